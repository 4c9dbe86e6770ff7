"""A question made ready to be asked: in which way, with which options, in how many seconds."""

import random
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from quizgame.bank.question import Bank, Kind, Question, question_id
from quizgame.grading.grade import Grade, grade, grade_option
from quizgame.grading.prepare import PreparedKey, prepare
from quizgame.play.options import make_options

OPTIONS_SECONDS = 20
TYPED_SECONDS = 30


class Way(StrEnum):
    """How an open question is put: the player types the answer, or picks one of some options."""

    TYPED = "typed"
    OPTIONS = "options"


@dataclass(frozen=True, kw_only=True)
class Item:
    """One question of a session.

    `options` is empty when the answer is typed. `seconds` is the time to answer in, None for no
    clock. `bank` is the bank the question is from, for its sources and its title.
    """

    question: Question
    bank: Bank
    prepared: PreparedKey
    options: tuple[str, ...] = ()
    seconds: float | None = None

    @property
    def way(self) -> Way:
        """Whether this item is typed or answered by picking an option."""
        return Way.OPTIONS if self.options else Way.TYPED

    @property
    def key(self) -> str:
        """The stable name of the question, also for one written by hand without an id."""
        question = self.question
        return question.id or question_id(
            source="", quote=question.question, answer=question.answer.text
        )

    @property
    def answer(self) -> str:
        """The right answer as it is shown to the player, written as among the options."""
        right = self.prepared.canonical
        same = (option for option in self.options if option.casefold() == right.casefold())
        return next(same, right)

    def grade(self, response: str) -> Grade:
        """Grade a typed answer, or the letter, number or text of an option."""
        if self.options:
            return grade_option(self.prepared, self.options, response)
        return grade(self.prepared, response)


def make_items(
    chosen: Iterable[tuple[Question, Bank]],
    *,
    wish: Way,
    rng: random.Random,
    factor: float | None = 1.0,
) -> tuple[Item, ...]:
    """Make questions ready to be asked, in their order.

    `wish` says how open questions with distractors are put; true-false always has options, and
    what has no distractors is typed. `factor` stretches or shortens the time, None stops the clock.
    """
    return tuple(_make_item(question, bank, wish, rng, factor) for question, bank in chosen)


def _make_item(
    question: Question, bank: Bank, wish: Way, rng: random.Random, factor: float | None
) -> Item:
    with_options = wish is Way.OPTIONS or question.kind is not Kind.OPEN
    options = make_options(question, rng) if with_options else ()
    usual = OPTIONS_SECONDS if options else TYPED_SECONDS
    return Item(
        question=question,
        bank=bank,
        prepared=prepare(question, bank),
        options=options,
        seconds=None if factor is None else (question.seconds or usual) * factor,
    )

"""A question made ready to be asked: in which way, with which options, in how many seconds."""

import random
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from quizgame.bank.kinds import Kind
from quizgame.bank.question import Bank, Question, history_id, in_order
from quizgame.grading.choice import chosen
from quizgame.grading.form import Form
from quizgame.grading.grade import (
    NEITHER,
    NONE_OF_THEM,
    Grade,
    grade,
    grade_option,
    grade_order,
)
from quizgame.grading.order import said_places
from quizgame.grading.prepare import PreparedKey, prepare
from quizgame.play.options import make_options

OPTIONS_SECONDS = 20
TYPED_SECONDS = 30
ORDER_SECONDS = 10  # for each thing to put in order

_UNREADABLE = frozenset({NEITHER.reason, NONE_OF_THEM.reason})


class Way(StrEnum):
    """How an open question is put: the player types the answer, or picks one of some options."""

    TYPED = "typed"
    OPTIONS = "options"


@dataclass(frozen=True, kw_only=True)
class Item:
    """One question of a session.

    `options` are to pick one from, or the things to put in order, mixed; there are none when the
    answer is typed. `seconds` is the time to answer in, None for no
    clock. `bank` is the bank the question is from, for its sources and its title.
    """

    question: Question
    bank: Bank
    prepared: PreparedKey
    options: tuple[str, ...] = ()
    seconds: float | None = None

    @property
    def way(self) -> Way:
        """Whether this item is answered by picking an option; an order is typed, by its letters."""
        return Way.OPTIONS if self.options and not self.in_order else Way.TYPED

    @property
    def in_order(self) -> bool:
        """Whether the options are all to be put in order."""
        return self.question.kind is Kind.ORDER

    @property
    def key(self) -> str:
        """The stable name of the question, also for one written by hand without an id."""
        return history_id(self.question)

    @property
    def answer(self) -> str:
        """The right answer as it is shown to the player, written as among the options."""
        right = self.prepared.canonical
        same = (option for option in self.options if option.casefold() == right.casefold())
        return next(same, right)

    def grade(self, response: str, *, before: str = "") -> Grade:
        """Grade a typed answer, or the letters, numbers or texts of options.

        `before` is an answer typed before that was not enough.
        """
        if self.in_order:
            return grade_order(self.prepared, self.options, response)
        if self.options:
            return grade_option(self.prepared, self.options, response)
        return grade(self.prepared, response, before=before)

    def is_unreadable(self, response: str) -> bool:
        """Tell whether a choice names none of the options, so that it is rather a slip."""
        if not self.options or self.in_order or not response.strip():
            return False
        return self.grade(response).reason in _UNREADABLE

    def in_words(self, response: str) -> str:
        """Write out the options that a response names: their letters mean nothing elsewhere.

        What names none of them stays as it is.
        """
        texts = [self.options[place] for place in self.places(response)]
        return in_order(texts).text if texts else response

    def places(self, response: str) -> tuple[int, ...]:
        """Find the places, from 0, of the options a response names, in its order."""
        if not self.options or not response.strip():
            return ()
        forms = [Form(option) for option in self.options]
        if self.in_order:
            return said_places(forms, response)
        place = chosen(forms, Form(response))
        return () if place is None else (place,)


def make_items(
    chosen: Iterable[tuple[Question, Bank]],
    *,
    wish: Way,
    rng: random.Random,
    factor: float | None = 1.0,
) -> tuple[Item, ...]:
    """Make questions ready to be asked, in their order.

    `wish` says how open questions with distractors are put; without them they are typed, and the
    other kinds always have options. `factor` stretches or shortens the time, None stops the clock.
    """
    return tuple(_make_item(question, bank, wish, rng, factor) for question, bank in chosen)


def _make_item(
    question: Question, bank: Bank, wish: Way, rng: random.Random, factor: float | None
) -> Item:
    with_options = wish is Way.OPTIONS or question.kind is not Kind.OPEN
    options = make_options(question, rng) if with_options else ()
    usual = OPTIONS_SECONDS if options else TYPED_SECONDS
    if question.kind is Kind.ORDER:
        usual = ORDER_SECONDS * len(options)
    return Item(
        question=question,
        bank=bank,
        prepared=prepare(question, bank),
        options=options,
        seconds=None if factor is None else (question.seconds or usual) * factor,
    )

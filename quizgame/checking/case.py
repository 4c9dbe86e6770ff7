"""What the rules look at: a bank with the words of its questions, taken apart once for all."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from quizgame.bank.question import Bank, Question
from quizgame.bank.words import bare_words, words
from quizgame.checking.sources import SourceFile, read_sources


@dataclass(frozen=True, kw_only=True, slots=True)
class Asked:
    """A question and its words; those of answers come without the article they may start with."""

    question: Question
    words: tuple[str, ...]
    key: tuple[str, ...]
    others: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, kw_only=True)
class Case:
    """What a rule may know: the bank, the day, and those source files that are at hand.

    `text` is what the bank was read from, empty if that is not at hand.
    """

    bank: Bank
    today: date
    files: Mapping[str, SourceFile]
    asked: tuple[Asked, ...]
    text: str = ""


def case_of(bank: Bank, *, today: date, folder: Path | None, text: str = "") -> Case:
    """Make a bank ready for the rules; without the `folder` of its file there are no sources."""
    return Case(
        bank=bank,
        today=today,
        files=read_sources(bank, folder),
        asked=tuple(map(taken_apart, bank.questions)),
        text=text,
    )


def with_questions(case: Case, questions: Iterable[Question]) -> Case:
    """Put other questions into a bank that was made ready; its sources are as they were read."""
    bank = case.bank.model_copy(update={"questions": tuple(questions)})
    return replace(case, bank=bank, asked=tuple(map(taken_apart, bank.questions)))


def taken_apart(question: Question) -> Asked:
    """Take the words of a question apart."""
    return Asked(
        question=question,
        words=words(question.question),
        key=bare_words(question.answer.text),
        others=tuple(map(bare_words, question.distractors)),
    )

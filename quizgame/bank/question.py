"""What a question bank holds: frozen values for questions, their keys and their evidence."""

import datetime
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import count
from types import MappingProxyType
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from quizgame.bank.kinds import AnswerType, Kind, Precision, Strictness

FORMAT_VERSION = 1

Text = Annotated[str, Field(min_length=1)]

# A number, or one of hundredths.
TOLERANCE = "^(0|[1-9][0-9]{0,11})([.][0-9]{1,6})?%?$"


class _Value(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class AnswerKey(_Value):
    """The right answer and what is known of other forms of it.

    `accept` holds further right forms, `prompt` forms that are right but not enough, `reject`
    forms that are near and wrong. For a true-false question `text` is "true" or "false"; for one
    of order `items` are the things in their right order, and `text` tells them (see `in_order`).
    `tolerance` is how far from it a number may be: so much, or so many hundredths of it ("5%");
    `unit` is what a number is of that is answered without one; `precision` is how exact a date must
    be, which is as exact as `text` if it is not told; `strict` is what must be written just so.
    """

    text: Text
    items: tuple[Text, ...] = ()
    type: AnswerType | None = None
    accept: tuple[Text, ...] = ()
    prompt: tuple[Text, ...] = ()
    reject: tuple[Text, ...] = ()
    tolerance: Annotated[str, Field(pattern=TOLERANCE)] | None = None
    unit: Text | None = None
    precision: Precision | None = None
    strict: tuple[Strictness, ...] = ()


class Evidence(_Value):
    """The sentence that answers: verbatim, with its place in the source's file.

    `start` and `end` count code points of the kept file, end excluded; a bank written by hand may
    leave them out, and `source` too (empty) when the bank names no sources.
    """

    source: str = ""
    quote: Text
    start: int | None = Field(default=None, ge=0)
    end: int | None = Field(default=None, ge=0)


class Source(_Value):
    """Where evidence comes from. `file` is relative to the bank; `sha256` is that file's."""

    title: Text | None = None
    file: Text | None = None
    sha256: Text | None = None
    published: datetime.date | None = None
    publisher: Text | None = None
    url: Text | None = None


class Question(_Value):
    """One question: its stem, its key, what proves it and how it may be asked.

    `id` is stable under rewording (see `question_id`). `as_of` is the day the fact was true,
    `until` the last day on which it may be asked; `difficulty` runs from 0 (easy) to 1 (hard);
    `seconds` is the time to answer in; `note` is what authors say to each other, never shown in
    the game; `silence` holds the codes of warnings it need not get; `was` holds the ids of
    questions that became part of it, whose history is its own.
    """

    id: Text | None = None
    kind: Kind = Kind.OPEN
    question: Text
    answer: AnswerKey
    distractors: tuple[Text, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    explanation: Text | None = None
    note: Text | None = None
    as_of: datetime.date | None = None
    until: datetime.date | None = None
    difficulty: float | None = Field(default=None, ge=0, le=1)
    seconds: int | None = Field(default=None, ge=1, le=3600)
    tags: tuple[Text, ...] = ()
    silence: tuple[Text, ...] = ()
    was: tuple[Text, ...] = ()


class Bank(_Value):
    """A question bank: its sources by short name, its questions in order, what made it.

    `made` remembers every question that was generated into the bank, by its id and its form, and
    what was told about bank and sources (see `quizgame.bank.regenerating.made`). A question that is
    in there and no longer among the questions was taken out by a person, and is not made again.
    `silence` holds the codes of warnings that none of it need get.
    """

    title: Text
    language: Text = "en"
    sources: Mapping[str, Source] = Field(default_factory=lambda: MappingProxyType({}))
    made_with: Mapping[str, str] = Field(default_factory=lambda: MappingProxyType({}))
    made: tuple[Text, ...] = ()
    silence: tuple[Text, ...] = ()
    questions: tuple[Question, ...] = ()


def in_order(items: Sequence[str]) -> AnswerKey:
    """Make the key of things in their right order, whose text tells them one after the other."""
    return AnswerKey(text=", then ".join(items), items=tuple(items))


def question_id(*, source: str, quote: str, answer: str) -> str:
    """Work out the stable name of a question: from source, evidence and answer, not wording.

    Eight hexadecimal digits of SHA-256 after "q-": a rewording keeps a player's history.
    """
    import hashlib  # reading a bank that has its ids needs none of it

    digest = hashlib.sha256("\x1f".join((source, quote, answer)).encode()).hexdigest()
    return f"q-{digest[:8]}"


def natural_id(question: Question) -> str:
    """Work out an id for a question that has none: from its first evidence and its answer.

    Without evidence, and for a statement, whose answer is only true or false, its wording counts:
    so the id has to be written down before that changes.
    """
    proof = question.evidence[0] if question.evidence else Evidence(quote=question.question)
    said = question.question if question.kind is Kind.TRUE_FALSE else question.answer.text
    return question_id(source=proof.source, quote=proof.quote, answer=said)


def fresh_ids(question: Question) -> Iterator[str]:
    """Give ids that a question may get, the best first: its natural one, then with a number."""
    best = natural_id(question)
    yield best
    yield from (f"{best}-{number}" for number in count(2))


def taken_ids(questions: Iterable[Question]) -> set[str | None]:
    """Gather the ids that questions have, and those that they had."""
    return {name for question in questions for name in (question.id, *question.was)}


def history_id(question: Question) -> str:
    """Give the id under which a player's answers are kept, also to a question that has no id."""
    return question.id or natural_id(question)


def name_of(question: Question) -> str:
    """Give the id of a question, or its wording if it has none."""
    return question.id or question.question

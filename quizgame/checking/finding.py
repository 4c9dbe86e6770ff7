"""What a check says: which rule, of which question and field, and how much it matters."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from quizgame.checking.case import Asked, Case


class Severity(StrEnum):
    """Whether a question is wrong as it stands, or may be better."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, kw_only=True)
class Finding:
    """One thing a valid bank does badly.

    `question` is the index of the question from 0, None for what concerns a source or the bank as
    a whole; `question_id` is its id if it has one. `field` names the field as it stands in the
    bank's file.
    """

    code: str
    severity: Severity
    question: int | None
    question_id: str | None
    field: str
    message: str


@dataclass(frozen=True, kw_only=True)
class Remark:
    """What a rule has to say, before it is put with its code and severity."""

    field: str
    message: str
    question: int | None = None


@dataclass(frozen=True, kw_only=True)
class Rule:
    """A rule by its code. Those about wording know `english` only, and pass other banks by."""

    code: str
    look: Callable[[Case], Iterator[Remark]]
    severity: Severity = Severity.WARNING
    english: bool = False


def each(look: Callable[[Asked], Iterator[Remark]]) -> Callable[[Case], Iterator[Remark]]:
    """Let a rule about single questions look at each question of a bank."""

    def look_at_all(case: Case) -> Iterator[Remark]:
        for index, asked in enumerate(case.asked):
            for remark in look(asked):
                yield Remark(field=remark.field, message=remark.message, question=index)

    return look_at_all

"""A candidate: a question with its key and the clause that proves it, or why there is none."""

from dataclasses import dataclass

from spacy.tokens import Span

from quizgame.bank.kinds import AnswerType, Kind
from quizgame.generate.clauses import Clause


@dataclass(frozen=True, kw_only=True)
class Candidate:
    """A worded question, its key and where it comes from.

    `stem` is the question as asked, `answer` the key as the article writes it; `name` the full form
    when the key is a name; `dated` says that its own words tell a time; `central` that it is about
    what the article is about; `confidence`, from 0 to 1, how sure its family is of it.
    """

    family: str
    kind: Kind
    stem: str
    answer: str
    type: AnswerType
    clause: Clause
    evidence: Span
    accept: tuple[str, ...] = ()
    prompt: tuple[str, ...] = ()
    name: str | None = None
    noun: str | None = None
    named: frozenset[str] = frozenset()
    confidence: float = 1.0
    dated: bool = True
    central: bool = True
    wrong: str | None = None


class Unaskable(Exception):  # noqa: N818 - a finding, not a fault
    """A question that would not stand without its article; `reason` is a short code."""

    def __init__(self, reason: str, detail: str = "") -> None:
        self.reason = reason
        self.detail = detail
        super().__init__(f"{reason}: {detail}" if detail else reason)

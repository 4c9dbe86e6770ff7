"""What must hold between the fields of a bank, beyond the shape of each one."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from quizgame.bank.fields import show, some_of
from quizgame.bank.question import Kind, Question

TRUE_FALSE = ("true", "false")


@dataclass(frozen=True, kw_only=True)
class Fault:
    """A rule that a question breaks: the question's index, its field, and what to do."""

    question: int
    field: str
    message: str


def faults(questions: Sequence[Question], *, sources: Collection[str]) -> Iterator[Fault]:
    """Every rule that the questions break; `sources` are the names that evidence may use."""
    first: dict[str, int] = {}
    for index, question in enumerate(questions):
        for field, message in _question_faults(question, sources):
            yield Fault(question=index, field=field, message=message)
        if question.id is not None and first.setdefault(question.id, index) != index:
            message = (
                f"{show(question.id)} is the id of an earlier question: change it or remove it"
            )
            yield Fault(question=index, field="id", message=message)


def _question_faults(question: Question, sources: Collection[str]) -> Iterator[tuple[str, str]]:
    answer = show(question.answer.text)
    if question.kind is Kind.TRUE_FALSE and question.answer.text not in TRUE_FALSE:
        yield "answer", f"{answer} should be true or false in a true-false question"
    if question.kind is Kind.CHOICE and not question.distractors:
        yield "distractors", "a choice needs wrong answers to choose from: add distractors"
    key = _plain(question.answer.text)
    if any(_plain(distractor) == key for distractor in question.distractors):
        yield "distractors", f"{answer} is the right answer: take it out"
    for evidence in question.evidence:
        yield from _evidence_faults(evidence.source, evidence.start, evidence.end, sources)


def _evidence_faults(
    source: str, start: int | None, end: int | None, sources: Collection[str]
) -> Iterator[tuple[str, str]]:
    if sources and source not in sources:
        named = f"{show(source)} is not among the sources" if source else "its source is not named"
        yield "evidence", f"{named}: use one of {some_of(sources)}"
    if start is not None and end is not None and end < start:
        yield "evidence", f"its end {end} comes before its start {start}"


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())

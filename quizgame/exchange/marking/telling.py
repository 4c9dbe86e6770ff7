"""What the marks of a class tell a teacher: how each pupil did, and each question."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from quizgame.exchange.marking.marks import Mark, Marked
from quizgame.exchange.marking.questions import Asked
from quizgame.exchange.marking.written import score
from quizgame.grading.outcome import Outcome
from quizgame.grading.text import fold


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """How many answers were right, right but not enough, wrong, and not given at all."""

    right: int
    prompt: int
    wrong: int
    missing: int

    @property
    def every(self) -> int:
        """How many answers there could be."""
        return self.right + self.prompt + self.wrong + self.missing


@dataclass(frozen=True, slots=True, kw_only=True)
class Pupil:
    """How a pupil did. `points` count an order by its pairs; `share` is that of all points."""

    name: str
    counts: Counts
    points: float
    share: float


@dataclass(frozen=True, slots=True, kw_only=True)
class OfQuestion:
    """How a question went, with the wrong answers and those that were not enough, by number."""

    asked: Asked
    counts: Counts
    wrong: tuple[tuple[str, int], ...]
    prompted: tuple[tuple[str, int], ...]


def pupils_of(marked: Marked) -> tuple[Pupil, ...]:
    """Tell how each pupil did, in the order of the sheet.

    Every question of the sheet counts for everyone: who has no row for it has no answer.
    """
    every = {mark.asked.number for mark in marked.counted}
    return tuple(_pupils(marked, len(every)))


def questions_of_sheet(marked: Marked) -> tuple[OfQuestion, ...]:
    """Tell how each question of the sheet went, in the order of the banks."""
    groups: dict[int, list[Mark]] = {}
    for mark in marked.counted:
        groups.setdefault(mark.asked.number, []).append(mark)
    return tuple(
        OfQuestion(
            asked=marks[0].asked,
            counts=_counts(marks, len(marked.pupils)),
            wrong=_commonest(marks, Outcome.REJECT),
            prompted=_commonest(marks, Outcome.PROMPT),
        )
        for _, marks in sorted(groups.items())
    )


def total(parts: Iterable[Counts]) -> Counts:
    """Add counts up."""
    every = list(parts)
    return Counts(
        right=sum(each.right for each in every),
        prompt=sum(each.prompt for each in every),
        wrong=sum(each.wrong for each in every),
        missing=sum(each.missing for each in every),
    )


def _pupils(marked: Marked, questions: int) -> Iterator[Pupil]:
    groups: dict[int, list[Mark]] = {pupil: [] for pupil in marked.pupils}
    for mark in marked.counted:
        groups[mark.pupil].append(mark)
    for pupil, marks in groups.items():
        points, _ = score(marks)
        yield Pupil(
            name=marked.pupils[pupil],
            counts=_counts(marks, questions),
            points=points,
            share=points / questions,
        )


def _counts(marks: Sequence[Mark], expected: int) -> Counts:
    found = Counter(mark.grade.outcome for mark in marks if mark.answered)
    return Counts(
        right=found[Outcome.ACCEPT],
        prompt=found[Outcome.PROMPT],
        wrong=found[Outcome.REJECT],
        missing=expected - found.total(),
    )


def _commonest(marks: Iterable[Mark], outcome: Outcome) -> tuple[tuple[str, int], ...]:
    """Count answers that are the same but for case, accents and the like, the most common first."""
    written: dict[tuple[str, ...], Counter[str]] = {}
    for mark in marks:
        if mark.grade.outcome is outcome and mark.answered:
            written.setdefault(fold(mark.answer), Counter())[mark.answer] += 1
    found = [(each.most_common(1)[0][0], each.total()) for each in written.values()]
    return tuple(sorted(found, key=lambda each: -each[1]))

"""A class's sheet with its marks: grade and reason beside each answer, the score at the end."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quizgame.exchange.cells import escape, unescape
from quizgame.exchange.marking.marks import Mark, Marked
from quizgame.exchange.marking.words import Part

BESIDE = ("grade", "reason")
AT_THE_END = ("score", "share")
AS_NUMBER, AS_SHARE = "General", "0%"


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """Rows of cells as text, and how a workbook writes those of the columns that are numbers."""

    rows: tuple[tuple[str, ...], ...]
    numbers: dict[int, str]


def write_marks(marked: Marked) -> Written:
    """Give the sheet as it was, with the marks in columns of their own."""
    width = max(len(cells) for cells in marked.sheet.rows)
    graded = {column for _, column in marked.marks} | _graded(marked)
    rows = tuple(tuple(_row(marked, row, width, graded)) for row in range(len(marked.sheet.rows)))
    end = width + len(graded) * len(BESIDE)
    return Written(
        rows=rows, numbers={} if marked.layout.long else {end: AS_NUMBER, end + 1: AS_SHARE}
    )


def score(marks: Sequence[Mark]) -> tuple[float, float]:
    """Add up what some answers deserve, and give the share of what they could."""
    points = sum(mark.grade.credit for mark in marks)
    return points, points / len(marks) if marks else 0.0


def _graded(marked: Marked) -> set[int]:
    """Give the columns beside which marks stand, also where nobody answered."""
    layout = marked.layout
    columns = layout.of(Part.ANSWER) if layout.long else layout.questions()
    return {column.index for column in columns}


def _row(marked: Marked, row: int, width: int, graded: set[int]) -> Iterator[str]:
    for column in range(width):
        cell = marked.sheet.cell(row, column)
        yield escape(unescape(cell))
        if column in graded:
            yield from _beside(marked, row, column)
    if not marked.layout.long:
        yield from _at_the_end(marked, row)


def _beside(marked: Marked, row: int, column: int) -> tuple[str, ...]:
    if row == marked.layout.heading_row:
        heading = " ".join(marked.sheet.cell(row, column).split())
        return tuple(f"{escape(heading)} [{each}]".strip() for each in BESIDE)
    mark = marked.marks.get((row, column))
    return (mark.grade.outcome.value, escape(mark.grade.reason)) if mark else ("",) * len(BESIDE)


def _at_the_end(marked: Marked, row: int) -> tuple[str, ...]:
    if row == marked.layout.heading_row:
        return AT_THE_END
    marks = [
        mark for each in marked.layout.questions() if (mark := marked.marks.get((row, each.index)))
    ]
    if not marks:
        return ("",) * len(AT_THE_END)
    points, share = score(marks)
    return f"{points:.4g}", f"{share:.0%}"

"""What is found while a sheet is read: rows that make no question, and what a bank cannot hold."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from quizgame.exchange.columns import Layout
from quizgame.exchange.headings import Field
from quizgame.exchange.sheet import Sheet, numbers, place


@dataclass(kw_only=True)
class Report:
    """Everything found in the rows of one sheet; rows count from 0."""

    sheet: Sheet
    layout: Layout
    bad: dict[int, list[tuple[int, str]]] = field(default_factory=dict)
    left_out: dict[str, list[int]] = field(default_factory=dict)

    def complain(self, row: int, wanted: Field, message: str) -> None:
        """Note that a row makes no valid question, because of what stands in a field of it."""
        column = self._column(row, wanted)
        where = place(self.sheet.path, row, column)
        self.bad.setdefault(row, []).append(
            (-1 if column is None else column, f"{where}: {wanted}: {message}")
        )

    def leave_out(self, row: int, what: str) -> None:
        """Note what of a row a bank cannot hold."""
        rows = self.left_out.setdefault(what, [])
        if not rows or rows[-1] != row:
            rows.append(row)

    def problems(self) -> tuple[str, ...]:
        """Tell what is wrong with which cell, in the order of the sheet."""
        return tuple(text for row in sorted(self.bad) for _, text in sorted(self.bad[row]))

    def losses(self) -> tuple[str, ...]:
        """Tell what is not carried over, and from which rows."""
        return tuple(told_of("row", self.left_out))

    def _column(self, row: int, wanted: Field) -> int | None:
        """Find the column of a field, the first of several in which something stands."""
        columns = [column.index for column in self.layout.of(wanted)]
        filled = [index for index in columns if self.sheet.cell(row, index).strip()]
        return next(iter(filled or columns), None)


def told_of(thing: str, found: Mapping[str, list[int]]) -> Iterator[str]:
    """Tell what concerns which rows or questions, counted from 1: "rows 2-4, 7: ..."."""
    for what, places in found.items():
        counted = sorted({place + 1 for place in places})
        yield f"{thing}{'s' if len(counted) > 1 else ''} {numbers(counted)}: {what}"

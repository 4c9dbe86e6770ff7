"""A sheet as it was read: rows of text, and what there is to say about single cells."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from quizgame.errors import SheetError

MOST_BYTES = 20_000_000
MOST_ROWS = 50_000
MOST_COLUMNS = 200
_SHOWN = 5
_LETTERS = 26


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """Rows of cells, each as text; row and column numbers count from 0 here.

    Rows may be of different lengths, and empty ones are there so that all keep their numbers.
    `remarks` tell of cells whose text is not all there is to them, by row and column; `merged` are
    the cells whose text is that of the cell they were merged with. `read_as` tells a person how
    the file was understood; `parted_by` names the sign between the cells of a text file.
    """

    path: Path
    rows: Sequence[tuple[str, ...]]
    read_as: str
    parted_by: str = ""
    remarks: Mapping[tuple[int, int], str] = field(default_factory=lambda: MappingProxyType({}))
    merged: frozenset[tuple[int, int]] = frozenset()

    def cell(self, row: int, column: int) -> str:
        """Give the text of a cell, which is empty where a row has no such cell."""
        cells = self.rows[row]
        return cells[column] if column < len(cells) else ""


def letter(column: int) -> str:
    """Name a column, counted from 0, as spreadsheets do: A to Z, AA, AB, ..."""
    name = ""
    column += 1
    while column:
        column, place = divmod(column - 1, _LETTERS)
        name = chr(ord("A") + place) + name
    return name


def place(path: Path, row: int, column: int | None = None) -> str:
    """Tell where something stands: the file, the row as spreadsheets count, and the column."""
    return ":".join((str(path), str(row + 1), *([] if column is None else [letter(column)])))


def numbers(rows: Iterable[int]) -> str:
    """Tell row numbers that count from 1, in ranges: "2-4, 7"."""
    parts: list[list[int]] = []
    for row in sorted(set(rows)):
        if parts and row == parts[-1][-1] + 1:
            parts[-1].append(row)
        else:
            parts.append([row])
    return ", ".join(f"{part[0]}-{part[-1]}" if len(part) > 1 else f"{part[0]}" for part in parts)


def check_width(path: Path, row: int, cells: int) -> None:
    """Raise SheetError if there are more cells in a row than a sheet of questions has."""
    if cells > MOST_COLUMNS:
        raise SheetError(
            f"{place(path, row)}: has more than {MOST_COLUMNS} columns: keep those of the questions"
        )


def check_height(path: Path, rows: int) -> None:
    """Raise SheetError if there are more rows than a bank can take."""
    if rows > MOST_ROWS:
        raise SheetError(f"{path}: has more than {MOST_ROWS:,} rows: split it into several sheets")


def some(names: Sequence[str]) -> str:
    """List names in a message, not too many of them."""
    return ", ".join(names[:_SHOWN]) + (", ..." if len(names) > _SHOWN else "")

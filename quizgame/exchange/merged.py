"""Cells of a workbook that are merged: what stands in the first of them counts for each row."""

import re
from collections.abc import Iterator
from pathlib import Path

from quizgame.errors import SheetError
from quizgame.exchange.archive import BROKEN, damaged, read_part

_MOST = 500_000  # cells that are looked at
_RANGE = re.compile(
    rb"<(?:\w+:)?mergeCell\s+ref=[\"']([A-Z]{1,3})([0-9]{1,7}):[A-Z]{1,3}([0-9]{1,7})[\"']"
)


def fill_merged(
    content: bytes, part: str, path: Path, rows: list[list[str]]
) -> set[tuple[int, int]]:
    """Give the rows of merged cells the text of their first one; tell which cells got it.

    `part` is the file of the sheet in the workbook. Rows that are empty stay so.
    """
    filled = set()
    for looked_at, (row, column, text) in enumerate(_merged(content, part, path, rows)):
        if looked_at >= _MOST:
            raise SheetError(f"{path}: too many cells are merged: part them, or save it as CSV")
        cells = rows[row]
        if any(cells):
            cells.extend([""] * (column + 1 - len(cells)))
            cells[column] = text
            filled.add((row, column))
    return filled


def _merged(
    content: bytes, part: str, path: Path, rows: list[list[str]]
) -> Iterator[tuple[int, int, str]]:
    """Give the cells below the first one of each range, with the text of that."""
    from openpyxl.utils import column_index_from_string

    try:
        ranges = _RANGE.findall(read_part(content, part))
    except BROKEN as error:
        raise damaged(path) from error
    for letters, top, bottom in ranges:
        column, first = column_index_from_string(letters.decode()) - 1, int(top) - 1
        if 0 <= first < len(rows) and column < len(rows[first]):
            for row in range(first + 1, min(int(bottom), len(rows))):
                yield row, column, rows[first][column]

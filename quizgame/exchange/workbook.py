"""Sheets of Excel workbooks read: as a person sees them, never run, and in bounded memory."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from quizgame.bank.telling import show, suggest
from quizgame.errors import SheetError
from quizgame.exchange.archive import BROKEN, damaged, look_inside, opened
from quizgame.exchange.guessing import HEADINGS_WITHIN
from quizgame.exchange.headings import Field, read_heading
from quizgame.exchange.merged import fill_merged
from quizgame.exchange.sheet import Sheet, check_height, check_width, some
from quizgame.exchange.shown import Cell, shown

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook

_LAST_ROW = 1_048_576  # of any sheet of Excel
_WIDEST = 201  # one more than is taken, to see that there are more

_NO_VALUE = "is a formula without a value: open the sheet in a spreadsheet program and save it"
_NOTHING = Cell(value=None)


@dataclass(slots=True, kw_only=True)
class _Grid:
    """The cells of a sheet as text, and what there is to say about single ones."""

    rows: list[list[str]] = field(default_factory=list)
    remarks: dict[tuple[int, int], str] = field(default_factory=dict)


def read_workbook(content: bytes, path: Path, name: str | None = None) -> Sheet:
    """Read a sheet of a workbook: the one of that name, or the first that has questions.

    Cells are read as they are shown as far as that changes what they say. Formulas count by the
    values that were saved with them. Raises SheetError for what is no workbook, or too large.
    """
    look_inside(content, path)
    with opened(content, path) as book:
        titles = [sheet.title for sheet in book.worksheets]
        title = _choose(book, path, name)
        grid = _grid(book, title, path)
        # Where a sheet is in the archive is told nowhere else.
        part = str(getattr(book[title], "_worksheet_path", ""))
    if _NO_VALUE in grid.remarks.values():
        with opened(content, path, values=True) as book:
            _put_values(grid, _grid(book, title, path))
    merged = fill_merged(content, part, path, grid.rows)
    others = [show(other) for other in titles if other != title]
    return Sheet(
        path=path,
        rows=tuple(map(tuple, grid.rows)),
        read_as=f"the sheet {show(title)}" + (f", not {some(others)}" if others else ""),
        remarks=grid.remarks,
        merged=frozenset(merged),
    )


def _choose(book: "Workbook", path: Path, name: str | None) -> str:
    """Name the sheet to read."""
    sheets: Mapping[str, Any] = {sheet.title: sheet for sheet in book.worksheets}
    if name is not None:
        for title in sheets:
            if title.casefold().strip() == name.casefold().strip():
                return title
        raise SheetError(f"{path}: there is no sheet {show(name)}: {suggest(name, sheets)}")
    seen = [title for title, sheet in sheets.items() if sheet.sheet_state == "visible"]
    if not seen:
        raise SheetError(f"{path}: there is no sheet to be seen: name a hidden one with --sheet")
    if len(seen) == 1:
        return seen[0]
    if asking := next((title for title in seen if _asks(sheets[title], path)), None):
        return asking
    example = f"such as --sheet {show(seen[0])}"
    raise SheetError(f"{path}: say which sheet it is, {example}: there are {some(seen)}")


def _asks(sheet: Any, path: Path) -> bool:
    """Whether headings of questions stand near the top of a sheet."""
    for row in _rows(sheet, path, last=HEADINGS_WITHIN):
        read = {heading.field for cell in row if (heading := read_heading(shown(cell)))}
        if Field.QUESTION in read and len(read) > 1:
            return True
    return False


def _grid(book: "Workbook", title: str, path: Path) -> _Grid:
    grid = _Grid()
    filled = 0
    for number, row in enumerate(_rows(book[title], path)):
        if number >= _LAST_ROW:
            raise damaged(path)
        cells = [shown(cell) for cell in row]
        check_width(path, number, len(cells))
        grid.rows.append(cells)
        grid.remarks |= {
            (number, column): remark
            for column, cell in enumerate(row)
            if (remark := _remark(cell)) is not None
        }
        filled += bool(cells)
        check_height(path, filled)
    return grid


def _rows(sheet: Any, path: Path, last: int | None = None) -> Iterator[Sequence[Cell]]:
    """Give the rows up to the last cell with something in it. Raises SheetError if damaged."""
    sheet.reset_dimensions()  # what a file says of its size need not be so
    rows = iter(sheet.iter_rows(max_row=last, max_col=_WIDEST))
    blank = None
    while True:
        try:
            row = next(rows)
            if row is blank:  # in a gap, the same one again and again
                yield ()
                continue
            cells = [
                _NOTHING
                if each.value is None
                else Cell(value=each.value, kind=each.data_type, form=each.number_format)
                for each in row
            ]
        except StopIteration:
            return
        except BROKEN as error:
            raise damaged(path) from error
        while cells and cells[-1] is _NOTHING:
            cells.pop()
        blank = None if cells else row
        yield cells


def _remark(cell: Cell) -> str | None:
    if cell.kind == "f":
        return _NO_VALUE
    if cell.kind == "e":
        return f"holds the error {cell.value}: mend its formula, or write the text itself"
    return None


def _put_values(grid: _Grid, values: _Grid) -> None:
    """Put into a grid what its formulas came to when the file was saved."""
    for row, column in [at for at, remark in grid.remarks.items() if remark is _NO_VALUE]:
        cells = values.rows[row] if row < len(values.rows) else []
        text = cells[column] if column < len(cells) else ""
        grid.rows[row][column] = text
        if text:
            del grid.remarks[row, column]
    grid.remarks |= values.remarks

"""A workbook written from rows of text: easy to read and to change, and nothing in it runs."""

import io
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Any

from quizgame.errors import SheetError
from quizgame.exchange.cells import escape
from quizgame.exchange.headings import Field
from quizgame.exchange.sheet import letter, place

LONGEST_CELL = 32_767  # characters, in Excel
QUESTIONS = "Questions"
_NOTHING: Mapping[int, str] = MappingProxyType({})
_AS_TEXT = "@"
_FONT, _SIZE = "Calibri", 11
_HEADING_FILL = "FFDDE6F0"
_NARROWEST, _WIDEST = 8, 30  # in characters of the usual font
_BESIDE = 2
_SAMPLE = 200  # rows that the width of a column is taken from
_SENTENCES = {Field.QUESTION: 50, Field.EXPLANATION: 50, Field.EVIDENCE: 50, Field.NOTE: 40}


def write_workbook(
    rows: Sequence[Sequence[str]],
    path: Path,
    *,
    title: str,
    name: str = QUESTIONS,
    heading_row: int | None = 0,
    numbers: Mapping[int, str] = _NOTHING,
) -> bytes:
    """Write rows as a workbook with one sheet of that name; its cells are text.

    Only below the headings, in the columns of `numbers`, which have formats, numbers and shares
    such as "60%" are numbers. `path` is where it will go, for messages. Raises SheetError if a text
    is longer than a cell can be.
    """
    from openpyxl import Workbook

    _check(rows, path)
    book = Workbook(write_only=True)
    book.properties.creator = "quizgame"
    book.properties.title = escape(title)
    sheet: Any = book.create_sheet(name)
    first = -1 if heading_row is None else heading_row
    sheet.freeze_panes = f"A{first + 2}"
    if heading_row is not None:
        last = letter(len(rows[first]) - 1)
        sheet.auto_filter.ref = f"A{first + 1}:{last}{len(rows)}"
    for index, heading in enumerate(rows[max(first, 0)]):
        texts = [row[index] for row in rows[:_SAMPLE]]
        sheet.column_dimensions[letter(index)].width = _width(heading, texts)
    make_heading, make_cell = _maker(sheet, heading=True), _maker(sheet, heading=False)
    for number, row in enumerate(rows):
        cells = [(make_heading if number == first else make_cell)(text) for text in row]
        for index, form in numbers.items() if number > first else ():
            _make_number(cells[index], form)
        sheet.append(cells)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _width(heading: str, texts: Sequence[str]) -> int:
    longest = max(len(line) for text in texts for line in (text.split("\n")))
    most = _SENTENCES.get(Field(heading), _WIDEST) if heading in [*Field] else _WIDEST
    return min(max(longest, _NARROWEST), most) + _BESIDE


def _check(rows: Sequence[Sequence[str]], path: Path) -> None:
    for number, row in enumerate(rows):
        for index, text in enumerate(row):
            if len(text) > LONGEST_CELL:
                longer = f"is longer than the {LONGEST_CELL:,} characters that a cell can hold"
                raise SheetError(f"{place(path, number, index)}: {longer}: export it as CSV")


def _maker(sheet: Any, *, heading: bool) -> Callable[[str], Any]:
    """Make cells that look alike, each of them text, whatever it looks like to a spreadsheet."""
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment, Font, PatternFill

    font = Font(name=_FONT, size=_SIZE, bold=heading)
    alignment = Alignment(wrap_text=True, vertical="center" if heading else "top")
    fill = PatternFill("solid", start_color=_HEADING_FILL) if heading else PatternFill()

    def make(text: str) -> Any:
        cell: Any = WriteOnlyCell(sheet, value=text or None)
        cell.font, cell.alignment, cell.fill = font, alignment, fill
        cell.number_format = _AS_TEXT
        if text:
            # It has taken "=1+1" for a formula and "#N/A" for an error.
            cell.data_type = "s"
        return cell

    return make


def _make_number(cell: Any, form: str) -> None:
    """Make a number of a cell that holds the text of one."""
    if cell.value:
        share = cell.value.endswith("%")
        cell.value = float(cell.value.rstrip("%")) / (100 if share else 1)
        cell.number_format = form

"""Workbooks: which sheet is read, and what its cells say."""

import datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from quizgame.errors import SheetError
from quizgame.exchange.workbook import read_workbook
from tests.exchange.sheets import ROWS, saved, with_parts, workbook

PATH = Path("sheet.xlsx")
PART = "xl/worksheets/sheet1.xml"


def book(*sheets: str, asking: str = "") -> Workbook:
    """Make a workbook of several sheets, one of which has questions."""
    made = Workbook()
    made.remove(made.worksheets[0])
    for title in sheets:
        sheet = made.create_sheet(title)
        for row in ROWS if title == asking else [("a", "b")]:
            sheet.append(row)
    return made


def test_cells_are_read_as_text() -> None:
    rows = [("Question", "Answer"), ("How many?", 1000.0), ("When?", datetime.date(1989, 11, 9))]
    sheet = read_workbook(workbook(rows), PATH)
    assert sheet.rows == (("Question", "Answer"), ("How many?", "1000"), ("When?", "1989-11-09"))
    assert sheet.read_as == "the sheet 'Questions'"


def test_the_sheet_with_questions_is_read_or_the_one_that_is_named() -> None:
    content = saved(book("Intro", "Rivers", asking="Rivers"))
    assert read_workbook(content, PATH).rows == ROWS
    assert read_workbook(content, PATH).read_as == "the sheet 'Rivers', not 'Intro'"
    assert read_workbook(content, PATH, "intro").rows == (("a", "b"),)


def test_hidden_sheets_are_read_only_if_they_are_named() -> None:
    made = book("Secret", "Rivers", asking="Secret")
    made["Secret"].sheet_state = "hidden"
    assert read_workbook(saved(made), PATH).rows == (("a", "b"),)
    assert read_workbook(saved(made), PATH, "Secret").rows == ROWS


def test_a_sheet_that_is_not_there_or_not_clear_is_asked_for() -> None:
    content = saved(book("One", "Two"))
    with pytest.raises(SheetError, match="there is no sheet 'Tow': it can be One, Two"):
        read_workbook(content, PATH, "Tow")
    with pytest.raises(SheetError, match="say which sheet it is, such as --sheet 'One'"):
        read_workbook(content, PATH)


def test_formulas_are_never_run_their_saved_values_count() -> None:
    content = workbook([("Question", "Answer"), ("1+1?", "=1+1"), ("2+2?", "=2+2")])
    valued = with_parts(content, {PART: lambda xml: xml.replace(b"<v />", b"<v>2</v>", 1)})
    sheet = read_workbook(valued, PATH)
    assert sheet.cell(1, 1) == "2"
    assert sheet.remarks == {
        (2, 1): "is a formula without a value: open the sheet in a spreadsheet program and save it"
    }


def test_errors_are_told() -> None:
    sheet = read_workbook(workbook([("Question", "Answer"), ("Q?", "#N/A")]), PATH)
    assert sheet.cell(1, 1) == ""
    assert sheet.remarks[1, 1].startswith("holds the error #N/A")


def test_merged_cells_count_for_each_row() -> None:
    def merge(sheet: Any) -> None:
        sheet.merge_cells("A2:A3")

    sheet = read_workbook(workbook(change=merge), PATH)
    assert sheet.cell(2, 0) == "Rivers"
    assert sheet.merged == {(2, 0)}


def test_gaps_keep_the_numbers_of_rows() -> None:
    def far(sheet: Any) -> None:
        sheet["B9"] = "far"

    sheet = read_workbook(workbook(change=far), PATH)
    assert len(sheet.rows) == 9
    assert sheet.rows[5] == ()
    assert sheet.cell(8, 1) == "far"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'<row r="3"', b'<row r="99999999999"'),
        (b'r="D2"', b'r="ZZZZZZ2"'),
        (b"<sheetData>", b"<sheetData><row><c>"),
        (b'<c r="A2"', b'<c s="99" r="A2"'),
        (b"<worksheet", b'<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]><worksheet'),
    ],
)
def test_a_sheet_that_is_not_as_it_should_be_is_refused(old: bytes, new: bytes) -> None:
    content = with_parts(workbook(), {PART: lambda xml: xml.replace(old, new, 1)})
    if b"DOCTYPE" in new:
        content = with_parts(content, {PART: lambda xml: xml.replace(b"Which", b"&y;", 1)})
    with pytest.raises(SheetError, match=r"^sheet\.xlsx: is damaged, or is no XLSX file"):
        read_workbook(content, PATH)


def test_entities_do_not_grow_without_end() -> None:
    entities = b'<!ENTITY a "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa">'
    for name, last in zip(b"bcdefghi", b"abcdefgh", strict=True):
        entities += b'<!ENTITY %c "%s">' % (name, b"&%c;" % last * 10)
    content = with_parts(
        workbook(),
        {
            PART: lambda xml: (
                b"<!DOCTYPE x [%s]>" % entities + xml.replace(b"<sheetData>", b"<sheetData>&i;")
            )
        },
    )
    with pytest.raises(SheetError, match="is damaged"):
        read_workbook(content, PATH)


def test_too_many_rows_or_columns_are_refused() -> None:
    row = b'<row><c t="inlineStr"><is><t>q</t></is></c></row>'
    long = with_parts(
        workbook(), {PART: lambda xml: xml.replace(b"</sheetData>", row * 50_001 + b"</sheetData>")}
    )
    with pytest.raises(SheetError, match="has more than 50,000 rows"):
        read_workbook(long, PATH)
    with pytest.raises(SheetError, match=r"^sheet\.xlsx:1: has more than 200 columns"):
        read_workbook(workbook([["x"] * 201]), PATH)


def test_too_many_merged_cells_are_refused() -> None:
    ranges = b'<mergeCell ref="A1:A1048576"/>' * 190_000
    content = with_parts(
        workbook(ROWS * 2),
        {
            PART: lambda xml: xml.replace(
                b"</sheetData>", b"</sheetData>" + b"<mergeCells>%s</mergeCells>" % ranges
            )
        },
    )
    with pytest.raises(SheetError, match="too many cells are merged"):
        read_workbook(content, PATH)

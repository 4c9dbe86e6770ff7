"""Workbooks as they are written: made to be looked at, and nothing in them runs."""

import io
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from quizgame.errors import SheetError
from quizgame.exchange.writing import LONGEST_CELL, write_workbook

PATH = Path("s.xlsx")
ROWS = [("id", "question", "answer"), ("q-1", "Which river?\nTell it.", "=1+1"), ("", "Q?", "#N/A")]


def written() -> Any:
    (sheet,) = load_workbook(io.BytesIO(write_workbook(ROWS, PATH, title="Rivers"))).worksheets
    return sheet


def test_every_cell_is_text_whatever_it_looks_like() -> None:
    sheet = written()
    for row in sheet.iter_rows():
        for cell in row:
            assert cell.value is None or cell.data_type == "s"
            assert cell.number_format == "@"
    assert sheet["C2"].value == "=1+1"
    assert sheet["C3"].value == "#N/A"


def test_headings_stand_out_and_stay_in_sight() -> None:
    sheet = written()
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:C3"
    assert sheet["A1"].font.bold
    assert not sheet["A2"].font.bold


def test_columns_are_as_wide_as_what_stands_in_them_up_to_a_limit() -> None:
    sheet = written()
    assert sheet.column_dimensions["B"].width == len("Which river?") + 2
    long = [("question", "answer"), ("x" * 200, "y" * 200)]
    (other,) = load_workbook(io.BytesIO(write_workbook(long, PATH, title="T"))).worksheets
    assert other.column_dimensions["A"].width == 52
    assert other.column_dimensions["B"].width == 32
    assert other["A2"].alignment.wrap_text


def test_the_title_is_kept_with_the_file() -> None:
    book = load_workbook(io.BytesIO(write_workbook(ROWS, PATH, title="Rivers\x07")))
    assert book.properties.title == "Rivers_x0007_"


def test_a_text_that_does_not_fit_into_a_cell_is_told() -> None:
    rows = [("question",), ("x" * (LONGEST_CELL + 1),)]
    with pytest.raises(SheetError, match=r"^s\.xlsx:2:A: is longer than the 32,767 characters"):
        write_workbook(rows, PATH, title="T")

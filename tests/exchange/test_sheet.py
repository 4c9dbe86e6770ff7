"""Places in a sheet, as spreadsheets name them."""

from pathlib import Path

import pytest

from quizgame.exchange.sheet import Sheet, letter, numbers, place


@pytest.mark.parametrize(("column", "name"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ")])
def test_columns_are_letters(column: int, name: str) -> None:
    assert letter(column) == name


def test_a_place_is_told_as_the_spreadsheet_shows_it() -> None:
    assert place(Path("sheet.csv"), 2, 3) == "sheet.csv:3:D"
    assert place(Path("sheet.csv"), 2) == "sheet.csv:3"


def test_numbers_are_told_in_ranges() -> None:
    assert numbers([4, 2, 3, 7, 3]) == "2-4, 7"


def test_a_cell_that_a_row_does_not_have_is_empty() -> None:
    assert Sheet(path=Path("s"), rows=(("a",),), read_as="").cell(0, 5) == ""

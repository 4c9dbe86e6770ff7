"""Cells of a workbook as a person sees them."""

import datetime
from typing import Any

import pytest

from quizgame.exchange.shown import Cell, shown


@pytest.mark.parametrize(
    ("value", "form", "expected"),
    [
        (None, "General", ""),
        ("text", "@", "text"),
        (True, "General", "TRUE"),
        (1000.0, "General", "1000"),
        (1000, "#,##0", "1000"),
        (0.1 + 0.2, "General", "0.3"),
        (1e21, "General", "1000000000000000000000"),
        (1.5e-7, "General", "0.00000015"),
        (10**400, "General", "1" + "0" * 400),
        (0.05, "0%", "5%"),
        (0.125, "0.0%", "12.5%"),
        (7, "000", "007"),
        (7.5, "000", "7.5"),
        (datetime.datetime(1989, 11, 9), "mm-dd-yy", "1989-11-09"),
        (datetime.datetime(1989, 11, 9, 18, 30), "General", "1989-11-09 18:30"),
        (datetime.datetime(1989, 1, 1), "yyyy", "1989"),
        (datetime.time(12, 30), "h:mm", "12:30"),
        (datetime.timedelta(minutes=90), "[h]:mm", "1:30:00"),
    ],
)
def test_a_value_is_written_as_it_is_seen(value: Any, form: str, expected: str) -> None:
    assert shown(Cell(value=value, form=form)) == expected


@pytest.mark.parametrize(("value", "kind"), [("=1+1", "f"), ("#N/A", "e")])
def test_formulas_and_errors_are_no_text(value: str, kind: str) -> None:
    assert shown(Cell(value=value, kind=kind)) == ""

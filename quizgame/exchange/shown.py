"""A cell of a workbook as text: what a person sees in it, as far as that says something else."""

import datetime
import re
from dataclasses import dataclass
from typing import Any

_ZEROS = re.compile(r"0+")
_YEAR_ALONE = re.compile(r"(?:\[\$[^\]]*\])?y{4}(?:;@)?", re.IGNORECASE)
_MIDNIGHT = datetime.time()
FORMULA, ERROR = "f", "e"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A cell: its value, the kind of that by openpyxl's letter for it, and its number format."""

    value: Any
    kind: str = "n"
    form: str = "General"


def shown(cell: Cell) -> str:
    """Write the value of a cell as text; formulas and errors are none.

    Numbers lose what spreadsheets add to them, so 1000.0 is 1000; 0.05 is 5%, 7 is 007 and a day
    is its year where the format says so; other days are written as 2023-10-16.
    """
    if cell.kind in (FORMULA, ERROR):
        return ""
    match cell.value:
        case None:
            return ""
        case bool() as truth:
            return str(truth).upper()
        case int() | float() as number:
            return _number(number, cell.form)
        case datetime.datetime() as moment:
            return _moment(moment, cell.form)
        case datetime.time() as time:
            return time.isoformat("seconds" if time.second else "minutes")
        case value:
            return str(value)


def _number(value: float, form: str) -> str:
    if _ZEROS.fullmatch(form) and value == value // 1:
        return f"{int(value):0{len(form)}d}"
    if "%" in form:
        return f"{_plain(value * 100)}%"
    return _plain(value)


def _plain(value: float) -> str:
    """Write a number without an exponent, in the 15 digits that spreadsheets know."""
    text = str(value) if isinstance(value, int) else f"{value:.15g}"
    if "e" not in text:
        return text
    return f"{float(text):.20f}".rstrip("0").rstrip(".")


def _moment(value: datetime.datetime, form: str) -> str:
    if _YEAR_ALONE.fullmatch(form):
        return str(value.year)
    if value.time() == _MIDNIGHT:
        return value.date().isoformat()
    return value.isoformat(" ", "minutes")

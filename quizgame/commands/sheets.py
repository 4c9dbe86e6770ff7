"""Files that sheets are written to: what they may be called, and what goes into them."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from quizgame.errors import QuizgameError
from quizgame.exchange.comma import write_text_sheet
from quizgame.exchange.writing import QUESTIONS, write_workbook

_WORKBOOK = ".xlsx"
_DELIMITERS = {".csv": ",", ".tsv": "\t"}
# By this mark at the start Excel knows UTF-8.
_MARK = "\ufeff"
_NOTHING: Mapping[int, str] = MappingProxyType({})


def see_to_sheet(output: Path) -> None:
    """See that a sheet can get that name. Raises QuizgameError."""
    if output.suffix.casefold() not in (_WORKBOOK, *_DELIMITERS):
        known = ", ".join((*_DELIMITERS, _WORKBOOK))
        raise QuizgameError(f"{output}: name a file that ends in one of {known}")
    if output.exists():
        raise QuizgameError(f"{output}: is there already; name a file that is not")


def content_of(
    rows: Sequence[Sequence[str]],
    output: Path,
    *,
    title: str,
    name: str = QUESTIONS,
    heading_row: int | None = 0,
    numbers: Mapping[int, str] = _NOTHING,
) -> bytes:
    """Give rows as the file's ending says: CSV, or a workbook as `write_workbook` makes it."""
    suffix = output.suffix.casefold()
    if suffix == _WORKBOOK:
        return write_workbook(
            rows, output, title=title, name=name, heading_row=heading_row, numbers=numbers
        )
    return f"{_MARK}{write_text_sheet(rows, delimiter=_DELIMITERS[suffix])}".encode()

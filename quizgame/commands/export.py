"""`quizgame export`: banks as a sheet, for a spreadsheet or another program."""

import sys
from collections.abc import Sequence
from pathlib import Path

from quizgame.bank.reading import read_banks
from quizgame.bank.writing import write_bytes
from quizgame.commands.console import complain, counted, say
from quizgame.errors import QuizgameError
from quizgame.exchange.comma import write_text_sheet
from quizgame.exchange.export import Exported, export_banks
from quizgame.exchange.writing import write_workbook

STANDARD_OUTPUT = "-"

_WORKBOOK = ".xlsx"
_DELIMITERS = {".csv": ",", ".tsv": "\t"}
# By this mark at the start Excel knows UTF-8.
_MARK = "\ufeff"


def export_sheet(named: Sequence[Path], *, output: Path | None = None) -> None:
    """Write the questions of banks as one sheet, one a row: by the file's ending CSV or XLSX.

    Without a file, or for "-", CSV goes to standard output. What a sheet does not hold is told on
    standard error. Raises QuizgameError for banks that cannot be read, if there is such a file
    already, or if it cannot be written.
    """
    to_file = output if output and str(output) != STANDARD_OUTPUT else None
    if to_file:
        _see_to(to_file)
    banks = read_banks(named)
    exported = export_banks(banks)
    if to_file is None:
        sys.stdout.write(write_text_sheet(exported.rows))
        sys.stdout.flush()
    else:
        title = banks[0].bank.title if len(banks) == 1 else to_file.stem
        write_bytes(_content(exported, to_file, title), to_file)
        say(f"{counted(len(exported.rows) - 1, 'question')} in {to_file}")
    complain(*exported.losses)


def _see_to(output: Path) -> None:
    if output.suffix.casefold() not in (_WORKBOOK, *_DELIMITERS):
        known = ", ".join((*_DELIMITERS, _WORKBOOK))
        raise QuizgameError(f"{output}: name a file that ends in one of {known}")
    if output.exists():
        raise QuizgameError(f"{output}: is there already; name a file that is not")


def _content(exported: Exported, output: Path, title: str) -> bytes:
    suffix = output.suffix.casefold()
    if suffix == _WORKBOOK:
        return write_workbook(exported.rows, output, title=title)
    text = write_text_sheet(exported.rows, delimiter=_DELIMITERS[suffix])
    return f"{_MARK}{text}".encode()

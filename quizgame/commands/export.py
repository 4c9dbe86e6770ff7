"""`quizgame export`: banks as a sheet, for a spreadsheet or another program."""

import sys
from collections.abc import Sequence
from pathlib import Path

from quizgame.bank.reading import read_banks
from quizgame.bank.writing import write_bytes
from quizgame.commands.console import complain, counted, say
from quizgame.commands.sheets import content_of, see_to_sheet
from quizgame.exchange.comma import write_text_sheet
from quizgame.exchange.export import export_banks

STANDARD_OUTPUT = "-"


def export_sheet(named: Sequence[Path], *, output: Path | None = None) -> None:
    """Write the questions of banks as one sheet, one a row: by the file's ending CSV or XLSX.

    Without a file, or for "-", CSV goes to standard output. What a sheet does not hold is told on
    standard error. Raises QuizgameError for banks that cannot be read, if there is such a file
    already, or if it cannot be written.
    """
    to_file = output if output and str(output) != STANDARD_OUTPUT else None
    if to_file:
        see_to_sheet(to_file)
    banks = read_banks(named)
    exported = export_banks(banks)
    if to_file is None:
        sys.stdout.write(write_text_sheet(exported.rows))
        sys.stdout.flush()
    else:
        title = banks[0].bank.title if len(banks) == 1 else to_file.stem
        write_bytes(content_of(exported.rows, to_file, title=title), to_file)
        say(f"{counted(len(exported.rows) - 1, 'question')} in {to_file}")
    complain(*exported.losses)

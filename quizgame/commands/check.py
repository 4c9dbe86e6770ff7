"""`quizgame check`: what is wrong with banks and what could be better."""

import datetime
from collections.abc import Sequence
from pathlib import Path

from quizgame.bank.reading import bank_files
from quizgame.checking.check import EVERYTHING, Choice
from quizgame.checking.finding import Severity
from quizgame.checking.formats import FORMATS, Checked
from quizgame.checking.notes import notes_of
from quizgame.commands.console import say

FINE, WARNED, BROKEN = 0, 1, 2


def check_banks(
    named: Sequence[Path],
    *,
    strict: bool,
    today: datetime.date,
    choice: Choice = EVERYTHING,
    form: str = "text",
) -> int:
    """Check files, and the banks below folders; tell every finding with its file and line.

    `form` is one of the names in `FORMATS`. Gives the exit code: 2 if there are errors, 1 if there
    are warnings and `strict` is wanted.
    """
    files = [file for path in named for file in bank_files(path) or [path]]
    notes = [note for file in files for note in notes_of(file, today=today, choice=choice)]
    checked = Checked(banks=len(files), notes=notes)
    say(*FORMATS[form](checked))
    if checked.count(Severity.ERROR):
        return BROKEN
    return WARNED if strict and checked.count(Severity.WARNING) else FINE

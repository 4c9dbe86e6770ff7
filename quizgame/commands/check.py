"""`quizgame check`: what is wrong with banks and what could be better."""

import datetime
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from quizgame.bank.reading import bank_files
from quizgame.bank.splicing import update_bank
from quizgame.checking.check import EVERYTHING, Choice
from quizgame.checking.finding import Severity
from quizgame.checking.formats import FORMATS, Checked
from quizgame.checking.mending import FIXABLE
from quizgame.checking.notes import FixNote, Note, fixes_of, notes_of, refused
from quizgame.commands.console import complain, counted, say
from quizgame.errors import BankError

FINE, WARNED, BROKEN = 0, 1, 2


def check_banks(
    named: Sequence[Path],
    *,
    strict: bool,
    today: datetime.date,
    choice: Choice = EVERYTHING,
    form: str = "text",
    fix: bool = False,
    dry_run: bool = False,
) -> int:
    """Check files, and the banks below folders; tell every finding with its file and line.

    `form` is one of the names in `FORMATS`. With `fix`, what is safe to mend is mended first, or
    only told, in a `dry_run`. Gives the exit code: 2 if there are errors, 1 if there are warnings
    and `strict` is wanted.
    """
    files = [file for path in named for file in bank_files(path) or [path]]
    fixes: list[FixNote] = []
    notes: list[Note] = []
    for file in files:
        try:
            if fix:
                fixes += _fix(file, today=today, choice=choice, dry_run=dry_run)
        except BankError as error:
            notes += refused(error, file)
        notes += notes_of(file, today=today, choice=choice)
    checked = Checked(
        banks=len(files),
        notes=notes,
        fixes=fixes,
        written=not dry_run,
        mendable=not fix and form == "text" and _is_mendable(notes, today),
    )
    say(*FORMATS[form](checked))
    if checked.count(Severity.ERROR):
        return BROKEN
    return WARNED if strict and checked.count(Severity.WARNING) else FINE


def _is_mendable(notes: Sequence[Note], today: datetime.date) -> bool:
    """Whether something of what was found can be mended."""
    codes: defaultdict[Path, set[str]] = defaultdict(set)
    for note in notes:
        codes[note.file] |= {note.code} & set(FIXABLE)
    mended = (
        fixes_of(file, today=today, choice=Choice(only=frozenset(only)))
        for file, only in codes.items()
        if only
    )
    return any(fixes for _, fixes in filter(None, mended))


def _fix(file: Path, *, today: datetime.date, choice: Choice, dry_run: bool) -> tuple[FixNote, ...]:
    """Mend a bank's file; what is no bank is left to be told."""
    mended = fixes_of(file, today=today, choice=choice)
    if mended is None:
        return ()
    bank, notes = mended
    if notes and not dry_run:
        update = update_bank(bank, file)
        if update.comments_lost or not update.kept:
            how = "" if update.kept else "it was written anew, in the game's layout; "
            complain(f"{file}: {how}{counted(update.comments_lost, 'comment')} lost")
    return notes

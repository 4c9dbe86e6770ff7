"""`quizgame check`: what is wrong with banks and what could be better, a line for each."""

import datetime
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from quizgame.bank.reading import read_bank_located
from quizgame.checking.check import check
from quizgame.checking.finding import Finding, Severity
from quizgame.commands.banks import bank_files
from quizgame.commands.console import counted, say
from quizgame.errors import BankError

FINE, WARNED, BROKEN = 0, 1, 2


def check_banks(named: Sequence[Path], *, strict: bool, today: datetime.date) -> int:
    """Check files, and the banks below folders; tell every finding with its file and line.

    Gives the exit code: 2 if there are errors, 1 if there are warnings and `strict` is wanted.
    """
    tally: Counter[Severity] = Counter()
    files = [file for path in named for file in bank_files(path) or [path]]
    for file in files:
        for severity, line in _check_file(file, today):
            tally[severity] += 1
            say(line)
    say(_summary(len(files), tally))
    if tally[Severity.ERROR]:
        return BROKEN
    return WARNED if strict and tally[Severity.WARNING] else FINE


def _check_file(file: Path, today: datetime.date) -> Iterable[tuple[Severity, str]]:
    if file.is_dir():
        yield Severity.ERROR, f"{file}: error: there is no bank in this folder"
        return
    try:
        located = read_bank_located(file)
    except BankError as error:
        yield from ((Severity.ERROR, problem) for problem in error.problems)
        return
    for finding in check(located.bank, today=today, folder=file.parent):
        yield finding.severity, _told(finding, file, located.lines)


def _told(finding: Finding, file: Path, lines: Sequence[int]) -> str:
    line = 1 if finding.question is None else lines[finding.question]
    what = f"{finding.field}: {finding.message}" if finding.field else finding.message
    return f"{file}:{line}: {finding.severity}: {what} [{finding.code}]"


def _summary(banks: int, tally: Counter[Severity]) -> str:
    errors = counted(tally[Severity.ERROR], "error")
    warnings = counted(tally[Severity.WARNING], "warning")
    return f"{counted(banks, 'bank')} checked: {errors}, {warnings}"

"""A bank file checked as a whole: each error and warning with its place in the file."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import MappingProxyType

from quizgame.bank.mistakes import Mistake
from quizgame.bank.question import Bank
from quizgame.bank.reading import EMPTY_FOLDER, LocatedBank, read_bank_located
from quizgame.bank.yaml_text.collector import collector_at_rest
from quizgame.bank.yaml_text.events import MapNode, Node, Place
from quizgame.checking.check import EVERYTHING, Choice, check
from quizgame.checking.finding import Finding, Severity
from quizgame.checking.mending import Fix, mend
from quizgame.checking.rules import MISSING_ID, RULES
from quizgame.errors import BankError, Problem

NO_BANK = "no-bank"

# Every code that there is, with how much it matters. Mistakes have no rules: the reader finds them.
CODES = MappingProxyType(
    dict.fromkeys((NO_BANK, *map(str, Mistake)), str(Severity.ERROR))
    | {rule.code: str(rule.severity) for rule in RULES}
    | {MISSING_ID: "mended"}
)

_OF_QUESTION = re.compile(r"question (\d+)\.?(.*)", re.DOTALL)


@dataclass(frozen=True, kw_only=True)
class Note:
    """One error or warning: its place in a file, its code, and what to do.

    `line` and `column` count from 1, and are None for what concerns a file as a whole. `question`
    counts from 1 too; `question_id` is the id of that question if it has one. `field` is empty for
    what concerns no field of a bank.
    """

    file: Path
    line: int | None = None
    column: int | None = None
    severity: Severity
    code: str
    question: int | None = None
    question_id: str | None = None
    field: str = ""
    message: str


def notes_of(file: Path, *, today: date, choice: Choice = EVERYTHING) -> Iterator[Note]:
    """Check a bank's file, or tell why it is none."""
    if file.is_dir():
        yield Note(
            file=file,
            severity=Severity.ERROR,
            code=NO_BANK,
            message=EMPTY_FOLDER,
        )
        return
    try:
        located = read_bank_located(file)
    except BankError as error:
        yield from refused(error, file)
        return
    with collector_at_rest():
        findings = check(
            located.bank, today=today, folder=file.parent, choice=choice, text=located.text
        )
    yield from (_placed(finding, file, located) for finding in findings)


@dataclass(frozen=True, kw_only=True)
class FixNote:
    """One thing that was mended, with the place that it had; counted as in a `Note`."""

    file: Path
    line: int
    column: int
    code: str
    question: int | None
    question_id: str | None
    field: str
    before: str
    after: str


def fixes_of(
    file: Path, *, today: date, choice: Choice = EVERYTHING
) -> tuple[Bank, tuple[FixNote, ...]] | None:
    """Mend what a bank's file says; None if it is no bank. The file is left as it is."""
    try:
        located = read_bank_located(file)
    except BankError:
        return None
    with collector_at_rest():
        bank, fixes = mend(located.bank, today=today, folder=file.parent, choice=choice)
    notes = (_fixed(fix, file, located) for fix in fixes)
    return bank, tuple(sorted(notes, key=lambda note: (note.line, note.column)))


def _fixed(fix: Fix, file: Path, located: LocatedBank) -> FixNote:
    place = _place(fix, located)
    index = fix.question
    return FixNote(
        file=file,
        line=place.line,
        column=place.column,
        code=fix.code,
        question=None if index is None else index + 1,
        question_id=None if index is None else located.bank.questions[index].id,
        field=fix.field,
        before=fix.before,
        after=fix.after,
    )


def refused(error: BankError, file: Path) -> Iterator[Note]:
    """Tell what a file was refused for."""
    return (_refused(problem, file) for problem in error.problems)


def _refused(problem: Problem, file: Path) -> Note:
    said = _OF_QUESTION.fullmatch(problem.field)
    return Note(
        file=file,
        line=problem.line,
        column=problem.column,
        severity=Severity.ERROR,
        code=problem.code,
        question=int(said[1]) if said else None,
        field=said[2] if said else problem.field,
        message=problem.message,
    )


def _placed(finding: Finding, file: Path, located: LocatedBank) -> Note:
    place = _place(finding, located)
    return Note(
        file=file,
        line=place.line,
        column=place.column,
        severity=finding.severity,
        code=finding.code,
        question=None if finding.question is None else finding.question + 1,
        question_id=finding.question_id,
        field=finding.field,
        message=finding.message,
    )


def _place(finding: Finding | Fix, located: LocatedBank) -> Place:
    index = finding.question
    return _below(located.root if index is None else located.questions[index], finding.field)


def _below(node: Node, path: str) -> Place:
    """Go down a path of names, which may have dots of their own, as far as they are there."""
    for key, value in node.entries if isinstance(node, MapNode) else ():
        if path == key.text:
            return key.place
        if path.startswith(f"{key.text}."):
            return _below(value, path.removeprefix(f"{key.text}."))
    return node.place

"""What a check found, written for people, for programs, and for the pages of GitHub."""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from quizgame.bank.telling import show
from quizgame.checking.finding import Severity
from quizgame.checking.notes import FixNote, Note

_CONTEXT = 15


@dataclass(frozen=True, kw_only=True)
class Checked:
    """How many banks were checked, all that was found in them, and what was mended before.

    If they were not `written`, `fixes` are what would be mended. `mendable` says that something
    which was found could be mended and was not to be.
    """

    banks: int
    notes: Sequence[Note]
    fixes: Sequence[FixNote] = ()
    written: bool = True
    mendable: bool = False

    def count(self, severity: Severity) -> int:
        """Count what is of one severity."""
        return Counter(note.severity for note in self.notes)[severity]


def as_text(checked: Checked) -> Iterable[str]:
    """Write a line for each, as compilers do, and one that sums them up."""
    for fix in checked.fixes:
        yield f"{_where(fix)}: {_mended(checked)}: {_change(fix)} [{fix.code}]"
    for note in checked.notes:
        yield f"{_where(note)}: {note.severity}: {_what(note)} [{note.code}]"
    yield _summary(checked)
    if checked.mendable:
        yield "Some of it can be mended for you: add --fix, or --fix --dry-run to see how"


def as_json(checked: Checked) -> Iterable[str]:
    """Write one JSON object, in ASCII so that it passes through any terminal as it is."""
    found = {
        "banks": checked.banks,
        "errors": checked.count(Severity.ERROR),
        "warnings": checked.count(Severity.WARNING),
        "findings": [{**vars(note), "file": str(note.file)} for note in checked.notes],
        "fixes": [{**vars(fix), "file": str(fix.file)} for fix in checked.fixes],
        "written": bool(checked.fixes) and checked.written,
    }
    yield from json.dumps(found, indent=2).splitlines()


def as_github(checked: Checked) -> Iterable[str]:
    """Write the commands from which GitHub Actions make annotations beside the lines of a file."""
    for fix in checked.fixes:
        yield _annotation("notice", fix, f"{_mended(checked)}: {_change(fix)}")
    for note in checked.notes:
        yield _annotation(note.severity, note, _what(note))
    yield _summary(checked)


def _annotation(level: str, note: Note | FixNote, message: str) -> str:
    properties = {
        "file": str(note.file),
        "line": note.line,
        "col": note.column,
        "title": note.code,
    }
    given = ",".join(
        f"{name}={_escaped(str(value), _IN_PROPERTIES)}"
        for name, value in properties.items()
        if value is not None
    )
    return f"::{level} {given}::{_escaped(message, _IN_MESSAGES)}"


FORMATS: MappingProxyType[str, Callable[[Checked], Iterable[str]]] = MappingProxyType(
    {"text": as_text, "json": as_json, "github": as_github}
)

# What has a meaning there, and how it is written instead; the percent sign first.
_IN_MESSAGES = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_IN_PROPERTIES = {**_IN_MESSAGES, ord(":"): "%3A", ord(","): "%2C"}


def _escaped(text: str, escapes: dict[int, str]) -> str:
    return text.translate(escapes)


def _where(note: Note | FixNote) -> str:
    place = (note.line, note.column)
    return ":".join((str(note.file), *(str(number) for number in place if number is not None)))


def _what(note: Note) -> str:
    return f"{note.field}: {note.message}" if note.field else note.message


def _mended(checked: Checked) -> str:
    return "fixed" if checked.written else "would be fixed"


def _change(fix: FixNote) -> str:
    before, after = _from_the_difference(fix.before, fix.after)
    told = (show(text) if text else "nothing" for text in (before, after))
    return f"{fix.field}: {' -> '.join(told)}"


def _from_the_difference(before: str, after: str) -> tuple[str, str]:
    """Leave out most of what two long texts begin with alike, so that the difference is seen."""
    pairs = enumerate(zip(before, after, strict=False))
    alike = next((n for n, (one, other) in pairs if one != other), 0)
    if alike <= 2 * _CONTEXT or not before or not after:
        return before, after
    start = alike - _CONTEXT
    return f"…{before[start:]}", f"…{after[start:]}"


def _summary(checked: Checked) -> str:
    errors = _counted(checked.count(Severity.ERROR), "error")
    warnings = _counted(checked.count(Severity.WARNING), "warning")
    found = f"{_counted(checked.banks, 'bank')} checked: {errors}, {warnings}"
    return f"{found}; {len(checked.fixes):,} {_mended(checked)}" if checked.fixes else found


def _counted(number: int, thing: str) -> str:
    return f"1 {thing}" if number == 1 else f"{number:,} {thing}s"

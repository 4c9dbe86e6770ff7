"""What a check found, written for people, for programs, and for the pages of GitHub."""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from quizgame.checking.finding import Severity
from quizgame.checking.notes import Note


@dataclass(frozen=True, kw_only=True)
class Checked:
    """How many banks were checked, and all that was found in them."""

    banks: int
    notes: Sequence[Note]

    def count(self, severity: Severity) -> int:
        """Count what is of one severity."""
        return Counter(note.severity for note in self.notes)[severity]


def as_text(checked: Checked) -> Iterable[str]:
    """Write a line for each, as compilers do, and one that sums them up."""
    for note in checked.notes:
        yield f"{_where(note)}: {note.severity}: {_what(note)} [{note.code}]"
    yield _summary(checked)


def as_json(checked: Checked) -> Iterable[str]:
    """Write one JSON object, in ASCII so that it passes through any terminal as it is."""
    found = {
        "banks": checked.banks,
        "errors": checked.count(Severity.ERROR),
        "warnings": checked.count(Severity.WARNING),
        "findings": [{**vars(note), "file": str(note.file)} for note in checked.notes],
    }
    yield from json.dumps(found, indent=2).splitlines()


def as_github(checked: Checked) -> Iterable[str]:
    """Write the commands from which GitHub Actions make annotations beside the lines of a file."""
    for note in checked.notes:
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
        yield f"::{note.severity} {given}::{_escaped(_what(note), _IN_MESSAGES)}"
    yield _summary(checked)


FORMATS: MappingProxyType[str, Callable[[Checked], Iterable[str]]] = MappingProxyType(
    {"text": as_text, "json": as_json, "github": as_github}
)

# What has a meaning there, and how it is written instead; the percent sign first.
_IN_MESSAGES = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_IN_PROPERTIES = {**_IN_MESSAGES, ord(":"): "%3A", ord(","): "%2C"}


def _escaped(text: str, escapes: dict[int, str]) -> str:
    return text.translate(escapes)


def _where(note: Note) -> str:
    place = (note.line, note.column)
    return ":".join((str(note.file), *(str(number) for number in place if number is not None)))


def _what(note: Note) -> str:
    return f"{note.field}: {note.message}" if note.field else note.message


def _summary(checked: Checked) -> str:
    errors = _counted(checked.count(Severity.ERROR), "error")
    warnings = _counted(checked.count(Severity.WARNING), "warning")
    return f"{_counted(checked.banks, 'bank')} checked: {errors}, {warnings}"


def _counted(number: int, thing: str) -> str:
    return f"1 {thing}" if number == 1 else f"{number:,} {thing}s"

"""Nodes turned into Python values, field by field; what does not fit is reported with its place."""

import datetime
import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from quizgame.bank.mistakes import Mistake
from quizgame.bank.telling import join, nearest, show, suggest
from quizgame.bank.yaml_text.events import ListNode, MapNode, Node, Place, ScalarNode
from quizgame.errors import Problem

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_WHOLE = re.compile(r"-?\d{1,18}", re.ASCII)
_NUMBER = re.compile(r"-?\d*\.?\d+(e[+-]?\d{1,3})?", re.ASCII | re.IGNORECASE)
_CALENDAR = "a year has 12 months, and a month 28 to 31 days"

# What the limits of a value refuse, by pydantic's name for it.
_REFUSALS = {
    "string_too_short": "is empty: write something, or take the field out",
    "greater_than_equal": "is too little: it can be {ge:g} or more",
    "less_than_equal": "is too much: it can be {le:g} or less",
}

_NO_LIST = "should be text; quote it if it starts with [ or {"
_NO_GROUP = "should be text; put all of it in quotes, for a colon and a space make a field of it"

Model = TypeVar("Model", bound=BaseModel)


@dataclass(kw_only=True)
class Report:
    """Everything found wrong in one bank."""

    name: str
    found: list[Problem] = field(default_factory=list)

    def add(
        self, place: Place, path: str, message: str, *, code: str = Mistake.WRONG_VALUE
    ) -> None:
        """Note one problem of the field `path` at `place`."""
        problem = Problem(
            file=self.name,
            line=place.line,
            column=place.column,
            field=path,
            message=message,
            code=code,
        )
        self.found.append(problem)

    def problems(self) -> list[Problem]:
        """Give the problems in the order in which they stand in the file."""
        return sorted(self.found, key=lambda each: (each.line, each.column, str(each)))


# Reads one field: its node, its path as a person would say it, and where to report.
# None stands for "nothing there" and for "wrong, and reported".
ReadField = Callable[[Node, str, Report], Any]


def text(node: Node, path: str, report: Report) -> str | None:
    """Read text just as it was written."""
    if isinstance(node, ScalarNode):
        return node.text
    message = _NO_GROUP if isinstance(node, MapNode) and node.entries else _NO_LIST
    report.add(node.place, path, message, code=Mistake.WRONG_SHAPE)
    return None


def texts(node: Node, path: str, report: Report) -> tuple[str, ...] | None:
    """Read a list of texts; one text alone is a list of one."""
    found = []
    for item in node.items if isinstance(node, ListNode) else (node,):
        if isinstance(item, ScalarNode) and not item.text:
            report.add(item.place, path, "an empty item: write it, or take the line out")
        elif (value := text(item, path, report)) is not None:
            found.append(value)
    return tuple(found)


def items(node: Node, path: str, report: Report) -> tuple[Node, ...]:
    """Give the nodes of a list, still to be read."""
    if isinstance(node, ListNode):
        return node.items
    message = "should be a list, each item after a `- `"
    report.add(node.place, path, message, code=Mistake.WRONG_SHAPE)
    return ()


def date(node: Node, path: str, report: Report) -> datetime.date | None:
    """Read a day, written as 2023-10-16."""
    value = text(node, path, report)
    if value is None:
        return None
    if _DATE.fullmatch(value):
        try:
            return datetime.date.fromisoformat(value)
        except ValueError:
            report.add(node.place, path, f"{show(value)} is not a day of the calendar: {_CALENDAR}")
            return None
    report.add(node.place, path, f"{show(value)} is not a date: write it as 2023-10-16")
    return None


def whole(node: Node, path: str, report: Report) -> int | None:
    """Read a whole number."""
    value = text(node, path, report)
    if value is not None and not _WHOLE.fullmatch(value):
        report.add(node.place, path, f"{show(value)} is not a whole number, such as 20")
        return None
    return None if value is None else int(value)


def number(node: Node, path: str, report: Report) -> float | None:
    """Read a number."""
    value = text(node, path, report)
    if value is not None and not _NUMBER.fullmatch(value):
        report.add(node.place, path, f"{show(value)} is not a number, such as 0.4")
        return None
    return None if value is None else float(value)


def one_of(choices: type[StrEnum]) -> ReadField:
    """Read one of the words that `choices` has."""
    known = [choice.value for choice in choices]

    def read(node: Node, path: str, report: Report) -> StrEnum | None:
        value = text(node, path, report)
        if value is None or value in known:
            return None if value is None else choices(value)
        report.add(node.place, path, f"{show(value)} is not known: {suggest(value, known)}")
        return None

    return read


def each_of(choices: type[StrEnum]) -> ReadField:
    """Read a list of the words that `choices` has; one alone is a list of one."""
    one = one_of(choices)

    def read(node: Node, path: str, report: Report) -> tuple[StrEnum, ...]:
        every = node.items if isinstance(node, ListNode) else (node,)
        return tuple(word for item in every if (word := one(item, path, report)) is not None)

    return read


def group(read: ReadField) -> ReadField:
    """Read a mapping from names of the writer's choice to what `read` reads."""

    def read_group(node: Node, path: str, report: Report) -> dict[str, Any] | None:
        if (entries := unique_entries(node, path, report)) is None:
            return None
        values = {
            name: read(value, join(path, name), report) for name, (_, value) in entries.items()
        }
        return {key: value for key, value in values.items() if value is not None}

    return read_group


def model(
    made: type[Model], table: Mapping[str, ReadField], *, required: Collection[str] = ()
) -> Callable[[Node, str, Report], Model | None]:
    """Read a mapping with the fields of `table` into a value of `made`."""

    def read(node: Node, path: str, report: Report) -> Model | None:
        values = known_fields(node, path, report, table, required)
        if values is None or not values.keys() >= set(required):
            return None
        return build(made, values, node, path, report)

    return read


def known_fields(
    node: Node,
    path: str,
    report: Report,
    table: Mapping[str, ReadField],
    required: Collection[str] = (),
    elsewhere: Mapping[str, str] | None = None,
) -> dict[str, Any] | None:
    """Read each field of a mapping by `table`; report unknown and missing ones.

    `elsewhere` says of fields that belong to another mapping where they do.
    """
    if (entries := unique_entries(node, path, report)) is None:
        return None
    values, unknown = {}, []
    for name, (key, value) in entries.items():
        if (read := table.get(name)) is None:
            unknown.append(key)
        elif not (isinstance(value, ScalarNode) and value.absent):
            found = read(value, f"{path}.{name}" if path else name, report)
            if found is not None:
                values[name] = found
    meant = {_report_unknown(key, path, report, table, elsewhere) for key in unknown}
    for name in required:
        if name not in meant and (name not in entries or is_absent(entries[name][1])):
            message = f"the field `{name}` is missing: write `{name}: ...`"
            report.add(node.place, path, message, code=Mistake.MISSING_FIELD)
    return values


def _report_unknown(
    key: ScalarNode,
    path: str,
    report: Report,
    known: Collection[str],
    elsewhere: Mapping[str, str] | None,
) -> str:
    """Report a field that there is not; give the one that was likely meant, or nothing."""
    advice = "a comma inside { } parts fields: put a number with commas in quotes"
    if not key.text.isdecimal():
        advice = (elsewhere or {}).get(key.text) or suggest(key.text, known)
    message = f"the field {show(key.text)} is not known: {advice}"
    report.add(key.place, path, message, code=Mistake.UNKNOWN_FIELD)
    return nearest(key.text, known)


def unique_entries(
    node: Node, path: str, report: Report
) -> dict[str, tuple[ScalarNode, Node]] | None:
    """Give the fields of a mapping by name, the first of each; report any that comes twice."""
    if isinstance(node, ScalarNode) and node.absent:
        return {}
    if not isinstance(node, MapNode):
        message = "should be fields, each written as `name: value`"
        report.add(node.place, path, message, code=Mistake.WRONG_SHAPE)
        return None
    entries: dict[str, tuple[ScalarNode, Node]] = {}
    for entry in node.entries:
        key = entry[0]
        if entries.setdefault(key.text, entry) is not entry:
            advice = ", or write `- ` before it if a new question begins there"
            more = advice if key.text == "question" else ""
            message = f"the field {show(key.text)} is there twice: keep one{more}"
            report.add(key.place, path, message, code=Mistake.REPEATED_FIELD)
    return entries


def build(
    made: type[Model], values: Mapping[str, Any], node: Node, path: str, report: Report
) -> Model | None:
    """Make a value of `made`; what its own limits refuse is reported at the field's place."""
    try:
        return made.model_validate(values)
    except ValidationError as error:
        for detail in error.errors(include_url=False):
            name = str(detail["loc"][0]) if detail["loc"] else ""
            where = join(path, name) if name else path
            reason = _REFUSALS[detail["type"]].format(**detail.get("ctx", {}))
            value = value_at(node, name)
            written = value.text if isinstance(value, ScalarNode) else str(detail["input"])
            report.add(value.place, where, f"{show(written)} {reason}")
        return None


def is_absent(node: Node) -> bool:
    """Whether a field was named and nothing written after it."""
    return isinstance(node, ScalarNode) and node.absent


def value_at(node: Node, path: str) -> Node:
    """Go down a path of names of fields with dots between, as far as they are there."""
    for name in path.split("."):
        entries = node.entries if isinstance(node, MapNode) else ()
        node = next((value for key, value in entries if key.text == name), node)
    return node

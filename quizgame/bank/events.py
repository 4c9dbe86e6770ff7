"""YAML text turned into plain nodes that know their place, with limits on what a file may hold.

The event stream is read directly: nothing is resolved, so `no`, `1,000` and `2023-10-16` stay the
text that was written until a field says what they are.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

import yaml

from quizgame.errors import BankError

MAX_DEPTH = 20
MAX_NODES = 500_000

# What YAML refuses to carry unescaped. Looked for first, since libyaml tells such places in bytes.
_UNPRINTABLE = re.compile(
    "[^\\t\\n\\r\\x20-\\x7e\\x85\\xa0-\\ud7ff\\ue000-\\ufffd\\U00010000-\\U0010ffff]"
)

# The parser's words for the mistakes people make, and what to do about each.
_HINTS = {
    "mapping values are not allowed in this context": (
        "a colon followed by a space inside text, or a line that is indented too far: "
        "put the text in quotes, or line the fields up"
    ),
    "could not find expected ':'": "a field without its colon: write it as `field: value`",
    "did not find expected key": "this line does not line up with the fields above it",
    "did not find expected '-' indicator": "this line does not line up with the list above it",
    "did not find expected ',' or ']'": "a list in [ ] needs commas between its items, and a ]",
    "did not find expected ',' or '}'": "a group in { } needs commas between its fields, and a }",
    "found unexpected end of stream": "a quote that was opened is never closed",
    "found unknown escape character": (
        "a backslash in double quotes starts an escape: use single quotes, or two backslashes"
    ),
    "found character that cannot start any token": "text that starts so needs quotes around it",
    "block sequence entries are not allowed in this context": (
        "a list starts on a line of its own, below its field"
    ),
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Place:
    """Where something stands in a file; lines and columns count from 1."""

    line: int
    column: int


@dataclass(frozen=True, kw_only=True, slots=True)
class ScalarNode:
    """A piece of text as it was written. `quoted` tells an empty text from no text at all."""

    place: Place
    text: str
    quoted: bool

    @property
    def absent(self) -> bool:
        """Whether nothing was written here."""
        return not self.text and not self.quoted


@dataclass(frozen=True, kw_only=True, slots=True)
class ListNode:
    """Items in their order."""

    place: Place
    items: tuple["Node", ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class MapNode:
    """Fields in their order, each with its key; a key may still occur twice."""

    place: Place
    entries: tuple[tuple[ScalarNode, "Node"], ...]


Node = ScalarNode | ListNode | MapNode

_START = Place(line=1, column=1)


def read_nodes(text: str, *, name: str) -> Node | None:
    """Read the one YAML document in `text`, or None when there is nothing in it.

    Raises BankError, with `name` and the place, for text that is not YAML, for what is nested too
    deep or too long, and for the parts of YAML that a bank has no use for: anchors, aliases, tags
    and further documents.
    """
    try:
        return _Builder(_checked(text.removeprefix("\ufeff"))).document()
    except _RefusedError as refused:
        where = refused.place
        raise BankError([f"{name}:{where.line}:{where.column}: {refused}"]) from None


class _RefusedError(Exception):
    def __init__(self, place: Place, message: str) -> None:
        self.place = place
        super().__init__(message)


class _Builder:
    """One pass over the event stream; counts the nodes it has made."""

    def __init__(self, text: str) -> None:
        self._events = _events(text)
        self._count = 0

    def document(self) -> Node | None:
        root: Node | None = None
        for event in self._events:
            if isinstance(event, yaml.DocumentStartEvent):
                if root is not None:
                    raise _RefusedError(_place(event), "a second document: a file holds one bank")
                root = self._node(next(self._events), depth=1)
        return None if isinstance(root, ScalarNode) and root.absent else root

    def _node(self, event: yaml.Event, *, depth: int) -> Node:
        place = _place(event)
        self._refuse(event, place, depth)
        if isinstance(event, yaml.ScalarEvent):
            return ScalarNode(place=place, text=event.value, quoted=bool(event.style))
        if isinstance(event, yaml.SequenceStartEvent):
            return ListNode(place=place, items=tuple(self._items(depth + 1)))
        return MapNode(place=place, entries=tuple(self._entries(depth + 1)))

    def _items(self, depth: int) -> Iterator[Node]:
        while not isinstance(event := next(self._events), yaml.SequenceEndEvent):
            yield self._node(event, depth=depth)

    def _entries(self, depth: int) -> Iterator[tuple[ScalarNode, Node]]:
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            key = self._node(event, depth=depth)
            if not isinstance(key, ScalarNode):
                raise _RefusedError(key.place, "a list or a group cannot be the name of a field")
            yield key, self._node(next(self._events), depth=depth)

    def _refuse(self, event: yaml.Event, place: Place, depth: int) -> None:
        self._count += 1
        if self._count > MAX_NODES:
            raise _RefusedError(
                place, f"more than {MAX_NODES:,} values: split the bank into several"
            )
        if depth > MAX_DEPTH:
            raise _RefusedError(place, f"nested more than {MAX_DEPTH} levels deep")
        if isinstance(event, yaml.AliasEvent):
            raise _RefusedError(
                place, f"the alias *{event.anchor}: write the value out, or quote it"
            )
        if getattr(event, "anchor", None):
            raise _RefusedError(place, "an anchor (&): write the value out, or quote it")
        if getattr(event, "tag", None):
            raise _RefusedError(place, "a tag (!): leave it out, or quote the text")


def _checked(text: str) -> str:
    if found := _UNPRINTABLE.search(text):
        before = text[: found.start()]
        place = Place(
            line=before.count("\n") + 1, column=found.start() - (before.rfind("\n") + 1) + 1
        )
        raise _RefusedError(
            place, f"the control character U+{ord(found[0]):04X}: take it out, or escape it"
        )
    return text


def _events(text: str) -> Iterator[yaml.Event]:
    try:
        yield from yaml.parse(text, Loader=yaml.CSafeLoader)
    except yaml.MarkedYAMLError as error:
        place = _place_of_error(error)
        if error.problem == _TOO_DEEP:
            raise _RefusedError(place, f"nested more than {MAX_DEPTH} levels deep") from None
        raise _RefusedError(place, f"not valid YAML: {_explain(error, text, place)}") from None
    except yaml.YAMLError as error:
        raise _RefusedError(_START, f"not valid YAML: {error}") from None


# What the library says from a depth of its own, which it may reach before the depth of a bank.
_TOO_DEEP = "exceeded maximum nesting depth"
# Where these end says nothing; where the thing began that was never closed does.
_UNCLOSED = (
    "found unexpected end of stream",
    "did not find expected ',' or ']'",
    "did not find expected ',' or '}'",
)


def _place_of_error(error: yaml.MarkedYAMLError) -> Place:
    mark = error.problem_mark
    if error.problem in _UNCLOSED or mark is None:
        mark = error.context_mark or mark
    return Place(line=mark.line + 1, column=mark.column + 1) if mark else _START


def _explain(error: yaml.MarkedYAMLError, text: str, place: Place) -> str:
    lines = text.split("\n")
    line = lines[place.line - 1] if place.line <= len(lines) else ""
    if "\t" in line[: len(line) - len(line.lstrip())]:
        return "a tab at the start of the line: indent with spaces"
    problem = error.problem or "it cannot be read"
    return _HINTS.get(problem, problem)


def _place(event: yaml.Event) -> Place:
    mark = event.start_mark
    return Place(line=mark.line + 1, column=mark.column + 1) if mark else _START

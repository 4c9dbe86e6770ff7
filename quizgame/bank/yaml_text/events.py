"""YAML text turned into plain nodes that know their place, with limits on what a file may hold.

The event stream is read directly: nothing is resolved, so `no`, `1,000` and `2023-10-16` stay the
text that was written until a field says what they are.
"""

import re
from collections.abc import Callable
from typing import Any, NamedTuple

import yaml

from quizgame.bank.mistakes import Mistake
from quizgame.bank.yaml_text.explaining import TOO_DEEP, explain
from quizgame.errors import BankError, Problem

MAX_DEPTH = 20
MAX_NODES = 500_000

# What YAML refuses to carry unescaped. Looked for first, since libyaml tells such places in bytes.
_UNPRINTABLE = re.compile(
    "[^\\t\\n\\r\\x20-\\x7e\\x85\\xa0-\\ud7ff\\ue000-\\ufffd\\U00010000-\\U0010ffff]"
)


class Place(NamedTuple):
    """Where something stands in a file; lines and columns count from 1."""

    line: int
    column: int


# A large bank has hundreds of thousands of nodes, so they are slim: numbers instead of a place.
class ScalarNode(NamedTuple):
    """A piece of text as it was written. `quoted` tells an empty text from no text at all."""

    line: int
    column: int
    text: str
    quoted: bool

    @property
    def place(self) -> Place:
        """Where it starts."""
        return Place(self.line, self.column)

    @property
    def absent(self) -> bool:
        """Whether nothing was written here."""
        return not self.text and not self.quoted


class ListNode(NamedTuple):
    """Items in their order."""

    place: Place
    items: tuple["Node", ...]


class MapNode(NamedTuple):
    """Fields in their order, each with its key; a key may still occur twice."""

    place: Place
    entries: tuple[tuple[ScalarNode, "Node"], ...]


Node = ScalarNode | ListNode | MapNode

_START = Place(1, 1)

_NO_NAME = "a list or a group cannot be the name of a field: quote text that starts with [ or {"
_SECOND = "a second document: a file holds one bank, so take out this line and what follows"

# Looked up once, since hundreds of thousands of events are compared with them.
_SCALAR, _LIST = yaml.ScalarEvent, yaml.SequenceStartEvent
_LIST_END, _MAP_END = yaml.SequenceEndEvent, yaml.MappingEndEvent
# Past the constructor of a named tuple, which is a call of Python of its own.
_new = tuple.__new__


def read_nodes(text: str, *, name: str) -> Node | None:
    """Read the one YAML document in `text`, or None when there is nothing in it.

    Raises BankError, with `name` and the place, for text that is not YAML, for what is nested too
    deep or too long, and for the parts of YAML that a bank has no use for: anchors, aliases, tags
    and further documents.
    """
    try:
        return _document(_checked(text.removeprefix("\ufeff")))
    except _RefusedError as refused:
        line, column = refused.place
        problem = Problem(
            file=name, line=line, column=column, message=str(refused), code=refused.code
        )
        raise BankError([problem]) from None


def _document(text: str) -> Node | None:
    try:
        return _Builder(text).document()
    except yaml.YAMLError as error:
        raise _explained(error, text) from None


class _RefusedError(Exception):
    def __init__(self, place: Place, message: str, code: Mistake = Mistake.UNWANTED_YAML) -> None:
        self.place = place
        self.code = code
        super().__init__(message)


class _Builder:
    """One pass over the event stream; counts the nodes it has made."""

    def __init__(self, text: str) -> None:
        self._next: Callable[[], Any] = yaml.CSafeLoader(text).get_event
        self._count = 0

    def document(self) -> Node | None:
        root: Node | None = None
        while not isinstance(event := self._next(), yaml.StreamEndEvent):
            if isinstance(event, yaml.DocumentStartEvent):
                if root is not None:
                    raise _RefusedError(_place(event), _SECOND)
                root = self._node(self._next(), depth=1)
        return None if isinstance(root, ScalarNode) and root.absent else root

    def _node(self, event: Any, depth: int) -> Node:
        self._count += 1
        # An alias has an anchor and no tag.
        if self._count > MAX_NODES or depth > MAX_DEPTH or event.anchor or event.tag:
            raise _RefusedError(_place(event), self._reason(event, depth))
        kind = type(event)
        if kind is _SCALAR:
            mark = event.start_mark
            return _new(
                ScalarNode, (mark.line + 1, mark.column + 1, event.value, event.style != "")
            )
        if kind is _LIST:
            return ListNode(_place(event), self._items(depth + 1))
        return MapNode(_place(event), self._entries(depth + 1))

    def _items(self, depth: int) -> tuple[Node, ...]:
        read, node = self._next, self._node
        items = []
        while type(event := read()) is not _LIST_END:
            items.append(node(event, depth))
        return tuple(items)

    def _entries(self, depth: int) -> tuple[tuple[ScalarNode, Node], ...]:
        read, node = self._next, self._node
        entries = []
        while type(event := read()) is not _MAP_END:
            key = node(event, depth)
            if type(key) is not ScalarNode:
                raise _RefusedError(key.place, _NO_NAME)
            entries.append((key, node(read(), depth)))
        return tuple(entries)

    def _reason(self, event: Any, depth: int) -> str:
        if self._count > MAX_NODES:
            return f"more than {MAX_NODES:,} values: split the bank into several"
        if depth > MAX_DEPTH:
            return f"nested more than {MAX_DEPTH} levels deep"
        if isinstance(event, yaml.AliasEvent):
            return f"the alias *{event.anchor}: write the value out, or quote it"
        if getattr(event, "anchor", None):
            return "an anchor (&): write the value out, or quote it"
        return "a tag (!): leave it out, or quote the text"


def _checked(text: str) -> str:
    if found := _UNPRINTABLE.search(text):
        before = text[: found.start()]
        place = Place(
            line=before.count("\n") + 1, column=found.start() - (before.rfind("\n") + 1) + 1
        )
        raise _RefusedError(
            place,
            f"the control character U+{ord(found[0]):04X}: take it out, or escape it",
            Mistake.NOT_YAML,
        )
    return text


def _explained(error: yaml.YAMLError, text: str) -> "_RefusedError":
    if not isinstance(error, yaml.MarkedYAMLError):
        return _RefusedError(_START, f"not valid YAML: {error}", Mistake.NOT_YAML)
    line, column, why = explain(error, text)
    place = Place(line, column)
    if error.problem == TOO_DEEP:
        return _RefusedError(place, f"nested more than {MAX_DEPTH} levels deep")
    return _RefusedError(place, f"not valid YAML: {why}", Mistake.NOT_YAML)


def _place(event: yaml.Event) -> Place:
    mark = event.start_mark
    return Place(line=mark.line + 1, column=mark.column + 1) if mark else _START

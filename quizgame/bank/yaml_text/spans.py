"""Where each value of a YAML text stands, from its first sign to its last, for edits in place."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import yaml

_BLOCKS = ("|", ">")


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A value in a text: `text[start:end]` is how it is written, without a comment behind it.

    `flow` tells that it stands in brackets. A group has `fields`, each with the span of its name; a
    list has `items`; both are None for a piece of text. `column` counts from 0.
    """

    start: int
    end: int
    column: int
    flow: bool
    fields: Mapping[str, tuple["Span", "Span"]] | None = None
    items: Sequence["Span"] | None = None


def span_of(text: str) -> Span:
    """Find the spans of the one document of a text that was read as a bank before."""
    return _Walk(text).document()


class _Walk:
    """One pass over the events of a text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._next: Callable[[], Any] = yaml.CSafeLoader(text).get_event

    def document(self) -> Span:
        while not isinstance(self._next(), yaml.DocumentStartEvent):
            pass
        return self._span(self._next())

    def _span(self, event: Any) -> Span:
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event)
        group = isinstance(event, yaml.MappingStartEvent)
        fields = self._fields() if group else None
        items = None if group else self._items()
        inner = [value for _, value in fields.values()] if fields else items or []
        # In a block the end is told behind the comments that follow; its last value ends before.
        end = self._closed if event.flow_style or not inner else inner[-1].end
        return Span(
            start=event.start_mark.index,
            end=end,
            column=event.start_mark.column,
            flow=bool(event.flow_style),
            fields=fields,
            items=items,
        )

    def _fields(self) -> dict[str, tuple[Span, Span]]:
        fields: dict[str, tuple[Span, Span]] = {}
        while not isinstance(event := self._next(), yaml.MappingEndEvent):
            fields[event.value] = self._scalar(event), self._span(self._next())
        mark: Any = event.end_mark
        self._closed = mark.index
        return fields

    def _items(self) -> list[Span]:
        items: list[Span] = []
        while not isinstance(event := self._next(), yaml.SequenceEndEvent):
            items.append(self._span(event))
        mark: Any = event.end_mark
        self._closed = mark.index
        return items

    def _scalar(self, event: Any) -> Span:
        start, end = event.start_mark.index, event.end_mark.index
        if event.style in _BLOCKS:
            # It ends at the start of a line that is no longer its own.
            end -= self._text[end - 1 : end] == "\n"
            end -= self._text[end - 1 : end] == "\r"
        return Span(start=start, end=end, column=event.start_mark.column, flow=False)

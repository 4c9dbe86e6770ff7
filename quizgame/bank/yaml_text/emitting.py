"""Plain values as YAML text: quotes only where needed, what is short on one line."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from io import StringIO
from typing import Any

import yaml

# Lines end with the word that reaches this column, so that few are longer than a hundred.
WIDTH = 92
_SHORT = 80
_WORD = 16
_NO_END = 2**31

# Breaks that a YAML reader may turn into a plain new line unless they are escaped.
_FRAGILE_BREAKS = frozenset("\x85\u2028\u2029\ufeff")

# Other readers of YAML take these without quotes for nothing at all.
_NOTHING = frozenset(("null", "Null", "NULL", "~"))

_IMPLICIT = (True, True)


class Inline(dict[str, Any]):
    """A mapping that is read better on one line, if it fits there."""


class _Dumper(yaml.Dumper):
    """Indents lists below their field, which PyYAML leaves flush with it."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        super().increase_indent(flow, False)


def emit(value: Mapping[str, Any]) -> str:
    """Write mappings, sequences and scalars (by `str`) as one YAML document."""
    out = StringIO()
    yaml.emit(_document(value), out, Dumper=_Dumper, width=WIDTH, allow_unicode=True)
    return out.getvalue()


def emit_field(name: str, value: object, *, indent: str) -> str:
    """Write one field of a group whose fields stand `indent` far in; the first line without it."""
    return _indented(emit({name: value}), indent)


def emit_item(value: object, *, indent: str) -> str:
    """Write one item of a list, after a dash `indent` far in; the first line without it."""
    out = StringIO()
    yaml.emit(_list_of(value), out, Dumper=_Dumper, width=WIDTH, allow_unicode=True)
    return _indented(out.getvalue(), indent)


def emit_inline(value: object) -> str:
    """Write a value on one line, so that it can stand in brackets."""
    out = StringIO()
    events = _of_document(_events([value], flow=True))
    yaml.emit(events, out, Dumper=_Dumper, width=_NO_END, allow_unicode=True)
    return out.getvalue().strip()[1:-1]


def _indented(text: str, indent: str) -> str:
    """Put lines further in; the mark behind text that ends in empty lines is left out."""
    lines = text.removesuffix("...\n").removesuffix("\n").split("\n")
    return "\n".join(
        f"{indent}{line}" if line and number else line for number, line in enumerate(lines)
    )


def _list_of(value: object) -> Iterator[yaml.Event]:
    """Make a list of one item that is not put in brackets, however short it is."""
    start = yaml.SequenceStartEvent(None, None, True, flow_style=False)
    yield from _of_document([start, *_events(value, flow=False), yaml.SequenceEndEvent()])


def _document(value: Mapping[str, Any]) -> Iterator[yaml.Event]:
    return _of_document(_events(value, flow=False))


def _of_document(events: Iterable[yaml.Event]) -> Iterator[yaml.Event]:
    yield yaml.StreamStartEvent()
    yield yaml.DocumentStartEvent(explicit=False)
    yield from events
    yield yaml.DocumentEndEvent(explicit=False)
    yield yaml.StreamEndEvent()


def _events(value: object, *, flow: bool) -> Iterator[yaml.Event]:
    if isinstance(value, Mapping):
        flow = flow or not value or _is_short_map(value)
        yield yaml.MappingStartEvent(None, None, True, flow_style=flow)
        for key, inner in value.items():
            yield _scalar(key)
            yield from _events(inner, flow=flow)
        yield yaml.MappingEndEvent()
    elif isinstance(value, Sequence) and not isinstance(value, str):
        flow = flow or _is_short_list(value)
        yield yaml.SequenceStartEvent(None, None, True, flow_style=flow)
        for inner in value:
            yield from _events(inner, flow=flow)
        yield yaml.SequenceEndEvent()
    else:
        yield _scalar(str(value))


def _is_short_list(values: Sequence[object]) -> bool:
    """Whether a list is read better on one line: it fits there, or its items are mere words."""
    if any(isinstance(value, Mapping) for value in values):
        return False
    lengths = [len(str(value)) for value in values]
    return sum(lengths) + 2 * len(lengths) <= _SHORT or max(lengths) <= _WORD


def _is_short_map(value: Mapping[str, object]) -> bool:
    length = sum(len(key) + len(str(inner)) + 4 for key, inner in value.items())
    return isinstance(value, Inline) and length <= _SHORT


def _scalar(text: str) -> yaml.ScalarEvent:
    return yaml.ScalarEvent(None, None, _IMPLICIT, text, style=_style(text))


def _style(text: str) -> str | None:
    """Name the style to ask for; without one, the emitter uses the lightest that holds the text."""
    if not text or text in _NOTHING:
        return "'"
    if _FRAGILE_BREAKS.intersection(text):
        return '"'
    return "|" if "\n" in text else None

"""Events of a quiz as rows, and back."""

from collections.abc import Callable, Mapping
from dataclasses import asdict
from typing import Any

from quizgame.grading.grade import Outcome
from quizgame.play.events import Answered, Asked, Claimed, Event, Finished, Undone

COLUMNS = (
    "kind",
    "at",
    "item",
    "deadline",
    "response",
    "outcome",
    "reason",
    "seconds",
    "late",
    "timed_out",
)

_KINDS: Mapping[type[Event], str] = {
    Asked: "asked",
    Answered: "answered",
    Claimed: "claimed",
    Undone: "undone",
    Finished: "finished",
}
_MAKERS: Mapping[str, Callable[..., Event]] = {kind: maker for maker, kind in _KINDS.items()}
_FIELDS = {kind: tuple(maker.__dataclass_fields__) for maker, kind in _KINDS.items()}
_READERS: Mapping[str, Callable[[Any], Any]] = {
    "outcome": Outcome,
    "late": bool,
    "timed_out": bool,
}


def to_row(event: Event) -> tuple[object, ...]:
    """Write an event as the values of `COLUMNS`; what it does not have is None."""
    values = {"kind": _KINDS[type(event)], **asdict(event)}
    return tuple(_plain(values.get(column)) for column in COLUMNS)


def from_row(row: tuple[Any, ...]) -> Event:
    """Read an event from the values of `COLUMNS`."""
    values = dict(zip(COLUMNS, row, strict=True))
    kind = values["kind"]
    return _MAKERS[kind](
        **{name: _READERS.get(name, _same)(values[name]) for name in _FIELDS[kind]}
    )


def _plain(value: object) -> object:
    # A terminal can hand over half a character, which no UTF-8 file can hold.
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else value


def _same(value: Any) -> Any:
    return value

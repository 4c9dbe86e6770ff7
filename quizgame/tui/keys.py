"""The keys that work now, in the line at the foot of a screen."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from textual import events
from textual.binding import Binding
from textual.content import Content
from textual.style import Style
from textual.widget import Widget

from quizgame.tui.text import MUTED

GAPS = (2, 1)
HELP = frozenset(("help", "app.help"))
BACK = frozenset(("leave", "app.pop_screen"))

_KEY = "bold $text-accent"


async def do_at_once(widget: Widget, event: events.Key) -> None:
    """Do what a key is bound to before any key behind it is heard.

    A bound key is otherwise done later than the letters that were typed behind it.
    """
    active = widget.screen.active_bindings.get(event.key)
    if active and active.enabled and widget.screen.is_active:
        event.stop()
        event.prevent_default()
        await widget.app.run_action(active.binding.action, active.node)


@dataclass(frozen=True, kw_only=True, slots=True)
class Entry:
    """Keys as they are shown and what they do; `key` is pressed by a click."""

    key: str
    action: str
    shown: str
    does: str
    grouped: bool = False

    @property
    def width(self) -> int:
        """How many cells it takes."""
        return len(self.shown) + 1 + len(self.does)


class Keys(Widget):
    """A line of keys that always fits: help stays, and what is easily found gives way."""

    def on_mount(self) -> None:
        """Follow what can be done."""
        self.screen.bindings_updated_signal.subscribe(self, lambda _: self.refresh())

    def render(self) -> Content:
        """Set each key before what it does."""
        entries, gap = fitted(tuple(self._entries()), self.size.width - 1)
        line = Content(" " * gap).join(map(_content, entries))
        return Content.assemble(" ", line)

    def on_click(self, event: events.Click) -> None:
        """Press the key that was pointed at."""
        key = event.style.meta.get("key")
        if isinstance(key, str):
            self.app.simulate_key(key)

    def _entries(self) -> Iterable[Entry]:
        """List what can be done now; keys of one group that follow each other are one entry."""
        active = self.screen.active_bindings.values()
        shown = {one.binding.action: one.binding for one in active if one.binding.show}
        for group, bindings in groupby(shown.values(), lambda binding: binding.group):
            if group is None:
                yield from (self._entry(binding) for binding in bindings)
            else:
                together = [self._entry(binding) for binding in bindings]
                yield Entry(
                    key=together[-1].key,
                    action=together[-1].action,
                    shown="".join(entry.shown for entry in together),
                    does=group.description,
                    grouped=True,
                )

    def _entry(self, binding: Binding) -> Entry:
        return Entry(
            key=binding.key,
            action=binding.action,
            shown=self.app.get_key_display(binding),
            does=binding.description,
        )


def fitted(entries: Sequence[Entry], room: int) -> tuple[tuple[Entry, ...], int]:
    """Choose the entries that have room in so many cells, and the gap between them.

    First the gap grows narrow; then the arrows give way, then the way back, then the rest from
    the right. Help is the last to go.
    """
    for gap in GAPS:
        if _width(entries, gap) <= room:
            return tuple(entries), gap
    kept = list(entries)
    ranks = {entry: (_importance(entry), -place) for place, entry in enumerate(entries)}
    for entry in sorted(ranks, key=ranks.__getitem__):
        if _width(kept, GAPS[-1]) <= room:
            break
        kept.remove(entry)
    return tuple(kept), GAPS[-1]


def _importance(entry: Entry) -> int:
    if entry.grouped:
        return 0
    if entry.action in BACK:
        return 1
    return 3 if entry.action in HELP else 2


def _width(entries: Sequence[Entry], gap: int) -> int:
    return sum(entry.width for entry in entries) + gap * max(0, len(entries) - 1)


def _content(entry: Entry) -> Content:
    press = Style.from_meta({"key": entry.key})
    words = Content.assemble((entry.shown, _KEY), " ", (entry.does, MUTED))
    return words.stylize(press)

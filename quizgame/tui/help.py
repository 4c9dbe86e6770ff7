"""The screen that tells how the game goes and which keys work, from the keys themselves."""

from collections.abc import Iterable, Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen, Screen
from textual.widgets import Static

from quizgame.tui.keys import Keys
from quizgame.tui.rows import LetteredRows
from quizgame.tui.view import Pages

HOW = (
    "Pick a bank and play: each question comes from an article. After every answer you see "
    "the sentence that proves it. When the time runs out, what you have typed so far counts. "
    "Every answer is kept at once."
)
_KEY_WIDTH = 10
# What every screen of Textual brings along, and nobody plays with.
_BROUGHT_ALONG = frozenset(("app.focus_next", "app.focus_previous", "screen.copy_text"))


class HelpScreen(ModalScreen[None]):
    """Lists keys with what they do; the clock of a question runs on behind it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,enter,question_mark,f1", "dismiss", "Close", key_display="Esc")
    ]

    def __init__(self, keys: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._keys = keys

    def compose(self) -> ComposeResult:
        """Set the keys below a word on the game."""
        with VerticalScroll(id="dialog"):
            yield Static("How to play", classes="heading")
            yield Static(HOW, id="how")
            yield Static("Keys here", classes="heading")
            yield Static(Content("\n").join(_lines(self._keys)))
        yield Keys()


def keys_of(screen: Screen[object]) -> tuple[tuple[str, str], ...]:
    """List the keys that work on a screen now, each once, with what it does."""
    bound = tuple(
        (screen.app.get_key_display(active.binding), active.binding.description)
        for active in screen.active_bindings.values()
        if active.enabled
        and active.binding.action not in _BROUGHT_ALONG
        and (active.binding.show or active.node is screen or isinstance(active.node, Pages))
    )
    options = tuple(rows.keys for rows in screen.query(LetteredRows))
    return (*options, *bound)


def _lines(keys: Iterable[tuple[str, str]]) -> Iterable[Content]:
    for key, description in dict.fromkeys(keys):
        yield Content.assemble((f"{key:<{_KEY_WIDTH}}", "bold $text-accent"), description)

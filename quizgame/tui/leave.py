"""The question whether to leave a quiz before its end."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Static

from quizgame.tui.keys import Keys

KEPT = "Your answers so far are kept."
CLOCK = " The clock runs on."


class LeaveScreen(ModalScreen[bool]):
    """Ends with True to leave the quiz, with False to go on."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter,escape", "dismiss(False)", "Go on", key_display="Enter"),
        Binding("l", "dismiss(True)", "Leave"),
    ]

    def __init__(self, *, timed: bool) -> None:
        super().__init__()
        self._timed = timed

    def compose(self) -> ComposeResult:
        """Say what leaving means."""
        with Vertical(id="dialog"):
            yield Static("Leave this quiz?", classes="heading")
            yield Static(KEPT + (CLOCK if self._timed else ""))
        yield Keys()

"""The least that a Textual app can be: one line of text."""

from textual.app import App, ComposeResult
from textual.widgets import Label

MARK = "ready-to-be-read"


class BareApp(App[None]):
    """Shows the mark, and nothing else."""

    def compose(self) -> ComposeResult:
        """Put the mark on the screen."""
        yield Label(MARK)


if __name__ == "__main__":
    BareApp().run()

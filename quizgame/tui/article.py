"""The screen to read an article on before the quiz about it."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import Screen
from textual.widgets import Static

from quizgame.tui.keys import Keys
from quizgame.tui.messages import Play
from quizgame.tui.text import plain
from quizgame.tui.view import Pages


class ArticleScreen(Screen[None]):
    """Shows an article to scroll through, and leads on to its quiz."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "play", "Play", key_display="Enter"),
        Binding("space", "page", "More", key_display="Space"),
        Binding("escape", "app.pop_screen", "Back", key_display="Esc"),
    ]

    def __init__(self, text: str, play: Play) -> None:
        super().__init__()
        self._text = text
        self._play = play

    def compose(self) -> ComposeResult:
        """Lay out the article in one column."""
        with Vertical(id="column"):
            yield Static("Read first, then play", classes="heading")
            with Pages(id="article"):
                yield Static(plain(self._text, lines=True))
            yield Keys()

    def on_mount(self) -> None:
        """Let the arrow keys scroll."""
        self.query_one("#article").focus()

    def action_play(self) -> None:
        """Start the quiz."""
        self.post_message(self._play)

    def action_page(self) -> None:
        """Turn a page."""
        self.query_one(Pages).scroll_page_down()

"""The screen at the end of a quiz: score, pace, and what was missed with its proof."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.screen import Screen
from textual.widgets import Digits, Label, Static

from quizgame.play import words
from quizgame.play.session import Session
from quizgame.play.summary import Miss, Summary, summarise
from quizgame.tui.feedback import Quote, answers
from quizgame.tui.keys import Keys
from quizgame.tui.messages import GoHome, RetryMissed
from quizgame.tui.status import MOST_MARKS, marks
from quizgame.tui.text import plain
from quizgame.tui.view import Pages

ALL_RIGHT = "Every answer was right."


class ResultsScreen(Screen[None]):
    """Looks back on a finished quiz; from here the missed can be asked again."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("r", "retry", "Retry the missed"),
        Binding("enter,escape,h", "home", "Home", key_display="Enter"),
    ]

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._summary = summarise(session)

    def compose(self) -> ComposeResult:
        """Lay out the score above the misses, in one column."""
        summary = self._summary
        with Vertical(id="column"):
            with Horizontal(id="scored"):
                yield Digits(str(summary.score.right))
                with Vertical():
                    yield Static(words.score(summary), id="score")
                    if self._session.total <= MOST_MARKS:
                        yield Static(marks(self._session), id="marks")
                    if summary.pace is not None:
                        yield Static(words.pace(summary.pace), id="pace")
            with Pages(id="misses"):
                yield Static(_heading(summary), classes="heading")
                for miss in summary.misses:
                    yield from _missed(miss)
            yield Keys()

    def on_mount(self) -> None:
        """Let the arrow keys scroll."""
        self.query_one("#misses").focus()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer to ask again only what was missed."""
        return action != "retry" or bool(self._summary.misses)

    def action_retry(self) -> None:
        """Ask the missed questions again."""
        self.post_message(RetryMissed())

    def action_home(self) -> None:
        """Go back to the first screen."""
        self.post_message(GoHome())


def _heading(summary: Summary) -> str:
    if summary.misses:
        return "Missed"
    return ALL_RIGHT if summary.score.answered and not summary.unanswered else ""


def _missed(miss: Miss) -> ComposeResult:
    with Horizontal(classes="missed"):
        yield Label(f"{miss.number}.")
        yield Static(plain(miss.item.question.question), classes="stem")
    yield Static(answers(miss.result, miss.item), classes="answers")
    for said in miss.passages:
        yield Quote(said)

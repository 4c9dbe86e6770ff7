"""The line above a question: which one it is, how those before it went, the score."""

from collections.abc import Iterable

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Label

from quizgame.play.scoring import Phase, Result
from quizgame.play.session import Session
from quizgame.tui.text import MUTED

RIGHT, WRONG, OPEN, TO_COME = "✓", "✗", "●", "·"
MOST_MARKS = 20


class Status(Horizontal):
    """Where a quiz stands, in one line."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session

    def compose(self) -> ComposeResult:
        """Lay out number, marks and score; the first word gives way on a narrow screen."""
        session = self._session
        yield Label("Question ", classes="wide")
        yield Label(f"{session.number} of {session.total}", classes="number")
        yield Label(classes="marks")
        yield Label(classes="score")

    def on_mount(self) -> None:
        """Tell how the quiz went so far."""
        self.show()

    def show(self) -> None:
        """Tell how the quiz goes now."""
        session = self._session
        if session.total <= MOST_MARKS:
            self.query_one(".marks", Label).update(marks(session))
        self.query_one(".score", Label).update(f"{session.score.right} right")


def marks(session: Session) -> Content:
    """Make one mark for each question of a quiz."""
    return Content.assemble(*_marks(session))


def mark(result: Result) -> tuple[str, str]:
    """Give the mark of a result and its style."""
    return (RIGHT, "$text-success") if result.right else (WRONG, "$text-error")


def _marks(session: Session) -> Iterable[tuple[str, str]]:
    results = session.standing.results
    yield from map(mark, results)
    rest = session.total - len(results)
    if rest and session.phase is Phase.ASKING:
        yield (OPEN, "$text-primary")
        rest -= 1
    yield (TO_COME * rest, MUTED)

"""The screen after an answer: right or not, why, the answer, and the sentence that proves it."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Static

from quizgame.play import words
from quizgame.play.evidence import Passage, shown
from quizgame.play.items import Item
from quizgame.play.scoring import Phase, Result
from quizgame.tui.keys import Keys
from quizgame.tui.leave import LeaveScreen
from quizgame.tui.messages import Moved
from quizgame.tui.round import Round
from quizgame.tui.status import Status, mark
from quizgame.tui.text import MUTED, fit, passage, plain
from quizgame.tui.view import Pages, bring_in_view


class Quote(Vertical):
    """A sentence of an article with its answer lit, and where it is from."""

    def __init__(self, said: Passage) -> None:
        super().__init__()
        self._said = said

    def compose(self) -> ComposeResult:
        """Set the source below the sentence."""
        yield Static(passage(self._said), classes="said")
        if self._said.source:
            yield Static(plain(self._said.source), classes="source")


class Told(Pages):
    """The verdict with its proof; an arrow has room in the narrowest line of keys, PgDn has not."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "scroll_down", "More", key_display="↓"),
    ]


class FeedbackScreen(Screen[None]):
    """Shows how the answer was taken, until the player goes on."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter,space", "next", "Next", key_display="Enter"),
        Binding("enter,space", "end", "Score", key_display="Enter"),
        Binding("i", "claim", "I was right"),
        Binding("u", "undo", "Undo"),
        Binding("escape", "leave", "Leave", key_display="Esc"),
    ]

    def __init__(self, current: Round) -> None:
        super().__init__()
        self._round = current

    def compose(self) -> ComposeResult:
        """Lay out question, verdict and proof from top to bottom, in one column."""
        session = self._round.session
        with Vertical(id="column"):
            yield Status(session)
            with Told(id="told"):
                yield Static(plain(session.item.question.question), id="stem")
                yield Static(verdict(session.result), id="verdict")
                yield Static(answers(session.result, session.item), id="answers")
                for said in shown(session.item, session.to_come):
                    yield Quote(said)
            yield Keys()

    def on_mount(self) -> None:
        """Let the arrow keys scroll."""
        self.query_one("#told").focus()
        # A long question gives way to the verdict and the answer, a long answer to the verdict.
        bring_in_view(self.query_one("#answers"))
        bring_in_view(self.query_one("#verdict"))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Only what the rules allow now is bound, and shown in the footer."""
        session = self._round.session
        allowed = {
            "next": not session.all_asked,
            "end": session.all_asked,
            "claim": session.can_claim,
            "undo": session.can_undo,
        }
        return session.phase is Phase.SHOWN and allowed.get(action, True)

    def action_next(self) -> None:
        """Go on to the next question."""
        self._round.ask()
        self.post_message(Moved())

    def action_end(self) -> None:
        """Go on to the results."""
        self._round.finish()
        self.post_message(Moved())

    def action_claim(self) -> None:
        """Say "I was right"."""
        self._round.claim()
        self._show_verdict()

    def action_undo(self) -> None:
        """Take back "I was right", or else the answer."""
        self._round.undo()
        if self._round.session.phase is Phase.ASKING:
            self.post_message(Moved())
        else:
            self._show_verdict()

    def action_leave(self) -> None:
        """Ask whether to end the quiz here."""
        self.app.push_screen(LeaveScreen(timed=False), self._leave)

    def _leave(self, leave: bool | None) -> None:
        if leave:
            self.action_end()

    def _show_verdict(self) -> None:
        self.query_one("#verdict", Static).update(verdict(self._round.session.result))
        self.query_one(Status).show()
        self.refresh_bindings()


def verdict(result: Result | None) -> Content:
    """Say how an answer was taken: with a sign, in words, in colour; nothing if it was undone."""
    if result is None:
        return Content()
    sign, style = mark(result)
    return Content.styled(f"{sign} {fit(words.verdict(result))}", f"bold {style}")


def answers(result: Result | None, item: Item) -> Content:
    """Set what was answered above the right answer, where they differ; an order line by line."""
    said = fit(result.response).strip() if result else ""
    if item.in_order:
        order = "\n".join(map(fit, words.right_order(item, said)))
        return Content.assemble(("Answer\n", MUTED), (order, "bold"))
    right = item.answer
    lines = [("Answer    ", MUTED), (fit(right), "bold")]
    if said and said.casefold() != right.casefold():
        lines = [("You said  ", MUTED), (f"{said}\n", ""), *lines]
    return Content.assemble(*lines)

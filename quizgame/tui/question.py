"""The screen that asks: the question, a way to answer it, and the time left."""

from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Input, Static

from quizgame.play import words
from quizgame.play.events import Answered, Undone
from quizgame.play.scoring import Phase
from quizgame.play.session import Session
from quizgame.tui.countdown import TICK_SECONDS, Countdown
from quizgame.tui.keys import Keys, do_at_once
from quizgame.tui.leave import LeaveScreen
from quizgame.tui.messages import Moved
from quizgame.tui.ordering import OrderRows
from quizgame.tui.round import Round
from quizgame.tui.rows import LetteredRows, OptionRows
from quizgame.tui.status import Status
from quizgame.tui.text import MUTED, fit, plain
from quizgame.tui.view import Pages, bring_in_view

TYPE_IT = "Type your answer"
PICK_IT = "Press a letter, or ↑ ↓ and Enter"
ORDER_IT = "Press letters in order; Enter answers"
NOTHING_YET = "Nothing is typed. Enter again shows the answer."
NO_ORDER_YET = "Nothing is in order yet. Enter again shows the answer."
MORE = "?"


class AnswerInput(Input):
    """A line to type an answer in. Keys that are letters are typed, so help moves to F1."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "submit", "Answer", key_display="Enter"),
        Binding("f1", "app.help", "Help", key_display="F1"),
    ]

    async def on_key(self, event: events.Key) -> None:
        """Do at once what a key is bound to, so that Enter gives no letters typed behind it."""
        if not event.is_printable:
            await do_at_once(self, event)

    def keep_after(self, given: str) -> None:
        """Clear what was given as an answer, and keep what was typed since."""
        self.value = self.value.removeprefix(given)
        self.cursor_position = len(self.value)


def taken_back(session: Session) -> str:
    """Give the answer that was just taken back, to be mended; empty if none was."""
    if not session.events or not isinstance(session.events[-1], Undone):
        return ""
    answers = (event for event in reversed(session.events) if isinstance(event, Answered))
    return next((answer.response for answer in answers), "")


def told_order(letters: str) -> str:
    """Tell the letters of an order so far."""
    return f"Your order: {' '.join(letters)}"


class Asked(Pages, inherit_bindings=False):
    """The question and the way to answer it, from the top of the question on."""

    BINDINGS: ClassVar[list[BindingType]] = [
        # Before the line to type in, which binds them too and has no pages.
        Binding("pagedown", "page_down", "More", key_display="PgDn", priority=True),
        Binding("pageup", "page_up", "A page back", key_display="PgUp", show=False, priority=True),
    ]


class QuestionScreen(Screen[None]):
    """Asks the open question of a round and takes one answer, or what stands when time is out."""

    # The way to answer is focused by hand, for what is focused by itself is scrolled to as well.
    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "leave", "Leave", key_display="Esc")]

    def __init__(self, current: Round) -> None:
        super().__init__()
        self._round = current
        self._warned = False

    def compose(self) -> ComposeResult:
        """Lay out the question from top to bottom, in one column."""
        session = self._round.session
        item = session.item
        with Vertical(id="column"):
            yield Status(session)
            if self._round.remaining is not None:
                yield Countdown(lambda: self._round.remaining, item.seconds or 1)
            with Asked(id="asked", can_focus=False):
                yield Static(plain(item.question.question), id="stem")
                yield self._way_to_answer()
                with Static(ORDER_IT if item.in_order else PICK_IT, id="hint") as hint:
                    hint.display = bool(item.options)
            yield Keys()

    def _way_to_answer(self) -> Widget:
        session = self._round.session
        item, before = session.item, taken_back(session)
        if item.in_order:
            return OrderRows(item.options, item.places(before))
        if item.options:
            return OptionRows(item.options)
        return AnswerInput(before, placeholder=TYPE_IT, select_on_focus=False)

    def on_mount(self) -> None:
        """Focus the way to answer, and watch the clock."""
        self.query_one("LetteredRows, AnswerInput").focus(scroll_visible=False)
        if self._round.remaining is not None:
            self.set_interval(TICK_SECONDS, self._tick)

    def on_key(self, event: events.Key) -> None:
        """Answer with the option that a letter or a number stands for."""
        for rows in self.query(OptionRows):
            place = rows.place(event.character)
            if place is not None:
                event.stop()
                self._answer(rows.texts[place])

    @on(OptionRows.OptionSelected)
    def _pick(self, event: OptionRows.OptionSelected) -> None:
        self._answer(self.query_one(OptionRows).texts[event.option_index])

    @on(OrderRows.Given)
    def _give(self, event: OrderRows.Given) -> None:
        self._take(event.order, NO_ORDER_YET)

    @on(OrderRows.Changed)
    def _tell_order(self, event: OrderRows.Changed) -> None:
        self._warned = False
        order = event.rows.standing
        self.query_one("#hint", Static).update(told_order(order) if order else ORDER_IT)

    @on(AnswerInput.Submitted)
    def _submit(self, event: AnswerInput.Submitted) -> None:
        self._take(event.value, NOTHING_YET)

    @on(AnswerInput.Changed)
    def _change(self, event: AnswerInput.Changed) -> None:
        self._warned = self._warned and not event.value
        bring_in_view(event.input)

    def _take(self, response: str, warning: str) -> None:
        if self._round.session.phase is not Phase.ASKING:
            return
        # Enter also leads here from the screen before: pressed twice, it must not give up.
        if not response.strip() and not self._warned:
            self._warned = True
            self._hint(Content(warning))
            return
        self._answer(response)

    def _answer(self, response: str) -> None:
        if self._round.session.phase is not Phase.ASKING:
            return
        self._round.answer(response)
        if self._round.session.prompted:
            self._ask_more(response)
        else:
            self.post_message(Moved())

    def _ask_more(self, response: str) -> None:
        item = self._round.session.item
        said = told_order(response) if item.in_order else f"You said: {fit(response)}"
        self._hint(
            Content.assemble(
                (f"{MORE} {words.once_more(item)}", "bold $text-warning"), (f"\n{said}", MUTED)
            )
        )
        for line in self.query(AnswerInput):
            line.keep_after(response)

    def _hint(self, hint: Content) -> None:
        line = self.query_one("#hint", Static)
        line.update(hint)
        line.display = True
        bring_in_view(line)

    def _tick(self) -> None:
        if self._round.session.phase is not Phase.ASKING:
            return
        for bar in self.query(Countdown):
            bar.refresh()
        # Under another screen the time runs too, and what stands here is taken on the way back.
        if self.is_active and self._round.remaining == 0:
            self._round.time_out(self._standing())
            self.post_message(Moved())

    def _standing(self) -> str:
        for rows in self.query(LetteredRows):
            return rows.standing
        return self.query_one(AnswerInput).value

    def action_leave(self) -> None:
        """Ask whether to end the quiz here."""
        self.app.push_screen(LeaveScreen(timed=self._round.remaining is not None), self._leave)

    def _leave(self, leave: bool | None) -> None:
        if leave:
            self._round.finish()
            self.post_message(Moved())

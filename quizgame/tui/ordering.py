"""A list to put in order: letters, or the cursor, say what comes next."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.message import Message

from quizgame.play.options import LETTERS
from quizgame.tui.keys import do_at_once
from quizgame.tui.rows import CHOOSE, LetteredRows, lettered

# Who knows the letters needs no cursor, so what it does gives way on a narrow screen.
_AT_CURSOR = Binding.Group("Place", compact=True)
_AT_CURSOR_OUT = Binding.Group("Take out", compact=True)


class OrderRows(LetteredRows, inherit_bindings=False):
    """Things to put in order, each with its number in the order as far as it has one."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *CHOOSE,
        Binding("space", "turn", "Place", key_display="Space", group=_AT_CURSOR),
        Binding("space", "take_out", "Take out", key_display="Space", group=_AT_CURSOR_OUT),
        Binding("backspace", "take_back", "Take back", key_display="Bksp"),
        Binding("enter", "answer", "Answer", key_display="Enter"),
    ]

    @dataclass
    class Changed(Message):
        """The order is another one now."""

        rows: "OrderRows"

    @dataclass
    class Given(Message):
        """The player answers with the order, told in letters; it may not be whole."""

        order: str

    def __init__(self, things: Sequence[str], order: Sequence[int] = ()) -> None:
        self._order = list(order)
        self._width = len(f"{len(things)}.")
        super().__init__(things, [self._mark(place) for place in range(len(things))])

    @property
    def keys(self) -> tuple[str, str]:
        """The letters that place a thing, and that they do."""
        return f"A-{LETTERS[len(self.texts) - 1]}", "Place next, or take out"

    @property
    def standing(self) -> str:
        """The letters of the order so far."""
        return "".join(LETTERS[place] for place in self._order)

    async def on_key(self, event: events.Key) -> None:
        """Place what a letter stands for next, or take it out of the order."""
        place = LETTERS[: len(self.texts)].find((event.character or " ").upper())
        if place < 0:
            await do_at_once(self, event)
            return
        event.stop()
        self.highlighted = place
        self.action_turn()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Only what changes the order is bound."""
        placed = self.highlighted in self._order
        allowed = {
            "turn": self.highlighted is not None and not placed,
            "take_out": placed,
            "take_back": bool(self._order),
        }
        return allowed.get(action, True)

    def action_turn(self) -> None:
        """Place what is under the cursor next, or take it out of the order."""
        place = self.highlighted
        if place is None:
            return
        if place in self._order:
            self._order.remove(place)
        else:
            self._order.append(place)
        self._show()

    def action_take_out(self) -> None:
        """Take what is under the cursor out of the order."""
        self.action_turn()

    def action_take_back(self) -> None:
        """Take the last out of the order."""
        self.highlighted = self._order.pop()
        self._show()

    def action_answer(self) -> None:
        """Answer with the order as it stands."""
        self.post_message(self.Given(self.standing))

    def _show(self) -> None:
        for place, text in enumerate(self.texts):
            self.replace_option_prompt_at_index(place, lettered(self._mark(place), text))
        self.refresh_bindings()
        self.post_message(self.Changed(self))

    def _mark(self, place: int) -> str:
        number = f"{self._order.index(place) + 1}." if place in self._order else ""
        return f"{number:>{self._width}} {LETTERS[place]}"

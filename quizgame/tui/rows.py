"""Lists to pick from: each row a mark, a text that wraps beside it, and a note at the right."""

from collections.abc import Sequence
from typing import Any, ClassVar

from rich.style import Style
from rich.table import Table
from rich.text import Text
from textual.binding import Binding, BindingType
from textual.geometry import Offset, Region
from textual.widget import Widget
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from quizgame.play.options import LETTERS
from quizgame.tui.text import fit

_CHOOSING = Binding.Group("Choose", compact=True)
CHOOSE = (
    Binding("up", "cursor_up", "Up", key_display="↑", group=_CHOOSING),
    Binding("down", "cursor_down", "Down", key_display="↓", group=_CHOOSING),
)

_BOLD = Style(bold=True)
_DIM = Style(dim=True)


class LetteredRows(OptionList, inherit_bindings=False):
    """Texts with letters, the cursor on none of them at first.

    All of them are laid out, so that what holds them can scroll them with their question.
    """

    def __init__(self, texts: Sequence[str], marks: Sequence[str]) -> None:
        super().__init__(*(Option(lettered(*pair)) for pair in zip(marks, texts, strict=True)))
        self.texts = tuple(texts)
        # What the cursor stands on counts when time is out, so it must be put there by the player.
        self.highlighted = None

    @property
    def keys(self) -> tuple[str, str]:
        """The keys that stand for the rows, and what they do."""
        raise NotImplementedError

    @property
    def standing(self) -> str:
        """What stands as an answer now; nothing before the player did anything."""
        raise NotImplementedError

    def scroll_to_region(self, region: Region, **how: Any) -> Offset:
        """Bring a row into view in what holds the list, which itself never scrolls."""
        if not isinstance(self.parent, Widget):
            return Offset()
        place = region.translate(self.virtual_region.offset)
        return self.parent.scroll_to_region(place, **how)

    def watch_highlighted(self, highlighted: int | None) -> None:
        """Show the keys that work on a row as soon as they do."""
        super().watch_highlighted(highlighted)
        self.refresh_bindings()


class OptionRows(LetteredRows, inherit_bindings=False):
    """The options of a question: a letter or a number answers."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *CHOOSE,
        Binding("enter", "select", "Answer", key_display="Enter"),
    ]

    def __init__(self, options: Sequence[str]) -> None:
        super().__init__(options, LETTERS[: len(options)])

    @property
    def keys(self) -> tuple[str, str]:
        """The letters and numbers that answer, and that they do."""
        last = len(self.texts)
        return f"A-{LETTERS[last - 1]}, 1-{min(last, 9)}", "Answer at once"

    @property
    def standing(self) -> str:
        """The option under the cursor; nothing before the player moved it."""
        return "" if self.highlighted is None else self.texts[self.highlighted]

    def place(self, character: str | None) -> int | None:
        """Find the option that a key stands for, by its letter or its number."""
        if not character:
            return None
        place = LETTERS.find(character.upper())
        if character in "123456789":
            place = int(character) - 1
        return place if 0 <= place < len(self.texts) else None

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Enter answers only once an option is under the cursor."""
        return action != "select" or self.highlighted is not None


class BankRows(OptionList):
    """What can be played, each a title, a line below it or "", and a note of its size."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "select", "Play", key_display="Enter"),
        *CHOOSE,
    ]

    def __init__(self, rows: Sequence[tuple[str, str, str]]) -> None:
        super().__init__(*(Option(_spread(*row)) for row in rows))


def lettered(mark: str, text: str) -> Table:
    """Make a row whose text stays beside its mark when it wraps."""
    row = Table.grid(padding=(0, 2, 0, 0))
    row.add_column(width=len(mark))
    # A word longer than the row is broken, for an option that is cut cannot be told from another.
    row.add_column(ratio=1, overflow="fold")
    row.add_row(Text(mark, style=_BOLD), Text(fit(text)))
    return row


def _spread(title: str, below: str, note: str) -> Table:
    """Make a row of one line, its note at the right end; what stands below it is never cut."""
    row = Table.grid(expand=True, padding=(0, 1, 0, 0))
    row.add_column(ratio=1, no_wrap=True, overflow="ellipsis")
    row.add_column(justify="right", no_wrap=True)
    row.add_row(Text(fit(title)), Text(note, style=_DIM))
    if below:
        row.add_row(Text(fit(below), style=_DIM, no_wrap=False, overflow="fold"))
    return row

"""The time left for a question, as a bar and a number."""

import math
from collections.abc import Callable

from textual.content import Content
from textual.widget import Widget

from quizgame.tui.text import MUTED

TICK_SECONDS = 0.1
HURRY_SECONDS = 5

_FULL, _HALF, _EMPTY = "━", "╸", "─"


class Countdown(Widget):
    """A bar that empties until the deadline; `remaining` tells the seconds left.

    It holds no time of its own, so it cannot drift from the deadline that the rules know.
    """

    def __init__(self, remaining: Callable[[], float | None], total: float) -> None:
        super().__init__()
        self._remaining = remaining
        self._total = total

    def render(self) -> Content:
        """Draw the bar as wide as there is room, and the whole seconds left."""
        left = self._remaining() or 0.0
        number = f"{math.ceil(left):>4} s"
        style = "$text-warning" if left <= HURRY_SECONDS else "$text-primary"
        full, rest = bar(left / self._total, self.size.width - len(number))
        return Content.assemble((full, style), (rest, MUTED), (number, style))


def bar(part: float, width: int) -> tuple[str, str]:
    """Draw the full and the empty part of a bar, to half a cell; `part` runs from 0 to 1."""
    halves = round(max(0.0, min(1.0, part)) * 2 * max(0, width))
    full = _FULL * (halves // 2) + _HALF * (halves % 2)
    return full, _EMPTY * (width - len(full))

"""A progress bar on standard error while banks are made, if a person is looking at it."""

from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from rich.console import Console
from rich.progress import BarColumn, TextColumn, TimeElapsedColumn
from rich.progress import Progress as Bar

from quizgame.commands.console import complain, harmless

STAGES = ("reading", "asking")
_WORDS = ("reading English", "making questions")


class Progress:
    """One line that tells which article is being worked on and how far; silent into a pipe."""

    def __init__(self, *, total: int) -> None:
        console = Console(stderr=True)
        self._total = total
        self._number = 0
        self._bar = Bar(
            TextColumn("{task.description}", markup=False),
            BarColumn(),
            TextColumn("{task.fields[step]}", markup=False),
            TimeElapsedColumn(),
            console=console,
            disable=not console.is_terminal,
            transient=True,
        )
        self._task = self._bar.add_task("", total=None, step="")

    def __enter__(self) -> Self:
        self._bar.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._bar.stop()

    def begin(self, article: Path) -> None:
        """Turn to the next article."""
        self._number += 1
        place = f" ({self._number} of {self._total})" if self._total > 1 else ""
        name = harmless(article.name)
        self._bar.reset(self._task, total=None, description=f"{name}{place}", step=_WORDS[0])

    def advance(self, data: Mapping[str, Any]) -> None:
        """Show how far the article is: `done` of the `total` parts that each `stage` has."""
        completed, total, step = standing(data.get("stage", ""), data["done"], data["total"])
        self._bar.update(self._task, completed=completed, total=total, step=step)

    def complain(self, *lines: str) -> None:
        """Tell what is wrong, above the bar."""
        self._bar.stop()
        complain(*lines)
        self._bar.start()


def standing(stage: str, done: int, total: int) -> tuple[int, int, str]:
    """How far the whole work is, how much it is, and what is done now, in words.

    All stages share one bar, so that it stands at its end only when there is nothing more to do;
    a stage that is through gives the word to the next.
    """
    place = STAGES.index(stage) if stage in STAGES else 0
    now = min(place + (done >= total), len(STAGES) - 1)
    return place * total + done, len(STAGES) * total, _WORDS[now]

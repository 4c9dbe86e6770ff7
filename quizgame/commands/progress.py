"""A progress bar on standard error while banks are made, if a person is looking at it."""

from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from rich.console import Console
from rich.progress import BarColumn, TextColumn, TimeElapsedColumn
from rich.progress import Progress as Bar

from quizgame.commands.console import complain, harmless

WAITING = "reading English"


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
        self._bar.reset(self._task, total=None, description=f"{name}{place}", step=WAITING)

    def advance(self, data: Mapping[str, Any]) -> None:
        """Show how far the article is: `done` of the `total` parts it has."""
        self._bar.update(self._task, completed=data.get("done", 0), total=data.get("total"))

    def complain(self, *lines: str) -> None:
        """Tell what is wrong, above the bar."""
        self._bar.stop()
        complain(*lines)
        self._bar.start()

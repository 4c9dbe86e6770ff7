"""How far a long file is read, on standard error, if a person is looking at it."""

import os
import sys
from types import TracebackType
from typing import TYPE_CHECKING, BinaryIO, Self

from quizgame.commands.console import complain

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

_LONG = 1_000_000  # bytes; what is shorter is read before anybody looks
_STEP = 200_000


class Headway:
    """One line that tells what is done and how far; silent into a pipe, and for a short file.

    `quiet` is silent in any case: the result goes to the same screen, and shows how far it is.
    """

    def __init__(self, file: BinaryIO, doing: str, *, quiet: bool = False) -> None:
        self._next = _STEP
        self._bar: Progress | None = None
        self._task: TaskID | None = None
        size = file.seek(0, os.SEEK_END)
        if size >= _LONG and not quiet and sys.stderr.isatty():
            self._bar, self._task = _bar(size, doing)

    def __enter__(self) -> Self:
        if self._bar:
            self._bar.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._bar:
            self._bar.stop()

    def reach(self, end: int) -> None:
        """Tell how many bytes are read."""
        if self._bar and self._task is not None and end >= self._next:
            self._bar.update(self._task, completed=end)
            self._next = end + _STEP

    def complain(self, line: str) -> None:
        """Tell what is wrong, above the bar."""
        if self._bar:
            self._bar.stop()
        complain(line)
        if self._bar:
            self._bar.start()


def _bar(size: int, doing: str) -> "tuple[Progress, TaskID]":
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

    bar = Progress(
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        TextColumn("{task.percentage:.0f} %", markup=False),
        TimeRemainingColumn(),
        console=Console(stderr=True),
        transient=True,
    )
    return bar, bar.add_task(doing, total=size)

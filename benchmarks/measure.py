"""Running other programs and seeing what they took."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from tempfile import TemporaryDirectory, TemporaryFile
from typing import IO, TypeVar

Result = TypeVar("Result")

# On macOS the system counts bytes, elsewhere kilobytes.
_PEAK_UNIT = 1 if sys.platform == "darwin" else 1024


@dataclass(frozen=True, kw_only=True)
class Cost:
    """What a program took from its start to its end: seconds, and bytes of memory at its peak.

    `said` is what it wrote to standard output.
    """

    seconds: float
    peak: float
    said: str = ""


def cost(command: Sequence[str], env: Mapping[str, str]) -> Cost:
    """Run a program to its end. Raises RuntimeError with what it said if it fails."""
    start = time.perf_counter()
    with TemporaryFile() as said, TemporaryFile() as complained:
        with subprocess.Popen(command, env=env, stdout=said, stderr=complained) as child:
            _, status, used = os.wait4(child.pid, 0)
            child.returncode = os.waitstatus_to_exitcode(status)
        seconds = time.perf_counter() - start
        if child.returncode:
            raise RuntimeError(f"{' '.join(command)} failed: {_text(complained)}")
        return Cost(seconds=seconds, peak=used.ru_maxrss * _PEAK_UNIT, said=_text(said))


def _text(file: IO[bytes]) -> str:
    file.seek(0)
    return file.read().decode(errors="replace")


def middle(costs: Sequence[Cost]) -> Cost:
    """Give the median of each number."""
    return Cost(
        seconds=median(one.seconds for one in costs), peak=median(one.peak for one in costs)
    )


def alternated(
    tasks: Mapping[str, Callable[[Mapping[str, str]], Result]], *, runs: int
) -> dict[str, list[Result]]:
    """Run the tasks in turns, so that a busy moment of the machine meets them all alike.

    Each task is run once before, to have its files read and compiled, and not counted.
    """
    results: dict[str, list[Result]] = {name: [] for name in tasks}
    with TemporaryDirectory() as home:
        env = {**os.environ, "QUIZGAME_HOME": home, "TERM": "xterm-256color"}
        env.pop("PYTHONDONTWRITEBYTECODE", None)
        for run in range(runs + 1):
            for name, task in tasks.items():
                result = task(env)
                if run:
                    results[name].append(result)
    return results

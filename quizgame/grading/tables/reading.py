"""Reading the tables: each once, when it is first needed."""

from collections.abc import Iterator
from functools import cache
from importlib import resources


def rows(file: str) -> Iterator[list[str]]:
    """Read the lines of a table, split at tabs; those that begin with # tell where it is from."""
    text = resources.files("quizgame.grading.tables").joinpath(file).read_text("utf-8")
    for line in text.splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


@cache
def known(file: str) -> frozenset[str]:
    """Give the names in a table of one name a line, each folded and written as one word."""
    return frozenset(row[0] for row in rows(file))

"""Reading the tables: each once, when it is first needed."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path


def rows(file: str) -> Iterator[list[str]]:
    """Read the lines of a table, split at tabs; those that begin with # tell where it is from."""
    yield from (line.split("\t") for line in _lines(file))


@cache
def known(file: str) -> frozenset[str]:
    """Give the names in a table of one name a line, each folded and written as one word."""
    return frozenset(_lines(file))


def _lines(file: str) -> list[str]:
    text = Path(__file__).with_name(file).read_text("utf-8")
    lines = text.splitlines()
    first = next((n for n, line in enumerate(lines) if not line.startswith("#")), len(lines))
    return lines[first:]

"""The three streams of a command, and telling a person something on them."""

from __future__ import annotations

import io
import os
import sys
import unicodedata
from collections.abc import Iterable
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from rich.console import Console

UTF_8 = "utf-8"


def steady_streams() -> None:
    """Make the streams take any text: UTF-8 into pipes and files, no failing on a strange sign.

    A terminal keeps the encoding it asks for, and so does who sets PYTHONIOENCODING.
    """
    chosen = "PYTHONIOENCODING" in os.environ
    for stream, errors in (
        (sys.stdin, "replace"),
        (sys.stdout, "backslashreplace"),
        (sys.stderr, "backslashreplace"),
    ):
        if isinstance(stream, io.TextIOWrapper):
            kept = chosen or stream.isatty()
            stream.reconfigure(encoding=stream.encoding if kept else UTF_8, errors=errors)


def at_terminal() -> bool:
    """Whether a person sits at both ends: a screen can be drawn, and keys can be read."""
    return all(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stdout))


def table_console(*, pipe_width: int, stderr: bool = False) -> Console:
    """Make a console for tables of plain text: as wide as the terminal, or as told in a pipe."""
    from rich.console import Console

    console = Console(markup=False, highlight=False, emoji=False, stderr=stderr)
    if not console.is_terminal:
        console.width = pipe_width
    return console


def say(*lines: str) -> None:
    """Write lines of plain text to standard output."""
    _write(sys.stdout, lines)


def complain(*lines: str) -> None:
    """Write lines of plain text to standard error."""
    _write(sys.stderr, lines)


def harmless(text: str) -> str:
    """Spell out every sign of the text that could steer a terminal or turn its writing around.

    Text comes from file names, articles and banks; it is shown, never obeyed.
    """
    return "".join(_spell(sign) if _steers(sign) else sign for sign in text)


def counted(number: int, thing: str) -> str:
    """Say a number of things: "1 question", "2 questions"."""
    return f"1 {thing}" if number == 1 else f"{number:,} {thing}s"


def _write(stream: TextIO | None, lines: Iterable[str]) -> None:
    if stream is not None:
        stream.write("".join(f"{harmless(line)}\n" for line in lines))
        stream.flush()


def _steers(sign: str) -> bool:
    return unicodedata.category(sign) in {"Cc", "Cs"} or sign in _TURNING


def _spell(sign: str) -> str:
    return sign.encode("unicode_escape").decode("ascii")


# These turn the direction of writing around for what follows.
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")

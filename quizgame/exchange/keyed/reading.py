"""Files of answers with their keys, read line by line, however long they are."""

import shutil
import sys
import tempfile
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from quizgame.errors import AnswersError
from quizgame.exchange.keyed.lines import LONGEST_LINE, KeyLine, LineError, read_line

STANDARD_INPUT = "-"


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """A line that was read, by its number from 1: what it holds, or why it holds nothing.

    `end` is where it ends in the file, in bytes.
    """

    number: int
    end: int
    line: KeyLine | LineError


@contextmanager
def opened(path: Path) -> Iterator[BinaryIO]:
    """Open a file to be read several times; "-", a pipe and the like are kept in a file meanwhile.

    Raises AnswersError if it cannot be read.
    """
    if str(path) == STANDARD_INPUT:
        if sys.stdin is None:
            raise AnswersError("standard input is closed: name a file of answers")
        with _kept(sys.stdin.buffer) as copy:
            yield copy
        return
    with _open(path) as file:
        if file.seekable():
            yield file
        else:
            with _kept(file) as copy:
                yield copy


def read_lines(file: BinaryIO, path: Path) -> Iterator[Read]:
    """Read the lines of a file from its start, one after the other; empty ones are passed over.

    Raises AnswersError for a file in UTF-16, and if it cannot be read to its end.
    """
    file.seek(0)
    number = end = 0
    while content := _next(file, path):
        number += 1
        end += len(content)
        if number == 1:
            content = _without_mark(content, path)
        while len(content) > LONGEST_LINE and (more := _rest(content, file, path)):
            end += len(more)
            content = content[: LONGEST_LINE + 1] + more[-1:]
        if content.strip():
            yield Read(number=number, end=end, line=_read(content))


def _read(content: bytes) -> KeyLine | LineError:
    if len(content.rstrip(b"\r\n")) > LONGEST_LINE:
        return LineError(f"is longer than {LONGEST_LINE:,} bytes")
    try:
        return read_line(content.decode().rstrip("\r\n"))
    except UnicodeDecodeError:
        return LineError("is not UTF-8: save the file as UTF-8 text")
    except LineError as error:
        return error


def _next(file: BinaryIO, path: Path) -> bytes:
    try:
        return file.readline(LONGEST_LINE + 2)  # with its end
    except OSError as error:
        raise AnswersError(f"{path}: cannot be read: {error.strerror}") from error


def _rest(content: bytes, file: BinaryIO, path: Path) -> bytes:
    """Read on in a line that is too long to be kept; nothing at its end."""
    return b"" if content.endswith(b"\n") else _next(file, path)


def _without_mark(content: bytes, path: Path) -> bytes:
    if content.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        raise AnswersError(f"{path}:1: this is UTF-16, not UTF-8: save the file as UTF-8 text")
    return content.removeprefix(BOM_UTF8)


def _open(path: Path) -> BinaryIO:
    if not path.exists():
        raise AnswersError(f"{path}: there is no such file")
    if path.is_dir():
        raise AnswersError(f"{path}: is a folder: name a file of answers, one a line as JSON")
    try:
        return path.open("rb")
    except OSError as error:
        raise AnswersError(f"{path}: cannot be read: {error.strerror}") from error


@contextmanager
def _kept(stream: BinaryIO) -> Iterator[BinaryIO]:
    """Keep what comes through a pipe in a file that nobody else sees, and that goes again."""
    with tempfile.TemporaryFile() as copy:
        shutil.copyfileobj(stream, copy)
        yield copy

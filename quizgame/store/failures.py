"""What SQLite and the file system say, told as one clear message."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from quizgame.errors import StoreError

_DAMAGED = "the file is damaged; move it away, and a new one is made"
_SHUT = "the file cannot be opened; check that its folder exists and may be written to"
_READ_ONLY = "the file or its folder is read-only; make it writable"
_BUSY = "another program is writing to the file; close it and try again"
_FULL = "the disk is full; make room and try again"

_MESSAGES = {
    sqlite3.SQLITE_CORRUPT: _DAMAGED,
    sqlite3.SQLITE_NOTADB: _DAMAGED,
    sqlite3.SQLITE_CANTOPEN: _SHUT,
    sqlite3.SQLITE_PERM: _SHUT,
    sqlite3.SQLITE_AUTH: _SHUT,
    sqlite3.SQLITE_READONLY: _READ_ONLY,
    sqlite3.SQLITE_BUSY: _BUSY,
    sqlite3.SQLITE_LOCKED: _BUSY,
    sqlite3.SQLITE_FULL: _FULL,
}


@contextmanager
def told_clearly(path: Path) -> Iterator[None]:
    """Raise StoreError, with the place and what to do, for what goes wrong with the file inside."""
    try:
        yield
    except sqlite3.Error as error:
        raise StoreError(f"{path}: {_message(error)}") from error
    except OSError as error:
        raise StoreError(f"{path}: {_SHUT} ({error.strerror})") from error


def _message(error: sqlite3.Error) -> str:
    # Extended codes tell the cause in the upper bits; the lowest byte is the kind of failure.
    code = getattr(error, "sqlite_errorcode", None)
    known = _MESSAGES.get(code & 0xFF) if code is not None else None
    return known or f"the file cannot be used: {error}"

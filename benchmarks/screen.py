"""A terminal that a program can draw on, to see when it does."""

import fcntl
import os
import pty
import select
import struct
import subprocess
import termios
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress

ROWS, COLUMNS = 24, 80
SECONDS = 30.0
CTRL_Q = b"\x11"


def first_frame(command: Sequence[str], env: Mapping[str, str], *, mark: str) -> float:
    """Tell the seconds from the start of a program until `mark` is drawn, then quit it with Ctrl-Q.

    Raises TimeoutError with what was drawn instead.
    """
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
    start = time.perf_counter()
    with subprocess.Popen(
        command, env=env, stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True
    ) as child:
        os.close(theirs)
        try:
            _read_until(ours, mark.encode())
            seconds = time.perf_counter() - start
            os.write(ours, CTRL_Q)
            _read_to_end(ours)
        except BaseException:
            child.kill()
            raise
        finally:
            os.close(ours)
    return seconds


def _read_until(terminal: int, mark: bytes) -> None:
    drawn = b""
    while mark not in drawn:
        new = _read(terminal)
        if not new:
            raise TimeoutError(f"{mark!r} was not drawn, but {drawn[-2000:]!r}")
        drawn += new


def _read_to_end(terminal: int) -> None:
    while _read(terminal):
        pass


def _read(terminal: int) -> bytes:
    """Read what was drawn; nothing at the program's end, or when it draws nothing for long."""
    ready, _, _ = select.select([terminal], [], [], SECONDS)
    # Linux tells the end of a terminal as an error.
    with suppress(OSError):
        return os.read(terminal, 65536) if ready else b""
    return b""

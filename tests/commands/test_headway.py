"""How far a long file is read: told to a person alone."""

import io
import sys

import pytest

from quizgame.commands.headway import Headway


def shown(size: int, monkeypatch: pytest.MonkeyPatch, *, quiet: bool = False) -> str:
    """Read a file of some bytes at a terminal, and give what was told."""
    screen = io.StringIO()
    monkeypatch.setattr(screen, "isatty", lambda: True)
    monkeypatch.setattr(sys, "stderr", screen)
    monkeypatch.setenv("TERM", "xterm")
    with Headway(io.BytesIO(b"x" * size), "grading", quiet=quiet) as headway:
        headway.reach(size // 2)
        headway.complain("line 1 is wrong")
        headway.reach(size)
    return screen.getvalue()


def test_a_long_file_has_a_bar_that_stays_below_what_is_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told = shown(2_000_000, monkeypatch)
    assert told.index("50 %") < told.index("line 1 is wrong") < told.index("100 %")


def test_a_short_file_has_none(monkeypatch: pytest.MonkeyPatch) -> None:
    assert shown(1_000, monkeypatch) == "line 1 is wrong\n"


def test_it_is_silent_where_the_result_is_on_the_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    assert shown(2_000_000, monkeypatch, quiet=True) == "line 1 is wrong\n"


def test_it_is_silent_into_a_pipe(capsys: pytest.CaptureFixture[str]) -> None:
    with Headway(io.BytesIO(b"x" * 2_000_000), "grading") as headway:
        headway.reach(2_000_000)
    assert capsys.readouterr().err == ""

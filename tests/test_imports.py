"""What a command must not load: it would wait for it, and pay for it in memory."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.running import BANK, run

SPACY = {"spacy", "thinc", "numpy"}
HEAVY = SPACY | {"textual"}


def loaded(*arguments: str | Path, stdin: str = "") -> set[str]:
    """Run a command, and tell which modules Python loaded on the way."""
    ended = run(*arguments, stdin=stdin, options=("-X", "importtime"))
    assert ended.returncode == 0, ended.stderr
    lines = [line for line in ended.stderr.splitlines() if line.startswith("import time:")]
    modules = {line.rpartition("|")[2].strip() for line in lines}
    assert "quizgame.cli" in modules
    return modules


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    path = tmp_path / "bank.yaml"
    path.write_text(BANK, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    "arguments",
    [
        ("--version",),
        ("--help",),
        ("generate", "--help"),
        ("check", "--help"),
        ("play", "--help"),
    ],
    ids=" ".join,
)
def test_telling_about_itself_loads_neither_spacy_nor_textual(arguments: tuple[str, ...]) -> None:
    assert not loaded(*arguments) & HEAVY


def test_checking_loads_neither_spacy_nor_textual(bank: Path) -> None:
    modules = loaded("check", bank)
    assert "quizgame.checking.check" in modules
    assert not modules & HEAVY


def test_playing_line_by_line_loads_neither_spacy_nor_textual(bank: Path) -> None:
    modules = loaded("play", "--plain", bank, stdin="Danube\n")
    assert "quizgame.plain" in modules
    assert not modules & HEAVY


def test_playing_on_a_screen_loads_no_spacy() -> None:
    """Every module of the screens is loaded, also those that wait for their screen."""
    program = """
import importlib, pkgutil, sys, quizgame.tui
for module in pkgutil.walk_packages(quizgame.tui.__path__, "quizgame.tui."):
    importlib.import_module(module.name)
import quizgame.commands.play
print(*sys.modules)
"""
    ended = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    modules = set(ended.stdout.split())
    assert {"quizgame.tui.app", "textual"} <= modules
    assert not modules & (SPACY | {"quizgame.generate"})

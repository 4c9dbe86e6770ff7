"""What no test may depend on or touch: the user's own files, the terminal, chance."""

import os
from pathlib import Path

import hypothesis
import pytest

from tests.running import ARTICLE, BANK, NAME, run

hypothesis.settings.register_profile("test", deadline=None, derandomize=True)
hypothesis.settings.register_profile("soak", deadline=None, max_examples=2000)
hypothesis.settings.load_profile("soak" if os.environ.get("QUIZGAME_SOAK") else "test")


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give every test a home of its own for banks, results and settings."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("QUIZGAME_HOME", str(folder))
    return folder


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a bank from an article once; tests that change it work on a copy."""
    folder = tmp_path_factory.mktemp("made")
    home = {"QUIZGAME_HOME": str(tmp_path_factory.mktemp("home"))}
    ended = run("generate", "--output", folder, ARTICLE, env=home)
    assert (ended.returncode, ended.stderr) == (0, "")
    return folder / NAME


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    path = tmp_path / "rivers.yaml"
    path.write_text(BANK, encoding="utf-8")
    return path

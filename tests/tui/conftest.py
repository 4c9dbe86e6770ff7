"""What the screens must not depend on, held still."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from quizgame.store import Store
from tests.tui.making import NOON


@pytest.fixture(autouse=True)
def _same_everywhere(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Keep games in a file of this test alone."""
    with Store.open(tmp_path / "games.db", clock=lambda: NOON) as kept:
        yield kept

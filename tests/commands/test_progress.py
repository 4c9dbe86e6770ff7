"""The bar that shows how far the making of a bank is."""

import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from quizgame.commands.progress import STAGES, Progress, standing


@pytest.mark.parametrize(
    ("stage", "done", "expected"),
    [
        ("reading", 1, (1, 8, "reading English")),
        ("reading", 3, (3, 8, "reading English")),
        ("reading", 4, (4, 8, "making questions")),
        ("asking", 1, (5, 8, "making questions")),
        ("asking", 4, (8, 8, "making questions")),
        ("something new", 1, (1, 8, "reading English")),
    ],
)
def test_both_stages_share_a_bar_and_are_named(
    stage: str, done: int, expected: tuple[int, int, str]
) -> None:
    assert standing(stage, done, 4) == expected


@given(st.integers(1, 1000))
def test_a_bar_never_goes_back(total: int) -> None:
    steps = [standing(stage, done, total) for stage in STAGES for done in range(1, total + 1)]
    places = [completed for completed, _, _ in steps]
    assert places == list(range(1, 2 * total + 1))


def test_a_person_is_told_the_stage(monkeypatch: pytest.MonkeyPatch) -> None:
    shown = io.StringIO()
    terminal = Console(file=shown, force_terminal=True, width=100)
    monkeypatch.setattr("quizgame.commands.progress.Console", lambda stderr: terminal)
    article = Path("bridge.md")
    with Progress(total=1) as progress:
        progress.begin(article)
        progress.advance({"done": 1, "total": 2, "stage": "reading"})
        progress.advance({"done": 1, "total": 2, "stage": "asking"})
    assert "bridge.md" in shown.getvalue()
    assert "making questions" in shown.getvalue()

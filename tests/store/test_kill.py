"""A process killed at any moment loses no answer that it said was kept."""

import os
import random
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from quizgame.play.events import Answered
from quizgame.store import Store

KILLS = 200 if os.environ.get("QUIZGAME_SOAK") else 5
CHANCE = random.Random(20231016)


@pytest.mark.parametrize("after", [CHANCE.randint(1, 60) for _ in range(KILLS)])
def test_a_killed_game_keeps_every_acknowledged_answer(tmp_path: Path, after: int) -> None:
    path = tmp_path / "quizgame.db"
    acknowledged = _play_and_kill(path, after)
    with Store.open(path) as store:
        (result,) = store.results()
        kept = [event.response for event in store.events(1) if isinstance(event, Answered)]
        store.begin("And on", ["q-1"])
    assert kept[: len(acknowledged)] == [f"answer {number}" for number in acknowledged]
    assert result.score.right == len(kept)
    assert not result.finished
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("pragma integrity_check").fetchone() == ("ok",)


def _play_and_kill(path: Path, after: int) -> list[int]:
    command = [sys.executable, "-m", "tests.store.player", str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        heard = [int(child.stdout.readline()) for _ in range(after)]
        child.send_signal(signal.SIGKILL)
        # What it still had said before it died counts as acknowledged too.
        heard += [int(line) for line in child.stdout if line.endswith("\n")]
    return heard

"""The game on a real terminal, from the start of the process."""

import os
from pathlib import Path

import pytest

from benchmarks.screen import first_frame
from benchmarks.tables import GAME_MARK
from tests.running import BANK, command


@pytest.mark.parametrize("arguments", [(), ("play",)], ids=["alone", "play"])
def test_the_game_opens_on_a_terminal_and_quits(arguments: tuple[str, ...], home: Path) -> None:
    (home / "banks").mkdir()
    (home / "banks" / "rivers.yaml").write_text(BANK, encoding="utf-8")
    env = {**os.environ, "TERM": "xterm-256color"}
    assert first_frame(command(*arguments), env, mark=GAME_MARK) > 0

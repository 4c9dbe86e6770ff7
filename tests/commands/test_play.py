"""`quizgame play` as people run it, line by line."""

import os
import signal
import subprocess
from pathlib import Path

from tests.running import BANK, SECONDS, command, refused, run


def test_a_seed_gives_the_same_game_again(bank: Path) -> None:
    games = [run("play", "--seed", "7", bank, stdin="a\nb\na\n").stdout for _ in range(2)]
    assert games[0] == games[1]
    assert "Question 3 of 3" in games[0]


def test_answers_can_be_typed_or_picked(bank: Path) -> None:
    picked = run("play", "--seed", "1", "--options", bank).stdout
    typed = run("play", "--seed", "1", "--typed", bank, stdin="\n" * 3).stdout
    assert picked != typed
    assert "the Rhine" not in typed


def test_a_broken_bank_of_mine_does_not_keep_the_game_from_opening(home: Path, bank: Path) -> None:
    folder = home / "banks"
    folder.mkdir()
    (folder / "rivers.yaml").write_text(BANK, encoding="utf-8")
    (folder / "broken.yaml").write_text("title: [", encoding="utf-8")
    ended = run("play")
    assert ended.returncode == 0
    assert str(folder / "broken.yaml") in ended.stderr
    assert "Question 1 of" in ended.stdout


def test_a_broken_bank_of_a_folder_does_not_hide_the_others(tmp_path: Path) -> None:
    (tmp_path / "rivers.yaml").write_text(BANK, encoding="utf-8")
    broken = tmp_path / "broken.yaml"
    broken.write_text("quizgame: 1\ntitle: T\nquestions: [{question: Who?}]\n", encoding="utf-8")
    ended = run("play", tmp_path, stdin="\n" * 3)
    assert ended.stderr.startswith(f"Left out: {broken}:3:13: question 1: the field `answer` is")
    assert "Question 3 of 3" in ended.stdout
    (tmp_path / "rivers.yaml").unlink()
    assert refused("play", tmp_path).startswith(f"{broken}:3:13: ")


def test_a_bank_that_is_named_and_cannot_be_read_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "none.yaml"
    assert refused("play", path) == f"{path}: there is no such file"


def test_a_broken_setting_is_refused(home: Path, bank: Path) -> None:
    (home / "settings.toml").write_text("questions = -1", encoding="utf-8")
    assert refused("play", bank).startswith(f"{home / 'settings.toml'}: questions: ")


def test_a_game_that_cannot_be_kept_is_played_all_the_same(home: Path, bank: Path) -> None:
    (home / "quizgame.db").write_bytes(b"not a database, and longer than its header" * 40)
    ended = run("play", bank)
    assert ended.returncode == 0
    assert ended.stderr.startswith("This game is not kept: ")
    assert "Score: " in ended.stdout


def test_ctrl_c_ends_a_plain_game_with_its_score(bank: Path) -> None:
    with subprocess.Popen(
        command("play", "--plain", bank),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as child:
        assert child.stdout and child.stderr
        told = b""
        while not told.endswith(b"> "):
            told += os.read(child.stdout.fileno(), 4096)
        child.send_signal(signal.SIGINT)
        assert b"Score: " in child.stdout.read()
        assert child.stderr.read() == b""
        assert child.wait(SECONDS) == 0

"""Banks listed: how many questions of what kind, on a screen, in a pipe and for programs."""

import io
import json
from pathlib import Path

import pytest
from rich.console import Console

from quizgame.bank.reading import read_banks
from quizgame.commands.list import count_questions, list_banks, show_banks
from tests.running import BANK, run
from tests.test_imports import HEAVY, loaded

NEWS = """\
quizgame: 1
title: News
questions:
  - {question: Q?, answer: A, difficulty: 0, as_of: 2023-10-16, tags: [who, sport]}
  - {question: R?, answer: B, difficulty: 0.5, as_of: 2023-10-02, tags: who}
  - {question: S?, answer: C, difficulty: 1, as_of: 2023-12-31}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "news.yaml").write_text(NEWS, encoding="utf-8")
    (tmp_path / "rivers.yml").write_text(BANK, encoding="utf-8")
    return tmp_path


def rows(text: str) -> list[list[str]]:
    return [line.split() for line in text.splitlines() if line.strip()]


def test_questions_are_counted_by_kind_difficulty_tag_and_date(folder: Path) -> None:
    counts = count_questions(
        question for file in read_banks([folder]) for question in file.bank.questions
    )
    assert counts.questions == 6
    assert counts.kinds == {"open": 5, "true-false": 1}
    assert counts.difficulties == {"easy": 1, "medium": 1, "hard": 1, "not told": 3}
    assert counts.tags == {"who": 2, "sport": 1}
    assert list(counts.dates.items()) == [
        ("2023-10-02", 1),
        ("2023-10-16", 1),
        ("2023-12-31", 1),
        ("not told", 3),
    ]


def test_a_row_is_one_line_in_a_pipe(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert list_banks([folder]) == 0
    told = rows(capsys.readouterr().out)
    assert [str(folder / "news.yaml"), "3", "2023-10-02", "to", "2023-12-31"] in told
    assert [str(folder / "rivers.yml"), "3"] in told
    for row in (["true-false", "1"], ["not", "told", "3"], ["who", "2"], ["2023-10", "2"]):
        assert row in told
    assert told[-1] == ["2", "banks,", "6", "questions"]


def test_forty_columns_show_every_name_whole(folder: Path) -> None:
    path = folder / f"{'a-long-name-' * 9}.yaml"
    path.write_text(NEWS, encoding="utf-8")
    out = io.StringIO()
    show_banks(read_banks([path]), Console(file=out, width=40))
    lines = out.getvalue().splitlines()
    assert max(map(len, lines)) <= 40
    assert str(path) in "".join(row[0] for row in rows(out.getvalue()))


def test_programs_get_each_bank_and_all_together(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert list_banks([folder], as_json=True) == 0
    told = json.loads(capsys.readouterr().out)
    news, rivers = told["banks"]
    assert (news["title"], news["tags"]) == ("News", {"who": 2, "sport": 1})
    assert (rivers["file"], rivers["questions"]) == (str(folder / "rivers.yml"), 3)
    assert told["all"]["questions"] == 6


def test_a_bad_bank_does_not_hide_the_others(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "broken.yaml").write_text("title: [\n", encoding="utf-8")
    (folder / "empty").mkdir()
    assert list_banks([folder, folder / "empty", folder / "none.yaml"]) == 2
    told = capsys.readouterr()
    assert "2 banks, 6 questions" in told.out
    broken, empty, none = told.err.splitlines()
    assert broken.startswith(f"{folder / 'broken.yaml'}:2:1: ")
    assert "there is no bank in this folder" in empty
    assert "there is no such file" in none


def test_without_names_all_there_are_are_listed(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (home / "banks").mkdir()
    (home / "banks" / "mine.yaml").write_text(BANK, encoding="utf-8")
    assert list_banks([]) == 0
    told = capsys.readouterr().out
    assert str(home / "banks" / "mine.yaml") in told
    assert "argentina-beat-france" in told


def test_a_bank_cannot_style_or_steer_the_screen(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = folder / "[red]odd.yaml"
    path.write_text(NEWS.replace("sport", '"[bold]\\e[2J"'), encoding="utf-8")
    list_banks([path])
    told = capsys.readouterr().out
    assert "\x1b" not in told
    assert "[bold]\\x1b[2J" in told
    assert str(path) in told


def test_the_command_lists_as_it_is_asked(folder: Path) -> None:
    ended = run("list", "--format", "json", folder)
    assert (ended.returncode, ended.stderr) == (0, "")
    assert len(json.loads(ended.stdout)["banks"]) == 2
    assert "Usage: " in run("list", "--format", "xml", folder).stderr


@pytest.mark.parametrize("name", ["list", "schema"])
def test_neither_spacy_nor_textual_is_loaded_to_tell_of_banks(name: str) -> None:
    modules = loaded(name)
    assert f"quizgame.commands.{name}" in modules
    assert not modules & HEAVY

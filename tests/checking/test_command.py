"""`quizgame check` as people and programs run it."""

import json
from pathlib import Path

import pytest

from quizgame.checking.formats import FORMATS
from quizgame.cli import Findings
from tests.commands import run

BANK = """\
quizgame: 1
title: T
questions:
  - question: Who resigned yesterday?
    answer: the one with far too many names
"""


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    path = tmp_path / "bank.yaml"
    path.write_text(BANK, encoding="utf-8")
    return path


def test_warnings_are_chosen_and_silenced_by_their_codes(bank: Path) -> None:
    only = run("check", "--strict", "--only", "long-answer", bank)
    assert only.returncode == 1
    assert "[long-answer]" in only.stdout
    assert "[relative-day]" not in only.stdout
    silenced = run(
        "check", "--strict", "--silence", "long-answer", "--silence", "relative-day", bank
    )
    assert (silenced.returncode, silenced.stdout) == (0, "1 bank checked: 0 errors, 0 warnings\n")


def test_a_code_that_no_warning_has_is_refused(bank: Path) -> None:
    ended = run("check", "--silence", "relativ-day", bank)
    assert ended.returncode == 2
    assert "relative-day" in ended.stderr


def test_findings_are_told_as_json(bank: Path) -> None:
    told = json.loads(run("check", "--format", "json", bank).stdout)
    assert [(found["code"], found["line"]) for found in told["findings"]] == [
        ("relative-day", 4),
        ("long-answer", 5),
    ]


def test_findings_are_told_as_annotations(bank: Path) -> None:
    first, second, _ = run("check", "--format", "github", bank).stdout.splitlines()
    assert first.startswith(f"::warning file={bank},line=4,col=5,title=relative-day::question: ")
    assert second.startswith(f"::warning file={bank},line=5,col=5,title=long-answer::answer: ")


def test_every_format_can_be_asked_for() -> None:
    assert [form.value for form in Findings] == list(FORMATS)

"""`quizgame check` as people and programs run it."""

import json
from pathlib import Path

import pytest

from quizgame.bank.writing import write_text
from quizgame.checking.formats import FORMATS
from quizgame.commands.check import check_banks
from quizgame.errors import BankError, Problem
from quizgame.options import Findings
from tests.checking.cases import TODAY
from tests.running import run

POOR = """\
quizgame: 1
title: T
questions:
  - question: Who resigned yesterday?
    answer: the one with far too many names
"""


@pytest.fixture
def poor(tmp_path: Path) -> Path:
    path = tmp_path / "bank.yaml"
    path.write_text(POOR, encoding="utf-8")
    return path


def test_warnings_are_chosen_and_silenced_by_their_codes(poor: Path) -> None:
    only = run("check", "--strict", "--only", "long-answer", poor)
    assert only.returncode == 1
    assert "[long-answer]" in only.stdout
    assert "[relative-day]" not in only.stdout
    silenced = run(
        "check", "--strict", "--silence", "long-answer", "--silence", "relative-day", poor
    )
    assert (silenced.returncode, silenced.stdout) == (0, "1 bank checked: 0 errors, 0 warnings\n")


def test_a_code_that_no_warning_has_is_refused(poor: Path) -> None:
    ended = run("check", "--silence", "relativ-day", poor)
    assert ended.returncode == 2
    assert "relative-day" in ended.stderr


def test_findings_are_told_as_json(poor: Path) -> None:
    told = json.loads(run("check", "--format", "json", poor).stdout)
    assert [(found["code"], found["line"]) for found in told["findings"]] == [
        ("relative-day", 4),
        ("long-answer", 5),
    ]


def test_findings_are_told_as_annotations(poor: Path) -> None:
    first, second, _ = run("check", "--format", "github", poor).stdout.splitlines()
    assert first.startswith(f"::warning file={poor},line=4,col=5,title=relative-day::question: ")
    assert second.startswith(f"::warning file={poor},line=5,col=5,title=long-answer::answer: ")


def test_every_format_can_be_asked_for() -> None:
    assert [form.value for form in Findings] == list(FORMATS)


def test_check_tells_errors_with_file_and_line(tmp_path: Path, bank: Path) -> None:
    broken = tmp_path / "broken.yaml"
    broken.write_text("quizgame: 1\ntitle: T\nquestions:\n  - question: Who?\n", encoding="utf-8")
    ended = run("check", bank, broken)
    assert ended.returncode == 2
    first, *_, last = ended.stdout.splitlines()
    assert first.startswith(f"{broken}:4:")
    assert last == "2 banks checked: 1 error, 0 warnings"


def test_check_is_strict_about_warnings_only_when_asked(tmp_path: Path) -> None:
    path = tmp_path / "bank.yaml"
    path.write_text(
        "quizgame: 1\ntitle: T\nquestions:\n"
        "  - {question: Which river flows through Vienna?, answer: Danube, until: 2020-01-01}\n",
        encoding="utf-8",
    )
    assert run("check", path).returncode == 0
    strict = run("check", "--strict", path)
    assert strict.returncode == 1
    assert f"{path}:4:67: warning: until: " in strict.stdout
    assert run("check", "--strict", "--today", "2019-12-31", path).returncode == 0


def test_a_pattern_that_the_shell_left_as_it_is_finds_its_banks(poor: Path) -> None:
    ended = run("check", poor.parent / "*.yaml")
    assert ended.returncode == 0
    assert ended.stdout.splitlines()[-1] == "1 bank checked: 0 errors, 2 warnings"


BY_HAND = """\
# My first bank
quizgame: 1
title:  Rivers

questions:
    -   question: Which river flows through Vienna?    # easy
        answer: the Danube
        distractors: [the Rhine, the Elbe, the rhine]

    # to be asked on Monday
    -   {question: Which river flows through Dresden?, answer: the Elbe}
"""


def test_mending_changes_what_it_tells_and_nothing_else(tmp_path: Path) -> None:
    bank = tmp_path / "rivers.yaml"
    bank.write_text(BY_HAND, encoding="utf-8")
    ended = run("check", "--fix", bank)
    assert (ended.returncode, ended.stderr) == (0, "")
    first, third, second, summary = ended.stdout.splitlines()
    assert first == f"{bank}:6:9: fixed: id: nothing -> 'q-0fb2bb99' [missing-id]"
    assert second.startswith(f"{bank}:11:9: fixed: id: nothing -> 'q-")
    assert third == f"{bank}:8:9: fixed: distractors: 'the rhine' -> nothing [repeated-distractor]"
    assert summary == "1 bank checked: 0 errors, 0 warnings; 3 fixed"
    names = [line.split("'")[1] for line in (first, second)]
    assert bank.read_text(encoding="utf-8") == BY_HAND.replace(
        "-   question:", f"-   id: {names[0]}\n        question:"
    ).replace("{question:", f"{{id: {names[1]}, question:").replace(", the rhine", "")
    assert run("check", "--fix", bank).stdout == "1 bank checked: 0 errors, 0 warnings\n"


def test_a_dry_run_tells_what_would_be_mended_and_changes_nothing(tmp_path: Path) -> None:
    bank = tmp_path / "rivers.yaml"
    bank.write_text(BY_HAND, encoding="utf-8")
    ended = run("check", "--fix", "--dry-run", "--only", "missing-id", "--strict", bank)
    assert [line.count("would be fixed: id") for line in ended.stdout.splitlines()] == [1, 1, 0]
    assert bank.read_text(encoding="utf-8") == BY_HAND


def test_a_file_that_is_no_bank_is_told_and_not_mended(tmp_path: Path) -> None:
    broken = tmp_path / "rivers.yaml"
    broken.write_text("quizgame: 1\ntitle: T\nquestions:\n  - question: Who?\n", encoding="utf-8")
    before = broken.read_bytes()
    ended = run("check", "--fix", broken)
    assert (ended.returncode, broken.read_bytes()) == (2, before)


def test_fixes_are_told_to_programs_too(tmp_path: Path) -> None:
    bank = tmp_path / "rivers.yaml"
    bank.write_text(BY_HAND, encoding="utf-8")
    told = json.loads(run("check", "--fix", "--format", "json", bank).stdout)
    assert told["written"]
    assert [(fix["code"], fix["question"]) for fix in told["fixes"]] == [
        ("missing-id", 1),
        ("repeated-distractor", 1),
        ("missing-id", 2),
    ]


def test_without_mending_it_is_told_that_there_is_something_to_mend(tmp_path: Path) -> None:
    bank = tmp_path / "rivers.yaml"
    bank.write_text(BY_HAND, encoding="utf-8")
    assert "add --fix" in run("check", bank).stdout


def test_lost_comments_are_told_and_text_over_several_lines_is_left(tmp_path: Path) -> None:
    bank = tmp_path / "rivers.yaml"
    head = "quizgame: 1\ntitle: T\nquestions:\n  - id: a\n    question: Which river is it?\n"
    tail = "    explanation: |\n      One.\n\n      Two.\n\n"
    wrong = "    answer: Elbe\n    distractors: [Rhine, # one\n      Oder, # two\n      rhine]\n"
    bank.write_text(head + wrong + tail, encoding="utf-8")
    ended = run("check", "--fix", bank)
    assert ended.stderr == f"{bank}: 1 comment lost\n"
    right = "    answer: Elbe\n    distractors: [Rhine, # one\n      Oder]\n"
    assert bank.read_text(encoding="utf-8") == head + right + tail


def test_a_file_that_cannot_be_written_does_not_hide_the_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    banks = [tmp_path / "a.yaml", tmp_path / "b.yaml"]
    for bank in banks:
        bank.write_text(BY_HAND, encoding="utf-8")

    def refuse(text: str, path: Path) -> None:
        if path == banks[0]:
            problem = Problem(file=str(path), message="cannot be written", code="unreadable-file")
            raise BankError([problem])
        write_text(text, path)

    monkeypatch.setattr("quizgame.bank.splicing.write_text", refuse)
    code = check_banks(banks, strict=False, today=TODAY, fix=True)
    told = capsys.readouterr().out
    assert code == 2
    assert f"{banks[0]}: error: cannot be written [unreadable-file]" in told
    assert f"{banks[1]}:6:9: fixed: id" in told
    assert f"{banks[0]}:6:9: fixed" not in told

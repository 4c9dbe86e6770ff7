"""`quizgame grade` as people run it: answers with their keys, and sheets of a class."""

import csv
import io
import json
import subprocess
from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.exchange.marking.classes import BANK, LONG, WIDE
from tests.running import command, refused, run
from tests.test_imports import HEAVY, loaded

LINES: tuple[dict[str, object], ...] = (
    {"reference": ["the Danube"], "given": "danube", "label": "accept", "cls": "case"},
    {"reference": "Neil Armstrong", "given": "Aldrin", "type": "PERSON", "label": "reject"},
    {"reference": ["1969"], "given": "", "label": "accept", "cls": "empty"},
)
SUMMARY = """\
3 answers: 1 accept, 0 prompt, 2 reject
labelled  balanced  wrongly accepted  wrongly refused  prompts accepted
all         75.0 %    0 of 1 (0.0 %)  1 of 2 (50.0 %)
case                                   0 of 1 (0.0 %)
empty                                 1 of 1 (100.0 %)
"""


@pytest.fixture
def answers(tmp_path: Path) -> Path:
    path = tmp_path / "answers.jsonl"
    path.write_text("".join(f"{json.dumps(line)}\n" for line in LINES), encoding="utf-8")
    return path


@pytest.fixture
def rivers(tmp_path: Path) -> Path:
    path = tmp_path / "rivers.yaml"
    path.write_text(BANK, encoding="utf-8")
    return path


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    path = tmp_path / "class.csv"
    path.write_text(WIDE, encoding="utf-8")
    return path


def test_lines_go_to_standard_output_with_their_grades(answers: Path) -> None:
    ended = run("grade", answers)
    assert ended.returncode == 0
    told = [json.loads(line) for line in ended.stdout.splitlines()]
    assert [each["grade"] for each in told] == ["accept", "reject", "reject"]
    assert [list(each)[-2:] for each in told] == [["grade", "reason"]] * 3
    kept = [{name: each[name] for name in line} for each, line in zip(told, LINES, strict=True)]
    assert kept == list(LINES)
    lines = zip(ended.stderr.splitlines(), SUMMARY.splitlines(), strict=True)
    assert all(ours.split() == theirs.split() for ours, theirs in lines)


def test_lines_go_to_a_file_that_is_new(answers: Path, tmp_path: Path) -> None:
    output = tmp_path / "graded.jsonl"
    ended = run("grade", answers, "-o", output)
    assert (ended.returncode, ended.stdout) == (0, "")
    assert f"; written to {output}" in ended.stderr
    assert output.read_text(encoding="utf-8") == run("grade", answers, "-o", "-").stdout
    assert refused("grade", answers, "-o", output).endswith("name a file that is not")


def test_lines_come_from_standard_input(answers: Path) -> None:
    text = answers.read_text(encoding="utf-8")
    assert run("grade", "-", stdin=text).stdout == run("grade", answers).stdout


def test_a_dry_run_only_tells(answers: Path) -> None:
    ended = run("grade", "--dry-run", answers)
    assert ended.stdout == ""
    assert "2 reject; nothing was written" in ended.stderr


def test_with_a_mistake_nothing_is_written_and_every_one_is_told(
    answers: Path, tmp_path: Path
) -> None:
    with answers.open("a", encoding="utf-8") as file:
        file.write('nope\n\n{"reference": [], "given": "x"}\n')
    output = tmp_path / "graded.jsonl"
    assert refused("grade", answers, "-o", output).splitlines() == [
        f"{answers}:4: is not JSON: Expecting value at column 1",
        f"{answers}:6: `reference` is empty: write the right answer",
        f"{answers}: 2 lines cannot be graded: nothing was written",
    ]
    assert run("grade", answers).stdout == ""
    assert sorted(path.name for path in tmp_path.iterdir()) == ["answers.jsonl"]


def test_mistakes_beyond_the_first_hundred_are_counted(tmp_path: Path) -> None:
    path = tmp_path / "answers.jsonl"
    path.write_text("x\n" * 1000, encoding="utf-8")
    told = refused("grade", path).splitlines()
    assert len(told) == 101
    assert told[-1].endswith("1,000 lines cannot be graded, the first 100 of them above: "
                             "nothing was written")  # fmt: skip


def test_what_is_not_known_is_told_once(tmp_path: Path) -> None:
    line = '{"reference": "a", "given": "b", "type": "Colour", "label": "bad"}\n'
    path = tmp_path / "answers.jsonl"
    path.write_text(line * 2, encoding="utf-8")
    ended = run("grade", path)
    assert ended.returncode == 0
    assert ended.stderr.splitlines()[:-1] == [
        f"{path}:1: the type 'Colour' is not known: it is inferred",
        f"{path}:1: the label 'bad' is not accept, prompt or reject: it counts for no agreement",
    ]


def test_a_reader_who_goes_away_is_no_trouble(tmp_path: Path) -> None:
    path = tmp_path / "answers.jsonl"
    path.write_text('{"reference": "a", "given": "bb"}\n' * 5000, encoding="utf-8")
    with subprocess.Popen(
        command("grade", path), stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as child:
        assert child.stdout and child.stderr
        child.stdout.close()
        assert child.stderr.read() == b""
    assert child.returncode == 141


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("none.jsonl",), "none.jsonl: there is no such file"),
        (("a.jsonl", "b.jsonl"), "name one file of answers, or a sheet and its banks"),
        (("class.csv",), "name its bank too: --csv class.csv BANK"),
        (("my.yaml",), "name a sheet of answers too: --csv SHEET my.yaml"),
        (("--sheet", "A", "a.jsonl"), "--column and --sheet are for a sheet of answers"),
        (("-",), "-: there is no answer in it"),
    ],
)
def test_what_is_meant_otherwise_is_told(arguments: tuple[str, ...], told: str) -> None:
    assert told in refused("grade", *arguments)


def test_a_sheet_goes_to_standard_output_and_what_it_tells_beside_it(
    sheet: Path, rivers: Path
) -> None:
    ended = run("grade", "--csv", sheet, rivers)
    assert ended.returncode == 0
    _, ann, ben = csv.reader(io.StringIO(ended.stdout))
    assert (ann[-2:], ben[-2:]) == (["3", "100%"], ["0", "0%"])
    for words in (
        "one pupil a row",
        "question 1, by its wording",
        "the Rhine (1)",
        "2 pupils, 3 questions: 3 right, 0 not enough, 2 wrong, 1 without an answer",
    ):
        assert words in ended.stderr


@pytest.mark.parametrize("suffix", [".csv", ".tsv", ".xlsx"])
def test_a_sheet_goes_to_a_file(sheet: Path, rivers: Path, tmp_path: Path, suffix: str) -> None:
    output = tmp_path / f"graded{suffix}"
    ended = run("grade", "--csv", sheet, rivers, "-o", output)
    assert (ended.returncode, ended.stderr) == (0, "")
    assert ended.stdout.endswith(f"; written to {output}\n")
    again = run("grade", "--dry-run", "--csv", output, rivers)
    assert "3 right, 0 not enough, 2 wrong, 1 without" in again.stdout
    assert "is there already" in refused("grade", "--csv", sheet, rivers, "-o", output)


def test_scores_in_a_workbook_are_numbers_and_answers_are_text(
    rivers: Path, tmp_path: Path
) -> None:
    sheet, output = tmp_path / "class.csv", tmp_path / "graded.xlsx"
    sheet.write_text("Name,Q1\n=1+1,=cmd()\nAnn,danube\n", encoding="utf-8")
    assert run("grade", "--csv", sheet, rivers, "-o", output).returncode == 0
    (table,) = load_workbook(output).worksheets
    assert table["A2"].value == "=1+1"
    assert {table["A2"].data_type, table["B2"].data_type} == {"s"}
    assert [table["E3"].value, table["F3"].value, table["F3"].number_format] == [1, 1, "0%"]


def test_formulas_in_answers_do_not_run(rivers: Path, tmp_path: Path) -> None:
    sheet = tmp_path / "class.csv"
    sheet.write_text("Name,Q1\n=1+1,@cmd\x1b[2J\n", encoding="utf-8")
    ended = run("grade", "--csv", sheet, rivers)
    assert ended.stdout.splitlines()[1].startswith("'=1+1,'@cmd_x001B_[2J,reject,")
    assert "\x1b" not in ended.stderr


def test_a_dry_run_of_a_sheet_only_tells(sheet: Path, rivers: Path, tmp_path: Path) -> None:
    ended = run("grade", "--dry-run", "--csv", sheet, rivers, "-o", tmp_path / "graded.csv")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert ended.stdout.endswith("nothing was written\n")
    assert not (tmp_path / "graded.csv").exists()


def test_what_is_not_clear_in_a_sheet_is_told(rivers: Path, tmp_path: Path) -> None:
    sheet = tmp_path / "class.csv"
    sheet.write_text(LONG, encoding="utf-8")
    ended = run("grade", "--dry-run", "--csv", sheet, rivers)
    assert ended.stderr.splitlines() == [
        f"{sheet}:3:D: Ann answers question 1 again: the last answer counts",
        f"{sheet}:5:D: its question is none of the bank: it is not graded",
    ]


def test_what_is_no_sheet_of_answers_is_told(sheet: Path, rivers: Path, tmp_path: Path) -> None:
    assert "no such file" in refused("grade", "--csv", tmp_path / "none.csv", rivers)
    assert "no such file" in refused("grade", "--csv", sheet, tmp_path / "none.yaml")
    assert "is not the number" in refused("grade", "--csv", sheet, "--column", "A=99", rivers)
    assert "ends in one of" in refused("grade", "--csv", sheet, rivers, "-o", "graded.pdf")
    sheet.write_text("Name,Q1\n", encoding="utf-8")
    assert "there is no answer in it" in refused("grade", "--csv", sheet, rivers)


def test_grading_loads_neither_spacy_nor_textual(answers: Path, sheet: Path, rivers: Path) -> None:
    assert not loaded("grade", answers) & (HEAVY | {"rich", "openpyxl"})
    assert not loaded("grade", "--csv", sheet, rivers) & (HEAVY | {"openpyxl"})

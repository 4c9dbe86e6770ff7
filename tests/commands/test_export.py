"""`quizgame export` as people run it."""

import csv
import io
from pathlib import Path

import pytest

from quizgame.bank.reading import read_bank
from tests.running import refused, run
from tests.test_imports import HEAVY, loaded

FORMULA = """\
quizgame: 1
title: Sums
questions:
  - {id: q-1, question: "=1+1?", answer: "-2"}
"""


def test_csv_goes_to_standard_output(bank: Path) -> None:
    ended = run("export", bank)
    assert ended.returncode == 0
    headings, first, *others = csv.reader(io.StringIO(ended.stdout))
    assert headings == [
        "id", "kind", "question", "answer", "wrong answer 1", "wrong answer 2", "wrong answer 3"
    ]  # fmt: skip
    assert first[2:5] == ["Which river flows through Vienna?", "the Danube", "the Rhine"]
    assert len(others) == 2
    assert ended.stderr.startswith(f"{bank}: left out: its title 'Rivers and towns'")
    assert run("export", bank, "-o", "-").stdout == ended.stdout


@pytest.mark.parametrize("suffix", [".csv", ".tsv", ".xlsx", ".XLSX"])
def test_a_bank_comes_back_as_it_was(bank: Path, tmp_path: Path, suffix: str) -> None:
    sheet, again = tmp_path / f"sheet{suffix}", tmp_path / "again.yaml"
    ended = run("export", bank, "-o", sheet)
    assert (ended.returncode, ended.stdout) == (0, f"3 questions in {sheet}\n")
    ended = run("import", sheet, "-o", again, "--title", "Rivers and towns")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert read_bank(again) == read_bank(bank)


def test_csv_for_a_spreadsheet_has_its_mark_and_no_formulas(tmp_path: Path) -> None:
    bank, sheet = tmp_path / "sums.yaml", tmp_path / "sums.csv"
    bank.write_text(FORMULA, encoding="utf-8")
    assert run("export", bank, "-o", sheet).returncode == 0
    assert sheet.read_bytes().startswith(b"\xef\xbb\xbfid,kind,question,answer\nq-1,open,'=1+1?,-2")
    assert run("import", sheet, "-o", tmp_path / "again.yaml").returncode == 0
    (question,) = read_bank(tmp_path / "again.yaml").questions
    assert (question.id, question.question, question.answer.text) == ("q-1", "=1+1?", "-2")


def test_several_banks_make_one_sheet(bank: Path, tmp_path: Path) -> None:
    (tmp_path / "sums.yaml").write_text(FORMULA, encoding="utf-8")
    assert len(run("export", tmp_path).stdout.splitlines()) == 5


def test_a_file_that_is_there_is_never_written_over(bank: Path, tmp_path: Path) -> None:
    sheet = tmp_path / "sheet.csv"
    sheet.write_text("mine", encoding="utf-8")
    assert (
        refused("export", bank, "-o", sheet)
        == f"{sheet}: is there already; name a file that is not"
    )
    assert sheet.read_text(encoding="utf-8") == "mine"


def test_what_cannot_be_written_or_read_is_told(bank: Path, tmp_path: Path) -> None:
    told = refused("export", bank, "-o", tmp_path / "sheet.pdf")
    assert told.endswith("sheet.pdf: name a file that ends in one of .csv, .tsv, .xlsx")
    assert "cannot be written" in refused("export", bank, "-o", tmp_path / "none" / "sheet.csv")
    assert refused("export", tmp_path / "no.yaml").endswith("no.yaml: there is no such file")


def test_text_of_a_bank_cannot_steer_the_terminal(tmp_path: Path) -> None:
    bank = tmp_path / "bank.yaml"
    bank.write_text(
        'quizgame: 1\ntitle: "T\\e[2J"\nquestions:\n'
        '  - {question: "Who\\e[2J\\u202e\\x9b is it?", answer: A}\n',
        encoding="utf-8",
    )
    ended = run("export", bank)
    assert not {"\x1b", "\u202e", "\x9b"} & set(ended.stdout + ended.stderr)
    assert "Who_x001B_[2J_x202E__x009B_ is it?" in ended.stdout


def test_exporting_loads_neither_spacy_nor_textual(bank: Path) -> None:
    modules = loaded("export", bank)
    assert "quizgame.exchange.export" in modules
    assert not modules & (HEAVY | {"openpyxl"})

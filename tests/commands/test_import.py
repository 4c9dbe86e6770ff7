"""`quizgame import` as people run it."""

from pathlib import Path

import pytest

from quizgame.bank.question import Bank, Question
from quizgame.bank.reading import read_bank
from quizgame.commands.import_ import import_bank
from tests.exchange.sheets import KAHOOT, workbook
from tests.running import refused, run
from tests.test_imports import HEAVY, loaded

BAD = "Question,Answer\nWhich river?,the Danube\nWho?,\n"


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    path = tmp_path / "rivers.csv"
    path.write_text(KAHOOT, encoding="utf-8")
    return path


def questions(path: Path) -> list[str]:
    return [question.question for question in read_bank(path).questions]


def test_a_bank_is_made_where_the_game_finds_it(sheet: Path, home: Path) -> None:
    ended = run("import", sheet)
    path = home / "banks" / "rivers.yaml"
    assert ended.returncode == 0
    assert ended.stdout.endswith(f"4 questions in {path}\n")
    assert ended.stderr.startswith(f"{sheet}: row 6: several options are right")
    bank = read_bank(path)
    assert (bank.title, bank.language, len(bank.questions)) == ("rivers", "en", 4)
    assert run("check", path).returncode == 0


def test_the_columns_are_shown_with_what_they_are_taken_for(sheet: Path) -> None:
    told = [
        " ".join(line.split()) for line in run("import", "--dry-run", sheet).stdout.splitlines()
    ]
    assert told[0] == f"{sheet}: read as UTF-8, parted by commas"
    assert "A row number, left out 1" in told
    assert "B Question - max 120 characters question Which river flows through Vienna?" in told
    assert "C Answer 1 - max 75 characters option 1 the Rhine" in told
    assert "H Correct answer(s) - choose at… the number of the right option 2" in told


def test_a_dry_run_writes_nothing(sheet: Path, home: Path) -> None:
    ended = run("import", "--dry-run", sheet)
    assert ended.stdout.splitlines()[-1].endswith("rivers.yaml; nothing was written")
    assert not (home / "banks").exists()


def test_title_language_and_file_can_be_chosen(sheet: Path, tmp_path: Path) -> None:
    path = tmp_path / "new" / "bank.yaml"
    ended = run("import", sheet, "-o", path, "--title", "Flüsse", "--language", "de")
    assert ended.returncode == 0
    bank = read_bank(path)
    assert (bank.title, bank.language) == ("Flüsse", "de")


def test_a_row_that_makes_no_question_keeps_the_bank_from_being_written(
    tmp_path: Path, home: Path
) -> None:
    path = tmp_path / "bad.csv"
    path.write_text(BAD, encoding="utf-8")
    told = refused("import", path).splitlines()
    assert told[0] == f"{path}:3:B: answer: is empty: write it, or take the row out"
    assert told[1].startswith("Nothing is written: mend these rows, leave them out with --skip-bad")
    assert not (home / "banks").exists()


def test_bad_rows_can_be_left_out(tmp_path: Path, home: Path) -> None:
    path = tmp_path / "bad.csv"
    path.write_text(BAD, encoding="utf-8")
    ended = run("import", "--skip-bad", path)
    assert ended.returncode == 0
    assert ended.stdout.endswith("bad.yaml; 1 row left out\n")
    assert ended.stderr == f"{path}:3:B: answer: is empty: write it, or take the row out\n"
    assert questions(home / "banks" / "bad.yaml") == ["Which river?"]


def test_columns_can_be_named_and_left_out(tmp_path: Path) -> None:
    path, bank = tmp_path / "sheet.csv", tmp_path / "bank.yaml"
    path.write_text("a=b,Deutung,Rest\nx,y,z\n", encoding="utf-8")
    columns = ("--column", "a=b=question", "--column", "B=answer", "--column", "Rest=")
    ended = run("import", path, "-o", bank, *columns)
    assert (ended.returncode, ended.stderr) == (0, "")
    assert questions(bank) == ["x"]


def test_a_sheet_of_a_workbook_can_be_named(tmp_path: Path) -> None:
    path = tmp_path / "quiz.xlsx"
    path.write_bytes(workbook())
    assert "there is no sheet 'Rivers'" in refused("import", "--sheet", "Rivers", path)
    assert run("import", "--sheet", "Questions", path).returncode == 0


def test_a_bank_that_is_there_is_never_written_over(sheet: Path, tmp_path: Path) -> None:
    path = tmp_path / "bank.yaml"
    path.write_text("mine", encoding="utf-8")
    told = refused("import", sheet, "-o", path)
    assert told.startswith(f"{path}: is there already: write another file with -o")
    assert "quizgame merge" in told
    assert path.read_text(encoding="utf-8") == "mine"


def test_what_cannot_be_written_or_read_is_told(sheet: Path, tmp_path: Path) -> None:
    assert "banks end in .yaml: name it bank.yaml" in refused("import", sheet, "-o", "bank.txt")
    assert "is a folder: name a file, such as " in refused("import", sheet, "-o", tmp_path)
    assert refused("import", tmp_path / "no.csv").endswith("no.csv: there is no such file")
    empty = tmp_path / "empty.csv"
    empty.write_text("Question,Answer\n", encoding="utf-8")
    assert refused("import", empty).endswith("empty.csv: there is no question in it")
    option = refused("import", "--column", "x", sheet)
    assert "'x' is not a column and what it is" in " ".join(option.split())


def test_text_of_a_sheet_cannot_steer_the_terminal(tmp_path: Path) -> None:
    path = tmp_path / "sheet.csv"
    path.write_text(
        "Question,Answer,\x1b[2J\u202e\nWho\x1b[31m?,[red]me\u202e,x\n", encoding="utf-8"
    )
    ended = run("import", path)
    assert ended.returncode == 0
    assert "[red]me" in ended.stdout
    assert not {"\x1b", "\u202e"} & set(ended.stdout + ended.stderr)


def test_importing_loads_neither_spacy_nor_textual(sheet: Path) -> None:
    modules = loaded("import", sheet)
    assert "quizgame.exchange.importing" in modules
    assert not modules & (HEAVY | {"openpyxl"})


def test_telling_of_it_loads_nothing_of_it() -> None:
    for command in ("import", "export"):
        assert not [each for each in loaded(command, "--help") if "exchange" in each]


def test_a_bank_that_is_imported_is_the_one_that_is_read(sheet: Path, tmp_path: Path) -> None:
    path = tmp_path / "bank.yaml"
    assert import_bank(sheet, output=path, columns={}) == 0
    bank = read_bank(path)
    assert isinstance(bank, Bank)
    assert all(isinstance(question, Question) for question in bank.questions)

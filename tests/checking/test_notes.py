"""Every error and warning of a bank's file knows its place in it."""

from pathlib import Path

import pytest

from quizgame.checking.check import EVERYTHING, Choice
from quizgame.checking.notes import CODES, NO_BANK, notes_of
from tests.checking.cases import TODAY

BANK = """\
quizgame: 1
title: Rivers
sources:
  the.vienna:
    file: vienna.md
    sha256: abc
questions:
  - question: Which river flows through Vienna?
    answer: Danube
    distractors:
      - the Danube
    until: 2020-01-01
"""


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    (tmp_path / "vienna.md").write_text("The Danube flows through Vienna.\n", encoding="utf-8")
    path = tmp_path / "rivers.yaml"
    path.write_text(BANK, encoding="utf-8")
    return path


def noted(file: Path, choice: Choice = EVERYTHING) -> list[tuple[str, int | None, int | None]]:
    """Check a file, and give codes with lines and columns."""
    notes = notes_of(file, today=TODAY, choice=choice)
    return [(note.code, note.line, note.column) for note in notes]


def test_each_note_has_the_place_of_its_field(bank: Path) -> None:
    assert noted(bank) == [
        ("source-changed", 6, 5),
        ("past-its-day", 12, 5),
        ("right-distractor", 10, 5),
    ]


def test_a_note_counts_questions_as_people_do(bank: Path) -> None:
    assert [note.question for note in notes_of(bank, today=TODAY)] == [None, 1, 1]


def test_only_chosen_warnings_are_told_and_every_error(bank: Path) -> None:
    only = Choice(only=frozenset({"past-its-day"}))
    assert [code for code, *_ in noted(bank, only)] == ["past-its-day", "right-distractor"]
    silent = Choice(silence=frozenset({"past-its-day", "right-distractor"}))
    assert [code for code, *_ in noted(bank, silent)] == ["source-changed", "right-distractor"]


def test_what_keeps_a_file_from_being_a_bank_has_codes_too(tmp_path: Path) -> None:
    broken = tmp_path / "a: 1:2: b.yaml"
    broken.write_text("quizgame: 1\ntitle: T\nquestions:\n  - question: Who?\n", encoding="utf-8")
    assert noted(broken) == [("missing-field", 4, 5)]
    assert noted(tmp_path / "missing.yaml") == [("unreadable-file", None, None)]
    assert noted(tmp_path) == [(NO_BANK, None, None)]
    assert {"missing-field", "unreadable-file", NO_BANK} <= CODES.keys()


def test_what_is_refused_knows_its_question_and_its_field(tmp_path: Path) -> None:
    broken = tmp_path / "broken.yaml"
    wrong = "  - {question: Who?, answer: {text: Ann, type: human}}\n"
    broken.write_text(f"quizgame: 1\ntitle: T\nquestions:\n{wrong}", encoding="utf-8")
    (note,) = notes_of(broken, today=TODAY)
    assert (note.question, note.field) == (1, "answer.type")
    assert note.message.startswith("'human' is not known")

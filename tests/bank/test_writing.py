"""Writing a bank: what is written is read back the same, and no file is ever half there."""

import os
from pathlib import Path

import pytest
from hypothesis import given, settings

from quizgame.bank.kinds import Kind
from quizgame.bank.question import AnswerKey, Bank, Evidence, Question, Source
from quizgame.bank.reading import read_bank, read_bank_text
from quizgame.bank.writing import dump_bank, write_bank
from quizgame.errors import BankError
from tests.bank.banks import banks

EXAMPLE = """\
quizgame: 1
title: A bridge opens
language: en
sources:
  bridge:
    title: A bridge opens
    file: ../seeds/bridge.md
made_with: {quizgame: 0.1.0, model: en_core_web_sm 3.8.0}
made: [q-1]
questions:
  - id: q-1
    kind: open
    question: How long is the bridge?
    answer: over 140
    distractors: [over 90, over 110]
    evidence:
      - {source: bridge, quote: The bridge is over 140 metres long., start: 4, end: 39}
    as_of: 2023-10-16
    difficulty: 0.4
    seconds: 20
    tags: [numbers]
  - kind: true-false
    question: Is it open?
    answer:
      text: true
      accept: ['yes, it is']
"""


def small(title: str = "A bank") -> Bank:
    question = Question(question="Who?", answer=AnswerKey(text="Ann"))
    return Bank(title=title, questions=(question,))


@settings(deadline=None)
@given(banks())
def test_what_is_written_is_read_back_the_same(bank: Bank) -> None:
    assert bank == read_bank_text(dump_bank(bank), name="bank.yaml")


def test_the_text_has_one_order_and_quotes_only_where_needed() -> None:
    assert dump_bank(read_bank_text(EXAMPLE, name="bank.yaml")) == EXAMPLE


def test_long_evidence_stands_below_its_field_and_lines_are_short() -> None:
    evidence = Evidence(source="bridge", quote="The bridge is long. " * 12 + "End.")
    question = Question(question="Q?", answer=AnswerKey(text="A"), evidence=(evidence,))
    bank = Bank(title="T", sources={"bridge": Source()}, questions=(question,))
    text = dump_bank(bank)
    assert "      - source: bridge\n        quote: The bridge" in text
    assert max(map(len, text.splitlines())) <= 100


def test_letters_of_any_script_are_kept_readable() -> None:
    assert "title: Żółć 北京 😀\n" in dump_bank(small("Żółć 北京 😀"))


def test_writing_replaces_the_file_and_leaves_nothing_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "bank.yaml"
    write_bank(small("first"), path)
    write_bank(small("second"), path)
    assert read_bank(path).title == "second"
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_keeps_its_permissions(tmp_path: Path) -> None:
    path = tmp_path / "bank.yaml"
    write_bank(small(), path)
    path.chmod(0o640)
    write_bank(small(), path)
    assert path.stat().st_mode & 0o777 == 0o640


def test_a_link_still_points_to_the_bank_after_writing(tmp_path: Path) -> None:
    path, link = tmp_path / "bank.yaml", tmp_path / "link.yaml"
    write_bank(small("first"), path)
    link.symlink_to(path)
    write_bank(small("second"), link)
    assert link.is_symlink()
    assert read_bank(path).title == "second"


@pytest.mark.parametrize("step", ["fsync", "fchmod"])
def test_a_failed_write_leaves_the_old_file_and_nothing_else(
    step: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "bank.yaml"
    write_bank(small("first"), path)

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, step, fail)
    with pytest.raises(BankError, match="cannot be written: No space left on device"):
        write_bank(small("second"), path)
    assert list(tmp_path.iterdir()) == [path]
    assert read_bank(path).title == "first"


def test_an_interrupted_write_leaves_nothing_either(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write_bank(small(), tmp_path / "bank.yaml")
    assert list(tmp_path.iterdir()) == []


def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(BankError, match="cannot be written: No such file or directory"):
        write_bank(small(), tmp_path / "nowhere" / "bank.yaml")


def test_a_bank_that_could_not_be_read_back_is_not_written(tmp_path: Path) -> None:
    question = Question(kind=Kind.CHOICE, question="Who?", answer=AnswerKey(text="Ann"))
    with pytest.raises(BankError, match=r"question 1\.distractors: a choice needs"):
        write_bank(Bank(title="T", questions=(question,)), tmp_path / "bank.yaml")
    assert list(tmp_path.iterdir()) == []

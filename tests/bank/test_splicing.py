"""A bank written over its own file: text and comments stay wherever the bank says the same."""

import datetime
from pathlib import Path

import pytest
from hypothesis import given

from quizgame.bank.question import AnswerKey, Bank, Question
from quizgame.bank.reading import read_bank, read_bank_text
from quizgame.bank.splicing import Update, splice, update_bank
from quizgame.bank.writing import dump_bank
from quizgame.errors import BankError
from tests.bank.banks import banks

TEXT = """\
# A bank of mine
quizgame: 1   # the version
title: 'A bridge opens'

sources:
  bridge:  # the only one
    file: bridge.md
    sha256: "aa11"
    published: 2023-10-16
made: [q-1, q-2]
questions:
# the first
- id: q-1
  question: "How long is it?"   # or how wide
  answer: 140 m
  evidence: {quote: It is 140 m long., start: 4, end: 21}

# the second
- id: q-2
  question: Who built it?
  # or her firm
  answer: Ann
  as_of: 2023-10-16
# the end
"""
BANK = read_bank_text(TEXT, name="bank")
NEW = Question(id="q-3", question="Is it open? " * 20, answer=AnswerKey(text="yes\n# yes\n"))


def changed(**fields: object) -> Bank:
    return BANK.model_copy(update=fields)


def spliced(bank: Bank, text: str = TEXT) -> str:
    """Splice a bank into the text, and see that it is what is read there then."""
    after = splice(text, bank)
    assert after is not None
    assert read_bank_text(after, name="bank") == bank
    return after


def test_a_bank_that_says_the_same_keeps_its_text() -> None:
    assert spliced(BANK) == TEXT


def test_new_questions_come_to_the_end_and_all_before_them_stays() -> None:
    after = spliced(changed(questions=(*BANK.questions, NEW)))
    assert after.startswith(TEXT)
    assert after.removeprefix(TEXT).startswith("- id: q-3\n  kind: open\n")


@pytest.mark.parametrize("end", ["", "\n\n\n", "\nlanguage: en\n"], ids=["cut", "blank", "field"])
def test_new_questions_come_to_the_end_of_the_list_however_the_file_ends(end: str) -> None:
    text = TEXT.removesuffix("\n")
    after = spliced(changed(questions=(*BANK.questions, NEW)), text + end)
    assert after.startswith(text)


def test_what_was_made_is_put_in_the_place_of_what_was_made_before() -> None:
    after = spliced(changed(made=("q-1", "q-2", "q-3")))
    assert after == TEXT.replace("[q-1, q-2]", "[q-1, q-2, q-3]")


def test_a_field_that_was_not_there_comes_before_the_questions() -> None:
    after = spliced(changed(made_with={"quizgame": "1"}))
    assert after == TEXT.replace("questions:", "made_with: {quizgame: 1}\nquestions:")


def test_digest_and_day_of_a_source_change_in_their_place() -> None:
    day = datetime.date(2023, 10, 17)
    source = BANK.sources["bridge"].model_copy(update={"sha256": "bb22", "published": day})
    after = spliced(changed(sources={"bridge": source}))
    assert after == TEXT.replace("aa11", "bb22").replace(
        "published: 2023-10-16", f"published: {day}"
    )


def test_the_place_of_evidence_changes_in_its_place() -> None:
    (evidence,) = BANK.questions[0].evidence
    moved = evidence.model_copy(update={"start": 21, "end": 38})
    first = BANK.questions[0].model_copy(update={"evidence": (moved,)})
    after = spliced(changed(questions=(first, BANK.questions[1])))
    assert after == TEXT.replace("start: 4, end: 21", "start: 21, end: 38")


def test_the_day_of_a_question_changes_in_its_place() -> None:
    second = BANK.questions[1].model_copy(update={"as_of": datetime.date(2023, 10, 17)})
    after = spliced(changed(questions=(BANK.questions[0], second)))
    assert after == TEXT.replace("as_of: 2023-10-16", "as_of: 2023-10-17")


def test_a_question_that_went_leaves_the_others_and_their_comments() -> None:
    after = spliced(changed(questions=BANK.questions[1:]))
    start, end = TEXT.index("- id: q-1"), TEXT.index("\n# the second")
    assert after == TEXT[:start] + TEXT[end:]


def test_a_question_that_was_made_again_is_written_where_it_was() -> None:
    again = BANK.questions[0].model_copy(update={"question": "How long is the bridge?"})
    after = spliced(changed(questions=(again, BANK.questions[1])))
    assert "# the first\n- id: q-1\n  kind: open\n  question: How long is the bridge?\n" in after
    assert after.endswith(TEXT[TEXT.index("\n# the second") :])


def test_lines_end_as_they_do_in_the_file() -> None:
    text = TEXT.replace("\n", "\r\n")
    after = spliced(changed(questions=(*BANK.questions, NEW)), text)
    assert after.startswith(text)
    assert after.count("\n") == after.count("\r\n")


@pytest.mark.parametrize(
    "questions",
    ["[{id: q-1, question: Q?, answer: A}]", "\n-\n  id: q-1\n  question: Q?\n  answer: A", "[]"],
)
def test_a_text_without_seams_is_not_cut(questions: str) -> None:
    text = f"quizgame: 1\ntitle: T\nquestions: {questions}\n"
    bank = read_bank_text(text, name="bank")
    assert splice(text, bank.model_copy(update={"questions": (NEW,)})) is None


def test_a_list_in_a_layout_of_its_own_is_written_anew_and_told(tmp_path: Path) -> None:
    path = tmp_path / "bank.yaml"
    path.write_text("quizgame: 1\ntitle: T # mine\nquestions: [{question: Q?, answer: A}]\n# end\n")
    bank = read_bank(path)
    more = bank.model_copy(update={"questions": (*bank.questions, NEW)})
    assert update_bank(more, path) == Update(kept=False, comments_lost=2)
    assert path.read_text() == dump_bank(more)


def test_comments_inside_of_what_went_are_counted(tmp_path: Path) -> None:
    path = tmp_path / "bank.yaml"
    path.write_text(TEXT)
    assert update_bank(changed(questions=(*BANK.questions, NEW)), path) == Update()
    assert update_bank(changed(questions=BANK.questions[1:]), path) == Update(comments_lost=1)
    assert update_bank(changed(questions=(NEW,)), path) == Update(comments_lost=1)


def test_a_bank_that_could_not_be_read_back_is_not_written(tmp_path: Path) -> None:
    path = tmp_path / "bank.yaml"
    path.write_text(TEXT)
    twice = changed(questions=(*BANK.questions, BANK.questions[0]))
    with pytest.raises(BankError, match="is the id of an earlier question"):
        update_bank(twice, path)
    assert path.read_text() == TEXT


@given(banks(), banks())
def test_what_is_spliced_is_read_back_or_refused(old: Bank, new: Bank) -> None:
    after = splice(dump_bank(old), new)
    assert after is None or read_bank_text(after, name="bank") == new


@given(banks(), banks())
def test_adding_to_any_bank_that_was_written_keeps_its_text(old: Bank, new: Bank) -> None:
    added = [q.model_copy(update={"id": None, "evidence": (), "was": ()}) for q in new.questions]
    text = dump_bank(old)
    after = splice(text, old.model_copy(update={"questions": (*old.questions, *added)}))
    if old.questions:
        assert after is not None
        assert after.startswith(text.removesuffix("\n...\n"))

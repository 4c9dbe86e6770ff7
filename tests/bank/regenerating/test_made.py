"""What a bank remembers of a question: its id and its form, whatever its article's length."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgame.bank.question import AnswerKey, Bank, Evidence, Question
from quizgame.bank.reading import read_bank_text
from quizgame.bank.regenerating.made import form_of, is_as_made, read_made, write_made
from quizgame.bank.writing import dump_bank
from tests.bank.banks import banks, texts

QUESTION = Question(
    id="q-1",
    question="Who?",
    answer=AnswerKey(text="Ann"),
    evidence=(Evidence(source="a", quote="Ann did.", start=4, end=12),),
)


@given(st.dictionaries(texts, st.text("0123456789abcdef", min_size=8, max_size=8)))
def test_what_is_written_of_ids_and_forms_is_read_back(forms: dict[str, str]) -> None:
    assert read_made(write_made(forms)) == forms


def test_an_entry_of_an_older_bank_has_no_form_and_stays_as_it_is() -> None:
    assert read_made(["q-a054f97d"]) == {"q-a054f97d": ""}
    assert write_made({"q-a054f97d": ""}) == ("q-a054f97d",)


def test_of_a_question_without_a_known_form_nobody_knows_whether_it_was_edited() -> None:
    assert is_as_made(QUESTION, {"q-1": form_of(QUESTION)})
    assert not is_as_made(QUESTION, {"q-1": ""})
    assert not is_as_made(QUESTION, {})


@pytest.mark.parametrize(
    "edit",
    [
        {"question": "Who was it?"},
        {"answer": AnswerKey(text="Ann", accept=("Anna",))},
        {"distractors": ("Bob",)},
        {"evidence": (Evidence(source="a", quote="Ann did it.", start=4, end=12),)},
        {"tags": ("mine",)},
    ],
    ids=lambda edit: next(iter(edit)),
)
def test_an_edit_of_any_field_changes_the_form(edit: dict[str, object]) -> None:
    assert form_of(QUESTION.model_copy(update=edit)) != form_of(QUESTION)


def test_where_its_evidence_stands_does_not_change_the_form() -> None:
    moved = QUESTION.evidence[0].model_copy(update={"start": 90, "end": 98})
    assert form_of(QUESTION.model_copy(update={"evidence": (moved,)})) == form_of(QUESTION)


@given(banks())
def test_writing_and_reading_a_bank_does_not_change_a_form(bank: Bank) -> None:
    again = read_bank_text(dump_bank(bank), name="bank")
    assert [form_of(q) for q in again.questions] == [form_of(q) for q in bank.questions]

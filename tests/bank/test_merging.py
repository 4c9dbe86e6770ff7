"""Merging: what people did to a bank stands, and only what is new is added."""

from hypothesis import given, settings

from quizgame.bank.merging import merge_banks
from quizgame.bank.question import AnswerKey, Bank, Question, Source
from quizgame.bank.reading import read_bank_text
from quizgame.bank.writing import dump_bank
from tests.bank.banks import banks


def question(name: str | None, wording: str = "Q?") -> Question:
    return Question(id=name, question=wording, answer=AnswerKey(text="A"))


def generated(*names: str) -> Bank:
    return Bank(title="T", questions=tuple(question(name) for name in names))


def test_a_first_bank_remembers_what_was_made() -> None:
    merge = merge_banks(None, generated("q-1", "q-2"))
    assert merge.bank == generated("q-1", "q-2").model_copy(update={"made": ("q-1", "q-2")})
    assert (merge.added, merge.kept, merge.left_out) == (("q-1", "q-2"), (), ())


def test_an_edited_question_is_kept_and_new_ones_are_added_at_the_end() -> None:
    old = merge_banks(None, generated("q-2", "q-1")).bank
    edited = old.model_copy(update={"questions": (question("q-2", "Better?"), old.questions[1])})
    merge = merge_banks(edited, generated("q-3", "q-1", "q-2"))
    assert [q.id for q in merge.bank.questions] == ["q-2", "q-1", "q-3"]
    assert merge.bank.questions[0].question == "Better?"
    assert (merge.added, merge.kept) == (("q-3",), ("q-1", "q-2"))


def test_a_question_that_was_taken_out_is_not_made_again() -> None:
    old = merge_banks(None, generated("q-1", "q-2")).bank
    fewer = old.model_copy(update={"questions": old.questions[1:]})
    merge = merge_banks(fewer, generated("q-1", "q-2"))
    assert [q.id for q in merge.bank.questions] == ["q-2"]
    assert merge.left_out == ("q-1",)
    assert merge_banks(merge.bank, generated("q-1")).left_out == ("q-1",)


def test_questions_made_by_hand_stay() -> None:
    old = Bank(title="Mine", questions=(question(None, "By hand?"), question("mine")))
    merge = merge_banks(old, generated("q-1"))
    assert merge.bank.questions[:2] == old.questions
    assert merge.bank.title == "Mine"


def test_what_was_written_about_a_source_stands_but_not_its_digest() -> None:
    old = Bank(title="T", sources={"a": Source(title="Mine", sha256="1"), "b": Source()})
    new = Bank(title="T", sources={"a": Source(title="New", url="u", sha256="2"), "c": Source()})
    sources = merge_banks(old, new).bank.sources
    assert sources == {"a": Source(title="Mine", url="u", sha256="2"), "b": Source(), "c": Source()}


@settings(deadline=None)
@given(banks())
def test_making_the_same_bank_again_changes_nothing(bank: Bank) -> None:
    first = merge_banks(None, bank).bank
    again = merge_banks(first, bank)
    assert not again.added
    assert dump_bank(again.bank) == dump_bank(first)
    assert read_bank_text(dump_bank(first), name="f") == first

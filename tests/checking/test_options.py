"""Wrong answers are wrong, each is there once, and none gives the right one away."""

import pytest

from quizgame.bank.question import AnswerKey, Question
from quizgame.bank.reading import read_bank_text
from quizgame.checking.check import check
from tests.checking.cases import TODAY, asking, codes


def test_a_wrong_answer_that_is_accepted_is_found() -> None:
    question = asking("Which body?", "United Nations", "UN", accept=("the UN",))
    assert codes(question) == ["right-distractor"]


@pytest.mark.parametrize(
    ("answer", "distractor"),
    [("Vladimir Putin", "Putin"), ("over 140", "140"), ("Korea", "South Korea")],
)
def test_a_wrong_answer_inside_the_right_one_is_found(answer: str, distractor: str) -> None:
    assert codes(asking("Which?", answer, distractor)) == ["overlapping-distractor"]


@pytest.mark.parametrize(
    ("answer", "distractor"),
    [("Niger", "Nigeria"), ("14", "140"), ("3 billion", "3 million"), ("Vitamin D", "Vitamin A")],
)
def test_wrong_answers_that_only_look_alike_pass(answer: str, distractor: str) -> None:
    assert codes(asking("Which?", answer, distractor)) == []


def test_a_wrong_answer_that_is_there_twice_is_found() -> None:
    assert codes(asking("Where?", "Bern", "Basel", "the Basel")) == ["repeated-distractor"]


@pytest.mark.parametrize(
    "option", ["All of the above", "none of these.", "Both A and B", "Neither of the others"]
)
def test_an_option_about_the_other_options_is_found(option: str) -> None:
    assert codes(asking("Where?", "Bern", "Basel", option)) == ["about-the-others"]
    assert codes(asking("Where?", option, "Basel")) == ["about-the-others"]


def test_options_without_any_letters_are_compared_as_they_are() -> None:
    assert codes(asking("Which sign?", "+", "-", "÷")) == []


def test_a_wrong_answer_that_is_right_but_not_enough_is_found() -> None:
    key = AnswerKey(text="Xi Jinping", prompt=("the chairman",))
    question = Question(question="Who?", answer=key, distractors=("Chairman",))
    assert codes(question) == ["overlapping-distractor"]


def test_answers_that_are_always_the_longest_are_found() -> None:
    towns = ("Winterthur", "Schaffhausen", "Solothurn", "Neuchatel", "Bellinzona")
    telling = [asking(f"Which town is on map {town}?", f"{town} am See", "Bern", "Chur")
               for town in towns]  # fmt: skip
    assert codes(*telling) == ["longest-key"]
    assert codes(*telling[1:]) == []
    assert codes(*telling[1:], asking("Which is south?", "Ascona", "Castasegna", "Bern")) == []


def test_a_wrong_answer_as_long_as_the_right_one_tells_nothing() -> None:
    fair = [asking(f"Which is number {n}?", f"River {n}", "Bern", "Chur city") for n in range(9)]
    assert codes(*fair) == []


@pytest.mark.parametrize(
    ("question", "field"),
    [
        ("{question: Q, answer: argon, distractors: 'nitrogen, neon, chlorine'}", "distractors"),
        ("{question: Q, answer: {text: argon, accept: 'Ar; argon gas'}}", "answer.accept"),
        ("{question: Q, answer: argon, tags: 'gases, air'}", "tags"),
    ],
)
def test_several_things_written_as_one_are_found(question: str, field: str) -> None:
    bank = read_bank_text(f"quizgame: 1\ntitle: T\nquestions:\n  - {question}\n", name="f")
    found = check(bank, today=TODAY, folder=None)
    assert [f.field for f in found if f.code == "one-for-several"] == [field]


@pytest.mark.parametrize(
    "question",
    [
        "{question: Q, answer: 'Paris, France', distractors: 'Rome, Italy'}",
        "{question: Q, answer: '1,200', distractors: '1,300'}",
        "{question: Q, answer: argon, distractors: ['neon, a gas', xenon]}",
    ],
)
def test_one_thing_may_have_commas(question: str) -> None:
    bank = read_bank_text(f"quizgame: 1\ntitle: T\nquestions:\n  - {question}\n", name="f")
    assert "one-for-several" not in {f.code for f in check(bank, today=TODAY, folder=None)}


def test_a_wrong_answer_within_the_tolerance_is_found() -> None:
    key = AnswerKey(text="2,850 km", tolerance="50")
    question = Question(question="How far?", answer=key, distractors=("2,900 km", "3,100 km"))
    assert "right-distractor" in codes(question)
    alone = question.model_copy(update={"distractors": ("3,100 km",)})
    assert "right-distractor" not in codes(alone)

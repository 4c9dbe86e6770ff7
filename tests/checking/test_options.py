"""Wrong answers are wrong, each is there once, and none gives the right one away."""

import pytest

from quizgame.bank.question import AnswerKey, Question
from tests.checking.cases import asking, codes


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

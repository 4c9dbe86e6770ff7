"""One answer of a sheet graded by the kind of its question."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgame.exchange.marking.grading import LETTER_ALONE, NO_ANSWER, Ready, grade_answer, ready
from tests.exchange.marking.classes import questions

COUNTED = """\
quizgame: 1
title: Numbers
questions:
  - {kind: choice, question: How many?, answer: "3", distractors: ["1", "2"]}
"""
READY = [ready(asked) for asked in questions().every]
RIVER, PORT, TRUTH, ORDER, LAKE, PERSON = READY
(NUMBERS,) = map(ready, questions(COUNTED).every)


@pytest.mark.parametrize(
    ("question", "answer", "outcome"),
    [
        (RIVER, "the Danube", "accept"),
        (RIVER, "the Rhine", "reject"),
        (PORT, "malaga", "accept"),
        (PERSON, "neil", "prompt"),
        (TRUTH, "TRUE", "accept"),
        (TRUTH, "Wahr", "accept"),
        (TRUTH, "no", "reject"),
        (LAKE, "lake constance", "accept"),
        (LAKE, "B) Lake Constance", "accept"),
        (LAKE, "A) the Inn", "reject"),
        (LAKE, "Lake Constanse", "accept"),
        (NUMBERS, "3", "accept"),
        (NUMBERS, "1", "reject"),
        (ORDER, "the Danube, the Rhine, the Elbe", "accept"),
        (ORDER, "Danube; Rhine; Elbe;", "accept"),
        (ORDER, "the Elbe, the Rhine, the Danube", "reject"),
    ],
)
def test_every_kind_of_question_is_graded_by_texts(
    question: Ready, answer: str, outcome: str
) -> None:
    assert grade_answer(question, answer).outcome == outcome


@pytest.mark.parametrize("answer", ["A", "a)", "1", "B.", "c"])
def test_the_letter_of_an_option_tells_nothing(answer: str) -> None:
    assert grade_answer(LAKE, answer).reason == LETTER_ALONE


@pytest.mark.parametrize("answer", ["A, B, C", "abc", "1 2 3", "123", "a>b>c", "the Danube, B, C"])
def test_the_letters_of_an_order_tell_nothing(answer: str) -> None:
    assert grade_answer(ORDER, answer).reason == LETTER_ALONE


def test_an_order_has_credit_for_its_pairs() -> None:
    assert grade_answer(ORDER, "the Danube, the Elbe, the Rhine").credit == pytest.approx(2 / 3)


@pytest.mark.parametrize("answer", ["", "  ", "\n"])
def test_an_empty_cell_is_no_answer(answer: str) -> None:
    for question in READY:
        assert grade_answer(question, answer).reason == NO_ANSWER


@given(st.sampled_from(READY), st.text())
def test_any_text_gets_a_grade(question: Ready, answer: str) -> None:
    assert grade_answer(question, answer).reason

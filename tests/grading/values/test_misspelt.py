"""Units that are misspelt."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgame.bank.question import AnswerKey, Bank, Question
from quizgame.grading.grade import Outcome, grade
from quizgame.grading.prepare import prepare
from quizgame.grading.text import fold
from quizgame.grading.values.misspelt import read_measure
from quizgame.grading.values.quantities import read


def outcome(answer: str, response: str) -> Outcome:
    question = Question(question="How much was it?", answer=AnswerKey(text=answer))
    others = [Question(question=f"And {n}?", answer=AnswerKey(text=f"{n} weeks")) for n in (2, 4)]
    bank = Bank(title="Test", questions=(question, *others))
    return grade(prepare(question, bank), response).outcome


@pytest.mark.parametrize(
    ("answer", "response"),
    [
        ("three weeks", "3 weks"),
        ("three weeks", "three weaks"),
        ("three weeks", "3weeeks"),
        ("three weeks", "21 dyas"),
        ("over 14 months", "14 mnths"),
        ("two hours", "120 minuts"),
        ("ten years", "a decde"),
        ("57 kilometres", "57 kilometrs"),
        ("40 hectares", "40 hectars"),
    ],
)
def test_a_slip_in_a_unit_is_forgiven(answer: str, response: str) -> None:
    assert outcome(answer, response) is Outcome.ACCEPT


@pytest.mark.parametrize(
    ("answer", "response"),
    [
        ("three weeks", "4 weks"),
        ("three weeks", "3 dyas"),
        ("three weeks", "30 weks"),
        ("ten years", "a centry"),
        ("57 kilometres", "75 kilometrs"),
    ],
)
def test_a_slip_in_a_unit_excuses_no_other_number(answer: str, response: str) -> None:
    assert outcome(answer, response) is Outcome.REJECT


def test_a_number_alone_is_asked_for_its_unit_and_another_word_is_none() -> None:
    assert outcome("three weeks", "3") is Outcome.PROMPT
    assert outcome("three weeks", "3 bananas") is Outcome.REJECT


def test_a_word_is_read_as_a_unit_only_where_the_key_has_its_kind() -> None:
    assert read_measure(fold("20 hurs"), read(fold("20 days")))[0].sign == "seconds"
    assert read_measure(fold("20 hurs"), read(fold("20 kg")))[0].sign == ""


@given(st.integers(1, 999), st.integers(1, 999))
def test_numbers_stay_exact(number: int, other: int) -> None:
    same = outcome(f"{number} weeks", f"{other} weks") is Outcome.ACCEPT
    assert same == (number == other)

"""Which question a heading means."""

import pytest

from quizgame.exchange.marking.questions import How
from tests.exchange.marking.classes import BANK, questions


@pytest.mark.parametrize(
    ("text", "number", "how"),
    [
        ("q-danube", 1, How.ID),
        ("Which river flows through Vienna?", 1, How.WORDING),
        ("which river  flows through vienna", 1, How.WORDING),
        ("1. Which river flows through Vienna?", 1, How.WORDING),
        ("Question 1: Which river flows through Vienna? *", 1, How.WORDING),
        ("Which river flows trough Vienna?", 1, How.NEAR),
        ("2", 2, How.NUMBER),
        ("Q02", 2, How.NUMBER),
        ("Question 3", 3, How.NUMBER),
        ("Response 4", 4, How.NUMBER),
        ("Frage 5.", 5, How.NUMBER),
    ],
)
def test_a_question_is_known_by_id_wording_or_number(text: str, number: int, how: How) -> None:
    found = questions().find(text)
    assert found and found.only
    assert (found.only.number, found.how) == (number, how)


@pytest.mark.parametrize("text", ["", "Q0", "Q7", "Which lake is the deepest?", "Class", "Rivers"])
def test_another_text_is_no_question(text: str) -> None:
    assert questions().find(text) is None


def test_a_wording_that_is_there_twice_is_not_clear() -> None:
    found = questions(BANK, BANK.replace("q-danube", "q-other")).find(
        "Which river flows through Vienna?"
    )
    assert found and found.only is None
    assert [asked.number for asked in found.fitting] == [1, 7]


def test_numbers_go_on_through_all_banks() -> None:
    found = questions(BANK, BANK.replace("q-danube", "q-other")).find("q-other")
    assert found and found.only and found.only.number == 7

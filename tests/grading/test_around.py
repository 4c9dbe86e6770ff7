import pytest

from quizgame.grading import around
from quizgame.grading.form import Form
from tests.grading.keys import key_of, outcomes

CANAL = "Which canal joins the Red Sea and the Mediterranean?"
COUNTRY = "Which country has its capital on the river Seine?"


@pytest.mark.parametrize(
    "response",
    [
        "It is the Suez Canal",
        "the canal is called Suez",
        "Name of the canal: Suez",
        "Suez (opened in 1869)",
        "the Suez Canal, in Egypt",
        "Suez in Egypt, which opened in 1869",
    ],
)
def test_an_answer_in_a_sentence_is_taken(response: str) -> None:
    assert outcomes(key_of("Suez Canal", asked=CANAL), response) == ["accept"]


@pytest.mark.parametrize(
    ("key", "response"),
    [
        ("Mexico", "the Gulf of Mexico"),
        ("Mexico", "New Mexico"),
        ("Guinea", "Papua New Guinea"),
        ("Chicago", "University of Chicago"),
        ("York", "New York"),
        ("depression", "manic depression"),
        ("Suez Canal", "Panama Canal or Suez Canal"),
    ],
)
def test_a_part_of_another_name_is_not_the_answer_in_it(key: str, response: str) -> None:
    assert outcomes(key_of(key), response) != ["accept"]


@pytest.mark.parametrize("response", ["France and Spain", "France (or Spain)"])
def test_a_second_answer_beside_the_right_one_is_refused(response: str) -> None:
    assert outcomes(key_of("France", asked=COUNTRY), response) == ["reject"]


def test_all_of_several_right_answers_are_taken_together() -> None:
    prepared = key_of("copper", accept=["tin"], asked="Name a metal in bronze.")
    assert outcomes(prepared, "tin and copper", "copper, tin", "tin and lead") == [
        "accept",
        "accept",
        "reject",
    ]


def test_a_list_is_taken_in_any_order_and_with_its_numbers() -> None:
    prepared = key_of("Norway, Sweden and Finland", asked="Which countries?")
    assert outcomes(prepared, "Finland, Norway and Sweden", "1. Sweden 2. Norway 3. Finland") == [
        "accept",
        "accept",
    ]


def test_what_kind_of_place_it_is_may_be_told_before_its_name() -> None:
    assert outcomes(key_of("Turin"), "the city of Turin") == ["accept"]


def test_what_is_said_around_an_answer_is_given_in_pieces() -> None:
    said = Form("It was Suez in Egypt")
    assert around.holds(Form("Suez"), said, frozenset()) == ["it was", "in egypt"]
    assert around.holds(Form("Egypt"), Form("Suez"), frozenset()) is None

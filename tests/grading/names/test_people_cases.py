"""A long table of persons, and what a fair quizmaster says to each way of naming them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from quizgame.bank.kinds import AnswerType
from quizgame.bank.question import AnswerKey, Bank, Question
from quizgame.grading.grade import grade
from quizgame.grading.prepare import PreparedKey, prepare
from tests.grading.keys import key_of

_OUTCOMES = ("accept", "prompt", "reject")


def _table(file: str) -> Iterator[list[str]]:
    lines = Path(__file__).with_name(file).read_text("utf-8").splitlines()[1:]
    yield from (line.split("\t") for line in lines)


def _rows() -> Iterator[tuple[str, dict[str, str]]]:
    for key, *columns in _table("people.tsv"):
        wanted = zip(_OUTCOMES, columns, strict=True)
        yield (
            key,
            {
                said: outcome
                for outcome, column in wanted
                for said in column.split(" | ")
                if said.strip()
            },
        )


@pytest.mark.parametrize(("key", "wanted"), _rows())
def test_a_person_is_judged_as_a_quizmaster_would(key: str, wanted: dict[str, str]) -> None:
    prepared = key_of(key, asked="Who was it?", type="person")
    assert {said: str(grade(prepared, said).outcome) for said in wanted} == wanted


@pytest.mark.parametrize(("key", "said"), _table("people_apart.tsv"))
def test_another_person_is_never_accepted(key: str, said: str) -> None:
    prepared = key_of(key, asked="Who was it?", type="person")
    assert grade(prepared, said).outcome != "accept"


def test_a_rejected_half_of_a_pair_stays_wrong() -> None:
    pair = key_of(
        "Marie and Pierre Curie", asked="Who were they?", type="person", reject=["Pierre"]
    )
    assert grade(pair, "Pierre").reason == "near, but wrong"


def test_one_of_two_is_wrong_with_somebody_who_is_refused() -> None:
    one = key_of("Marie Curie", asked="Who was it?", type="person", reject=["Pierre Curie"])
    assert grade(one, "Marie and Pierre Curie").outcome == "reject"
    assert grade(one, "Mme Curie").outcome == "accept"


def test_a_second_try_completes_the_first() -> None:
    prepared = key_of("Neil Armstrong", asked="Who was it?", type="person")
    assert grade(prepared, "Neil", before="Armstrong").outcome == "accept"
    assert grade(prepared, "Louis", before="Armstrong").outcome == "reject"


def in_a_bank(*people: str) -> PreparedKey:
    """Make a key ready of the first of these persons, where the others are answers too."""
    asked = [
        Question(question="Who was it?", answer=AnswerKey(text=name, type=AnswerType.PERSON))
        for name in people
    ]
    return prepare(asked[0], Bank(title="Test", questions=tuple(asked)))


@pytest.mark.parametrize(
    ("people", "wanted"),
    [
        (
            ("Richard Strauss", "Johann Strauss"),
            {"Strauss": "prompt", "Strauß": "prompt", "R. Strauss": "accept", "Johann": "reject"},
        ),
        (
            ("Neil Armstrong", "Louis Armstrong"),
            {"Armstrong": "prompt", "Neal Armstrong": "accept", "Lou Armstrong": "reject"},
        ),
        (
            ("Ken Griffey Jr.", "Ken Griffey Sr."),
            {"Griffey": "prompt", "Ken Griffey Sr": "reject", "Ken Griffey Junior": "accept"},
        ),
        (
            ("John Quincy Adams", "John Adams"),
            {"John Adams": "prompt", "John Q. Adams": "accept"},
        ),
        (
            ("Karl Schmidt", "Carl Schmitt"),
            {"Carl Schmitt": "reject", "Schmitt": "reject", "Schmidt": "accept"},
        ),
        (
            ("Alexei Tolstoy", "Leo Tolstoy"),
            {"Tolstoi": "prompt", "Aleksey Tolstoi": "accept", "Leo Tolstoi": "reject"},
        ),
        (
            ("Ruhollah Khomeini", "Ali Khamenei"),
            {"Khomeini": "accept", "Khamenei": "reject", "Khomeiny": "accept"},
        ),
    ],
)
def test_other_persons_in_the_bank_are_never_taken_for_this_one(
    people: tuple[str, ...], wanted: dict[str, str]
) -> None:
    prepared = in_a_bank(*people)
    assert {said: str(grade(prepared, said).outcome) for said in wanted} == wanted

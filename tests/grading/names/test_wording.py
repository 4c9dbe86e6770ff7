"""Names of things, and what a fair quizmaster says of others: the table is things.txt."""

from pathlib import Path

import pytest

from quizgame.bank.kinds import AnswerType
from quizgame.grading.names import wording
from quizgame.grading.outcome import Outcome
from quizgame.grading.text import fold
from tests.grading.keys import judged, key_of, outcomes

ROWS = judged(Path(__file__).with_name("things.txt"))


def outcome(key: str, said: str, *, kind: AnswerType = AnswerType.THING) -> Outcome | None:
    verdict = wording.compare(fold(key), fold(said), known=frozenset({"canal"}), kind=kind)
    return verdict.outcome if verdict else None


@pytest.mark.parametrize(
    ("key", "said"),
    [
        ("Ministry of Transport", "Transport Ministry"),
        ("Siemens AG", "Siemens"),
        ("Labour Party", "Labor"),
        ("World War II", "World War Two"),
        ("electric trains", "electric train"),
        ("Suez", "the Suez Canal"),
        ("the old harbour", "te old harbor"),
        ("Intl Court of Justice", "International Court of Justice"),
    ],
)
def test_the_same_words_in_other_clothes_are_right(key: str, said: str) -> None:
    assert outcome(key, said) is Outcome.ACCEPT


def test_half_of_a_name_is_asked_for_more() -> None:
    assert outcome("Constitutional Court of Spain", "Constitutional Court") is Outcome.PROMPT


@pytest.mark.parametrize(
    ("key", "said"),
    [
        ("Ministry of Transport", "Ministry of Justice"),
        ("World War II", "World War I"),
        ("Suez", "Suez Crisis"),
        ("International Labour Organization", "International"),
    ],
)
def test_other_words_are_not_the_name(key: str, said: str) -> None:
    assert outcome(key, said) is None


def test_the_order_of_words_counts_in_a_title() -> None:
    assert outcome("Man Bites Dog", "Dog Bites Man", kind=AnswerType.TITLE) is None


@pytest.mark.parametrize(("key", "kind", "asked", "wanted"), ROWS, ids=[row[0] for row in ROWS])
def test_a_name_is_judged_as_a_quizmaster_would(
    key: str, kind: str, asked: str, wanted: dict[str, str]
) -> None:
    prepared = key_of(key, type=kind, asked=asked)
    assert dict(zip(wanted, outcomes(prepared, *wanted), strict=True)) == wanted

"""An id that two questions share is believed as far as it can be."""

import pytest

from quizgame.bank.joining.facts import fact_of, have_the_same_name
from quizgame.bank.kinds import Kind
from quizgame.bank.question import AnswerKey, Evidence, Question

VIENNA = "Which river flows through Vienna?"
WORKED_OUT, BY_HAND = "q-0123abcd", "q1"


def asking(
    wording: str, answer: str = "the Danube", *, kind: Kind = Kind.OPEN, quote: str = ""
) -> Question:
    evidence = (Evidence(quote=quote),) if quote else ()
    return Question(question=wording, answer=AnswerKey(text=answer), kind=kind, evidence=evidence)


@pytest.mark.parametrize(
    ("other", "by_hand", "worked_out"),
    [
        (asking("which river flows through vienna"), True, True),
        (asking(VIENNA, "the Inn"), True, True),
        (asking("Which river flows through Vienna and Budapest?"), True, True),
        (asking("Which river flows through Budapest?"), False, True),
        (asking("Name Austria's longest stream."), False, True),
        (asking("What is this?", "the Inn"), False, False),
        (asking(VIENNA, "true", kind=Kind.TRUE_FALSE), False, False),
    ],
)
def test_an_id_that_was_worked_out_is_believed_more(
    other: Question, by_hand: bool, worked_out: bool
) -> None:
    one, two = fact_of(asking(VIENNA)), fact_of(other)
    assert by_hand is have_the_same_name(one, two, BY_HAND)
    assert worked_out is have_the_same_name(one, two, WORKED_OUT)
    assert worked_out is have_the_same_name(two, one, WORKED_OUT)


def test_statements_are_not_the_same_for_being_as_true() -> None:
    one, other = (
        fact_of(asking(wording, "true", kind=Kind.TRUE_FALSE))
        for wording in ("The Elbe flows through Dresden.", "The Elbe flows.")
    )
    assert not have_the_same_name(one, other, BY_HAND)

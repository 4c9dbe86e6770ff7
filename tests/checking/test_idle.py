"""Fields of an answer that say nothing of it are found."""

import pytest

from quizgame.bank.kinds import Kind
from quizgame.bank.question import AnswerKey, Bank, Question
from quizgame.checking.check import check
from tests.checking.cases import TODAY


def found(
    text: str, fields: dict[str, object], *, kind: Kind = Kind.OPEN
) -> list[tuple[str, str, str]]:
    key = AnswerKey.model_validate({"text": text, **fields})
    question = Question(question="What was it?", answer=key, kind=kind, distractors=("x",))
    bank = Bank(title="T", language="de", questions=(question,))
    findings = check(bank, today=TODAY, folder=None)
    return [(each.code, each.field, each.message) for each in findings]


@pytest.mark.parametrize(
    ("text", "fields", "message"),
    [
        ("Danube", {"tolerance": "5"}, "there is no number in 'Danube': take it out"),
        ("Danube", {"unit": "km"}, "there is no number in 'Danube': take it out"),
        ("9 May 1989", {"tolerance": "5"}, "there is no number in '9 May 1989': take it out"),
        ("Danube", {"precision": "year"}, "there is no date in 'Danube': take it out"),
        ("May 1989", {"precision": "day"}, "'May 1989' does not tell the day: take it out"),
        ("1980s", {"precision": "year"}, "'1980s' does not tell the year: take it out"),
    ],
)
def test_a_field_that_says_nothing_of_the_text_is_found(
    text: str, fields: dict[str, object], message: str
) -> None:
    (name,) = fields
    assert found(text, fields) == [("idle-field", f"answer.{name}", message)]


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("2,850", {"unit": "km", "tolerance": "50"}),
        ("2,850 km", {"unit": "km"}),
        ("a dozen", {"tolerance": "10%"}),
        ("1989", {"tolerance": "2", "precision": "year"}),
        ("9 May 1989", {"precision": "day"}),
        ("9 May 1989", {"precision": "month"}),
        ("Danube", {"strict": ["case"]}),
    ],
)
def test_a_field_that_says_something_passes(text: str, fields: dict[str, object]) -> None:
    assert found(text, fields) == []


def test_each_field_is_found_for_itself() -> None:
    every: dict[str, object] = {"tolerance": "5", "unit": "km", "precision": "day"}
    assert [field for _, field, _ in found("Danube", every)] == [
        "answer.tolerance",
        "answer.unit",
        "answer.precision",
    ]


def test_what_is_said_of_an_answer_that_is_picked_is_found() -> None:
    (finding,) = found("2,850", {"tolerance": "50"}, kind=Kind.CHOICE)
    assert "not typed" in finding[2]

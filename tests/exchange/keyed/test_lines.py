"""Lines of answers with their keys, read, graded and written again."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgame.bank.kinds import AnswerType
from quizgame.exchange.keyed.lines import LineError, grade_line, graded_text, prepared, read_line
from quizgame.grading.outcome import Outcome


def line(**fields: Any) -> str:
    return json.dumps({"reference": ["Neil Armstrong"], "given": "Armstrong"} | fields)


def graded(text: str) -> str:
    read = read_line(text)
    return graded_text(read, grade_line(read))


def test_a_line_gets_its_grade_and_keeps_everything_else_as_it_was_written() -> None:
    text = '{"x": 1e400,"reference":"the Danube",  "given" : "danube", "y":[ {"a":2.50} ] }  '
    assert graded(text) == f'{text.rstrip()[:-1].rstrip()}, "grade": "accept", "reason": "exact"}}'


def test_a_grade_that_is_there_already_is_made_anew() -> None:
    text = line(given="Aldrin", grade="accept", reason="because", label="reject")
    told = json.loads(graded(text))
    assert (told["grade"], told["label"]) == ("reject", "reject")
    assert told["reason"] != "because"


def test_signs_that_steer_a_terminal_are_spelled_out() -> None:
    told = graded(line(note="\x9b\u202e").replace("\\u009b", "\x9b").replace("\\u202e", "\u202e"))
    assert told.isascii()
    assert json.loads(told)["note"] == "\x9b\u202e"


def test_the_first_reference_is_the_answer_and_the_others_are_right_too() -> None:
    key = read_line(line(reference=["Burma", "Myanmar"], type="GPE")).key
    assert (key.forms, key.type) == (("Burma", "Myanmar"), AnswerType.PLACE)
    for answer in ("burma", "myanmar"):
        assert grade_line(read_line(line(reference=["Burma", "Myanmar"], given=answer))).credit == 1


def test_forms_that_are_not_enough_or_wrong_are_taken_as_in_a_bank() -> None:
    fields = {"prompt": ["Neil"], "reject": "Louis Armstrong", "type": "person"}
    for answer, outcome in (("neil", Outcome.PROMPT), ("louis armstrong", Outcome.REJECT)):
        assert grade_line(read_line(line(given=answer, **fields))).outcome is outcome


def test_an_unknown_type_is_told_and_inferred() -> None:
    read = read_line(line(type="Colour"))
    assert (read.unknown_type, read.key.type) == ("Colour", None)


def test_a_key_that_comes_again_is_made_ready_once() -> None:
    assert prepared(read_line(line()).key) is prepared(read_line(line(given="x")).key)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("nope", "is not JSON: Expecting value at column 1"),
        ('{"reference": "a", "given": "b"', "is not JSON"),
        ("[1]", "is no object, such as"),
        ("NaN", "holds NaN, which is not JSON"),
        (line(score=float("inf")), "holds Infinity"),
        ("[" * 100_000, "is nested too deep"),
        (line()[:-1] + f', "n": {"9" * 5000}}}', "holds a number that is too long"),
        ('{"given": "a", "given": "b"}', "the field 'given' is there twice"),
        ('{"given": "a"}', "`reference` is missing"),
        ('{"reference": "a"}', "`given` is missing"),
        (line(given=3), "`given` is not text"),
        (line(given=None), "`given` is not text"),
        (line(reference=[]), "`reference` is empty"),
        (line(reference=None), "`reference` is empty"),
        (line(reference=""), "`reference` holds an empty text"),
        (line(reference=["a", " "]), "`reference` holds an empty text"),
        (line(reference={"a": 1}), "`reference` is neither text nor a list of texts"),
        (line(reference=["a", 1]), "`reference` is neither text nor a list of texts"),
        (line(reference="\ud800"), "`reference` holds half of a letter"),
        (line(question="\ud800"), "`question` holds half of a letter"),
        (line(prompt=[3]), "`prompt` is neither text nor a list of texts"),
        (line(type=3), "`type` is not text"),
    ],
    ids=lambda value: value[:30],
)
def test_what_is_wrong_with_a_line_is_told(text: str, told: str) -> None:
    with pytest.raises(LineError, match=r".*") as error:
        read_line(text)
    assert told in str(error.value)


def test_half_of_a_letter_in_an_answer_is_only_wrong() -> None:
    told = graded('{"reference": "a", "given": "\\ud800", "deep": [[[]]]}')
    assert json.loads(told)["grade"] == "reject"
    assert "\\ud800" in told


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=10,
)
_FIELDS = st.sampled_from(["reference", "given", "question", "type", "prompt", "grade", "label"])


_ANSWER = st.fixed_dictionaries({"reference": st.text() | st.lists(st.text()), "given": st.text()})


@given(st.dictionaries(_FIELDS | st.text(), _JSON), _ANSWER | st.just({}), st.booleans())
def test_any_object_is_graded_or_told_to_be_wrong(
    others: dict[str, Any], answer: dict[str, Any], ascii: bool
) -> None:
    fields = others | answer
    text = json.dumps(fields, ensure_ascii=ascii)
    try:
        told = json.loads(graded(text))
    except LineError:
        return
    assert told.pop("grade") in [*Outcome]
    assert told.pop("reason")
    assert told == {name: fields[name] for name in fields if name not in ("grade", "reason")}

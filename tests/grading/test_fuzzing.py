"""Grading against responses that nobody would type: always a grade, and never long."""

import os
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizgame.bank.kinds import AnswerType, Strictness
from quizgame.grading.grade import Grade, grade, grade_option, grade_order
from tests.grading.keys import key_of

EXAMPLES = 20_000 if os.environ.get("QUIZGAME_SOAK") else 80
# Fifty times what a grade may take, for a machine that is busy with other tests.
SECONDS = 1.0

KEYS = (
    "Lake Tanganyika", "Ada Lovelace", "Kim Jong-un", "Henry VIII", "over 1,200", "£3.5bn",
    "12 m/s", "15%", "3 May 2019", "3 weeks", "17:30", "The Old Man and the Sea", "none",
    "not guilty", "X (Y)", "a or b", "(", "½", "1/0", "9" * 60, "\u0301", "Åé ß\u200b", "1" * 5000,
)  # fmt: skip
PIECES = (
    "a", "the ", "and ", "or ", "of ", "in ", "not ", "no ", ", ", ": ", "(", ")", "[", "]", "/",
    ".", "-", "\u2013", "'", '"', "\n", "\t", "%", "$", "€", "°", "9", "0", "1,000", "1.5", "1e9",
    "10^8", "1/2", "½", "²", "٣", "一", "million ", "weeks ", "km", " m/s", "5pm ",
    "12:30 ", "1990s ",
    "May ", "Q3 ", "bc ", "ix ", "King ", "Kim ", "Paris ", "Iran ", "Ada ", "Lovelace ", "\u0301",
    "\u200b", "\ufeff", "\U0001f600", "\ud800", "\x00", "ﬃ", "ß", "I think it's ", "[/x]",
)  # fmt: skip
pieces = st.sampled_from(PIECES) | st.text(max_size=6)
responses = st.lists(pieces, max_size=40).map("".join) | st.tuples(
    st.sampled_from(PIECES), st.integers(1, 10_000)
).map(lambda pair: (pair[0] * pair[1])[:10_000])
KINDS = st.none() | st.sampled_from(AnswerType)


def graded(
    text: str, kind: AnswerType | None, response: str, strict: tuple[Strictness, ...] = ()
) -> None:
    prepared = key_of(text, type=kind, strict=strict)
    started = time.perf_counter()
    assert isinstance(grade(prepared, response), Grade)
    assert isinstance(grade(prepared, response, before="Ada"), Grade)
    assert isinstance(grade_option(prepared, (text, "Iran", "12"), response), Grade)
    assert time.perf_counter() - started < SECONDS


@settings(max_examples=EXAMPLES)
@given(st.sampled_from(KEYS), KINDS, responses)
def test_any_response_gets_a_grade(text: str, kind: AnswerType | None, response: str) -> None:
    graded(text, kind, response)


@settings(max_examples=EXAMPLES)
@given(st.lists(pieces, min_size=1, max_size=12).map("".join), KINDS, responses)
def test_any_key_can_be_graded(text: str, kind: AnswerType | None, response: str) -> None:
    if text.strip() and "\ud800" not in text:  # no file can hold half a letter
        graded(text, kind, response)


@settings(max_examples=EXAMPLES)
@given(st.sampled_from(KEYS), responses, st.sets(st.sampled_from(Strictness), min_size=1))
def test_a_strict_key_grades_any_response(
    text: str, response: str, strict: set[Strictness]
) -> None:
    graded(text, None, response, strict=tuple(strict))


@settings(max_examples=EXAMPLES)
@given(responses)
def test_any_response_is_graded_as_an_order(response: str) -> None:
    prepared = key_of("Oslo, then Rome, then Bern")
    shown = ("Rome", "Oslo", "Bern")
    assert isinstance(grade_order(prepared, shown, response), Grade)


@pytest.mark.parametrize("piece", PIECES)
def test_what_differs_is_told_of_any_response(piece: str) -> None:
    given_grade = grade(key_of("Lake Tanganyika"), piece * 50)
    assert "".join(part.typed for part in given_grade.differed) == (piece * 50).strip()

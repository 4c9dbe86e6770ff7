"""What a key is made ready from: its precision, and the type that its fields tell."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgame.bank.kinds import Precision
from quizgame.grading.outcome import Outcome
from tests.grading.keys import key_of, outcomes, told

FALL = "9 November 1989"
DAYS = st.dates(datetime.date(1000, 1, 1), datetime.date(2999, 12, 31))


def test_a_date_may_be_told_to_the_year() -> None:
    prepared = key_of(FALL, precision="year")
    right = (FALL, "1989", "in 1989", "November 1989", "9/11/1989", "9 Novmber 1989")
    assert outcomes(prepared, *right) == ["accept"] * len(right)
    assert told(prepared, "1988") == (Outcome.REJECT, "a different year")
    assert told(prepared, "November 1988")[0] is Outcome.REJECT


def test_a_date_may_be_told_to_the_month() -> None:
    prepared = key_of(FALL, precision="month")
    assert outcomes(prepared, FALL, "November 1989", "11/1989", "Nov 89", "Nov 88") == [
        "accept",
        "accept",
        "accept",
        "accept",
        "reject",
    ]
    assert told(prepared, "1989") == (Outcome.PROMPT, "which month?")
    assert told(prepared, "October 1989") == (Outcome.REJECT, "a different month")


def test_a_year_that_is_asked_for_must_be_told() -> None:
    for fields in ({"precision": "year"}, {"precision": "month"}, {}):
        asked_for_more = told(key_of(FALL, **fields), "9 November")
        assert asked_for_more == (Outcome.PROMPT, "which year?")


def test_a_year_that_the_question_tells_need_not_be() -> None:
    prepared = key_of(FALL, asked="On which day in 1989 did the wall fall?")
    assert told(prepared, "9 November")[0] is Outcome.ACCEPT


def test_what_is_finer_than_the_precision_does_not_count() -> None:
    enough = (Outcome.ACCEPT, "exact enough")
    assert told(key_of(FALL, precision="month"), "10 November 1989") == enough
    assert told(key_of(FALL, precision="year"), "May 1989") == enough
    assert told(key_of(FALL, precision="day"), "10 November 1989")[0] is Outcome.REJECT


def test_a_date_without_a_precision_is_as_exact_as_its_text() -> None:
    assert outcomes(key_of(FALL), "November 1989", "1989") == ["prompt", "prompt"]


@pytest.mark.parametrize("precision", ["month", "day"])
def test_a_precision_finer_than_the_text_asks_for_no_more_than_that(precision: str) -> None:
    prepared = key_of("1989", asked="When was it?", precision=precision)
    assert outcomes(prepared, "1989", "November 1989", "1990") == ["accept", "accept", "reject"]


def test_a_year_before_our_era_stays_one() -> None:
    prepared = key_of("15 March 44 BC", precision="year")
    assert outcomes(prepared, "44 BC", "43 BC", "44 AD") == ["accept", "reject", "reject"]
    assert outcomes(key_of("1 June 68 AD", precision="year"), "68 AD", "69 AD") == [
        "accept",
        "reject",
    ]


def test_a_form_that_the_key_calls_wrong_or_not_enough_stays_so() -> None:
    assert outcomes(key_of(FALL, precision="year", prompt=["1989"]), "1989") == ["prompt"]
    assert outcomes(key_of("3", unit="goals", reject=["3 goals"]), "3 goals") == ["reject"]


def test_a_precision_tells_that_a_date_is_meant() -> None:
    assert key_of("1989", precision="year").type == "date"
    assert key_of("the Wall", precision="year").type == "thing"


@given(DAYS, st.sampled_from(Precision), DAYS)
def test_a_day_is_right_if_it_is_the_same_as_far_as_the_precision_goes(
    day: datetime.date, precision: Precision, other: datetime.date
) -> None:
    prepared = key_of(day.isoformat(), type="date", precision=precision)
    parts = ("year", "month", "day")[: ("year", "month", "day").index(precision) + 1]
    same = all(getattr(day, part) == getattr(other, part) for part in parts)
    assert (told(prepared, other.isoformat())[0] is Outcome.ACCEPT) == same

"""The unit and the tolerance of a key: what a number is of, and how far off it may be."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgame.bank.question import AnswerKey
from quizgame.grading.form import Form
from quizgame.grading.outcome import Outcome
from quizgame.grading.values.measure import measure_of
from tests.grading.keys import key_of, outcomes, told

NEAR = (Outcome.ACCEPT, "near enough")
FAR = (Outcome.REJECT, "a different number")
OTHER_UNIT = (Outcome.REJECT, "a different unit")


@pytest.mark.parametrize(
    ("text", "tolerance", "inside", "outside"),
    [
        ("2,850 km", "50", "2900 km", "2901 km"),
        ("2,850 km", "50", "2,800,000 metres", "2,799,999 metres"),
        ("2 million", "5%", "2,100,000", "2,100,001"),
        ("2 million", "100000", "1.9 million", "1.8 million"),
        ("$1,500", "100", "$1,400", "$1,399"),
        ("78%", "2", "80 percent", "80.1%"),
        ("78%", "10%", "70.2%", "70.1%"),
        ("90 minutes", "5", "1 hour 25 minutes", "84 minutes"),
        ("2 hours and 10 minutes", "5", "125 minutes", "2 hours"),
        ("2 years", "1", "3 years", "40 months"),
        ("over 310", "10", "305", "321"),
        ("about 310", "0", "around 310", "311"),
        ("minus 40", "3", "-43", "-44"),
        ("3-1", "1", "4-2", "3-3"),
        ("a crowd of 2,000", "10%", "2,200 people", "2,300 people"),
    ],
)
def test_a_number_within_the_tolerance_is_right(
    text: str, tolerance: str, inside: str, outside: str
) -> None:
    prepared = key_of(text, tolerance=tolerance)
    assert told(prepared, inside)[0] is Outcome.ACCEPT
    assert told(prepared, outside) == FAR


def test_what_is_near_enough_says_so_and_the_value_itself_does_not() -> None:
    prepared = key_of("2,850 km", tolerance="50")
    assert told(prepared, "2860 km") == NEAR
    assert told(prepared, "2850 kilometres") == (Outcome.ACCEPT, "the same value")
    assert told(prepared, "2,850 km") == (Outcome.ACCEPT, "exact")


def test_a_tolerance_is_in_the_unit_of_the_text_for_its_other_forms_too() -> None:
    prepared = key_of("1,000 km", accept=["600 miles"], tolerance="10")
    assert told(prepared, "606 miles") == NEAR
    assert told(prepared, "609 miles") == FAR


def test_a_tolerance_forgives_no_other_unit_and_no_missing_one() -> None:
    prepared = key_of("90 minutes", tolerance="5")
    assert told(prepared, "90 km") == OTHER_UNIT
    assert told(prepared, "88") == (Outcome.PROMPT, "in which unit?")


def test_the_other_way_round_stays_wrong_within_the_tolerance() -> None:
    prepared = key_of("over 310", tolerance="10")
    assert told(prepared, "under 310") == (Outcome.REJECT, "the other way round")


def test_a_rejected_form_is_wrong_within_the_tolerance() -> None:
    assert outcomes(key_of("310", tolerance="10", reject=["311"]), "311", "312") == [
        "reject",
        "accept",
    ]


def test_a_year_may_be_off_by_so_many() -> None:
    prepared = key_of("1984", asked="In which year did it open?", tolerance="2")
    assert told(prepared, "in 1986") == NEAR
    assert told(prepared, "May 1983") == NEAR
    assert told(prepared, "it opened in 1982") == NEAR
    assert told(prepared, "1987") == (Outcome.REJECT, "a different year")
    ancient = key_of("44 BC", asked="In which year was it?", tolerance="5")
    assert outcomes(ancient, "49 BC", "38 BC", "44 AD") == ["accept", "reject", "reject"]


@given(st.integers(0, 10**6), st.integers(0, 10**5), st.integers(-(10**6), 10**6))
def test_a_number_is_right_if_and_only_if_it_is_no_further_off_than_the_tolerance(
    value: int, tolerance: int, off: int
) -> None:
    prepared = key_of(f"{value} km", tolerance=str(tolerance))
    right = told(prepared, f"{value + off} km")[0] is Outcome.ACCEPT
    assert right == (abs(off) <= tolerance)


@given(st.integers(1, 10**6), st.integers(0, 100), st.sampled_from(["", " km", "%", " minutes"]))
def test_the_bounds_of_a_share_are_within_it_and_a_step_beyond_is_not(
    value: int, hundredths: int, unit: str
) -> None:
    prepared = key_of(f"{value}{unit}", tolerance=f"{hundredths}%")
    bound = Fraction(value * hundredths, 100)
    for end in (value - bound, value + bound):
        assert told(prepared, f"{float(end):.2f}{unit}")[0] is Outcome.ACCEPT
    beyond = float(value + bound + Fraction(1, 100))
    assert told(prepared, f"{beyond:.2f}{unit}") == FAR


@given(st.integers(0, 99999), st.integers(0, 9999), st.sampled_from(["", "%"]))
def test_more_tolerance_never_makes_wrong_what_was_right(said: int, more: int, sign: str) -> None:
    response = f"{said / 100:.2f}"
    strictly = told(key_of("500", tolerance="0"), response)[0]
    loosely = told(key_of("500", tolerance=f"{more / 100:.2f}{sign}"), response)[0]
    assert loosely is Outcome.ACCEPT or strictly is not Outcome.ACCEPT


def test_a_number_needs_no_unit_that_the_key_tells_apart() -> None:
    prepared = key_of("2,850", unit="km")
    right = ("2850", "2,850 km", "2850 kilometres", "about 2850", "1771 miles", "2,850,000 m")
    assert set(outcomes(prepared, *right)) == {"accept"}
    assert told(prepared, "2,850 miles") == FAR
    assert told(prepared, "1780 miles") == FAR
    assert told(prepared, "2850 tonnes") == OTHER_UNIT
    assert told(prepared, "2850000") == FAR


def test_a_misspelt_unit_is_forgiven_as_it_is_in_a_text() -> None:
    assert outcomes(key_of("2,850", unit="km"), "2860 kilomtres", "2850 kilomtres") == [
        "reject",
        "accept",
    ]


def test_a_unit_that_no_table_knows_is_said_or_left_out() -> None:
    prepared = key_of("3", unit="goals")
    assert outcomes(prepared, "3", "three", "3 goals", "three goals") == ["accept"] * 4
    for said in ("3 km", "3 minutes", "3%", "$3"):
        assert told(prepared, said) == OTHER_UNIT
    assert told(prepared, "4 goals") == FAR


@pytest.mark.parametrize(
    ("text", "unit"),
    [("2,850 km", "km"), ("2,850 kilometres", "km"), ("about 2,850 km", "kilometres")],
)
def test_a_unit_that_stands_in_the_text_may_be_left_out_too(text: str, unit: str) -> None:
    prepared = key_of(text, unit=unit)
    assert outcomes(prepared, text, "2850 km", "2850", "1771 miles") == ["accept"] * 4
    assert outcomes(prepared, "2851 km", "2,850 miles", "2850 kg") == ["reject"] * 3


def test_a_unit_beside_another_one_in_the_text_breaks_nothing() -> None:
    prepared = key_of("90 minutes", unit="hours")
    assert outcomes(prepared, "90 minutes", "1.5 hours", "90") == ["accept", "accept", "prompt"]


@pytest.mark.parametrize(("text", "unit"), [("2", "million"), ("2 million", "million people")])
def test_millions_may_be_the_unit_and_the_tolerance_is_in_them(text: str, unit: str) -> None:
    prepared = key_of(text, unit=unit, tolerance="0.1")
    right = ("2", "2 million", "2,000,000", "2.1", "1.9 million people")
    assert outcomes(prepared, *right) == ["accept"] * len(right)
    assert outcomes(prepared, "2.2", "2 billion", "2 km", "2,100,001") == ["reject"] * 4


@pytest.mark.parametrize("unit", ["$", "dollars", "USD", "US dollars"])
def test_a_currency_may_be_the_unit(unit: str) -> None:
    prepared = key_of("1,500", unit=unit)
    assert outcomes(prepared, "$1500", "1500", "1,500 dollars") == ["accept"] * 3
    assert told(prepared, "€1500") == OTHER_UNIT
    assert prepared.type == "money"


def test_a_sign_before_millions_is_read_with_them() -> None:
    prepared = key_of("1,500", unit="£ million")
    assert outcomes(prepared, "£1,500 million", "1500", "£1.5bn", "$1.5bn") == [
        "accept",
        "accept",
        "accept",
        "reject",
    ]


def test_units_of_area_and_speed_are_told_in_any_way() -> None:
    area = key_of("83,879", unit="km²")
    assert outcomes(area, "83,879 km²", "83879 km2", "83,879 square kilometres") == ["accept"] * 3
    assert outcomes(area, "83,879 km", "83,879 miles") == ["reject"] * 2
    speed = key_of("50", unit="km/h")
    assert outcomes(speed, "fifty km/h", "31 mph", "50 kph") == ["accept"] * 3


def test_a_unit_tells_the_type() -> None:
    assert key_of("1989", asked="In which year?").type == "date"
    assert key_of("1989", asked="In which year?", unit="km").type == "number"
    assert key_of("15", unit="minutes").type == "duration"
    assert key_of("15", unit="%").type == "percent"


def test_a_unit_and_a_tolerance_of_what_is_no_number_change_nothing() -> None:
    prepared = key_of("Danube", unit="km", tolerance="5")
    assert outcomes(prepared, "the Danube", "Elbe") == ["accept", "reject"]


def test_a_key_without_either_has_no_measure() -> None:
    assert measure_of(AnswerKey(text="5 km")) is None
    assert Form("5 km").quantities[0].within == 0


@given(st.text(min_size=1, max_size=20), st.text(min_size=1, max_size=20), st.text(max_size=30))
def test_no_unit_raises(text: str, unit: str, response: str) -> None:
    prepared = key_of(f"{text} 5", unit=unit, tolerance="5")
    told(prepared, f"5 {response}")
    assert told(prepared, f"{text} 5") == (Outcome.ACCEPT, "exact")

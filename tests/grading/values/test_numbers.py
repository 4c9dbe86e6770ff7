from fractions import Fraction

import pytest

from quizgame.grading.outcome import Outcome, Verdict
from quizgame.grading.text import fold
from quizgame.grading.values import numbers, quantities


def read(text: str) -> tuple[quantities.Quantity, ...]:
    return quantities.read(fold(text))


def compare(key: str, said: str) -> Verdict | None:
    return numbers.compare(read(key), read(said))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1,250", 1250),
        ("1.250.000", 1250000),
        ("3,5 million", 3500000),
        ("seven hundred and five", 705),
        ("two thousand three hundred and eleven", 2311),
        ("sixty-four", 64),
        ("two dozen", 24),
        ("a dozen", 12),
        ("half a million", 500000),
        ("two and a half million", 2500000),
        ("2½", Fraction(5, 2)),
        ("two thirds", Fraction(2, 3)),
        ("4k", 4000),
        ("4.2bn", 4200000000),
        ("twenty-second", 22),
        ("22nd", 22),
        ("minus 40", -40),
    ],
)
def test_a_number_is_read_by_value(text: str, value: Fraction | int) -> None:
    assert [quantity.value for quantity in read(text)] == [value]


@pytest.mark.parametrize(
    ("key", "said"),
    [
        ("over 310", "310"),
        ("about 310", "around 310 villages"),
        ("€5 million", "5m euros"),
        ("€5m", "five million euro"),
        ("four weeks", "28 days"),
        ("two years", "24 months"),
        ("two hours and ten minutes", "130 minutes"),
        ("5 km", "5,000 metres"),
        ("300 metres", "984 feet"),
        ("41%", "41 per cent"),
        ("41%", "41"),
        ("3-1", "3 to 1"),
        ("ten years", "a decade"),
        ("a decade", "10 years"),
        ("100 years", "a century"),
        ("50 years", "half a century"),
        ("50 years", "a half-century"),
        ("25 years", "a quarter of a century"),
        ("two weeks", "a fortnight"),
        ("a fortnight", "14 days"),
        ("six months", "half a year"),
        ("six months", "a half-year"),
        ("12 months", "a year"),
        ("18 months", "a year and a half"),
        ("90 minutes", "an hour and a half"),
        ("70 minutes", "an hour and ten minutes"),
        ("30 minutes", "half an hour"),
        ("12", "a dozen"),
        ("six", "half a dozen"),
        ("500 metres", "half a kilometre"),
        ("5 km²", "5 square kilometres"),
        ("5 km2", "5,000,000 m²"),
        ("2 m³", "2000 litres"),
    ],
)
def test_the_same_value_is_right_in_other_clothes(key: str, said: str) -> None:
    verdict = compare(key, said)
    assert verdict is not None
    assert verdict.outcome is Outcome.ACCEPT


@pytest.mark.parametrize(
    ("key", "said", "reason"),
    [
        ("over 310", "under 310", "the other way round"),
        ("310", "301", "a different number"),
        ("€5 million", "€5 billion", "a different number"),
        ("€5 million", "$5 million", "a different unit"),
        ("5 km", "5 miles", "a different number"),
        ("5 km", "5,001 metres", "a different number"),
        ("5 km", "5 kg", "a different unit"),
        ("310", "310%", "a different unit"),
        ("3-1", "1-3", "a different number"),
        ("3-1", "3", "not as many numbers"),
        ("3", "3 4", "more than one number"),
        ("ten years", "a century", "a different number"),
        ("three weeks", "a fortnight", "a different number"),
        ("a year", "a month", "a different number"),
        ("a week", "a month", "a different unit"),
    ],
)
def test_another_value_is_wrong_and_told_why(key: str, said: str, reason: str) -> None:
    verdict = compare(key, said)
    assert verdict == Verdict(Outcome.REJECT, reason)


@pytest.mark.parametrize(
    "text", ["the same day", "last year", "day care", "the day after", "the M2", "m²"]
)
def test_a_unit_that_counts_nothing_is_no_quantity(text: str) -> None:
    assert read(text) == ()


def test_a_unit_before_a_number_is_not_one_more() -> None:
    assert [quantity.value for quantity in read("in the year 2019")] == [2019]


def test_a_measure_without_its_unit_is_asked_for_it() -> None:
    assert compare("5 km", "5") == numbers.WHICH_UNIT


def test_a_number_of_absurd_length_is_not_read() -> None:
    assert read("9" * 5000) == ()

from fractions import Fraction

import pytest

from quizgame.grading import numbers
from quizgame.grading.outcome import Outcome, Verdict
from quizgame.grading.text import fold


def read(text: str) -> tuple[numbers.Quantity, ...]:
    return numbers.read(fold(text))


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
    ],
)
def test_another_value_is_wrong_and_told_why(key: str, said: str, reason: str) -> None:
    verdict = compare(key, said)
    assert verdict == Verdict(Outcome.REJECT, reason)


def test_a_measure_without_its_unit_is_asked_for_it() -> None:
    assert compare("5 km", "5") == numbers.WHICH_UNIT


def test_a_number_of_absurd_length_is_not_read() -> None:
    assert read("9" * 5000) == ()

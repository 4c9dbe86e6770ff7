"""Numbers in digits and words."""

from decimal import Decimal

import inflect
import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgame.generate.numerals import read_fraction, read_number, read_ordinal

WORDS = inflect.engine()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("140", "140"),
        ("1,234.5", "1234.5"),
        ("twenty-five", "25"),
        ("two hundred and fifty thousand", "250000"),
        ("1.2 million", "1200000"),
        ("half a million", "500000"),
        ("a dozen", "12"),
        ("half a dozen", "6"),
        ("two and a half million", "2500000"),
        ("five-and-a-half", "5.5"),
        ("2\u00bd", "2.5"),
        ("2 lakh crore", "2000000000000"),
        ("a million and a half", "1500000"),
    ],
)
def test_a_number_is_read_by_value(text: str, value: str) -> None:
    assert read_number(text) == Decimal(value)


@pytest.mark.parametrize("text", ["", "a", "and", "about 5", "5 countries", "hundreds"])
def test_what_is_no_number_is_none(text: str) -> None:
    assert read_number(text) is None


@given(st.integers(1, 10**12 - 1))
def test_every_number_is_read_from_its_words_and_from_its_digits(value: int) -> None:
    words = WORDS.number_to_words(str(value))
    assert read_number(str(words)) == value
    assert read_number(f"{value:,}") == value


@given(st.integers(1, 99))
def test_every_ordinal_is_read(value: int) -> None:
    assert read_ordinal(str(WORDS.ordinal(str(value)))) == value
    assert read_ordinal(str(WORDS.number_to_words(WORDS.ordinal(str(value))))) == value


def test_fractions_are_read() -> None:
    assert read_fraction("half") == Decimal("0.5")
    assert read_fraction("two-thirds") == Decimal("0.6667")
    assert read_fraction("a quarter") == Decimal("0.25")
    assert read_fraction("a") is None

"""Amounts with scope words and units, by value."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgame.generate.values.amounts import AmountKind, find_amounts, read_amount

NUMBER, MONEY, PERCENT = AmountKind.NUMBER, AmountKind.MONEY, AmountKind.PERCENT
MEASURE, DURATION, AGE = AmountKind.MEASURE, AmountKind.DURATION, AmountKind.AGE
FRACTION, SCORE = AmountKind.FRACTION, AmountKind.SCORE


@pytest.mark.parametrize(
    ("text", "found", "kind", "value", "scope", "unit"),
    [
        ("over 140 countries", "over 140", NUMBER, "140", "over", None),
        ("more than 140 countries", "more than 140", NUMBER, "140", "over", None),
        ("at least twelve people", "at least twelve", NUMBER, "12", "at least", None),
        ("200 Americans", "200", NUMBER, "200", None, None),
        ("no more than 5,000", "no more than 5,000", NUMBER, "5000", "up to", None),
        ("100 or more", "100 or more", NUMBER, "100", "at least", None),
        ("half a million people", "half a million", NUMBER, "500000", None, None),
        ("for $1.13bn.", "$1.13bn", MONEY, "1130000000", None, "USD"),
        ("(\u00a323.7m)", "\u00a323.7m", MONEY, "23700000", None, "GBP"),
        ("about HK$327m", "about HK$327m", MONEY, "327000000", "about", "HKD"),
        ("1.2 trillion yuan", "1.2 trillion yuan", MONEY, "1200000000000", None, "CNY"),
        ("20 pence", "20 pence", MONEY, "20", None, "pence"),
        ("10m euros", "10m euros", MONEY, "10000000", None, "EUR"),
        ("12.5%", "12.5%", PERCENT, "12.5", None, "percent"),
        ("nearly 12 per cent", "nearly 12 per cent", PERCENT, "12", "nearly", "percent"),
        ("5 percentage points", "5 percentage points", PERCENT, "5", None, "percentage point"),
        ("a 7.1-magnitude quake", "7.1-magnitude", MEASURE, "7.1", None, "magnitude"),
        ("a magnitude 7.1 quake", "a magnitude 7.1", MEASURE, "7.1", None, "magnitude"),
        ("20,000 square miles", "20,000 square miles", MEASURE, "20000", None, "square mile"),
        ("60km away", "60km", MEASURE, "60", None, "kilometre"),
        ("a two-day event", "two-day", DURATION, "2", None, "day"),
        ("more than a year", "more than a year", DURATION, "1", "over", "year"),
        ("an hour and a half", "an hour and a half", DURATION, "1.5", None, "hour"),
        ("half an hour", "half an hour", DURATION, "0.5", None, "hour"),
        ("a 40-year-old man", "40-year-old", AGE, "40", None, "year"),
        ("two-thirds of voters", "two-thirds", FRACTION, "0.6667", None, None),
        ("rose by a fifth in May", "a fifth", FRACTION, "0.2", None, None),
        ("won 2-1 at home", "2-1", SCORE, "2", None, None),
    ],
)
def test_an_amount_is_whole_and_has_a_value(
    text: str, found: str, kind: AmountKind, value: str, scope: str | None, unit: str | None
) -> None:
    (amount,) = find_amounts(text)
    assert (amount.text, amount.kind) == (found, kind)
    assert (amount.value, amount.scope, amount.unit) == (Decimal(value), scope, unit)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("between 5 and 10 people", "5", "10"),
        ("two to three ambulances", "2", "3"),
        ("5 to 10 million people", "5000000", "10000000"),
        ("$5-10 million", "5000000", "10000000"),
        ("12.5-13%", "12.5", "13"),
        ("10-15 minutes", "10", "15"),
    ],
)
def test_a_range_has_two_ends(text: str, low: str, high: str) -> None:
    (amount,) = find_amounts(text)
    assert (amount.value, amount.high) == (Decimal(low), Decimal(high))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("fell from 5% to 3%", ["5%", "3%"]),
        ("rose from 5% to 10%", ["5%", "10%"]),
        ("fell $28.63 to $38.65", ["$28.63", "$38.65"]),
        ("HK$327m (US$42m; \u00a322m)", ["HK$327m", "US$42m", "\u00a322m"]),
        ("at 10:30 or 10am", []),
        ("COVID-19 and one-on-one", []),
        ("around the world", []),
        ("a year", []),
    ],
)
def test_what_is_no_single_amount_is_not_made_one(text: str, found: list[str]) -> None:
    assert [amount.text for amount in find_amounts(text)] == found


def test_an_ordinal_is_read_but_not_looked_for() -> None:
    amount = read_amount("third")
    assert amount
    assert (amount.kind, amount.value) == (AmountKind.ORDINAL, Decimal(3))
    assert not find_amounts("the third man")
    assert read_amount("140 countries") is None


@given(
    st.integers(1, 10**9),
    st.sampled_from(["$", "\u20ac", "\u00a3"]),
    st.sampled_from(["", "m", "bn"]),
)
def test_money_is_read_whole(value: int, sign: str, scale: str) -> None:
    text = f"{sign}{value:,}{scale}"
    (amount,) = find_amounts(f"It cost {text}, they said.")
    assert amount.text == text
    assert amount.value == value * {"": 1, "m": 10**6, "bn": 10**9}[scale]


@given(st.text(alphabet="0123456789 $%,.-abtomilnhudredyfw", max_size=40))
def test_found_amounts_stand_apart_and_where_they_say(text: str) -> None:
    end = 0
    for amount in find_amounts(text):
        assert amount.start >= end
        assert text[amount.start : amount.end] == amount.text
        end = amount.end

"""Numbers, money, percentages and quantities with units, read from words."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from quizgame.grading.text import word_set
from quizgame.grading.values.counting import PARTS, PARTS_OF_ONE, number
from quizgame.grading.values.units import (
    CURRENCIES,
    MINOR,
    MINORS,
    POUNDS,
    SECOND,
    SHORT,
    UNITS,
    Unit,
)

_OVER = word_set(
    """
    over more above exceeding upwards plus least minimum +
    """
)
_UNDER = word_set(
    """
    under less fewer below most maximum nearly almost
    """
)
_ABOUT = word_set("about around roughly approximately approx circa ca")
SCOPES = _OVER | _UNDER | word_set(
    """
    about around roughly approximately approx circa some nearly almost than at up to of just
    exactly precisely ca an a the in by
    """
)  # fmt: skip
# What may stand beside a number and says nothing of what it counts.
_HARMLESS = SCOPES | _ABOUT | word_set(
    """
    and or total all altogether together only each per away ago high tall long deep wide old
    back alone even whole full or so more less number no place minus negative to from
    between is was it its they there were are of in on at by
    """
)  # fmt: skip
# One of them needs no number: "a decade".
_ONE = word_set(
    """
    minute hour day week fortnight month year decade century millennium
    """
)
_BEFORE_ONE = SCOPES | word_set(
    """
    for within after only
    """
)
_AFTER_ONE = word_set(
    """
    and or more less long ago later earlier
    """
)
_AND_A_HALF = ["and", "a", "half"]
_PIECE = re.compile(r"\d+(?:[./]\d+)*|\.\d+|[kcm]?m[23](?!\d)|[^\W\d_]+|\S")
_TOO_LONG = 40


@dataclass(frozen=True, kw_only=True)
class Quantity:
    """A number with what it counts. `sign` is the dimension: "length", "USD", "percent" or ""."""

    value: Fraction
    sign: str = ""
    factor: Fraction = Fraction(1)
    offset: Fraction = Fraction(0)
    scope: str = ""
    bare_m: bool = False
    # Whether a "k" stood behind it, which is a thousand or kelvin, and the word "pounds".
    bare_k: bool = False
    pounds: bool = False
    # Whether it was told as a fraction: "half", "2/3", "0.4".
    fraction: bool = False
    # How much of the value is one of what it was told in: of "2 hours and 10 minutes" a minute.
    step: Fraction = Fraction(1)
    # What a key may say of it: how far off an answer may be, that this was told, and that it
    # needs no unit.
    within: Fraction = Fraction(0)
    bounded: bool = False
    unitless: bool = False

    @property
    def size(self) -> Fraction:
        """The value in the base unit of its dimension."""
        return self.value * self.factor + self.offset


def read(words: Sequence[str]) -> tuple[Quantity, ...]:
    """Read every quantity in folded `words`, in order; parts of one measure are added up."""
    parts = pieces(words)
    if any(len(part) > _TOO_LONG for part in parts):
        return ()
    found: list[Quantity] = []
    for quantity in _quantities(parts):
        whole = _added(found[-1], quantity) if found else None
        if whole:
            found[-1] = whole
        else:
            found.append(quantity)
    return tuple(found)


def _added(last: Quantity, quantity: Quantity) -> Quantity | None:
    """Add up what is one measure: "two hours ten", "six feet two inches", "3 dollars 50"."""
    small = not quantity.sign and 0 < quantity.value < _SMALL_PARTS
    if last.sign == "seconds" and last.factor == _HOUR and (small or quantity.bare_m):
        quantity = replace(quantity, sign="seconds", factor=_MINUTE, bare_m=False)
    hundredths = small or quantity.sign == MINOR or quantity.factor == _HUNDREDTH
    if last.sign in CODES and last.value.denominator == 1 and last.factor == 1 and hundredths:
        same = quantity.sign in ("", MINOR, last.sign)
        return replace(last, value=last.value + quantity.value / 100) if same else None
    if last.sign not in ADDED or last.sign != quantity.sign:
        return None
    return Quantity(
        value=last.size + quantity.size,
        sign=last.sign,
        scope=last.scope,
        step=quantity.factor,
    )


_HOUR, _MINUTE = Fraction(3600), Fraction(60)
_HUNDREDTH = Fraction(1, 100)
CODES = frozenset(CURRENCIES.values())
# Of which there are sixty in an hour and a hundred in a dollar.
_SMALL_PARTS = 60


def beside(words: Sequence[str]) -> tuple[str, ...]:
    """Give the words that belong to no number and no unit, and limit none."""
    parts = pieces(words)
    if any(len(part) > _TOO_LONG for part in parts):
        return ()
    left = []
    place = 0
    for _, start, end in _places(parts):
        left += parts[place:start]
        place = end
    left += parts[place:]
    return tuple(word for word in left if word.isalpha() and word not in _HARMLESS)


def sign_of(word: str) -> str:
    """Give the dimension or the currency that a word names; or nothing."""
    unit = UNITS.get(word)
    return unit.sign if unit else CURRENCIES.get(word, "")


def pieces(words: Sequence[str]) -> list[str]:
    """Part what is written as one: "5km" and "30s"."""
    return [piece for word in words for piece in _PIECE.findall(word)]


# "Two hours and ten minutes" and "six feet two inches" are one measure each.
ADDED = frozenset({"seconds", "months", "length"})


def _quantities(pieces: Sequence[str]) -> Iterator[Quantity]:
    return (quantity for quantity, _, _ in _places(pieces))


def _places(pieces: Sequence[str]) -> Iterator[tuple[Quantity, int, int]]:
    """Find each quantity, where it starts and where it ends."""
    place = since = 0
    while place < len(pieces):
        value, end = number(pieces, place)
        if value is None and _is_one(pieces, since, place):
            value = Fraction(1)
        if value is None:
            place += 1
            continue
        value, end = _millions(value, pieces, since, place, end)
        unit, after = _whole_unit(pieces, since, place, _unit_start(pieces, end))
        if unit.sign and pieces[after : after + 3] == _AND_A_HALF:
            value, after = value + Fraction(1, 2), after + 3
        scope = _scope((*pieces[since:place], *pieces[after : after + 2]))
        minus = place > 0 and pieces[place - 1] in {"minus", "negative"}
        found = Quantity(
            value=-value if minus else value,
            sign=unit.sign,
            factor=unit.factor,
            offset=unit.offset,
            scope=scope,
            bare_m=pieces[end : end + 1] == ["m"] and after == end + 1,
            bare_k="k" in pieces[place:end],
            pounds=not POUNDS.isdisjoint(pieces[end:after]),
            fraction=_is_fraction(pieces[place:end]),
        )
        yield found, place, after
        place = since = after


def _is_one(pieces: Sequence[str], since: int, place: int) -> bool:
    """Tell whether a unit stands for one of it: "over a decade", never "the same day"."""
    following = pieces[place + 1 : place + 2]
    return (
        pieces[place] in _ONE
        and _BEFORE_ONE.issuperset(pieces[since:place])
        and _AFTER_ONE.issuperset(following)
    )


def _unit_start(pieces: Sequence[str], end: int) -> int:
    """Skip what stands between a part and its unit: "half an hour", "a quarter of a century"."""
    if end and pieces[end - 1] in PARTS:
        for between in (["of", "a"], ["of", "an"], ["a"], ["an"]):
            if pieces[end : end + len(between)] == between:
                return end + len(between)
    return end


def _millions(
    value: Fraction, pieces: Sequence[str], since: int, start: int, end: int
) -> tuple[Fraction, int]:
    """Read the "m" in "£5m" and "5m dollars"; a bare one is metres until the key says otherwise."""
    around = {*pieces[max(since, start - 2) : start], *pieces[end + 1 : end + 2]}
    if pieces[end : end + 1] == ["m"] and not around.isdisjoint(CURRENCIES):
        return value * 10**6, end + 1
    return value, end


def _is_fraction(pieces: Sequence[str]) -> bool:
    return any(
        piece in PARTS or piece in PARTS_OF_ONE or "/" in piece or piece.startswith(("0.", "."))
        for piece in pieces
    )


def _whole_unit(pieces: Sequence[str], since: int, start: int, end: int) -> tuple[Unit, int]:
    """Read a unit, or one in another: "metres per second", "miles an hour"."""
    unit, after = _unit(pieces, since, start, end)
    if not unit.sign or after == end or pieces[after : after + 1] not in (["per"], ["a"], ["an"]):
        return unit, after
    other, last = _unit(pieces, after + 1, after + 1, after + 1)
    if pieces[after + 1 : after + 2] == ["s"]:
        other, last = SECOND, after + 2
    return (unit.per(other), last) if other.sign in _DIVIDING else (unit, after)


# What units are told in: so much a second, a litre, a square mile.
_DIVIDING = frozenset({"seconds", "volume", "area", "length", "mass"})


def _unit(pieces: Sequence[str], since: int, start: int, end: int) -> tuple[Unit, int]:
    before = " ".join(pieces[max(since, start - 2) : start])
    if before in CURRENCIES:
        return Unit(CURRENCIES[before], Fraction(1)), end
    for place in range(max(since, start - 2), start):
        if pieces[place] in CURRENCIES:
            return Unit(CURRENCIES[pieces[place]], Fraction(1)), end
    for length in (3, 2, 1):
        name = " ".join(pieces[end : end + length])
        if len(pieces) >= end + length and (unit := UNITS.get(name) or SHORT.get(name)):
            return unit, end + length
        if length == 1 and name in MINORS:
            return MINORS[name], end + length
        if name in CURRENCIES:
            return Unit(CURRENCIES[name], Fraction(1)), end + length
    return Unit("", Fraction(1)), end


def _scope(pieces: Sequence[str]) -> str:
    if "no" in pieces and "than" in pieces:
        return "over" if _UNDER & set(pieces) else "under"
    if _OVER & set(pieces):
        return "over"
    if {"up", "to"} <= set(pieces):
        return "under"
    if _UNDER & set(pieces):
        return "under"
    return "about" if _ABOUT & set(pieces) else ""

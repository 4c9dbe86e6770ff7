"""Numbers, money, percentages and quantities with units, read from words and compared by value."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from quizgame.grading.outcome import Verdict, accept, prompt, reject
from quizgame.grading.text import word_set
from quizgame.grading.values.counting import PARTS, number
from quizgame.grading.values.units import (
    CURRENCIES,
    MINOR,
    MINORS,
    POUND,
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
    back alone even people or so more less times number no place points minus negative to from
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
# How far apart two units may leave a measure that each side rounded: 300 m is 984 ft.
_ROUNDING = Fraction(1, 200)


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
    # What a key may say of it: how far off an answer may be, and that it needs no unit.
    within: Fraction = Fraction(0)
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
    if last.sign in _CODES and last.value.denominator == 1 and (small or quantity.sign == MINOR):
        return replace(last, value=last.value + quantity.value / 100)
    if last.sign not in ADDED or last.sign != quantity.sign:
        return None
    return Quantity(
        value=last.size + quantity.size,
        sign=last.sign,
        scope=last.scope,
        step=quantity.factor,
    )


_HOUR, _MINUTE = Fraction(3600), Fraction(60)
_CODES = frozenset(CURRENCIES.values())
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
    return any(piece in PARTS or "/" in piece or piece.startswith(("0.", ".")) for piece in pieces)


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
    if _UNDER & set(pieces):
        return "under"
    return "about" if _ABOUT & set(pieces) else ""


def compare(key: Sequence[Quantity], said: Sequence[Quantity]) -> Verdict | None:
    """Compare all that was said with all that the key states, in order and by value."""
    if not key or not said:
        return None
    if len(said) == 1 and len(key) == 2 and _is_inside(key, said[0]):
        return prompt("the whole range?")
    if len(key) != len(said):
        return reject("not as many numbers" if len(said) < len(key) else "more than one number")
    said = _full_years(key, said)
    verdicts = [_compare(one, other) for one, other in zip(key, said, strict=True)]
    refused = (each for each in verdicts if each not in (SAME, NEAR))
    return next(refused, NEAR if NEAR in verdicts else SAME)


def _full_years(key: Sequence[Quantity], said: Sequence[Quantity]) -> Sequence[Quantity]:
    """Write the second of two years in full: of "1939-45" the year 1945."""
    if len(said) != 2 or said[0].value != key[0].value or not 1000 <= said[0].value < 2200:
        return said
    first, last = said
    if last.sign or not 0 <= last.value < 100:
        return said
    return first, replace(last, value=first.value // 100 * 100 + last.value)


def _is_inside(key: Sequence[Quantity], said: Quantity) -> bool:
    first, last = key
    return first.sign == last.sign and first.value <= said.value <= last.value


SAME = accept("the same value")
NEAR = accept("near enough")
WHICH_UNIT = prompt("in which unit?")


def _compare(key: Quantity, said: Quantity) -> Verdict:
    said = _settle(key, said)
    if key.pounds and said.sign == "mass":
        key = replace(key, sign="mass", factor=POUND.factor)
    if key.sign != said.sign and key.sign and said.sign:
        return reject("a different unit")
    apart = _apart(key, said)
    if apart > key.within and not _is_rounded(key, (said.size - key.offset) / key.factor):
        return reject("a different number")
    if {key.scope, said.scope} == {"over", "under"}:
        return reject("the other way round")
    if said.sign == "percent" and not key.sign:
        return reject("a different unit")
    if key.sign not in _NEED_NO_UNIT and not said.sign and not key.unitless:
        return WHICH_UNIT
    return NEAR if apart else SAME


def _is_rounded(key: Quantity, value: Fraction) -> bool:
    """Tell whether a value is that of a key told as "about", rounded by one digit more.

    "About 2.45" is 2.4 or 2.5; a number of two digits is rounded enough.
    """
    if key.scope != "about" or key.value <= 0 or value <= 0:
        return False
    places = 0
    while places < _MOST_PLACES and (key.value * 10**places).denominator != 1:
        places += 1
    digits = str(int(key.value * 10**places))
    unit = Fraction(10) ** (len(digits) - len(digits.rstrip("0")) + 1 - places)
    told = len(digits.rstrip("0"))
    return (
        told >= _TOLD_DIGITS
        and (value / unit).denominator == 1
        and abs(key.value - value) <= unit / 2
    )


_MOST_PLACES = 6
_TOLD_DIGITS = 3
_NEED_NO_UNIT = frozenset({"", "percent", "degrees"})


def _settle(key: Quantity, said: Quantity) -> Quantity:
    """Read what may mean two things as the key does: millions, kelvin, pounds, hundredths."""
    said = settle_m(key, said)
    if key.sign == "temperature" and said.bare_k and not said.sign:
        return kelvin(said)
    if not key.sign and said.bare_k and said.sign == "temperature":
        return replace(said, value=said.value * 1000, sign="")
    if key.sign == "temperature" and said.sign == "degrees":
        return replace(said, sign=key.sign, factor=key.factor, offset=key.offset)
    if key.sign == "mass" and said.pounds:
        return replace(said, sign="mass", factor=POUND.factor)
    if key.sign in _CODES and said.sign == MINOR:
        return replace(said, value=said.value / 100, sign=key.sign, factor=Fraction(1))
    if key.sign == "percent" and not said.sign and said.fraction and key.value > 1:
        return replace(said, value=said.value * 100)
    if key.fraction and not key.sign and said.sign == "percent":
        return _as_share(key, said)
    return said


def kelvin(quantity: Quantity) -> Quantity:
    """Read the "k" behind a number as kelvin, and not as thousands."""
    return replace(quantity, value=quantity.value / 1000, sign="temperature")


def _as_share(key: Quantity, said: Quantity) -> Quantity:
    """Read hundredths as the fraction that they are, or are rounded from: 67 % is two thirds."""
    share = said.value / 100
    digits = max(said.value.denominator, 1)
    rounded = abs(key.value * 100 - said.value) <= Fraction(1, 2 * digits)
    return replace(said, value=key.value if rounded else share, sign="")


def settle_m(key: Quantity, said: Quantity) -> Quantity:
    """Read "5m" as five million where the key is not a length."""
    if said.bare_m and said.sign == "length" and key.sign != "length":
        return Quantity(value=said.value * 10**6, scope=said.scope)
    return said


def _apart(key: Quantity, said: Quantity) -> Fraction:
    """Measure how far off a number is, in the key's own terms, but for what is rounded anyway."""
    if key.unitless and not said.sign:
        return min(abs(key.value - said.value), abs(key.value - said.value * key.step))
    same_scale = (key.factor, key.offset) == (said.factor, said.offset)
    if same_scale or not said.sign or not key.sign:
        return abs(key.value - said.value)
    apart = abs(key.value - (said.size - key.offset) / key.factor)
    converted = key.sign not in {"seconds", "months"} and not _same_system(key, said)
    return Fraction(0) if converted and apart <= abs(key.value) * _ROUNDING else apart


def _same_system(key: Quantity, said: Quantity) -> bool:
    """Tell whether the units differ by a power of ten alone, so that nothing has to be rounded."""
    ratio = max(key.factor, said.factor) / min(key.factor, said.factor)
    return ratio.denominator == 1 and str(ratio.numerator).strip("0") == "1"

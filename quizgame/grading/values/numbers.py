"""Numbers, money, percentages and quantities with units, compared by value."""

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from quizgame.grading.outcome import Verdict, accept, prompt, reject
from quizgame.grading.values.quantities import CODES, Quantity
from quizgame.grading.values.units import MINOR, POUND

# How far apart two units may leave a measure that each side rounded: 300 m is 984 ft.
_ROUNDING = Fraction(1, 200)


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
    value = (said.size - key.offset) / key.factor if said.sign else said.value
    if apart > key.within and not _is_rounded(key, value):
        return _nearly(key, said, value) or reject("a different number")
    if {key.scope, said.scope} == {"over", "under"}:
        return reject("the other way round")
    if said.scope in _LIMITS and key.scope not in _LIMITS:
        return prompt("how many exactly?")
    if said.sign == "percent" and not key.sign:
        return reject("a different unit")
    if key.sign not in _NEED_NO_UNIT and not said.sign and not key.unitless:
        return WHICH_UNIT
    return NEAR if apart else SAME


MORE_EXACTLY = prompt("more exactly, please")
_LIMITS = frozenset({"over", "under"})
_SCALES = frozenset(Fraction(1000) ** power for power in (1, 2, 3, 4))


def _nearly(key: Quantity, said: Quantity, value: Fraction) -> Verdict | None:
    """Ask for more where a number is the right one rounded, or lacks its thousands or millions."""
    if not said.sign and value and key.value / value in _SCALES:
        return prompt("thousands, millions or billions?")
    if key.bounded or key.value <= 0 or value <= 0 or abs(key.value - value) > key.value * _NEARLY:
        return None
    if (said.scope == "over" and value < key.value) or (
        said.scope == "under" and value > key.value
    ):
        return MORE_EXACTLY
    # How many there are is known exactly; how long or how dear something is, is often rounded.
    may_round = key.sign not in {"", "seconds", "months"} or said.scope == "about"
    if may_round and _is_multiple(value, key.value):
        return MORE_EXACTLY
    is_share = key.sign == "percent" or key.sign in CODES
    return MORE_EXACTLY if is_share and _is_multiple(key.value, value) else None


# How far a rounded number may be off to be asked for more.
_NEARLY = Fraction(1, 10)


def _is_multiple(rounded: Fraction, exact: Fraction) -> bool:
    """Tell whether a number is another one rounded to fewer digits."""
    places = _places(exact)
    step = Fraction(10) ** -places
    while step <= exact:
        step *= 10
        if (rounded / step).denominator == 1 and abs(exact - rounded) <= step / 2:
            return True
    return False


def _places(value: Fraction) -> int:
    """Count the decimal places of a value."""
    places = 0
    while places < _MOST_PLACES and (value * 10**places).denominator != 1:
        places += 1
    return places


def _is_rounded(key: Quantity, value: Fraction) -> bool:
    """Tell whether a value is that of a key told as "about", rounded by one digit more.

    "About 2.45" is 2.4 or 2.5; a number of two digits is rounded enough.
    """
    if key.scope != "about" or key.value <= 0 or value <= 0:
        return False
    places = _places(key.value)
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
# The money is that of the place, unless another one is told.
_NEED_NO_UNIT = frozenset({"", "percent", "points", "degrees", *CODES})


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
    if key.sign in CODES and said.sign == MINOR:
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
    """Read "5m" as minutes where the key is a time, and as five million where it is no length."""
    if said.bare_m and said.sign == "length" and key.sign == "seconds":
        return replace(said, sign=key.sign, factor=Fraction(60))
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

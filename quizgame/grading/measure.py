"""What a key says of its numbers beyond its text: what they are of, and how far off one may be."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from quizgame.bank.question import AnswerKey
from quizgame.grading import numbers
from quizgame.grading.numbers import Quantity
from quizgame.grading.text import fold


@dataclass(frozen=True, kw_only=True)
class Measure:
    """The unit and the tolerance of a key; `one` is one of that unit, `words` are its name.

    `tolerance` is in that unit, or in the one that the text tells; in hundredths of the value if
    it is `relative`.
    """

    words: tuple[str, ...] = ()
    one: Quantity | None = None
    tolerance: Fraction | None = None
    relative: bool = False


def measure_of(key: AnswerKey) -> Measure | None:
    """Read the unit and the tolerance of a key; None if it has neither."""
    if key.unit is None and key.tolerance is None:
        return None
    words = fold(key.unit or "")
    return Measure(
        words=words,
        one=_one_of(words) if words else None,
        tolerance=Fraction(key.tolerance.removesuffix("%")) if key.tolerance else None,
        relative=bool(key.tolerance and key.tolerance.endswith("%")),
    )


def _one_of(words: Sequence[str]) -> Quantity:
    """Read one of a unit: of "km", "million dollars", "£ million"; else a unit of its own kind."""
    own = f"of {' '.join(words)}"
    for line in (("1", *words), (words[0], "1", *words[1:])):
        found = numbers.read(line)
        if len(found) == 1:
            return replace(found[0], sign=found[0].sign or own)
    return Quantity(value=Fraction(1), sign=own)


def measured(
    quantities: Sequence[Quantity], words: Sequence[str], measure: Measure
) -> tuple[Quantity, ...]:
    """Give the quantities of a key, read from `words`, the unit they lack, and their tolerance."""
    named = _names_unit(words, measure)
    told = [_in_unit(quantity, measure.one, named=named) for quantity in quantities]
    return tuple(replace(each, within=_within(each, measure)) for each in told)


def lacks_unit(words: Sequence[str], measure: Measure) -> bool:
    """Tell whether a text has a number without any unit."""
    bare = any(not quantity.sign for quantity in numbers.read(words))
    return bare and not _names_unit(words, measure)


def _names_unit(words: Sequence[str], measure: Measure) -> bool:
    """Tell whether the unit stands in the words of a text already."""
    return f" {' '.join(measure.words)} " in f" {' '.join(words)} "


def within(value: Fraction, measure: Measure, *, step: Fraction = Fraction(1)) -> Fraction:
    """Work out how far off a value may be that was told in steps of `step`; 0 if nothing is said.

    What is told in kilometres may be off by so many of them. A million is a number and no unit, so
    that 2 million may be off by so much in plain numbers, unless the key has it for its unit.
    """
    off = measure.tolerance or Fraction(0)
    return abs(value) * off / 100 if measure.relative else off * step


def _within(quantity: Quantity, measure: Measure) -> Fraction:
    return within(quantity.value, measure, step=quantity.step)


def _in_unit(quantity: Quantity, one: Quantity | None, *, named: bool) -> Quantity:
    if one is None:
        return quantity
    quantity = numbers.settle_m(one, quantity)
    if not quantity.sign:
        value = quantity.value if named else quantity.value * one.value
        quantity = replace(quantity, value=value, sign=one.sign, factor=one.factor)
    elif (quantity.sign, quantity.factor) != (one.sign, one.factor):
        return quantity
    return replace(quantity, step=one.value, unitless=True)

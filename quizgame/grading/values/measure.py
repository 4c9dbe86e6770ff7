"""What a key says of its numbers beyond its text: what they are of, and how far off one may be."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import TYPE_CHECKING

from quizgame.grading.text import fold, without_articles
from quizgame.grading.values import numbers, quantities
from quizgame.grading.values.quantities import Quantity

if TYPE_CHECKING:
    from quizgame.bank.question import AnswerKey


@dataclass(frozen=True, kw_only=True)
class Measure:
    """The unit and the tolerance of a key.

    `words` are the name of the unit and `one` is one of it. A number may be off by `share` of its
    value, or by `off`, which is an amount of what is measured by `sign`, in its base unit.
    """

    words: tuple[str, ...] = ()
    one: Quantity | None = None
    share: Fraction = Fraction(0)
    off: Fraction = Fraction(0)
    sign: str = ""
    is_bounded: bool = False


def measure_of(key: "AnswerKey") -> Measure | None:
    """Read the unit and the tolerance of a key; None if it has neither.

    A tolerance that is no share is in the unit, or in the one that the text tells last: 5 are five
    minutes of "2 hours and 10 minutes". A million is a number and no unit, so that "2 million" may
    be off by five in all, unless the key has millions for its unit.
    """
    if key.unit is None and key.tolerance is None:
        return None
    words = fold(key.unit or "")
    measure = Measure(
        words=words,
        one=_one_of(words) if words else None,
        is_bounded=key.tolerance is not None,
    )
    number = Fraction((key.tolerance or "0").removesuffix("%"))
    if key.tolerance and key.tolerance.endswith("%"):
        return replace(measure, share=number / 100)
    text = without_articles(fold(key.text))
    for first in measured(quantities.read(text), text, measure)[:1]:
        return replace(measure, off=number * first.step * first.factor, sign=first.sign)
    return measure


def _one_of(words: Sequence[str]) -> Quantity:
    """Read one of a unit: of "km", "million dollars", "£ million"; else a unit of its own kind."""
    own = f"of {' '.join(words)}"
    for line in (("1", *words), (words[0], "1", *words[1:])):
        found = quantities.read(line)
        if len(found) == 1:
            return replace(found[0], sign=found[0].sign or own)
    return Quantity(value=Fraction(1), sign=own)


def measured(
    quantities: Sequence[Quantity], words: Sequence[str], measure: Measure
) -> tuple[Quantity, ...]:
    """Give the quantities of a key, read from `words`, the unit they lack, and their tolerance."""
    named = _names_unit(words, measure)
    told = [_in_unit(quantity, measure.one, named=named) for quantity in quantities]
    return tuple(
        replace(each, within=within(each, measure), bounded=measure.is_bounded) for each in told
    )


def lacks_unit(words: Sequence[str], measure: Measure) -> bool:
    """Tell whether a text has a number without any unit."""
    bare = any(not quantity.sign for quantity in quantities.read(words))
    return bare and not _names_unit(words, measure)


def _names_unit(words: Sequence[str], measure: Measure) -> bool:
    """Tell whether the unit stands in the words of a text, or begins at their end."""
    unit = measure.words
    if f" {' '.join(unit)} " in f" {' '.join(words)} ":
        return True
    return any(tuple(words[-length:]) == unit[:length] for length in range(1, len(unit)))


def within(quantity: Quantity, measure: Measure) -> Fraction:
    """Work out how far off a quantity of a key may be, in its own unit."""
    if measure.share:
        return abs(quantity.value) * measure.share
    return measure.off / quantity.factor if quantity.sign == measure.sign else Fraction(0)


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

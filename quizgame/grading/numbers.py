"""Numbers, money, percentages and quantities with units, read from words and compared by value."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from quizgame.grading.outcome import Verdict, accept, prompt, reject
from quizgame.grading.text import word_list, word_set
from quizgame.grading.units import CURRENCIES, UNITS, Unit

_ONES = word_list(
    """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen
    fifteen sixteen seventeen eighteen nineteen
    """
)
_TENS = word_list(
    """
    twenty thirty forty fifty sixty seventy eighty ninety
    """
)
_ORDINALS = word_list(
    """
    zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
    thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth
    """
)
SMALL: Mapping[str, int] = {
    **{word: value for value, word in enumerate(_ONES)},
    **{word: value for value, word in enumerate(_ORDINALS)},
    **{word: 10 * value for value, word in enumerate(_TENS, start=2)},
    **{word[:-1] + "ieth": 10 * value for value, word in enumerate(_TENS, start=2)},
    "nil": 0,
    "fourty": 40,
}
_NUMERALS = word_list(
    """
    i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii xxiii
    """
)
ROMAN: Mapping[str, str] = {word: str(value) for value, word in enumerate(_NUMERALS, start=1)}
_LARGE: Mapping[str, int] = {
    "dozen": 12, "dozens": 12, "hundred": 100, "hundredth": 100,
    "k": 10**3, "thousand": 10**3, "thousandth": 10**3, "lakh": 10**5, "lakhs": 10**5,
    "mn": 10**6, "mln": 10**6, "million": 10**6, "millions": 10**6, "millionth": 10**6,
    "crore": 10**7, "crores": 10**7,
    "b": 10**9, "bn": 10**9, "bln": 10**9, "billion": 10**9, "billions": 10**9,
    "tn": 10**12, "trn": 10**12, "trillion": 10**12, "trillions": 10**12,
}  # fmt: skip
_PARTS: Mapping[str, Fraction] = {
    "half": Fraction(1, 2), "halves": Fraction(1, 2), "thirds": Fraction(1, 3),
    "quarter": Fraction(1, 4), "quarters": Fraction(1, 4), "fifths": Fraction(1, 5),
    "sixths": Fraction(1, 6), "eighths": Fraction(1, 8), "tenths": Fraction(1, 10),
}  # fmt: skip
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
SCOPES = _OVER | _UNDER | word_set(
    """
    about around roughly approximately approx circa some nearly almost than at up to of just
    exactly precisely ca an a the in by
    """
)  # fmt: skip
_PIECE = re.compile(r"\d+(?:[./]\d+)*|\.\d+|[^\W\d_]+|\S")
_TOO_LONG = 40
# How far apart two units may leave a measure that each side rounded: 300 m is 984 ft.
_ROUNDING = Fraction(1, 200)


# What is finished of a number ("two thousand") and what is being read ("three hundred").
_Running = tuple[Fraction, Fraction | None]


@dataclass(frozen=True, kw_only=True)
class Quantity:
    """A number with what it counts. `sign` is the dimension: "length", "USD", "percent" or ""."""

    value: Fraction
    sign: str = ""
    factor: Fraction = Fraction(1)
    scope: str = ""
    bare_m: bool = False

    @property
    def size(self) -> Fraction:
        """The value in the base unit of its dimension."""
        return self.value * self.factor


def read(words: Sequence[str]) -> tuple[Quantity, ...]:
    """Read every quantity in folded `words`, in order; parts of one measure are added up."""
    pieces = [piece for word in words for piece in _PIECE.findall(word)]
    if any(len(piece) > _TOO_LONG for piece in pieces):
        return ()
    found: list[Quantity] = []
    for quantity in _quantities(pieces):
        last = found[-1] if found else None
        if last and last.sign in ADDED and last.sign == quantity.sign:
            found[-1] = Quantity(value=last.size + quantity.size, sign=last.sign, scope=last.scope)
        else:
            found.append(quantity)
    return tuple(found)


# "Two hours and ten minutes" and "six feet two inches" are one measure each.
ADDED = frozenset({"seconds", "months", "length"})


def _quantities(pieces: Sequence[str]) -> Iterator[Quantity]:
    place = since = 0
    while place < len(pieces):
        value, end = _number(pieces, place)
        if value is None:
            place += 1
            continue
        value, end = _millions(value, pieces, since, place, end)
        unit, after = _unit(pieces, since, place, end)
        scope = _scope((*pieces[since:place], *pieces[after : after + 2]))
        minus = place > 0 and pieces[place - 1] in {"minus", "negative"}
        yield Quantity(
            value=-value if minus else value,
            sign=unit.sign,
            factor=unit.factor,
            scope=scope,
            bare_m=pieces[end : end + 1] == ["m"],
        )
        place = since = after


def _number(pieces: Sequence[str], start: int) -> tuple[Fraction | None, int]:
    place = start
    total: Fraction = Fraction(0)
    current: Fraction | None = None
    while place < len(pieces):
        piece = pieces[place]
        step = _digits(piece) if current is None else None
        if step is not None:
            current = step
        elif "/" in piece and piece[-1].isdecimal() and current is not None:
            current += _digits(piece) or 0
        elif piece in SMALL and _fits(current, SMALL[piece], pieces[place - 1]):
            current = (current or Fraction(0)) + SMALL[piece]
        elif piece in _LARGE and (current is not None or total or _alone(piece)):
            total, current = _grow(total, current, _LARGE[piece])
        elif piece in _PARTS:
            current = _part(pieces, place, start, current)
        elif not _joins(pieces, place, current is not None or bool(total)):
            break
        place += 1
    if current is None and not total:
        return None, start
    return total + (current or 0), place


def _millions(
    value: Fraction, pieces: Sequence[str], since: int, start: int, end: int
) -> tuple[Fraction, int]:
    """Read the "m" in "£5m" and "5m dollars"; a bare one is metres until the key says otherwise."""
    around = {*pieces[max(since, start - 2) : start], *pieces[end + 1 : end + 2]}
    if pieces[end : end + 1] == ["m"] and not around.isdisjoint(CURRENCIES):
        return value * 10**6, end + 1
    return value, end


def _digits(piece: str) -> Fraction | None:
    if not piece[-1].isdecimal():
        return None
    if "/" in piece:
        top, _, bottom = piece.partition("/")
        return Fraction(int(top), int(bottom)) if _proper(top, bottom) else None
    return Fraction(piece) if piece.count(".") <= 1 else None


def _proper(top: str, bottom: str) -> bool:
    return top.isdecimal() and bottom.isdecimal() and int(bottom) > 0


def _fits(current: Fraction | None, value: int, before: str) -> bool:
    """Tell whether a small number may follow: "twenty" and "three", never "two" and "three"."""
    if current is None:
        return True
    if before[-1].isdecimal():
        return False
    return (current % 100 == 0 and current > 0) or (
        current % 10 == 0 and current % 100 >= 20 and 0 < value < 10
    )


def _alone(piece: str) -> bool:
    return len(piece) > 3


def _grow(total: Fraction, current: Fraction | None, by: int) -> _Running:
    if by in (12, 100):
        return total, (1 if current is None else current) * Fraction(by)
    if current is None:
        return (total or Fraction(1)) * by, None
    return total + current * by, None


def _part(pieces: Sequence[str], place: int, start: int, current: Fraction | None) -> Fraction:
    """Read "half": three halves, two and a half, half."""
    part = _PARTS[pieces[place]]
    if current is None:
        return part
    return current + part if "and" in pieces[start:place] else current * part


def _joins(pieces: Sequence[str], place: int, begun: bool) -> bool:
    """Tell whether "and" or "a" stands inside a number: "hundred and five", "half a million"."""
    following = pieces[place + 1] if place + 1 < len(pieces) else ""
    if pieces[place] == "and" and begun:
        rest = pieces[place + 1 : place + 3]
        return (following in SMALL and pieces[place - 1] in _LARGE) or any(
            x in _PARTS for x in rest
        )
    if pieces[place] in {"a", "an"}:
        return following in _LARGE or following in _PARTS
    return pieces[place] in {"st", "nd", "rd", "th"} and begun and pieces[place - 1].isdecimal()


def _unit(pieces: Sequence[str], since: int, start: int, end: int) -> tuple[Unit, int]:
    for place in range(max(since, start - 2), start):
        if pieces[place] in CURRENCIES:
            return Unit(CURRENCIES[pieces[place]], Fraction(1)), end
    for length in (3, 2, 1):
        name = " ".join(pieces[end : end + length])
        if len(pieces) >= end + length and name in UNITS:
            return UNITS[name], end + length
        if name in CURRENCIES:
            return Unit(CURRENCIES[name], Fraction(1)), end + length
    return Unit("", Fraction(1)), end


def _scope(pieces: Sequence[str]) -> str:
    if "no" in pieces and "than" in pieces:
        return "over" if _UNDER & set(pieces) else "under"
    if _OVER & set(pieces):
        return "over"
    return "under" if _UNDER & set(pieces) else ""


def compare(key: Sequence[Quantity], said: Sequence[Quantity]) -> Verdict | None:
    """Compare all that was said with all that the key states, in order and by value."""
    if not key or not said:
        return None
    if len(key) != len(said):
        return reject("not as many numbers" if len(said) < len(key) else "more than one number")
    verdicts = [_compare(one, other) for one, other in zip(key, said, strict=True)]
    return next((each for each in verdicts if each != SAME), SAME)


SAME = accept("the same value")
WHICH_UNIT = prompt("in which unit?")


def _compare(key: Quantity, said: Quantity) -> Verdict:
    said = _settle_m(key, said)
    if key.sign != said.sign and key.sign and said.sign:
        return reject("a different unit")
    if not _equal(key, said):
        return reject("a different number")
    if {key.scope, said.scope} == {"over", "under"}:
        return reject("the other way round")
    if said.sign == "percent" and not key.sign:
        return reject("a different unit")
    if key.factor != 1 and not said.sign:
        return WHICH_UNIT
    return SAME


def _settle_m(key: Quantity, said: Quantity) -> Quantity:
    """Read "5m" as five million where the key is not a length."""
    if said.bare_m and said.sign == "length" and key.sign != "length":
        return Quantity(value=said.value * 10**6, scope=said.scope)
    return said


def _equal(key: Quantity, said: Quantity) -> bool:
    if key.factor == said.factor or not said.sign or not key.sign:
        return key.value == said.value
    converted = key.sign not in {"seconds", "months"} and not _same_system(key, said)
    apart = abs(key.size - said.size)
    return apart <= abs(key.size) * _ROUNDING if converted else apart == 0


def _same_system(key: Quantity, said: Quantity) -> bool:
    """Tell whether the units differ by a power of ten alone, so that nothing has to be rounded."""
    ratio = max(key.factor, said.factor) / min(key.factor, said.factor)
    return ratio.denominator == 1 and str(ratio.numerator).strip("0") == "1"

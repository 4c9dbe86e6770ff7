"""Numbers read from words and digits: "two and a half million", "a dozen", "2,311"."""

from collections.abc import Mapping, Sequence
from fractions import Fraction

from quizgame.grading.text import word_list

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
    "nothing": 0,
    "none": 0,
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
    "mn": 10**6, "mln": 10**6, "mil": 10**6, "mill": 10**6,
    "million": 10**6, "millions": 10**6, "millionth": 10**6,
    "crore": 10**7, "crores": 10**7,
    "b": 10**9, "bn": 10**9, "bln": 10**9, "billion": 10**9, "billions": 10**9,
    "tn": 10**12, "trn": 10**12, "trillion": 10**12, "trillions": 10**12,
}  # fmt: skip
PARTS: Mapping[str, Fraction] = {
    "half": Fraction(1, 2), "halves": Fraction(1, 2), "thirds": Fraction(1, 3),
    "quarter": Fraction(1, 4), "quarters": Fraction(1, 4), "fifths": Fraction(1, 5),
    "sixths": Fraction(1, 6), "eighths": Fraction(1, 8), "tenths": Fraction(1, 10),
}  # fmt: skip

# "A fifth" and "one third" are parts, "the fifth" and "third" are not.
PARTS_OF_ONE: Mapping[str, Fraction] = {
    word: Fraction(1, value) for value, word in enumerate(_ORDINALS) if 3 <= value <= 10
}

# What is finished of a number ("two thousand") and what is being read ("three hundred").
_Running = tuple[Fraction, Fraction | None]


def number(pieces: Sequence[str], start: int) -> tuple[Fraction | None, int]:
    """Read the number that starts at a place; None if none does, and the place behind it."""
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
        elif _is_part_of_one(pieces, place, start):
            current = PARTS_OF_ONE[piece]
        elif piece in SMALL and _fits(current, SMALL[piece], pieces[place - 1]):
            current = (current or Fraction(0)) + SMALL[piece]
        elif piece in _LARGE and (current is not None or total or _alone(piece)):
            total, current = _grow(total, current, _LARGE[piece])
        elif piece in PARTS:
            current = _part(pieces, place, start, current)
        elif not _joins(pieces, place, current is not None or bool(total)):
            break
        place += 1
    if current is None and not total:
        return None, start
    return total + (current or 0), place


def _is_part_of_one(pieces: Sequence[str], place: int, start: int) -> bool:
    if pieces[place] not in PARTS_OF_ONE or pieces[place + 1 : place + 2] not in ([], ["of"]):
        return False
    before = pieces[place - 1] if place else ""
    return before in {"a", "one"} and place - start <= 1


def _digits(piece: str) -> Fraction | None:
    if piece[0].isalpha() or not piece[-1].isdecimal():
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
    part = PARTS[pieces[place]]
    if current is None:
        return part
    return current + part if "and" in pieces[start:place] else current * part


def _joins(pieces: Sequence[str], place: int, begun: bool) -> bool:
    """Tell whether "and" or "a" stands inside a number: "hundred and five", "half a million"."""
    following = pieces[place + 1] if place + 1 < len(pieces) else ""
    if pieces[place] == "and" and begun:
        rest = pieces[place + 1 : place + 3]
        return (following in SMALL and pieces[place - 1] in _LARGE) or any(x in PARTS for x in rest)
    if pieces[place] in {"a", "an"}:
        return following in _LARGE or following in PARTS
    return pieces[place] in {"st", "nd", "rd", "th"} and begun and pieces[place - 1].isdecimal()

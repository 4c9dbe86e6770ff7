"""Numbers as English writes them: digits, words, and the large ones in between."""

import re
from collections.abc import Mapping
from decimal import Decimal

_UNITS = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_SMALL: Mapping[str, int] = {
    **{word: value for value, word in enumerate(_UNITS)},
    **{word: 10 * value for value, word in enumerate(_TENS, start=2)},
}
SCALES: Mapping[str, int] = {
    "hundred": 100,
    "thousand": 10**3,
    "lakh": 10**5,
    "million": 10**6,
    "crore": 10**7,
    "billion": 10**9,
    "trillion": 10**12,
}
SHORT_SCALES: Mapping[str, int] = {
    "k": 10**3,
    "m": 10**6,
    "mn": 10**6,
    "mln": 10**6,
    "mm": 10**6,
    "b": 10**9,
    "bn": 10**9,
    "bln": 10**9,
    "tn": 10**12,
    "trn": 10**12,
}
_ORDINALS: Mapping[str, int] = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "eleventh": 11,
    "twelfth": 12,
    "thirteenth": 13,
    "fourteenth": 14,
    "fifteenth": 15,
    "sixteenth": 16,
    "seventeenth": 17,
    "eighteenth": 18,
    "nineteenth": 19,
    "twentieth": 20,
    "thirtieth": 30,
    "fortieth": 40,
    "fiftieth": 50,
    "sixtieth": 60,
    "seventieth": 70,
    "eightieth": 80,
    "ninetieth": 90,
    "hundredth": 100,
}
_FRACTIONS: Mapping[str, int] = {
    "half": 2,
    "halves": 2,
    "third": 3,
    "thirds": 3,
    "quarter": 4,
    "quarters": 4,
    "fifth": 5,
    "fifths": 5,
    "sixth": 6,
    "sixths": 6,
    "eighth": 8,
    "eighths": 8,
    "tenth": 10,
    "tenths": 10,
}

_SCALE = "|".join(SCALES)
_TEN = "|".join(_TENS)
_ONE = "|".join(sorted(_SMALL.keys() - set(_TENS), key=len, reverse=True))
_BASIC = rf"(?:(?:{_TEN})(?:[- ](?:{_ONE}))?|{_ONE})"
_DIGITS = r"(?:\d{1,3}(?:,\d{2,3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)"
_WORDS = (
    rf"(?:(?:{_BASIC}|(?:an?|half an?)(?=[ -](?:{_SCALE})))"
    rf"(?:[ -](?:{_SCALE}))*(?:,?(?: and)? {_BASIC}(?:[ -](?:{_SCALE}))+)*"
    rf"(?: and {_BASIC}(?![ -]?(?:{_SCALE})))?)"
)
_DOZENS = r"(?:(?:half )?a dozen|(?:two|three|four|five) dozen)"
_HALF = r"(?:(?:[ -]and[ -]a[ -]half)|½)"

NUMBER = (
    rf"(?:{_DOZENS}|(?:{_DIGITS}(?:[ -](?:{_SCALE})){{1,2}}|{_DIGITS}|{_WORDS}){_HALF}?"
    rf"(?:(?<=half) (?:{_SCALE}))?)"
)
"""A number as a pattern for `re`, case to be ignored, without bounds at its sides."""

FRACTION = (
    r"(?:half|(?:an?|one)[ -](?:third|quarter|fifth|sixth|eighth|tenth|half)"
    r"|(?:two|three|four|five|seven|nine)[- ](?:thirds|quarters|fifths|sixths|eighths|tenths))"
)
"""A part of a whole in words: "a third", "two-thirds"."""

_NUMBER = re.compile(NUMBER, re.IGNORECASE)
_PIECE = re.compile(r"[\d.,]*\d|½|[a-z]+", re.IGNORECASE)
_ORDINAL = re.compile(r"(\d+)(?:st|nd|rd|th)", re.IGNORECASE)


def read_number(text: str) -> Decimal | None:
    """Return the value of a number written in digits or words, or None when it is none.

    >>> read_number("two and a half million")
    Decimal('2500000.0')
    """
    text = text.strip()
    if not _NUMBER.fullmatch(text):
        return None
    pieces = [piece.casefold() for piece in _PIECE.findall(text)]
    return _dozens(pieces) if "dozen" in pieces else _sum(pieces)


def read_fraction(text: str) -> Decimal | None:
    """Return the value of "a third" or "two-thirds", to four places, or None when it is none."""
    words = re.split(r"[ -]", text.strip().casefold())
    if not words or words[-1] not in _FRACTIONS:
        return None
    top = 1 if len(words) == 1 or words[0] in {"a", "an"} else _SMALL.get(words[0])
    return None if top is None else round(Decimal(top) / _FRACTIONS[words[-1]], 4)


def read_ordinal(text: str) -> int | None:
    """Return the place that "third", "23rd" or "twenty-first" names, or None when it is none."""
    if match := _ORDINAL.fullmatch(text.strip()):
        return int(match[1])
    words = re.split(r"[ -]", text.strip().casefold())
    last = _ORDINALS.get(words[-1])
    if last is None or len(words) > 2:
        return None
    if len(words) == 1:
        return last
    tens = _SMALL.get(words[0], 0)
    return tens + last if tens >= 20 and last < 10 else None


def _dozens(pieces: list[str]) -> Decimal:
    if pieces[0] == "half":
        return Decimal(6)
    return Decimal(12 * _SMALL.get(pieces[0], 1))


def _sum(pieces: list[str]) -> Decimal:
    """Add up the pieces: a scale multiplies what stands before it since the last larger one."""
    total = Decimal(0)
    group: Decimal | None = None
    scale = 1
    for piece in pieces:
        if piece == "hundred":
            group = (group or Decimal(1)) * 100
        elif piece in SCALES:
            scale, again = SCALES[piece], group is None and total > 0
            total = total * scale if again else total + (1 if group is None else group) * scale
            group = None
        elif piece in {"half", "½"}:
            whole = group is None and total > 0
            group = (group or Decimal(0)) + Decimal("0.5") * (scale if whole else 1)
        elif piece in _SMALL:
            group = (group or Decimal(0)) + _SMALL[piece]
        elif piece[-1].isdigit():
            group = Decimal(piece.replace(",", ""))
    return total + (group or 0)

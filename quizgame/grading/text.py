"""Folding: the differences in writing that never make an answer wrong are taken away."""

import re
import unicodedata
from fractions import Fraction
from functools import lru_cache

ARTICLES = frozenset({"the", "a", "an"})

# Letters that Unicode does not take apart into a base letter and a mark.
_SPECIAL = {
    "ø": "o",
    "đ": "d",
    "ð": "d",
    "ł": "l",
    "\u0131": "i",
    "æ": "ae",
    "œ": "oe",
    "þ": "th",
    "ħ": "h",
}
_LETTERS = str.maketrans(
    _SPECIAL
    | {letter.upper(): plain.upper() for letter, plain in _SPECIAL.items()}
    | {"ß": "ss", "\u1e9e": "SS", "\u2044": "/"}
)
_DASHES = dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63"), "-")
_MARKS = re.compile("[\u0300-\u036f]+")
_APOSTROPHES = re.compile("['\u2019\u2018\u02bc\u02bb\u00b4`\u2032]")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff\ufe0f]")
_INITIALS = re.compile(r"\b(?:[^\W\d_]\.\s?){2,}(?![^\W_]{2})|\b(?:[^\W\d_]\.){2,}")
# NFKC would write 2½ as 21/2 and 10² as 102; km² is km2 to who types it.
_RAISED = re.compile(
    "(?=[\u00b9\u00bc-\u00be\u2070-\u2079\u2150-\u215e])|(?<![^\\W\\d_])(?=[\u00b2\u00b3])"
)
_GROUPING = re.compile(r"(?<![\d.,])\d{1,3}(?:([ ,._])\d{3})(?:\1\d{3})*(?![\d]|[.,]\d{3})")
_DECIMAL_COMMA = re.compile(r"(?<=\d),(?=\d)")
_MINUS = re.compile(r"(?:^|(?<=[\s($]))-(?=[.$€£¥]?\d)")
_WORD = re.compile(r"\d+(?:[./:]\d+)+|\.\d+|[^\W_]+[+#]*(?!\w)|[^\W_]+|[$€£¥₹₽₩₺₴₦₱]")
# A unit in another one: "12 m/s"; and a number times a power of ten: "3 x 10^8".
_PER = re.compile(r"(\d\s?[a-z]{1,4}[23]?)\s?/\s?(?=[a-z])")
_AT_MOST = re.compile(r"[<\u2264]=?\s?(?=[$€£¥]?\d)")
_AT_LEAST = re.compile(r"[>\u2265]=?\s?(?=[$€£¥]?\d)")
_POWER = re.compile(
    r"(?<![\d.])(\d{1,12}(?:\.\d{1,12})?)\s?(?:[x\u00d7*]|times)\s?10\s?"
    r"(?:\^|\*\*|to the(?: power(?: of)?)?)?\s?(-?\d{1,2})\b"
    r"|(?<![\d.])(\d{1,12}(?:\.\d{1,12})?)e(-?\d{1,2})\b"
)
# Texts of so many letters are kept folded: those of keys come back with every grade.
_KEPT = 200
_A_DIGIT = re.compile(r"\d")
_DIGIT_EDGE = re.compile(r"(?<!\d) | (?!\d)")


def word_list(text: str) -> tuple[str, ...]:
    """Split a table of words, as the tables of these rules are written."""
    return tuple(text.split())


def word_set(text: str) -> frozenset[str]:
    """Split a table of words whose order means nothing."""
    return frozenset(text.split())


def simplify(text: str, *, case: bool = False, accents: bool = False) -> str:
    """Take from `text` case, accents, width and kinds of dashes, apostrophes, dots of initials.

    Case and accents stay if they are asked for.
    """
    plain = text if text.isascii() else _in_plain_letters(text, accents=accents, case=case)
    plain = _APOSTROPHES.sub("", plain if case else plain.casefold())
    return _INITIALS.sub(_join_initials, plain) if "." in plain else plain


def _in_plain_letters(text: str, *, accents: bool, case: bool) -> str:
    plain = unicodedata.normalize("NFKC", _RAISED.sub(" ", text))
    plain = _INVISIBLE.sub("", plain if case else plain.casefold()).translate(_DASHES)
    if accents:
        return unicodedata.normalize("NFC", plain)
    return _MARKS.sub("", unicodedata.normalize("NFKD", plain)).translate(_LETTERS)


def _join_initials(match: re.Match[str]) -> str:
    return re.sub(r"[.\s]", "", match[0]) + " "


def _join_groups(match: re.Match[str]) -> str:
    # One dot and three digits is a decimal ("7.125"); two dots can only group ("1.200.000").
    if match[1] == "." and match[0].count(".") == 1:
        return match[0]
    return match[0].replace(match[1], "")


def _as_power(match: re.Match[str]) -> str:
    """Write a number times a power of ten in full."""
    number, power = Fraction(match[1] or match[3]), int(match[2] or match[4])
    value = number * Fraction(10) ** power
    return str(value.numerator) if value.denominator == 1 else str(float(value))


def fold(text: str) -> tuple[str, ...]:
    """Give the words of `text` as they are compared.

    Decimal points, signs of currencies, a leading minus and the percent sign are kept, for they
    change what is said; other punctuation goes. Text of punctuation alone is one word, itself.
    """
    return _fold(text) if len(text) <= _KEPT else _fold.__wrapped__(text)


@lru_cache(maxsize=4096)
def _fold(text: str) -> tuple[str, ...]:
    plain = simplify(text)
    if plain.replace(" ", "").isalpha():
        return tuple(plain.split())
    if _A_DIGIT.search(plain):
        plain = _MINUS.sub(" minus ", _GROUPING.sub(_join_groups, plain))
        plain = _DECIMAL_COMMA.sub(".", plain)
        plain = _AT_MOST.sub(" under ", _AT_LEAST.sub(" over ", plain))
        plain = _PER.sub(r"\1 per ", _POWER.sub(_as_power, plain))
    plain = plain.replace("&", " and ").replace("%", " percent ")
    words = tuple(_WORD.findall(plain))
    return words or tuple(plain.split()) or tuple(text.split())


def without_articles(words: tuple[str, ...]) -> tuple[str, ...]:
    """Take from `words` the articles they begin with, unless nothing else is there."""
    start = 0
    while start < len(words) - 1 and words[start] in ARTICLES and not _is_sign(words[start + 1]):
        start += 1
    return words[start:]


def _is_sign(word: str) -> bool:
    return unicodedata.category(word[0]) == "Sc"  # A$5 is no dollar of the United States


def compact(words: tuple[str, ...]) -> str:
    """Write `words` as one, but two numbers in a row stay apart: "5-2" is not "52"."""
    whole = "".join(words)
    return whole if whole.isalpha() else _DIGIT_EDGE.sub("", " ".join(words))

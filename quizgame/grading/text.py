"""Folding: the differences in writing that never make an answer wrong are taken away."""

import re
import unicodedata

ARTICLES = frozenset({"the", "a", "an"})

# Letters that Unicode does not take apart into a base letter and a mark.
_LETTERS = str.maketrans(
    {"ø": "o", "đ": "d", "ð": "d", "ł": "l", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ħ": "h"}
)
_DASHES = dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63"), "-")
_MARKS = re.compile("[\u0300-\u036f]+")
_APOSTROPHES = re.compile("['\u2019\u2018\u02bc\u02bb\u00b4`\u2032]")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff\ufe0f]")
_INITIALS = re.compile(r"\b(?:[^\W\d_]\.\s?){2,}(?![^\W_]{2})|\b(?:[^\W\d_]\.){2,}")
_GROUPING = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")
_MINUS = re.compile(r"(?:^|(?<=[\s($]))-(?=[.$€£¥]?\d)")
_WORD = re.compile(r"\d+(?:\.\d+)+|[^\W_]+[+#]*(?!\w)|[^\W_]+|[$€£¥₹₽₩₺₴₦₱]")
_DIGIT_EDGE = re.compile(r"(?<!\d) | (?!\d)")


def simplify(text: str) -> str:
    """`text` without case, accents, width and kinds of dashes, apostrophes and initials' dots."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    plain = _INVISIBLE.sub("", plain).translate(_DASHES)
    plain = _MARKS.sub("", unicodedata.normalize("NFKD", plain)).translate(_LETTERS)
    plain = _APOSTROPHES.sub("", plain)
    return _INITIALS.sub(_join_initials, plain)


def _join_initials(match: re.Match[str]) -> str:
    return re.sub(r"[.\s]", "", match[0]) + " "


def fold(text: str) -> tuple[str, ...]:
    """The words of `text` as they are compared.

    Decimal points, signs of currencies, a leading minus and the percent sign are kept, for they
    change what is said; other punctuation goes. Text of punctuation alone is one word, itself.
    """
    plain = _MINUS.sub(" minus ", _GROUPING.sub("", simplify(text)))
    plain = plain.replace("&", " and ").replace("%", " percent ")
    words = tuple(_WORD.findall(plain))
    return words or tuple(plain.split())


def without_articles(words: tuple[str, ...]) -> tuple[str, ...]:
    """`words` without the articles they begin with, unless nothing else is there."""
    start = 0
    while start < len(words) - 1 and words[start] in ARTICLES:
        start += 1
    return words[start:]


def compact(words: tuple[str, ...]) -> str:
    """`words` written as one, but two numbers in a row stay apart: "5-2" is not "52"."""
    return _DIGIT_EDGE.sub("", " ".join(words))

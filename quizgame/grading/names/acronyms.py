"""Acronyms: names told by their initials."""

import re
from collections.abc import Sequence

from quizgame.grading.names.wording import content, small_ones
from quizgame.grading.values.counting import ROMAN

_NUMBERED = re.compile(r"([a-z]+?)(\d+|[ivx]+)")


def initials(words: Sequence[str]) -> frozenset[str]:
    """Build the acronyms of a name, with and without its small words; none below two letters."""
    every = "".join(word[0] for word in words)
    large = "".join(word[0] for word in words if word not in small_ones())
    return frozenset(each for each in (every, large) if len(each) > 1)


def is_acronym_of(short: Sequence[str], words: Sequence[str]) -> bool:
    """Tell whether one word is built from the initials of several others: "WTO", "WW2"."""
    if len(words) < 2 or len(short) > 2:
        return False
    if len(short) == 1 and short[0] in initials(words):
        return True
    numbered = _NUMBERED.fullmatch("".join(short))
    *named, number = content(words)
    if not numbered or not number.isdecimal() or not named:
        return False
    told = ROMAN.get(numbered[2], numbered[2])
    return numbered[1] == "".join(word[0] for word in named) and told == number

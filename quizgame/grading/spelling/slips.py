"""Typing slips: how far two words may be apart and still be the same word misspelt."""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from rapidfuzz.distance import OSA

_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_SOUND_ALIKE = ("ck", "kq", "sz", "iy", "vw", "ou", "ae", "ei", "cs", "fv", "dt", "jy", "gj", "ao")


def _neighbours() -> frozenset[frozenset[str]]:
    beside = [row[i : i + 2] for row in _ROWS for i in range(len(row) - 1)]
    below = [
        above[i] + under[j]
        for above, under in pairwise(_ROWS)
        for i in range(len(above))
        for j in (i - 1, i)
        if 0 <= j < len(under)
    ]
    return frozenset(frozenset(pair) for pair in (*beside, *below))


_KEYS = _neighbours()
_SOUNDS = frozenset(frozenset(pair) for pair in _SOUND_ALIKE)
_ROMAN = re.compile(r"x{0,3}(?:ix|iv|v?i{0,3})")
_OPPOSITES = ("un", "non", "il", "im", "in", "ir", "dis", "anti", "de", "mis", "a")
_LIKELY, _UNLIKELY, _FIRST = 1, 2, 1
_SWAPPABLE = 3
# What the slips in a word of so many letters may cost together.
_BUDGET = (0, 0, 0, 0, 1, 1, 2, 2, 3, 4, 4, 4, 5)
# And how many letters may be wrong, whatever they cost.
_EDITS = (0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3)
_WHOLE_BUDGET = 6


def near(key: Sequence[str], said: Sequence[str]) -> bool:
    """Tell whether `said` is `key` with slips: the same words in order, each near enough."""
    if len(key) == len(said):
        costs = [slips(one, other) for one, other in zip(key, said, strict=True)]
        if all(cost is not None for cost in costs):
            return sum(cost or 0 for cost in costs) <= _WHOLE_BUDGET
    # A space lost or put in: "New Yrok" and "newyork".
    return len(key) != len(said) and slips("".join(key), "".join(said)) is not None


@lru_cache(maxsize=4096)
def slips(key: str, said: str) -> int | None:
    """Add up the cost of the slips that turn `key` into `said`; None when it is too high.

    Words with digits, Roman numerals and the shortest words have to be exact, in words of three
    letters two may be swapped, and a word does not turn into its opposite.
    """
    if key == said:
        return 0
    if len(key) == len(said) == _SWAPPABLE:
        return (
            _LIKELY if key in {said[1] + said[0] + said[2], said[0] + said[2] + said[1]} else None
        )
    budget = _BUDGET[min(len(key), len(said) + 1, len(_BUDGET) - 1)]
    edits = _EDITS[min(len(key), len(_EDITS) - 1)]
    if not budget or OSA.distance(key, said, score_cutoff=edits) > edits:
        return None
    if _is_exact(key) or _is_exact(said) or _differ_in_meaning(key, said):
        return None
    cost = weigh(key, said)
    return cost if cost <= budget else None


def _is_exact(word: str) -> bool:
    return not word.isalpha() or bool(_ROMAN.fullmatch(word))


def _differ_in_meaning(one: str, other: str) -> bool:
    longer, shorter = sorted((one, other), key=len, reverse=True)
    if any(longer == prefix + shorter for prefix in _OPPOSITES):
        return True
    # A word without its ending is another word: music is no musical.
    if longer.startswith(shorter) and len(longer) - len(shorter) > 1:
        return True
    # Swapped letters may make a prefix that turns the meaning round.
    return any(one.startswith(p) != other.startswith(p) for p in ("un", "non", "anti", "dis"))


def weigh(key: str, said: str) -> int:
    """Weigh the cheapest slips between two words (optimal string alignment)."""
    before: list[int] = []
    last = [0]
    for j in range(1, len(said) + 1):
        last.append(last[-1] + _extra(said, j - 1))
    for i in range(1, len(key) + 1):
        row = [last[0] + _missing(i, len(key))]
        for j in range(1, len(said) + 1):
            best = min(
                last[j] + _missing(i, len(key)),
                row[j - 1] + _extra(said, j - 1),
                last[j - 1] + _swap(key[i - 1], said[j - 1], first=i == 1 and j == 1),
            )
            if i > 1 and j > 1 and key[i - 1] == said[j - 2] and key[i - 2] == said[j - 1]:
                best = min(best, before[j - 2] + _LIKELY)
            row.append(best)
        before, last = last, row
    return last[-1]


def _missing(place: int, length: int) -> int:
    """Weigh a letter left out: common, but seldom the first or the last."""
    return _LIKELY if 1 < place < length else _UNLIKELY


def _extra(word: str, place: int) -> int:
    """Weigh a letter put in: doubled or hit with its neighbour, or not."""
    letter = word[place]
    beside = word[max(place - 1, 0) : place] + word[place + 1 : place + 2]
    if letter in beside or (place and any(frozenset((letter, b)) in _KEYS for b in beside)):
        return _LIKELY
    return _UNLIKELY + (0 if place else _FIRST)


def _swap(one: str, other: str, *, first: bool) -> int:
    if one == other:
        return 0
    pair = frozenset((one, other))
    if pair in _SOUNDS:
        return _LIKELY
    if pair in _KEYS:
        return _LIKELY + (_FIRST if first else 0)
    return _UNLIKELY + (_FIRST if first else 0)

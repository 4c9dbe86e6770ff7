"""Typing slips: how far two words may be apart and still be the same word misspelt."""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate, combinations, pairwise
from typing import NamedTuple

from rapidfuzz.distance import OSA

from quizgame.bank.kinds import AnswerType
from quizgame.grading.spelling.lexicon import PERSONAL, NameKind, has_nearer, is_another, is_word
from quizgame.grading.text import word_list

_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_SOUND_ALIKE = ("ck", "kq", "sz", "iy", "vw", "cs", "fv", "dt", "jy", "gj")
_VOWELS = "aeiou"


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
_SOUNDS = frozenset(map(frozenset, (*_SOUND_ALIKE, *combinations(_VOWELS, 2))))
_ROMAN = re.compile(r"x{0,3}(?:ix|iv|v?i{0,3})")
_NEAR = _KEYS | _SOUNDS
_OPPOSITES = ("un", "non", "il", "im", "in", "ir", "dis", "anti", "de", "mis", "a")
_LIKELY, _UNLIKELY, _FIRST = 1, 2, 1
_SWAPPABLE = 3


class _Budget(NamedTuple):
    """How many letters may be wrong, and what these slips may cost together."""

    edits: int
    cost: int


_NOTHING = _Budget(0, 0)
# By the number of letters of the key; the last is for all longer words.
_ALONE = (
    *[_NOTHING] * 4,
    _Budget(1, 1),
    _Budget(1, 2),
    _Budget(2, 2),
    *[_Budget(2, 3)] * 3,
    *[_Budget(2, 4)] * 2,
    _Budget(3, 5),
)
# The same where the other words of an answer are right, which tells what is meant.
_AMONG_OTHERS = (
    *[_NOTHING] * 2,
    _Budget(1, 1),
    _Budget(1, 2),
    _Budget(2, 2),
    *[_Budget(2, 3)] * 2,
    *_ALONE[7:],
)
MOST_EDITS = 3
_PHRASES = frozenset({AnswerType.THING, AnswerType.GROUP})
# Shorter words are a slip away from some name or other whatever is written.
_LONG = 8


def near(key: Sequence[str], said: Sequence[str], kind: NameKind | None = None) -> bool:
    """Tell whether `said` is `key` with slips: the same words in order, each near enough.

    `kind` is what the key is the name of: another real name or word of the kind is never near.
    """
    if len(key) == len(said):
        return fit(list(zip(key, said, strict=True)), kind) is not None
    # A space lost or put in, "New Yrok" and "newyork", but no word: Bank of New England.
    ours, theirs = "".join(key), "".join(said)
    if kind not in PERSONAL and abs(len(ours) - len(theirs)) > 1:
        return False
    return slips(ours, theirs, kind) is not None


def fit(pairs: Sequence[tuple[str, str]], kind: NameKind | None) -> int | None:
    """Add up what the slips in the words of an answer cost; None when it is too much.

    One of the words may be further off if the others are right, or nearly so.
    """
    costs = [slips(key, said, kind) for key, said in pairs]
    if None in costs:
        place = costs.index(None)
        right = (key for (key, _), cost in zip(pairs, costs, strict=True) if cost in (0, _LIKELY))
        if sum(map(len, right)) < _ANCHOR:
            return None
        costs[place] = slips(*pairs[place], kind, among_others=True)
    if None in costs:
        return None
    total = sum(cost or 0 for cost in costs)
    return total if total <= _whole_budget(sum(len(key) for key, _ in pairs)) else None


# So many letters have to be right beside a word that is far off.
_ANCHOR = 3


def _whole_budget(letters: int) -> int:
    """Give what the slips in so many letters may cost."""
    return 2 + letters // 4


@lru_cache(maxsize=4096)
def slips(
    key: str, said: str, kind: NameKind | None = None, *, among_others: bool = False
) -> int | None:
    """Add up the cost of the slips that turn `key` into `said`; None when it is too high.

    Words with digits, Roman numerals and the shortest words have to be exact, in words of three
    letters two may be swapped, and a word does not turn into its opposite, nor into another one
    that is real, if `kind` tells what it is the name of.
    """
    if key == said:
        return 0
    if _is_swapped(key, said):
        return None if kind and is_another(key, said, kind) else _LIKELY
    budgets = _AMONG_OTHERS if among_others else _ALONE
    budget = budgets[min(len(key), len(budgets) - 1)]
    edits = OSA.distance(key, said, score_cutoff=MOST_EDITS)
    if edits > budget.edits or _is_exact(key) or _is_exact(said) or _differ_in_meaning(key, said):
        return None
    cost = weigh(key, said)
    if cost > budget.cost:
        return None
    # Among right words a real one may stand by mistake: a "herd drive" is a hard drive.
    in_phrase = among_others and (kind in _PHRASES or (kind is AnswerType.PLACE and is_word(key)))
    mistaken = in_phrase and cost == _LIKELY and not _denies(key, said)
    if (
        kind
        and not mistaken
        and is_another(
            key, said, kind, likely=cost == _LIKELY or (among_others and kind in PERSONAL)
        )
    ):
        return None
    if kind and edits > 1 and len(said) >= _LONG and has_nearer(key, said, kind):
        return None
    return cost


def _denies(key: str, said: str) -> bool:
    """Tell whether a slip makes a prefix that turns the meaning round: "unclear" of "nuclear"."""
    return any(said.startswith(p) != key.startswith(p) for p in ("un", "non", "anti", "dis"))


def _is_swapped(key: str, said: str) -> bool:
    if not len(key) == len(said) == _SWAPPABLE:
        return False
    return key in {said[1] + said[0] + said[2], said[0] + said[2] + said[1]} and said.isalpha()


def _is_exact(word: str) -> bool:
    return not word.isalpha() or bool(_ROMAN.fullmatch(word))


def _differ_in_meaning(one: str, other: str) -> bool:
    longer, shorter = sorted((one, other), key=len, reverse=True)
    if any(longer == prefix + shorter for prefix in _OPPOSITES):
        # A prefix that ends in a vowel stands before none: "aatlanta" is only doubled.
        return not (longer[0] == "a" and len(longer) - len(shorter) == 1 and shorter[0] in _VOWELS)
    if _is_of_one_family(one, other):
        return True
    # A word without its ending is another word: music is no musical.
    return longer.startswith(shorter) and len(longer) - len(shorter) > 1


# Words that are told apart by such a beginning alone.
_BEGINNINGS = tuple(
    word_list(group)
    for group in (
        "hyper hypo",
        "macro micro",
        "inter intra",
        "endo exo",
        "mono bi di tri tetra",
        "pre post",
        "over under",
    )
)
# What an element or a chain of carbon is bound to is told by the ending.
_ROOTS = (
    ("nitr sulf sulph phosph chlor brom iod fluor carbon", "ate ite ide ine ic ous"),
    ("meth eth prop but pent hex hept oct", "ane ene yne anol anal anone yl"),
)
_ENDINGS = re.compile(
    "|".join(
        f"(?:{'|'.join(roots.split())})(?:{'|'.join(endings.split())})" for roots, endings in _ROOTS
    )
)
_LEAST_REST = 4


def _is_of_one_family(one: str, other: str) -> bool:
    """Tell whether the beginning or ending that tells two words apart differs: nitrate, nitrite."""
    if _ENDINGS.fullmatch(one) and _ENDINGS.fullmatch(other):
        return True
    return any(_begin_apart(one, other, group) for group in _BEGINNINGS)


def _begin_apart(one: str, other: str, group: Sequence[str]) -> bool:
    rests = {one.removeprefix(each) for each in group if one.startswith(each)}
    others = {each + rest for each in group for rest in rests if len(rest) >= _LEAST_REST}
    return other != one and other in others


def weigh(key: str, said: str) -> int:
    """Weigh the cheapest slips between two words (optimal string alignment).

    What both begin and end with needs no look, but for the letter beside a difference.
    """
    start = max(_alike(key, said) - 1, 0)
    end = max(_alike(key[:start:-1], said[:start:-1]) - 1, 0)
    ours, theirs = key[start : len(key) - end], said[start : len(said) - end]
    missing = [_missing(start + place) for place in range(len(ours))]
    extra = [_extra(said, start + place) for place in range(len(theirs))]
    before: list[int] = []
    last = [0, *accumulate(extra)]
    for i, letter in enumerate(ours):
        row = [last[0] + missing[i]]
        for j, other in enumerate(theirs):
            swap = _swap(letter, other, first=start + i == 0 == start + j)
            best = min(last[j + 1] + missing[i], row[j] + extra[j], last[j] + swap)
            if i and j and letter == theirs[j - 1] and ours[i - 1] == other:
                best = min(best, before[j - 1] + _LIKELY)
            row.append(best)
        before, last = last, row
    return last[-1]


def _alike(one: str, other: str) -> int:
    """Count the letters with which both begin."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((n for n, (a, b) in pairs if a != b), min(len(one), len(other)))


def _missing(place: int) -> int:
    """Weigh a letter of the key left out: common, but seldom the first."""
    return _LIKELY if place else _UNLIKELY


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
    if frozenset((one, other)) in _NEAR:
        return _LIKELY
    return _UNLIKELY + (_FIRST if first else 0)

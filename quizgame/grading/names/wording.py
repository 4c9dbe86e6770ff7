"""Names of groups, places, works and things: the same words in other clothes."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from rapidfuzz.distance import OSA

from quizgame.grading.outcome import SPELLING, Verdict, accept, prompt
from quizgame.grading.spelling.slips import slips
from quizgame.grading.text import word_set
from quizgame.grading.values.counting import ROMAN, SMALL

# Small words that carry nothing in a name, and forms of firms.
_EMPTY = word_set(
    """
    the a an of and for in on at to by from s with made inc incorporated ltd limited plc llc
    corp co corporation gmbh sa ag nv bv spa se holdings
    """
)
# Words for what kind of thing a name is: left out or put in, the name is the same.
_KINDS = word_set(
    """
    party group company organisation agency alliance bloc team club band movement
    government ministry province region district county town island river lake mountain sea
    film movie book novel song album series show play newspaper magazine website war battle
    treaty agreement disease virus people person animal species language religion
    university college airport stadium tower building bridge system army forces city
    """
)
_SAME: Mapping[str, str] = {
    "intl": "international", "dept": "department", "govt": "government", "univ": "university",
    "natl": "national", "assn": "association", "n": "north", "s": "south", "e": "east",
    "w": "west", "st": "saint", "mt": "mount", "ft": "fort",
    "programme": "program", "centre": "center", "theatre": "theater", "defence": "defense",
    "organization": "organisation", "labour": "labor",
    "vs": "versus", "bros": "brother",
}  # fmt: skip


def normal(word: str) -> str:
    """Write a folded word in one spelling and in the singular."""
    word = _SAME.get(word, word)
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-3] + "y" if word.endswith("ies") and len(word) > 4 else word[:-1]
    if len(word) > 5:
        word = word.replace("isation", "ization").replace("our", "or")
        word = word[:-3] + "ize" if word.endswith("ise") else word
    return _SAME.get(word, word)


_NORMAL_KINDS = frozenset(map(normal, _KINDS))


def content(words: Sequence[str]) -> tuple[str, ...]:
    """Pick the words that carry a name, each in its normal form."""
    kept = [word for word in words if word not in _EMPTY] or list(words)
    return tuple(_digits(word, after=place > 0) or normal(word) for place, word in enumerate(kept))


def _digits(word: str, *, after: bool) -> str:
    """Write a number word or a Roman numeral as digits: "World War Two" is "World War II"."""
    if word in SMALL:
        return str(SMALL[word])
    return ROMAN.get(word, "") if after and word != "x" else ""


def compare(
    key: Sequence[str], said: Sequence[str], *, known: frozenset[str], ordered: bool
) -> Verdict | None:
    """Compare names word by word, slips forgiven.

    `known` are the content words of the question, which a response may echo; in `ordered` names,
    such as titles of works, words out of order are another name.
    """
    small = small_words(key)
    ours = content(key)
    theirs = content([word for word in said if not misspells(word, small)])
    left, extra = _unmatched(ours, theirs)
    spare = _NORMAL_KINDS | known
    if len(left) == len(ours) or any(word not in spare for word in extra):
        return None
    if left and not all(word in _NORMAL_KINDS for word in left):
        enough = 2 * len(left) <= len(ours) and not extra
        return prompt("more of the name, please") if enough else None
    if ordered and not _in_order(ours, theirs):
        return None
    slipped = not set(theirs) - set(extra) <= set(ours)
    return accept(SPELLING if slipped else "the same words")


def small_words(words: Iterable[str]) -> tuple[str, ...]:
    """Pick the words that carry nothing in a name."""
    return tuple(word for word in words if word in _EMPTY)


def misspells(word: str, small: Sequence[str]) -> bool:
    """Tell whether a short word is a slip for a small word of the name: "hte" or "te" for "the"."""
    return len(word) <= 3 and any(OSA.distance(word, each) == 1 for each in small if len(each) > 2)


def _unmatched(ours: Sequence[str], theirs: Sequence[str]) -> tuple[list[str], list[str]]:
    left, extra = Counter(ours), []
    for word in theirs:
        match = word if left[word] > 0 else _nearest(word, left)
        if match is None:
            extra.append(word)
        else:
            left[match] -= 1
    return list(left.elements()), extra


def _nearest(word: str, left: Counter[str]) -> str | None:
    costs = {own: slips(own, word) for own, count in left.items() if count > 0}
    fits = {own: cost for own, cost in costs.items() if cost is not None}
    return min(fits, key=fits.__getitem__) if fits else None


def _in_order(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    places = [ours.index(word) for word in theirs if word in ours]
    return places == sorted(places)


def initials(words: Sequence[str]) -> frozenset[str]:
    """Build the acronyms of a name, with and without its small words; none below two letters."""
    every = "".join(word[0] for word in words)
    large = "".join(word[0] for word in words if word not in _EMPTY)
    return frozenset(each for each in (every, large) if len(each) > 1)


def is_acronym_of(short: Sequence[str], words: Sequence[str]) -> bool:
    """Tell whether one word is built from the initials of several others."""
    return len(short) == 1 and len(words) > 1 and short[0] in initials(words)


def has_kind_word(words: Sequence[str]) -> bool:
    """Tell whether a word says what kind of group, place or work the name is of."""
    return any(normal(word) in _NORMAL_KINDS for word in words)

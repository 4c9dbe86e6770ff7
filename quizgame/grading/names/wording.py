"""Names of groups, places, works and things: the same words in other clothes."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from rapidfuzz.distance import OSA

from quizgame.bank.kinds import AnswerType
from quizgame.grading.names.places import PlaceKind, find, places
from quizgame.grading.outcome import SPELLING, Verdict, accept, prompt
from quizgame.grading.spelling.lexicon import is_word
from quizgame.grading.spelling.slips import MOST_EDITS, fit, slips
from quizgame.grading.text import word_set
from quizgame.grading.values.counting import ROMAN, SMALL

# Small words that carry nothing in a name, and forms of firms.
_EMPTY = word_set(
    """
    the a an of and for in on at to by from s with made between our your my his her its their
    is are was were be been has have had
    inc incorporated ltd limited plc llc
    corp co corporation gmbh sa ag nv bv spa se holdings fc afc cf
    """
)
# Words for what kind of thing a name is of: left out or put in, the name is the same.
_LIGHT = word_set(
    """
    party group company organisation agency alliance bloc team club band movement firm
    government ministry province region district state area zone centre river mountain mount
    film movie book novel song album series show play newspaper magazine website
    agreement part episode chapter volume disease virus people person animal species
    language religion dynasty
    airport stadium tower building bridge system army force gallery exhibition tribe family
    continent tool process method technique service programme project campaign
    militant fighter rebel troop member supporter leader player official
    """
)
# With these a name may be of something else: Mexico is not Mexico City. They are left out or put
# in only where the question tells them.
_HEAVY = word_set(
    """
    city county town village island sea lake ocean bay gulf desert war battle treaty university
    college school institute church cathedral palace castle museum park street square court
    council committee commission department office union association federation league crisis
    """
)
# Peoples as they begin a word of two.
_COMBINED: Mapping[str, str] = {
    "russo": "russian", "franco": "french", "anglo": "british", "sino": "chinese",
    "indo": "indian", "austro": "austrian", "greco": "greek", "graeco": "greek",
    "italo": "italian", "hispano": "spanish", "serbo": "serbian", "turco": "turkish",
    "luso": "portuguese", "polono": "polish",
}  # fmt: skip
_SAME: Mapping[str, str] = {
    "intl": "international", "dept": "department", "govt": "government",
    "univ": "university", "uni": "university",
    "natl": "national", "assn": "association", "n": "north", "s": "south", "e": "east",
    "w": "west", "st": "saint", "mt": "mount", "ft": "fort",
    "programme": "program", "centre": "center", "theatre": "theater", "defence": "defense",
    "organization": "organisation", "labour": "labor",
    "vs": "versus", "bros": "brother",
}  # fmt: skip


@lru_cache(maxsize=4096)
def normal(word: str) -> str:
    """Write a folded word in one spelling and in the singular."""
    word = _SAME.get(word, word)
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-3] + "y" if word.endswith("ies") and len(word) > 4 else word[:-1]
    if len(word) > 5:
        word = word.replace("isation", "ization").replace("our", "or")
        word = word[:-3] + "ize" if word.endswith("ise") else word
        plain = word.replace("ae", "e").replace("oe", "e")
        word = plain if plain != word and is_word(plain) else word
    return _SAME.get(word, word)


_NORMAL_LIGHT = frozenset(map(normal, _LIGHT))
_OF_PLACES = frozenset(
    map(
        normal,
        word_set(
            """
            province region district state area zone centre river mountain mount continent
            airport stadium tower building bridge
            """
        ),
    )
)
_OF_NATURE = frozenset({"river", "mountain", "mount", "people", "person", "animal", "species"})
# What a state has is told either way: the Canadian government is that of Canada.
_OF_STATES = frozenset(
    map(normal, word_set("government army force navy parliament president ministry embassy state"))
)
_NORMAL_KINDS = _NORMAL_LIGHT | frozenset(map(normal, _HEAVY))


def content(words: Iterable[str]) -> tuple[str, ...]:
    """Pick the words that carry a name, each in its normal form.

    A people is its country: the Russian army is Russia's.
    """
    return _content(tuple(words))


@lru_cache(maxsize=4096)
def _content(words: tuple[str, ...]) -> tuple[str, ...]:
    kept = [word for word in words if word not in _EMPTY] or list(words)
    return tuple(
        _digits(word, after=place > 0) or _country(word) or normal(word)
        for place, word in enumerate(kept)
    )


@lru_cache(maxsize=4096)
def _country(word: str) -> str:
    """Give the code of the country that a word names, or whose people it names; or nothing."""
    table = places()
    word = _COMBINED.get(word, word)
    for name in (word, word.removesuffix("s")):
        codes = table.demonyms.get(name) or table.countries.get(name) or ()
        if len(codes) == 1:
            return next(iter(codes))
    return ""


def _digits(word: str, *, after: bool) -> str:
    """Write a number word or a Roman numeral as digits: "World War Two" is "World War II"."""
    if word in SMALL:
        return str(SMALL[word])
    return ROMAN.get(word, "") if after and word != "x" else ""


def compare(
    key: Sequence[str],
    said: Sequence[str],
    *,
    known: frozenset[str],
    kind: AnswerType = AnswerType.THING,
) -> Verdict | None:
    """Compare names word by word, slips forgiven.

    `known` are the content words of the question, which a response may echo, and need not repeat
    where they only tell the kind: "Which canal?" "Suez". In titles of works, words out of order
    are another name.
    """
    small = (*small_words(key), "the")
    ours = content(key)
    theirs = content([word for word in said if word in key or not misspells(word, small)])
    if kind is AnswerType.THING and _turns(key, said, ours, theirs):
        return None
    if _as_one(key) == _as_one(said):
        return accept("the same words")
    left, extra, pairs = _matched(ours, theirs, kind)
    if known.issuperset(ours_said := set(ours) - set(left)) and ours_said:
        return None
    if len(left) == len(ours) or not _may_come(kind, known).issuperset(extra):
        return None
    if kind is AnswerType.GROUP and _is_turned_round(ours, theirs):
        return None
    if any(word in _NORMAL_KINDS for word in left) and any(word not in known for word in extra):
        return None
    if kind is AnswerType.THING and left and not extra and _says_nearly_all(left, ours):
        return accept("nearly all of it")
    if not _may_go(left, ours, known, kind):
        enough = 2 * len(left) <= len(ours) and not extra
        return prompt("more of the name, please") if enough else None
    if kind is AnswerType.TITLE and not _in_order(ours, theirs):
        return None
    if pairs and fit([*pairs, *((word, word) for word in theirs if word in ours)], kind) is None:
        return None
    return accept(SPELLING if pairs else "the same words")


def _may_come(kind: AnswerType, known: frozenset[str]) -> frozenset[str]:
    """Give the words that may stand beside a name of a kind and change nothing."""
    if kind is AnswerType.TITLE:
        return _NORMAL_LIGHT
    if kind is AnswerType.GROUP:
        return _NORMAL_LIGHT - _OF_NATURE | known
    return (_OF_PLACES if kind is AnswerType.PLACE else _NORMAL_LIGHT) | known


def _is_turned_round(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """Tell whether a body of a country is told the other way round: "American Bank"."""
    countries = [word for word in ours if word.isupper()]
    return bool(countries) and not _OF_STATES.intersection(ours) and not _in_order(ours, theirs)


_FROM = frozenset({"from", "by"})
_TO = frozenset({"to", "on", "against", "into", "for"})


def _turns(
    key: Sequence[str], said: Sequence[str], ours: Sequence[str], theirs: Sequence[str]
) -> bool:
    """Tell whether who does it and to whom are told the other way: an attack by, and on, Iran."""
    for one, other in ((key, said), (said, key)):
        from_it, to_it = not _FROM.isdisjoint(one), not _TO.isdisjoint(other)
        if from_it and to_it and _FROM.isdisjoint(other) and _TO.isdisjoint(one):
            return True
    countries = {word for word in ours if word.isupper()}
    if len(countries) < 2 or countries != {word for word in theirs if word.isupper()}:
        return False
    return _subject(key) != _subject(said)


def _subject(words: Sequence[str]) -> str:
    """Give the country that does something: the one after "by" or "from", else the first.

    Of two that stand together, as in a war, none does it more than the other.
    """
    codes = [(_country(word), place) for place, word in enumerate(words) if _country(word)]
    (first, start), (_, second) = codes[:2]
    if {*words[start + 1 : second]} <= {"and"}:
        return ""
    agents = (code for code, place in codes if _FROM.intersection(words[max(place - 2, 0) : place]))
    return next(agents, first)


def _says_nearly_all(left: Sequence[str], ours: Sequence[str]) -> bool:
    """Tell whether a longer description lacks one word in four, not its last, and no number."""
    return (
        _MOST_LACKING * len(left) <= len(ours)
        and ours[-1] not in left
        and not any(map(str.isdecimal, left))
    )


_MOST_LACKING = 4


def _may_go(
    left: Sequence[str], ours: Sequence[str], known: frozenset[str], kind: AnswerType
) -> bool:
    """Tell whether the words that were not said only tell the kind, or the question tells it.

    A people may stand with the kind: "the Indian film" Lagaan.
    """
    if not left:
        return True
    told = [word for word in left if not word.isupper()]
    if told and all(w in _NORMAL_LIGHT or (w in _NORMAL_KINDS and w in known) for w in told):
        return True
    # The last words of a name are its kind, as of "Suez Canal"; of things, the question tells them
    # wherever they stand.
    tail = ours[len(ours) - len(left) :]
    at_end = list(left) == list(tail) or kind is AnswerType.THING
    return at_end and (_NORMAL_LIGHT | known).issuperset(left)


def small_ones() -> frozenset[str]:
    """Give all words that carry nothing in a name."""
    return _EMPTY


def small_words(words: Iterable[str]) -> tuple[str, ...]:
    """Pick the words that carry nothing in a name."""
    return tuple(word for word in words if word in _EMPTY)


def misspells(word: str, small: Sequence[str]) -> bool:
    """Tell whether a short word is a slip for a small word of the name: "hte" or "te" for "the"."""
    if len(word) > _LONGEST_SMALL or word in _EMPTY or word in ROMAN:
        return False
    return any(OSA.distance(word, each) == 1 for each in small if len(each) > 1)


_LONGEST_SMALL = 4


def _matched(
    ours: Sequence[str], theirs: Sequence[str], kind: AnswerType
) -> tuple[list[str], list[str], list[tuple[str, str]]]:
    """Pair the words: what is left of ours, what is extra of theirs, and what only slips part."""
    left = Counter(ours) - Counter(theirs)
    extra, pairs = [], []
    for word in (Counter(theirs) - Counter(ours)).elements():
        match = _nearest(word, left, kind, among_others=len(ours) > 1)
        if match and _is_land(word):
            match = None  # Bank of Africa is no slip for Bank of America
        if match is None:
            extra.append(word)
        else:
            left[match] -= 1
            pairs.append((match, word))
    return [word for word in ours if _take(left, word)], extra, pairs


def _is_land(word: str) -> bool:
    kinds = {places().kind(place) for place in find((word,))}
    return not kinds.isdisjoint({PlaceKind.COUNTRY, PlaceKind.CONTINENT})


def _take(left: Counter[str], word: str) -> bool:
    """Take one of a word off what is left, if there is one."""
    found = left[word] > 0
    left[word] -= found
    return found


def _nearest(word: str, left: Counter[str], kind: AnswerType, *, among_others: bool) -> str | None:
    best, least = None, 0
    for own, count in left.items():
        if count <= 0 or abs(len(own) - len(word)) > MOST_EDITS:
            continue
        cost = slips(own, word, kind, among_others=among_others)
        if cost is not None and (best is None or cost < least):
            best, least = own, cost
    return best


def _in_order(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    places = [ours.index(word) for word in theirs if word in ours]
    return places == sorted(places)


def _as_one(words: Sequence[str]) -> str:
    """Write a name as one word, without those that carry nothing."""
    return "".join([word for word in words if word not in _EMPTY] or words)


def core(words: Sequence[str]) -> str:
    """Write as one what names a thing beside its kind: of "River Thames" only Thames."""
    named = [word for word in words if word not in _EMPTY and normal(word) not in _NORMAL_LIGHT]
    return "".join(named or words)


def kind_words() -> frozenset[str]:
    """Give the words, in their normal form, that may stand beside a name and change nothing."""
    return _NORMAL_LIGHT


def of_nature(words: Iterable[str]) -> frozenset[str]:
    """Pick the words that tell that a name is a river's or a mountain's."""
    return _OF_NATURE.intersection(map(normal, words))


def has_kind_word(words: Sequence[str]) -> bool:
    """Tell whether a word says what kind of group, place or work the name is of."""
    return any(normal(word) in _NORMAL_KINDS for word in words)

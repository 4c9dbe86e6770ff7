"""Where a place lies, told behind its name: "Lyon, France"."""

import re

from quizgame.grading.names.atlas import (
    Codes,
    PlaceKind,
    Words,
    find,
    find_abbreviated,
    namesakes,
    places,
)
from quizgame.grading.names.places import narrow
from quizgame.grading.outcome import Verdict, accept, prompt, reject
from quizgame.grading.text import compact, fold, without_articles, word_set

_LIES_IN = re.compile(r",|\bin\b")
_REGIONS = frozenset({PlaceKind.STATE, PlaceKind.NATION})
# Codes of states that are words as well: without a comma, "or" is no Oregon.
_WORDS = word_set("in or me hi ok oh on la de pa ma id al")
MORE_EXACT = accept("more exact")
ELSEWHERE = reject("another place of that name")


def compare(key: str, said: str, asked: frozenset[str] = frozenset()) -> Verdict | None:
    """Compare places of which one may be told with where it lies; None if that decides nothing.

    `asked` are the words of the question.
    """
    ours, lies = _apart(key)
    theirs, told = _apart(_with_comma(ours, said))
    whole = without_articles(fold(said))
    wanted = without_articles(fold(key))
    if find(whole) and (told or find(wanted)):
        return None
    if lies and told and _are_same(ours, theirs):
        fit = _fit(find_abbreviated(lies), find_abbreviated(told))
        return accept("the place") if fit else ELSEWHERE
    if told and _are_same(theirs, wanted):
        return _settle(wanted, told, asked)
    if told and _are_same(told, wanted):
        where = narrow(find(told), asked)
        in_city = "city" in asked and any(places().kind(each) is PlaceKind.CITY for each in where)
        return MORE_EXACT if _fit(find(theirs), where) and not in_city else ELSEWHERE
    if lies and _are_same(ours, whole):
        return accept("the place")
    return prompt("where there?") if "where" in asked and lies and _is_around(whole, lies) else None


def _is_around(whole: Words, place: Words) -> bool:
    table = places()
    found = find(place)
    return not find(whole).isdisjoint(found.union(*map(table.wholes, found)))


def _are_same(one: Words, other: Words) -> bool:
    return compact(one) == compact(other) or not find(one).isdisjoint(find(other))


def is_told(text: str) -> bool:
    """Tell whether a known place is told behind a name, as where it lies."""
    _, where = _apart(text)
    return bool(where) and bool(find_abbreviated(where))


def _settle(ours: Words, told: Words, asked: frozenset[str]) -> Verdict:
    """Judge where a place is said to lie; a large city is meant, and not a village of its name."""
    table = places()
    known, where = narrow(find(ours), asked), find_abbreviated(told)
    if (
        not known
        or not where
        or _is_unknown(where)
        or any(_lies_in(place, where) for place in known)
    ):
        return MORE_EXACT
    if any(_lies_in(place, where) for place in namesakes(ours)):
        return prompt("which place of that name?")
    is_another = all(table.kind(place) is PlaceKind.CITY for place in where)
    return reject("more than one answer") if is_another else ELSEWHERE


def _is_unknown(where: Codes) -> bool:
    """Tell whether nobody knows what lies there: in the Caucasus, the Alps."""
    table = places()
    return all(table.kind(each) is PlaceKind.AREA and not table.wholes(each) for each in where)


def _lies_in(place: str, where: Codes) -> bool:
    """Tell whether a place may lie in one of those; of many, only the country is known."""
    table = places()
    wholes = table.wholes(place)
    lands = any(table.kind(each) is PlaceKind.LAND for each in (place, *where))
    if lands or not wholes or wholes & where:
        return True
    has_region = "-" in place.partition(":")[0]
    return not has_region and any(
        each[:2] == place[:2] and table.kind(each) in _REGIONS for each in where
    )


def _fit(ours: Codes, theirs: Codes) -> bool:
    """Tell whether two places may be one, or lie in one another, as far as both are known."""
    if not (ours and theirs) or not ours.isdisjoint(theirs):
        return True
    return any(_lies_in(place, theirs) for place in ours) or any(
        _lies_in(place, ours) for place in theirs
    )


def _with_comma(key: Words, said: str) -> str:
    """Put the comma that was left out: "Lyon France"."""
    words = without_articles(fold(said))
    rest = words[len(key) :]
    if not rest or words[: len(key)] != key:
        return said
    if find(rest) or (_WORDS.isdisjoint(rest) and find_abbreviated(rest)):
        return f"{' '.join(key)}, {' '.join(rest)}"
    return said


def _apart(text: str) -> tuple[Words, Words]:
    """Split a place from where it lies: "Lyon, France", "the Louvre in Paris"."""
    place, *where = _LIES_IN.split(text, maxsplit=1)
    if not where or not where[0].strip() or not place.strip():
        return without_articles(fold(text)), ()
    return without_articles(fold(place)), without_articles(fold(where[0]))


def make_ready() -> None:
    """Read the tables, if they are not there yet."""
    places()

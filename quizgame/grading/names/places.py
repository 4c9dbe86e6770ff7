"""Places by any of their names: the same one, a part of it, another one, or its people."""

from collections.abc import Mapping

from quizgame.grading.names.atlas import (
    Codes,
    PlaceKind,
    Places,
    Words,
    find,
    find_with_kind,
    is_only_city,
    lookup,
    places,
)
from quizgame.grading.outcome import Verdict, accept, prompt, reject

__all__ = [
    "ANOTHER_NAME",
    "Codes",
    "PlaceKind",
    "compare",
    "find",
    "is_only_city",
    "lookup",
    "narrow",
    "places",
]

ANOTHER_NAME = accept("another name of it")
WHICH = prompt("which one?")
WHICH_COUNTRY = prompt("which country is that?")
MORE_EXACT = prompt("more exactly, please")
_ASKED: Mapping[str, frozenset[PlaceKind]] = {
    **dict.fromkeys(("city", "cities", "town", "capital", "village"), frozenset({PlaceKind.CITY})),
    **dict.fromkeys(("state", "states", "province", "region"), frozenset({PlaceKind.STATE})),
    **dict.fromkeys(
        ("country", "countries", "nation", "nations"),
        frozenset({PlaceKind.COUNTRY, PlaceKind.LAND, PlaceKind.NATION}),
    ),
    "continent": frozenset({PlaceKind.CONTINENT}),
}

_LANGUAGES = frozenset({"language", "languages", "tongue", "tongues", "dialect"})


def compare(key: Words, said: Words, asked: frozenset[str] = frozenset()) -> Verdict | None:
    """Compare a key that names a known place or its people with what was said.

    `asked` are the words of the question: where it asks for a city, "New York" is none but one.
    """
    table = places()
    wanted, wanted_people = find(key), lookup(key, table.demonyms)
    if not (wanted or wanted_people):
        return None
    named, people = find_with_kind(said), lookup(said, table.demonyms)
    nearly = lookup(said, table.near)
    if not (named or people or nearly):
        return accept("its short form") if _is_code(said, wanted) else None
    ours, theirs = narrow(wanted, asked), narrow(named, asked)
    if ours & theirs:
        return WHICH if _have_rivals(ours, theirs, table) else ANOTHER_NAME
    if wanted_people & people:
        return ANOTHER_NAME
    if wanted_people & named:
        return reject("not the language") if asked & _LANGUAGES else ANOTHER_NAME
    if wanted & people:
        return WHICH_COUNTRY
    if ours & nearly:
        told = frozenset(key) - frozenset(said)
        # "Which lake?" "Geneva" will do; "Which city?" "Kuwait" tells the country first.
        is_city = any(table.kind(place) is PlaceKind.CITY for place in ours)
        its_country = is_city and _are_countries(named, table)
        return ANOTHER_NAME if told and told <= asked and not its_country else MORE_EXACT
    if not (theirs or people):
        return None
    part = _compare_parts(ours | wanted_people, theirs | people, asked, table)
    return part or reject("another country" if _are_countries(ours, table) else "another place")


def _is_code(said: Words, wanted: Codes) -> bool:
    """Tell whether a region is called by its code: "TX" for Texas."""
    return len(said) == 1 and any(place[2:] == f"-{said[0].upper()}" for place in wanted)


def _kinds_asked(asked: frozenset[str]) -> frozenset[PlaceKind]:
    return frozenset[PlaceKind]().union(*(_ASKED[word] for word in asked & _ASKED.keys()))


def narrow(found: Codes, asked: frozenset[str]) -> Codes:
    """Keep the places of the kinds that the words of a question ask for, if there are any."""
    if len(found) < 2 or not (kinds := _kinds_asked(asked)):
        return found
    table = places()
    return frozenset(place for place in found if table.kind(place) in kinds) or found


def _have_rivals(ours: Codes, theirs: Codes, table: Places) -> bool:
    """Tell whether a name is as well that of another place of the same kind: "Korea".

    A key that is the name of two countries means one of them; that of two cities is no trap.
    """
    kinds = {table.kind(place) for place in ours & theirs}
    rivals = theirs ^ ours if PlaceKind.COUNTRY in kinds else theirs - ours
    return any(table.kind(place) in kinds for place in rivals)


def _compare_parts(
    ours: Codes, theirs: Codes, asked: frozenset[str], table: Places
) -> Verdict | None:
    """Compare a place with one that it lies in, or that lies in it."""
    kinds = {table.kind(place) for place in ours}
    if any(theirs & table.wholes(place) for place in ours):
        wrong_kind = bool(kinds & _kinds_asked(asked)) and PlaceKind.NATION not in kinds
        return reject("only where it lies") if wrong_kind else prompt("where there?")
    if any(ours & table.wholes(place) for place in theirs):
        fair = "where" in asked or any(table.kind(each) is PlaceKind.NATION for each in theirs)
        return WHICH_COUNTRY if fair else reject("a part of it")
    return None


def _are_countries(found: Codes, table: Places) -> bool:
    return all(table.kind(place) in _ASKED["country"] for place in found)

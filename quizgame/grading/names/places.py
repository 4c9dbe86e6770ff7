"""Places by any of their names: the same one, another one, or its people."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from quizgame.grading.outcome import Verdict, accept, prompt, reject
from quizgame.grading.tables.reading import rows
from quizgame.grading.text import compact, fold, without_articles

Codes = frozenset[str]
ANOTHER_NAME = accept("another name of it")
_POINTS = {"n": "north", "s": "south", "e": "east", "w": "west", "st": "saint"}
_CITIES = frozenset({"city", "capital"})
_KINDS = ("republic of", "country of", "nation of", "state of", "kingdom of")


@dataclass(frozen=True, kw_only=True)
class Places:
    """Which places a name may mean, by its folded form; demonyms apart from names.

    A place is a country, by its code, or else a city or region, by its first name. `countries`
    are the names of countries alone.
    """

    names: Mapping[str, Codes]
    countries: Mapping[str, Codes]
    demonyms: Mapping[str, Codes]


@cache
def places() -> Places:
    """Build the table, once: about 5 ms, so not at import."""
    names: dict[str, Codes] = defaultdict(frozenset)
    demonyms: dict[str, Codes] = defaultdict(frozenset)
    for code, name in _country_names():
        names[normal(name)] |= {code}
    for code, _, people in _rows("country_names.tsv"):
        for name in _split(people):
            demonyms[normal(name)] |= {code}
            demonyms[normal(f"{name}s")] |= {code}
    countries = dict(names)
    for (row,) in rows("place_names.tsv"):
        first = normal(_split(row)[0])
        for name in _split(row):
            names[normal(name)] |= {first}
    return Places(names=dict(names), countries=countries, demonyms=dict(demonyms))


def _country_names() -> Iterator[tuple[str, str]]:
    for code, _, names in _rows("countries.tsv"):
        yield from ((code, name) for name in _split(names))
    for code, names, _ in _rows("country_names.tsv"):
        yield from ((code, name) for name in _split(names))


def _rows(file: str) -> Iterator[tuple[str, str, str]]:
    for row in rows(file):
        code, second, third = (*row, "", "")[:3]
        yield code, second, third


def _split(names: str) -> list[str]:
    return [name for name in names.split("|") if name]


def normal(text: str) -> str:
    """Write the name of a place in the form the table is looked up by."""
    return normal_words(without_articles(fold(text)))


def normal_words(words: tuple[str, ...]) -> str:
    """Write folded words in the form the table is looked up by."""
    whole = tuple(_POINTS.get(word, word) for word in words) if len(words) > 1 else words
    return compact(whole)


def lookup(words: tuple[str, ...], table: Mapping[str, Codes]) -> Codes:
    """Find the countries that folded words may name, with or without "republic of"."""
    found = table.get(normal_words(words))
    if found is None and len(words) > 2 and " ".join(words[:2]) in _KINDS:
        found = table.get(normal_words(without_articles(words[2:])))
    return found or frozenset()


def compare(
    key: tuple[str, ...], said: tuple[str, ...], asked: frozenset[str] = frozenset()
) -> Verdict | None:
    """Compare a key that names a known place or its people with what was said.

    `asked` are the words of the question: where it asks for a city, "New York" is none but one.
    """
    table = places()
    wanted, wanted_people = lookup(key, table.names), lookup(key, table.demonyms)
    named, people = lookup(said, table.names), lookup(said, table.demonyms)
    if not (wanted or wanted_people) or not (named or people):
        return None
    if wanted & named:
        if asked & _CITIES and not any(place.isupper() for place in named):
            return ANOTHER_NAME
        alone = named == wanted or (named < wanted and not _are_countries(wanted))
        return ANOTHER_NAME if alone else prompt("which one?")
    if wanted_people & (named | people):
        return ANOTHER_NAME
    if wanted & people:
        return prompt("which country is that?")
    if _is_part(wanted, named):
        return prompt("which country is that?" if _are_countries(named) else "a part of it")
    return reject("another country" if wanted_people or _are_countries(wanted) else "another place")


def _is_part(one: Codes, other: Codes) -> bool:
    """Tell whether one of two is a nation within the other."""
    nations = {"england", "scotland", "wales", "northernireland"}
    return any("GB" in whole and part & nations for whole, part in ((one, other), (other, one)))


def _are_countries(places: Codes) -> bool:
    return all(place.isupper() for place in places)

"""The known places: all their names, what kind each is of, and where it lies."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache

from quizgame.grading.tables.reading import rows
from quizgame.grading.text import compact, fold, without_articles

Words = tuple[str, ...]
# A country is known by its code ("FR"), a region by its own ("US-TX"), a continent by "@" and its
# code, and whatever lies in one of these by the code and its first name ("US-TX:dallas").
Codes = frozenset[str]
NOWHERE: Codes = frozenset()
_POINTS = {
    "n": "north", "s": "south", "e": "east", "w": "west", "st": "saint", "mt": "mount", "ft": "fort"
}  # fmt: skip


class PlaceKind(StrEnum):
    """What a place is; a land is a state that is no more, or whose standing is disputed."""

    COUNTRY = "country"
    LAND = "land"
    NATION = "nation"
    STATE = "state"
    CITY = "city"
    AREA = "area"
    CONTINENT = "continent"


# What may be told before or behind a name, of places of these kinds.
_BEFORE: Mapping[str, frozenset[PlaceKind]] = {
    "republic of": frozenset({PlaceKind.COUNTRY}),
    "country of": frozenset({PlaceKind.COUNTRY}),
    "nation of": frozenset({PlaceKind.COUNTRY}),
    "kingdom of": frozenset({PlaceKind.COUNTRY}),
    "state of": frozenset({PlaceKind.COUNTRY, PlaceKind.STATE}),
    "province of": frozenset({PlaceKind.STATE}),
    "city of": frozenset({PlaceKind.CITY}),
}
_BEHIND: Mapping[str, frozenset[PlaceKind]] = {
    "state": frozenset({PlaceKind.STATE}),
    "province": frozenset({PlaceKind.STATE}),
    "city": frozenset({PlaceKind.CITY}),
}


@dataclass(frozen=True, kw_only=True)
class Places:
    """Which places a name may mean, by its folded form; demonyms and near names apart.

    `countries` are the names of countries alone. `cities` tells where the large cities of a name
    lie, and where further ones do that are so much smaller that the name alone means none of them.
    """

    names: Mapping[str, Codes]
    countries: Mapping[str, Codes]
    demonyms: Mapping[str, Codes]
    near: Mapping[str, Codes]
    cities: Mapping[str, list[str]]
    kinds: Mapping[str, PlaceKind]
    continents: Mapping[str, str]
    sovereigns: Mapping[str, str]

    def kind(self, place: str) -> PlaceKind:
        """Tell what kind a place is of."""
        if found := self.kinds.get(place):
            return found
        if ":" in place:
            return PlaceKind.CITY
        return PlaceKind.STATE if "-" in place else PlaceKind.COUNTRY

    def wholes(self, place: str) -> Codes:
        """Give what a place lies in: its region, country and continent, or what it belongs to."""
        where = place.partition(":")[0]
        country = where[:2]
        around = (self.sovereigns.get(country, "-"), self.continents.get(country, "-"))
        return frozenset({where, country, *around} - {place, "-"})


Table = dict[str, Codes]


@cache
def places() -> Places:
    """Read the tables, once."""
    names, demonyms, near = Table(), Table(), Table()
    cities = {row[0]: row[1:] for row in rows("cities.tsv")}
    kinds: dict[str, PlaceKind] = {}
    sovereigns: dict[str, str] = {}
    for code, _, listed, *_ in _rows("countries.tsv"):
        _add(names, listed, code)
    for code, listed, people, nearly, sovereign in _rows("country_names.tsv"):
        _add(names, listed, code)
        _add(near, nearly, code)
        _add_people(demonyms, people, code)
        if sovereign:
            sovereigns[code] = sovereign
    countries = dict(names)
    for code, listed, *_ in _rows("regions.tsv"):
        _add(names, listed, code)
    for kind, where, listed, nearly, people in _rows("place_names.tsv"):
        code = _code(PlaceKind(kind), where, listed)
        kinds[code] = PlaceKind(kind)
        _add(names, listed, code)
        _add(near, nearly, code)
        _add_people(demonyms, people, code)
    _add_capitals(names, cities)
    return Places(
        names=names,
        countries=countries,
        demonyms=demonyms,
        near=near,
        cities=cities,
        kinds=kinds,
        continents={code: f"@{continent}" for code, _, _, continent, _ in _rows("countries.tsv")},
        sovereigns=sovereigns,
    )


def _code(kind: PlaceKind, where: str, listed: str) -> str:
    if kind in (PlaceKind.STATE, PlaceKind.NATION):
        return where
    if kind is PlaceKind.CONTINENT and where != "-":
        return f"@{where}"
    return f"{where}:{normal(listed.partition('|')[0])}"


def _add(table: Table, listed: str, code: str) -> None:
    for name in listed.split("|"):
        if len(name) > 1:
            _put(table, normal(name), code)


def _add_people(table: Table, listed: str, code: str) -> None:
    if listed:
        _add(table, f"{listed}|{listed.replace('|', 's|')}s", code)


def _put(table: Table, name: str, code: str) -> None:
    table[name] = table[name] | {code} if name in table else frozenset((code,))


def _add_capitals(names: Table, cities: Mapping[str, list[str]]) -> None:
    for code, capital, *_ in _rows("countries.tsv"):
        name = normal(capital)
        known = names.get(name, NOWHERE) | _cities(name, cities)
        if name and not _is_among(f"{code}:", known):
            _put(names, name, f"{code}:{name}")


def _cities(name: str, cities: Mapping[str, list[str]], *, smaller: bool = False) -> Codes:
    where = cities.get(name)
    listed = where[smaller] if where and len(where) > smaller else ""
    return frozenset(f"{each}:{name}" for each in listed.split())


def _rows(file: str) -> Iterator[tuple[str, str, str, str, str]]:
    for row in rows(file):
        first, second, third, fourth, fifth = (*row, "", "", "", "")[:5]
        yield first, second, third, fourth, fifth


def normal(text: str) -> str:
    """Write the name of a place in the form the tables are looked up by."""
    if text.isascii() and text.isalpha():
        return text.casefold()
    return normal_words(without_articles(fold(text)))


def normal_words(words: Words) -> str:
    """Write folded words in the form the tables are looked up by."""
    if len(words) > 1 and not _POINTS.keys().isdisjoint(words):
        words = tuple(_POINTS.get(word, word) for word in words)
    return compact(words)


def lookup(words: Words, table: Mapping[str, Codes]) -> Codes:
    """Find what folded words name in a table."""
    return table.get(normal_words(words), NOWHERE)


@lru_cache(maxsize=4096)
def find(words: Words) -> Codes:
    """Find the places that folded words may name, with or without "republic of" or "city of"."""
    found = _find(words)
    kinds = None if found else _BEFORE.get(" ".join(words[:2]))
    return _of(kinds, _find(without_articles(words[2:]))) if kinds else found


@lru_cache(maxsize=4096)
def find_with_kind(words: Words) -> Codes:
    """Find places whose kind may be told behind the name too: "Kerala state".

    Only a response is read so. A key that ends in "City" or "State" may be a club or a university.
    """
    found = find(words)
    kinds = None if found or len(words) < 2 else _BEHIND.get(words[-1])
    return _of(kinds, _find(words[:-1])) if kinds else found


def _find(words: Words) -> Codes:
    table, name = places(), normal_words(words)
    named = table.names.get(name, NOWHERE)
    cities = _cities(name, table.cities)
    if not named or not cities:
        return named or cities
    return named | {city for city in cities if not _is_among(city, named)}


def is_only_city(name: str) -> bool:
    """Tell whether a folded name is that of a large city, and none of the better known places."""
    table = places()
    return name in table.cities and name not in table.names


def namesakes(words: Words) -> Codes:
    """Find the cities of a name that are too small to be meant by the name alone."""
    return _cities(normal_words(words), places().cities, smaller=True)


def _is_among(city: str, named: Iterable[str]) -> bool:
    """Tell whether a city is one of those named: in the same country, or in a disputed one."""
    return any(place[:2] in (city[:2], "-:") and ":" in place for place in named)


def _of(kinds: frozenset[PlaceKind], found: Iterable[str]) -> Codes:
    return frozenset(place for place in found if places().kind(place) in kinds)


def find_abbreviated(words: Words) -> Codes:
    """Find the places that words name behind another: "IL" is Illinois only there."""
    return find(words) or (_postal().get(words[0], NOWHERE) if len(words) == 1 else NOWHERE)


@cache
def _postal() -> Mapping[str, Codes]:
    table: Table = {}
    for code, *_ in _rows("regions.tsv"):
        if code[:2] in {"US", "CA", "AU"}:
            _put(table, code[3:].casefold(), code)
    return table

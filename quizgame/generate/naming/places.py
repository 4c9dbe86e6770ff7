"""Countries, their peoples, capitals, continents and the states of the US, by any usual name."""

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

CONTINENTS = frozenset(
    {"Africa", "Antarctica", "Asia", "Australia", "Europe", "North America", "South America"}
)

US_STATES = frozenset(
    {"Alabama", "Alaska", "Arizona", "Arkansas", "California", "Colorado", "Connecticut"}
    | {"Delaware", "Florida", "Georgia", "Hawaii", "Idaho", "Illinois", "Indiana", "Iowa"}
    | {"Kansas", "Kentucky", "Louisiana", "Maine", "Maryland", "Massachusetts", "Michigan"}
    | {"Minnesota", "Mississippi", "Missouri", "Montana", "Nebraska", "Nevada", "New Hampshire"}
    | {"New Jersey", "New Mexico", "New York", "North Carolina", "North Dakota", "Ohio"}
    | {"Oklahoma", "Oregon", "Pennsylvania", "Rhode Island", "South Carolina", "South Dakota"}
    | {"Tennessee", "Texas", "Utah", "Vermont", "Virginia", "Washington", "West Virginia"}
    | {"Wisconsin", "Wyoming"}
)
# pycountry has these too, among five thousand subdivisions that take long to load.

_WITH_ARTICLE = frozenset(
    {"Bahamas", "Central African Republic", "Comoros", "Czech Republic", "Maldives", "Gambia"}
    | {"Democratic Republic of the Congo", "Dominican Republic", "Marshall Islands", "Netherlands"}
    | {"Philippines", "Republic of the Congo", "Seychelles", "Solomon Islands", "United States"}
    | {"United Arab Emirates", "United Kingdom", "Cayman Islands", "Faroe Islands"}
    | {"Falkland Islands", "Cook Islands"}
)

# Codes of ISO 3166-1 that are no states of their own.
_TERRITORIES = frozenset(
    """
    AI AS AW AX BL BM BQ BV CC CK CW CX FK FO GF GG GI GL GP GS GU HK HM IM IO JE KY MF MO MP MQ MS
    NC NF NU PF PM PN PR RE SH SJ SX TC TF TK UM VG VI WF YT
    """.split()
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Nation:
    """A country: its usual name, capital, adjectives (the usual one first) and words for people."""

    code: str
    name: str
    capital: str | None
    adjectives: tuple[str, ...]
    people: tuple[str, ...]
    aliases: tuple[str, ...]


@lru_cache(maxsize=1)
def nations() -> Mapping[str, Nation]:
    """Return every country we know by its usual name, in the order of ISO codes."""
    known = {nation.code: nation for nation in _ours()}
    codes = sorted({*known, *_official()})
    return {nation.name: nation for nation in (known.get(code) or _bare(code) for code in codes)}


def country_of(text: str) -> str | None:
    """Return the usual name of the country that `text` names in any case, or None.

    >>> country_of("the U.S.")
    'United States'
    """
    return _names().get(_key(text))


def nationality_to_country(text: str) -> str | None:
    """Return the country that an adjective or a word for its people belongs to: "Danes", "Danish".

    None for what stands for no country, or for more than one.
    """
    key = _key(text)
    return _nationalities().get(key) or _nationalities().get(_singular(key))


def nationality_of(country: str) -> str | None:
    """Return the usual adjective of a country named in any way: "Danish" for "Denmark"."""
    name = country_of(country)
    return next(iter(nations()[name].adjectives), None) if name else None


def short_names(country: str) -> tuple[str, ...]:
    """Return the other names that news calls a country by: "UK", "Britain"."""
    name = country_of(country)
    official = _official().get(nations()[name].code, ()) if name else ()
    return tuple(a for a in nations()[name].aliases if a not in official) if name else ()


def is_territory(country: str) -> bool:
    """Whether a place with a code of its own belongs to a country elsewhere: Bermuda."""
    name = country_of(country)
    return name is not None and nations()[name].code in _TERRITORIES


def country_of_capital(text: str) -> str | None:
    """Return the country whose capital `text` names, or None."""
    return _capitals().get(_key(text))


def with_article(country: str) -> str:
    """Return the country's name as it stands in a sentence: "the Netherlands", "Norway"."""
    return f"the {country}" if country in _WITH_ARTICLE else country


def is_continent(text: str) -> bool:
    """Whether `text` names a continent."""
    return _key(text) in {_key(name) for name in CONTINENTS}


def is_us_state(text: str) -> bool:
    """Whether `text` names a state of the US; "Georgia" and "Washington" are other places too."""
    return _key(text) in _states()


def _ours() -> Iterable[Nation]:
    lines = files(__package__).joinpath("nations.txt").read_text("utf-8").splitlines()
    for line in lines:
        if line and not line.startswith("#"):
            code, name, capital, adjectives, people, aliases = line.split(";")
            yield Nation(
                code=code,
                name=name or _official()[code][0],
                capital=capital or None,
                adjectives=_listed(adjectives),
                people=_listed(people),
                aliases=(*_listed(aliases), *_official().get(code, ())),
            )


def _bare(code: str) -> Nation:
    """Make a nation of names alone, for a place that is rarely in the news."""
    names = _official()[code]
    return Nation(
        code=code, name=names[0], capital=None, adjectives=(), people=(), aliases=names[1:]
    )


@lru_cache(maxsize=1)
def _official() -> Mapping[str, tuple[str, ...]]:
    """Return ISO's names by code, the plainest first."""
    import pycountry

    fields = ("common_name", "name", "official_name")
    return {
        country.alpha_2: tuple(
            name for field in fields if (name := getattr(country, field, None)) is not None
        )
        for country in pycountry.countries
    }


def _listed(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())


def _key(text: str) -> str:
    """Fold case, accents, full stops and a leading "the"."""
    plain = unicodedata.normalize("NFKD", text.replace("\u2019", "'"))
    letters = "".join(letter for letter in plain if not unicodedata.combining(letter))
    words = letters.casefold().replace(".", "").split()
    return " ".join(words[1:] if words[:1] == ["the"] else words)


def _singular(key: str) -> str:
    return key[:-1] if key.endswith("s") else key


@lru_cache(maxsize=1)
def _names() -> Mapping[str, str]:
    return {
        _key(name): nation.name
        for nation in nations().values()
        for name in (*nation.aliases, nation.name)
    }


@lru_cache(maxsize=1)
def _nationalities() -> Mapping[str, str]:
    return {
        _key(word): nation.name
        for nation in nations().values()
        for word in (*nation.adjectives, *nation.people)
    }


@lru_cache(maxsize=1)
def _capitals() -> Mapping[str, str]:
    return {_key(nation.capital): nation.name for nation in nations().values() if nation.capital}


@lru_cache(maxsize=1)
def _states() -> frozenset[str]:
    return frozenset(map(_key, US_STATES))

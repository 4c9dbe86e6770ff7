"""Where a place lies, told behind its name: "Lyon, France"."""

import re
from collections.abc import Mapping
from functools import cache

from quizgame.grading.names import places as known_places
from quizgame.grading.names.places import Codes, lookup, places
from quizgame.grading.outcome import Outcome, Verdict, accept, prompt, reject
from quizgame.grading.tables.reading import rows
from quizgame.grading.text import compact, fold, without_articles

Words = tuple[str, ...]
_LIES_IN = re.compile(r",|\bin\b")


def compare(key: str, said: str, *, asks_where: bool) -> Verdict | None:
    """Compare places of which one may be told with where it lies; None if that decides nothing."""
    said = _with_comma(without_articles(fold(key)), said)
    (ours, lies), (theirs, told) = _apart(key), _apart(said)
    whole = without_articles(fold(said))
    wanted, named = without_articles(fold(key)), lookup(whole, places().names)
    if named and (told or lookup(wanted, places().names)):
        return None
    if lies and told and compact(ours) == compact(theirs):
        verdict = known_places.compare(lies, told)
        far = verdict is not None and verdict.outcome is Outcome.REJECT
        return reject("another place of that name") if far else accept("the place")
    if told and compact(theirs) == compact(wanted):
        return _settle(ours, told)
    if told and compact(told) == compact(wanted):
        return accept("more exact")
    if lies and compact(ours) == compact(whole):
        return accept("the place")
    if asks_where and not told and _country(ours) & named:
        return prompt("where there?")
    return None


def is_told(text: str) -> bool:
    """Tell whether a known place is told behind a name, as where it lies."""
    _, where = _apart(text)
    return bool(where) and bool(lookup(where, places().names) or _country(where))


def _settle(city: Words, told: Words) -> Verdict:
    """Judge where a city is said to lie; a large city is meant, and not a village of its name."""
    table = places()
    country, named = _country(city), lookup(told, table.names)
    if not country or not named:
        is_another = compact(told) in _countries_of_cities()
        return reject("more than one answer") if is_another else accept("more exact")
    return accept("more exact") if country & named else reject("another place of that name")


def _with_comma(key: Words, said: str) -> str:
    """Put the comma that was left out: "Lyon France"."""
    words = without_articles(fold(said))
    rest = words[len(key) :]
    if rest and words[: len(key)] == key and lookup(rest, places().names):
        return f"{' '.join(key)}, {' '.join(rest)}"
    return said


def _apart(text: str) -> tuple[Words, Words]:
    """Split a place from where it lies: "Lyon, France", "the Louvre in Paris"."""
    place, *where = _LIES_IN.split(text, maxsplit=1)
    if not where or not where[0].strip() or not place.strip():
        return without_articles(fold(text)), ()
    return without_articles(fold(place)), without_articles(fold(where[0]))


def _country(city: Words) -> Codes:
    return _countries_of_cities().get(compact(city), frozenset())


@cache
def _countries_of_cities() -> Mapping[str, Codes]:
    """Give the country of each large city, and its state in the United States."""
    table = places().names
    found = {}
    for name, country, state in rows("city_countries.tsv"):
        found[name] = frozenset({country}) | (lookup(fold(state), table) if state else frozenset())
    return found


def make_ready() -> None:
    """Read the tables, if they are not there yet."""
    _countries_of_cities()

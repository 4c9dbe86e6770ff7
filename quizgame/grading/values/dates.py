"""Dates with any of their parts missing, read from words and compared part by part."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields

from quizgame.bank.kinds import Precision
from quizgame.grading.outcome import Verdict, accept, kindest, prompt, reject
from quizgame.grading.text import word_list, word_set
from quizgame.grading.values.counting import SMALL

_MONTHS = word_list(
    """
    january february march april may june july august september october november december
    """
)
_WEEKDAYS = word_list(
    """
    monday tuesday wednesday thursday friday saturday sunday
    """
)
_SEASONS = ["spring", "summer", "autumn", "winter"]


def _with_short(names: Sequence[str], *lengths: int) -> dict[str, int]:
    return {name[:n]: place for place, name in enumerate(names, 1) for n in (*lengths, len(name))}


MONTHS: Mapping[str, int] = {**_with_short(_MONTHS, 3), "sept": 9}
WEEKDAYS: Mapping[str, int] = {**_with_short(_WEEKDAYS, 3, 4), "thurs": 4}
SEASONS: Mapping[str, int] = {**_with_short(_SEASONS), "fall": 3}
_ERAS: Mapping[str, int] = {"bc": -1, "bce": -1, "ad": 1, "ce": 1}
_CONNECTING = word_set(
    """
    on in of the at during by around about circa c year month day date early mid late
    and from since
    """
)
_FULL = re.compile(r"(\d{1,2})[./](\d{1,2})[./](\d{4}|\d{2})")
_ISO = re.compile(r"(\d{4})[./](\d{1,2})[./](\d{1,2})")
_MONTH_YEAR = re.compile(r"(\d{1,2})/(\d{4})")
_DAY = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?")
_YEAR = re.compile(r"\d{3,4}")
_DECADE = re.compile(r"(\d{3}0)s")
_LAST_DAY = 31
MORE_EXACT = accept("more exact")
DAY_IS_ENOUGH = accept("the day is enough")


@dataclass(frozen=True, kw_only=True)
class PartialDate:
    """A date as far as it was told. `century` is set where a year is not known to be meant."""

    year: int | None = None
    century: int | None = None
    decade: int | None = None
    season: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None

    @property
    def parts(self) -> dict[str, int]:
        """The parts that were told, the largest first."""
        told = {field.name: getattr(self, field.name) for field in fields(self)}
        return {name: value for name, value in told.items() if value is not None}


def read(words: Sequence[str]) -> tuple[PartialDate, ...]:
    """Read `words` as one date; several where day and month may stand either way round.

    Nothing is returned when a word is no part of a date, or no date is told.
    """
    parts: dict[str, int] = {}
    rest = [word for word in words if word not in _CONNECTING]
    numeric = _numeric(" ".join(rest).replace(" ", "/")) if rest else ()
    if numeric:
        return numeric
    place = 0
    while place < len(rest):
        part, used = _part(rest, place, parts)
        if part is None or part[0] in parts:
            return ()
        parts.update([part])
        place += used
    return (PartialDate(**parts),) if parts else ()


def _numeric(text: str) -> tuple[PartialDate, ...]:
    if match := _ISO.fullmatch(text):
        return tuple(_dates(match[1], (match[2], match[3])))
    if match := _FULL.fullmatch(text):
        year = match[3] if len(match[3]) == 4 else f"20{match[3]}"
        return tuple(_dates(year, (match[2], match[1]), (match[1], match[2])))
    if match := _MONTH_YEAR.fullmatch(text):
        return _month(match[1], match[2])
    return ()


def _month(month: str, year: str) -> tuple[PartialDate, ...]:
    valid = 1 <= int(month) <= 12
    return (PartialDate(year=int(year), month=int(month)),) if valid else ()


def _dates(year: str, *month_days: tuple[str, str]) -> Iterator[PartialDate]:
    for month, day in dict.fromkeys(month_days):
        if 1 <= int(month) <= 12 and 1 <= int(day) <= _LAST_DAY:
            yield PartialDate(year=int(year), month=int(month), day=int(day))


def _part(
    words: Sequence[str], place: int, known: Mapping[str, int]
) -> tuple[tuple[str, int] | None, int]:
    word = words[place]
    following = words[place + 1] if place + 1 < len(words) else ""
    for name, table in (("month", MONTHS), ("weekday", WEEKDAYS), ("season", SEASONS)):
        if word in table:
            return (name, table[word]), 1
    if following == "century":
        return _century(word), 2
    if following in _ERAS and word.isdecimal() and len(word) <= 4:
        return ("year", _ERAS[following] * int(word)), 2
    return _single(word, known), 1


def _century(word: str) -> tuple[str, int] | None:
    match = _DAY.fullmatch(word)
    value = int(match[1]) if match else SMALL.get(word)
    return ("century", value) if value else None


def _single(word: str, known: Mapping[str, int]) -> tuple[str, int] | None:
    if match := _DECADE.fullmatch(word):
        value = int(match[1])
        return ("century", value // 100 + 1) if value % 100 == 0 else ("decade", value)
    if _YEAR.fullmatch(word):
        return "year", int(word)
    match = _DAY.fullmatch(word)
    day = int(match[1]) if match else SMALL.get(word, 0)
    return ("day", day) if 1 <= day <= _LAST_DAY else None


# What is told of a date that is so exact.
_PARTS: Mapping[Precision, tuple[str, ...]] = {
    Precision.DAY: ("day", "month", "year"),
    Precision.MONTH: ("month", "year"),
    Precision.YEAR: ("year",),
}


def is_as_exact(date: PartialDate, precision: Precision) -> bool:
    """Tell whether a date is at least as exact as `precision`."""
    return precision.value in date.parts


def write(date: PartialDate, precision: Precision) -> str:
    """Write a date no more exactly than `precision`, so that it is read again as what it was."""
    parts = date.parts
    told = [_write(name, parts[name]) for name in _PARTS[precision] if name in parts]
    return " ".join(told)


def _write(name: str, value: int) -> str:
    if name == "month":
        return _MONTHS[value - 1]
    if name == "year" and value < 100:
        return f"{abs(value)} {'bc' if value < 0 else 'ad'}"
    return str(value)


def compare(
    key: Sequence[PartialDate], said: Sequence[PartialDate], known: frozenset[str] = frozenset()
) -> Verdict | None:
    """Compare dates part by part; numbers that the question states (`known`) need no repeating."""
    best: Verdict | None = None
    for one in key:
        for other in said:
            best = kindest(best, _compare(one, other, known))
    return best


def _compare(key: PartialDate, said: PartialDate, known: frozenset[str]) -> Verdict:
    told, wanted = said.parts, key.parts
    for name in wanted:
        if name in told and wanted[name] != told[name]:
            return reject(f"a different {name}")
    missing = [name for name in wanted if name not in told and str(wanted[name]) not in known]
    if not missing:
        return accept("the same date") if wanted == told else MORE_EXACT
    if not wanted.keys() & told.keys():
        return _by_size(key, said)
    if missing == ["weekday"] or (missing == ["year"] and "day" in told):
        return DAY_IS_ENOUGH
    return prompt(f"which {missing[0]}?")


def _by_size(key: PartialDate, said: PartialDate) -> Verdict:
    """Compare a year with its decade or century."""
    if said.year is not None and (key.decade is not None or key.century is not None):
        inside = key.decade == said.year // 10 * 10 or key.century == (said.year - 1) // 100 + 1
        return MORE_EXACT if inside else reject("a different time")
    if key.year is not None and (said.decade is not None or said.century is not None):
        inside = said.decade == key.year // 10 * 10 or said.century == (key.year - 1) // 100 + 1
        return prompt("which year?") if inside else reject("a different time")
    return reject("a different time")

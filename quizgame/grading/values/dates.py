"""Dates with any of their parts missing, compared part by part."""

import datetime
from calendar import monthrange
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields

from quizgame.bank.kinds import Precision
from quizgame.grading.outcome import Verdict, accept, kindest, prompt, reject
from quizgame.grading.values import calendar
from quizgame.grading.values.calendar import MONTH_NAMES, Parts

MORE_EXACT = accept("more exact")
_SAME = accept("the same date")
# Two digits for a year mean one of these; before them, years are told in full.
_FIRST_SHORT = 1900
_MONTHS_OF_SEASON: Mapping[int, tuple[int, ...]] = {
    1: (3, 4, 5, 6),
    2: (6, 7, 8, 9),
    3: (9, 10, 11, 12),
    4: (12, 1, 2, 3),
}


@dataclass(frozen=True, kw_only=True)
class PartialDate:
    """A date as far as it was told. `century` is set where a year is not known to be meant.

    `short` are the last two digits of a year, and `tens` those of a decade: of "July 69" and of
    "the nineties". Years and centuries before Christ are below nothing.
    """

    year: int | None = None
    short: int | None = None
    century: int | None = None
    decade: int | None = None
    tens: int | None = None
    season: int | None = None
    quarter: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None

    @property
    def parts(self) -> Parts:
        """The parts that were told, the largest first."""
        told = {field.name: getattr(self, field.name) for field in fields(self)}
        return {name: value for name, value in told.items() if value is not None}


def read(words: Sequence[str]) -> tuple[PartialDate, ...]:
    """Read folded `words` as one date; several where day and month may stand either way round.

    Nothing is returned when a word is no part of a date, or no date is told.
    """
    return tuple(PartialDate(**parts) for parts in calendar.read(words))


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
        return MONTH_NAMES[value - 1]
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
    if _is_other_era(key, said.parts):
        return prompt("bc or ad?")
    wanted, told = key.parts, _in_full(key, said.parts)
    for name in wanted:
        if name in told and wanted[name] != told[name]:
            return reject(f"a different {name}")
    if not _is_day(told):
        return reject("no such day")
    if not _has_its_weekday({**wanted, **told}):
        return reject("a different weekday")
    implied = _implied(told)
    for name in wanted.keys() & implied.keys():
        if wanted[name] not in implied[name]:
            return reject("a different time")
    if told.keys() - wanted.keys() and not _fits(wanted, told):
        return reject("a different time")
    missing = [
        name
        for name in wanted
        if name not in told and name not in implied and not _is_stated(name, wanted[name], known)
    ]
    if not missing or missing == ["weekday"]:
        return _SAME if wanted == told else MORE_EXACT
    if not (wanted.keys() & told.keys()) and not _is_larger(wanted, told):
        return reject("a different time")
    return prompt(f"which {missing[0]}?")


def _is_day(parts: Parts) -> bool:
    """Tell whether a month has the day that was told with it."""
    if not {"month", "day"} <= parts.keys():
        return True
    year = parts.get("year", _LEAP)
    return parts["day"] <= monthrange(year if year > 0 else _LEAP, parts["month"])[1]


_LEAP = 2000


def _has_its_weekday(parts: Parts) -> bool:
    """Tell whether a date falls on the weekday that was told with it."""
    if not {"year", "month", "day", "weekday"} <= parts.keys():
        return True
    try:
        date = datetime.date(parts["year"], parts["month"], parts["day"])
    except ValueError:
        return True
    return date.isoweekday() == parts["weekday"]


def _is_stated(name: str, value: int, known: frozenset[str]) -> bool:
    """Tell whether the question states a part of the date."""
    return (MONTH_NAMES[value - 1] if name == "month" else str(value)) in known


def _is_other_era(key: PartialDate, told: Parts) -> bool:
    """Tell whether only the number of a year or century before Christ was told."""
    if key.parts.keys() == {"year"} and (key.year or 0) < 0:
        return list(told.items()) in ([("day", -(key.year or 0))], [("short", -(key.year or 0))])
    is_century = key.parts.keys() == {"century"} == told.keys() and (key.century or 0) < 0
    return is_century and told["century"] == -(key.century or 0)


def _in_full(key: PartialDate, told: Parts) -> Parts:
    """Complete what was cut short, in the way that the key is told."""
    told = dict(told)
    if "short" in told and key.year is not None and key.year >= _FIRST_SHORT:
        told["year"] = key.year - key.year % 100 + told.pop("short")
    if "tens" in told and (decade := _decade_of(key)) is not None:
        told["decade"] = decade - decade % 100 + told.pop("tens")
    if told.keys() == {"day"}:
        told = _named_by_number(key, told["day"]) or told
    return told


def _named_by_number(key: PartialDate, number: int) -> Parts | None:
    """Read a number alone as what the key tells: the 19th of centuries, the year 05."""
    if key.parts.keys() == {"century"}:
        return {"century": number if (key.century or 0) > 0 else -number}
    if key.parts.keys() == {"year"} and (key.year or 0) >= _FIRST_SHORT:
        return {"year": (key.year or 0) // 100 * 100 + number}
    return None


def _decade_of(key: PartialDate) -> int | None:
    if key.decade is not None:
        return key.decade
    return None if key.year is None or key.year < 0 else key.year // 10 * 10


def _implied(told: Parts) -> dict[str, tuple[int, ...]]:
    """Work out the larger parts of the calendar that a date lies in."""
    implied: dict[str, tuple[int, ...]] = {}
    if (year := told.get("year")) is not None:
        implied["decade"] = (year // 10 * 10,)
        # The year 1900 is the last of a century, and the first of the 1900s.
        implied["century"] = tuple({_century_of(year), _century_of(year + 1)})
    if (decade := told.get("decade")) is not None:
        implied["century"] = (decade // 100 + 1,)
    if (month := told.get("month")) is not None:
        implied["quarter"] = ((month - 1) // 3 + 1,)
        implied["season"] = tuple(s for s, months in _MONTHS_OF_SEASON.items() if month in months)
    return implied


def _century_of(year: int) -> int:
    return (year - 1) // 100 + 1 if year > 0 else -((-year - 1) // 100 + 1)


def _fits(wanted: Parts, told: Parts) -> bool:
    """Tell whether the larger parts that were told hold the date that is wanted."""
    implied = _implied(wanted)
    return all(told[name] in implied[name] for name in told.keys() & implied.keys())


def _is_larger(wanted: Parts, told: Parts) -> bool:
    """Tell whether what was told is the decade, the quarter, of what is wanted."""
    return bool(_implied(wanted).keys() & told.keys())

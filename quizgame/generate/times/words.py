"""The words that tell a time, found in a text and taken apart, not yet placed on a calendar."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol, TypeVar

from quizgame.generate.numerals import read_number, read_ordinal
from quizgame.generate.times.patterns import LIKELY, PATTERNS, TimeKind

_MONTH_NAMES = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
MONTHS: Mapping[str, int] = {
    **{name: value for value, name in enumerate(_MONTH_NAMES, start=1)},
    **{name[:3]: value for value, name in enumerate(_MONTH_NAMES, start=1)},
    "sept": 9,
}
WEEKDAYS: Mapping[str, int] = {
    name: value
    for value, name in enumerate(
        ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
    )
}
_HOLIDAYS: Mapping[str, tuple[int, int]] = {
    "christmas day": (12, 25),
    "christmas eve": (12, 24),
    "boxing day": (12, 26),
    "new year's day": (1, 1),
    "new year's eve": (12, 31),
    "valentine's day": (2, 14),
    "halloween": (10, 31),
}
_DAY_WORDS: Mapping[str, tuple[str, int]] = {
    "today": ("today", 0),
    "tonight": ("tonight", 0),
    "this morning": ("tonight", 0),
    "this afternoon": ("tonight", 0),
    "this evening": ("tonight", 0),
    "yesterday": ("yesterday", -1),
    "last night": ("yesterday", -1),
    "tomorrow": ("tomorrow", 1),
    "the day before yesterday": ("yesterday", -2),
    "the day after tomorrow": ("tomorrow", 2),
}


class _HasPlace(Protocol):
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


_Placed = TypeVar("_Placed", bound=_HasPlace)


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeWords:
    """Words that tell a time: where they stand in the text, and the parts they name.

    `start` and `end` are characters, end excluded. `weekday` counts from Monday, 0. `number` is
    an amount of `unit` (negative for the past), a quarter or a half. `modifier` is "last", "next",
    "this" or "coming", `part` "early", "mid", "late",
    "the beginning of" or "the end of".
    """

    kind: TimeKind
    start: int
    end: int
    text: str
    year: int | None = None
    end_year: int | None = None
    month: int | None = None
    end_month: int | None = None
    day: int | None = None
    end_day: int | None = None
    weekday: int | None = None
    number: int | None = None
    unit: str | None = None
    modifier: str | None = None
    part: str | None = None


_LAST = {"past": "last", "coming": "next", "this past": "last", "this coming": "coming"}


def find_times(text: str) -> list[TimeWords]:
    """Find the words that tell a time, in order and apart from each other; the longest win."""
    if not LIKELY.search(text):
        return []
    found = [
        _taken_apart(kind, match) for kind, pattern in PATTERNS for match in pattern.finditer(text)
    ]
    return longest_apart(found)


def longest_apart(found: Sequence[_Placed]) -> list[_Placed]:
    """Return those that do not overlap, in order; of two that do the longer, then the earlier."""
    taken: list[_Placed] = []
    for each in sorted(found, key=lambda each: (each.start - each.end, each.start)):
        if all(each.end <= other.start or other.end <= each.start for other in taken):
            taken.append(each)
    return sorted(taken, key=lambda each: each.start)


def read_time(text: str) -> TimeWords | None:
    """Take apart a text that tells one time and nothing else: "2004", "late January"."""
    for prefix in ("", "in ", "at "):
        for kind, pattern in PATTERNS:
            match = pattern.fullmatch(prefix + text)
            if match:
                words = _taken_apart(kind, match)
                if words.text == text or not prefix:
                    return replace(words, start=0, end=len(text), text=text)
    return None


def _taken_apart(kind: TimeKind, match: re.Match[str]) -> TimeWords:
    groups = {name: value for name, value in match.groupdict().items() if value}
    start = match.start() + len(groups.get("before", ""))
    month, day = _month_and_day(groups)
    modifier = groups.get("modifier", "").lower().removeprefix("the ")
    part = groups.get("part", "").lower()
    return TimeWords(
        kind=kind,
        start=start,
        end=match.end(),
        text=match.string[start : match.end()],
        year=_year(groups),
        end_year=_integer(groups.get("end_year")),
        month=month,
        end_month=MONTHS.get(groups.get("end_month", "").lower().rstrip(".")),
        day=day,
        end_day=_integer(groups.get("end_day")),
        weekday=WEEKDAYS.get(groups.get("weekday", "").lower()),
        number=_amount(kind, groups),
        unit=_unit(groups),
        modifier=_LAST.get(modifier, modifier) or None,
        part=part or None,
    )


def _month_and_day(groups: Mapping[str, str]) -> tuple[int | None, int | None]:
    if "holiday" in groups:
        return _HOLIDAYS[groups["holiday"].lower().replace("\u2019", "'")]
    name = groups.get("month") or groups.get("end_month") or ""
    month = int(name) if name.isdigit() else MONTHS.get(name.lower().rstrip("."))
    return month, _integer(groups.get("day"))


def _year(groups: Mapping[str, str]) -> int | None:
    if "decade" in groups:
        return int(groups["decade"])
    if "number" in groups and "unit" not in groups and "year" not in groups:
        century = read_ordinal(groups["number"])
        return 100 * (century - 1) if century and century > 10 else None
    return _integer(groups.get("year"))


def _integer(text: str | None) -> int | None:
    digits = re.match(r"\d+", text or "")
    return int(digits[0]) if digits else None


def _amount(kind: TimeKind, groups: Mapping[str, str]) -> int | None:
    """Return an offset in days, an amount before (negative) or after, or a quarter's number."""
    if "offset" in groups:
        return _DAY_WORDS[" ".join(groups["offset"].lower().split())][1]
    text = groups.get("number", "").lower()
    if kind is not TimeKind.AGO:
        return read_ordinal(text) or _integer(text)
    value = 1 if text in {"a", "an"} else read_number(text)
    if value is None or value != int(value) or value > 1000:
        return None
    return -int(value) if "ago" in groups else int(value)


def _unit(groups: Mapping[str, str]) -> str | None:
    if "offset" in groups:
        return _DAY_WORDS[" ".join(groups["offset"].lower().split())][0]
    return groups["unit"].lower() if "unit" in groups else None

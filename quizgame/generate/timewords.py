"""The words that tell a time, found in a text and taken apart, not yet placed on a calendar."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import Protocol, TypeVar

from quizgame.generate.numerals import NUMBER, read_number, read_ordinal

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


class TimeKind(Enum):
    """How a time is told; `LOOSE` is a time that only its surroundings could place."""

    DAY = auto()
    MONTH = auto()
    SEASON = auto()
    QUARTER = auto()
    HALF = auto()
    YEAR = auto()
    DECADE = auto()
    CENTURY = auto()
    WEEKDAY = auto()
    OFFSET = auto()
    PERIOD = auto()
    AGO = auto()
    CLOCK = auto()
    LOOSE = auto()


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


_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?)"
)
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_YEAR = r"(?:1[0-9]|20)\d\d(?!\d|,\d)"
_DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\d%]|[.,:]\d)"
_TO = r"\s?(?:-|\u2013|\u2014|to|and)\s?"
_PART = r"(?P<part>(?i:early|mid|late|the beginning of|the end of))[- ](?:in )?"
_MODIFIER = r"(?P<modifier>(?i:last|next|this|this past|this coming|the coming|the past))\ "
_PLACED = (
    r"(?i:in|since|until|till|by|from|during|of|before|after|between|and|to|for|through|late|early)"
)
_AMOUNT = rf"(?P<number>(?i:an?|{NUMBER}))"
_UNIT = r"(?P<unit>(?i:day|week|month|year))s?"
_TIME_OF_DAY = r"(?:\ (?:morning|afternoon|evening|night|lunchtime))?"

_PATTERNS: tuple[tuple[TimeKind, str], ...] = (
    (TimeKind.DAY, r"(?P<year>\d{4})-(?P<month>[01]\d)-(?P<day>[0-3]\d)"),
    (
        TimeKind.DAY,
        rf"(?:the\ )?(?P<day>{_DAY})(?:\ (?P<month>{_MONTH}))?{_TO}(?P<end_day>{_DAY})\ "
        rf"(?P<end_month>{_MONTH})(?:,?\ (?P<year>{_YEAR}))?",
    ),
    (
        TimeKind.DAY,
        rf"(?P<month>{_MONTH})\ (?P<day>{_DAY}){_TO}(?:(?P<end_month>{_MONTH})\ )?"
        rf"(?P<end_day>{_DAY})(?!\ {_MONTH})(?:,?\ (?P<year>{_YEAR}))?",
    ),
    (
        TimeKind.DAY,
        rf"(?:(?P<weekday>{_WEEKDAY}),?\ )?(?:the\ )?(?P<day>{_DAY})(?:\ of)?\ (?P<month>{_MONTH})"
        rf"(?:,?\ (?P<year>{_YEAR}))?",
    ),
    (
        TimeKind.DAY,
        rf"(?:(?P<weekday>{_WEEKDAY}),?\ )?(?P<month>{_MONTH})\ (?:the\ )?(?P<day>{_DAY})"
        rf"(?:,?\ (?P<year>{_YEAR}))?",
    ),
    (
        TimeKind.DAY,
        r"(?P<holiday>Christmas\ (?:Day|Eve)|Boxing\ Day|New\ Year['\u2019]s\ (?:Day|Eve)"
        rf"|Valentine['\u2019]s\ Day|Halloween)(?:,?\ (?P<year>{_YEAR}))?",
    ),
    (TimeKind.MONTH, rf"(?:{_PART})?(?P<month>{_MONTH}),?\ (?:of\ )?(?P<year>{_YEAR})"),
    (
        TimeKind.MONTH,
        rf"(?:{_PART})?(?P<month>{_MONTH})\ (?:of\ )?(?P<modifier>last|this|next)\ (?P<unit>year)",
    ),
    (TimeKind.MONTH, rf"{_MODIFIER}(?P<month>{_MONTH})"),
    (TimeKind.MONTH, rf"{_PART}(?P<month>{_MONTH})(?!\ \d)"),
    (TimeKind.MONTH, rf"(?<![\w-])(?P<before>{_PLACED}\ )(?P<month>{_MONTH})(?!\ (?:\d|[A-Z]))"),
    (
        TimeKind.SEASON,
        r"(?:the\ )?(?P<unit>(?i:spring|summer|autumn|fall|winter))\ (?:of\ )?"
        rf"(?P<year>{_YEAR})",
    ),
    (TimeKind.SEASON, rf"{_MODIFIER}(?P<unit>spring|summer|autumn|winter)"),
    (
        TimeKind.QUARTER,
        r"the\ (?P<number>first|second|third|fourth|1st|2nd|3rd|4th)\ quarter\ of\ "
        rf"(?P<year>{_YEAR})",
    ),
    (TimeKind.QUARTER, rf"Q(?P<number>[1-4])(?:\ of)?\ (?P<year>{_YEAR})"),
    (TimeKind.HALF, rf"the\ (?P<number>first|second)\ half\ of\ (?P<year>{_YEAR})"),
    (TimeKind.LOOSE, r"the\ (?i:first|second|third|fourth|last)\ (?i:quarter|half)\ of\ \w+\ year"),
    (
        TimeKind.DECADE,
        rf"(?:the\ )?(?:{_PART})?(?:the\ )?(?P<decade>(?:1[0-9]|20)\d0)['\u2019]?s",
    ),
    (
        TimeKind.CENTURY,
        rf"(?:the\ )?(?:{_PART})?(?P<number>(?:1\d|20|21)(?:st|th)|sixteenth|seventeenth"
        r"|eighteenth|nineteenth|twentieth|twenty-first)[- ]century",
    ),
    (
        TimeKind.YEAR,
        rf"(?:between|from)\ (?P<year>{_YEAR})\ (?:and|to|until)\ (?P<end_year>{_YEAR})",
    ),
    (TimeKind.YEAR, rf"(?P<year>{_YEAR})[-\u2013](?P<end_year>{_YEAR})"),
    (TimeKind.YEAR, rf"{_PART}(?P<year>{_YEAR})(?![\w-])"),
    (
        TimeKind.YEAR,
        rf"(?<![\w-])(?P<before>{_PLACED}\ (?:the\ year\ |years?\ )?)(?P<year>{_YEAR})"
        r"(?![\w%-]|\ (?:people|men|women|votes|miles|metres|homes|cases|years))",
    ),
    (
        TimeKind.LOOSE,
        r"(?i:every|each|the(?:\ (?:following|previous|next|same|preceding))?|an?|that)\ "
        rf"{_WEEKDAY}{_TIME_OF_DAY}",
    ),
    (
        TimeKind.CLOCK,
        r"(?:[01]?\d|2[0-4])(?:[.:][0-5]\d)?\ ?(?:[ap]\.m\.|[ap]m|(?i:o['\u2019]clock))"
        r"(?:\ (?:local\ time|GMT|BST|E[SD]?T|P[SD]?T|CET|UTC))?",
    ),
    (
        TimeKind.CLOCK,
        r"(?:[01]?\d|2[0-4]):?[0-5]\d\ (?:local\ time|GMT|BST|EST|EDT|ET|PST|PDT|PT|CET|UTC)",
    ),
    (TimeKind.CLOCK, r"(?:[01]?\d|2[0-4]):[0-5]\d"),
    (TimeKind.LOOSE, rf"{_WEEKDAY}s"),
    (
        TimeKind.WEEKDAY,
        rf"(?:(?i:early|late)\ (?:on\ )?)?(?:{_MODIFIER})?(?P<weekday>{_WEEKDAY}){_TIME_OF_DAY}",
    ),
    (
        TimeKind.OFFSET,
        r"(?P<offset>(?i:the\ day\ before\ yesterday|the\ day\ after\ tomorrow|today|tonight"
        r"|this\ (?:morning|afternoon|evening)|yesterday|last\ night|tomorrow))"
        rf"{_TIME_OF_DAY}",
    ),
    (
        TimeKind.LOOSE,
        rf"(?i:the)\ (?i:last|past|next|coming)\ "
        rf"(?:{_AMOUNT}\ )?"
        r"(?i:day|week|month|year|decade|weekend)s?",
    ),
    (
        TimeKind.LOOSE,
        r"(?:the\ (?i:same|previous|following|preceding|next)\ |that\ (?:same\ )?)"
        r"(?i:day|week|month|year|weekend)"
        r"|(?:the\ )?(?i:day|week|month|year)\ (?i:before|after|earlier|later)"
        r"(?!\ (?:yesterday|tomorrow))",
    ),
    (
        TimeKind.PERIOD,
        r"(?:(?i:earlier|later)\ )?(?P<modifier>(?i:this|last|next))\ "
        r"(?P<unit>(?i:week|month|year|weekend))(?![-\w])",
    ),
    (TimeKind.PERIOD, r"(?P<before>(?i:at|over|on)\ )the\ (?P<unit>weekend)(?!\ of)"),
    (TimeKind.AGO, rf"(?<!more\ than\ )(?<!over\ )(?<!about\ ){_AMOUNT}\ {_UNIT}\ (?P<ago>ago)"),
    (TimeKind.LOOSE, rf"{_AMOUNT}\ {_UNIT}\ (?i:earlier|later|before|after|ago)"),
    (
        TimeKind.AGO,
        rf"(?<![\w-])(?P<before>(?i:in)\ ){_AMOUNT}\ {_UNIT}(?:['\u2019]\ time)?(?!\w|\ of|-)",
    ),
)
_COMPILED = tuple(
    (kind, re.compile(rf"(?<![\w/])(?:{pattern})(?!\w)")) for kind, pattern in _PATTERNS
)
_LIKELY = re.compile(
    rf"\d|{_MONTH}|day\b|days\b|weekend|week|month|year|century|night|this|today|tonight"
    r"|tomorrow|Halloween|spring|summer|autumn|winter|Eve\b"
)
_LAST = {"past": "last", "coming": "next", "this past": "last", "this coming": "coming"}


def find_times(text: str) -> list[TimeWords]:
    """Find the words that tell a time, in order and apart from each other; the longest win."""
    if not _LIKELY.search(text):
        return []
    found = [
        _taken_apart(kind, match) for kind, pattern in _COMPILED for match in pattern.finditer(text)
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
        for kind, pattern in _COMPILED:
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

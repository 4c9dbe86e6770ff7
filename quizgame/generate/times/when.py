"""A time by value, and how to say it so that anybody understands."""

import datetime
from dataclasses import dataclass
from enum import StrEnum

Date = datetime.date

MONTH_NAMES = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
SEASON_STARTS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9}
"""The months that seasons begin in where most news in English is written."""

_QUARTERS = {1: "first", 2: "second", 3: "third", 4: "fourth"}


class Tense(StrEnum):
    """On which side of the article's day what is told lies."""

    PAST = "past"
    FUTURE = "future"


class Precision(StrEnum):
    """How exactly a time is told."""

    DAY = "day"
    WEEKEND = "weekend"
    WEEK = "week"
    MONTH = "month"
    SEASON = "season"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """A time by value: the days from `start` to `end`, both included, and the words that told it.

    `part` is "early", "mid", "late" or "the end of" where the text says so. `fixed` is true when
    the words say the time to anybody ("in 2011"), false when they hang on the article's day ("on
    Wednesday").
    `approximate` is true for "two weeks ago" and the like, which nobody means to the day.
    """

    start: Date
    end: Date
    precision: Precision
    text: str
    part: str | None = None
    fixed: bool = False
    approximate: bool = False


def say(when: When, *, preposition: bool = True) -> str:
    """Say the time to anybody: "on 16 October 2023", "in October 2023", "in the 1990s"."""
    words = _with_part(when, _phrase(when))
    if when.approximate:
        return f"around {words}"
    return f"{_preposition(when, words)} {words}" if preposition else words


def say_month(day: Date) -> str:
    """Say a day's month and year: "October 2023"."""
    return f"{MONTH_NAMES[day.month - 1]} {day.year}"


def say_day(day: Date) -> str:
    """Say a day: "16 October 2023"."""
    return f"{day.day} {say_month(day)}"


def say_american_day(day: Date) -> str:
    """Say a day as Americans do: "October 16, 2023"."""
    return f"{MONTH_NAMES[day.month - 1]} {day.day}, {day.year}"


def _preposition(when: When, words: str) -> str:
    if " to " in words:
        return "from"
    if when.part and when.part.startswith("the "):
        return "at"
    return "on" if when.precision in {Precision.DAY, Precision.WEEKEND} else "in"


def _with_part(when: When, words: str) -> str:
    """Put "early" behind the article, "the end of" before it."""
    if when.part is None:
        return words
    if when.part.startswith("the ") or not words.startswith("the "):
        return f"{when.part} {words}"
    return f"the {when.part} {words.removeprefix('the ')}"


def _phrase(when: When) -> str:
    year = when.start.year
    match when.precision:
        case Precision.DAY if when.start != when.end:
            return _say_days(when.start, when.end)
        case Precision.DAY:
            return say_day(when.start)
        case Precision.WEEKEND | Precision.WEEK:
            return f"the {when.precision} of {say_day(when.start)}"
        case Precision.MONTH:
            return say_month(when.start)
        case Precision.SEASON:
            season = next(s for s, first in SEASON_STARTS.items() if first == when.start.month)
            return f"the {season} of {year}"
        case Precision.QUARTER:
            return f"the {_QUARTERS[(when.start.month + 2) // 3]} quarter of {year}"
        case Precision.HALF:
            return f"the {'first' if when.start.month == 1 else 'second'} half of {year}"
        case Precision.DECADE:
            return f"the {year}s"
        case Precision.CENTURY:
            return f"the {_ordinal(year // 100 + 1)} century"
        case _:
            return str(year) if year == when.end.year else f"{year} to {when.end.year}"


def _say_days(start: Date, end: Date) -> str:
    if (start.year, start.month) == (end.year, end.month):
        return f"{start.day} to {say_day(end)}"
    return f"{say_day(start)} to {say_day(end)}"


def _ordinal(number: int) -> str:
    last = "th" if number // 10 % 10 == 1 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{last}"

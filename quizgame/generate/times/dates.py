"""When something was: time expressions by value, as seen from the day an article appeared."""

import datetime
from calendar import monthrange
from dataclasses import replace

from quizgame.generate.times.patterns import TimeKind
from quizgame.generate.times.when import SEASON_STARTS, Precision, Tense, When, say
from quizgame.generate.times.words import TimeWords, find_times, read_time

__all__ = [
    "Precision", "Tense", "TimeKind", "TimeWords", "When", "find_times", "read_date", "read_time",
    "resolve", "say",
]  # fmt: skip

Date = datetime.date

_NEAR = datetime.timedelta(days=90)
"""A day and month without a year or a tense is taken for the nearest within so many days."""

_STEPS = {"last": -1, "next": 1}
_SUNDAY = 6


def resolve(words: TimeWords, published: Date | None, tense: Tense | None = None) -> When | None:
    """Work out the time that the words mean, or None when that is not certain.

    `published` is the day the article appeared, `tense` that of what happens then.
    """
    when = _fixed(words)
    if when is None and published is not None:
        try:
            when = _relative(words, published, tense)
        except (OverflowError, ValueError):
            return None
    return replace(when, part=words.part) if when else None


def read_date(text: str) -> Date | None:
    """Read a text that is one full date and nothing else: "16 October 2023", "2023-10-16"."""
    words = read_time(text.strip())
    when = _fixed(words) if words else None
    return when.start if when and when.start == when.end else None


def _fixed(words: TimeWords) -> When | None:
    """Work out a time that tells its own year."""
    if words.year is None or words.kind in {TimeKind.LOOSE, TimeKind.AGO}:
        return None
    try:
        span = _spanned(words, words.year)
    except ValueError:
        return None
    return _when(words, *span, fixed=True) if span else None


def _spanned(words: TimeWords, year: int) -> tuple[Date, Date, Precision] | None:
    """Return the days of a day, month, season, quarter, year, decade or century of `year`."""
    match words.kind:
        case TimeKind.DAY if words.month and words.day:
            start = Date(year, words.month, words.day)
            end = Date(year, words.end_month or words.month, words.end_day or words.day)
            wrong_weekday = words.weekday is not None and words.weekday != start.weekday()
            return None if wrong_weekday or end < start else (start, end, Precision.DAY)
        case TimeKind.MONTH if words.month:
            return *_months(year, words.month, 1), Precision.MONTH
        case TimeKind.SEASON if words.unit in SEASON_STARTS:
            return *_months(year, SEASON_STARTS[words.unit], 3), Precision.SEASON
        case TimeKind.QUARTER if words.number:
            return *_months(year, 3 * words.number - 2, 3), Precision.QUARTER
        case TimeKind.HALF if words.number:
            return *_months(year, 6 * words.number - 5, 6), Precision.HALF
        case TimeKind.YEAR:
            last = words.end_year or year
            return (Date(year, 1, 1), Date(last, 12, 31), Precision.YEAR) if last >= year else None
        case TimeKind.DECADE:
            return Date(year, 1, 1), Date(year + 9, 12, 31), Precision.DECADE
        case TimeKind.CENTURY:
            return Date(year, 1, 1), Date(year + 99, 12, 31), Precision.CENTURY
        case _:
            return None


def _months(year: int, month: int, count: int) -> tuple[Date, Date]:
    last = month + count - 1
    return Date(year, month, 1), Date(year, last, monthrange(year, last)[1])


def _relative(words: TimeWords, published: Date, tense: Tense | None) -> When | None:
    match words.kind:
        case TimeKind.DAY if words.day:
            return _nearest_day(words, published, tense)
        case TimeKind.MONTH if words.month:
            return _nearest_month(words, published, tense)
        case TimeKind.WEEKDAY:
            day = _weekday(words, published, tense)
        case TimeKind.OFFSET:
            day = published + datetime.timedelta(days=words.number or 0)
            if words.unit == "today" and tense is None:
                return None
        case TimeKind.PERIOD:
            return _period(words, published, tense)
        case TimeKind.AGO:
            return _ago(words, published, tense)
        case TimeKind.SEASON if words.modifier == "this" and words.unit in SEASON_STARTS:
            return _when(words, *_months(published.year, SEASON_STARTS[words.unit], 3),
                         Precision.SEASON)  # fmt: skip
        case _:
            return None
    return _when(words, day, day, Precision.DAY) if day else None


def _nearest_day(words: TimeWords, published: Date, tense: Tense | None) -> When | None:
    """Work out a day and month without a year: the last one, or the next one, by tense."""
    found = []
    told = published.year + _STEPS.get(words.modifier or "", 0)
    years = [told] if words.unit == "year" else range(published.year - 1, published.year + 2)
    for year in years:
        try:
            span = _spanned(words, year)
        except ValueError:
            continue
        if span:
            found.append(span)
    if words.unit == "year":
        return _when(words, *found[0]) if found else None
    start = _chosen([span[0] for span in found], published, tense)
    return next((_when(words, *span) for span in found if span[0] == start), None)


def _nearest_month(words: TimeWords, published: Date, tense: Tense | None) -> When | None:
    """Work out a month without a year; "last" and "next" are sure only away from that month."""
    if words.month is None:
        return None
    if words.modifier == "this" or words.unit == "year":
        year = published.year + _STEPS.get(words.modifier or "", 0)
        return _when(words, *_months(year, words.month, 1), Precision.MONTH)
    if words.modifier in {"last", "next"} and words.month == published.month:
        return None
    tense = {"last": Tense.PAST, "next": Tense.FUTURE}.get(words.modifier or "", tense)
    today = published.replace(day=1)
    years = range(published.year - 1, published.year + 2)
    start = _chosen([Date(year, words.month, 1) for year in years], today, tense)
    return _when(words, *_months(start.year, start.month, 1), Precision.MONTH) if start else None


def _chosen(days: list[Date], published: Date, tense: Tense | None) -> Date | None:
    if tense is Tense.PAST:
        return max((day for day in days if day <= published), default=None)
    if tense is Tense.FUTURE:
        return min((day for day in days if day >= published), default=None)
    nearest = min(days, key=lambda day: abs(day - published), default=None)
    return nearest if nearest and abs(nearest - published) <= _NEAR else None


def _weekday(words: TimeWords, published: Date, tense: Tense | None) -> Date | None:
    """Work out "Wednesday", "last Tuesday"; "last" and "next" are unsure within one week."""
    if words.weekday is None:
        return None
    back = (published.weekday() - words.weekday) % 7
    ahead = (words.weekday - published.weekday()) % 7
    before, after = (published - datetime.timedelta(days=n) for n in (back, -ahead))
    same_week = published.weekday() > words.weekday
    match words.modifier, tense:
        case "last", _:
            return None if back == 0 or same_week else before
        case "next" | "coming", _:
            return None if ahead == 0 or published.weekday() < words.weekday else after
        case _, Tense.PAST:
            return before
        case _, Tense.FUTURE:
            return after
        case _:
            return published if back == 0 else None


def _period(words: TimeWords, published: Date, tense: Tense | None) -> When | None:
    """Work out "this week", "last month", "earlier this year"."""
    step = _STEPS.get(words.modifier or "", 0)
    match words.unit:
        case "year":
            start = Date(published.year + step, 1, 1)
            return _when(words, start, Date(start.year, 12, 31), Precision.YEAR)
        case "month":
            year, month = divmod(published.year * 12 + published.month - 1 + step, 12)
            return _when(words, *_months(year, month + 1, 1), Precision.MONTH)
        case "week":
            return _week(words, published, step)
        case "weekend":
            return _weekend(words, published, tense)
        case _:
            return None


def _week(words: TimeWords, published: Date, step: int) -> When | None:
    """Work out a week from Monday to Sunday; on a Sunday nobody knows which week is "this"."""
    if published.weekday() == _SUNDAY:
        return None
    start = published + datetime.timedelta(days=7 * step - published.weekday())
    return _when(words, start, start + datetime.timedelta(days=6), Precision.WEEK)


def _weekend(words: TimeWords, published: Date, tense: Tense | None) -> When | None:
    """Work out the weekend: the one that is on, else the last or next by tense."""
    saturday = published + datetime.timedelta(days=5 - published.weekday())
    on = published >= saturday
    if words.modifier in {"last", "next"}:
        tense = Tense.PAST if words.modifier == "last" else Tense.FUTURE
        if on:
            return None
    if tense is None and not on:
        return None
    if tense is Tense.PAST and not on:
        saturday -= datetime.timedelta(days=7)
    return _when(words, saturday, saturday + datetime.timedelta(days=1), Precision.WEEKEND)


def _ago(words: TimeWords, published: Date, tense: Tense | None) -> When | None:
    """Work out "three days ago" and "in two weeks"; all but days and "a year" are approximate."""
    if words.number is None or (words.number > 0 and tense is not Tense.FUTURE):
        return None
    amount = words.number
    match words.unit:
        case "day":
            day = published + datetime.timedelta(days=amount)
            return _when(words, day, day, Precision.DAY)
        case "week":
            day = published + datetime.timedelta(days=7 * amount)
            start = day - datetime.timedelta(days=day.weekday())
            end = start + datetime.timedelta(days=6)
            return _when(words, start, end, Precision.WEEK, approximate=True)
        case "month":
            year, month = divmod(published.year * 12 + published.month - 1 + amount, 12)
            return _when(words, *_months(year, month + 1, 1), Precision.MONTH, approximate=True)
        case "year":
            year = published.year + amount
            start, end = Date(year, 1, 1), Date(year, 12, 31)
            return _when(words, start, end, Precision.YEAR, approximate=True)
        case _:
            return None


def _when(
    words: TimeWords,
    start: Date,
    end: Date,
    precision: Precision,
    *,
    fixed: bool = False,
    approximate: bool = False,
) -> When:
    return When(
        start=start, end=end, precision=precision, text=words.text, fixed=fixed,
        approximate=approximate,
    )  # fmt: skip

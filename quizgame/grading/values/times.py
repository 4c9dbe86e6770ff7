"""Times of day: "5pm", "17:00", "half past four"; and lengths of time told as on a clock."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from quizgame.grading.outcome import Verdict, accept, prompt, reject
from quizgame.grading.text import word_set
from quizgame.grading.values.counting import SMALL

_CLOCK = re.compile(r"(\d{1,2})[:.h](\d{2})?(?:[:.](\d{2}))?")
_JOINED = re.compile(r"(\d{1,2}(?:[:.]\d{2})?)(am|pm)")
_FOUR_DIGITS = re.compile(r"([01]\d|2[0-3])([0-5]\d)")
_HALVES = {"am": 0, "pm": 12, "morning": 0, "afternoon": 12, "evening": 12, "night": 12}
_NAMED = {"noon": 12 * 60, "midday": 12 * 60, "midnight": 0}
_PART = {"half": 30, "quarter": 15}
_FILLERS = word_set("at in the a on gmt utc time local exactly sharp")
_HOURS, _MINUTES = 24, 60
_WHICH_HALF = prompt("morning or afternoon?")
_MOST_WORDS = 8


@dataclass(frozen=True, kw_only=True)
class Time:
    """A time of day in minutes; `is_open` if it may be in either half of the day.

    `is_told` tells that it can be nothing but a time: "5" alone may be anything.
    """

    minutes: int
    is_open: bool = False
    is_told: bool = True


def read(words: Sequence[str]) -> Time | None:
    """Read folded words as a time of day; None if they are none."""
    rest = [part for word in words for part in _split(word) if part not in _FILLERS]
    if not rest or len(rest) > _MOST_WORDS:
        return None
    half = next((_HALVES[word] for word in rest if word in _HALVES), None)
    rest = [word for word in rest if word not in _HALVES]
    if rest and rest[-1] in _NAMED and rest[:-1] in ([], ["12"], ["twelve"]):
        return Time(minutes=_NAMED[rest[-1]])
    told = _told(rest)
    if told is None:
        return None
    minutes, is_told = told
    return _in_half(minutes, half, is_told=is_told or half is not None, digits=rest[0])


def _split(word: str) -> list[str]:
    """Part a number from what is written behind it: "5pm"."""
    match = _JOINED.fullmatch(word)
    return [match[1], match[2]] if match else [word]


def _told(words: Sequence[str]) -> tuple[int, bool] | None:
    """Read the minutes since midnight or noon, and whether it is surely a time."""
    clock = bool(words) and words[-1] == "oclock"
    words = words[:-1] if clock else words
    if len(words) == 1:
        return _single(words[0], clock)
    if len(words) in (2, 3) and words[0] in _PART and (hour := _hour(words[-1])) is not None:
        between = words[1:-1]
        if between == ["past"] or (between == [] and words[0] == "half"):
            return hour * _MINUTES + _PART[words[0]], True
        return (hour * _MINUTES - _PART[words[0]], True) if between == ["to"] else None
    if len(words) == 3 and words[1] in {"past", "to"} and (hour := _hour(words[2])) is not None:
        past = int(words[0]) if words[0].isdecimal() else SMALL.get(words[0], 0)
        if 0 < past < _MINUTES:
            sign = 1 if words[1] == "past" else -1
            return hour * _MINUTES + sign * past, True
    if len(words) == 2 and not clock:
        return _two_numbers(*words)
    return None


def _two_numbers(hours: str, minutes: str) -> tuple[int, bool] | None:
    """Read "five thirty"."""
    hour, minute = _hour(hours), SMALL.get(minutes, 0)
    sound = hour is not None and 10 <= minute < _MINUTES
    return ((hour or 0) * _MINUTES + minute, True) if sound else None


def _single(word: str, clock: bool) -> tuple[int, bool] | None:
    if match := _CLOCK.fullmatch(word):
        hour, minute = int(match[1]), int(match[2] or 0)
        sound = hour < _HOURS and minute < _MINUTES
        return (hour * _MINUTES + minute, ":" in word or "h" in word) if sound else None
    if match := _FOUR_DIGITS.fullmatch(word):
        return int(match[1]) * _MINUTES + int(match[2]), False
    alone = _hour(word)
    return None if alone is None else (alone * _MINUTES, clock)


def _hour(word: str) -> int | None:
    if word.endswith(("th", "d", "st")):
        return None
    hour = int(word) if word.isdecimal() and len(word) <= 2 else SMALL.get(word)
    return hour if hour is not None and hour < _HOURS else None


def _in_half(minutes: int, half: int | None, *, is_told: bool, digits: str) -> Time | None:
    minutes %= _HOURS * _MINUTES
    if half is not None:
        if minutes > 12 * _MINUTES + 59:
            return Time(minutes=minutes) if half else None
        return Time(minutes=minutes % (12 * _MINUTES) + half * _MINUTES)
    # "08:45" and "17:00" are told by the clock of a day, "8:45" by that of half a day.
    is_open = _MINUTES <= minutes < 12 * _MINUTES and not digits.startswith("0")
    return Time(minutes=minutes, is_open=is_open, is_told=is_told)


def is_of_day(words: Sequence[str]) -> bool:
    """Tell whether words say that a time is one of the day: "11 am" is, "1:30" may be as long."""
    parts = {part for word in words for part in _split(word)}
    return not parts.isdisjoint({*_HALVES, *_NAMED, "oclock"})


def compare(key: Time, said: Time) -> Verdict:
    """Compare times of day; where only one tells its half of the day, the other is asked for it."""
    half_day = 12 * _MINUTES
    if key.minutes == said.minutes and key.is_open == said.is_open:
        return accept("the same time")
    if key.is_open or said.is_open:
        if key.minutes % half_day != said.minutes % half_day:
            return reject("a different time")
        return _WHICH_HALF if said.is_open and not key.is_open else accept("the same time")
    return accept("the same time") if key.minutes == said.minutes else reject("a different time")


def in_words(words: Sequence[str]) -> list[str]:
    """Write a length of time that is told as on a clock in words: "1:30" is 1 hour 30 minutes."""
    told: list[str] = []
    for word in words:
        parts = word.split(":")
        if len(parts) in (2, 3) and all(part.isdecimal() for part in parts):
            names = ("hours", "minutes", "seconds")
            told += [each for pair in zip(parts, names, strict=False) for each in pair]
        else:
            told.append(word)
    return told

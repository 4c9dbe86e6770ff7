"""Dates read from words: months, years in digits or words, decades, centuries, quarters, eras."""

import re
from collections.abc import Iterator, Mapping, Sequence

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
MONTH_NAMES = tuple(_MONTHS)
WEEKDAYS: Mapping[str, int] = {**_with_short(_WEEKDAYS, 3, 4), "tues": 2, "thurs": 4}
SEASONS: Mapping[str, int] = {**_with_short(_SEASONS), "fall": 3}
QUARTERS: Mapping[str, int] = {f"q{n}": n for n in range(1, 5)}
_ERAS: Mapping[str, int] = {"bc": -1, "bce": -1, "ad": 1, "ce": 1}
_CENTURY = frozenset({"century", "cent", "c"})
_CONNECTING = word_set(
    """
    on in of the at during by around about circa ca year month day date early mid late
    and from since utc gmt morning afternoon evening
    """
)
_TENS = {
    word: value for word, value in SMALL.items() if 10 <= value <= 99 and not word.endswith("th")
}
# "The nineties": of which century is not told.
_DECADES: Mapping[str, int] = {
    f"{word[:-1]}ies": value
    for word, value in SMALL.items()
    if word.endswith("ty") and value % 10 == 0
}
_FULL = re.compile(r"(\d{1,2})[./](\d{1,2})[./](\d{4}|\d{2})")
_ISO = re.compile(r"(\d{4})[./](\d{1,2})[./](\d{1,2})")
_MONTH_YEAR = re.compile(r"(\d{1,2})/(\d{4})")
_YEAR_MONTH = re.compile(r"(\d{4})/(\d{2})")
_DAY = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?")
_YEAR = re.compile(r"\d{3,4}")
_DECADE = re.compile(r"(\d{3}0)s")
_SHORT_DECADE = re.compile(r"([1-9]0)s")
LAST_DAY = 31
_MOST_WORDS = 12

Parts = dict[str, int]


def read(words: Sequence[str]) -> list[Parts]:
    """Read `words` as the parts of one date; several where day and month may stand either way.

    Nothing is given when a word is no part of a date, or no date is told.
    """
    rest = [word for word in words if word not in _CONNECTING]
    if not rest or len(rest) > _MOST_WORDS:
        return []
    if numeric := list(_numeric("/".join(rest))):
        return numeric
    rest = _with_years(rest)
    parts: Parts = {}
    place = 0
    while place < len(rest):
        part, used = _part(rest, place, parts)
        if part is None or part[0] in parts:
            return []
        parts.update([part])
        place += used
    # Two numbers are no date: "10-15".
    is_date = parts and parts.keys() != {"day", "short"}
    return [parts] if is_date else []


def _numeric(text: str) -> Iterator[Parts]:
    if match := _ISO.fullmatch(text):
        yield from _dates({"year": int(match[1])}, (match[2], match[3]))
    elif match := _FULL.fullmatch(text):
        name = "year" if len(match[3]) == 4 else "short"
        yield from _dates({name: int(match[3])}, (match[2], match[1]), (match[1], match[2]))
    elif match := _MONTH_YEAR.fullmatch(text):
        yield from _month(match[1], match[2])
    elif match := _YEAR_MONTH.fullmatch(text):
        yield from _month(match[2], match[1])


def _month(month: str, year: str) -> Iterator[Parts]:
    if 1 <= int(month) <= 12:
        yield {"year": int(year), "month": int(month)}


def _dates(year: Parts, *month_days: tuple[str, str]) -> Iterator[Parts]:
    for month, day in dict.fromkeys(month_days):
        if 1 <= int(month) <= 12 and 1 <= int(day) <= LAST_DAY:
            yield {**year, "month": int(month), "day": int(day)}


def _with_years(words: Sequence[str]) -> list[str]:
    """Write years that are told in words as digits: "nineteen eighty four", "twenty oh five"."""
    told: list[str] = []
    place = 0
    while place < len(words):
        hundreds, after = _two_digits(words, place)
        rest, end = _two_digits(words, after) if hundreds else (None, after)
        if rest is None and hundreds and words[after : after + 1] in (["oh"], ["o"], ["hundred"]):
            rest, end = _ones(words, after + 1)
        if hundreds and rest is not None:
            told.append(f"{hundreds}{rest:02}")
            place = end
        elif hundreds and words[after : after + 1] and (decade := _DECADES.get(words[after])):
            told.append(f"{hundreds}{decade}s")
            place = after + 1
        else:
            told.append(words[place])
            place += 1
    return told


def _two_digits(words: Sequence[str], place: int) -> tuple[int | None, int]:
    value = _TENS.get(words[place]) if place < len(words) else None
    if value is None:
        return None, place
    ones, end = _ones(words, place + 1) if value >= 20 and value % 10 == 0 else (0, place + 1)
    return (value + ones, end) if ones is not None and end > place else (value, place + 1)


def _ones(words: Sequence[str], place: int) -> tuple[int | None, int]:
    value = SMALL.get(words[place]) if place < len(words) else None
    is_one = value is not None and 0 < value < 10 and not words[place].endswith(("th", "d", "st"))
    return (value, place + 1) if is_one else (0, place)


def _part(
    words: Sequence[str], place: int, known: Mapping[str, int]
) -> tuple[tuple[str, int] | None, int]:
    word = words[place]
    following = words[place + 1] if place + 1 < len(words) else ""
    tables = (("month", MONTHS), ("weekday", WEEKDAYS), ("season", SEASONS), ("quarter", QUARTERS))
    for name, table in tables:
        if word in table:
            return (name, table[word]), 1
    if following == "quarter" and (value := _ordinal(word)):
        return ("quarter", value), 2
    if following in _CENTURY and (following == "century" or not word.isdecimal()):
        return _century(word, words[place + 2 : place + 3])
    if following in _ERAS and word.isdecimal() and len(word) <= 4:
        return ("year", _ERAS[following] * int(word)), 2
    return _single(word, known), 1


def _ordinal(word: str) -> int | None:
    match = _DAY.fullmatch(word)
    return int(match[1]) if match else SMALL.get(word)


def _century(word: str, after: Sequence[str]) -> tuple[tuple[str, int] | None, int]:
    value = _ordinal(word)
    era = _ERAS.get(after[0]) if after else None
    used = 2 if era is None else 3
    return (("century", value * (era or 1)) if value else None), used


def _single(word: str, known: Mapping[str, int]) -> tuple[str, int] | None:
    if match := _DECADE.fullmatch(word):
        value = int(match[1])
        return ("century", value // 100 + 1) if value % 100 == 0 else ("decade", value)
    if match := _SHORT_DECADE.fullmatch(word):
        return "tens", int(match[1])
    if word in _DECADES:
        return "tens", _DECADES[word]
    if _YEAR.fullmatch(word):
        return "year", int(word)
    day = _ordinal(word) or 0
    # "20 July 69": a second number is the year, and so is one that no month has.
    if word.isdecimal() and len(word) == 2 and ("day" in known or not 1 <= day <= LAST_DAY):
        return "short", int(word)
    return ("day", day) if 1 <= day <= LAST_DAY else None

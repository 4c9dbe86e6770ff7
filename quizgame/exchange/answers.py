"""Which of the options is the right answer: told by its text, by a number or by a letter."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from quizgame.bank.words import plain
from quizgame.exchange.cells import split_items, unescape

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_AND = re.compile(r"\s*[,;&+/]\s*|\s+(?:and|und|et)\s+|\s+")
_NUMBER = re.compile(r"[1-9][0-9]?")
_LETTER = re.compile(r"[a-z]")
_NAMED = re.compile(
    r"(?:option|answer|choice|antwort|réponse|respuesta|opción)\s*_?([a-z]|[1-9][0-9]?)",
    re.IGNORECASE,
)
_LETTERED = re.compile(r"\(?([a-z])[).:]\s*(.+)", re.IGNORECASE | re.DOTALL)
_SAYS_NUMBER = re.compile(r"#|number|index|choose at least|nummer|numéro|número", re.IGNORECASE)


class Pointing(StrEnum):
    """How the column of answers says which option is right."""

    TEXT = "the text of the right option"
    NUMBER = "the number of the right option"
    LETTER = "the letter of the right option"
    MIXED = "the right option, by text, letter or number"
    APART = "the right answer; the options are wrong"


@dataclass(frozen=True, slots=True, kw_only=True)
class Keyed:
    """The answer of a row as it stands in the cell, beside what can be chosen.

    `options` are the right and the wrong ones, by their place; those that are not there are "".
    `wrong` are the answers that the sheet calls wrong.
    """

    answer: str
    options: tuple[str, ...] = ()
    wrong: tuple[str, ...] = ()


def how_told(rows: Iterable[Keyed], heading: str) -> Pointing:
    """Find out how a sheet tells the right one of the options, from all of its rows together.

    If each answer fits both as a text and as a number, the heading decides.
    """
    told = [row for row in rows if row.answer and any(row.options)]
    by_text = [by_texts(row) is not None for row in told]
    by_number = [by_numbers(row) is not None for row in told]
    by_letter = [by_letters(row) is not None for row in told]
    if told and all(by_text) and not (all(by_number) and _SAYS_NUMBER.search(heading)):
        return Pointing.TEXT
    if told and all(by_number):
        return Pointing.NUMBER
    if told and all(by_letter):
        return Pointing.LETTER
    if not any((*by_text, *by_number, *by_letter)):
        return Pointing.APART
    # One number among the options is no sign of counting, if the others are told by their texts.
    return Pointing.MIXED


def picked(row: Keyed, pointing: Pointing) -> tuple[int, ...] | None:
    """Give the places of the right options, or None if the answer is none of them."""
    match pointing:
        case Pointing.TEXT:
            return by_texts(row)
        case Pointing.NUMBER:
            return by_numbers(row)
        case Pointing.LETTER:
            return by_letters(row)
        case Pointing.MIXED:
            return by_texts(row) or by_letters(row) or by_numbers(row)
        case Pointing.APART:
            return None


def by_texts(row: Keyed) -> tuple[int, ...] | None:
    """Find the answer among the options, whole or as a list of several of them."""
    places = _places([unescape(row.answer)], row.options)
    if places is None and (lettered := _LETTERED.fullmatch(row.answer)):
        places = _places([lettered[2]], row.options)
    return places or _places(split_items(row.answer), row.options)


def by_numbers(row: Keyed) -> tuple[int, ...] | None:
    """Take the answer for one or several numbers of options, counted from 1."""
    named = _NAMED.fullmatch(row.answer)
    answer = named[1] if named else row.answer
    numbers = _AND.split(answer)
    if not all(map(_NUMBER.fullmatch, numbers)):
        return None
    return _there([int(number) - 1 for number in numbers], row.options)


def by_letters(row: Keyed) -> tuple[int, ...] | None:
    """Take the answer for one or several letters of options, or for one with its text."""
    named = _NAMED.fullmatch(row.answer)
    answer = named[1] if named else row.answer
    if lettered := _LETTERED.fullmatch(answer):
        place = _LETTERS.index(lettered[1].casefold())
        same = place < len(row.options) and plain(row.options[place]) == plain(lettered[2])
        return (place,) if same else None
    letters = _AND.split(answer.rstrip(".)").casefold())
    if not all(map(_LETTER.fullmatch, letters)):
        return None
    return _there([_LETTERS.index(letter) for letter in letters], row.options)


def _places(texts: Sequence[str], options: Sequence[str]) -> tuple[int, ...] | None:
    known = [plain(option) for option in options]
    found = [known.index(plain(text)) for text in texts if text and plain(text) in known]
    return tuple(dict.fromkeys(found)) if found and len(found) == len(texts) else None


def _there(places: Sequence[int], options: Sequence[str]) -> tuple[int, ...] | None:
    if all(place < len(options) and options[place] for place in places):
        return tuple(dict.fromkeys(places))
    return None

"""The words and numbers of a cell read into what a question holds."""

import datetime
import re
from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import TypeVar

from quizgame.bank.kinds import Kind
from quizgame.bank.question import TOLERANCE
from quizgame.bank.rules import TRUE_FALSE
from quizgame.bank.telling import show, suggest

TRUE, FALSE = TRUE_FALSE

_TRUE_WORDS = (
    "true wahr richtig vrai verdadero vero verdadeiro waar prawda pravda sant правда верно"
)
_FALSE_WORDS = "false falsch faux falso onwaar fałsz nepravda falskt ложь неверно"
# These are true and false only where it is known that the question asks for that.
_YES_WORDS = "yes y t 1 ja j oui si sí sim tak да w r v correct right ✓ x"
_NO_WORDS = "no n f 0 nein non nee não nie нет incorrect wrong"

_TRUTHS = dict.fromkeys(_TRUE_WORDS.split(), TRUE) | dict.fromkeys(_FALSE_WORDS.split(), FALSE)
_BROAD_TRUTHS = (
    dict.fromkeys(_YES_WORDS.split(), TRUE) | dict.fromkeys(_NO_WORDS.split(), FALSE) | _TRUTHS
)


class Asking(StrEnum):
    """Ways to ask that only other tools know, each like one of ours or like none."""

    BLANK = "fill in the blank"
    SEVERAL = "checkbox"
    NO_ANSWER = "poll"


_KINDS: Mapping[Kind | Asking, str] = MappingProxyType(
    {
        Kind.OPEN: (
            "open, typed, type answer, type the answer, text, text input, short answer, "
            "shortanswer, short text, numerical, number, numeric, identification, enumeration, "
            "written, qa, free response, free text, offen, offene frage, freitext, kurzantwort, "
            "réponse courte, respuesta corta"
        ),
        Kind.CHOICE: (
            "choice, multiple choice, mc, mcq, multichoice, single choice, single, single answer, "
            "single select, quiz, radio, select one, mc4, mehrfachauswahl, einfachauswahl, "
            "auswahl, choix multiple, qcm, opción múltiple, selección múltiple, scelta multipla, "
            "múltipla escolha, meerkeuze, wielokrotny wybór"
        ),
        Kind.TRUE_FALSE: (
            "true false, true or false, truefalse, tf, t f, boolean, bool, yes no, wahr falsch, "
            "richtig falsch, vrai faux, verdadero falso, vero falso, verdadeiro falso, waar onwaar"
        ),
        Kind.ORDER: (
            "order, ordering, reorder, sort, sorting, sequence, jumble, puzzle, rank, ranking, "
            "reihenfolge, ordnen, ordre, ordenar, ordine"
        ),
        Asking.BLANK: (
            "fill in the blank, fill in the blanks, fill in blank, fill blank, blank, cloze, "
            "fitb, lückentext, texte à trous"
        ),
        Asking.SEVERAL: (
            "checkbox, checkboxes, multiple select, multi select, multiselect, select all, "
            "select all that apply, multiple answer, multiple answers, multiple response"
        ),
        Asking.NO_ANSWER: (
            "poll, survey, opinion, word cloud, brainstorm, draw, drawing, slide, content, "
            "essay, discussion, open ended, open question, video response, audio response, info, "
            "description, umfrage, sondage, encuesta"
        ),
    }
)
_KNOWN_KINDS = {word: kind for kind, words in _KINDS.items() for word in words.split(", ")}

_DIFFICULTIES: Mapping[float, str] = MappingProxyType(
    {
        0.2: "easy, beginner, low, basic, simple, leicht, einfach, facile, fácil, łatwy, лёгкий",
        0.5: "medium, intermediate, moderate, normal, average, mittel, moyen, medio, средний",
        0.8: "hard, difficult, advanced, high, expert, schwer, schwierig, difícil, trudny, сложный",
    }
)
_KNOWN_DIFFICULTIES = {
    word: level for level, words in _DIFFICULTIES.items() for word in words.split(", ")
}

_SECONDS = re.compile(
    r"([0-9]{1,6})(?:\.0)?\s*(s|secs?\.?|seconds?|sekunden?|m|mins?\.?|minutes?|minuten?)?"
)
_CLOCK = re.compile(r"(?:0?0:)?([0-9]{1,2}):([0-9]{2})")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_DAY_OF_MONTH = re.compile(r"([0-9]{1,2})\.\s?([0-9]{1,2})\.\s?([0-9]{4})")

Word = TypeVar("Word", bound=StrEnum)


class UnreadableError(ValueError):
    """A cell that does not hold what its column is for; the message says what would be right."""


def truth(text: str, *, broad: bool = False) -> str | None:
    """Tell what a word for true or false means; with `broad`, yes and no are such words too."""
    return (_BROAD_TRUTHS if broad else _TRUTHS).get(text.casefold())


def read_kind(text: str) -> Kind | Asking:
    """Read a way to ask, by our word for it or another's. Raises UnreadableError."""
    words = " ".join(re.sub(r"[\W_]+", " ", text.casefold()).split())
    if words not in _KNOWN_KINDS:
        raise UnreadableError(f"{show(text)} is not known: {suggest(words, [*Kind])}")
    return _KNOWN_KINDS[words]


def read_word(text: str, words: type[Word]) -> Word:
    """Read one of the words of a field. Raises UnreadableError."""
    plain = text.casefold()
    if plain not in [*words]:
        raise UnreadableError(f"{show(text)} is not known: {suggest(plain, [*words])}")
    return words(plain)


def read_day(text: str) -> datetime.date:
    """Read a day, written as 2023-10-16 or 16.10.2023. Raises UnreadableError."""
    try:
        if _DAY.fullmatch(text):
            return datetime.date.fromisoformat(text)
        if parts := _DAY_OF_MONTH.fullmatch(text):
            day, month, year = map(int, parts.groups())
            return datetime.date(year, month, day)
    except ValueError:
        raise UnreadableError(f"{show(text)} is not a day of the calendar") from None
    raise UnreadableError(f"{show(text)} is not a date: write it as 2023-10-16")


def read_difficulty(text: str) -> float:
    """Read a number from 0 to 1, or a word such as "easy". Raises UnreadableError."""
    if (level := _KNOWN_DIFFICULTIES.get(text.casefold())) is not None:
        return level
    try:
        number = float(text.replace(",", "."))
    except ValueError:
        number = -1
    if not 0 <= number <= 1:
        wanted = "a number from 0 to 1, nor easy, medium or hard"
        raise UnreadableError(f"{show(text)} is not {wanted}")
    return number


def read_seconds(text: str) -> int | None:
    """Read a time to answer in: "20", "20 sec", "2 min", "1:30"; 0 is none.

    Raises UnreadableError.
    """
    if clock := _CLOCK.fullmatch(text):
        number = int(clock[1]) * 60 + int(clock[2])
    elif counted := _SECONDS.fullmatch(text.casefold()):
        number = int(counted[1]) * (60 if (counted[2] or "s").startswith("m") else 1)
    else:
        raise UnreadableError(f"{show(text)} is not a whole number of seconds, such as 20")
    if number > 3600:
        raise UnreadableError(f"{show(text)} is too much: it can be 3600 seconds or less")
    return number or None


def read_tolerance(text: str) -> str:
    """Read how far off a number may be. Raises UnreadableError."""
    if not re.fullmatch(TOLERANCE, text):
        raise UnreadableError(f"{show(text)} is not a tolerance, such as 5 or 5%")
    return text

"""The real words and names that no slip makes: who writes one of them means something else."""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import cache

from quizgame.bank.kinds import AnswerType
from quizgame.grading.tables.reading import known


class Part(StrEnum):
    """A part of a person's name, which is a kind of name of its own."""

    SURNAME = "surname"
    GIVEN = "given name"


NameKind = AnswerType | Part
_WORDS = "words.txt"
_PEOPLE = ("surnames.txt", "given.txt")
_NAMES = (*_PEOPLE, "cities.txt", "organisations.txt")
_OF_KIND: Mapping[NameKind, tuple[str, ...]] = {
    AnswerType.PERSON: _PEOPLE,
    Part.SURNAME: ("surnames.txt",),
    Part.GIVEN: ("given.txt",),
    AnswerType.PLACE: ("cities.txt", "given.txt", _WORDS),
    AnswerType.GROUP: ("organisations.txt", _WORDS),
    AnswerType.TITLE: (_WORDS,),
    AnswerType.THING: (_WORDS,),
}
_SHORT, _SHORTEST = 5, 4
PERSONAL = frozenset({AnswerType.PERSON, Part.SURNAME, Part.GIVEN})
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


@cache
def _names(kind: NameKind) -> frozenset[str]:
    # Nearly every short word is a slip away from one of the language.
    return frozenset().union(*(known(table) for table in _OF_KIND.get(kind, ()) if table != _WORDS))


@cache
def of_kind(kind: NameKind) -> frozenset[str]:
    """Give the names of a kind; for works and things, the words of the language."""
    return frozenset().union(*map(known, _OF_KIND.get(kind, ())))


def make_ready(kind: NameKind) -> None:
    """Read all tables that judging names of a kind needs, if they are not there yet."""
    for table in (_WORDS, *_NAMES):
        known(table)
    of_kind(kind)
    _names(kind)


def is_word(word: str) -> bool:
    """Tell whether a word is one of the language."""
    return word in known(_WORDS)


def is_another(key: str, said: str, kind: NameKind, *, likely: bool = False) -> bool:
    """Tell whether `said` is a real name of the kind of `key`, or a real word instead of a name.

    Of the kind are the names that the type tells of, and those in whose table the key is. Where a
    place is asked for, a `likely` slip may make a word that is no place.
    """
    if likely and kind is AnswerType.PLACE and len(key) > _SHORTEST:
        return said in _names(kind)
    if said in of_kind(kind):
        return True
    if kind in PERSONAL:
        return not likely and kind is not Part.GIVEN and is_word(said)
    if len(key) <= _SHORT and is_word(said):
        return True
    return any(said in known(table) and key in known(table) for table in _NAMES)


def has_nearer(key: str, said: str, kind: NameKind) -> bool:
    """Tell whether one slip alone makes `said` of another name of the kind."""
    names = _names(kind)
    return any(each in names and each != key for each in _one_slip_away(said))


def _one_slip_away(word: str) -> Iterator[str]:
    for place in range(len(word) + 1):
        front, back = word[:place], word[place:]
        yield from (f"{front}{letter}{back}" for letter in _LETTERS)
        if back:
            yield front + back[1:]
            yield from (f"{front}{letter}{back[1:]}" for letter in _LETTERS)
        if len(back) > 1:
            yield front + back[1] + back[0] + back[2:]

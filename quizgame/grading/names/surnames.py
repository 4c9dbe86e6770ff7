"""Surnames: their particles, their slips, and the ways other alphabets are written."""

import re
from collections.abc import Iterable, Sequence

from quizgame.grading.names import chinese
from quizgame.grading.names.parts import FAMILY_FIRST, PARTICLES, SONS, Name
from quizgame.grading.names.romanised import are_one
from quizgame.grading.spelling import lexicon
from quizgame.grading.spelling.lexicon import Part
from quizgame.grading.spelling.slips import near, slips
from quizgame.grading.tables.reading import known

_KEPT = SONS | {"saint"}
_MAC = re.compile(r"^mac(?=[bcdfghjklmnpqrstvwxyz])")


def compare_surnames(key: Sequence[str], said: Sequence[str]) -> bool | None:
    """Tell whether a surname is the key's: True exactly, False with slips, None if it is not.

    "Leyen" will do for von der Leyen.
    """
    if same_family(key, said):
        return "".join(key) == "".join(said)
    ours, theirs = without_particles(key), without_particles(said)
    return ours == theirs if same_family(ours, theirs) else None


def same_family(key: Sequence[str], said: Sequence[str]) -> bool:
    """Tell whether two surnames are one, but for a space, a slip or another alphabet."""
    ours, theirs = "".join(key), "".join(said)
    # Mac and Mc are one word.
    if ours == theirs or _MAC.sub("mc", ours) == _MAC.sub("mc", theirs):
        return True
    both_known = ours in known("surnames.txt") and theirs in known("surnames.txt")
    if not both_known and are_one(ours, theirs):
        return True
    if len(key) == len(said) == 1:
        return slips(ours, theirs, Part.SURNAME) is not None
    return near(key, said, Part.SURNAME)


def without_particles(words: Sequence[str], but: Iterable[str] = frozenset()) -> tuple[str, ...]:
    """Leave off the particles a surname begins with, but not "son of" unless it is asked for."""
    start = 0
    kept = _KEPT.difference(but)
    while start < len(words) - 1 and words[start] in PARTICLES and words[start] not in kept:
        start += 1
    return tuple(words[start:])


def is_parted(family: Sequence[str], said: Sequence[str]) -> bool:
    """Tell whether a surname was written with a space in it: "Church hill"."""
    return len(said) > len(family) and len(said[0]) > 1 and same_family(family, said)


def is_longer(key: Name, said: Name) -> bool:
    """Tell whether another surname follows the whole name: Eva Duarte, Eva Duarte Ibarguren."""
    end = len(key.words)
    family = "".join(key.family)
    if said.words[:end] != key.words or len(said.words) == end or family in known("given.txt"):
        return False
    return not any(lexicon.is_word(word) and word not in PARTICLES for word in said.words[end:])


def are_two_eastern(key: Sequence[str], said: Sequence[str]) -> bool:
    """Tell whether both are surnames of East Asia, where no slip is likely: Zhao and Zhou."""
    return FAMILY_FIRST.issuperset((*key, *said)) and key != said


def are_one_chinese(key: Name, said: Name) -> bool:
    """Tell whether two names, surname and given, are one Chinese name in two spellings."""
    return key.family[0] in FAMILY_FIRST and all(
        chinese.are_one("".join(ours), "".join(theirs))
        for ours, theirs in ((key.family, said.family), (key.given, said.given))
    )

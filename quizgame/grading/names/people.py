"""Persons: everything that grading asks of their names."""

from quizgame.grading.names import given
from quizgame.grading.names.given import are_within
from quizgame.grading.names.parts import Name, read, read_each, read_words
from quizgame.grading.names.person import BUT_FOR_A_MIDDLE_NAME, compare
from quizgame.grading.names.several import are_all_among, compare_all
from quizgame.grading.spelling import lexicon
from quizgame.grading.spelling.lexicon import Part
from quizgame.grading.tables.reading import known

__all__ = [
    "BUT_FOR_A_MIDDLE_NAME",
    "Name",
    "are_all_among",
    "compare",
    "compare_all",
    "is_namesake",
    "make_ready",
    "read",
    "read_each",
    "read_words",
]


def make_ready() -> None:
    """Read all tables that comparing persons needs, if they are not there yet."""
    for part in Part:
        lexicon.make_ready(part)
    given.make_ready()
    for table in ("men.txt", "women.txt"):
        known(table)


def is_namesake(key: Name, other: Name) -> bool:
    """Tell whether `other` is another person with the surname of `key`."""
    if not (key.given and other.given and key.family == other.family):
        return False
    return bool(key.rank and other.rank and key.rank != other.rank) or not are_within(
        key.given, other.given
    )

"""What differs between an answer as it was typed and as it is written, letter by letter."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from rapidfuzz.distance import Levenshtein

from quizgame.grading.text import simplify

# Beyond so many letters, nobody compares them one by one.
_LONGEST = 200


class Change(StrEnum):
    """What became of some letters of the answer."""

    SAME = "same"
    MISSING = "missing"
    EXTRA = "extra"
    OTHER = "other"
    SWAPPED = "swapped"


@dataclass(frozen=True, kw_only=True, slots=True)
class Piece:
    """Some letters in a row: as they are `expected`, and as they were `typed`."""

    change: Change
    expected: str
    typed: str


_CHANGES = {
    "equal": Change.SAME,
    "delete": Change.MISSING,
    "insert": Change.EXTRA,
    "replace": Change.OTHER,
}


def difference(expected: str, typed: str) -> tuple[Piece, ...]:
    """Compare letter by letter; case and accents are no difference.

    The pieces put together give both texts again. Of long texts the whole is one piece.
    """
    if expected == typed or len(expected) > _LONGEST or len(typed) > _LONGEST:
        change = Change.SAME if expected == typed else Change.OTHER
        return (Piece(change=change, expected=expected, typed=typed),)
    changes = Levenshtein.opcodes(_letters(expected), _letters(typed))
    pieces = [
        Piece(
            change=_CHANGES[each.tag],
            expected=expected[each.src_start : each.src_end],
            typed=typed[each.dest_start : each.dest_end],
        )
        for each in changes
    ]
    return tuple(_with_swaps(pieces))


def _letters(text: str) -> list[str]:
    """Fold each letter for itself, so that places stay what they are."""
    return [simplify(letter) or letter for letter in text]


def _with_swaps(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Tell two letters that changed places as one piece, not as one put in and one left out."""
    place = 0
    while place < len(pieces):
        three = pieces[place : place + 3]
        if _is_swap(three):
            yield Piece(
                change=Change.SWAPPED,
                expected="".join(each.expected for each in three),
                typed="".join(each.typed for each in three),
            )
            place += 3
        else:
            yield pieces[place]
            place += 1


def _is_swap(pieces: Sequence[Piece]) -> bool:
    if [piece.change for piece in pieces] not in (
        [Change.EXTRA, Change.SAME, Change.MISSING],
        [Change.MISSING, Change.SAME, Change.EXTRA],
    ):
        return False
    first, between, last = pieces
    moved = {simplify(each.expected or each.typed) for each in (first, last)}
    return len(moved) == 1 and len(first.expected + first.typed) == len(between.expected) == 1

"""Slips of the finger, by chance: what a player types who means the name."""

import random
from collections.abc import Callable, Sequence

_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


def _neighbours(letter: str) -> str:
    for row, letters in enumerate(_ROWS):
        if letter in letters:
            place = letters.index(letter)
            near = letters[max(0, place - 1) : place] + letters[place + 1 : place + 2]
            return near + "".join(
                other[max(0, place - 1) : place + 1] for other in _ROWS[max(0, row - 1) : row + 2]
            ).replace(letter, "")
    return _LETTERS


def _omit(text: str, place: int, rng: random.Random) -> str:
    return text[:place] + text[place + 1 :]


def _double(text: str, place: int, rng: random.Random) -> str:
    return text[:place] + text[place] + text[place:]


def _swap(text: str, place: int, rng: random.Random) -> str:
    return text[:place] + text[place + 1 : place + 2] + text[place] + text[place + 2 :]


def _beside(text: str, place: int, rng: random.Random) -> str:
    return text[:place] + rng.choice(_neighbours(text[place].lower())) + text[place + 1 :]


def _insert(text: str, place: int, rng: random.Random) -> str:
    return text[:place] + rng.choice(_LETTERS) + text[place:]


SLIPS: Sequence[Callable[[str, int, random.Random], str]] = (
    _omit,
    _double,
    _swap,
    _beside,
    _insert,
)


def slip(text: str, number: int, rng: random.Random) -> str:
    """Make one slip, of the kind of that number, at one of the letters."""
    places = [place for place, sign in enumerate(text) if sign.isalpha()]
    return SLIPS[number % len(SLIPS)](text, rng.choice(places), rng)

"""Names that came from other alphabets: one name, written in several ways.

The rules are those in which the systems in use differ (BGN/PCGN, ISO 9, Hepburn and Wade-Giles
on one side, newspapers on the other): Tchaikovsky is Chaikovskiy, Khrushchev Hrushchyov.
"""

import re
from functools import lru_cache

_SHORTEST = 4
_RULES = tuple(
    (re.compile(pattern), written)
    for pattern, written in (
        (r"(.)\1", r"\1"),
        (r"^y(?=[eo])", ""),
        (r"(?:iy|yi|ij|ey)$", "y"),
        (r"(?<=[oe])f$", "v"),
        (r"tsch|tch|cz", "ch"),
        (r"sch|sz", "sh"),
        (r"([kgdb])h", r"\1"),
        (r"ph", "f"),
        (r"ou|oo|ue", "u"),
        (r"oe", "o"),
        (r"ae|aa", "a"),
        (r"tz", "ts"),
        (r"ck|q|c(?=[aouk])", "k"),
        (r"w", "v"),
        (r"[yi](?=[eo])", ""),
        (r"[ij]", "y"),
        (r"(?<=[aeu])h$", ""),
        (r"(.)\1", r"\1"),
    )
)


@lru_cache(maxsize=4096)
def plainest(word: str) -> str:
    """Write a folded name as the plainest of its spellings, by which others are compared."""
    for pattern, written in _RULES:
        word = pattern.sub(written, word)
    # Khrushchev and Hrushchov: what is breathed is written with and without its k.
    return "h" + word[1:] if word.startswith("k") and word[1:2] == "r" else word


def are_one(key: str, said: str) -> bool:
    """Tell whether two words are one name in two spellings."""
    return min(len(key), len(said)) >= _SHORTEST and plainest(key) == plainest(said)

"""Chinese names: one name in the two systems in use, Pinyin and Wade-Giles, or misheard."""

import re
from functools import lru_cache

# Each sound as Wade-Giles writes it without its apostrophes, so that Deng and Teng are one.
_RULES = tuple(
    (re.compile(pattern), written)
    for pattern, written in (
        (r"x", "hs"),
        (r"zh|q|j(?=[aeiu])", "ch"),
        (r"tz|z|c(?!h)", "ts"),
        (r"b", "p"),
        (r"d", "t"),
        (r"g(?!$|[^aeiouw])", "k"),
        (r"(?<=n)k(?=[^aeiou]|$)", "g"),
        (r"ong", "ung"),
        (r"ian", "ien"),
        (r"(?<=[iu])eh", "e"),
        (r"(?<=[ts])z?[iu]h?(?=[^a-z]|$)", "e"),
        (r"(?<=[hr])ih(?![a-z])", "i"),
        (r"^yi", "i"),
        (r"ou", "o"),
        (r"uo", "o"),
    )
)


@lru_cache(maxsize=1024)
def _sounds(name: str) -> str:
    for pattern, written in _RULES:
        name = pattern.sub(written, name)
    return name


def are_one(key: str, said: str) -> bool:
    """Tell whether two names, folded and each as one word, are one: "zedong" and "tsetung"."""
    return bool(key) and _sounds(key) == _sounds(said)

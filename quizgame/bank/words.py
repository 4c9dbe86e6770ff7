"""The words of a text as the rules compare them."""

import re
import unicodedata

_WORD = re.compile(r"\w+(?:[.,'’]\w+)*%?")
_ARTICLES = frozenset(("a", "an", "the"))

# Words that tell nothing apart.
_EMPTY = """
a an the of in on at to for from by with and or is are was were be been did does do has have had
will would it its this that which what who whom whose when where how
"""
EMPTY = frozenset(_EMPTY.split())


def words(text: str) -> tuple[str, ...]:
    """Split text into words, without capitals; "1,000", "5%" and "don't" are one word each."""
    return tuple(_WORD.findall(unicodedata.normalize("NFKC", text).casefold()))


def bare_words(text: str) -> tuple[str, ...]:
    """Split an answer into words, without the article it may start with."""
    every = words(text)
    without = every[1:] if every[:1] and every[0] in _ARTICLES else every
    return without or every or (text,)


def folded(answer: str) -> tuple[str, ...]:
    """Give what is the same for two answers that differ in no more than a bank looks at."""
    return bare_words(plain(answer))


def plain(text: str) -> str:
    """Give what is the same for two texts that differ in capitals and white space alone."""
    return in_one_line(text.casefold())


def in_one_line(text: str) -> str:
    """Make each run of white space one space: lines are broken elsewhere in a bank."""
    return " ".join(text.split())


def telling(every: tuple[str, ...]) -> tuple[str, ...]:
    """Leave those words that tell something; all of them if none does."""
    return tuple(word for word in every if word not in EMPTY) or every


def stands_in(part: tuple[str, ...], whole: tuple[str, ...]) -> bool:
    """Whether the words of `part` follow each other somewhere in `whole`."""
    size = len(part)
    if not part or part[0] not in whole:
        return False
    return any(whole[start : start + size] == part for start in range(len(whole) - size + 1))

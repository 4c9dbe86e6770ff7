"""Organisations by any of their names and acronyms: the same one, a near one, or another one."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from quizgame.grading.names import wording
from quizgame.grading.outcome import Verdict, accept, prompt, reject
from quizgame.grading.tables.reading import rows
from quizgame.grading.text import compact, fold, without_articles, word_set

Words = tuple[str, ...]
Bodies = frozenset[int]
NOBODY: Bodies = frozenset()
ANOTHER_NAME = accept("another name of it")
WHICH = prompt("its name now, please, or which part of it?")
ANOTHER = reject("another organisation")
# Behind a name they change nothing: "Ford Motor Company", "Arsenal FC".
_TAILS = word_set("company group club fc afc party plc")


@dataclass(frozen=True, kw_only=True)
class Organisations:
    """Which bodies a name may mean, by its folded form; `near` are names that are not enough."""

    names: Mapping[str, Bodies]
    near: Mapping[str, Bodies]


@cache
def organisations() -> Organisations:
    """Build the table, once."""
    names: dict[str, Bodies] = defaultdict(lambda: NOBODY)
    near: dict[str, Bodies] = defaultdict(lambda: NOBODY)
    for body, row in enumerate(rows("organisations.tsv")):
        for column, table in zip(row, (names, near), strict=False):
            for name in column.split("|"):
                table[normal(without_articles(fold(name)))] |= {body}
    return Organisations(names=dict(names), near=dict(near))


def make_ready() -> None:
    """Read the table, if it is not there yet."""
    organisations()


def normal(words: Sequence[str]) -> str:
    """Write folded words in the form the table is looked up by: no "of", no "Inc", one spelling."""
    return compact(wording.content(words))


@lru_cache(maxsize=4096)
def lookup(words: Words) -> Bodies:
    """Find the bodies that folded words name, with or without "Group" or "FC" behind them."""
    return _find(words, organisations().names)


def compare(key: Words, said: Words) -> Verdict | None:
    """Compare two names of known organisations; None if either is not known."""
    wanted, named = lookup(key), lookup(said)
    if wanted & named:
        return ANOTHER_NAME
    near = organisations().near
    if wanted & _find(said, near) or named & _find(key, near):
        return WHICH
    return ANOTHER if wanted and named else None


def names_of(words: Iterable[Words]) -> tuple[str, ...]:
    """Give all names of the bodies that are named."""
    own = NOBODY.union(*map(lookup, words))
    return tuple(name for name, bodies in organisations().names.items() if bodies and bodies <= own)


def others(words: Iterable[Words]) -> Iterator[str]:
    """Give the names of all known bodies but those that are named."""
    own = NOBODY.union(*map(lookup, words))
    yield from (name for name, bodies in organisations().names.items() if own.isdisjoint(bodies))


def _find(words: Words, table: Mapping[str, Bodies]) -> Bodies:
    found = table.get(normal(words))
    if found is None and len(words) > 1 and words[-1] in _TAILS:
        found = table.get(normal(words[:-1]))
    return found or NOBODY

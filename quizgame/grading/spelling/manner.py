"""In what way a key is written, for keys that must be answered just so."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from quizgame.bank.kinds import Strictness
from quizgame.grading.text import simplify, without_articles

_WORD = re.compile("[\\w\u0300-\u036f]+")

Writings = Mapping[str, frozenset[str]]


@dataclass(frozen=True, kw_only=True)
class Manner:
    """How the forms of a key write each of their folded words, in one respect.

    `written` holds the words of a form as one too, for a space may be left out.
    """

    kind: Strictness
    words: frozenset[str]
    written: Writings


def manners_of(texts: Sequence[str], strict: Iterable[Strictness]) -> tuple[Manner, ...]:
    """Tell how `texts` are written, in each respect that is strict."""
    return tuple(_manner(texts, kind) for kind in dict.fromkeys(strict))


def _manner(texts: Sequence[str], kind: Strictness) -> Manner:
    written: dict[str, frozenset[str]] = defaultdict(frozenset)
    for text in texts:
        for word, writings in writings_in(text, kind).items():
            written[word] |= writings
    words = frozenset(simplify(word) for text in texts for word in _words(text, kind))
    return Manner(kind=kind, words=words, written=dict(written))


def writings_in(text: str, kind: Strictness) -> Writings:
    """Find how `text` writes each of its folded words, and all of them as one."""
    written: dict[str, frozenset[str]] = defaultdict(frozenset)
    words = tuple(_words(text, kind))
    for word in (*words, "".join(words)):
        written[simplify(word)] |= {word}
    return written


def _words(text: str, kind: Strictness) -> Iterator[str]:
    """Split `text` into words without the articles it begins with; folded, but not as to `kind`."""
    told = simplify(text, case=kind is Strictness.CASE, accents=kind is Strictness.ACCENTS)
    words = _WORD.findall(told)
    left = without_articles(tuple(map(simplify, words)))
    yield from words[len(words) - len(left) :]


def marks(word: str, kind: Strictness) -> tuple[object, ...]:
    """Tell what of a written word is to be as in the key, even where a letter is wrong."""
    if kind is Strictness.ACCENTS:
        return tuple(letter for letter in word if simplify(letter) != letter)
    return word[:1].isupper(), any(map(str.isupper, word[1:]))

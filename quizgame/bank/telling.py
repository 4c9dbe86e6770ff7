"""Names and values as they stand in a message: on one line, not too long, with what was meant."""

from collections.abc import Collection
from itertools import islice

from rapidfuzz import fuzz, process

# What people write for fields that have another name.
_MEANT = {
    "choices": "distractors",
    "comment": "note",
    "hint": "explanation",
    "key": "answer",
    "options": "distractors",
    "right answer": "answer",
    "stem": "question",
    "time": "seconds",
    "topic": "tags",
    "wrong": "distractors",
    "wrong answers": "distractors",
    "wrong_answers": "distractors",
}
_NEAR = 60
_SHOWN = 60
# How many words are compared and named at most, so that a long list cannot make a message long.
_NAMED = 20


def join(path: str, name: str) -> str:
    """Give the path of a field in a group, which may have a path of its own."""
    return f"{path}.{_plain(name)}" if path else _plain(name)


def suggest(word: str, known: Collection[str]) -> str:
    """Say which known word was likely meant, or which there are."""
    if near := nearest(word, known):
        return f"did you mean `{near}`?"
    return f"it can be {some_of(known)}"


def some_of(names: Collection[str]) -> str:
    """List names in a message: on one line, and not too many of them."""
    more = ", ..." if len(names) > _NAMED else ""
    return ", ".join(map(_plain, islice(names, _NAMED))) + more


def nearest(word: str, known: Collection[str]) -> str:
    """Give the known word that was likely meant, or nothing."""
    meant = _MEANT.get(word.casefold(), "")
    if meant in known:
        return meant
    words = list(islice(known, _NAMED))
    near = process.extractOne(word.casefold(), words, scorer=fuzz.ratio, score_cutoff=_NEAR)
    return near[0] if near else ""


def _plain(name: str) -> str:
    """Put a name in a message as it is, or quoted if it cannot stand on a line so."""
    return name if name.isprintable() and len(name) <= _SHOWN else show(name)


def show(value: str) -> str:
    """Quote a value in a message: on one line, escaped, and not too long."""
    short = value if len(value) <= _SHOWN else value[: _SHOWN - 1] + "…"
    return repr(short)

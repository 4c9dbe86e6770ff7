"""What came of putting banks into one, told line by line: each pair, which one is kept, and why."""

import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from quizgame.bank.joining.facts import agree
from quizgame.bank.joining.join import Joined
from quizgame.bank.joining.preferring import Entry, Pair
from quizgame.bank.question import Question
from quizgame.bank.reading import LocatedBank
from quizgame.bank.telling import show
from quizgame.commands.console import counted

WIDTH = 80
KEEP, DROP, BOTH = "keep ", "drop ", "both "
_INDENT = " " * len(KEEP)

# What people call the fields for which a question takes something from another.
_FIELDS = MappingProxyType(
    {
        "answer": "forms of the answer",
        "distractors": "wrong answers",
        "evidence": "evidence",
        "explanation": "explanation",
        "note": "note",
        "as_of": "day",
        "until": "last day",
        "difficulty": "difficulty",
        "seconds": "seconds",
        "tags": "tags",
    }
)


@dataclass(frozen=True, kw_only=True)
class Placed:
    """A bank with its file, in which each question has its line."""

    path: Path
    located: LocatedBank


def happened(joined: Joined, files: Sequence[Placed]) -> Iterator[str]:
    """Tell, line by line, of all questions that were not merely added or there already.

    `files` are the banks in the order in which they were joined.
    """
    for pair in joined.pairs:
        yield from _lines(KEEP, _told(pair.kept, files))
        yield from _lines(DROP, _told(pair.other, files))
        yield from _lines(_INDENT, _reason(pair))
    for one, other in joined.disputed:
        yield from _lines(BOTH, _told(one, files))
        yield from _lines(BOTH, _told(other, files))
        yield from _lines(_INDENT, "they have different answers: look which one is right")
    for entry, old in joined.renamed:
        new, old = show(str(entry.question.id)), show(old)
        told = f"its id is {new} now, for another question has the id {old}"
        yield from _lines("", f"{_place(entry, files)} {told}")
    for (bank, old), new in joined.sources.items():
        told = f"its source {show(old)} is called {show(new)} now, for there is another {show(old)}"
        yield from _lines("", f"{files[bank].path}: {told}")


def tally(joined: Joined) -> str:
    """Count what happened."""
    parts = [f"{counted(len(joined.added), 'question')} added"]
    if joined.pairs:
        parts.append(f"{counted(len(joined.pairs), 'pair')} made one")
    if joined.known:
        parts.append(f"{joined.known:,} there already")
    return ", ".join(parts)


def _reason(pair: Pair) -> str:
    fields, left = (", ".join(_FIELDS[name] for name in names) for names in (pair.taken, pair.left))
    reasons = (
        f"because {pair.why}",
        f"it takes over: {fields}" if fields else "",
        f"of the other goes what it tells otherwise: {left}" if left else "",
        "" if agree(pair.kept.fact, pair.other.fact) else "their answers differ: look at them",
    )
    return "; ".join(filter(None, reasons))


def _told(entry: Entry, files: Sequence[Placed]) -> str:
    question = _original(entry, files)
    return f"{_place(entry, files)} {question.question} ({question.answer.text})"


def _place(entry: Entry, files: Sequence[Placed]) -> str:
    file = files[entry.bank]
    return f"{file.path}:{file.located.questions[entry.index].place.line}:"


def _original(entry: Entry, files: Sequence[Placed]) -> Question:
    return files[entry.bank].located.bank.questions[entry.index]


def _lines(start: str, text: str) -> list[str]:
    """Break text into lines that fit, each but the first as far in as its start is long."""
    return textwrap.wrap(
        " ".join(text.split()),
        WIDTH,
        initial_indent=start,
        subsequent_indent=_INDENT,
        break_long_words=False,
        break_on_hyphens=False,
    )

"""What the tests of question making share: a day, the seeds, and asking a whole story."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Protocol

from spacy.tokens import Doc, Span

from quizgame.generate.candidate import Candidate
from quizgame.generate.clauses import Clause, find_clauses
from quizgame.generate.story import Story

DAY = date(2021, 5, 19)
"""A Wednesday, on which the invented articles appeared."""

SEEDS = tuple(sorted((Path(__file__).parents[2] / "seeds").glob("*.md")))

Family = Callable[[Story, Clause, list[tuple[str, str]]], Iterator[Candidate]]


class StoryOf(Protocol):
    """Makes a story of a text that appeared on a day."""

    def __call__(self, text: str, published: date | None = None) -> Story:
        """Understand the text."""


def clauses_of(story: Story) -> list[Clause]:
    """Find every clause of a story, in order of the text."""
    return [clause for sentence in story.doc.sents for clause in find_clauses(sentence)]


def asked_of(story: Story, *families: Family) -> list[Candidate]:
    """Ask every clause of a story everything that the families can ask."""
    return [
        candidate
        for clause in clauses_of(story)
        for family in families
        for candidate in family(story, clause, [])
    ]


def refusals(story: Story, *families: Family) -> list[tuple[str, str]]:
    """Give what the families could not ask for, each with the reason."""
    problems: list[tuple[str, str]] = []
    for clause in clauses_of(story):
        for family in families:
            list(family(story, clause, problems))
    return problems


def titled(title: str, text: str) -> str:
    """Write an article of a title and a text."""
    return f"---\ntitle: {title}\n---\n\n{text}\n"


def labelled(doc: Doc, *labels: tuple[str, str]) -> list[Span]:
    """Mark every place where a name stands as the model might: (name, label)."""
    found = []
    for name, label in labels:
        words = name.split()
        for start in range(len(doc) - len(words) + 1):
            if [t.text for t in doc[start : start + len(words)]] == words:
                found.append(Span(doc, start, start + len(words), label=label))
    return sorted(found, key=lambda span: span.start)


def stems(story: Story, *families: Family) -> dict[str, str]:
    """Give the questions of a story with their answers."""
    return {candidate.stem: candidate.answer for candidate in asked_of(story, *families)}

"""An article understood as a whole: what the makers of questions may ask of it."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass

from spacy.tokens import Doc, Span, Token

from quizgame.generate.dates import When
from quizgame.generate.descriptions import Description, find_descriptions
from quizgame.generate.language import Annotated
from quizgame.generate.names import Name, Names, find_names
from quizgame.generate.quantities import Quantity
from quizgame.generate.references import Reference, find_references


@dataclass(frozen=True, kw_only=True)
class Time:
    """A time expression: tokens `start` to `end` (excluded), by value when that is certain.

    `fixed` is true when the words say the time to anybody ("in 2011", "on 3 May 2019") and false
    when they hang on the day of the article ("on Wednesday").
    """

    start: int
    end: int
    when: When | None
    fixed: bool


@dataclass(frozen=True, kw_only=True)
class Story:
    """An annotated article with its names, references, times and quantities, found by token."""

    annotated: Annotated
    names: Names
    descriptions: Mapping[str, tuple[Description, ...]]
    references: Mapping[int, Reference]
    times: Mapping[int, Time]
    quantities: Mapping[int, Quantity]

    @property
    def doc(self) -> Doc:
        """The article's one document."""
        return self.annotated.doc

    @property
    def published(self) -> datetime.date | None:
        """The day the article appeared, if it is known."""
        return self.annotated.article.published

    def name(self, full: str) -> Name:
        """The name with this full form."""
        return next(n for n in self.names.names if n.full == full)

    def time_at(self, token: Token) -> Time | None:
        """The time expression that covers a token, or None."""
        return next((t for t in self.times.values() if t.start <= token.i < t.end), None)

"""An article understood as a whole: what the makers of questions may ask of it."""

import datetime
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from spacy.tokens import Doc, Span, Token

from quizgame.generate.language import Annotated
from quizgame.generate.naming.descriptions import Description, find_descriptions
from quizgame.generate.naming.names import Name, Names, find_names
from quizgame.generate.pronouns import Reference
from quizgame.generate.references import find_references
from quizgame.generate.times.when import When
from quizgame.generate.topic import Topic, find_topic
from quizgame.generate.values.quantities import Quantity, quantities_of, resolve_span, times_of

# No expression of a time has more tokens.
_LONGEST_TIME = 24


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


@dataclass(frozen=True, kw_only=True, eq=False)
class Story:
    """An annotated article with its names, references, times and quantities, found by token.

    A story is only equal to itself, so that what is worked out of it once can be kept by it.

    `capitals` are the words that the article writes with a capital inside a sentence, `topic` the
    event that it is about.
    """

    annotated: Annotated
    names: Names
    descriptions: Mapping[str, tuple[Description, ...]]
    references: Mapping[int, Reference]
    times: Mapping[int, Time]
    quantities: Mapping[int, Quantity]
    capitals: frozenset[str]
    by_name: Mapping[str, Name]
    topic: Topic | None = None

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
        return self.by_name[full]

    def time_at(self, token: Token) -> Time | None:
        """The time expression that covers a token, or None."""
        for start in range(token.i, token.i - _LONGEST_TIME, -1):
            time = self.times.get(start)
            if time is not None:
                return time if token.i < time.end else None
        return None

    def times_in(self, start: int, end: int) -> list[Time]:
        """The time expressions that begin among tokens `start` to `end` (excluded), in order."""
        return [self.times[i] for i in range(start, end) if i in self.times]

    def times_of(self, sentence: Span) -> list[Time]:
        """The time expressions of a sentence, in order."""
        return self.times_in(sentence.start, sentence.end)

    def paragraph_start(self, sentence: Span) -> int:
        """The first token of the paragraph that a sentence stands in."""
        paragraph = self.annotated.paragraph_index(sentence)
        first = sentence
        while first.start > 0:
            before = self.doc[first.start - 1].sent
            if self.annotated.paragraph_index(before) != paragraph:
                break
            first = before
        return first.start


def understand(annotated: Annotated) -> Story:
    """Find the names, references, times and quantities of an annotated article."""
    doc = annotated.doc
    names = find_names(doc)
    descriptions = find_descriptions(doc, names)
    return Story(
        annotated=annotated,
        names=names,
        descriptions=descriptions,
        references=find_references(doc, names, descriptions),
        times=_find_times(doc, names, annotated.article.published),
        quantities={q.start: q for q in quantities_of(doc)},
        capitals=_capitals(doc),
        by_name={name.full: name for name in names.names},
        topic=find_topic(annotated.title, doc, names, annotated.article.published),
    )


def _capitals(doc: Doc) -> frozenset[str]:
    inside = (t for t in doc if t.i > 0 and not t.is_sent_start and not t.nbor(-1).is_punct)
    return frozenset(t.text for t in inside if t.text[:1].isupper())


def _find_times(doc: Doc, names: Names, published: datetime.date | None) -> Mapping[int, Time]:
    found: dict[int, Time] = {}
    last: Time | None = None
    for span in times_of(doc):
        if names.at(span.start):
            continue
        when = resolve_span(span, published) or _same(span, last)
        start = span.start
        before = doc[start - 1] if start > 0 else None
        if (
            before is not None
            and before.lower_ in {"on", "in", "during"}
            and before.i >= span.sent.start
        ):
            start -= 1
        last = Time(start=start, end=span.end, when=when, fixed=when is not None and when.fixed)
        found[start] = last
    return found


_SAME = re.compile(r"(?:the|that) same (day|year)|that (day|year)")


def _same(span: Span, last: Time | None) -> When | None:
    """The time told right before, when "the same day" says that it was then."""
    words = _SAME.fullmatch(span.text.lower())
    if words is None or last is None or last.when is None:
        return None
    near = span.doc[last.end - 1].sent.end >= span.sent.start
    fits = last.when.precision.value == (words[1] or words[2]) and last.when.part is None
    return replace(last.when, fixed=False) if near and fits else None

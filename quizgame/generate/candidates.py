"""Every question that an article lets ask, and for what cannot be asked the reason why."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from spacy.tokens import Span

from quizgame.generate.asking.counted import counted_questions
from quizgame.generate.asking.dated import dated_questions
from quizgame.generate.asking.judged import judged_questions
from quizgame.generate.asking.lasting import lasting_questions
from quizgame.generate.asking.named import named_questions
from quizgame.generate.asking.news_day import news_day_questions
from quizgame.generate.asking.offices import office_questions
from quizgame.generate.candidate import Candidate
from quizgame.generate.clauses import Clause, find_clauses
from quizgame.generate.story import Story

_FAMILIES = (
    named_questions,
    counted_questions,
    dated_questions,
    judged_questions,
    lasting_questions,
    office_questions,
    news_day_questions,
)
_LONGEST_SENTENCE = 60
_SHOWN = 120
# "AB: I was there": an interview tells who speaks.
_SPEAKER = re.compile(r"\s*[A-Z][\w.]*(?: [A-Z][\w.]*){0,2}: ")
# Captions, credits, bylines and posts that a page leaves in its text.
_NO_PROSE = re.compile(
    r"\b(?:Image|Media|Photo|Picture|Video) (?:caption|credit|copyright)\b|\bpic\.twitter\.com\b"
    r"|\(@\w+\)|\((?:Getty|Reuters|AP|AFP|EPA|PA)(?: Images| Photo)?\)|\bGETTY\b"
    r"|\bBy [A-Z]\w+ [A-Z]\w+ and [A-Z]\w+ [A-Z]\w+\b"
)


@dataclass(frozen=True, kw_only=True)
class Event:
    """A step that was made: `kind` is progress, statement, candidate, drop or bank."""

    kind: str
    data: dict[str, Any] = field(default_factory=dict)


Emit = Callable[[Event], None]


def progress(done: int, total: int, stage: str) -> Event:
    """How far a stage has come: "reading" or "asking", in paragraphs."""
    return Event(kind="progress", data={"done": done, "total": total, "stage": stage})


def find_candidates(story: Story, emit: Emit) -> Iterator[Candidate]:
    """Every candidate of the story, in the order of its sentences; each step goes to `emit`."""
    total = len(story.annotated.starts)
    last = -1
    for sentence in story.doc.sents:
        paragraph = story.annotated.paragraph_index(sentence)
        if paragraph != last:
            emit(progress(paragraph + 1, total, "asking"))
            last = paragraph
        if _SPEAKER.match(sentence.text):
            emit(_drop(sentence, sentence.text, "quotation"))
            continue
        if _NO_PROSE.search(sentence.text):
            emit(_drop(sentence, sentence.text, "caption"))
            continue
        if len(sentence) > _LONGEST_SENTENCE or sentence.text.count('"') % 2:
            emit(_drop(sentence, sentence.text, "sentence too long or cut"))
            continue
        for candidate in _of_sentence(story, sentence, emit):
            emit(_told(candidate))
            yield candidate


def _of_sentence(story: Story, sentence: Span, emit: Emit) -> Iterator[Candidate]:
    for clause in find_clauses(sentence):
        text = _clause_text(clause)
        emit(Event(kind="statement", data={"text": text, "sentence": sentence.text}))
        yield from _asked(story, clause, emit)


def _clause_text(clause: Clause) -> str:
    parts = clause.after
    tokens = sorted({*clause.subject_tokens, *clause.group, *parts}, key=lambda t: t.i)
    return "".join(t.text_with_ws for t in tokens).strip()


def _asked(story: Story, clause: Clause, emit: Emit) -> Iterator[Candidate]:
    for family in _FAMILIES:
        problems: list[tuple[str, str]] = []
        yield from family(story, clause, problems)
        for text, reason in problems:
            emit(_drop(clause.sentence, text, reason))


def _told(candidate: Candidate) -> Event:
    data = {"stem": candidate.stem, "answer": candidate.answer, "family": candidate.family}
    return Event(kind="candidate", data=data)


def _drop(sentence: Span, text: str, reason: str) -> Event:
    code, _, detail = reason.partition(": ")
    data = {"text": text[:_SHOWN], "reason": code, "detail": detail}
    return Event(kind="drop", data={**data, "sentence": sentence.text[:_SHOWN]})

"""The sentences shown after an answer, with the answers of questions still to come blanked out."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from quizgame.bank.kinds import AnswerType, Kind
from quizgame.bank.question import Evidence, Question
from quizgame.play.items import Item

BLANK = "____"  # of one width, so that it does not tell how long the answer is

_QUANTITIES = frozenset(
    {AnswerType.NUMBER, AnswerType.MONEY, AnswerType.PERCENT, AnswerType.DURATION}
)
_FIGURE = re.compile(r"\d(?:[\d.,]*\d)?")
ARTICLE = re.compile(r"(?:the|an?)\s+", re.IGNORECASE)
# One sign where text and key may differ though a reader sees the same.
_ALIKE = ("'\u2019", '"\u201c\u201d', "-\u2010\u2011\u2013")
_LOOKALIKES = {sign: f"[{re.escape(signs)}]" for signs in _ALIKE for sign in signs}

_Range = tuple[int, int]


class Mark(StrEnum):
    """What a span of shown text is, for a screen to style."""

    PLAIN = "plain"
    ANSWER = "answer"
    BLANK = "blank"


@dataclass(frozen=True, kw_only=True)
class Span:
    """A stretch of shown text; a blank one holds `BLANK` instead of what stands there."""

    text: str
    mark: Mark = Mark.PLAIN


@dataclass(frozen=True, kw_only=True)
class Passage:
    """One evidence sentence, or the explanation, as it may be shown; `source` is a title or ""."""

    spans: tuple[Span, ...]
    source: str = ""

    @property
    def text(self) -> str:
        """The passage as plain text."""
        return "".join(span.text for span in self.spans)


def shown(item: Item, to_come: Sequence[Item] = ()) -> tuple[Passage, ...]:
    """Show the evidence and the explanation of an item as they may be seen before `to_come`.

    With nothing to come they are whole. The item's own answer stays, for it is shown anyway.
    """
    question = item.question
    later = [other.question for other in to_come]
    passages = [
        Passage(
            spans=_spans(evidence.quote, question, later, held_back=_proves(evidence, later)),
            source=_title(item, evidence),
        )
        for evidence in question.evidence
    ]
    if question.explanation:
        passages.append(Passage(spans=_spans(question.explanation, question, later)))
    return tuple(passages)


def forms(question: Question) -> Iterable[str]:
    """List how an answer can stand in a text: as the key lists it, its figures, a name in part."""
    if question.kind is Kind.TRUE_FALSE:
        return
    key = question.answer
    yield from (key.text, *key.accept, *key.prompt)
    if key.type in _QUANTITIES:
        yield from _FIGURE.findall(key.text)
    if key.type is AnswerType.PERSON:
        yield from (word for word in key.text.split() if word[0].isupper() and len(word) > 1)


def stands_in(text: str, form: str) -> bool:
    """Whether a form of an answer stands in a text, as words of its own."""
    return bool(form.strip()) and _pattern(form).search(text) is not None


def names_some(text: str, question: Question, *, least: int = 2) -> bool:
    """Whether a text names at least so many of the things that a question puts in order."""
    return sum(stands_in(text, thing) for thing in _things(question)) >= least


def _things(question: Question) -> tuple[str, ...]:
    return tuple(ARTICLE.sub("", thing, count=1) for thing in question.answer.items)


def _title(item: Item, evidence: Evidence) -> str:
    source = item.bank.sources.get(evidence.source)
    return (source.title if source else None) or ""


def _proves(evidence: Evidence, later: Iterable[Question]) -> bool:
    """Whether a sentence decides a question to come whose key is no word in it to blank."""
    return any(
        other.quote in evidence.quote or evidence.quote in other.quote
        for question in later
        if question.kind in (Kind.TRUE_FALSE, Kind.ORDER)
        for other in question.evidence
    )


def _spans(
    text: str, question: Question, later: Sequence[Question], *, held_back: bool = False
) -> tuple[Span, ...]:
    own = _found(text, _own_forms(question))
    telling = [form for other in later for form in _telling(text, other)]
    held_back = held_back or any(names_some(text, other) for other in later)
    hidden = [(0, len(text))] if held_back else _found(text, telling)
    marks = [Mark.PLAIN] * len(text)
    for start, end in hidden:
        marks[start:end] = [Mark.BLANK] * (end - start)
    for start, end in own:
        marks[start:end] = [Mark.ANSWER] * (end - start)
    return tuple(_runs(text, marks))


def _telling(text: str, question: Question) -> Iterable[str]:
    """List what a text must not show; what it counts may be the place of a thing in an order."""
    yield from forms(question)
    if names_some(text, question, least=1):
        yield from _FIGURE.findall(text)


def _runs(text: str, marks: Sequence[Mark]) -> Iterable[Span]:
    start = 0
    for place in range(1, len(text) + 1):
        if place == len(text) or marks[place] is not marks[start]:
            yield from _run(text[start:place], marks[start])
            start = place


def _run(text: str, mark: Mark) -> Iterable[Span]:
    if mark is not Mark.BLANK or not text.strip():
        yield Span(text=text, mark=mark if text.strip() else Mark.PLAIN)
        return
    # What is left of a blank beside an answer may end in the space between the two.
    before, after = text[: -len(text.lstrip())], text[len(text.rstrip()) :]
    yield from (Span(text=space) for space in (before,) if space)
    yield Span(text=BLANK, mark=mark)
    yield from (Span(text=space) for space in (after,) if space)


def _found(text: str, forms: Iterable[str]) -> list[_Range]:
    wanted = {form for form in forms if form.strip()}
    return [match.span() for form in wanted for match in _pattern(form).finditer(text)]


def _own_forms(question: Question) -> tuple[str, ...]:
    if question.kind is Kind.TRUE_FALSE:
        return ()
    return (question.answer.text, *question.answer.accept, *_things(question))


def _pattern(form: str) -> re.Pattern[str]:
    words = (
        "".join(_LOOKALIKES.get(sign, re.escape(sign)) for sign in word) for word in form.split()
    )
    return re.compile(r"(?<!\w)" + r"\s+".join(words) + r"(?!\w)", re.IGNORECASE)

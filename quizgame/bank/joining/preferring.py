"""Which of two questions that ask the same is kept and why, and what it takes from the other."""

import datetime
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from quizgame.bank.joining.facts import Fact, agree, fact_of
from quizgame.bank.kinds import Kind
from quizgame.bank.question import AnswerKey, Question
from quizgame.bank.words import folded


@dataclass(frozen=True, kw_only=True)
class Entry:
    """A question that is in one of several banks: which bank and which question there, from 0.

    `as_made` says whether it is known to stand there as it was generated.
    """

    question: Question
    bank: int
    index: int
    as_made: bool = False

    @cached_property
    def fact(self) -> Fact:
        """The question taken apart, once."""
        return fact_of(self.question)


@dataclass(frozen=True, kw_only=True, slots=True)
class Pair:
    """Two questions that became one: the one that is `kept` and `why`, and the `other`.

    `taken` names the fields for which the kept one took something from the other, `left` those in
    which the other says what the kept one does not.
    """

    kept: Entry
    other: Entry
    why: str
    taken: tuple[str, ...] = ()
    left: tuple[str, ...] = ()


# The first of these in which two questions differ decides. Forms of the answer and wrong answers
# are no reason to give a question up for another: they are taken over.
_RULES: tuple[tuple[str, Callable[[Entry], Any]], ...] = (
    (
        "people worked on it, the other is as it was generated",
        lambda entry: not entry.as_made,
    ),
    (
        "it is proven by evidence, the other is not",
        lambda entry: bool(entry.question.evidence),
    ),
    (
        "it tells the day of its fact, the other does not",
        lambda entry: entry.question.as_of is not None,
    ),
    (
        "it is of a later day",
        lambda entry: entry.question.as_of or datetime.date.min,
    ),
)
_OTHERWISE = "it was there first, and the other is no better"

_DAYS = ("as_of", "until")
_REMARKS = ("explanation", "note", "difficulty", "seconds")
_WITH_FORMS = (Kind.OPEN, Kind.CHOICE)


def pair_of(first: Entry, second: Entry) -> tuple[Pair, Entry]:
    """Decide which of two questions is kept, and give it with what it takes from the other.

    Nothing of what it tells itself is changed. If the answers do not agree, it takes tags alone;
    else also what it tells nothing of, and the forms of the answer that contradict none of its own.
    """
    kept, other, why = _prefer(first, second)
    after = _completed(kept, other)
    taken = tuple(name for name, value in kept.question if getattr(after, name) != value)
    left = tuple(_left(after, other.question)) if agree(kept.fact, other.fact) else ()
    pair = Pair(kept=kept, other=other, why=why, taken=taken, left=left)
    return pair, replace(kept, question=after, as_made=False) if taken else kept


def _left(kept: Question, other: Question) -> Iterator[str]:
    """Name the fields of a question that say something which the kept one does not say."""
    for name in ("distractors", *_REMARKS, "until"):
        here, there = getattr(kept, name), getattr(other, name)
        lists = isinstance(here, tuple)
        if not set(there) <= set(here) if lists else there not in (None, here):
            yield name
    forms = {folded(form) for form in _all_forms(kept.answer)}
    if not {folded(form) for form in _all_forms(other.answer)} <= forms or (
        _demands(other.answer) not in (_demands(AnswerKey(text="?")), _demands(kept.answer))
    ):
        yield "answer"


def _all_forms(key: AnswerKey) -> tuple[str, ...]:
    return (key.text, *key.items, *key.accept, *key.prompt, *key.reject)


def _prefer(first: Entry, second: Entry) -> tuple[Entry, Entry, str]:
    for why, measure in _RULES:
        one, two = measure(first), measure(second)
        if one != two:
            return (first, second, why) if one > two else (second, first, why)
    return first, second, _OTHERWISE


def _completed(first: Entry, second: Entry) -> Question:
    kept, other = first.question, second.question
    new: dict[str, Any] = {"tags": _joined(kept.tags, other.tags)}
    if agree(first.fact, second.fact):
        new["evidence"] = kept.evidence or other.evidence
        missing = [name for name in _REMARKS if getattr(kept, name) is None]
        if all(getattr(kept, name) is None for name in _DAYS):
            missing += _DAYS
        new |= {name: getattr(other, name) for name in missing}
        if kept.kind in _WITH_FORMS:
            new["answer"] = _with_forms(kept, other.answer)
            new["distractors"] = kept.distractors or tuple(_wrong(new["answer"], other.distractors))
    return kept.model_copy(update=new)


def _with_forms(kept: Question, other: AnswerKey) -> AnswerKey:
    """Add those forms of another key that are nowhere in this one, nor among the wrong answers.

    A key that demands other things of an answer has forms that may be wrong here.
    """
    key = kept.answer
    if _demands(key) != _demands(other):
        return key
    known = {folded(form) for form in (key.text, *_forms(key), *kept.distractors)}
    new = {
        "accept": _joined(key.accept, _fresh((other.text, *other.accept), known)),
        "prompt": _joined(key.prompt, _fresh(other.prompt, known)),
        "reject": _joined(key.reject, _fresh(other.reject, known)),
    }
    return key.model_copy(update=new)


def _demands(key: AnswerKey) -> tuple[object, ...]:
    return key.tolerance, key.unit, key.precision, frozenset(key.strict)


def _fresh(forms: Iterable[str], known: set[tuple[str, ...]]) -> Iterator[str]:
    """Go through the forms that are not known, and know each from then on."""
    for form in forms:
        if (bare := folded(form)) not in known:
            known.add(bare)
            yield form


def _wrong(key: AnswerKey, distractors: Iterable[str]) -> Iterator[str]:
    right = {folded(form) for form in (key.text, *key.accept, *key.prompt)}
    return (wrong for wrong in distractors if folded(wrong) not in right)


def _forms(key: AnswerKey) -> Iterator[str]:
    yield from (*key.accept, *key.prompt, *key.reject)


def _joined(own: tuple[str, ...], more: Iterable[str]) -> tuple[str, ...]:
    return (*own, *(one for one in dict.fromkeys(more) if one not in own))

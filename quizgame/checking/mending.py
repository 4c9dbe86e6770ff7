"""What can be mended in a bank without asking anybody: each fix with its code, before and after.

A fix changes nothing that the bank asks or takes as right. What could be mended in more ways than
one is left to a person.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from quizgame.bank.kinds import Kind
from quizgame.bank.question import Bank, Evidence, Question, fresh_ids, taken_ids
from quizgame.bank.quotes import as_quoted, in_place, is_quoted
from quizgame.checking.case import Case, case_of, with_questions
from quizgame.checking.check import EVERYTHING, Choice
from quizgame.checking.options import repeated_ones, right_ones
from quizgame.checking.rules import MISSING_ID
from quizgame.checking.wording import without_control_characters


@dataclass(frozen=True, kw_only=True)
class Fix:
    """One thing mended: by the code of what was found, in which field, what was and is there.

    `question` is the index of the question from 0, None for what concerns a source. `before` and
    `after` are texts, empty for nothing.
    """

    code: str
    question: int | None
    field: str
    before: str
    after: str


# What is mended of a question, and what it is then.
_Mended = tuple[Fix, Question]


def mend(
    bank: Bank, *, today: date, folder: Path | None, choice: Choice = EVERYTHING
) -> tuple[Bank, tuple[Fix, ...]]:
    """Mend a bank as far as that is safe, and tell each fix; `folder` is that of its file.

    Only what is chosen is mended, and nothing that the bank or a question silences.
    """
    done: list[Fix] = []
    case = case_of(bank, today=today, folder=folder)
    for code, look in _MENDS.items():
        if not choice.wants(code) or code in bank.silence:
            continue
        questions = list(case.bank.questions)
        for fix, question in look(case):
            if fix.question is not None and code not in question.silence:
                questions[fix.question] = question
                done.append(fix)
        if tuple(questions) != case.bank.questions:
            case = with_questions(case, questions)
    if choice.wants(_CHANGED) and _CHANGED not in bank.silence:
        return _with_digests(case, done)
    return case.bank, tuple(done)


def _ids(case: Case) -> Iterator[_Mended]:
    """Write an id down where there is none, so that history is kept when the question changes."""
    taken = taken_ids(case.bank.questions)
    for index, question in enumerate(case.bank.questions):
        if question.id is None:
            name = next(name for name in fresh_ids(question) if name not in taken)
            taken.add(name)
            fix = Fix(code=MISSING_ID, question=index, field="id", before="", after=name)
            yield fix, question.model_copy(update={"id": name})


def _quotes_lost(case: Case) -> Iterator[_Mended]:
    """Quote as the source does what differs from it only in signs that look alike."""
    yield from _with_evidence(case, "quote-lost", as_quoted, lambda evidence: evidence.quote)


def _quotes_moved(case: Case) -> Iterator[_Mended]:
    """Correct the place of quotes."""
    yield from _with_evidence(
        case, "quote-moved", in_place, lambda evidence: f"{evidence.start} to {evidence.end}"
    )


def _with_evidence(
    case: Case,
    code: str,
    mended: Callable[..., Question],
    tell: Callable[[Evidence], str],
) -> Iterator[_Mended]:
    texts = {name: file.text for name, file in case.files.items()}
    for index, question in enumerate(case.bank.questions):
        if (now := mended(question, texts)) == question:
            continue
        for was, new in zip(question.evidence, now.evidence, strict=True):
            if tell(was) != tell(new):
                fix = Fix(
                    code=code, question=index, field="evidence", before=tell(was), after=tell(new)
                )
                yield fix, now


def _repeated(case: Case) -> Iterator[_Mended]:
    """Keep the first of wrong answers that are the same."""
    for index, asked in enumerate(case.asked):
        yield from _without(asked.question, index, "repeated-distractor", repeated_ones(asked))


def _right(case: Case) -> Iterator[_Mended]:
    """Take out wrong answers that are right, if another one is left to choose."""
    for index, asked in enumerate(case.asked):
        places = list(right_ones(asked))
        if asked.question.kind is Kind.OPEN or len(places) < len(asked.others):
            yield from _without(asked.question, index, "right-distractor", places)


def _without(question: Question, index: int, code: str, places: Iterable[int]) -> Iterator[_Mended]:
    gone = set(places)
    left = tuple(d for place, d in enumerate(question.distractors) if place not in gone)
    for place in sorted(gone):
        before = question.distractors[place]
        fix = Fix(code=code, question=index, field="distractors", before=before, after="")
        yield fix, question.model_copy(update={"distractors": left})


def _control_characters(case: Case) -> Iterator[_Mended]:
    """Take out signs that steer a terminal, where something is left without them."""
    for index, asked in enumerate(case.asked):
        now = without_control_characters(asked.question)
        for field in ("question", "answer", "distractors", "explanation"):
            was, new = getattr(asked.question, field), getattr(now, field)
            if was != new:
                before, after = map(_told, (was, new))
                fix = Fix(
                    code="control-character",
                    question=index,
                    field=field,
                    before=before,
                    after=after,
                )
                yield fix, now


def _told(value: Any) -> str:
    return "; ".join(value) if isinstance(value, tuple) else str(getattr(value, "text", value))


def _with_digests(case: Case, done: list[Fix]) -> tuple[Bank, tuple[Fix, ...]]:
    """Take a source's file as it is now, if all that is quoted from it still stands there."""
    sources = dict(case.bank.sources)
    for name, file in case.files.items():
        known = sources[name].sha256
        quoting = [q for q in case.bank.questions if any(e.source == name for e in q.evidence)]
        stand = all(_stands(question, name, file.text) for question in quoting)
        if known and quoting and stand and known.casefold() != file.sha256:
            sources[name] = sources[name].model_copy(update={"sha256": file.sha256})
            done.append(
                Fix(
                    code=_CHANGED,
                    question=None,
                    field=f"sources.{name}.sha256",
                    before=known,
                    after=file.sha256,
                )
            )
    if sources == dict(case.bank.sources):
        return case.bank, tuple(done)
    return case.bank.model_copy(update={"sources": sources}), tuple(done)


def _stands(question: Question, source: str, text: str) -> bool:
    texts = {source: text}
    return is_quoted(question, texts) and in_place(question, texts) == question


_CHANGED = "source-changed"

# In this order: wrong answers are compared without what is not seen, and a quote is found before
# its place is.
_MENDS: dict[str, Callable[[Case], Iterator[_Mended]]] = {
    MISSING_ID: _ids,
    "control-character": _control_characters,
    "quote-lost": _quotes_lost,
    "quote-moved": _quotes_moved,
    "repeated-distractor": _repeated,
    "right-distractor": _right,
}
FIXABLE = (*_MENDS, _CHANGED)

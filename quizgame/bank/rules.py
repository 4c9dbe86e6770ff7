"""What must hold between the fields of a bank, beyond the shape of each one."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from quizgame.bank.kinds import AnswerType, Kind
from quizgame.bank.mistakes import Mistake
from quizgame.bank.question import Question, in_order
from quizgame.bank.telling import show, some_of
from quizgame.bank.words import plain

TRUE_FALSE = ("true", "false")
LEAST_ITEMS, MOST_ITEMS = 2, 26  # they are chosen by a letter each
ONE_ANSWER = (
    "should be one answer, not a list: write one, and what else is right under `accept`, "
    "as in {text: a, accept: [b]}"
)
_MEASURED = (AnswerType.NUMBER, AnswerType.MONEY, AnswerType.PERCENT, AnswerType.DURATION)
# The types of answers of which a field says something; a type that is not told may be one.
FITTING: Mapping[str, tuple[AnswerType, ...]] = {
    "tolerance": _MEASURED,
    "unit": _MEASURED,
    "precision": (AnswerType.DATE,),
}
_OF_WHAT = {"tolerance": "what is measured", "unit": "what is measured", "precision": "dates"}


@dataclass(frozen=True, kw_only=True)
class Fault:
    """A rule that a question breaks: the question's index, its field, and what to do."""

    question: int
    field: str
    message: str
    code: Mistake = Mistake.WRONG_VALUE


# What is wrong with which field of one question, and what to do.
_Faults = Iterator[tuple[str, str, Mistake]]


def faults(questions: Sequence[Question], *, sources: Collection[str]) -> Iterator[Fault]:
    """Every rule that the questions break; `sources` are the names that evidence may use."""
    first: dict[str, int] = {}
    for index, question in enumerate(questions):
        for field, message, code in _question_faults(question, sources):
            yield Fault(question=index, field=field, message=message, code=code)
        if question.id is not None and first.setdefault(question.id, index) != index:
            message = (
                f"{show(question.id)} is the id of an earlier question: change it or remove it"
            )
            yield Fault(question=index, field="id", message=message, code=Mistake.REPEATED_ID)
    yield from _history_faults(questions)


def _history_faults(questions: Sequence[Question]) -> Iterator[Fault]:
    """Find ids of the past that are those of a question that is here, or of two of them."""
    if not any(question.was for question in questions):
        return
    taken = {question.id for question in questions}
    for index, question in enumerate(questions):
        for name in question.was:
            if name in taken:
                message = f"{show(name)} is the id of a question here, or was: take it out"
                yield Fault(question=index, field="was", message=message, code=Mistake.REPEATED_ID)
            taken.add(name)


def _question_faults(question: Question, sources: Collection[str]) -> _Faults:
    yield from _answer_faults(question)
    yield from _order_faults(question)
    answer = show(question.answer.text)
    if question.kind is Kind.TRUE_FALSE and question.answer.text not in TRUE_FALSE:
        yield (
            "answer",
            f"{answer} should be true or false in a true-false question",
            Mistake.WRONG_VALUE,
        )
    if question.kind is Kind.CHOICE and not question.distractors:
        yield (
            "distractors",
            "a choice needs wrong answers to choose from: add distractors",
            Mistake.MISSING_FIELD,
        )
    key = plain(question.answer.text)
    if any(plain(distractor) == key for distractor in question.distractors):
        yield "distractors", f"{answer} is the right answer: take it out", Mistake.RIGHT_DISTRACTOR
    for evidence in question.evidence:
        yield from _evidence_faults(evidence.source, evidence.start, evidence.end, sources)


def _answer_faults(question: Question) -> _Faults:
    key = question.answer
    if key.type is None:
        return
    for name, types in FITTING.items():
        if getattr(key, name) and key.type not in types:
            message = f"is for {_OF_WHAT[name]}, and this is a {key.type}: take it out"
            yield f"answer.{name}", message, Mistake.UNFITTING_FIELD


def _order_faults(question: Question) -> _Faults:
    items = question.answer.items
    if question.kind is not Kind.ORDER:
        if items:
            yield "answer", ONE_ANSWER, Mistake.WRONG_SHAPE
        return
    if len(items) < LEAST_ITEMS:
        yield (
            "answer",
            "should be a list of what to put in order, as in [first, second, third]",
            Mistake.WRONG_SHAPE,
        )
        return
    if len(items) > MOST_ITEMS:
        yield (
            "answer",
            f"more than {MOST_ITEMS} things to put in order: leave some out",
            Mistake.WRONG_VALUE,
        )
    seen: set[str] = set()
    for item in items:
        if plain(item) in seen:
            yield "answer", f"{show(item)} is there twice: keep one", Mistake.WRONG_VALUE
        seen.add(plain(item))
    if question.answer.text != in_order(items).text:
        yield "answer", "its text is not what its items tell", Mistake.WRONG_VALUE
    if question.distractors:
        yield (
            "distractors",
            "an order has no wrong answers to choose from: take them out",
            Mistake.UNFITTING_FIELD,
        )


def _evidence_faults(
    source: str, start: int | None, end: int | None, sources: Collection[str]
) -> _Faults:
    if sources and source not in sources:
        named = f"{show(source)} is not among the sources" if source else "its source is not named"
        yield "evidence", f"{named}: use one of {some_of(sources)}", Mistake.UNKNOWN_SOURCE
    if start is not None and end is not None and end < start:
        yield "evidence", f"its end {end} comes before its start {start}", Mistake.WRONG_VALUE

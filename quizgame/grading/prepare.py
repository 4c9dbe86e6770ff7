"""Making a key ready: what a grade may need is worked out once for each question."""

import re
from collections.abc import Iterable

from quizgame.bank.question import AnswerType, Bank, Kind, Question
from quizgame.grading import people
from quizgame.grading.form import Form
from quizgame.grading.infer import infer
from quizgame.grading.key import PreparedKey
from quizgame.grading.text import fold
from quizgame.grading.wording import content

__all__ = ["PreparedKey", "prepare"]

_PLAIN_WORD = re.compile(r"(?<![\w.])[a-z]{3,}|\d+")
_FULL_NAME = re.compile(r"[A-Z][\w'\u2019-]*(?:\.? (?:[a-z]{2,3} )?[A-Z][\w'\u2019-]*){1,3}")


def prepare(question: Question, bank: Bank) -> PreparedKey:
    """Make the key of `question` ready for grading any number of responses."""
    key = question.answer
    accepted = _forms(key.text, *key.accept)
    known = {form.compact for form in accepted}
    others = _forms(*(each.answer.text for each in bank.questions if _is_named(each)))
    others = tuple(form for form in others if form.compact not in known)
    type_ = key.type or infer(accepted[0], question.question)
    return PreparedKey(
        canonical=key.text,
        kind=question.kind,
        type=type_,
        accepted=accepted,
        items=tuple(map(Form, key.items)),
        prompted=_forms(*key.prompt),
        rejected=_forms(*key.reject, *question.distractors),
        others=others,
        question=frozenset(fold(question.question)),
        echo=frozenset(content(_PLAIN_WORD.findall(question.question))),
        namesakes=type_ is AnswerType.PERSON
        and any(people.is_namesake(accepted[0].name, name) for name in _names(question, others)),
    )


def _is_named(question: Question) -> bool:
    return question.kind in {Kind.OPEN, Kind.CHOICE}


def _forms(*texts: str) -> tuple[Form, ...]:
    forms: dict[str, Form] = {}
    for form in map(Form, texts):
        forms.setdefault(form.compact, form)
    return tuple(forms.values())


def _names(question: Question, others: Iterable[Form]) -> Iterable[people.Name]:
    yield from (form.name for form in others)
    for text in (question.question, *(evidence.quote for evidence in question.evidence)):
        yield from map(people.read, _FULL_NAME.findall(text))

"""Making a key ready: what a grade may need is worked out once for each question."""

from quizgame.bank.question import AnswerType, Bank, Question
from quizgame.grading.form import Form
from quizgame.grading.key import PreparedKey

__all__ = ["PreparedKey", "prepare"]


def prepare(question: Question, bank: Bank) -> PreparedKey:
    """The key of `question`, ready for grading any number of responses."""
    key = question.answer
    accepted = _forms(key.text, *key.accept)
    known = {form.compact for form in accepted}
    others = _forms(*(other.answer.text for other in bank.questions))
    return PreparedKey(
        canonical=key.text,
        kind=question.kind,
        type=key.type or AnswerType.THING,
        accepted=accepted,
        prompted=_forms(*key.prompt),
        rejected=_forms(*key.reject, *question.distractors),
        others=tuple(form for form in others if form.compact not in known),
        question=Form(question.question),
    )


def _forms(*texts: str) -> tuple[Form, ...]:
    forms = {form.compact: form for form in map(Form, reversed(texts))}
    return tuple(reversed(forms.values()))

"""The one door: is this response the answer?"""

from collections.abc import Iterable, Sequence

from quizgame.bank.question import Kind
from quizgame.grading.form import Form
from quizgame.grading.key import PreparedKey
from quizgame.grading.outcome import Grade, Outcome, Verdict, accept, prompt, reject

__all__ = ["Grade", "Outcome", "grade", "grade_option"]

_TRUE = frozenset({"true", "t", "yes", "y", "1", "right", "correct"})
_FALSE = frozenset({"false", "f", "no", "n", "0", "wrong", "incorrect"})


def grade(prepared: PreparedKey, response: str) -> Grade:
    """The grade of what a player typed.

    Pure: the same key and response always get the same grade. Never raises, whatever the text.
    """
    verdict = _judge(prepared, Form(response))
    return Grade(outcome=verdict.outcome, reason=verdict.reason, canonical=prepared.canonical)


def grade_option(prepared: PreparedKey, options: Sequence[str], response: str) -> Grade:
    """The grade of a choice among `options`, made by text, letter (a, b, ...) or number from 1."""
    return grade(prepared, _chosen(options, Form(response)) or response)


def _chosen(options: Sequence[str], said: Form) -> str | None:
    for option in options:
        if Form(option).compact == said.compact:
            return option
    return None


def _judge(prepared: PreparedKey, said: Form) -> Verdict:
    if not said.compact:
        return reject("no answer")
    if prepared.kind is Kind.TRUE_FALSE:
        return _judge_truth(prepared, said)
    if _among(said, prepared.accepted):
        return accept("exact")
    if _among(said, prepared.rejected) or _among(said, prepared.others):
        return reject("another answer")
    if _among(said, prepared.prompted):
        return prompt("right, but not enough")
    return reject("not the answer")


def _judge_truth(prepared: PreparedKey, said: Form) -> Verdict:
    truth = prepared.accepted[0].compact in _TRUE
    if said.compact not in _TRUE | _FALSE:
        return reject("neither true nor false")
    right = (said.compact in _TRUE) == truth
    return accept("exact") if right else reject("the opposite")


def _among(said: Form, forms: Iterable[Form]) -> bool:
    return any(said.compact == form.compact for form in forms)

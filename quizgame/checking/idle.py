"""The rule about fields of an answer that say nothing of it."""

from collections.abc import Iterator

from quizgame.bank.kinds import Kind
from quizgame.checking.case import Asked
from quizgame.checking.finding import Remark
from quizgame.grading.form import Form
from quizgame.grading.values.dates import is_as_exact


def idle_field(asked: Asked) -> Iterator[Remark]:
    """Find a tolerance or a unit of no number, and a precision of no date or finer than it."""
    key = asked.question.answer
    if key.tolerance is None and key.unit is None and key.precision is None:
        return
    for name in ("tolerance", "unit", "precision"):
        message = _nothing_said(name, asked) if getattr(key, name) is not None else None
        if message:
            yield Remark(field=f"answer.{name}", message=f"{message}: take it out")


def _nothing_said(name: str, asked: Asked) -> str | None:
    """Tell why a field says nothing of the text it stands beside; None if it does say something."""
    key = asked.question.answer
    if asked.question.kind is not Kind.OPEN:
        return "says nothing of an answer that is not typed"
    form = Form(key.text)
    if name != "precision" or key.precision is None:
        return None if form.counts else f"there is no number in {key.text!r}"
    if not form.dates:
        return f"there is no date in {key.text!r}"
    exact = any(is_as_exact(date, key.precision) for date in form.dates)
    return None if exact else f"{key.text!r} does not tell the {key.precision}"

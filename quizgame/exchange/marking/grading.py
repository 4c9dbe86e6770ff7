"""One answer of a sheet graded, by the kind of its question; only texts count, and no letters."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from quizgame.bank.kinds import Kind
from quizgame.exchange.marking.questions import Asked
from quizgame.exchange.values import truth
from quizgame.grading.form import Form
from quizgame.grading.grade import Grade, Outcome, grade, grade_option, grade_order
from quizgame.grading.prepare import PreparedKey, prepare

NO_ANSWER = "no answer"
LETTER_ALONE = "a letter or number alone: write the option's text"
_NONE = "none of the options"

# "B) Paris", as some tools write what was picked.
_LETTERED = re.compile(r"\(?(?:[A-Za-z]|\d{1,2})[).:]\s+(?=\S)")
_LABEL = re.compile(r"[a-z]|\d{1,2}")
_LABELS = re.compile(r"(?:[a-z]|\d{1,2})(?:[\W_]+(?:[a-z]|\d{1,2}))*|[a-z]+|\d+")
_PARTED = re.compile(r"[,;>\n\r\u2192]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Ready:
    """A question that is ready to be graded."""

    asked: Asked
    key: PreparedKey


def ready(asked: Asked) -> Ready:
    """Make a question ready, with the other answers of its bank."""
    return Ready(asked=asked, key=prepare(asked.question, asked.bank))


def grade_answer(question: Ready, answer: str) -> Grade:
    """Grade an answer as it stands in a cell; an empty one is no answer."""
    if not answer.strip():
        return _refused(question, answer, NO_ANSWER)
    return _BY_KIND[question.asked.question.kind](question, answer)


def _grade_choice(question: Ready, answer: str) -> Grade:
    """Grade an option by its text; what is none of them counts as if it was typed."""
    options = _options(question)
    bare = _LETTERED.sub("", answer, count=1)
    for text in (answer, bare):
        if _is_label(text, options):
            return _refused(question, answer, LETTER_ALONE)
        given = grade_option(question.key, options, text)
        if given.reason != _NONE:
            return given
    return grade(question.key, bare)


def _grade_truth(question: Ready, answer: str) -> Grade:
    return grade(question.key, truth(answer.strip()) or answer)


def _grade_order(question: Ready, answer: str) -> Grade:
    """Grade an order told by texts; letters would be those of an order that was shown."""
    items = question.asked.question.answer.items
    texts = [piece for piece in _PARTED.split(answer) if piece.strip()]
    whole = len(texts) == 1 and _are_labels(answer, items)
    if whole or any(_is_label(text, items) for text in texts):
        return _refused(question, answer, LETTER_ALONE)
    return grade_order(question.key, items, answer)


_BY_KIND: Mapping[Kind, Callable[[Ready, str], Grade]] = MappingProxyType(
    {
        Kind.OPEN: lambda question, answer: grade(question.key, answer),
        Kind.CHOICE: _grade_choice,
        Kind.TRUE_FALSE: _grade_truth,
        Kind.ORDER: _grade_order,
    }
)


def _options(question: Ready) -> tuple[str, ...]:
    asked = question.asked.question
    return (asked.answer.text, *asked.distractors)


def _is_label(text: str, options: tuple[str, ...]) -> bool:
    """Whether a text is only the letter or number of an option, and not one of them itself."""
    said = Form(text).compact
    return bool(_LABEL.fullmatch(said)) and said not in _compact(options)


def _are_labels(text: str, items: tuple[str, ...]) -> bool:
    """Whether a text is nothing but letters or numbers, also run together: "b a d c", "bdac"."""
    plain = text.strip().casefold()
    if not _LABELS.fullmatch(plain) or Form(text).compact in _compact(items):
        return False
    labels = re.findall(r"[a-z]|\d", plain)
    last = chr(ord("a") + len(items) - 1)
    return len(labels) <= len(items) and all(each.isdecimal() or each <= last for each in labels)


def _compact(texts: tuple[str, ...]) -> set[str]:
    return {Form(text).compact for text in texts}


def _refused(question: Ready, answer: str, reason: str) -> Grade:
    return Grade(
        outcome=Outcome.REJECT,
        reason=reason,
        canonical=question.key.canonical,
        typed=answer.strip(),
        forms=question.key.texts,
    )

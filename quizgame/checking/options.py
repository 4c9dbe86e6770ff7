"""Rules about wrong answers: each must be wrong, and none may give the right one away."""

import re
from collections.abc import Iterator

from quizgame.bank.question import Question
from quizgame.checking.finding import Remark
from quizgame.checking.words import stands_in, words

_ABOUT_OTHERS = re.compile(
    r"\s*(?:(?:all|none|both|neither|any) of (?:the above|these|them|the others)"
    r"|both \(?[a-d1-4]\)? and \(?[a-d1-4]\)?)\W*",
    re.IGNORECASE,
)
_ARTICLES = frozenset(("a", "an", "the"))


def right_distractor(question: Question) -> Iterator[Remark]:
    """Find a wrong answer that would be taken as right if it were typed."""
    right = {_bare(form) for form in (question.answer.text, *question.answer.accept)}
    for distractor in question.distractors:
        if _bare(distractor) in right:
            yield Remark(field="distractors", message=f"{distractor!r} is right: take it out")


def overlapping_distractor(question: Question) -> Iterator[Remark]:
    """Find a wrong answer that is part of the right one, or the right one part of it."""
    key = _bare(question.answer.text)
    for distractor in question.distractors:
        other = _bare(distractor)
        if other != key and (stands_in(other, key) or stands_in(key, other)):
            yield Remark(
                field="distractors",
                message=f"{distractor!r} and the answer {question.answer.text!r} overlap: "
                "use another",
            )


def repeated_distractor(question: Question) -> Iterator[Remark]:
    """Find a wrong answer that is there twice."""
    seen: set[tuple[str, ...]] = set()
    for distractor in question.distractors:
        bare = _bare(distractor)
        if bare in seen:
            yield Remark(field="distractors", message=f"{distractor!r} is there twice: keep one")
        seen.add(bare)


def answer_about_the_others(question: Question) -> Iterator[Remark]:
    """Find an option that speaks of the others, whose order is made when they are asked."""
    for option in (question.answer.text, *question.distractors):
        if _ABOUT_OTHERS.fullmatch(option):
            field = "answer" if option == question.answer.text else "distractors"
            yield Remark(
                field=field,
                message=f"{option!r} depends on the options, which are shuffled: name a thing",
            )


def _bare(text: str) -> tuple[str, ...]:
    """Split an answer into words, without the article it may start with."""
    every = words(text)
    without = every[1:] if every[:1] and every[0] in _ARTICLES else every
    return without or every or (text,)

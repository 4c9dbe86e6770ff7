"""Rules about wrong answers: each must be wrong, and none may give the right one away."""

import re
from collections.abc import Iterator

from quizgame.bank.kinds import Kind
from quizgame.bank.question import Bank, Question
from quizgame.bank.words import bare_words, stands_in
from quizgame.checking.case import Asked, Case
from quizgame.checking.finding import Remark
from quizgame.grading.grade import Outcome, grade
from quizgame.grading.prepare import prepare

_ABOUT_OTHERS = re.compile(
    r"\s*(?:(?:all|none|both|neither|any) of (?:the above|these|them|the others)"
    r"|both \(?[a-d1-4]\)? and \(?[a-d1-4]\)?)\W*",
    re.IGNORECASE,
)

# What stands between things that are listed, but not in a number.
_SEVERAL = re.compile(r"[,;] ")

# From so many questions on it is no chance that the right answer is the longest in so many of them.
_MANY = 5
_ALWAYS = 0.9


def right_distractor(asked: Asked) -> Iterator[Remark]:
    """Find a wrong answer that would be taken as right if it were typed."""
    for place in right_ones(asked):
        distractor = asked.question.distractors[place]
        yield Remark(field="distractors", message=f"{distractor!r} is right: take it out")


def right_ones(asked: Asked) -> Iterator[int]:
    """Give the places of the wrong answers that are right."""
    right = {asked.key, *map(bare_words, asked.question.answer.accept)}
    near_enough = _within_tolerance(asked.question)
    return (
        place
        for place, other in enumerate(asked.others)
        if other in right or asked.question.distractors[place] in near_enough
    )


def _within_tolerance(question: Question) -> frozenset[str]:
    """Find the wrong answers that are right by the tolerance of the key."""
    if question.answer.tolerance is None:
        return frozenset()
    alone = question.model_copy(update={"distractors": ()})
    prepared = prepare(alone, Bank(title=question.question, questions=(alone,)))
    graded = ((text, grade(prepared, text)) for text in question.distractors)
    return frozenset(text for text, each in graded if each.outcome is Outcome.ACCEPT)


def overlapping_distractor(asked: Asked) -> Iterator[Remark]:
    """Find a wrong answer that is part of the right one, or the right one part of it.

    So is one that is right but not enough.
    """
    key = asked.key
    nearly = set(map(bare_words, asked.question.answer.prompt))
    for distractor, other in _others(asked):
        if other == key:
            continue
        if other in nearly or stands_in(other, key) or stands_in(key, other):
            yield Remark(
                field="distractors",
                message=f"{distractor!r} and the answer {asked.question.answer.text!r} overlap: "
                "use another",
            )


def repeated_distractor(asked: Asked) -> Iterator[Remark]:
    """Find a wrong answer that is there twice."""
    for place in repeated_ones(asked):
        distractor = asked.question.distractors[place]
        yield Remark(field="distractors", message=f"{distractor!r} is there twice: keep one")


def repeated_ones(asked: Asked) -> Iterator[int]:
    """Give the places of the wrong answers that came before."""
    seen: set[tuple[str, ...]] = set()
    for place, bare in enumerate(asked.others):
        if bare in seen:
            yield place
        seen.add(bare)


def one_for_several(asked: Asked) -> Iterator[Remark]:
    """Find several things written as one: "a, b, c" where a list should be."""
    key, question = asked.question.answer, asked.question
    if _SEVERAL.search(key.text):
        return
    lists = {
        "distractors": question.distractors,
        "tags": question.tags,
        "answer.accept": key.accept,
        "answer.prompt": key.prompt,
        "answer.reject": key.reject,
    }
    for field, things in lists.items():
        if len(things) == 1 and _SEVERAL.search(things[0]):
            yield Remark(
                field=field,
                message=f"{things[0]!r} is one thing: for a list put it in brackets, [a, b], "
                "or each on a line after a `- `",
            )


def answer_about_the_others(asked: Asked) -> Iterator[Remark]:
    """Find an option that speaks of the others, whose order is made when they are asked."""
    question = asked.question
    for option in (question.answer.text, *question.distractors):
        if _ABOUT_OTHERS.fullmatch(option):
            field = "answer" if option == question.answer.text else "distractors"
            yield Remark(
                field=field,
                message=f"{option!r} depends on the options, which are shuffled: name a thing",
            )


def longest_key(case: Case) -> Iterator[Remark]:
    """Find a bank whose right answers are told by their length: they are always the longest."""
    optional = [asked.question for asked in case.asked if _has_options(asked)]
    longest = sum(
        len(question.answer.text) > max(map(len, question.distractors)) for question in optional
    )
    if len(optional) >= _MANY and longest >= _ALWAYS * len(optional):
        yield Remark(
            field="distractors",
            message=f"the answer is the longest option of {longest} questions in {len(optional)}: "
            "use wrong answers that are as long",
        )


def _has_options(asked: Asked) -> bool:
    return asked.question.kind in (Kind.OPEN, Kind.CHOICE) and len(asked.others) > 1


def _others(asked: Asked) -> Iterator[tuple[str, tuple[str, ...]]]:
    return zip(asked.question.distractors, asked.others, strict=True)

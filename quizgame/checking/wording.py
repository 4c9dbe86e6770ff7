"""Rules about how a question is put: it must stand without the article, and not say its answer.

They know English, and are wary: what may be right is let pass.
"""

import re
from collections.abc import Iterator
from typing import Any

from quizgame.bank.kinds import Kind
from quizgame.bank.question import Question
from quizgame.bank.words import EMPTY, stands_in, words
from quizgame.checking.case import Asked
from quizgame.checking.finding import Remark

LONGEST_ANSWER = 6
_NAMED = 3

# Control characters but tabs and the ends of lines, halves of signs, and what turns the direction
# of writing around for what follows.
_STEERING = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\u202a-\u202e\u2066-\u2069]"
)

# No question is longer; what is beyond is not looked at, since patterns take their time.
_LOOKED_AT = 600

_TEXT = "(?:article|passage|text|excerpt|paragraph|news story)"
_META = re.compile(
    rf"\b(?:according to|based on|in|from|by) (?:the|this) (?:above |given )?{_TEXT}\b(?! of\b)"
    rf"|\b(?:the|this) {_TEXT} (?:say|state|mention|describe|report|claim|suggest)s?\b"
    r"|\baccording to the (?:author|writer|reporter)\b(?! of\b)"
    r"|\b(?:mentioned|described|stated) above\b",
    re.IGNORECASE,
)

_HAVE = "(?:has|have|had)"
_AUXILIARY = "(?:did|does|do|was|were|is|are|will|would|can|could|should|may|might|must)"
_SUBJECT, _OWNER = "(?:he|she|they|it)", "(?:his|her|their|its)"
# "How long did it take", "was it announced that": here "it" stands for nothing.
_NO_EMPTY_IT = r"(?!(?<=it) (?:take|cost|been|rain|snow)\b|(?<=it)\b[^?]*\b(?:that|to|for)\b)"
# Within a few words from the start; further on, there may be what the pronoun stands for.
_UNRESOLVED = re.compile(
    rf"^(?P<before>(?:[^\s,.!?]+ ){{0,5}}?)"
    rf"(?:{_AUXILIARY} (?P<owner>{_OWNER})|(?:{_AUXILIARY}|{_HAVE}) (?P<subject>{_SUBJECT}))\b"
    rf"{_NO_EMPTY_IT}"
    rf"|^(?P<first>{_SUBJECT}|{_OWNER}|these|those)\b{_NO_EMPTY_IT}",
    re.IGNORECASE,
)
_NAME = re.compile(r"(?<=\s)[A-Z]\w")

_WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_SPAN = (
    f"(?:week|weekend|month|year|morning|afternoon|evening|night|spring|summer|autumn|{_WEEKDAY})"
)
# Capitals in the middle of a question are names: USA Today, The Day After Tomorrow.
_RELATIVE = re.compile(
    r"\b(?:yesterday|today|tomorrow|tonight|(?:days|weeks|months|years) ago)\b"
    r"|^(?:Yesterday|Today|Tomorrow|Tonight)\b"
    rf"|\b(?:[Tt]his|[Ll]ast|[Nn]ext) {_SPAN}\b"
)
_ON_WEEKDAY = re.compile(rf"\b(?:on|since|until|by|before|after|late|early) {_WEEKDAY}\b", re.I)
_DATED = re.compile(
    r"\b(?:1\d|20|21)\d\d\b"
    r"|\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d"
    r"|\d (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)"
)

# What is so today and may be otherwise tomorrow; the current of a river or a wire is neither.
_NO_ADJECTIVE = "(?!(?:in|of|through|flow[a-z]*|is|was|that|which|and|or|to|from|into|density)\\b)"
_OFFICES = "president|prime minister|chancellor|chief executive|CEO|mayor|secretary-general"
_CHANGING = re.compile(
    rf"\b(?:the|its|his|her|their|whose|\w+['’]s?) "
    rf"(?:current|latest|newest|incumbent|reigning|most recent) {_NO_ADJECTIVE}\w+"
    r"|\b(?:currently|nowadays|at present|as of now|right now)\b"
    r"|\bat the moment\b(?! (?:of|when|that)\b)"
    rf"|^Who(?: is|['’]s) the (?:\w+ )?(?:{_OFFICES})\b(?! (?:who|that|in)\b)"
)


def answer_in_question(asked: Asked) -> Iterator[Remark]:
    """Find an answer that stands in the question, with no wrong answer beside it."""
    question = asked.question
    if question.kind in (Kind.TRUE_FALSE, Kind.ORDER):
        return
    answer = [word for word in asked.key if word not in EMPTY] or words(question.answer.text)
    if not answer or not set(answer).issubset(asked.words):
        return
    if not any(stands_in(words(distractor), asked.words) for distractor in question.distractors):
        yield Remark(
            field="question",
            message=f"it says its own answer, {question.answer.text!r}: put it another way",
        )


def speaks_of_the_article(asked: Asked) -> Iterator[Remark]:
    """Find a question that speaks of an article that the player may not have read."""
    if found := _META.search(asked.question.question[:_LOOKED_AT]):
        yield Remark(
            field="question",
            message=f"{found[0]!r} means an article the player may not see: ask for the fact",
        )


def unresolved_pronoun(asked: Asked) -> Iterator[Remark]:
    """Find a pronoun that comes before anyone it could stand for."""
    found = _UNRESOLVED.search(asked.question.question[:_LOOKED_AT])
    if found is None or _NAME.search(found["before"] or ""):
        return
    pronoun = found["owner"] or found["subject"] or found["first"]
    yield Remark(
        field="question", message=f"nobody can tell who or what {pronoun!r} is: write the name"
    )


def relative_day(asked: Asked) -> Iterator[Remark]:
    """Find a day that is told from the day of the article, which passes."""
    text = asked.question.question[:_LOOKED_AT]
    found = _RELATIVE.search(text)
    if found is None and (on_weekday := _ON_WEEKDAY.search(text)) and not _DATED.search(text):
        found = on_weekday
    if found:
        yield Remark(
            field="question", message=f"{found[0]!r} is another day tomorrow: write the date"
        )


def long_answer(asked: Asked) -> Iterator[Remark]:
    """Find an answer to type that has more words than anyone would type."""
    count = len(asked.question.answer.text.split())
    if asked.question.kind is Kind.OPEN and count > LONGEST_ANSWER:
        yield Remark(
            field="answer",
            message=f"{count} words are hard to type: ask for {LONGEST_ANSWER} at most",
        )


def undated_change(asked: Asked) -> Iterator[Remark]:
    """Find a question about a fact that changes, which says nowhere of when it is."""
    question = asked.question
    if question.as_of or question.until:
        return
    text = question.question[:_LOOKED_AT]
    if (found := _CHANGING.search(text)) and not _DATED.search(text):
        yield Remark(
            field="question",
            message=f"what {found[0]!r} asks for changes: add as_of, the day it was true, "
            "or until, the last day to ask it",
        )


def without_control_characters(question: Question) -> Question:
    """Give a question without signs that steer a terminal; what would be empty then is left."""
    key = question.answer
    texts = {"text": key.text, "accept": key.accept, "prompt": key.prompt, "reject": key.reject}
    answer = {name: _bare(value) for name, value in texts.items()}
    explanation = question.explanation and _bare(question.explanation)
    now = question.model_copy(
        update={
            "question": _bare(question.question),
            "answer": key if key.items else key.model_copy(update=answer),
            "distractors": _bare(question.distractors),
            "explanation": explanation,
        }
    )
    return question if now == question else now


def _bare(value: Any) -> Any:
    if isinstance(value, tuple):
        return tuple(map(_bare, value))
    steers = not value.isprintable() and _STEERING.search(value)
    return _STEERING.sub("", value).strip() or value if steers else value


def control_character(asked: Asked) -> Iterator[Remark]:
    """Find a sign that steers a terminal instead of showing something; the game never obeys it."""
    question, key = asked.question, asked.question.answer
    fields = {
        "question": question.question,
        "answer": "".join((key.text, *key.accept, *key.prompt, *key.reject)),
        "distractors": "".join(question.distractors),
        "explanation": question.explanation or "",
    }
    for field, text in fields.items():
        if text.isprintable():
            continue
        if signs := sorted(set(_STEERING.findall(text))):
            named = ", ".join(f"U+{ord(sign):04X}" for sign in signs[:_NAMED])
            yield Remark(field=field, message=f"it has the control character {named}: take it out")

"""The kinds of questions and answers, and what an answer may be held to."""

from enum import StrEnum


class Kind(StrEnum):
    """How a question is asked. An open one with distractors can be typed or given as options."""

    OPEN = "open"
    CHOICE = "choice"
    TRUE_FALSE = "true-false"
    ORDER = "order"


class AnswerType(StrEnum):
    """What kind of thing an answer is; it decides the rules it is graded by."""

    PERSON = "person"
    PLACE = "place"
    GROUP = "group"
    NUMBER = "number"
    MONEY = "money"
    PERCENT = "percent"
    DATE = "date"
    DURATION = "duration"
    TITLE = "title"
    THING = "thing"


class Precision(StrEnum):
    """How exact a date must be to be right."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


class Strictness(StrEnum):
    """What is not forgiven: a slip of spelling, a missing accent, a small letter for a capital."""

    SPELLING = "spelling"
    ACCENTS = "accents"
    CASE = "case"

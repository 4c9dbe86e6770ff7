"""The grammar of time expressions: one pattern for each way in which English tells a time."""

import re
from enum import Enum, auto

from quizgame.generate.numerals import NUMBER


class TimeKind(Enum):
    """How a time is told; `LOOSE` is a time that only its surroundings could place."""

    DAY = auto()
    MONTH = auto()
    SEASON = auto()
    QUARTER = auto()
    HALF = auto()
    YEAR = auto()
    DECADE = auto()
    CENTURY = auto()
    WEEKDAY = auto()
    OFFSET = auto()
    PERIOD = auto()
    AGO = auto()
    CLOCK = auto()
    LOOSE = auto()


_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?)"
)
_NAMED = r"(?:(?<=April)|(?<=May)|(?<=June)|(?<=August))\ [A-Z]"
"""What follows where a month's name is more likely a person's."""

_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_YEAR = r"(?:1[0-9]|20)\d\d(?!\d|,\d)"
_DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\d%]|[.,:]\d)"
_TO = r"\s?(?:-|\u2013|\u2014|to|and)\s?"
_PART = r"(?P<part>(?i:early|mid|late|the beginning of|the end of))[- ](?:in )?"
_MODIFIER = r"(?P<modifier>(?i:last|next|this|this past|this coming|the coming|the past))\ "
_PLACED = (
    r"(?i:in|since|until|till|by|from|during|of|before|after|between|and|to|for|through|late|early)"
)
_OF_YEAR = r"(?:\ of)?\ (?P<modifier>last|this|next)\ (?P<unit>year)"
_AMOUNT = rf"(?P<number>(?i:an?|{NUMBER}))"
_UNIT = r"(?P<unit>(?i:day|week|month|year))s?"
_TIME_OF_DAY = r"(?:\ (?:morning|afternoon|evening|night|lunchtime))?"

_PATTERNS: tuple[tuple[TimeKind, str], ...] = (
    (TimeKind.DAY, r"(?P<year>\d{4})-(?P<month>[01]\d)-(?P<day>[0-3]\d)"),
    (
        TimeKind.DAY,
        rf"(?:the\ )?(?P<day>{_DAY})(?:\ (?P<month>{_MONTH}))?{_TO}(?P<end_day>{_DAY})\ "
        rf"(?P<end_month>{_MONTH})(?:,?\ (?P<year>{_YEAR}))?",
    ),
    (
        TimeKind.DAY,
        rf"(?P<month>{_MONTH})\ (?P<day>{_DAY}){_TO}(?:(?P<end_month>{_MONTH})\ )?"
        rf"(?P<end_day>{_DAY})(?!\ {_MONTH})(?:,?\ (?P<year>{_YEAR}))?",
    ),
    (
        TimeKind.DAY,
        rf"(?:(?P<weekday>{_WEEKDAY}),?\ )?(?:the\ )?(?P<day>{_DAY})(?:\ of)?\ (?P<month>{_MONTH})"
        rf"(?:,?\ (?P<year>{_YEAR})|{_OF_YEAR})?",
    ),
    (
        TimeKind.DAY,
        rf"(?:(?P<weekday>{_WEEKDAY}),?\ )?(?P<month>{_MONTH})\ (?:the\ )?(?P<day>{_DAY})"
        rf"(?:,?\ (?P<year>{_YEAR})|{_OF_YEAR})?",
    ),
    (
        TimeKind.DAY,
        r"(?P<holiday>Christmas\ (?:Day|Eve)|Boxing\ Day|New\ Year['\u2019]s\ (?:Day|Eve)"
        rf"|Valentine['\u2019]s\ Day|Halloween)(?:,?\ (?P<year>{_YEAR}))?",
    ),
    (TimeKind.MONTH, rf"(?:{_PART})?(?P<month>{_MONTH}),?\ (?:of\ )?(?P<year>{_YEAR})"),
    (
        TimeKind.MONTH,
        rf"(?:{_PART})?(?P<month>{_MONTH})\ (?:of\ )?(?P<modifier>last|this|next)\ (?P<unit>year)",
    ),
    (TimeKind.MONTH, rf"{_MODIFIER}(?P<month>{_MONTH})"),
    (TimeKind.MONTH, rf"{_PART}(?P<month>{_MONTH})(?!\ \d)"),
    (TimeKind.MONTH, rf"(?<![\w-])(?P<before>{_PLACED}\ )(?P<month>{_MONTH})(?!\ \d|{_NAMED})"),
    (
        TimeKind.SEASON,
        r"(?:the\ )?(?P<unit>(?i:spring|summer|autumn|fall|winter))\ (?:of\ )?"
        rf"(?P<year>{_YEAR})",
    ),
    (TimeKind.SEASON, rf"{_MODIFIER}(?P<unit>spring|summer|autumn|winter)"),
    (
        TimeKind.QUARTER,
        r"the\ (?P<number>first|second|third|fourth|1st|2nd|3rd|4th)\ quarter\ of\ "
        rf"(?P<year>{_YEAR})",
    ),
    (TimeKind.QUARTER, rf"Q(?P<number>[1-4])(?:\ of)?\ (?P<year>{_YEAR})"),
    (TimeKind.HALF, rf"the\ (?P<number>first|second)\ half\ of\ (?P<year>{_YEAR})"),
    (TimeKind.LOOSE, r"the\ (?i:first|second|third|fourth|last)\ (?i:quarter|half)\ of\ \w+\ year"),
    (
        TimeKind.DECADE,
        rf"(?:the\ )?(?:{_PART})?(?:the\ )?(?P<decade>(?:1[0-9]|20)\d0)['\u2019]?s",
    ),
    (
        TimeKind.CENTURY,
        rf"(?:the\ )?(?:{_PART})?(?P<number>(?:1\d|20|21)(?:st|th)|sixteenth|seventeenth"
        r"|eighteenth|nineteenth|twentieth|twenty-first)[- ]century",
    ),
    (
        TimeKind.YEAR,
        rf"(?:between|from)\ (?P<year>{_YEAR})\ (?:and|to|until)\ (?P<end_year>{_YEAR})",
    ),
    (TimeKind.YEAR, rf"(?P<year>{_YEAR})[-\u2013](?P<end_year>{_YEAR})"),
    (TimeKind.YEAR, rf"{_PART}(?P<year>{_YEAR})(?![\w-])"),
    (
        TimeKind.YEAR,
        rf"(?<![\w-])(?P<before>{_PLACED}\ (?:the\ year\ |years?\ )?)(?P<year>{_YEAR})"
        r"(?![\w%-]|\ (?:people|men|women|votes|miles|metres|homes|cases|years))",
    ),
    (
        TimeKind.LOOSE,
        r"(?i:every|each|the(?:\ (?:following|previous|next|same|preceding))?|an?|that)\ "
        rf"{_WEEKDAY}{_TIME_OF_DAY}",
    ),
    (
        TimeKind.CLOCK,
        r"(?:[01]?\d|2[0-4])(?:[.:][0-5]\d)?\ ?(?:[ap]\.m\.|[ap]m|(?i:o['\u2019]clock))"
        r"(?:\ (?:local\ time|GMT|BST|E[SD]?T|P[SD]?T|CET|UTC))?",
    ),
    (
        TimeKind.CLOCK,
        r"(?:[01]?\d|2[0-4]):?[0-5]\d\ (?:local\ time|GMT|BST|EST|EDT|ET|PST|PDT|PT|CET|UTC)",
    ),
    (TimeKind.CLOCK, r"(?:[01]?\d|2[0-4]):[0-5]\d"),
    (TimeKind.LOOSE, rf"{_WEEKDAY}s"),
    (
        TimeKind.WEEKDAY,
        rf"(?:(?i:early|late)\ (?:on\ )?)?(?:{_MODIFIER})?(?P<weekday>{_WEEKDAY}){_TIME_OF_DAY}",
    ),
    (
        TimeKind.OFFSET,
        r"(?P<offset>(?i:the\ day\ before\ yesterday|the\ day\ after\ tomorrow|today|tonight"
        r"|this\ (?:morning|afternoon|evening)|yesterday|last\ night|tomorrow))"
        rf"{_TIME_OF_DAY}",
    ),
    (
        TimeKind.LOOSE,
        rf"(?i:the)\ (?i:last|past|next|coming)\ "
        rf"(?:{_AMOUNT}\ )?"
        r"(?i:day|week|month|year|decade|weekend)s?",
    ),
    (
        TimeKind.LOOSE,
        r"(?:the\ (?i:same|previous|following|preceding|next)\ |that\ (?:same\ )?)"
        r"(?i:day|week|month|year|weekend)"
        r"|(?:the\ )?(?i:day|week|month|year)\ (?i:before|after|earlier|later)"
        r"(?!\ (?:yesterday|tomorrow))",
    ),
    (
        TimeKind.PERIOD,
        r"(?:(?i:earlier|later)\ )?(?P<modifier>(?i:this|last|next))\ "
        r"(?P<unit>(?i:week|month|year|weekend))(?![-\w])",
    ),
    (TimeKind.PERIOD, r"(?P<before>(?i:at|over|on)\ )the\ (?P<unit>weekend)(?!\ of)"),
    (TimeKind.AGO, rf"(?<!more\ than\ )(?<!over\ )(?<!about\ ){_AMOUNT}\ {_UNIT}\ (?P<ago>ago)"),
    (TimeKind.LOOSE, rf"{_AMOUNT}\ {_UNIT}\ (?i:earlier|later|before|after|ago)"),
    (
        TimeKind.AGO,
        rf"(?<![\w-])(?P<before>(?i:in)\ ){_AMOUNT}\ {_UNIT}(?:['\u2019]\ time)?(?!\w|\ of|-)",
    ),
)
PATTERNS = tuple(
    (kind, re.compile(rf"(?<![\w/])(?:{pattern})(?!\w)")) for kind, pattern in _PATTERNS
)
LIKELY = re.compile(
    rf"\d|{_MONTH}|day\b|days\b|weekend|week|month|year|century|night|this|today|tonight"
    r"|tomorrow|Halloween|spring|summer|autumn|winter|Eve\b"
)
"""A text without a match for this tells no time: a cheap look before the many patterns."""

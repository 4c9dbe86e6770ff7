"""Amounts with their scope words and units, found in a text and read by value."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from quizgame.generate.numerals import (
    FRACTION,
    NUMBER,
    SCALES,
    SHORT_SCALES,
    read_fraction,
    read_number,
    read_ordinal,
)
from quizgame.generate.times.words import longest_apart
from quizgame.generate.values.units import CURRENCY_SIGNS, CURRENCY_WORDS, MEASURES, TIME_UNITS


class AmountKind(StrEnum):
    """What an amount is an amount of."""

    NUMBER = "number"
    MONEY = "money"
    PERCENT = "percent"
    MEASURE = "measure"
    DURATION = "duration"
    AGE = "age"
    FRACTION = "fraction"
    ORDINAL = "ordinal"
    SCORE = "score"


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """An amount by value, and where it stands in the text searched: characters, end excluded.

    `high` is the upper end of a range, or the second number of a score. `scope` is one of SCOPES.
    `unit` is a currency's code, a unit in the singular ("mile", "day"), "percent" or "percentage
    point".
    """

    kind: AmountKind
    start: int
    end: int
    text: str
    value: Decimal
    high: Decimal | None = None
    scope: str | None = None
    unit: str | None = None


SCOPES: Mapping[str, str] = {
    "over": r"(?:well |just )?over|more than|greater than|upwards of|in excess of|(?:just )?above",
    "under": r"(?:well |just )?under|less than|fewer than|(?:just )?below",
    "at least": r"at least|no (?:fewer|less) than|a minimum of",
    "up to": r"up to|as (?:many|much|long|high|far) as|at most|(?:no|not) more than|a maximum of",
    "about": r"about|around|roughly|approximately|some|(?:an )?estimated|close to|in the region of",
    "nearly": r"nearly|almost|just short of|approaching",
}
"""The canonical scope words, each with the phrases that say it before a number."""

_AFTER: Mapping[str, str] = {
    "at least": r" or more| or above| and (?:more|above|over)|-plus|\+",
    "up to": r" or (?:less|fewer|under)",
    "about": r" or so",
}
_SCOPE = "|".join(phrase for phrases in SCOPES.values() for phrase in phrases.split("|"))
_TAIL = "|".join(_AFTER.values())
_READERS = {name: re.compile(rf"(?:{phrases})", re.I) for name, phrases in SCOPES.items()}
_TAIL_READERS = {name: re.compile(rf"(?:{phrases})", re.I) for name, phrases in _AFTER.items()}

_LARGE = rf"(?:[ -]?(?:{'|'.join(SCALES)})| ?(?:{'|'.join(SHORT_SCALES)})(?!\w))"
_HEAD = rf"(?P<from>from )?(?:(?P<scope>{_SCOPE}) )?(?P<between>between )?"
# "Fell from 5 to 3" tells two amounts, and so does "fell $5 to $3": only the rest are ranges.
_TO = r"(?(between) and |(?(from)(?!)|(?:\s?[-\u2013]\s?| to (?![^\d\s\w]))))"
_SIGN = "|".join(re.escape(sign) for sign in sorted(CURRENCY_SIGNS, key=len, reverse=True))
_WORD = "|".join(sorted(CURRENCY_WORDS, key=len, reverse=True))
_MEASURE = "|".join(sorted(MEASURES, key=len, reverse=True))
_TIME = "|".join(sorted(TIME_UNITS, key=len, reverse=True))
_LOW = rf"(?P<low>{NUMBER})"
_HIGH = rf"(?P<high>{NUMBER})"
_DIGITS = r"\d+(?:[.,]\d+)*"
_PERCENT = r"(?:%|per ?cent\b|pct\b|percentage points?\b)"

_PATTERNS: tuple[tuple[AmountKind, str], ...] = (
    (
        AmountKind.MONEY,
        rf"{_HEAD}(?P<sign>{_SIGN})\ ?(?P<low>{_DIGITS})(?P<low_scale>{_LARGE})?"
        rf"(?:{_TO}(?:{_SIGN})?(?P<high>{_DIGITS})(?P<high_scale>{_LARGE})?)?",
    ),
    (
        AmountKind.MONEY,
        rf"{_HEAD}{_LOW}(?P<low_scale>\ ?(?:bn|mn?|tn|trn))?(?:{_TO}{_HIGH})?"
        rf"(?P<high_scale>bn|mn?|tn)?(?:\ |-)(?P<currency>{_WORD})",
    ),
    (AmountKind.MONEY, rf"{_HEAD}(?P<low>{_DIGITS})(?P<currency>p)"),
    (
        AmountKind.PERCENT,
        rf"{_HEAD}{_LOW}(?:{_PERCENT})?(?:{_TO}{_HIGH})?[ -]?(?P<percent>{_PERCENT})",
    ),
    (
        AmountKind.MEASURE,
        rf"{_HEAD}{_LOW}(?:{_TO}{_HIGH})?(?:[ -](?P<power>square|cubic)(?=[ -]))?"
        rf"[ -]?(?P<unit>{_MEASURE})",
    ),
    (AmountKind.MEASURE, rf"{_HEAD}(?:a )?(?P<unit>magnitude)[ -](?:of )?(?P<low>\d(?:\.\d+)?)"),
    (AmountKind.AGE, rf"{_LOW}[- ](?P<unit>year|month|week|day)s?[- ]old"),
    (
        AmountKind.DURATION,
        rf"{_HEAD}{_LOW}(?:{_TO}{_HIGH})?[ -](?P<unit>{_TIME})(?![- ]old)",
    ),
    (AmountKind.DURATION, r"(?P<low>half an)\ (?P<unit>hour)"),
    (
        AmountKind.DURATION,
        rf"(?:(?P<scope>{_SCOPE})\ )?an?\ (?P<unit>{_TIME})\ (?P<low>and\ a\ half)",
    ),
    (AmountKind.DURATION, rf"(?:(?P<scope>{_SCOPE})\ )?(?P<low>an?)\ (?P<unit>decade|century)"),
    (AmountKind.DURATION, rf"(?P<scope>{_SCOPE})\ (?P<low>an?)\ (?P<unit>{_TIME})"),
    (AmountKind.DURATION, rf"(?<=\bfor )(?P<low>an?)\ (?P<unit>{_TIME})"),
    (AmountKind.FRACTION, rf"(?:(?P<scope>{_SCOPE})\ )?(?P<low>{FRACTION})(?=\ of\b|$)"),
    (AmountKind.FRACTION, rf"(?<=\bby )(?:(?P<scope>{_SCOPE})\ )?(?P<low>{FRACTION})"),
    (AmountKind.SCORE, r"(?P<low>\d{1,3})[-\u2013](?P<high>\d{1,3})(?!-\w)"),
    (
        AmountKind.NUMBER,
        rf"{_HEAD}{_LOW}(?P<low_scale>bn|mn|m|tn|k)?"
        rf"(?:(?(between) and |(?(from)(?!)| to )){_HIGH}(?P<high_scale>bn|mn|m)?)?"
        rf"(?P<after>{_TAIL})?(?!-\w|\ ?(?:[ap]m\b|[ap]\.m\.)|:\d|%)",
    ),
)
_COMPILED = tuple(
    (
        kind,
        re.compile(
            rf"(?<![\w/#$\u20ac\u00a3])(?<!\d[.,:])(?<!\w[-\u2013])(?:{pattern})"
            r"(?![\w/]|[.,]\d|[-\u2013]\d)",
            re.IGNORECASE,
        ),
    )
    for kind, pattern in _PATTERNS
)
_SPECIAL = {
    "a": Decimal(1),
    "an": Decimal(1),
    "half an": Decimal("0.5"),
    "and a half": Decimal("1.5"),
}
_LIKELY = re.compile(
    r"\d|hundred|thousand|million|billion|trillion|dozen|one|two|three|four|five|six|seven|eight"
    r"|nine|ten|eleven|twelve|teen|twenty|thirty|forty|fifty|half|third|quarter|fifth|sixth|eighth|tenth|decade|century"
    r"|year|month|week|day|hour",
    re.IGNORECASE,
)


def find_amounts(text: str) -> list[Amount]:
    """Find the amounts in a text, in order and apart from each other; the longest win."""
    if not _LIKELY.search(text):
        return []
    found = (_read(kind, match) for kind, pattern in _COMPILED for match in pattern.finditer(text))
    return longest_apart([amount for amount in found if amount])


def read_amount(text: str) -> Amount | None:
    """Read a text that is one amount and nothing else, an ordinal such as "third" included."""
    for kind, pattern in _COMPILED:
        match = pattern.fullmatch(text)
        amount = _read(kind, match) if match else None
        if amount:
            return amount
    place = read_ordinal(text)
    if place is None:
        return None
    return Amount(kind=AmountKind.ORDINAL, start=0, end=len(text), text=text, value=Decimal(place))


def _read(kind: AmountKind, match: re.Match[str]) -> Amount | None:
    groups = {name: value for name, value in match.groupdict().items() if value}
    low, high = _values(groups)
    ordered = high is None or low is None or high > low or kind is AmountKind.SCORE
    if low is None or not ordered or ("between" in groups and high is None):
        return None
    start = match.start() + len(groups.get("from", ""))
    return Amount(
        kind=kind,
        start=start,
        end=match.end(),
        text=match.string[start : match.end()],
        value=low,
        high=high,
        scope=_scope(groups),
        unit=_unit(kind, groups),
    )


def _values(groups: Mapping[str, str]) -> tuple[Decimal | None, Decimal | None]:
    """Return both ends of a range; the scale of the upper is that of both in "5 to 10 million"."""
    low, high = (_scaled(groups.get(name), groups.get(f"{name}_scale")) for name in ("low", "high"))
    if low is None or high is None or "low_scale" in groups:
        return low, high
    words = groups["high"].casefold().split()
    scale = groups.get("high_scale") or (words[-1] if words[-1] in SCALES else None)
    if scale and groups["low"].replace(".", "").isdigit():
        low = _scaled(groups["low"], scale)
    return low, high


def _scaled(text: str | None, scale: str | None) -> Decimal | None:
    if text is None:
        return None
    word = text.casefold()
    value = _SPECIAL.get(word) or read_number(text)
    value = read_fraction(text) if value is None else value
    name = (scale or "").strip(" -").casefold()
    value = value and value * (SCALES.get(name) or SHORT_SCALES.get(name, 1))
    return Decimal(int(value)) if value is not None and value == int(value) else value


def _scope(groups: Mapping[str, str]) -> str | None:
    for group, readers in (("scope", _READERS), ("after", _TAIL_READERS)):
        for name, reader in readers.items():
            if group in groups and reader.fullmatch(groups[group]):
                return name
    return None


def _unit(kind: AmountKind, groups: Mapping[str, str]) -> str | None:
    if kind is AmountKind.PERCENT:
        return "percentage point" if "point" in groups["percent"].casefold() else "percent"
    if "sign" in groups:
        return CURRENCY_SIGNS[_listed(groups["sign"], CURRENCY_SIGNS)]
    if "currency" in groups:
        return CURRENCY_WORDS[groups["currency"].casefold()]
    word = groups.get("unit", "").casefold()
    unit = MEASURES.get(word) or TIME_UNITS.get(word) or word or None
    return f"{groups['power'].casefold()} {unit}" if "power" in groups else unit


def _listed(sign: str, table: Mapping[str, str]) -> str:
    return next(name for name in table if name.casefold() == sign.casefold())

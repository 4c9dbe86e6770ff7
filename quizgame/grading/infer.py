"""The type of an answer whose key does not say it, from the answer and the question."""

import re
from collections.abc import Mapping

from quizgame.bank.kinds import AnswerType
from quizgame.grading.form import Form
from quizgame.grading.names import organisations
from quizgame.grading.names.places import find, lookup, places
from quizgame.grading.names.wording import has_kind_word
from quizgame.grading.tables.reading import known
from quizgame.grading.values.quantities import SCOPES, read
from quizgame.grading.values.units import CURRENCIES

_KINDS_ASKED: Mapping[AnswerType, str] = {
    AnswerType.PLACE: "where|(?:which|what) (?:[a-z]+ )?(?:country|city|town|state|capital|region|"
    "province|island|continent|river|sea|county|village|nation)",
    AnswerType.GROUP: "(?:which|what) (?:[a-z]+ )?(?:company|party|organi[sz]ation|agency|team|"
    "club|bank|group|ministry|body|band|university|airline|bloc)",
    AnswerType.TITLE: "(?:which|what) (?:[a-z]+ )?(?:film|movie|book|novel|song|album|play|series|"
    "show|painting|opera|newspaper|magazine)",
    AnswerType.PERSON: "who|whose|whom|(?:which|what) (?:[a-z]+ )?(?:president|minister|leader|"
    "king|queen|actor|actress|singer|player|writer|author|poet|composer|painter|explorer|director|"
    "inventor|philosopher|astronaut|boxer|golfer|coach|emperor|pope|chancellor|"
    "senator|governor|mayor|judge|dancer|chef|founder|[a-z]{3,}(?:ist|ician)|man|woman)",
}
_ASKED = {type_: re.compile(rf"\b(?:{words})\b") for type_, words in _KINDS_ASKED.items()}
_WHO = re.compile(r"(?:by |to |from |with |for )?who(?:se|m)?\b")
_ASKS_DATE = re.compile(r"\b(?:when|year|date|day|month|decade|century)\b")
_MOST_NAMES = 5
_SIGNS: Mapping[str, AnswerType] = {
    "percent": AnswerType.PERCENT,
    "points": AnswerType.PERCENT,
    "seconds": AnswerType.DURATION,
    "months": AnswerType.DURATION,
    **dict.fromkeys(CURRENCIES.values(), AnswerType.MONEY),
}


def infer(form: Form, question: str) -> AnswerType:
    """Infer the type of the answer `form` to `question`."""
    asked = question.casefold()
    if form.quantities and (named := _is_name(form)):
        return named
    if _is_date(form, asked) or (form.time and form.time.is_told):
        return AnswerType.DATE
    if _is_quantity(form):
        return type_of_measure(form)
    table = places()
    # In small letters a turkey is a bird, unless a country is asked for.
    is_name = form.text != form.text.lower()
    if is_name and lookup(form.words, table.countries):
        return AnswerType.PLACE
    if is_name and lookup(form.words, table.demonyms):
        return AnswerType.GROUP
    found = AnswerType.PERSON if _WHO.match(asked) else None
    found = found or next((type_ for type_, words in _ASKED.items() if words.search(asked)), None)
    if found is AnswerType.PERSON and not _looks_like_person(form):
        return AnswerType.GROUP
    if found is None and form.text[:1].isupper() and find(form.words):
        return AnswerType.PLACE
    if found is None and _is_full_name(form):
        return AnswerType.PERSON
    return found or AnswerType.THING


def type_of_measure(form: Form) -> AnswerType:
    """Tell which of the types by value the first number in `form` is of, by its unit."""
    return _SIGNS.get(form.quantities[0].sign, AnswerType.NUMBER)


def _is_name(form: Form) -> AnswerType | None:
    """Tell of what type a known name is that holds a number: "MI5", "K2"."""
    if organisations.lookup(form.words):
        return AnswerType.GROUP
    return AnswerType.PLACE if find(form.words) else None


def _is_date(form: Form, asked: str) -> bool:
    if not form.dates:
        return False
    parts = form.dates[0].parts.keys()
    return bool(parts - {"day", "year"}) or bool(_ASKS_DATE.search(asked))


def _is_quantity(form: Form) -> bool:
    """Tell whether a number comes first and no name follows: "140 states", not "Ocean's Eleven"."""
    if not form.quantities or re.search(r"[^\W\d_]*[A-Z][a-z]{2}", form.text[1:]):
        return False
    first = next((w for w in form.words if w not in SCOPES and w not in CURRENCIES), "")
    return bool(read((first,))) or first in {"minus", "us"}


def _is_full_name(form: Form) -> bool:
    """Tell whether it is a common given name with more behind it, all in capitals: "Ada Byron"."""
    return (
        1 < len(form.words) <= _MOST_NAMES
        and form.words[0] in known("given.txt")
        and all(word[0].isupper() for word in form.text.split())
        and _looks_like_person(form)
    )


def _looks_like_person(form: Form) -> bool:
    return (
        len(form.words) <= _MOST_NAMES
        and not has_kind_word(form.words)
        and not form.text.casefold().startswith("the ")
        and form.text != form.text.casefold()
    )

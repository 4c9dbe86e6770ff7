"""Other ways of saying a key that its own text holds: "Echidna (spiny anteater)", "X or Y"."""

import re
from collections.abc import Iterator

from quizgame.bank.kinds import AnswerType
from quizgame.grading.names.acronyms import is_acronym_of
from quizgame.grading.names.wording import has_kind_word
from quizgame.grading.text import fold, without_articles

_NAMED = frozenset({AnswerType.PERSON, AnswerType.PLACE, AnswerType.GROUP})
_BRACKETS = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]\s*")
# What is told of a name after it: "Adrian IV, who was English", "the Reform Act in 1832".
_TOLD_AFTER = re.compile(r",\s+(?:who|which|where|also known as|then|now|formerly)\s.*", re.DOTALL)
_YEAR_AFTER = re.compile(r"\s+in\s+\d{4}$")
_EITHER = re.compile(r"\s+or\s+|\s*/\s*")
# Notes to whoever reads an answer out: "(accept the bard)".
_ACCEPT = re.compile(r"^(?:or|also|accept|also accept|or accept):?\s+", re.IGNORECASE)
# What somebody or something is, before the name: "the physician Ada Byron".
_DESCRIBED = re.compile(
    r"(?:(?:the|an?) )?(?:[A-Z][a-z]+ )?(?:[a-z]+ ){0,2}([a-z]+) "
    r"((?:the )?[A-Z][\w'\u2019.-]*(?: [A-Z&][\w'\u2019.-]*)*)"
)
_CALLING = re.compile(r"[a-z]{2,}(?:ist|ician|er|or|man|woman)")
_OR_ELSE = re.compile(r",\s+or\s+")
_LONGEST = 300
_LONGEST_ACRONYM = 6


def alternatives(text: str, kind: AnswerType) -> Iterator[str]:
    """Give the further forms that the text of a key of a kind tells.

    What stands in brackets may be left out, and be said alone where it is the acronym of the rest.
    """
    if len(text) > _LONGEST:
        return
    if found := _BRACKETS.findall(text):
        without = without_brackets(text)
        with_it = _BRACKETS.sub(r" \1 ", text).strip()
        yield from filter(None, (without, with_it))
        yield from (_ACCEPT.sub("", each) for each in found if _ACCEPT.match(each))
        yield from (each for each in found if _abbreviates(each, without) or _is_acronym(each))
    for pattern in (_TOLD_AFTER, _YEAR_AFTER):
        if (shorter := pattern.sub("", text)) != text:
            yield shorter
    if name := _name_behind(text):
        yield name
    either = _EITHER if kind in _NAMED else _OR_ELSE
    if len(parts := either.split(text)) > 1:
        yield from filter(None, map(str.strip, parts))
    elif len(parts := _EITHER.split(text)) == 2 and _abbreviates(*parts):
        yield from parts


def without_brackets(text: str) -> str:
    """Leave out what stands in brackets."""
    return _BRACKETS.sub(" ", text).strip()


def _name_behind(text: str) -> str:
    """Give the name behind what somebody is, or what kind of thing it is; or nothing."""
    match = _DESCRIBED.fullmatch(text)
    tells = match and (has_kind_word([match[1]]) or _CALLING.fullmatch(match[1]))
    return match[2] if match and tells else ""


def _is_acronym(text: str) -> bool:
    return text.isupper() and text.isalpha() and 1 < len(text) <= _LONGEST_ACRONYM


def _abbreviates(one: str, other: str) -> bool:
    short, full = (without_articles(fold(each)) for each in (one, other))
    return is_acronym_of(short, full) or is_acronym_of(full, short)

"""Other ways of saying a key that its own text holds: "Echidna (spiny anteater)", "X or Y"."""

import re
from collections.abc import Iterator

from quizgame.bank.kinds import AnswerType
from quizgame.grading.names.wording import is_acronym_of
from quizgame.grading.text import fold, without_articles

_NAMED = frozenset({AnswerType.PERSON, AnswerType.PLACE, AnswerType.GROUP})
_BRACKETS = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]\s*")
# What is told of a name after it: "Adrian IV, who was English", "the Reform Act in 1832".
_TOLD_AFTER = re.compile(r",\s+(?:who|which|where|also known as|then|now|formerly)\s.*", re.DOTALL)
_YEAR_AFTER = re.compile(r"\s+in\s+\d{4}$")
_EITHER = re.compile(r"\s+or\s+|\s*/\s*")
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
        without = _BRACKETS.sub(" ", text).strip()
        with_it = _BRACKETS.sub(r" \1 ", text).strip()
        yield from filter(None, (without, with_it))
        yield from (each for each in found if _abbreviates(each, without) or _is_acronym(each))
    for pattern in (_TOLD_AFTER, _YEAR_AFTER):
        if (shorter := pattern.sub("", text)) != text:
            yield shorter
    either = _EITHER if kind in _NAMED else _OR_ELSE
    if len(parts := either.split(text)) > 1:
        yield from filter(None, map(str.strip, parts))


def _is_acronym(text: str) -> bool:
    return text.isupper() and text.isalpha() and 1 < len(text) <= _LONGEST_ACRONYM


def _abbreviates(one: str, other: str) -> bool:
    short, full = (without_articles(fold(each)) for each in (one, other))
    return is_acronym_of(short, full) or is_acronym_of(full, short)

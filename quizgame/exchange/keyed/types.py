"""The types of answers, by our names for them and by the labels of named-entity taggers."""

import re
from collections.abc import Mapping
from types import MappingProxyType

from quizgame.bank.kinds import AnswerType

# The labels of OntoNotes, CoNLL, WNUT and CoreNLP, as they are read: capitals, words joined by _.
_LABELS: Mapping[AnswerType, str] = MappingProxyType(
    {
        AnswerType.PERSON: "PER PEOPLE",
        AnswerType.PLACE: "GPE LOC LOCATION FAC FACILITY CITY COUNTRY STATE_OR_PROVINCE",
        AnswerType.GROUP: "ORG ORGANIZATION ORGANISATION CORPORATION NORP NATIONALITY RELIGION",
        AnswerType.NUMBER: "CARDINAL ORDINAL QUANTITY",
        AnswerType.PERCENT: "PERCENTAGE",
        AnswerType.TITLE: "WORK_OF_ART CREATIVE_WORK",
        AnswerType.THING: "EVENT NOUN PRODUCT LAW LANGUAGE",
    }
)
# Of these, the answer itself tells more: TIME is both "9 a.m." and "two hours".
_INFERRED = frozenset({"TIME", "SET", "MISC", "ENTITY", "O", ""})
_KNOWN: Mapping[str, AnswerType] = {type_.upper(): type_ for type_ in AnswerType} | {
    label: type_ for type_, labels in _LABELS.items() for label in labels.split()
}
_SIGNS = re.compile(r"[\s_-]+")


class UnknownTypeError(ValueError):
    """A type that nobody knows."""


def read_type(text: str) -> AnswerType | None:
    """Read a type in any case; None if it is to be inferred. Raises UnknownTypeError."""
    label = _SIGNS.sub("_", text.strip()).upper()
    if label in _INFERRED:
        return None
    try:
        return _KNOWN[label]
    except KeyError:
        raise UnknownTypeError(text) from None

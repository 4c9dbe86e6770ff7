"""The quotes of a question in its article as that is now: whether they are there, and where.

`texts` are the sources' texts by name; what a source that is not among them says is left open.
"""

import re
from collections.abc import Iterator, Mapping
from itertools import islice

from quizgame.bank.question import Evidence, Question
from quizgame.bank.words import in_one_line


def is_quoted(question: Question, texts: Mapping[str, str]) -> bool:
    """Whether all its quotes are in the sources letter for letter."""
    return all(one.quote in texts.get(one.source, one.quote) for one in question.evidence)


def is_proven(question: Question, texts: Mapping[str, str]) -> bool:
    """Whether all its quotes are in the sources, however their lines are broken."""
    return is_quoted(question, texts) or all(
        in_one_line(one.quote) in in_one_line(texts.get(one.source, one.quote))
        for one in question.evidence
    )


def as_quoted(question: Question, texts: Mapping[str, str]) -> Question:
    """Give a question with its quotes in the very signs of the sources.

    Where a quote is not there letter for letter, and is there just once for a reader who takes
    straight quotation marks for curly ones and one dash for another, it is that which stands
    there. Where its lines are broken does not matter.
    """
    evidence = tuple(_as_it_stands(one, texts.get(one.source, "")) for one in question.evidence)
    if evidence == question.evidence:
        return question
    return question.model_copy(update={"evidence": evidence})


def in_place(question: Question, texts: Mapping[str, str]) -> Question:
    """Give a question with its evidence moved to where it stands in the sources."""
    evidence = tuple(_moved(one, texts.get(one.source, "")) for one in question.evidence)
    if evidence == question.evidence:
        return question
    return question.model_copy(update={"evidence": evidence})


# Signs that a reader takes for one another.
_ALIKE = (
    "'\u2018\u2019`\u00b4",
    '"\u201c\u201d\u201e\u00ab\u00bb',
    "-\u2010\u2011\u2012\u2013\u2014",
)
_ANY_OF = {sign: f"[{re.escape(signs)}]" for signs in _ALIKE for sign in signs}


def _as_it_stands(evidence: Evidence, text: str) -> Evidence:
    if not text or evidence.quote in text or not evidence.quote.strip():
        return evidence
    if in_one_line(evidence.quote) in in_one_line(text):
        return evidence
    words = (
        "".join(_ANY_OF.get(sign, re.escape(sign)) for sign in w) for w in evidence.quote.split()
    )
    found = list(islice(re.finditer(r"\s+".join(words), text), 2))
    if len(found) != 1 or not found[0][0].strip():
        return evidence
    start, end = found[0].span()
    told = evidence.start is not None and evidence.end is not None
    places = {"start": start, "end": end} if told else {}
    return evidence.model_copy(update={"quote": found[0][0], **places})


def _moved(evidence: Evidence, text: str) -> Evidence:
    """Move evidence to the place of its quote, the nearest if there are several."""
    start, end = evidence.start, evidence.end
    if start is None or end is None or text[start:end] == evidence.quote:
        return evidence
    places = list(_places(evidence.quote, text))
    if not places:
        return evidence
    near = min(places, key=lambda place: abs(place - start))
    return evidence.model_copy(update={"start": near, "end": near + len(evidence.quote)})


def _places(quote: str, text: str) -> Iterator[int]:
    place = text.find(quote)
    while place >= 0:
        yield place
        place = text.find(quote, place + 1)

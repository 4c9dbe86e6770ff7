"""The quotes of a question in its article as that is now: whether they are there, and where.

`texts` are the sources' texts by name; what a source that is not among them says is left open.
"""

from collections.abc import Iterator, Mapping

from quizgame.bank.question import Evidence, Question


def is_quoted(question: Question, texts: Mapping[str, str]) -> bool:
    """Whether all its quotes are in the sources letter for letter."""
    return all(one.quote in texts.get(one.source, one.quote) for one in question.evidence)


def is_proven(question: Question, texts: Mapping[str, str]) -> bool:
    """Whether all its quotes are in the sources, however their lines are broken."""
    return is_quoted(question, texts) or all(
        _in_one_line(one.quote) in _in_one_line(texts.get(one.source, one.quote))
        for one in question.evidence
    )


def in_place(question: Question, texts: Mapping[str, str]) -> Question:
    """Give a question with its evidence moved to where it stands in the sources."""
    evidence = tuple(_moved(one, texts.get(one.source, "")) for one in question.evidence)
    if evidence == question.evidence:
        return question
    return question.model_copy(update={"evidence": evidence})


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


def _in_one_line(text: str) -> str:
    return " ".join(text.split())

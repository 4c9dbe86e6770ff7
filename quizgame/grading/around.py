"""The answer with more said around it: in a sentence, after a label, with where it lies."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from quizgame.bank.kinds import AnswerType
from quizgame.grading.form import Form
from quizgame.grading.guards import LINKS
from quizgame.grading.names.wording import content, kind_words, normal
from quizgame.grading.text import ARTICLES, fold, word_set

_LABEL = re.compile(r":\s")
_KIND_OF_PLACE = re.compile(
    r"^(?:the\s+)?(?:city|town|village|island|county|state|country|province)\s+of\s+", re.IGNORECASE
)
_NUMBERING = re.compile(r"(?:^|(?<=\s))(?:\d[.)]|[-*\u2022])\s+")
_BREAKS = re.compile(r'[:;()\[\]"\u201c\u201d]|\s[-\u2013\u2014]\s')
_LISTED = re.compile(r"\s*(?:[,;]|\band\b|&)\s*")
# What may stand right before an answer, and right behind it. After "of" it tells of something
# else: the Gulf of Mexico is not Mexico.
_BEFORE = word_set(
    """
    is are was were be been in at on to by from into called named titled as its
    """
)
_AFTER = word_set(
    """
    of in at on by from for near with who which that is was are were has had during after before
    since when where because
    """
)
# Of a work and a body, "of" tells of another one: the Labour Party of Ireland.
_NOT_AFTER: Mapping[AnswerType, frozenset[str]] = {
    AnswerType.TITLE: _AFTER - {"by"},
    AnswerType.GROUP: frozenset({"of"}),
    AnswerType.PLACE: frozenset({"of", "with", "from"}),
    AnswerType.PERSON: frozenset({"of"}),
}
_BRACKETS = re.compile(r'[;()\[\]"\u201c\u201d]')
_NEARBY = word_set("near close next north south east west outside not")
_JOINING = word_set("and or plus nor versus vs")
_MOST_AROUND = 14


def without_label(text: str) -> str | None:
    """Take off a label before the answer: "Their first album: Surrender"."""
    parts = _LABEL.split(text.strip())
    return parts[-1] if len(parts) == 2 and parts[-1] else None


def without_kind(text: str) -> str:
    """Take off what kind of place is told before its name: "the city of" Turin."""
    return _KIND_OF_PLACE.sub("", text)


def without_numbering(text: str) -> str | None:
    """Take off the numbers or signs before the items of a list."""
    plain = _NUMBERING.sub(", ", text).strip(", ")
    return plain if plain != text else None


def items(text: str) -> list[str]:
    """Split what is told one after the other: "oral and intravenous"."""
    return [part for part in _LISTED.split(text) if part]


def holds(
    key: Form,
    said: Form,
    spare: frozenset[str],
    question: frozenset[str] = frozenset(),
    *,
    kind: AnswerType = AnswerType.THING,
) -> list[str] | None:
    """Give what is said around the whole key, in pieces; None if the key is not held as it is.

    It must stand on its own there, and not be part of another name: "New Mexico" does not hold
    "Mexico". `spare` are content words of the question, which may stand anywhere,
    and `question` all of its words, which may begin a sentence.
    """
    title = kind is AnswerType.TITLE
    # Behind a title a colon opens another one: "Star Wars: The Empire Strikes Back".
    words, told, breaks = _words(said.text, _BRACKETS if title else _BREAKS)
    after = _AFTER - _NOT_AFTER.get(kind, frozenset())
    free = (frozenset() if title else spare) | kind_words()
    wanted = _without_kind(tuple(map(normal, key.words)), free)
    if not wanted or wanted[0] not in told:
        return None
    for start in _places(wanted, told):
        end = start + len(wanted)
        while end < len(told) and end not in breaks and told[end] in free:
            end += 1
        if len(words) - len(wanted) > _MOST_AROUND:
            return None
        if _may_precede(words, start, breaks, free, question) and _may_follow(
            words, end, breaks, free, after
        ):
            return [piece for piece in (_line(words[:start]), _line(words[end:])) if piece]
    return None


def named(piece: str) -> str:
    """Take off a piece beside an answer what joins them: "in Texas" names Texas."""
    words = piece.split()
    while words and (words[0] in _AFTER or words[0] in ARTICLES):
        words = words[1:]
    while words and words[-1] in _BEFORE:
        words = words[:-1]
    return " ".join(words)


@lru_cache(maxsize=256)
def _words(
    text: str, breaking: re.Pattern[str]
) -> tuple[list[str], tuple[str, ...], frozenset[int]]:
    """Fold the words of a text, also in normal form; tell before which of them there is a break."""
    words: list[str] = []
    breaks = set()
    for piece in breaking.split(text):
        breaks.add(len(words))
        words += fold(piece) if piece.strip() else ()
    return words, tuple(map(normal, words)), frozenset(breaks)


def _without_kind(words: tuple[str, ...], free: frozenset[str]) -> tuple[str, ...]:
    """Leave off the last words of a name where they only tell its kind: of "Suez Canal"."""
    end = len(words)
    while end > 1 and words[end - 1] in free:
        end -= 1
    return words[:end]


def _places(wanted: Sequence[str], told: Sequence[str]) -> Iterator[int]:
    for start in range(len(told) - len(wanted) + 1):
        if told[start] == wanted[0] and told[start : start + len(wanted)] == wanted:
            yield start


def _may_precede(
    words: Sequence[str],
    start: int,
    breaks: frozenset[int],
    free: frozenset[str],
    question: frozenset[str],
) -> bool:
    has_article = start > 0 and words[start - 1] in ARTICLES
    while start and start not in breaks and words[start - 1] in ARTICLES:
        start -= 1
    if not start or start in breaks:
        return True
    if words[start - 1] in _BEFORE:
        return _NEARBY.isdisjoint(words[:start])
    subject = free | question
    if has_article and words[start - 1] != "of" and _are_free(words[: start - 1], "", subject):
        return start > 1  # a verb is left: "it affects the lungs"
    return _are_free(words[:start], words[start - 1], free)


def _may_follow(
    words: Sequence[str],
    end: int,
    breaks: frozenset[int],
    free: frozenset[str],
    after: frozenset[str],
) -> bool:
    if end == len(words) or end in breaks:
        return True
    if words[end] == "of" and any(map(str.isupper, set(content(words[end + 1 :])) - free)):
        return False  # a country's: the Supreme Court of India
    if words[end] in after:
        return True
    return _are_free(words[end:], words[end], free)


def _are_free(words: Sequence[str], beside: str, free: frozenset[str]) -> bool:
    if beside in _JOINING:
        return False
    told = [word for word in words if word not in LINKS]
    return not told or free.issuperset(content(told))


def _line(words: Sequence[str]) -> str:
    return " ".join(words)

"""Whether things are put in order: what a player says is read as places in the list shown."""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from quizgame.grading import guards
from quizgame.grading.choice import chosen, labelled, letter
from quizgame.grading.form import Form
from quizgame.grading.outcome import Verdict, accept, prompt, reject
from quizgame.grading.text import simplify

__all__ = ["judge", "pairs_in_order", "said_places"]

_SIGNS = r"[,;>\n\r\u2192]"
# Texts are told apart by signs, or else by words too. A text that holds either is put together.
_BREAKS = (
    re.compile(_SIGNS),
    re.compile(rf"{_SIGNS}|(?<!\w)(?:and|then)(?!\w)", re.IGNORECASE),
)
_LINK = re.compile(r"(?:and\s+)?(?:then\s+)?", re.IGNORECASE)
_LABEL = re.compile(r"[a-z]+|\d+")
_LABELS = re.compile(r"[a-z\d\s,;:.>()=/\u2192-]+")
_MOST_DIGITS = 9  # beyond that many items, "12" is one number
_LONGEST = 5000

# Places in the list shown, in the order they were said; None where nothing there is meant.
_Places = tuple[int | None, ...]


def judge(right: Sequence[Form], shown: Sequence[Form], response: str) -> Verdict:
    """Judge an order, said with the letters, numbers or texts of `shown`, which is `right` mixed.

    What leaves something out is not judged at all, so that nobody learns how far it is right.
    """
    if guards.gives_up(Form(response[:_LONGEST]).words) or not any(map(str.isalnum, response)):
        return reject("no answer")
    if len(response) > _LONGEST:
        return reject("too long")
    places = _read(shown, response)
    return _fault(places) or _missing(places, shown) or _compare(right, shown, _known(places))


def said_places(shown: Sequence[Form], response: str) -> tuple[int, ...]:
    """Read which places in `shown` a response names, in its order; none if it cannot be read."""
    places = _read(shown, response[:_LONGEST])
    return () if _fault(places) else _known(places)


def pairs_in_order(ranks: Sequence[int]) -> tuple[int, int]:
    """Count the pairs that stand in rising order, and all pairs.

    Their share is the credit an order deserves, from 0 to 1: (tau + 1) / 2, with the rank
    correlation tau of M. G. Kendall, "A New Measure of Rank Correlation", Biometrika 30 (1938).
    """
    pairs = tuple(combinations(ranks, 2))
    return sum(first < second for first, second in pairs), len(pairs)


def _compare(right: Sequence[Form], shown: Sequence[Form], places: Sequence[int]) -> Verdict:
    ranks = {form.text: rank for rank, form in enumerate(right)}
    good, pairs = pairs_in_order([ranks[shown[place].text] for place in places])
    if good == pairs:
        return accept("exact")
    reason = f"{good} of {pairs} pairs in order" if good else "the other way round"
    return reject(reason, credit=good / pairs)


def _fault(places: _Places) -> Verdict | None:
    if None in places:
        return reject(f"your number {places.index(None) + 1} is not in the list")
    for place in places:
        if place is not None and places.count(place) > 1:
            return reject(f"{letter(place)} is there twice")
    return None


def _missing(places: _Places, shown: Sequence[Form]) -> Verdict | None:
    left = len(shown) - len(places)
    return prompt("1 is missing" if left == 1 else f"{left} are missing") if left else None


def _known(places: _Places) -> tuple[int, ...]:
    return tuple(place for place in places if place is not None)


def _read(shown: Sequence[Form], response: str) -> _Places:
    """Read a response in every way it can be meant, and take the one that names the most."""
    readings = [tuple(_by_text(shown, response, breaks)) for breaks in _BREAKS]
    labels = _labels(response, len(shown))
    if labels:
        texts = {form.compact: place for place, form in enumerate(shown)}
        readings.append(tuple(texts.get(label) for label in labels))
        readings.append(tuple(labelled(label, len(shown)) for label in labels))
    sound = [places for places in readings if _fault(places) is None]
    return max(sound, key=len) if sound else readings[-1]


def _by_text(shown: Sequence[Form], response: str, breaks: re.Pattern[str]) -> Iterator[int | None]:
    """Read items one after the other, each of as many pieces as will do, until one is unknown."""
    pieces = _pieces(response, breaks)
    most = max(1, *(len(_pieces(form.text, breaks)) for form in shown))
    start = 0
    while start < len(pieces):
        for size in range(min(most, len(pieces) - start), 0, -1):
            text = response[pieces[start][0] : pieces[start + size - 1][1]]
            place = _meant(shown, text)
            if place is not None:
                break
        yield place
        if place is None:
            return
        start += size


def _meant(shown: Sequence[Form], text: str) -> int | None:
    place = chosen(shown, Form(text))
    if place is None:
        place = chosen(shown, Form(_LINK.sub("", text.strip(), count=1)))
    return place


def _pieces(text: str, breaks: re.Pattern[str]) -> list[tuple[int, int]]:
    """Find where the pieces between the breaks start and end."""
    ends = [0, *(place for match in breaks.finditer(text) for place in match.span()), len(text)]
    pairs = zip(ends[::2], ends[1::2], strict=True)
    return [(start, end) for start, end in pairs if text[start:end].strip()]


def _labels(response: str, count: int) -> list[str]:
    """Take letters and numbers apart, also those that are run together; [] if there is more."""
    plain = simplify(response)
    found = _LABEL.findall(plain) if _LABELS.fullmatch(plain) else []
    if len(found) == 1 and (found[0].isalpha() or count <= _MOST_DIGITS):
        return list(found[0])
    return found if all(len(label) == 1 or label.isdecimal() for label in found) else []

"""Where names stand in a text: each whole, without what only stands beside it."""

from collections.abc import Iterable, Iterator, Sequence

from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc, Span

from quizgame.generate.naming import kinds

# Words before a personal name that are no part of it. In lower case, without a full stop.
TITLES = frozenset(
    """
        mr mrs ms miss mx dr prof professor sir dame lord lady president prime
        minister chancellor secretary senator sen rep representative governor gov
        mayor king queen prince princess pope cardinal archbishop bishop rev reverend
        father sister general gen colonel col major maj captain capt lieutenant lt
        sergeant sgt judge justice ambassador congressman congresswoman chairman
        premier sheikh crown emperor emir sultan ayatollah imam rabbi vice deputy
        former
    """.split()
)


# Titles that stand right before a full name, behind a country or a party.
_BEFORE_PEOPLE = frozenset(
    """
    representative senator congressman congresswoman president minister chancellor governor mayor
    secretary ambassador premier judge
    """.split()
)


def with_nicknames(doc: Doc, spans: Sequence[Span]) -> Iterator[Span]:
    """The spans, with a surname behind a nickname for the whole: 'Ann "Red" Lee' is Ann Lee.

    A name that the text tells with a nickname between its halves is told by its last part.
    """
    held = [s for s in spans if s.end + 2 < len(doc) and s.label_ == "PERSON"]
    inner = {
        i
        for s in held
        if doc[s.end].is_quote and doc[s.end + 2].is_quote and doc[s.end + 1].is_title
        for i in range(s.start, s.end + 3)
    }
    return (s for s in spans if not inner & set(range(s.start, s.end)))


def said_again(doc: Doc, spans: Sequence[Span]) -> Iterator[Span]:
    """Further places where a name of several words stands that the model saw in part or not."""
    several = {span.text: span for span in spans if len(span) > 1}
    labels = {text: span.label_ for text, span in several.items()}
    taken = {i: span for span in spans for i in range(span.start, span.end)}
    matcher = PhraseMatcher(doc.vocab)
    matcher.add("NAME", [Doc(doc.vocab, [t.text for t in s]) for s in several.values()])
    for _, start, end in matcher(doc) if labels else ():
        there = [taken[i] for i in range(start, end) if i in taken]
        if all(start <= s.start and s.end <= end and len(s) < end - start for s in there):
            yield Span(doc, start, end, label=labels[doc[start:end].text])


def clean_names(span: Span) -> Iterator[Span]:
    """The part of an entity that is the name itself."""
    start, end = _behind_title(span), span.end
    doc = span.doc
    label = "PERSON" if start > span.start else span.label_
    if label == "PERSON" and len(span) > 1 and span[-1].tag_ == "NNPS":
        label = "ORG"  # "Larvik Diving Adventures" is nobody
    while end > start and (
        doc[end - 1].tag_ == "POS" or (doc[end - 1].is_punct and doc[end - 1].text != ".")
    ):
        end -= 1
    while start < end and (
        doc[start].tag_ in {"DT", "PRP$"} or doc[start].is_punct or doc[start].is_space
    ):
        start += 1
    if span.label_ == "PERSON":
        start = _without_title(doc, start, end)
    if label == "PERSON":
        start = _whole_person(doc, start, end)
    start, end = _within_dashes(doc, start, end)
    opening = next((t.i for t in doc[start:end] if t.text in {"(", "["}), end)
    end = opening if not any(t.text in {")", "]"} for t in doc[start:end]) else end
    end, start = _whole_hyphens(doc, start, end)
    while end > start and doc[end - 1].lower_ in {"of", "for", "the", "and"}:
        end -= 1  # "the Class of" was cut before its year
    words = [t for t in doc[start:end] if any(c.isalpha() for c in t.text)]
    if end > start and words and any(t.text[0].isupper() or t.text[:1].isdigit() for t in words):
        yield Span(doc, start, end, label=label)


def _without_title(doc: Doc, start: int, end: int) -> int:
    """Where the name itself begins behind a title or the mark of a photo agency.

    "Lady Gaga" and "Pope Francis" keep theirs, which alone would be half a name.
    """
    loud = doc[start].is_upper and len(doc[start]) > 2
    if loud and end - start > 2 and all(t.is_title for t in doc[start + 1 : end]):
        start += 1
    while end - start > 1 and doc[start].lower_.rstrip(".") in TITLES:
        if end - start == 2 and doc[start].lower_ in _PART_OF_NAME:
            break
        start += 1
    return start


# Titles that a single name is told with.
_PART_OF_NAME = frozenset(
    "lady sir dame lord king queen prince princess pope father sister mother saint sheikh".split()
)


def _whole_person(doc: Doc, start: int, end: int) -> int:
    """Where a person's name begins whose first word the model has left out: "Maria" Ann Lee."""
    if start == 0 or end == start:
        return start
    first = doc[start - 1]
    inside = start <= first.head.i < end and first.dep_ == "compound"
    word = first.lower_.rstrip(".")
    free = not first.ent_type_ and word not in TITLES and kinds.kind_of_noun(word) is None
    free = free and not any(_is_common(t.lower_) for t in doc[start:end])
    plain = first.pos_ == "PROPN" and first.is_title and first.is_alpha and len(word) > 2
    return start - 1 if inside and free and plain else start


def _is_common(word: str) -> bool:
    return kinds.kind_of_noun(word) is not None or word in kinds.BEGINNINGS


def _behind_title(span: Span) -> int:
    """Where the person begins in "Norland Representative Ann Lee", which is taken for a body."""
    if span.label_ not in {"ORG", "GPE", "LAW", "FAC", "NORP"}:
        return span.start
    titles = [t.i for t in span if t.lower_.rstrip(".") in _BEFORE_PEOPLE]
    if not titles or titles[-1] == span.start:
        return span.start
    rest = span.doc[titles[-1] + 1 : span.end]
    name = len(rest) in {2, 3} and all(t.text[:1].isupper() and t.is_alpha for t in rest)
    return titles[-1] + 1 if name else span.start


def _within_dashes(doc: Doc, start: int, end: int) -> tuple[int, int]:
    """Cut a span at a dash: "Norbank - Larvik Bank" are two names."""
    dash = next((t.i for t in doc[start:end] if t.text in {"—", "–"}), end)
    return start, dash


def _whole_hyphens(doc: Doc, start: int, end: int) -> tuple[int, int]:
    """Widen a span that cuts a hyphenated word: spaCy splits "Won-soon" into three tokens."""
    while (
        end + 1 < len(doc)
        and doc[end].tag_ == "HYPH"
        and not doc[end].whitespace_
        and not doc[end - 1].whitespace_
    ):
        end += 2
    while (
        start > 1
        and doc[start - 1].tag_ == "HYPH"
        and not doc[start - 1].whitespace_
        and doc[start - 2].text[:1].isupper()
    ):
        start -= 2
    return end, start


def without_overlaps(spans: Iterable[Span]) -> list[Span]:
    """The spans that stand apart, in order: where two overlap, the first."""
    kept: list[Span] = []
    for span in spans:
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return kept

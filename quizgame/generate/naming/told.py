"""What the words around a name tell of its kind: "the mayor of Larvik" says that it is a city."""

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Span, Token

from quizgame.generate.naming import kinds, places

# Nouns of what only a city has, and of what only a company has.
_OF_CITY = frozenset({"mayor"})
_OF_COMPANY = frozenset(
    """
    ceo share shares shareholder shareholders store stores customer customers subsidiary revenue
    revenues profits airliner airliners
    """.split()
)
_PLACES = frozenset(
    "city town village municipality province region district county island port".split()
)


# Kinds that "the ferry, Tarsk," tells more surely than the look of a name.
_CALLED = frozenset({kinds.THING, kinds.PLACE, kinds.EVENT})


def told_kinds(doc: Doc, spans: Sequence[Span]) -> dict[str, tuple[str, str]]:
    """(kind, common noun) by the text of a name, where all that tells of it agrees."""
    found: dict[str, set[tuple[str, str]]] = {}
    for span in spans:
        for noun in _nouns_around(doc, span):
            told = _tells(noun, span.label_)
            if told:
                found.setdefault(span.text, set()).add(told)
    return {text: next(iter(told)) for text, told in found.items() if len(told) == 1}


def told_places(doc: Doc, spans: Sequence[Span]) -> set[str]:
    """The names taken for people that mostly stand behind "in" or "at", and so are places."""
    seen: dict[str, list[bool]] = {}
    for span in spans:
        if span.label_ == "PERSON":
            before = doc[span.start - 1].lower_ if span.start else ""
            seen.setdefault(span.text, []).append(before in {"in", "at", "near"})
    return {text for text, there in seen.items() if sum(there) > 1 and sum(there) * 2 > len(there)}


def told_people(doc: Doc, spans: Sequence[Span]) -> set[str]:
    """The names taken for bodies that are people: "who" follows, or a surname tells it.

    A name of two or three words is a person when its last word, alone, is one.
    """
    bodies = [s for s in spans if s.label_ in {"ORG", "PRODUCT", "WORK_OF_ART", "FAC", "LAW"}]
    single = {s.text for s in spans if len(s) == 1 and (s.label_ == "PERSON" or _has_who(doc, s))}
    who = {s.text for s in bodies if _has_who(doc, s) and not _is_body(s)}
    found = who | {s.text for s in bodies if _has_own(s)}
    return found | {s.text for s in bodies if s[-1].text in single and _may_be_person(s)}


def told_clubs(doc: Doc, spans: Sequence[Span]) -> set[str]:
    """The names of clubs that look like those of places: "Larvik City", where "City" is told alone.

    Nobody calls a city "City", without an article.
    """
    alone = {t.text for t in doc if t.text in _OF_CLUB and _stands_alone(t)}
    return {s.text for s in spans if len(s) > 1 and s[-1].text in alone}


_OF_CLUB = frozenset({"City", "County", "Town"})


def _stands_alone(token: Token) -> bool:
    """Whether a word with a capital is a name by itself, inside a sentence."""
    if token.i in {token.sent.start, token.sent.end - 1}:
        return False
    before, after = token.nbor(-1), token.nbor()
    return (
        before.dep_ not in {"det", "poss"}
        and not before.text[:1].isupper()
        and before.pos_ in {"ADP", "VERB", "CCONJ"}
        and not after.text[:1].isupper()
    )


def _is_body(span: Span) -> bool:
    """Whether the words of a name say that it is a body, as "the Larvik Forces, who" does."""
    said = kinds.kind_of_words([t.text for t in span])
    return said is not None and said[0] == kinds.GROUP


def _may_be_person(span: Span) -> bool:
    """Whether two or three words can be the name of a person: no common noun, no place in them."""
    words = [t.lower_ for t in span]
    plain = len(span) in {2, 3} and all(t.pos_ == "PROPN" for t in span)
    placed = places.is_us_state(words[0]) or places.country_of(words[0])
    return plain and not placed and not any(_is_common(w) for w in words)


def _is_common(word: str) -> bool:
    """Whether a word of a name (in lower case) says what kind of thing it names."""
    known = kinds.kind_of_noun(word) is not None or word in kinds.BEGINNINGS
    return known or kinds.is_generic(word)


def _has_own(span: Span) -> bool:
    """Whether what a name does is to something of "his" or "hers": "Lee announced his move"."""
    verb = span.root.head
    if span.root.dep_ != "nsubj" or not _may_be_person(span):
        return False
    objects = (c for c in verb.rights if c.dep_ == "dobj")
    return any(t.lower_ in {"his", "her"} and t.dep_ == "poss" for o in objects for t in o.lefts)


def _has_who(doc: Doc, span: Span) -> bool:
    after = [t.lower_ for t in doc[span.end : span.end + 2]]
    return after[:1] == ["who"] or after == [",", "who"]


def _nouns_around(doc: Doc, span: Span) -> Iterator[str]:
    """The nouns that a name stands with: "NOUN of NAME", "NAME's NOUN", "the NOUN, NAME"."""
    apposed = span.start > 2 and doc[span.start - 1].text == "," and span.root.dep_ == "appos"
    if apposed and span.root.head == doc[span.start - 2] and doc[span.start - 2].pos_ == "NOUN":
        yield f", {doc[span.start - 2].lower_}"
    if span.start > 1 and doc[span.start - 1].lower_ == "of":
        yield doc[span.start - 2].lower_
    if span.end + 1 < len(doc) and doc[span.end].tag_ == "POS":
        yield doc[span.end + 1].lower_


def _tells(noun: str, label: str) -> tuple[str, str] | None:
    if noun.startswith(", "):
        called = kinds.kind_of_noun(noun[2:])
        return (called, noun[2:]) if called in _CALLED else None
    place = kinds.kind_of_label(label) == kinds.PLACE
    if noun in _PLACES:
        return kinds.PLACE, noun
    if noun in _OF_CITY and place:
        return kinds.PLACE, "city"
    if noun in _OF_COMPANY and kinds.kind_of_label(label) == kinds.GROUP:
        return kinds.GROUP, "company"
    return None

"""Who "he" is and which company "the company" is, where the article leaves no doubt."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from spacy.tokens import Doc, Span, Token

from quizgame.generate.naming import kinds, places
from quizgame.generate.naming.descriptions import Description, head_of
from quizgame.generate.naming.names import Mention, Name, Names
from quizgame.generate.pronouns import Reference, article_of, it_reference, pairs_before, pronoun

_POINTING = frozenset({"the", "this", "that", "these", "those"})


def find_references(
    doc: Doc, names: Names, descriptions: Mapping[str, tuple[Description, ...]]
) -> dict[int, Reference]:
    """Resolved pronouns and definite noun phrases, by their first token.

    A pronoun is resolved only when one person alone stands before it in its sentence or, if nobody
    does, in the two before; a noun phrase only when one name of the article is called so.
    """
    found: dict[int, Reference] = {}
    previous: Span | None = None
    earlier: Span | None = None
    called = _by_noun(names, descriptions)
    for sentence in doc.sents:
        before = [span for span in (sentence, previous, earlier) if span is not None]
        for token in sentence:
            reference = pronoun(token, before, names, found)
            reference = reference or it_reference(token, previous, names)
            reference = reference or _definite(token, names, descriptions, called)
            reference = reference or _two(token, names)
            if reference:
                found[reference.start] = reference
        previous, earlier = sentence, previous
    return found


def _two(token: Token, names: Names) -> Reference | None:
    """ "The two leaders", "both countries": the only two that are named side by side."""
    left = [t.lower_ for t in token.lefts]
    if token.tag_ != "NNS" or left not in (["the", "two"], ["the", "pair"], ["both"]):
        return None
    kind = kinds.kind_of_noun(token.lemma_.lower())
    if token.lemma_ in {"man", "woman"}:
        kind = kinds.PERSON
    if kind not in {kinds.PERSON, kinds.COUNTRY}:
        return None
    pairs = {frozenset(pair): pair for pair in pairs_before(token.doc[: token.i], names, kind)}
    if len(pairs) != 1:
        return None
    pair = next(iter(pairs.values()))
    start = next(iter(token.lefts)).i
    return Reference(start=start, end=token.i + 1, text=" and ".join(pair), names=pair)


def _by_noun(
    names: Names, descriptions: Mapping[str, tuple[Description, ...]]
) -> Mapping[str, Sequence[Name]]:
    """The names that each common noun may stand for, looked for once: articles can be long."""
    found: defaultdict[str, list[Name]] = defaultdict(list)
    for name in names.names:
        nouns = {d.noun for d in descriptions.get(name.full, ())}
        for noun in {*nouns, name.full.split()[-1].lower(), name.noun or ""}:
            if _is_called(name, noun, descriptions):
                found[noun].append(name)
    return found


def _definite(
    token: Token,
    names: Names,
    descriptions: Mapping[str, tuple[Description, ...]],
    by_noun: Mapping[str, Sequence[Name]],
) -> Reference | None:
    """ "the company" alone, when one name before it is called a company."""
    if token.pos_ != "NOUN" or names.at(token) or token.tag_ == "NNS":
        return None
    left = list(token.lefts)
    if len(left) == 2 and left[0].lower_ == "the" and not any(_restricts(r) for r in token.rights):
        return _office(token, left, names, descriptions)
    if (
        len(left) != 1
        or left[0].lower_ not in _POINTING
        or any(_restricts(r) for r in token.rights)
    ):
        return None
    noun = token.lemma_.lower()
    if noun in _GATHERINGS:
        return _gathering(token, left[0], names)
    called = [n for n in by_noun.get(noun, ()) if n.mentions[0].start < left[0].i]
    if len(called) != 1:
        return None
    the = article_of(token.doc, called[0])
    return Reference(
        start=left[0].i, end=token.i + 1, text=the + called[0].full, names=(called[0].full,)
    )


# Nouns for any event that people come to.
_GATHERINGS = frozenset({"meeting", "event", "gathering", "summit", "forum", "conference"})
# Nouns for whoever leads a country.
_OFFICES = frozenset({"president", "leader", "premier", "chancellor", "minister", "king", "queen"})


def _gathering(token: Token, article: Token, names: Names) -> Reference | None:
    """ "The meeting" is the one event that the article has named before it."""
    before = [n for n in names.names if n.kind == kinds.EVENT and n.mentions[0].start < article.i]
    if len(before) != 1:
        return None
    text = article_of(token.doc, before[0]) + before[0].full
    return Reference(start=article.i, end=token.i + 1, text=text, names=(before[0].full,))


def _office(
    token: Token,
    left: list[Token],
    names: Names,
    descriptions: Mapping[str, tuple[Description, ...]],
) -> Reference | None:
    """ "The Russian president": the one person of the article who is told to lead that country."""
    country = places.nationality_to_country(left[1].text)
    if country is None or token.lemma_.lower() not in _OFFICES:
        return None
    found = {n.full for n in names.names if country in _led(n, token.doc, names, descriptions)}
    if len(found) != 1:
        return None
    full = found.pop()
    return Reference(start=left[0].i, end=token.i + 1, text=full, names=(full,))


def _led(
    name: Name, doc: Doc, names: Names, descriptions: Mapping[str, tuple[Description, ...]]
) -> set[str]:
    """The countries that the article says a person leads."""
    if name.kind != kinds.PERSON:
        return set()
    said = {
        country
        for d in descriptions.get(name.full, ())
        if d.noun in _OFFICES
        for t in doc[d.start : d.end]
        if (country := places.nationality_to_country(t.text) or places.country_of(t.text))
    }
    return said | {c for m in name.mentions for c in _led_in_order(doc, m, names)}


def _led_in_order(doc: Doc, mention: Mention, names: Names) -> Iterator[str]:
    """ "Ann Lee and Bo Ray ..., the leaders of Norland and Sudland": each leads one, in order."""
    head = head_of(doc, mention)
    people = sorted([head, *head.conjuncts], key=lambda t: t.i)
    for noun in head.sent:
        if noun.tag_ != "NNS" or noun.lemma_.lower() not in _OFFICES:
            continue
        for preposition in noun.rights:
            first = next((c for c in preposition.children if preposition.lower_ == "of"), None)
            lands = sorted([first, *first.conjuncts], key=lambda t: t.i) if first else []
            if len(lands) == len(people) > 1:
                country = places.country_of(lands[people.index(head)].text)
                if country:
                    yield country


def _restricts(token: Token) -> bool:
    return token.dep_ in {"prep", "relcl", "acl", "appos"}


def _is_called(name: Name, noun: str, descriptions: Mapping[str, tuple[Description, ...]]) -> bool:
    kind = kinds.kind_of_noun(noun)
    places_alike = {kinds.PLACE, kinds.COUNTRY}
    if name.kind in {*places_alike, kinds.PERSON} and kind != name.kind:
        return {kind, name.kind} == places_alike and noun == name.noun
    if name.noun == noun or (len(name.full.split()) > 1 and name.full.split()[-1].lower() == noun):
        return True
    return any(d.noun == noun for d in descriptions.get(name.full, ()))

"""Who "he" is and which company "the company" is, where the article leaves no doubt."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from spacy.tokens import Doc, Span, Token

from quizgame.generate import kinds, places
from quizgame.generate.clauses import SUBJECTS, own_subject
from quizgame.generate.descriptions import Description, head_of
from quizgame.generate.names import TITLES, Mention, Name, Names

_PERSONAL = frozenset({"he", "him", "his", "she", "her", "hers"})
_PLURAL = frozenset({"they", "them", "their"})
_POINTING = frozenset({"the", "this", "that", "these", "those"})


@dataclass(frozen=True, kw_only=True)
class Reference:
    """Tokens `start` to `end` (excluded) mean `text`, the full form of one or more names."""

    start: int
    end: int
    text: str
    names: tuple[str, ...]


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
    for sentence in doc.sents:
        before = [span for span in (sentence, previous, earlier) if span is not None]
        for token in sentence:
            reference = _pronoun(token, before, names, found)
            reference = reference or _it(token, previous, names)
            reference = reference or _definite(token, names, descriptions)
            reference = reference or _two(token, names)
            if reference:
                found[reference.start] = reference
        previous, earlier = sentence, previous
    return found


def _pronoun(
    token: Token, before: Sequence[Span], names: Names, found: Mapping[int, Reference]
) -> Reference | None:
    if token.tag_ not in {"PRP", "PRP$"}:
        return None
    if token.lower_ in _PERSONAL:
        person = _person_before(token, before, names, found)
        return _mean(token, person.full) if person else None
    if token.lower_ in _PLURAL:
        return _pair_before(token, names)
    return None


def _mean(token: Token, *full: str) -> Reference:
    return Reference(start=token.i, end=token.i + 1, text=" and ".join(full), names=full)


def _person_before(
    token: Token, before: Sequence[Span], names: Names, found: Mapping[int, Reference]
) -> Name | None:
    """The one person named so far in the sentence or, if nobody is, in the two before it.

    `before` are the sentence itself and those before it, the nearest first.
    """
    here = _people_in(before[0], token, names, found)
    if here is None or here:
        return here[0] if here and len(here) == 1 else None
    people: dict[str, Name] = {}
    for span in before[1:]:
        those = _people_in(span, token, names, found)
        if those is None:
            return None
        people.update({name.full: name for name in those})
    return next(iter(people.values())) if len(people) == 1 else None


def _people_in(
    span: Span, token: Token, names: Names, found: Mapping[int, Reference]
) -> list[Name] | None:
    """The people named in a sentence before a token; None where another may stand unnamed."""
    end = min(span.end, token.i)
    if _is_unsure(span.start, end, names, token.doc):
        return None
    if any(_is_unnamed_person(t, found) for t in token.doc[span.start : end]):
        return None
    return _people(span.start, end, names, found)


def _is_unnamed_person(token: Token, found: Mapping[int, Reference]) -> bool:
    """Whether "the king", "a guard" does something here: the pronoun may mean that person."""
    acts = token.dep_ in {"nsubj", "nsubjpass", "conj"} and token.tag_ == "NN"
    resolved = any(child.i in found for child in token.lefts)
    apposed = any(child.dep_ == "appos" for child in token.children)
    person = kinds.kind_of_noun(token.lemma_.lower()) == kinds.PERSON
    return acts and person and not resolved and not apposed


def _is_unsure(start: int, end: int, names: Names, doc: Doc) -> bool:
    """Whether a word with a capital stands there that may be a person nobody has recognised."""
    for token in doc[start:end]:
        name = names.at(token)
        loose = name is None and token.pos_ == "PROPN" and not token.ent_type_
        loose = loose and token.dep_ != "compound" and token.lower_ not in TITLES
        loose = loose and kinds.kind_of_noun(token.lower_) is None
        single = (
            name is not None and " " not in name.full and name.kind in {kinds.PERSON, kinds.GROUP}
        )
        if loose or (single and name is not None and name.noun is None and not name.full.isupper()):
            return True
    return False


def _people(start: int, end: int, names: Names, found: Mapping[int, Reference]) -> list[Name]:
    people = {n.full: n for n, _ in names.within(start, end) if n.kind == kinds.PERSON}
    by_full = {n.full: n for n in names.names}
    for i in range(start, end):
        for full in found[i].names if i in found else ():
            if by_full[full].kind == kinds.PERSON:
                people.setdefault(full, by_full[full])
    return list(people.values())


def _pair_before(token: Token, names: Names) -> Reference | None:
    """The only two people named side by side before a plural pronoun, in a sentence or two."""
    pairs: list[tuple[str, ...]] = []
    near = token.sent.start
    near = token.doc[near - 1].sent.start if near else near
    for pair in _pairs(token.doc[near : token.i], names):
        if set(pair) not in [set(p) for p in pairs]:
            pairs.append(pair)
    others = any(
        t.tag_ == "NNS" and kinds.kind_of_noun(t.lemma_) in {kinds.PERSON, kinds.GROUP}
        for t in token.sent
        if t.i < token.i
    )
    return _mean(token, *pairs[0]) if len(pairs) == 1 and not others else None


def _pairs(text: Span, names: Names, kind: str = kinds.PERSON) -> Iterator[tuple[str, ...]]:
    for name in names.names:
        if name.kind != kind:
            continue
        for mention in name.mentions:
            if mention.start < text.start or mention.end > text.end:
                continue
            for child in head_of(text.doc, mention).conjuncts:
                other = names.at(child)
                if other and other is not name and other.kind == kind and child.i > mention.start:
                    yield (name.full, other.full)


def _it(token: Token, previous: Span | None, names: Names) -> Reference | None:
    """ "It" means the event, group or thing that the clause or sentence before was about."""
    if token.lower_ != "it" or token.dep_ not in SUBJECTS or token.head.lemma_ == "be":
        return None
    subject = _subject_before(token, previous)
    name = names.at(subject) if subject is not None else None
    if subject is None or name is None or name.kind not in _IT:
        return None
    end = token.i if subject.sent == token.sent else subject.sent.end
    if any(n is not name and n.kind in _IT for n, _ in names.within(subject.sent.start, end)):
        return None
    return Reference(
        start=token.i,
        end=token.i + 1,
        text=_article(token.doc, name) + name.full,
        names=(name.full,),
    )


_IT = frozenset({kinds.EVENT, kinds.GROUP, kinds.THING})


def _subject_before(token: Token, previous: Span | None) -> Token | None:
    """The subject that stood where "it" stands now.

    That is the one of the clause it is joined to or, when it opens its sentence, after a time at
    most, of the sentence before.
    """
    verb = token.head
    if verb.dep_ == "conj" and verb.head.i < token.i:
        return own_subject(verb.head)
    front = token.doc[token.sent.start : token.i]
    opens = all(t.ent_type_ in {"DATE", "TIME"} or t.is_punct or t.dep_ == "prep" for t in front)
    if not opens or previous is None or verb.dep_ != "ROOT":
        return None
    return own_subject(previous.root)


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
    pairs = {frozenset(pair): pair for pair in _pairs(token.doc[: token.i], names, kind)}
    if len(pairs) != 1:
        return None
    pair = next(iter(pairs.values()))
    start = next(iter(token.lefts)).i
    return Reference(start=start, end=token.i + 1, text=" and ".join(pair), names=pair)


def _definite(
    token: Token, names: Names, descriptions: Mapping[str, tuple[Description, ...]]
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
    called = [
        n
        for n in names.names
        if n.mentions[0].start < left[0].i and _is_called(n, noun, descriptions)
    ]
    if len(called) != 1:
        return None
    the = _article(token.doc, called[0])
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
    text = _article(token.doc, before[0]) + before[0].full
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


def _article(doc: Doc, name: Name) -> str:
    """ "the " where the article says it: the Belt and Road Forum, but no "the Tesco"."""
    said = sum(m.start > 0 and doc[m.start - 1].lower_ == "the" for m in name.mentions)
    return "the " if said * 2 > len(name.mentions) else ""

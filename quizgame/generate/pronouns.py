"""Who "he" is and what "it" is, where the sentences before leave no doubt."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from spacy.tokens import Doc, Span, Token

from quizgame.generate.asserted import SUBJECTS, own_subject
from quizgame.generate.naming import kinds
from quizgame.generate.naming.descriptions import head_of
from quizgame.generate.naming.name_spans import TITLES
from quizgame.generate.naming.names import Name, Names

_PERSONAL = frozenset({"he", "him", "his", "she", "her", "hers"})


_PLURAL = frozenset({"they", "them", "their"})


@dataclass(frozen=True, kw_only=True)
class Reference:
    """Tokens `start` to `end` (excluded) mean `text`, the full form of one or more names."""

    start: int
    end: int
    text: str
    names: tuple[str, ...]


def pronoun(
    token: Token, before: Sequence[Span], names: Names, found: Mapping[int, Reference]
) -> Reference | None:
    """Whom a personal pronoun means, or None where that is not certain."""
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


_PAIR = 2


def _are_two_named(names: Names, token: Token) -> bool:
    """Whether all of the text before names two people: the first three it names tell."""
    people = (n for n in names.names if n.kind == kinds.PERSON)
    return sum(n.mentions[0].start < token.i for n in islice(people, _PAIR + 1)) == _PAIR


def _pair_before(token: Token, names: Names) -> Reference | None:
    """The only two people named side by side before a plural pronoun.

    They are looked for in a sentence or two; for "their", in all of the text before as long as it
    names nobody else.
    """
    pairs: list[tuple[str, ...]] = []
    near = token.sent.start
    near = token.doc[near - 1].sent.start if near else near
    near = 0 if token.tag_ == "PRP$" and _are_two_named(names, token) else near
    for pair in pairs_before(token.doc[near : token.i], names):
        if set(pair) not in [set(p) for p in pairs]:
            pairs.append(pair)
    others = any(
        t.tag_ == "NNS" and kinds.kind_of_noun(t.lemma_) in {kinds.PERSON, kinds.GROUP}
        for t in token.sent
        if t.i < token.i
    )
    return _mean(token, *pairs[0]) if len(pairs) == 1 and not others else None


def pairs_before(text: Span, names: Names, kind: str = kinds.PERSON) -> Iterator[tuple[str, ...]]:
    """Every two names of a kind that are named side by side in a text."""
    for name, mention in names.within(text.start, text.end):
        if name.kind != kind:
            continue
        for child in head_of(text.doc, mention).conjuncts:
            other = names.at(child)
            if other and other is not name and other.kind == kind and child.i > mention.start:
                yield (name.full, other.full)


def it_reference(token: Token, previous: Span | None, names: Names) -> Reference | None:
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
        text=article_of(token.doc, name) + name.full,
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


def article_of(doc: Doc, name: Name) -> str:
    """ "the " where the article says it: the Belt and Road Forum, but no "the Tesco"."""
    said = sum(m.start > 0 and doc[m.start - 1].lower_ == "the" for m in name.mentions)
    return "the " if said * 2 > len(name.mentions) else ""

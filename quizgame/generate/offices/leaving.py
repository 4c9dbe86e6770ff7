"""Who, by the article, is no longer what he was: whoever died, resigned or was ousted."""

import re
from collections.abc import Iterator

from spacy.tokens import Span, Token

from quizgame.generate.asserted import SUBJECTS
from quizgame.generate.naming.names import Name
from quizgame.generate.story import Story

# Words of leaving an office, or life: what the subject does, and what is done to the object.
_LEAVES = frozenset(
    """
    die resign quit retire abdicate concede perish drown step stand flee succumb
    """.split()
)
_WITH_DOWN = frozenset({"step", "stand"})
_REMOVES = frozenset(
    """
    oust sack dismiss fire depose replace succeed defeat overthrow impeach kill assassinate remove
    topple bury unseat
    """.split()
)
_ENDS = frozenset(
    """
    death resignation ouster dismissal removal successor funeral assassination murder body
    abdication departure killing
    """.split()
)
# What is lost or left with an office: "left power", "lost the vote".
_LOST = frozenset(
    "election vote seat office job post power leadership confidence runoff bid race".split()
)
_IN_TITLE = re.compile(
    r"\b(?:dies|died|dead|death|resigns?|resigned|ousted|sacked|quits?|steps? down|killed)\b"
)


def has_left(story: Story, person: Name) -> bool:
    """Whether the article may tell that a person died, left an office or was put out of it."""
    title = (story.annotated.article.title or "").casefold()
    if person.full.split()[-1].casefold() in title and _IN_TITLE.search(title):
        return True
    sentences = _sentences_of(story, person)
    return any(_ends_for(story, token, person) for sentence in sentences for token in sentence)


def _sentences_of(story: Story, person: Name) -> Iterator[Span]:
    """The sentences that name or mean a person, each with the one after it."""
    told = {m.start for m in person.mentions}
    told |= {r.start for r in story.references.values() if person.full in r.names}
    found = {story.doc[i].sent.start: story.doc[i].sent for i in sorted(told)}
    for sentence in list(found.values()):
        if sentence.end < len(story.doc):
            after = story.doc[sentence.end].sent
            found.setdefault(after.start, after)
    yield from (found[start] for start in sorted(found))


def _ends_for(story: Story, token: Token, person: Name) -> bool:
    """Whether a word tells that a person left, died or was removed."""
    lemma = token.lemma_.lower()
    if lemma in _ENDS and token.pos_ == "NOUN":
        return any(_means(story, t, person) for c in token.children for t in c.subtree)
    if lemma == "dead" and token.dep_ in {"acomp", "oprd"}:
        return _any_of(story, token.head, person, SUBJECTS)
    if token.pos_ != "VERB" or any(c.dep_ == "neg" for c in token.children):
        return False
    if lemma in _WITH_DOWN and not any(c.lower_ in {"down", "aside"} for c in token.children):
        return False
    lost = lemma in {"lose", "leave"} and any(c.lemma_.lower() in _LOST for c in token.children)
    if lemma in _LEAVES or lost:
        return _any_of(story, token, person, frozenset({"nsubj"}))
    return lemma in _REMOVES and _any_of(story, token, person, frozenset({"nsubjpass", "dobj"}))


def _any_of(story: Story, verb: Token, person: Name, roles: frozenset[str]) -> bool:
    """Whether a person has one of these parts in what a verb tells, or in the verb above it."""
    found = [c for c in verb.children if c.dep_ in roles]
    if not found and verb.dep_ in {"xcomp", "conj"}:
        found = [c for c in verb.head.children if c.dep_ in roles]
    return any(_means(story, t, person) for c in found for t in (c, *c.children))


def _means(story: Story, token: Token, person: Name) -> bool:
    """Whether a token names a person or is a pronoun that may stand for one."""
    name = story.names.at(token)
    if name is not None:
        return name is person
    reference = story.references.get(token.i)
    if reference is not None:
        return person.full in reference.names
    return token.lower_ in {"he", "him", "his", "she", "her"}

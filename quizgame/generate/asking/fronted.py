"""Questions whose answer is taken out of the clause: "At what age did she die in Vienna?"."""

import re
from collections.abc import Collection
from dataclasses import replace

from spacy.tokens import Token

from quizgame.generate.asking.bare import dies, is_left, understood
from quizgame.generate.asking.english.asked import Worded
from quizgame.generate.asking.english.grammar import invert, tell
from quizgame.generate.asking.english.wording import tidy
from quizgame.generate.candidate import Unaskable
from quizgame.generate.clauses import Clause
from quizgame.generate.story import Story
from quizgame.generate.values.amounts import AmountKind
from quizgame.generate.values.quantities import Quantity

# "Has died" is the news of a day: the question is of that day.
_PERFECT = re.compile(r"\bha[sd] (.+?) died\b")
_BY = {
    "by what score": frozenset({"beat", "defeat", "win", "lose", "thrash", "overcome", "edge"}),
    "by what vote": frozenset({"pass", "approve", "adopt", "reject"}),
}
_ANOTHER = frozenset({"second", "third", "fourth", "other", "similar", "earlier", "new", "same"})
_QUAKES = frozenset({"earthquake", "quake", "tremor", "aftershock", "temblor", "foreshock"})


def fronted(story: Story, clause: Clause, quantity: Quantity) -> tuple[Clause, Worded] | None:
    """The question that takes a quantity out of its clause, with what is left of the clause.

    None when the quantity is not of a kind that is asked for in this way. Raises Unaskable when it
    is and the question would not stand.
    """
    number = story.doc[quantity.end - 1]
    if quantity.kind is AmountKind.AGE:
        return _age(story, clause, quantity)
    if quantity.kind is AmountKind.NUMBER and is_left(number):
        return _left(story, clause, quantity)
    if quantity.kind is AmountKind.MEASURE and quantity.unit == "magnitude":
        return _magnitude(story, clause, quantity)
    if quantity.kind is AmountKind.SCORE:
        return _score(story, clause, quantity)
    if quantity.kind is AmountKind.NUMBER and said_after(quantity) is not None:
        return _or_more(story, clause, quantity)
    if quantity.kind is AmountKind.NUMBER and not _says_more(clause):
        return _died(story, clause, quantity)
    return None


def _says_more(clause: Clause) -> bool:
    return any(not t.is_punct for t in clause.after)


def _died(story: Story, clause: Clause, quantity: Quantity) -> tuple[Clause, Worded] | None:
    """ "At least seven, including four children, died": how many people died."""
    tokens, noun = clause.subject_tokens, clause.subject
    if not dies(clause.verb) or tokens[0].i != quantity.start:
        return None
    if noun.i < quantity.end:
        people = understood(story, noun)
    else:
        people = noun.text if noun == quantity.noun and noun.i == quantity.end else None
    if people is None:
        return None
    instead = {quantity.start: (tokens[-1].i + 1, f"how many {people}")}
    return clause, tell(story, clause, instead)


def said_after(quantity: Quantity) -> Token | None:
    """The "more" of "sixty-six people or more", or None."""
    noun = quantity.noun
    if noun is None or noun.i != quantity.end:
        return None
    behind = noun.doc[noun.i + 1 : noun.i + 3]
    return behind[-1] if behind.text in {"or more", "or less", "or fewer"} else None


def _or_more(story: Story, clause: Clause, quantity: Quantity) -> tuple[Clause, Worded]:
    """ "Sixty-six people or more were injured": how many people were injured."""
    noun, more = quantity.noun, said_after(quantity)
    if noun is None or more is None or noun != clause.subject or clause.attribution:
        raise Unaskable("one of several", quantity.text)
    if clause.subject_tokens[0].i != quantity.start or clause.subject_tokens[-1] != more:
        raise Unaskable("one of several", quantity.text)
    instead = {quantity.start: (more.i + 1, f"how many {noun.text}")}
    return clause, tell(story, clause, instead)


def _score(story: Story, clause: Clause, quantity: Quantity) -> tuple[Clause, Worded]:
    """ "beat France 4-2", "passed 232-196": by what score, by what vote."""
    verb, first = clause.verb, story.doc[quantity.start]
    if first.head != verb or first.dep_ not in {"npadvmod", "dobj", "advmod"}:
        raise Unaskable("part of a noun phrase", quantity.text)
    wh = next((wh for wh, verbs in _BY.items() if verb.lemma_ in verbs), None)
    if wh is None:
        raise Unaskable("no question for it", verb.text)
    return _ask(story, clause, wh, range(quantity.start, quantity.end))


def _age(story: Story, clause: Clause, quantity: Quantity) -> tuple[Clause, Worded] | None:
    """ "died at the age of 95", "has died aged 95": at what age did she die."""
    if clause.verb.lemma_ != "die" or not clause.verb.is_ancestor(story.doc[quantity.start]):
        return None
    if clause.subject.tag_ not in {"NNP", "NN"}:
        return None
    start = quantity.start
    while story.doc[start - 1].lower_ in {"of", "age", "the", "at", "aged", ","}:
        start -= 1
    left, worded = _ask(story, clause, "at what age", range(start, quantity.end))
    asked = _PERFECT.sub(r"did \1 die", worded.text)
    return replace(left, finite="died"), replace(worded, text=asked)


def _left(story: Story, clause: Clause, quantity: Quantity) -> tuple[Clause, Worded]:
    """ "left five dead and 30 injured": how many people did it leave dead."""
    state = story.doc[quantity.end]
    if state.head != clause.verb:
        raise Unaskable("one of several", state.text)
    joined = [t.i for c in state.rights if c.dep_ in {"cc", "conj", "punct"} for t in c.subtree]
    others = [c for c in clause.verb.children if c.dep_ in {"cc", "conj"}]
    joined += [t.i for c in others for t in c.subtree]
    gone = {*range(quantity.start, quantity.end), *joined}
    return _ask(story, clause, "how many people", gone)


def _magnitude(story: Story, clause: Clause, quantity: Quantity) -> tuple[Clause, Worded]:
    """ "a magnitude 6.4 quake struck": what was the magnitude of the quake that struck."""
    clause = _quaking(story, clause, quantity)
    noun, tokens = clause.subject, clause.subject_tokens
    inside = tokens[0].i <= quantity.start <= tokens[-1].i
    named = noun.lemma_ in _QUAKES and all(_is_plain(t, noun, quantity) for t in tokens)
    if not (inside and named) or clause.kind not in {"main", "conjunct"} or clause.attribution:
        raise Unaskable("part of a noun phrase", quantity.text)
    extent = [t.i for t in tokens]
    instead = {extent[0]: (extent[-1] + 1, f"the {noun.lower_} that")}
    worded = tell(story, clause, instead)
    return clause, Worded(text=f"what was the magnitude of {worded.text}", wording=worded.wording)


def _quaking(story: Story, clause: Clause, quantity: Quantity) -> Clause:
    """The clause with the quake as its subject where the parser took the magnitude for it."""
    noun = story.doc[quantity.end]
    if clause.subject.lower_ != "magnitude" or noun.lemma_ not in _QUAKES:
        return clause
    tokens = tuple(story.doc[clause.subject_tokens[0].i : noun.i + 1])
    return replace(clause, subject=noun, subject_tokens=tokens)


def _is_plain(token: Token, noun: Token, quantity: Quantity) -> bool:
    """Whether a token says no more of a quake than that it was one, how strong and how large."""
    if quantity.start <= token.i < quantity.end or token == noun:
        return True
    adjective = token.tag_ == "JJ" and token.head == noun and token.lower_ not in _ANOTHER
    return adjective or token.lower_ in {"a", "an", "-", "with", "of", "magnitude"}


def _ask(story: Story, clause: Clause, wh: str, gone: Collection[int]) -> tuple[Clause, Worded]:
    """The clause turned round behind `wh`, without the tokens that are gone."""
    left = _without(clause, gone)
    if left.attribution is not None:
        raise Unaskable("reported", clause.verb.text)
    told = tell(story, left, {})
    text = invert(story, left, without=(), named=())
    return left, Worded(text=tidy(f"{wh} {text}"), wording=told.wording)


def _without(clause: Clause, gone: Collection[int]) -> Clause:
    """The clause without some of its tokens, and without parts that only they held up."""

    def kept(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
        return tuple(t for t in tokens if t.i not in gone)

    def parts(every: tuple[tuple[Token, ...], ...]) -> tuple[tuple[Token, ...], ...]:
        left = (kept(part) for part in every)
        return tuple(part for part in left if any(not t.is_punct for t in part))

    return replace(
        clause,
        subject_tokens=kept(clause.subject_tokens),
        tail=parts(clause.tail),
        front=parts(clause.front),
    )

"""Questions that ask for what stands behind the verb: an object, or a name after a preposition."""

from collections.abc import Sequence

from spacy.tokens import Token

from quizgame.generate.asking.english.asked import Asked
from quizgame.generate.asking.english.parts import FEW_WORDS, FOCUS, ISLANDS
from quizgame.generate.asking.english.tails import rest_of
from quizgame.generate.asking.english.verbs import split_verb
from quizgame.generate.asking.english.wording import Wording
from quizgame.generate.asserted import REPORTING
from quizgame.generate.candidate import Unaskable
from quizgame.generate.clauses import Clause
from quizgame.generate.naming import kinds

# Prepositions that go well before "which".
_ASKED_WITH = frozenset({"in", "from", "to", "at", "with", "for", "against", "on"})


_SETTING_APART = frozenset(
    {"including", "among", "like", "despite", "without", "except", "due", "because", "besides"}
)


_PLACING = frozenset({"by", "in", "at", "on", "near", "from", "between", "among"})


# Verbs whose object takes place where they do.
_STAGING = frozenset(
    """
    hold host stage win lose attend open close begin start end finish conduct lead address join
    boycott contest have
    """.split()
)


# Verbs that tell what somebody has: "Norbank has 300 branches".
OWNING = frozenset({"have", "own", "employ", "operate", "run", "hold", "control"})


# Nouns that say nothing without what they are of.
_OF_A_WHOLE = frozenset({"seat", "vote", "point", "goal", "member", "delegate"})


# Verbs that say nothing without their object.
_HOLLOW = frozenset({"have", "make", "do", "take", "give", "get", "put", "be", "say", "launch"})


def of_object(clause: Clause, asked: Asked, wording: Wording, loose: frozenset[int]) -> str:
    """The question that asks for what stands behind the verb, its preposition in front of it."""
    parts = [*clause.tail, *clause.front]
    part = next((p for p in parts if any(asked.covers(t) for t in p)), None)
    if part is None:
        raise Unaskable("outside the clause")
    if any(t.i in loose for t in part if asked.covers(t)):
        raise Unaskable("aside")
    refuse_path(asked.head, clause.verb, alone=asked.wh != "how many")
    moved = _moved(asked, clause.verb)
    question = wording.say(moved, without=loose, instead=asked.instead)
    if asked.wh == "who" and moved[0].tag_ in {"IN", "TO"}:
        question = question.replace(" who", " whom")
    others = [t for c in asked.head.children if c.dep_ in {"cc", "conj"} for t in c.subtree]
    gone = frozenset(t.i for t in [*moved, *others])
    first, rest = split_verb(clause)
    if any(t.lower_ in FOCUS for t in clause.subject_tokens):
        raise Unaskable("focus", clause.subject_tokens[0].text)
    subject = wording.say(clause.subject_tokens, without=loose)
    more = rest_of(clause, wording, loose, without=gone)
    if not more and not clause.passive:
        _refuse_vacant(clause, asked, wording, moved)
    return " ".join([question, first, subject, rest, *more])


def _refuse_vacant(clause: Clause, asked: Asked, wording: Wording, moved: list[Token]) -> None:
    """Refuse a question in which nothing follows the verb, unless the rest tells enough."""
    verb = clause.verb
    owns = verb.lemma_ in OWNING and clause.subject.pos_ == "PROPN"
    if moved[0].dep_ == "prep":
        vacant = verb.lemma_ in _HOLLOW
    elif asked.wh == "how many":
        part = asked.head.lemma_ in _OF_A_WHOLE
        vacant = (not owns or part) and not wording.told
    else:
        named = not asked.wh.startswith("how") and verb.lemma_ != "be"
        vacant = named and not wording.told and len(moved) <= FEW_WORDS
    if vacant:
        raise Unaskable("nothing said", verb.text)


def refuse_path(token: Token, verb: Token, *, alone: bool = True) -> None:
    """Refuse what no English question can be asked for, on its way up to a verb."""
    # Six crew members are still six when the passengers are left out.
    if list(token.conjuncts) and (alone or token.dep_ == "conj"):
        raise Unaskable("one of several", token.text)
    while token != verb and token.head != token:
        if token.dep_ in ISLANDS:
            raise Unaskable("island", token.dep_)
        if token.dep_ == "dobj" and token.head != verb and token.head.dep_ != "xcomp":
            raise Unaskable("island", "deep object")
        if token.dep_ == "xcomp" and token.head.lemma_ in REPORTING:
            raise Unaskable("island", "reported")  # "was reported to have killed"
        token = token.head
    if token != verb:
        raise Unaskable("outside the clause")


def _moved(asked: Asked, verb: Token) -> list[Token]:
    """The words that go to the front: the noun phrase asked for and its preposition."""
    noun = asked.head
    if noun.dep_ == "poss":
        noun = noun.head
        if any(c.dep_ in {"acl", "relcl"} for c in noun.rights):
            raise Unaskable("island", "clause of a noun")
    inside = [t for t in noun.subtree if t.i <= max(noun.i, asked.end - 1)]
    inside += [t for c in noun.rights if c.dep_ == "prep" and c.lower_ == "of" for t in c.subtree]
    inside = [t for t in inside if t.i not in range(asked.start, asked.end)] + [
        noun.doc[i] for i in range(asked.start, asked.end)
    ]
    if noun.dep_ == "prep":  # a whole "for three weeks", "three weeks after it" is asked for
        whole = noun.subtree if asked.start != noun.i else noun.doc[asked.start : asked.end]
        return sorted(whole, key=lambda t: t.i)
    if noun.dep_ == "pobj":
        preposition = noun.head
        _refuse_preposition(asked, preposition, inside, verb)
        inside.append(preposition)
        inside += [c for c in preposition.lefts if c.dep_ in {"advmod", "npadvmod"}]
    elif noun.dep_ not in {"dobj", "attr", "npadvmod", "oprd", "dative"}:
        raise Unaskable("island", noun.dep_)
    return sorted(set(inside), key=lambda t: t.i)


def _refuse_preposition(
    asked: Asked, preposition: Token, inside: Sequence[Token], verb: Token
) -> None:
    """Refuse a preposition that cannot go to the front with what is asked for, `inside` it."""
    if preposition.head.pos_ == "PROPN" and preposition.head != verb:
        raise Unaskable("island", preposition.text)  # "the Foundation for the Visual Arts"
    if preposition.lower_ == "of" and preposition.head.pos_ in {"NOUN", "PROPN"}:
        raise Unaskable("island", "of")
    if preposition.head.lower_ in {"according", "out", "including"}:
        raise Unaskable("island", preposition.head.text)
    if asked.wh.startswith(("which", "who")) and preposition.lower_ not in _ASKED_WITH:
        raise Unaskable("island", preposition.text)
    if preposition.lower_ in _SETTING_APART or any(t.dep_ in {"acl", "relcl"} for t in inside):
        raise Unaskable("island", preposition.text)
    placed = preposition.lower_ in _PLACING and preposition.head.pos_ in {"NOUN", "PROPN"}
    if placed and not _takes_place(preposition.head, preposition):
        raise Unaskable("island", "place of a noun")
    if asked.wh == "who" and preposition.lower_ in {"in", "at"}:
        raise Unaskable("kind unknown", asked.head.text)
    if any(c.dep_ not in {"advmod", "npadvmod"} for c in preposition.lefts):
        raise Unaskable("island", preposition.text)  # "both from Norland"
    if _is_ambiguous(preposition, verb):
        raise Unaskable("island", "two readings")
    twin = [c for c in verb.children if c.lower_ == preposition.lower_]
    if len(twin) > 1 and preposition in twin:
        raise Unaskable("one of several", preposition.text)
    if any(c.dep_ in {"cc", "conj"} for c in preposition.rights):
        raise Unaskable("one of several", preposition.text)


def _is_ambiguous(preposition: Token, verb: Token) -> bool:
    """Whether a preposition may belong to the noun before it: "from plants in Norland"."""
    before = preposition.nbor(-1)
    if before.pos_ not in {"NOUN", "PROPN"} or preposition.head != verb:
        return False
    if before.dep_ == "pobj" and before.head.lower_ in {"from", "of", "with", "for", "between"}:
        return True
    objects = (c for c in verb.children if c.dep_ == "dobj" and c.i < preposition.i)
    to = preposition.lower_ in {"to", "with", "for", "from"}
    return to and any(t.dep_ in {"acl", "relcl"} for o in objects for t in o.rights)


def _takes_place(noun: Token, preposition: Token) -> bool:
    """Whether what is done to a noun is done where it takes place: "hold talks in Beijing"."""
    verb = noun.head
    return (
        preposition.lower_ in {"in", "at"}
        and noun.dep_ in {"dobj", "nsubjpass"}
        and verb.lemma_ in _STAGING
        and kinds.is_gathering(noun.lemma_.lower())
    )

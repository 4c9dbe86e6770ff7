"""Questions that ask for the subject of a clause, or for whoever did what was done."""

import lemminflect
from spacy.tokens import Token

from quizgame.generate.asking.english.asked import Asked
from quizgame.generate.asking.english.objects import refuse_path
from quizgame.generate.asking.english.parts import FEW_WORDS, FOCUS, ISLANDS
from quizgame.generate.asking.english.tails import rest_of
from quizgame.generate.asking.english.verbs import SINGULAR, in_active, verb_group
from quizgame.generate.asking.english.wording import Wording
from quizgame.generate.candidate import Unaskable
from quizgame.generate.clauses import Clause
from quizgame.generate.story import Story


def of_subject(clause: Clause, asked: Asked, wording: Wording, loose: frozenset[int]) -> str:
    """The question that asks for the subject: the words of the clause in their order."""
    others = _along_with(clause, asked, wording)
    if others:
        return _of_one(clause, asked, wording, loose, others)
    _refuse_conjuncts(asked, clause.subject)
    if any(t.i in loose for t in clause.subject_tokens if asked.covers(t)):
        raise Unaskable("aside")
    if any(t.lower_ in FOCUS for t in clause.subject_tokens if t.i < asked.start):
        raise Unaskable("focus", clause.subject_tokens[0].text)
    deep = asked.wh.startswith(("which", "who")) and asked.start > clause.subject_tokens[0].i
    if deep and not _opens(clause, asked):
        raise Unaskable("deep in the subject", clause.subject.text)
    subject = wording.say(clause.subject_tokens, without=loose, instead=asked.instead)
    group = verb_group(clause, wording, loose)
    rest = rest_of(clause, wording, loose)
    if not rest and not clause.passive:
        raise Unaskable("nothing said", clause.verb.text)
    return " ".join([subject, group, *rest])


def _along_with(clause: Clause, asked: Asked, wording: Wording) -> str | None:
    """Those who did it together with the one that is asked for, if all are told by name."""
    together = [clause.subject, *clause.subject.conjuncts]
    if asked.head not in together or len(together) < 2 or asked.wh.endswith("'s"):
        return None
    names = {t.i: wording.story.names.at(t) for t in together}
    own = names[asked.head.i]
    if own is None or any(n is None or n.kind != own.kind for n in names.values()):
        return None
    words = {t.lower_ for t in clause.sentence}
    if words & _JOINTLY or any(list(t.children) for t in _between(clause, together)):
        return None
    rest = [t for t in together if t != asked.head]
    said = [wording.say([*_whole(wording.story, t)]) for t in sorted(rest, key=lambda t: t.i)]
    return " and ".join([", ".join(said[:-1]), said[-1]] if said[1:] else said)


# Words that say that each did his own, or that they did it only together.
_JOINTLY = frozenset({"respectively", "together", "jointly", "either", "or", "each", "combined"})


def _between(clause: Clause, together: list[Token]) -> list[Token]:
    """What joins the parts of a subject: commas, "and", "both"."""
    names = {t.i for one in together for t in one.subtree}
    return [t for t in clause.subject_tokens if t.i not in names]


def _whole(story: Story, head: Token) -> list[Token]:
    mention = story.names.mention(head)
    return list(story.doc[mention.start : mention.end]) if mention else [head]


def _of_one(
    clause: Clause, asked: Asked, wording: Wording, loose: frozenset[int], others: str
) -> str:
    """The question of one of several who did something: the verb is that of one."""
    words = verb_group(clause, wording, loose).split()
    first = clause.group[0]
    if first.tag_ == "VBP" and first.lower_ not in SINGULAR:
        forms = lemminflect.getInflection(first.lemma_, tag="VBZ")
        words[0] = str(forms[0]) if forms else words[0]
    words[0] = SINGULAR.get(words[0].lower(), words[0])
    rest = rest_of(clause, wording, loose)
    if not rest:
        raise Unaskable("nothing said", clause.verb.text)
    asked_for = " ".join([asked.wh, *words, *rest])
    told = set(asked_for.split())
    if wording.trails or told & {"their", "them", "themselves", "they"}:
        raise Unaskable("one of several", clause.subject.text)
    return f"along with {others}, {asked_for}"


def _opens(clause: Clause, asked: Asked) -> bool:
    """Whether what is asked may stand after a few words: "Officials in which state ..."."""
    before = [t for t in clause.subject_tokens if t.i < asked.start]
    plain = {"NOUN", "ADJ", "ADP", "DET"}
    noun, preposition = clause.subject, before[-1]
    return (
        len(before) <= FEW_WORDS
        and all(t.pos_ in plain for t in before)
        and (before[0].lower_ in {"a", "an"} or (noun.tag_ == "NNS" and before[0].pos_ != "DET"))
        and preposition.head == noun
        and preposition.lower_ in _OPENING
    )


# "Researchers at which university", "A fire near which city".
_OPENING = frozenset({"in", "at", "from", "near", "on", "off"})


def _refuse_conjuncts(asked: Asked, top: Token) -> None:
    token = asked.head
    while True:
        if token.dep_ == "conj" or list(token.conjuncts):
            raise Unaskable("one of several", token.text)
        if token == top or token.head == token:
            return
        if token.dep_ in ISLANDS or (
            token != asked.head and token.dep_ in {"compound", "nmod", "npadvmod"}
        ):
            raise Unaskable("island", token.dep_)
        token = token.head


def is_agent(clause: Clause, asked: Asked) -> bool:
    """Whether what is asked for did what a passive clause tells."""
    agent = next((c for c in clause.verb.children if c.dep_ == "agent"), None)
    return agent is not None and agent.is_ancestor(asked.head)


def of_agent(clause: Clause, asked: Asked, wording: Wording, loose: frozenset[int]) -> str:
    """ "The forum will be attended by ..." -> "Who will attend the forum"."""
    agent = next(c for c in clause.verb.children if c.dep_ == "agent")
    if asked.wh.startswith("how many"):
        raise Unaskable("plural verb", clause.verb.text)
    refuse_path(asked.head, agent)
    doer = [t for t in agent.subtree if t != agent]
    subject = wording.say(doer, without=loose, instead=asked.instead)
    patient = wording.say(clause.subject_tokens, without=loose)
    if patient.lower() in {"he", "she", "they", "it"}:
        raise Unaskable("pronoun", patient)
    rest = rest_of(clause, wording, loose, without=frozenset(t.i for t in agent.subtree))
    return " ".join([subject, in_active(clause), patient, *rest])

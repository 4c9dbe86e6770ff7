"""Numbers without a noun: what they count, when the words around them leave no doubt."""

from spacy.tokens import Token

from quizgame.generate.naming import kinds
from quizgame.generate.story import Story

# What is done to people, and to hardly anything else that is counted.
_DONE_TO_PEOPLE = frozenset(
    """
    kill injure wound hurt hospitalise hospitalize displace infect arrest detain rescue evacuate
    maim execute behead massacre murder jail imprison deport vaccinate quarantine
    """.split()
)
_HURT = frozenset({"kill", "injure", "wound", "hurt", "arrest", "detain", "hospitalise"})
_PEOPLE_DO = frozenset({"die", "drown", "perish", "survive"})
# Words that say how people are: "at least 45 were aboard", "12 were reported missing".
_STATES = frozenset(
    """
    dead missing injured wounded hurt aboard homeless hospitalised hospitalized unaccounted trapped
    """.split()
)
_PEOPLE = frozenset({"people", "person"})
_OBJECTS = frozenset({"dobj"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})


def understood(story: Story, number: Token) -> str | None:
    """The noun that a bare number stands for: "people" in "the crash killed seven", or None.

    It may stand in the sentence already: "Labour won 42 seats and the Liberals lost 10".
    """
    if number.tag_ != "CD" or number.dep_ not in _OBJECTS | _SUBJECTS:
        return None
    if any(c.lower_ in {"of", "out", "%"} or c.dep_ in {"relcl", "conj"} for c in number.rights):
        return None
    before = _counted_before(story, number)
    if _happens_to_people(number):
        return "people" if before is None or _is_no_victim(before, number) else None
    return before.text if before is not None and _is_parallel(before, number) else None


def is_left(number: Token) -> bool:
    """Whether a number says how many people something left dead or hurt: "left five dead"."""
    state = number.head
    while state.dep_ == "conj" and state.head.lower_ in _STATES:
        state = state.head
    return state.lower_ in _STATES and state.head.lemma_ == "leave" and number.i == state.i - 1


def harms(verb: Token) -> bool:
    """Whether a verb tells what is done to people: whom it kills needs no further words."""
    return verb.lemma_.lower() in _DONE_TO_PEOPLE


def dies(verb: Token) -> bool:
    """Whether a verb tells what people do when they are harmed."""
    return verb.lemma_.lower() in _PEOPLE_DO


def _counted_before(story: Story, number: Token) -> Token | None:
    """The noun that was counted last before a number in its sentence."""
    starts = range(number.sent.start, number.i)
    nouns = [q.noun for i in starts if (q := story.quantities.get(i)) and q.noun is not None]
    return nouns[-1] if nouns else None


def _is_no_victim(noun: Token, number: Token) -> bool:
    """Whether what was counted before is people, or what nobody kills: "buried 12 houses"."""
    if noun.lemma_.lower() in _PEOPLE:
        return True
    living = kinds.kind_of_noun(noun.lemma_.lower()) == kinds.PERSON or harms(noun.head)
    return noun.dep_ == "dobj" and not living and number.head.lemma_.lower() in _HURT


def _happens_to_people(number: Token) -> bool:
    verb = number.head
    lemma = verb.lemma_.lower()
    if number.dep_ == "dobj":
        return lemma in _DONE_TO_PEOPLE
    if number.dep_ == "nsubjpass" and lemma in _DONE_TO_PEOPLE:
        return True
    told = [c.lower_ for c in verb.rights if c.dep_ in {"acomp", "oprd", "advmod", "attr", "prep"}]
    return lemma in _PEOPLE_DO or bool(_STATES & set(told))


def _is_parallel(noun: Token, number: Token) -> bool:
    """Whether both are the objects of verbs that stand side by side."""
    first, second = noun.head, number.head
    if noun.dep_ != "dobj" or number.dep_ != "dobj" or noun.i > second.i:
        return False
    own_subject = any(c.dep_ in _SUBJECTS for c in second.lefts)
    return own_subject and second.dep_ in {"conj", "advcl"} and first in second.ancestors

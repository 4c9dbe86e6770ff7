"""How many people were killed when it happened: from "a bus crashed, killing seven"."""

import lemminflect
from spacy.tokens import Token

from quizgame.generate.amounts import AmountKind
from quizgame.generate.asking.bare import harms, is_left, understood
from quizgame.generate.asking.grammar import Worded, tell
from quizgame.generate.asking.wording import Unaskable
from quizgame.generate.clauses import REPORTING, Clause, find_clauses
from quizgame.generate.quantities import Quantity
from quizgame.generate.story import Story


def harmed(story: Story, clause: Clause, quantity: Quantity) -> tuple[Clause, Worded] | None:
    """The question of whom an event harmed, with the clause that tells of the event.

    None when the quantity does not say that. Raises Unaskable when it does and the event cannot be
    told.
    """
    if clause.kind != "participle" or quantity.kind is not AmountKind.NUMBER:
        return None
    people = _people(story, clause.verb, quantity)
    event = next(
        (c for c in find_clauses(clause.sentence) if c.verb in clause.verb.ancestors), None
    )
    if people is None or event is None or event.kind != "main" or event.attribution is not None:
        return None
    if event.verb.lemma_ in REPORTING:
        raise Unaskable("reported", event.verb.text)
    told = tell(story, event, {})
    asked = f"how many {people} were {_done(story, clause.verb, quantity)} when {told.text}"
    return event, Worded(text=asked, wording=told.wording)


def _done(story: Story, verb: Token, quantity: Quantity) -> str:
    """What was done to them, as a participle: "killed", "left dead"."""
    forms = lemminflect.getInflection(verb.lemma_, tag="VBN")
    if not forms:
        raise Unaskable("verb form", verb.text)
    state = story.doc[quantity.end].text
    return f"{forms[0]} {state}" if is_left(story.doc[quantity.end - 1]) else str(forms[0])


def _people(story: Story, verb: Token, quantity: Quantity) -> str | None:
    """The words for those who were harmed: "people", "police officers"; None for anything else."""
    number = story.doc[quantity.end - 1]
    noun = quantity.noun
    if is_left(number) and story.doc[quantity.end].head == verb:
        return "people"
    if not harms(verb):
        return None
    if noun is None:
        return understood(story, number) if number.head == verb else None
    if noun.head != verb or noun.dep_ != "dobj" or noun.tag_ not in {"NNS", "NNPS"}:
        return None
    if any(c.dep_ in {"det", "poss", "conj"} for c in noun.children):
        return None
    words = story.doc[quantity.end : noun.i + 1]
    if any(t.pos_ not in {"ADJ", "NOUN"} for t in words):
        return None
    return "people" if words.text == "others" else words.text

"""How many people were killed when it happened: from "a bus crashed, killing seven"."""

from dataclasses import replace

import lemminflect
from spacy.tokens import Token

from quizgame.generate.asking.bare import harms, is_left, understood
from quizgame.generate.asking.english.asked import Worded
from quizgame.generate.asking.english.grammar import tell
from quizgame.generate.asserted import REPORTING
from quizgame.generate.candidate import Unaskable
from quizgame.generate.clauses import Clause, find_clauses
from quizgame.generate.story import Story
from quizgame.generate.values.amounts import AmountKind
from quizgame.generate.values.quantities import Quantity


def harmed(story: Story, clause: Clause, quantity: Quantity) -> tuple[Clause, Worded] | None:
    """The question of whom an event harmed, with the clause that tells of the event.

    None when the quantity does not say that. Raises Unaskable when it does and the event cannot be
    told.
    """
    if clause.kind != "participle" or quantity.kind is not AmountKind.NUMBER:
        return None
    people = people_harmed(story, clause.verb, quantity)
    event = _event(clause)
    if people is None or event is None:
        return None
    told = tell(story, event, {})
    plain = tell(story, replace(event, attribution=None), {}).text
    if not told.text.endswith(plain):
        raise Unaskable("reported", event.verb.text)
    opening = told.text[: -len(plain)]
    whom = " ".join([people, told.wording.say(_which(quantity))]).strip()
    done = done_to(story, clause.verb, quantity)
    asked = f"{opening}how many {whom} were {done} when {plain}"
    return event, Worded(text=asked, wording=told.wording)


def _event(clause: Clause) -> Clause | None:
    """The clause of what happened, which somebody may only have told of."""
    above = set(clause.verb.ancestors)
    every = list(find_clauses(clause.sentence))
    events = [c for c in every if c.verb in above and c.verb.lemma_ not in REPORTING]
    events += [c for c in every if c.kind == "reported" and c.verb.head in above]
    event = next(iter(events), None)
    return event if event is not None and event.kind in {"main", "reported"} else None


def done_to(story: Story, verb: Token, quantity: Quantity) -> str:
    """What was done to them, as a participle: "killed", "left dead"."""
    forms = lemminflect.getInflection(verb.lemma_, tag="VBN")
    if not forms:
        raise Unaskable("verb form", verb.text)
    state = story.doc[quantity.end].text
    return f"{forms[0]} {state}" if is_left(story.doc[quantity.end - 1]) else str(forms[0])


def people_harmed(story: Story, verb: Token, quantity: Quantity) -> str | None:
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


def _which(quantity: Quantity) -> list[Token]:
    """What follows the noun that is counted and belongs to it: "from Tarsk School"."""
    noun = quantity.noun
    if noun is None:
        return []
    preps = (c for c in noun.rights if c.dep_ == "prep" and c.lower_ != "including")
    return [t for c in preps for t in c.subtree if c.left_edge.nbor(-1).text != ","]

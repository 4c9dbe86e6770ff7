"""How many people died when it happened: a count that the sentences after the lead tell."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import takewhile

from spacy.tokens import Span, Token

from quizgame.generate.asking.bare import dies, harms, is_left, understood
from quizgame.generate.asking.casualties.harmed import done_to, people_harmed
from quizgame.generate.asking.casualties.mishaps import HARMING, find_mishap, names_it
from quizgame.generate.asking.casualties.retold import retell
from quizgame.generate.asking.casualties.tolls import is_only_toll, tells_of_old
from quizgame.generate.asking.english.asides import loose_parts
from quizgame.generate.asking.english.asked import Worded
from quizgame.generate.asking.english.wording import Wording
from quizgame.generate.asking.sound.soundness import refuse_unsound
from quizgame.generate.asking.sound.standing import stand
from quizgame.generate.candidate import Unaskable
from quizgame.generate.clauses import Clause
from quizgame.generate.story import Story
from quizgame.generate.values.amounts import AmountKind
from quizgame.generate.values.quantities import Quantity

_LONGEST = 32
_NEAR = 2
# How people are when it happens, and what is done for them once it has happened.
_BY_IT = HARMING | {"aboard", "dead"}
_AFTER_IT = frozenset("rescue evacuate hospitalise hospitalize displace".split())
STATES = frozenset("aboard missing injured wounded hurt dead homeless trapped".split())
_ASSERTING = frozenset({"main", "conjunct", "reported"})
_IN_IT = frozenset("in by during from".split())
# "Some witnesses" are nobody that could be asked.
_NOBODY = frozenset({"some", "many", "several", "one", "another"})
_UNITS = frozenset({"hours", "minutes"})
_ADVERBS = frozenset("reportedly seriously critically slightly".split())


def aftermath(story: Story, clause: Clause, quantity: Quantity) -> tuple[str, Worded] | None:
    """The question of whom the mishap that the article begins with harmed, and its wording.

    None when the quantity does not say that or the question would not stand.
    """
    try:
        return _asked(story, clause, quantity)
    except Unaskable:
        return None


def _asked(story: Story, clause: Clause, quantity: Quantity) -> tuple[str, Worded] | None:
    harm = _harm(story, clause, quantity)
    if harm is None or quantity.kind is not AmountKind.NUMBER or not _is_near(story, clause):
        return None
    if quantity.text.lower().startswith("up to"):
        return None
    mishap = find_mishap(story, clause.sentence)
    if mishap is None or mishap.verb == clause.verb or not is_only_toll(story, quantity, harm):
        return None
    if clause.verb.lemma_ != "be":  # "at least 45 were aboard" says enough
        refuse_unsound(story, clause)
    source = _source(story, clause)
    clause = _alone(story, clause, mishap)
    counted = _done(story, clause, quantity, mishap) or _doing(story, clause, quantity)
    if counted is None:
        return None
    opening, event, worded = retell(story, mishap)
    if f" {quantity.text.lower()} " in f" {event.lower()} " or (source and opening):
        return None
    joint = "when" if harm in _BY_IT else "after"
    text = f"{source}{opening}how many {counted} {joint} {event}"
    worded = replace(worded, text=text)
    stem = stand(story, mishap, worded, counts=True)
    framed = story.topic is not None and story.topic.text in stem.removesuffix(text)
    return None if framed or len(stem.split()) > _LONGEST else (stem, worded)


def _harm(story: Story, clause: Clause, quantity: Quantity) -> str | None:
    """The word that says what became of people, if a clause asserts it of the past."""
    verb = clause.verb
    first = next(t for t in clause.group if t.pos_ != "ADV" or t == verb)
    if first.tag_ != "VBD" or first.lower_ == "had" or clause.kind not in _ASSERTING:
        return None
    if verb.lemma_ in _BY_IT | _AFTER_IT and (harms(verb) or dies(verb)):
        return str(verb.lemma_)
    if verb.lemma_ == "leave" and is_left(story.doc[quantity.end - 1]):
        return str(story.doc[quantity.end].lower_)
    if verb.lemma_ not in {"be", "report"}:
        return None
    states = (c.lower_ for c in verb.rights if c.dep_ in {"acomp", "advmod", "oprd", "prep"})
    return next((word for word in states if word in STATES), None)


def _is_near(story: Story, clause: Clause) -> bool:
    """Whether a clause stands in the first paragraphs, plainly and without a time of its own."""
    sentence, paragraph = clause.sentence, story.annotated.paragraph_index
    if paragraph(sentence) > _NEAR or any(t.is_quote for t in sentence):
        return False
    if any(tells_of_old(story, s) for s in _upto(story, sentence)):
        return False
    timed = (t for t in sentence if t.ent_type_ in {"DATE", "TIME"} and t.lower_ not in _UNITS)
    return sentence.start == 0 or not any(timed)


def _upto(story: Story, sentence: Span) -> Iterator[Span]:
    return takewhile(lambda s: s.start <= sentence.start, story.doc.sents)


def _source(story: Story, clause: Clause) -> str:
    """ "according to police, " where somebody says it, or nothing."""
    told = [t for t in clause.sentence if t.lower_ == "according"]
    below = (t for each in told for t in each.subtree)
    who = next((t for t in below if t.dep_ == "pobj"), clause.attribution)
    if who is None:
        return ""
    if len(told) + (clause.attribution is not None) > 1 or list(who.conjuncts):
        raise Unaskable("reported")
    words = [t for t in who.subtree if t.i > told[0].i + 1] if told else list(who.subtree)
    cut = next((t.i for t in words if t.is_punct or (t.i > who.i and t.dep_ == "prep")), None)
    words = [t for t in words if cut is None or t.i < cut]
    if words[0].lower_ in _NOBODY:
        raise Unaskable("vague", words[0].text)
    return f"according to {Wording(story=story).say(words)}, "


def _alone(story: Story, clause: Clause, mishap: Clause) -> Clause:
    """The clause without the mishap and the source; Unaskable when it tells anything else."""
    whole = [t for part in [*clause.front, *clause.tail] for t in part]
    loose = loose_parts([*clause.subject_tokens, *whole], story)
    kept = []
    for part in [*clause.front, *clause.tail]:
        words = [t for t in part if t.i not in loose and not t.is_punct]
        if not words or words[0].lower_ == "according" or _is_mishap(story, words, mishap):
            continue
        kept.append((tuple(words), part in clause.front))
    if any(front for _, front in kept):
        raise Unaskable("long opening")
    subject = tuple(t for t in clause.subject_tokens if t.i not in loose and not t.is_punct)
    tail = tuple(words for words, _ in kept)
    return replace(clause, front=(), tail=tail, subject_tokens=subject)


def _is_mishap(story: Story, words: list[Token], mishap: Clause) -> bool:
    """Whether words only say "in the crash", or in the mishap's own sentence when and where."""
    first, last = words[0], words[-1]
    if mishap.verb in words:
        return True
    if mishap.sentence == first.sent and mishap.kind == "adverbial":
        timed = story.time_at(first) is not None
        return timed or (first.lower_ in {"in", "near", "at"} and story.names.at(last) is not None)
    plain = len(words) == 3 and words[1].lower_ in {"the", "this"}
    return plain and first.lower_ in _IN_IT and names_it(mishap, last)


def _done(story: Story, clause: Clause, quantity: Quantity, mishap: Clause) -> str | None:
    """ "The crash killed seven": "people were killed"."""
    noun, before = clause.subject, [t.lower_ for t in clause.subject_tokens[:-1]]
    people = people_harmed(story, clause.verb, quantity)
    if people is None or clause.passive:
        return None
    if before not in (["the"], ["this"]) or not names_it(mishap, noun):
        return None
    said = clause.after
    left = is_left(story.doc[quantity.end - 1])
    if not left and any(t.i >= quantity.end and t != quantity.noun for t in said):
        return None
    return f"{people} were {_how(clause)}{done_to(story, clause.verb, quantity)}"


def _how(clause: Clause) -> str:
    words = [t.lower_ for t in clause.group if t.pos_ == "ADV" and t.lower_ != "also"]
    if set(words) - _ADVERBS:
        raise Unaskable("focus", words[0])
    return "".join(f"{word} " for word in words)


def _doing(story: Story, clause: Clause, quantity: Quantity) -> str | None:
    """ "At least seven died": "people died"; "Five divers were rescued": "divers were rescued"."""
    tokens, number = clause.subject_tokens, story.doc[quantity.end - 1]
    people = _people(story, clause, quantity)
    if people is None or tokens[0].i != quantity.start or not _is_whole(tokens, quantity):
        return None
    if (harms(clause.verb) and not clause.passive) or clause.subject.lower_ in {"other", "others"}:
        return None
    tail = clause.after
    if any(t.lower_ not in STATES | _ADVERBS for t in tail) or number.i > clause.verb.i:
        return None
    group = [t for t in clause.group if t.lower_ != "also"]
    if any(t.lower_ not in _ADVERBS for t in group if t.pos_ not in {"VERB", "AUX"}):
        raise Unaskable("focus", clause.verb.text)
    return " ".join([people, *(t.text for t in [*group, *tail])])


def _is_whole(tokens: tuple[Token, ...], quantity: Quantity) -> bool:
    """Whether a subject is only the count and its noun, not "seven of the 12 aboard"."""
    after = [t for t in tokens if t.i >= quantity.end]
    return all(t.pos_ in {"NOUN", "ADJ"} for t in after) and after[-1:] in ([], [quantity.noun])


def _people(story: Story, clause: Clause, quantity: Quantity) -> str | None:
    noun = quantity.noun
    if noun is None:
        return understood(story, clause.subject)
    if noun != clause.subject or noun.tag_ != "NNS":
        return None
    return str(story.doc[quantity.end : noun.i + 1].text)

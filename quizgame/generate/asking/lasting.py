"""How long it lasts, how long after it: durations told beside a name or in the next sentence."""

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgame.bank.kinds import AnswerType, Kind
from quizgame.generate.asking.english.asked import Asked, Worded
from quizgame.generate.asking.english.grammar import ask, invert, tell
from quizgame.generate.asking.english.wording import tidy
from quizgame.generate.asking.sizes import in_digits, in_full
from quizgame.generate.asking.sound.standing import as_sentence, stand
from quizgame.generate.candidate import Candidate, Unaskable
from quizgame.generate.clauses import Clause, find_clauses
from quizgame.generate.naming import kinds
from quizgame.generate.story import Story
from quizgame.generate.times.when import say, say_month
from quizgame.generate.values.amounts import AmountKind
from quizgame.generate.values.quantities import Quantity

# Things that last, beside those whose names say that they are events.
_EVENTS = frozenset(
    {"event", "gathering", "meeting", "visit", "trip", "talks", "voyage", "operation"}
)


_LAST = re.compile(r"\blast (?=met\b|visited\b|spoke\b|played\b|won\b|held\b)")


def lasting_questions(
    story: Story, clause: Clause, problems: list[tuple[str, str]]
) -> Iterator[Candidate]:
    """ "How long does the forum last?" and "How long after the talks did it happen?"."""
    sentence = clause.sentence
    starts = range(sentence.start, sentence.end)
    here = [story.quantities[i] for i in starts if i in story.quantities]
    for ask_one in (_lasting, _later, _anniversary):
        for quantity in here:
            try:
                found = ask_one(story, clause, quantity)
            except Unaskable as reason:
                problems.append((quantity.text, str(reason)))
                continue
            if found is not None:
                yield found


def _lasting(story: Story, clause: Clause, quantity: Quantity) -> Candidate | None:
    """ "the Belt and Road Forum, a two-day gathering" -> "How long does the Forum last?"."""
    noun = quantity.noun
    if (
        quantity.kind is not AmountKind.DURATION
        or noun is None
        or noun.dep_ not in {"appos", "attr"}
    ):
        return None
    what = noun.head if noun.dep_ == "appos" else clause.subject
    name = story.names.at(what)
    event = noun.lemma_ in _EVENTS or kinds.kind_of_noun(noun.lemma_) == kinds.EVENT
    if name is None or name.kind != kinds.EVENT or not event or story.published is None:
        return None
    if clause.kind != "main" or not name.noun:
        return None
    verb = "did" if clause.group[0].tag_ == "VBD" else "does"
    stem = f"How long {verb} the {name.full} of {say_month(story.published)} last?"
    found = _candidate(clause, stem, in_full(quantity.text), name.full)
    return replace(found, accept=in_digits(quantity))


def _later(story: Story, clause: Clause, quantity: Quantity) -> Candidate | None:
    """ "They met in May. Three weeks later ..." -> "How long after they met in May did ..."."""
    if quantity.relation != "later" or clause.kind != "main":
        return None
    if quantity.start > clause.subject.i or clause.sentence.start == 0:
        return None
    before = _timed_clause(story, clause)
    if before is None:
        return None
    first = tell(story, before, {})
    if not first.wording.told:
        first = Worded(text=f"{first.text} {_time_of(story, before)}", wording=first.wording)
    rest = invert(
        story, clause, without=range(quantity.start, quantity.end + 1), named=first.wording.named
    )
    event = _LAST.sub("", first.text)  # with its day told, the last time is any reader's
    stem = as_sentence(tidy(f"how long after {event} {rest}")) + "?"
    if len(stem.split()) > 34:
        raise Unaskable("too long")
    found = _candidate(clause, stem, quantity.text.lower(), None)
    return replace(found, accept=in_digits(quantity))


def _timed_clause(story: Story, clause: Clause) -> Clause | None:
    """The clause of the sentence before that tells its time."""
    before = story.doc[clause.sentence.start - 1].sent
    if story.annotated.paragraph_index(before) != story.annotated.paragraph_index(clause.sentence):
        return None
    if not any(t.i in story.times for t in before):
        return None
    found = list(find_clauses(before))
    return next((c for c in found if c.kind == "adverbial"), found[0] if found else None)


def _time_of(story: Story, clause: Clause) -> str:
    """The time that the sentence of a clause tells, for a clause that stands at its front."""
    times = story.times_of(clause.sentence)
    if not times or times[0].when is None:
        raise Unaskable("no time")
    return say(times[0].when)


def _anniversary(story: Story, clause: Clause, quantity: Quantity) -> Candidate | None:
    """ "marks the ten-year anniversary of the treaty" -> "Which anniversary ... does it mark?"."""
    noun = quantity.noun
    if (
        noun is None
        or noun.lemma_ != "anniversary"
        or noun.head != clause.verb
        or noun.dep_ != "dobj"
    ):
        return None
    start = min(c.i for c in noun.subtree)
    asked = Asked(start=start, end=noun.i + 1, head=noun, wh="which anniversary")
    worded = ask(story, clause, asked)
    years = f"{quantity.value} years"
    found = _candidate(clause, stand(story, clause, worded), f"{quantity.text} anniversary", None)
    return replace(found, accept=(years, quantity.text, str(quantity.value)))


def _candidate(clause: Clause, stem: str, answer: str, about: str | None) -> Candidate:
    return Candidate(
        family="how many",
        kind=Kind.OPEN,
        stem=stem,
        answer=answer,
        type=AnswerType.DURATION,
        clause=clause,
        evidence=clause.sentence,
        named=frozenset({about} if about else ()),
        confidence=0.95,
    )

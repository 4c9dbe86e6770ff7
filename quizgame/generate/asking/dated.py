"""In what year, on what date: questions whose answer is a time that the article tells."""

from collections.abc import Iterator

from quizgame.bank.kinds import AnswerType, Kind
from quizgame.generate.asking.english.asked import Asked
from quizgame.generate.asking.english.grammar import ask
from quizgame.generate.asking.sound.standing import stand
from quizgame.generate.candidate import Candidate, Unaskable
from quizgame.generate.clauses import Clause
from quizgame.generate.story import Story, Time
from quizgame.generate.times.when import Precision, When, say, say_american_day

_WORDS = {
    Precision.YEAR: "in what year",
    Precision.MONTH: "in what month and year",
    Precision.DAY: "on what date",
}


def dated_questions(
    story: Story, clause: Clause, problems: list[tuple[str, str]]
) -> Iterator[Candidate]:
    """Every question of the clause that a date answers, if its own words tell it."""
    for tokens in clause.tail:
        for token in tokens:
            time = story.times.get(token.i)
            if time is None or time.when is None or time.when.precision not in _WORDS:
                continue
            try:
                yield _question(story, clause, time)
            except Unaskable as reason:
                problems.append((time.when.text, str(reason)))


def _american(when: When) -> tuple[str, ...]:
    """ "May 26, 1953" for "26 May 1953"."""
    if when.precision is not Precision.DAY or when.start != when.end:
        return ()
    return (say_american_day(when.start),)


def _question(story: Story, clause: Clause, time: Time) -> Candidate:
    assert time.when is not None  # noqa: S101 - the caller has looked
    head = story.doc[time.start]
    if head.dep_ != "prep" or head.head != clause.verb or head.lower_ not in {"in", "on"}:
        raise Unaskable("part of a noun phrase", head.head.text)
    if not time.fixed or time.when.part or clause.tense not in {"past", "perfect"}:
        raise Unaskable("relative time", time.when.text)
    if any(c.dep_ in {"cc", "conj"} for c in head.subtree):
        raise Unaskable("one of several", time.when.text)  # "in 2007 and again in 2010"
    asked = Asked(start=time.start, end=time.end, head=head, wh=_WORDS[time.when.precision])
    worded = ask(story, clause, asked)
    others = [t for t in worded.wording.told if t is not time]
    near = story.times_of(clause.sentence)
    others = others or [t for t in near if t.when and t is not time]
    if others:
        raise Unaskable("another time tells it")
    return Candidate(
        family="when",
        kind=Kind.OPEN,
        stem=stand(story, clause, worded, timed=True),
        answer=say(time.when, preposition=False),
        type=AnswerType.DATE,
        accept=_american(time.when),
        clause=clause,
        evidence=clause.sentence,
        named=frozenset(worded.wording.named),
        confidence=0.7,
    )

"""When the news of an article was: a question for articles that let ask little else."""

from collections.abc import Iterator

from quizgame.bank.kinds import AnswerType, Kind
from quizgame.generate.asking.english.grammar import inverted
from quizgame.generate.asking.english.wording import tidy
from quizgame.generate.asking.sound.standing import LONGEST, as_sentence
from quizgame.generate.candidate import Candidate, Unaskable
from quizgame.generate.clauses import Clause
from quizgame.generate.story import Story, Time
from quizgame.generate.times.when import Precision, When, say_american_day, say_day, say_month

FAMILY = "news day"
# Verbs that say of an event only that it was.
_HELD = frozenset(
    {"hold", "take", "begin", "start", "end", "open", "close", "happen", "occur", "be"}
)
# So many words tell anybody which event is meant.
_SHORTEST = 12


def news_day_questions(
    story: Story, clause: Clause, problems: list[tuple[str, str]]
) -> Iterator[Candidate]:
    """In what month the event of the first sentence was, if that tells its day."""
    if clause.sentence.start > 0 or clause.kind != "main":
        return
    told = story.times_of(clause.sentence)
    if len(told) != 1 or clause.tense != "past":
        return
    if clause.verb.lemma_ in _HELD:
        return  # when an election was held is known by its year
    head = story.doc[told[0].start].head
    if head != clause.verb and (head not in clause.subject_tokens or head.pos_ == "VERB"):
        return  # "in a report issued on Monday"
    when = told[0].when
    if when is None or when.precision is not Precision.DAY or when.approximate:
        return
    try:
        yield _question(story, clause, told[0], when)
    except Unaskable as reason:
        problems.append((when.text, str(reason)))


def _question(story: Story, clause: Clause, time: Time, when: When) -> Candidate:
    worded = inverted(story, clause, without=range(time.start, time.end))
    stem = as_sentence(tidy(f"in what month and year {worded.text}")) + "?"
    words = len(stem.split())
    if not _SHORTEST <= words <= LONGEST:
        raise Unaskable("nothing said" if words < _SHORTEST else "too long", str(words))
    day = when.start
    return Candidate(
        family=FAMILY,
        kind=Kind.OPEN,
        stem=stem,
        answer=say_month(day),
        type=AnswerType.DATE,
        clause=clause,
        evidence=clause.sentence,
        accept=(say_day(day), say_american_day(day)),
        named=frozenset(worded.wording.named),
        confidence=0.5,
    )

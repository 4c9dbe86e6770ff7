"""What happened, in words that a question may end in: "a bus overturned on 3 May 2021"."""

import re
from dataclasses import replace

from quizgame.generate.asking.english.asked import Worded
from quizgame.generate.asking.english.grammar import tell
from quizgame.generate.candidate import Unaskable
from quizgame.generate.clauses import Clause
from quizgame.generate.story import Story, Time
from quizgame.generate.times.when import Precision, Tense, say
from quizgame.generate.values.quantities import resolve_span

_LONGEST_EVENT = 22
_NEWS_DAYS = 62
# "in Tarsk, Norland": a comma closes it.
_PLACED = re.compile(r", [A-Z][\w ]*$")


def retell(story: Story, mishap: Clause) -> tuple[str, str, Worded]:
    """(the time that is told first, what happened, its wording).

    Raises Unaskable when it would be too long, names nothing or does not tell its day.
    """
    story = _in_the_past(story, mishap)
    worded = tell(story, mishap, {})
    untimed = tuple(p for p in mishap.front if not any(story.time_at(t) for t in p))
    plain = tell(story, replace(mishap, front=untimed), {}).text
    opening = ""
    if worded.text.endswith(plain):
        opening = worded.text[: -len(plain)]
    event = worded.text[len(opening) :]
    if any(t.lower_ == "according" for t in mishap.sentence):
        raise Unaskable("reported")
    if not worded.wording.named or len(event.split()) > _LONGEST_EVENT:
        raise Unaskable("nothing named")
    if not all(_is_of_news(story, time) for time in worded.wording.told):
        raise Unaskable("no time")
    if worded.wording.told:
        return opening, event, worded
    return _dated(story, mishap, event, worded)


def _dated(story: Story, mishap: Clause, event: str, worded: Worded) -> tuple[str, str, Worded]:
    """What happened with the day that its sentence tells elsewhere; Unaskable if there is none."""
    sentence = mishap.sentence
    days = story.times_of(sentence)
    when = days[0].when if len(days) == 1 else None
    if when is None or when.precision is not Precision.DAY or not _is_of_news(story, days[0]):
        raise Unaskable("no time")
    worded.wording.told.append(days[0])
    if worded.wording.trails:
        return f"{say(when)}, ", event, worded
    comma = "," if _PLACED.search(event) else ""
    return "", f"{event}{comma} {say(when)}", worded


def _in_the_past(story: Story, mishap: Clause) -> Story:
    """The story in which "on Sunday" before the verb of the mishap is the Sunday before."""
    times = dict(story.times)
    for start, time in story.times.items():
        if time.when is None and mishap.sentence.start <= start < mishap.sentence.end:
            span = story.doc[start : time.end]
            span = span[1:] if span[0].tag_ == "IN" else span
            when = resolve_span(span, story.published, Tense.PAST)
            times[start] = replace(time, when=when)
    return replace(story, times=times)


def _is_of_news(story: Story, time: Time) -> bool:
    """Whether a time that is told is that of the news."""
    if time.when is None or story.published is None:
        return False
    return abs((story.published - time.when.start).days) <= _NEWS_DAYS

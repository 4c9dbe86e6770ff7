"""When what a question asks was: by its own words, or by what the article tells around them."""

import datetime

from spacy.tokens import Token

from quizgame.generate.asking.english.asked import Worded
from quizgame.generate.candidate import Unaskable
from quizgame.generate.clauses import Clause
from quizgame.generate.naming import kinds
from quizgame.generate.story import Story, Time
from quizgame.generate.times.tenses import governing_verb
from quizgame.generate.times.when import Precision, When, say, say_month
from quizgame.generate.values.amounts import AmountKind

# What follows a death is told of other days.
_ENDS = frozenset({"die", "announce", "say", "report", "find", "confirm"})


# Verbs of what is so for longer than a day.
STATES = frozenset(
    """
    be have want know believe need own live like seem include consider contain lead head remain
    support serve work belong represent
    """.split()
)


_NEWS_DAYS = 62


# So early in a month the news may be of the month before.
_EARLY = 3


# Words that make what is said true only of its day.
_PASSING = frozenset({"currently", "now", "today", "still", "presently", "current"})


# With these a past event is known to lie at some other time than the news.
UNPLACED = frozenset(
    {
        "later",
        "then",
        "earlier",
        "previously",
        "subsequently",
        "once",
        "formerly",
        "originally",
        "eventually",
        "always",
        "never",
        "often",
        "ago",
        "initially",
        "before",
    }
)


def tells_two_times(worded: Worded) -> bool:
    """Whether a question tells two days or two years: which of them is meant cannot be seen."""
    told = worded.wording.told
    found = [t.when for t in told if t.when and not _is_in_name(worded, t)]
    if any(w.precision is Precision.YEAR and w.start.year < w.end.year for w in found):
        return "how long" in worded.text or "years" in worded.text  # "from 2009 to 2017"
    within = any(
        one is not other and one.start <= other.start and other.end <= one.end
        for one in found
        for other in found
    )
    return within or len(found) != len({w.precision for w in found}) or len(found) > 2


def _is_in_name(worded: Worded, time: Time) -> bool:
    """Whether a year only says which: "the 2020 election"."""
    doc = worded.wording.story.doc
    if time.end >= len(doc):
        return False
    return doc[time.end].tag_ == "POS" or doc[time.end].pos_ in {"NOUN", "PROPN", "ADJ"}


def tells_time(worded: Worded) -> bool:
    """Whether the words of a question tell a time by themselves."""
    told = [t for t in worded.wording.told if t.when is not None]
    return bool(told) or any(
        w.strip("’'s,").isdigit() and len(w.strip("’'s,")) == 4 for w in worded.text.split()
    )


def tells_only_before(story: Story, clause: Clause, worded: Worded) -> bool:
    """Whether what is so now is told with years gone by alone: "has risen since 1997"."""
    day = story.published
    ends = [t.when.end for t in worded.wording.told if t.when is not None]
    lasting = clause.tense in {"present", "perfect"} and day is not None and bool(ends)
    return lasting and all((day - end).days > _NEWS_DAYS for end in ends if day is not None)


def with_time(story: Story, clause: Clause, worded: Worded, *, counts: bool) -> str:
    """The words with the time that they lack; Unaskable when the article leaves it in doubt."""
    text, now = worded.text, clause.tense
    if now == "past" and clause.kind == "relative":
        raise Unaskable("no time")
    if now == "past":
        if any(t.lower_ in UNPLACED for t in clause.verb.subtree if t.dep_ == "advmod"):
            raise Unaskable("no time")
        if _lasts(story, clause) or (clause.group[0].lower_ == "had" and len(clause.group) > 1):
            raise Unaskable("no time")
        when = _time_nearby(story, clause)
        news = _day_of_news(story, clause) if when is None and story.topic is None else None
        if news is not None:
            return _when(worded, say(news))
        if when is None:
            raise Unaskable("no time")
        return _when(worded, f"in {say_month(when.start)}")
    passing = any(w in _PASSING for w in text.lower().split())
    if (
        now == "present"
        and not counts
        and not passing
        and clause.verb.lemma_ == "be"
        and "is to" not in text
    ):
        return text
    day = _day_of(story)
    if day is None:
        raise Unaskable("no time")
    return f"as of {say_month(day)}, {text}"


def _when(worded: Worded, when: str) -> str:
    """The words with a time at their end, or before them when it would seem to belong elsewhere."""
    text = worded.text
    return f"{when}, {text}" if worded.wording.trails else f"{text} {when}"


def _day_of(story: Story) -> datetime.date | None:
    return story.published


def _time_nearby(story: Story, clause: Clause) -> When | None:
    """When a past event without a time of its own happened, if the text leaves no doubt.

    It is the time that its sentence tells elsewhere; in the first sentence of an article, which is
    the news, the month in which the article appeared.
    """
    sentence = clause.sentence
    near = [
        t.when for t in story.times_of(sentence) if t.when and _governs(clause, story.doc[t.start])
    ]
    near = [when for when in near if not _is_this_year(story, when)]
    if near:
        return near[-1] if len(near) == 1 and is_news(story, near[0]) else None
    day = story.published
    if day is None or sentence.start > 0 or day.day <= _EARLY:
        return None
    return When(start=day, end=day, precision=Precision.MONTH, text="")


def _day_of_news(story: Story, clause: Clause) -> When | None:
    """The day that the article's first paragraph tells, where a paragraph goes on to tell of it.

    Only what somebody did is taken to go on, in that paragraph, as long as no other time is told.
    """
    sentence = clause.sentence
    if story.annotated.paragraph_index(sentence) > 0 or not _is_deed(story, clause):
        return None
    told = story.times_in(0, sentence.start)
    if not told:
        return None
    if any(t.ent_type_ in {"DATE", "TIME"} for t in sentence):
        return None
    news = told[0].when
    if news is None or news.precision is not Precision.DAY or not is_news(story, news):
        return None
    lead = story.doc[told[0].start].sent
    if lead.root.lemma_ in _ENDS:
        return None
    before = (t.when for t in told)
    same = all(w is None or (w.start, w.end) == (news.start, news.end) for w in before)
    return news if same else None


def _is_deed(story: Story, clause: Clause) -> bool:
    """Whether a clause tells what somebody of a name did."""
    if clause.kind not in {"main", "conjunct", "participle"} or clause.verb.lemma_ in STATES:
        return False
    speaks = len(clause.group) == 2 and clause.verb.tag_ == "VBG"  # "was speaking"
    if clause.passive or (len(clause.group) > 1 and not speaks):
        return False
    subject = story.names.at(clause.subject)
    reference = story.references.get(clause.subject_tokens[0].i)
    names = [subject] if subject else [story.name(n) for n in reference.names] if reference else []
    return any(n.kind in {kinds.PERSON, kinds.GROUP, kinds.COUNTRY} for n in names)


def is_news(story: Story, when: When) -> bool:
    """Whether a time is exact and lies within two months of the article."""
    day = story.published
    return day is not None and _is_exact(when) and abs((day - when.start).days) <= _NEWS_DAYS


def _governs(clause: Clause, time: Token) -> bool:
    """Whether a time is told of the clause, or of the one that it hangs on."""
    verb = governing_verb(time)
    return verb is None or verb == clause.verb or verb.is_ancestor(clause.verb)


def _is_this_year(story: Story, when: When) -> bool:
    """Whether a time is only the year of the article: it does not say when in it."""
    return when.precision is Precision.YEAR and when.start.year == getattr(
        story.published, "year", 0
    )


def _lasts(story: Story, clause: Clause) -> bool:
    """Whether the clause tells of years or weeks: no one month is when that happened."""
    tokens = [t for part in [*clause.front, *clause.tail] for t in part]
    found = [story.quantities[t.i] for t in tokens if t.i in story.quantities]
    return any(q.kind is AmountKind.DURATION and q.relation is None for q in found)


def _is_exact(when: When) -> bool:
    return (when.end - when.start).days <= 31 and not when.approximate


def is_elsewhere(story: Story, clause: Clause) -> bool:
    """Whether the sentence names another place than the article's event."""
    start = story.paragraph_start(clause.sentence)
    topic = story.topic
    if topic is not None and topic.is_contest:
        return False
    told = (
        name
        for name, mention in story.names.within(start, clause.sentence.end)
        if not any(t.dep_ == "appos" for t in story.doc[mention.start].ancestors)
    )
    own = topic.names if topic else frozenset()
    return any(n.kind in {kinds.PLACE, kinds.COUNTRY} and n.full not in own for n in told)

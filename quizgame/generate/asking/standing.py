"""Making a worded question stand without its article: a time for what happened, something named."""

import datetime
import re

from spacy.tokens import Token

from quizgame.generate import kinds
from quizgame.generate import places as gazetteer
from quizgame.generate.amounts import AmountKind
from quizgame.generate.asking.grammar import OWNING, Worded
from quizgame.generate.asking.wording import Unaskable
from quizgame.generate.clauses import REPORTING, Clause
from quizgame.generate.dates import Precision, When, say
from quizgame.generate.names import Name
from quizgame.generate.story import Story, Time

LONGEST = 34
# So many words with an exact day tell which event is meant, even without a name.
_TELLING_LENGTH = 11
# So many words that mean something, beside places and times, tell what happened.
_TELLING_WORDS = 4
SHORTEST = 6
# So many paragraphs of an article may go on with the news of the first.
_GOES_ON = 2
# What follows a death is told of other days.
_ENDS = frozenset({"die", "announce", "say", "report", "find", "confirm"})
# Verbs of what is so for longer than a day.
_STATES = frozenset(
    """
    be have want know believe need own live like seem include consider contain lead head remain
    support serve work belong represent
    """.split()
)
_MONTHS = tuple(datetime.date(2000, month, 1).strftime("%B") for month in range(1, 13))
_NEWS_DAYS = 62
# So early in a month the news may be of the month before.
_EARLY = 3
# Words that make what is said true only of its day.
_PASSING = frozenset({"currently", "now", "today", "still", "presently", "current"})
# Days that say nothing without the day of the article.
_RELATIVE_DAYS = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday yesterday tomorrow tonight
    """.split()
)
# "via the on 3 May signing": a time was put where none can stand.
_TORN = re.compile(r"\b(?:the|an?|its|his|her|their) (?:on|in|from|at) (?:\d|[A-Z])")
_ACCORDING = re.compile(r"\baccording to [^,?]+")
_DOUBLED = re.compile(r"\b([a-z]+) \1\b")
# Words that no question ends in.
_DANGLING = frozenset({"and", "or", "but", "the", "a", "an", "that", "which", "who", "than", "as"})
# With these a past event is known to lie at some other time than the news.
_UNPLACED = frozenset(
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


def stand(
    story: Story,
    clause: Clause,
    worded: Worded,
    *,
    timed: bool = False,
    counts: bool = False,
    aside: bool = False,
) -> str:
    """The question with its mark, and a time added where it needs one.

    `timed` says that the time is itself what is asked for; `counts` that the answer is a quantity,
    which even in the present tense is true only of its day; `aside` that it is not the subject,
    without which little may be said. Raises Unaskable when the question would not stand.
    """
    try:
        if worded.wording.at_topic:
            raise Unaskable("vague", "the event")
        return _stand_alone(story, clause, worded, timed=timed, counts=counts, aside=aside)
    except Unaskable as reason:
        framed = None if timed else _at_topic(story, clause, worded, reason)
        if framed is None:
            raise
        return framed


def _at_topic(story: Story, clause: Clause, worded: Worded, reason: Unaskable) -> str | None:
    """The question put at the event that the article is about, where that makes it stand."""
    topic = story.topic
    if topic is None or reason.reason not in {"no time", "nothing named", "vague"}:
        return None
    if topic.names & (worded.wording.hidden | worded.wording.named) or tells_time(worded):
        return None
    if not _goes_on(story, clause) or _is_elsewhere(story, clause):
        return None
    text = f"{topic.opening(clause.verb.lemma_)}, {worded.text}"
    _refuse_broken(text)
    if len(text.split()) > LONGEST:
        return None
    return capital(text) + "?"


def _is_elsewhere(story: Story, clause: Clause) -> bool:
    """Whether the sentence names another place than the article's event."""
    paragraph = story.annotated.paragraph_of(clause.sentence)
    start = next(
        (s.start for s in story.doc.sents if story.annotated.paragraph_of(s) is paragraph),
        clause.sentence.start,
    )
    named = (name for name, _ in story.names.within(start, clause.sentence.end))
    own = story.topic.names if story.topic else frozenset()
    return any(n.kind in {kinds.PLACE, kinds.COUNTRY} and n.full not in own for n in named)


def _goes_on(story: Story, clause: Clause) -> bool:
    """Whether a clause tells of the article's event: of no other time, and of nothing before it."""
    kinds_told = {"main", "conjunct", "participle", "reported"}
    if clause.kind not in kinds_told or clause.group[0].lower_ == "had":
        return False
    if tense(clause) not in {"past", "perfect"} or clause.verb.lemma_ in _STATES:
        return False
    if any(t.lower_ in _UNPLACED for t in clause.verb.subtree if t.dep_ == "advmod"):
        return False
    sentence, published = clause.sentence, story.published
    paragraph = story.annotated.paragraph_index(sentence)
    near = [
        t.when
        for t in story.times.values()
        if t.start < sentence.end and _paragraph(story, t) == paragraph
    ]
    return published is not None and all(w is None or _is_news(story, w) for w in near)


def _stand_alone(
    story: Story, clause: Clause, worded: Worded, *, timed: bool, counts: bool, aside: bool
) -> str:
    text = worded.text
    if not timed and not tells_time(worded):
        text = with_time(story, clause, worded, counts=counts)
    _refuse_broken(text)
    _refuse_unnamed(story, clause, worded, text)
    owns = clause.verb.lemma_ in OWNING and clause.subject.pos_ == "PROPN"
    undated = counts and text.startswith("as of") and not owns
    if _anchorage(story, worded) < (2 if undated else 1):
        raise Unaskable("nothing named")
    if (counts or aside) and _says_little(story, clause, worded):
        raise Unaskable("nothing named")
    words = len(text.split())
    if words > LONGEST:
        raise Unaskable("too long", str(words))
    if _tells_two_times(worded):
        raise Unaskable("two times")
    if words < SHORTEST:
        raise Unaskable("too short", str(words))
    return capital(text) + "?"


def _refuse_broken(text: str) -> None:
    """Refuse what ends in the air, leaves a quotation open or hangs on the day of the article."""
    if _RELATIVE_DAYS & {w.strip(",.?").removesuffix("'s").lower() for w in text.split()}:
        raise Unaskable("relative time")
    if (
        text.split()[-1].lower() in _DANGLING
        or text.count('"') % 2
        or text.count("(") != text.count(")")
        or _DOUBLED.search(text)
        or _TORN.search(text)
    ):
        raise Unaskable("broken sentence")


def _tells_two_times(worded: Worded) -> bool:
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


def capital(text: str) -> str:
    """The text with a capital first letter."""
    return text[:1].upper() + text[1:]


def statement(story: Story, clause: Clause, worded: Worded, *, counts: bool = False) -> str:
    """As `stand`, for a statement that is true or false: what is past tells its own time."""
    if tense(clause) == "past" and not tells_time(worded):
        raise Unaskable("no time")
    return stand(story, clause, worded, counts=counts)[:-1] + "."


def tells_time(worded: Worded) -> bool:
    """Whether the words of a question tell a time by themselves."""
    told = [t for t in worded.wording.told if t.when is not None]
    return bool(told) or any(
        w.strip("’'s,").isdigit() and len(w.strip("’'s,")) == 4 for w in worded.text.split()
    )


def tense(clause: Clause) -> str:
    """ "past", "perfect", "future" or "present", by the finite word of the verb group."""
    if clause.finite is not None:
        return "past"
    first = (
        clause.group[0]
        if clause.group[0].pos_ != "ADV"
        else next((t for t in clause.group if t.pos_ != "ADV"), clause.verb)
    )
    if first.tag_ == "VBD":
        return "past"
    if first.tag_ == "MD":
        return "future" if first.lower_ in {"will", "shall"} else "modal"
    if first.lemma_ == "have" and first != clause.verb:
        return "perfect"
    return "present"


def with_time(story: Story, clause: Clause, worded: Worded, *, counts: bool) -> str:
    """The words with the time that they lack; Unaskable when the article leaves it in doubt."""
    text, now = worded.text, tense(clause)
    if now == "past" and clause.kind == "relative":
        raise Unaskable("no time")
    if now == "past":
        if any(t.lower_ in _UNPLACED for t in clause.verb.subtree if t.dep_ == "advmod"):
            raise Unaskable("no time")
        if _lasts(story, clause) or (clause.group[0].lower_ == "had" and len(clause.group) > 1):
            raise Unaskable("no time")
        when = _time_nearby(story, clause)
        topical = story.topic is not None and not _is_elsewhere(story, clause)
        news = _day_of_news(story, clause) if when is None and not topical else None
        if news is not None:
            return _when(worded, say(news))
        if when is None:
            raise Unaskable("no time")
        return _when(worded, f"in {month(when.start)}")
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
    return f"as of {month(day)}, {text}"


def _when(worded: Worded, when: str) -> str:
    """The words with a time at their end, or before them when it would seem to belong elsewhere."""
    text = worded.text
    return f"{when}, {text}" if worded.wording.trails else f"{text} {when}"


def _day_of(story: Story) -> datetime.date | None:
    return story.published


def month(day: datetime.date) -> str:
    """A day's month and year: "October 2023"."""
    return f"{_MONTHS[day.month - 1]} {day.year}"


def _time_nearby(story: Story, clause: Clause) -> When | None:
    """When a past event without a time of its own happened, if the text leaves no doubt.

    It is the time that its sentence tells elsewhere; in the first sentence of an article, which is
    the news, the month in which the article appeared.
    """
    sentence = clause.sentence
    near = [
        t.when for t in story.times.values() if t.when and sentence.start <= t.start < sentence.end
    ]
    near = [when for when in near if not _is_this_year(story, when)]
    if near:
        return near[-1] if len(near) == 1 and _is_news(story, near[0]) else None
    day = story.published
    if day is None or sentence.start > 0 or day.day <= _EARLY:
        return None
    return When(start=day, end=day, precision=Precision.MONTH, text="")


def _day_of_news(story: Story, clause: Clause) -> When | None:
    """The day that the article's first paragraph tells, where a paragraph goes on to tell of it.

    Only what somebody did is taken to go on, in the first paragraphs, as long as no other time is
    told.
    """
    told = list(story.times.values())
    if not told or told[0].start > clause.sentence.start or not _is_deed(story, clause):
        return None
    paragraph = story.annotated.paragraph_index(clause.sentence)
    if _paragraph(story, told[0]) > 0 or paragraph > _GOES_ON:
        return None
    sentence = clause.sentence
    if any(t.ent_type_ in {"DATE", "TIME"} for t in sentence):
        return None
    news = told[0].when
    if news is None or news.precision is not Precision.DAY or not _is_news(story, news):
        return None
    lead = story.doc[told[0].start].sent
    if (paragraph > 0 and story.topic is None) or lead.root.lemma_ in _ENDS:
        return None
    before = [
        t.when
        for t in told
        if t.start < sentence.start and (t.start < lead.end or _paragraph(story, t) == paragraph)
    ]
    same = all(w is None or (w.start, w.end) == (news.start, news.end) for w in before)
    return news if same else None


def _paragraph(story: Story, time: Time) -> int:
    return story.annotated.paragraph_index(story.doc[time.start : time.end])


def _is_deed(story: Story, clause: Clause) -> bool:
    """Whether a clause tells what somebody of a name did."""
    if clause.kind not in {"main", "conjunct", "participle"} or clause.verb.lemma_ in _STATES:
        return False
    speaks = len(clause.group) == 2 and clause.verb.tag_ == "VBG"  # "was speaking"
    if clause.passive or (len(clause.group) > 1 and not speaks):
        return False
    subject = story.names.at(clause.subject)
    reference = story.references.get(clause.subject_tokens[0].i)
    names = [subject] if subject else [story.name(n) for n in reference.names] if reference else []
    return any(n.kind in {kinds.PERSON, kinds.GROUP, kinds.COUNTRY} for n in names)


def _is_news(story: Story, when: When) -> bool:
    """Whether a time is exact and lies within two months of the article."""
    day = story.published
    return day is not None and _is_exact(when) and abs((day - when.start).days) <= _NEWS_DAYS


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


def _anchorage(story: Story, worded: Worded) -> float:
    """How firmly a question is tied to its event: names weigh one, bare places and times a half."""
    weight = 0.5 * any(t.when for t in worded.wording.told) + _says_whom(worded)
    weight += 0.5 * (len(worded.text.split()) >= _TELLING_LENGTH)
    for full in worded.wording.named - worded.wording.attributed:
        name = story.name(full)
        wide = _is_wide(name)
        event = 0.5 * (name.kind == kinds.EVENT)
        weight += 0.5 if wide or kinds.is_generic(full) else 1.0 + event
    return weight


def _says_whom(worded: Worded) -> bool:
    """Whether the question words name something: "which former president of Norland"."""
    return len(worded.wh.split()) > 2 and any(w[0].isupper() for w in worded.wh.split())


def _is_wide(name: Name) -> bool:
    """Whether so much happens there that its name does not say which event is meant."""
    bare_place = name.kind == kinds.PLACE and name.noun is None
    return name.kind in {kinds.COUNTRY, kinds.NATIONALITY} or bare_place


def _says_little(story: Story, clause: Clause, worded: Worded) -> bool:
    """Whether only places and times are named, and next to nothing of what happened there."""
    said = _ACCORDING.sub("", worded.text)
    named = (story.name(full) for full in worded.wording.named - worded.wording.attributed)
    names = [n for n in named if any(form in said for form in (n.full, *n.aliases))]
    doers = [name for t in clause.subject_tokens if (name := story.names.at(t))]
    doers = [name for name in doers if name.kind != kinds.NATIONALITY]
    if any(name in names for name in doers) or any(not _is_wide(name) for name in names):
        return False
    countries = {w for n in names if n.kind != kinds.PLACE for w in n.full.split()}
    words = {w.strip(",.?'\"") for w in said.split()}
    vocab = story.doc.vocab
    told = [
        w
        for w in words - countries - set(_MONTHS)
        if w.isalpha() and not vocab[w.lower()].is_stop and not vocab[w.lower()].like_num
    ]
    return len(told) < _TELLING_WORDS


def _refuse_unnamed(story: Story, clause: Clause, worded: Worded, text: str) -> None:
    teller = story.names.at(clause.subject) if clause.verb.lemma_ in REPORTING else None
    names = [n for full in worded.wording.named if (n := story.name(full)) is not teller]
    if not names and not _says_whom(worded):
        days = [t for t in worded.wording.told if t.when and t.when.precision is Precision.DAY]
        if not days or len(text.split()) < _TELLING_LENGTH:
            raise Unaskable("nothing named")
        return
    if (
        names
        and all(n.kind in {kinds.NATIONALITY} or gazetteer.is_continent(n.full) for n in names)
        and len(text.split()) < (_TELLING_LENGTH if tells_time(worded) else 14)
    ):
        raise Unaskable("nothing named")


def is_subject(clause: Clause, token: Token) -> bool:
    """Whether a token is part of the subject of the clause."""
    return any(t.i == token.i for t in clause.subject_tokens)

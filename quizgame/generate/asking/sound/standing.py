"""Making a worded question stand without its article: a time for what happened, something named."""

import re

from quizgame.generate.asking.english.asked import Worded
from quizgame.generate.asking.english.objects import OWNING
from quizgame.generate.asking.sound.anchorage import anchorage, refuse_unnamed, says_little
from quizgame.generate.asking.sound.telling_time import (
    STATES,
    UNPLACED,
    is_elsewhere,
    is_news,
    tells_only_before,
    tells_time,
    tells_two_times,
    with_time,
)
from quizgame.generate.candidate import Unaskable
from quizgame.generate.clauses import Clause
from quizgame.generate.story import Story

LONGEST = 34
SHORTEST = 6
# Days that say nothing without the day of the article.
_RELATIVE_DAYS = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday yesterday tomorrow tonight
    """.split()
)
# "via the on 3 May signing": a time was put where none can stand.
_TORN = re.compile(r"\b(?:the|an?|its|his|her|their) (?:on|in|from|at) (?:\d|[A-Z])")
_DOUBLED = re.compile(r"\b([A-Za-z]+) \1\b")
# Verbs that cannot stand last, without what they need.
_OPEN_VERBS = frozenset({"hold", "have", "make", "take", "give", "get", "put", "be", "do", "say"})
# A hyphen whose other half was left out.
_HALVED = re.compile(r"(?:^|\s)-\w|\w-(?:\s|$)")
# Words that no question ends in.
_DANGLING = frozenset({"and", "or", "but", "the", "a", "an", "that", "which", "who", "than", "as"})


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
    if not _goes_on(story, clause) or is_elsewhere(story, clause):
        return None
    text = f"{topic.opening(clause.verb.lemma_)}, {worded.text}"
    _refuse_broken(text)
    if len(text.split()) > LONGEST:
        return None
    return as_sentence(text) + "?"


def _goes_on(story: Story, clause: Clause) -> bool:
    """Whether a clause tells of the article's event: of no other time, and of nothing before it."""
    kinds_told = {"main", "conjunct", "participle", "reported"}
    if clause.kind not in kinds_told or clause.group[0].lower_ == "had":
        return False
    if clause.tense not in {"past", "perfect"} or clause.verb.lemma_ in STATES:
        return False
    if any(t.lower_ in UNPLACED for t in clause.verb.subtree if t.dep_ == "advmod"):
        return False
    sentence, published = clause.sentence, story.published
    near = [t.when for t in story.times_in(story.paragraph_start(sentence), sentence.end)]
    return published is not None and all(w is None or is_news(story, w) for w in near)


def _stand_alone(
    story: Story, clause: Clause, worded: Worded, *, timed: bool, counts: bool, aside: bool
) -> str:
    text = worded.text
    if not timed and (not tells_time(worded) or tells_only_before(story, clause, worded)):
        text = with_time(story, clause, worded, counts=counts)
    owns = clause.verb.lemma_ in OWNING and clause.subject.pos_ == "PROPN"
    _refuse_broken(text, owned=owns and counts)
    refuse_unnamed(story, clause, worded, text)
    undated = counts and text.startswith("as of") and not owns
    if anchorage(story, worded) < (2 if undated else 1):
        raise Unaskable("nothing named")
    if (counts or aside) and says_little(story, clause, worded):
        raise Unaskable("nothing named")
    words = len(text.split())
    if words > LONGEST:
        raise Unaskable("too long", str(words))
    if tells_two_times(worded):
        raise Unaskable("two times")
    if words < SHORTEST:
        raise Unaskable("too short", str(words))
    return as_sentence(text) + "?"


def _refuse_broken(text: str, *, owned: bool = False) -> None:
    """Refuse what ends in the air, leaves a quotation open or hangs on the day of the article.

    `owned` says that what somebody has is asked for: that question ends in its verb.
    """
    if _RELATIVE_DAYS & {w.strip(",.?").removesuffix("'s").lower() for w in text.split()}:
        raise Unaskable("relative time")
    if (
        text.split()[-1].lower() in _DANGLING
        or text.count('"') % 2
        or text.count("(") != text.count(")")
        or _DOUBLED.search(text)
        or _TORN.search(text)
        or _HALVED.search(text)
        or (text.split()[-1].lower() in _OPEN_VERBS and not owned)
    ):
        raise Unaskable("broken sentence")


# "who died according to officials on 17 May 2021": the officials did not say so on that day.
_TIME_BEHIND = re.compile(
    r",? (?P<source>according to [^,?]+?) "
    r"(?P<when>(?:on \d{1,2} [A-Z]\w+ \d{4}|in [A-Z]\w+ \d{4}))$"
)
# "As of May 2021, according to officials, who ...": two openings are one too many.
_TWO_OPENINGS = re.compile(
    r"(?P<when>(?:as of|in|on|at|after|during) [^?]{4,90}), "
    r"according to (?P<who>[^,]+), (?P<rest>.+)",
    re.IGNORECASE,
)


def as_sentence(text: str) -> str:
    """The words in the order of a sentence, who says it at the end, with a capital first letter."""
    text = _TIME_BEHIND.sub(r" \g<when>, \g<source>", text)
    found = _TWO_OPENINGS.fullmatch(text)
    if found is not None:
        text = f"{found['when']}, {found['rest']}, according to {found['who']}"
    return text[:1].upper() + text[1:]


def statement(story: Story, clause: Clause, worded: Worded, *, counts: bool = False) -> str:
    """As `stand`, for a statement that is true or false: what is past tells its own time."""
    if clause.tense == "past" and not tells_time(worded):
        raise Unaskable("no time")
    return stand(story, clause, worded, counts=counts)[:-1] + "."

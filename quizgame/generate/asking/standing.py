"""Making a worded question stand without its article: a time for what happened, something named."""

import datetime

from spacy.tokens import Span, Token

from quizgame.generate import kinds, places
from quizgame.generate.amounts import AmountKind
from quizgame.generate.asking.grammar import Background, Worded
from quizgame.generate.asking.wording import Unaskable
from quizgame.generate.clauses import REPORTING, Clause
from quizgame.generate.dates import Precision, When
from quizgame.generate.story import Story

LONGEST = 34
_LONGEST_BOTH = 36
_NEAR_PARAGRAPHS = 5
# So many words with an exact day tell which event is meant, even without a name.
_TELLING_LENGTH = 11
SHORTEST = 6
_MONTHS = tuple(datetime.date(2000, month, 1).strftime("%B") for month in range(1, 13))
_LEAD_PARAGRAPHS = 2
# Words that make what is said true only of its day.
_PASSING = frozenset({"currently", "now", "today", "still", "presently", "current"})
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
    background: Background | None = None,
) -> str:
    """The question with its mark, and a time added where it needs one; the background before it.

    `timed` says that the time is itself what is asked for; `counts` that the answer is a quantity,
    which even in the present tense is true only of its day. Raises Unaskable when the question
    would not stand.
    """
    text = worded.text
    if background is not None:
        return _after(story, clause, worded, background)
    if not timed and not tells_time(worded):
        text = with_time(story, clause, text, counts=counts)
    _refuse_broken(text)
    _refuse_unnamed(story, clause, worded, text)
    undated = counts and text.startswith("as of")
    if _anchorage(story, worded) < (1.5 if undated else 1):
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
    """Refuse what ends in the air or opens a quotation that it does not close."""
    if (
        text.split()[-1].lower() in _DANGLING
        or text.count('"') % 2
        or text.count("(") != text.count(")")
    ):
        raise Unaskable("broken sentence")


def _tells_two_times(worded: Worded) -> bool:
    """Whether a question tells two days or two years: which of them is meant cannot be seen."""
    found = [t.when.precision for t in worded.wording.told if t.when]
    return len(found) != len(set(found)) or len(found) > 2


def _after(story: Story, clause: Clause, worded: Worded, background: Background) -> str:
    """The question after its background, which has told the time already."""
    if any(t.lower_ in _UNPLACED for t in clause.verb.subtree if t.dep_ == "advmod"):
        raise Unaskable("no time")
    if tense(clause) == "modal" or not _is_near(story, clause):
        raise Unaskable("no time")
    _refuse_broken(worded.text)
    anchored = _own_anchorage(story, worded, background) >= 1
    if not anchored and not _is_about(clause, worded, background):
        raise Unaskable("unrelated")
    text = f"{background.text} {capital(worded.text)}?"
    words = len(text.split())
    if words > _LONGEST_BOTH or len(worded.text.split()) < 4:
        raise Unaskable("too long", str(words))
    return text


def _own_anchorage(story: Story, worded: Worded, background: Background) -> float:
    """How firmly the question itself, without its background, is tied to something."""
    own = worded.wording.named - background.named
    kinds_of = [story.name(full).kind for full in own]
    return sum(k not in {kinds.PLACE, kinds.COUNTRY, kinds.NATIONALITY} for k in kinds_of)


def _is_about(clause: Clause, worded: Worded, background: Background) -> bool:
    """Whether a question comes back to what its background has told: a name, or the event."""
    words = set(worded.text.replace("'s", "").replace(",", "").split())
    names = {w for name in background.named for w in name.split() if len(w) > 2}
    nouns = {t.lemma_.lower() for t in clause.sentence if t.pos_ == "NOUN" and t.text in words}
    return bool(words & names) or bool(nouns & background.lemmas)


def _is_near(story: Story, clause: Clause) -> bool:
    return story.annotated.paragraph_index(clause.sentence) <= _NEAR_PARAGRAPHS


def capital(text: str) -> str:
    """The text with a capital first letter."""
    return text[:1].upper() + text[1:]


def statement(story: Story, clause: Clause, worded: Worded, *, counts: bool = False) -> str:
    """As `stand`, for a statement that is true or false."""
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


def with_time(story: Story, clause: Clause, text: str, *, counts: bool) -> str:
    """The words with the time that they lack; Unaskable when the article leaves it in doubt."""
    now = tense(clause)
    if now == "past" and clause.kind == "relative":
        raise Unaskable("no time")
    if now == "past":
        if any(t.lower_ in _UNPLACED for t in clause.verb.subtree if t.dep_ == "advmod"):
            raise Unaskable("no time")
        if _lasts(story, clause) or (clause.group[0].lower_ == "had" and len(clause.group) > 1):
            raise Unaskable("no time")
        when = _time_nearby(story, clause)
        if (
            when is None
            and clause.verb.lemma_ in REPORTING
            and story.published
            and story.published.day > 3
        ):
            when = When(
                start=story.published, end=story.published, precision=Precision.MONTH, text=""
            )
        if when is None:
            raise Unaskable("no time")
        return f"{text} in {month(when.start)}"
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


def _day_of(story: Story) -> datetime.date | None:
    return story.published


def month(day: datetime.date) -> str:
    """A day's month and year: "October 2023"."""
    return f"{_MONTHS[day.month - 1]} {day.year}"


def _time_nearby(story: Story, clause: Clause) -> When | None:
    """When a past event without a time of its own happened, if the text leaves no doubt.

    It is that of the time told last before it in its paragraph; in the first paragraphs, which
    tell the news itself, that of the whole article.
    """
    sentence = clause.sentence
    index = story.annotated.paragraph_index(sentence)
    begin = _sentence_before(story, sentence)
    near = [
        t.when
        for t in story.times.values()
        if t.when and begin <= t.start < sentence.end and not _is_this_year(story, t.when)
    ]
    if near:
        news = (
            story.published is not None
            and _is_exact(near[-1])
            and abs((story.published - near[-1].start).days) <= 62
        )
        return near[-1] if news else None
    if story.published is None or index >= _LEAD_PARAGRAPHS:
        return None
    first = [
        t.when
        for t in story.times.values()
        if t.when and _is_exact(t.when) and story.doc[t.start].sent.start_char < 600
    ]
    recent = [w for w in first if abs((story.published - w.start).days) <= 31]
    if recent:
        return recent[0]
    return (
        When(start=story.published, end=story.published, precision=Precision.MONTH, text="")
        if story.published.day > 3
        else None
    )


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


def _sentence_before(story: Story, sentence: Span) -> int:
    """The first token of the sentence before, if it stands in the same paragraph."""
    if sentence.start == 0:
        return 0
    before = story.doc[sentence.start - 1].sent
    same = story.annotated.paragraph_index(before) == story.annotated.paragraph_index(sentence)
    return before.start if same else sentence.start


def _is_exact(when: When) -> bool:
    return (when.end - when.start).days <= 31 and not when.approximate


def _anchorage(story: Story, worded: Worded) -> float:
    """How firmly a question is tied to its event: names weigh one, bare places and times a half."""
    weight = 0.5 * any(t.when for t in worded.wording.told)
    weight += 0.5 * (len(worded.text.split()) >= _TELLING_LENGTH)
    for full in worded.wording.named:
        name = story.name(full)
        wide = name.kind in {kinds.COUNTRY, kinds.NATIONALITY} or (
            name.kind == kinds.PLACE and name.noun is None
        )
        event = 0.5 * (name.kind == kinds.EVENT)
        weight += 0.5 if wide or kinds.is_generic(full) else 1.0 + event
    return weight


def _refuse_unnamed(story: Story, clause: Clause, worded: Worded, text: str) -> None:
    teller = story.names.at(clause.subject) if clause.verb.lemma_ in REPORTING else None
    names = [n for full in worded.wording.named if (n := story.name(full)) is not teller]
    if not names:
        days = [t for t in worded.wording.told if t.when and t.when.precision is Precision.DAY]
        if not days or len(text.split()) < _TELLING_LENGTH:
            raise Unaskable("nothing named")
        return
    if (
        all(n.kind in {kinds.NATIONALITY} or places.is_continent(n.full) for n in names)
        and len(text.split()) < 14
    ):
        raise Unaskable("nothing named")


def is_subject(clause: Clause, token: Token) -> bool:
    """Whether a token is part of the subject of the clause."""
    return any(t.i == token.i for t in clause.subject_tokens)

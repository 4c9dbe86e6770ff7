"""Who holds an office that one person holds at a time: "Ann Lee, the mayor of Larvik"."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import chain

from spacy.tokens import Doc, Token

from quizgame.bank.kinds import AnswerType, Kind
from quizgame.generate.asking.answers import accepted_forms, is_only_form
from quizgame.generate.candidate import Candidate, Unaskable
from quizgame.generate.clauses import Clause
from quizgame.generate.naming import kinds, places
from quizgame.generate.naming.name_spans import TITLES
from quizgame.generate.naming.names import Name
from quizgame.generate.offices.holders import Office, Standing, find_offices
from quizgame.generate.offices.leaving import has_left
from quizgame.generate.offices.titles import is_of_minister, plain_title
from quizgame.generate.story import Story, Time
from quizgame.generate.times.when import Precision, say_month

# So long before the article somebody else may have held the office.
_LONG_AGO = 100
_AGO = re.compile(
    r"\b(?:last year|(?:years?|months|decades?) (?:ago|earlier|before)|at the time)\b"
)
_OPENING = 1
_OFTEN = 3
_SHORT = {"United States": "US", "United Kingdom": "UK"}
# Whoever holds these is known without any news.
_KNOWN = {
    "mayor": frozenset({"London", "New York"}),
    "secretary of state": frozenset({"United States"}),
    "president": frozenset({"United States", "Russia", "China"}),
    "king": frozenset({"United Kingdom"}),
    "queen": frozenset({"United Kingdom"}),
}
# Those who lead countries are in much news that is not about them.
_LEADERS = frozenset({"president", "prime minister", "chancellor", "king", "queen", "emperor"})
# Ministries with many ministers under one secretary.
_MANY_MINISTERS = frozenset({"United Kingdom"})


def office_questions(
    story: Story, clause: Clause, problems: list[tuple[str, str]]
) -> Iterator[Candidate]:
    """Who holds each office that is told of a subject or an object of the clause."""
    if story.published is None:
        return
    told = find_offices(story)
    for holder in dict.fromkeys(name.full for name in _acting(story, clause)):
        for office in told[holder]:
            if not _is_in(office, clause) or office.standing is not Standing.HELD:
                continue
            try:
                yield _question(story, clause, office)
            except Unaskable as reason:
                problems.append((holder, str(reason)))


def _acting(story: Story, clause: Clause) -> Iterator[Name]:
    """The people of the sentence of a clause."""
    sentence = clause.sentence
    for name, _ in story.names.within(sentence.start, sentence.end):
        if name.kind == kinds.PERSON:
            yield name


def _is_in(office: Office, clause: Clause) -> bool:
    """Whether the holder, told there with the office, is a subject or an object of the clause."""
    sentence = clause.sentence
    if not sentence.start <= min(office.start, office.mention.start) < sentence.end:
        return False
    return _is_subject(office, clause) or _is_object(office, clause)


def _is_subject(office: Office, clause: Clause) -> bool:
    return _head(office, clause.verb.doc) == clause.subject


def _is_object(office: Office, clause: Clause) -> bool:
    head = _head(office, clause.verb.doc)
    verb = head.head.head if head.dep_ == "pobj" else head.head
    return verb == clause.verb and head.dep_ in {"dobj", "attr", "dative", "pobj"}


def _head(office: Office, doc: Doc) -> Token:
    """The token that the person with the office hangs on."""
    start = min(office.start, office.mention.start)
    return doc[start : max(office.end, office.mention.end)].root


def _question(story: Story, clause: Clause, office: Office) -> Candidate:
    assert story.published is not None  # noqa: S101 - the caller has looked
    holder = office.holder
    _refuse_name(story, office)
    _refuse_quoted(story, office)
    _refuse_past(story, clause)
    if has_left(story, holder):
        raise Unaskable("left office", holder.full)
    _refuse_shared(story, office)
    _refuse_passing(story, clause, office)
    asked = _said(story, office)
    stem = f"As of {say_month(story.published)}, who is {asked}?"
    if set(re.findall(r"\w+", holder.full.casefold())) & set(re.findall(r"\w+", stem.casefold())):
        raise Unaskable("leak", holder.full)
    return Candidate(
        family="office",
        kind=Kind.OPEN,
        stem=stem,
        answer=holder.full,
        type=AnswerType.PERSON,
        clause=clause,
        evidence=clause.sentence,
        accept=accepted_forms(story, holder),
        name=holder.full,
        noun=office.title,
        named=frozenset({office.owner.full}),
        confidence=0.9 if _is_of_the_news(story, office) else 0.7,
    )


def _said(story: Story, office: Office) -> str:
    """ "the mayor of Portland, Oregon", "the US secretary of state", "Norland's trade minister"."""
    title = plain_title(office.title)
    land = office.land
    if is_of_minister(office.title) and land in _MANY_MINISTERS and "minister" in title:
        raise Unaskable("one of many", title)
    if land in _SHORT:
        return f"the {_SHORT[land]} {title}"
    if office.beside and office.owner.kind == kinds.GROUP:
        return f"the {office.owner.full} {plain_title(office.title, of=False)}"
    owner = places.with_article(land) if land else _with_article(story, office)
    if is_of_minister(office.title) or " of " in title:
        return f"{owner}'s {title}"
    area = f", {office.area}" if office.area else ""
    return f"the {title} of {owner}{area}"


def _with_article(story: Story, office: Office) -> str:
    """The owner with "the" where the article writes it: the World Bank, but Norbank."""
    doc, full = story.doc, office.owner.full
    whole = [m for m in office.owner.mentions if doc[m.start : m.end].text == full]
    said = any(m.start > 0 and doc[m.start - 1].lower_ == "the" for m in whole)
    here = any(office.start <= m.start < office.end for m in whole)
    return f"the {full}" if (office.says_the if here else said) else full


def _refuse_name(story: Story, office: Office) -> None:
    """Refuse a name that is not told in full, or of which only a part has been recognised."""
    holder, mention = office.holder, office.mention
    if " " not in holder.full and not is_only_form(story, holder):
        raise Unaskable("bare surname", holder.full)
    begins, ends = mention.start == story.doc[mention.start].sent.start, mention.end
    before = None if begins else story.doc[mention.start - 1]
    cut = before is not None and before.pos_ == "PROPN" and office.start > mention.start
    cut = cut and before is not None and before.lower_.rstrip(".") not in TITLES
    after = story.doc[ends : ends + 1]
    if cut or any(t.pos_ == "PROPN" for t in after) or holder.full.split()[-1].islower():
        raise Unaskable("no particular name", holder.full)


def _refuse_quoted(story: Story, office: Office) -> None:
    """Refuse what stands within quotation marks, which may span sentences."""
    told = story.doc[office.start : office.end]
    before = story.doc[story.paragraph_start(told.sent) : office.start].text
    if before.count('"') % 2 or before.count("“") > before.count("”"):
        raise Unaskable("quotation", office.title)


def _refuse_past(story: Story, clause: Clause) -> None:
    """Refuse a sentence that tells of a time when another may have held the office."""
    sentence = clause.sentence
    times = story.times_of(sentence)
    if any(_is_long_ago(story, t) for t in times) or _AGO.search(sentence.text.lower()):
        raise Unaskable("past")
    group = [t.lower_ for t in clause.group]
    if "had" in group[:1] and len(group) > 1:
        raise Unaskable("past", " ".join(group))


def _is_long_ago(story: Story, time: Time) -> bool:
    if time.when is None or story.published is None:
        return False
    days = (story.published - time.when.end).days
    return days > _LONG_AGO or (time.when.precision is Precision.YEAR and days > 0)


def _refuse_shared(story: Story, office: Office) -> None:
    """Refuse an office that the article tells of another too, or tells twice in unlike ways."""
    for other in _told(story)[office.title]:
        own = other.holder is office.holder
        if own and other.standing is not Standing.HELD:
            raise Unaskable("no longer so", office.title)
        same = other.owner is office.owner or (other.land and other.land == office.land)
        if not own and same and other.standing is not Standing.LAPSED:
            raise Unaskable("one of many", office.title)


@lru_cache(maxsize=1)
def _told(story: Story) -> Mapping[str, Sequence[Office]]:
    """Every office that the article tells of anybody, by its title."""
    found: defaultdict[str, list[Office]] = defaultdict(list)
    for office in chain.from_iterable(find_offices(story).values()):
        found[office.title].append(office)
    return found


def _refuse_passing(story: Story, clause: Clause, office: Office) -> None:
    """Refuse whom everybody knows, and who is only mentioned, far down and not in the title."""
    known = _KNOWN.get(office.title, frozenset())
    if known & {office.land, office.owner.full}:
        raise Unaskable("everybody knows", office.title)
    if _is_of_the_news(story, office):
        return
    governs = office.owner.kind in {kinds.PLACE, kinds.COUNTRY}
    leads = office.land and office.title in _LEADERS
    if leads or not governs or not _is_subject(office, clause):
        raise Unaskable("passing mention", office.holder.full)


def _is_of_the_news(story: Story, office: Office) -> bool:
    """Whether the article's title or beginning tells of the holder, or more than one sentence."""
    title = (story.annotated.article.title or "").casefold()
    if office.holder.full.split()[-1].casefold() in title:
        return True
    if office.title in _LEADERS and title:
        return False
    first = story.annotated.paragraph_index(story.doc[office.start : office.end])
    often = len(office.holder.mentions) >= _OFTEN and office.title not in _LEADERS
    return first <= _OPENING or often

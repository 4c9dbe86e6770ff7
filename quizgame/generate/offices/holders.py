"""Which offices the article says that people hold: "Ann Lee, the mayor of Larvik"."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from functools import lru_cache

from quizgame.generate.naming import kinds, places
from quizgame.generate.naming.name_spans import TITLES
from quizgame.generate.naming.names import Mention, Name
from quizgame.generate.offices.titles import LONGEST_TITLE, TITLE_WORDS, may_have, title_of
from quizgame.generate.story import Story

_NOW = frozenset({"current", "sitting", "incumbent"})
_LAPSED = frozenset({"former", "formerly", "ex", "late", "then", "previous", "onetime", "past"})
_UNSURE = frozenset(
    """
    acting interim caretaker temporary provisional elect outgoing incoming designate would candidate
    nominee next new newly future ousted deposed exiled departing retiring proclaimed styled shadow
    self disputed first presumptive
    """.split()
)
# With these it is another office.
_OTHER = frozenset({"deputy", "vice", "assistant", "associate", "co", "sub", "honorary", "senior"})
_RANKS = TITLES - TITLE_WORDS - _LAPSED - _OTHER
_LOOKED_BACK = 3
# What a phrase may be followed by, so that nothing more tells what the office is of.
_ENDING = frozenset({"VBD", "VBZ", "VBP", "MD", ",", ".", ":", "-RRB-"})
# What belongs to the phrase that it stands right before.
_BELONGING = frozenset({"PROPN", "NOUN", "ADJ", "NUM", "PART", "CCONJ"})


class Standing(Enum):
    """Whether somebody holds an office: plainly, no longer, or not yet or in doubt."""

    HELD = "held"
    LAPSED = "lapsed"
    UNSURE = "unsure"


@dataclass(frozen=True, kw_only=True)
class Office:
    """What the person `holder` is said to be in tokens `start` to `end` (excluded).

    `title` is the office in lower case, `owner` the name that it belongs to, `area` the place that
    is told after it ("Portland, Oregon"), `says_the` whether "the" stands before the owner,
    `beside` that the owner stands right before the office, as in "Norbank CEO".
    """

    holder: Name
    mention: Mention
    title: str
    owner: Name
    start: int
    end: int
    area: str | None = None
    says_the: bool = False
    beside: bool = False
    standing: Standing = Standing.HELD

    @property
    def land(self) -> str | None:
        """The country that owns it, when one does."""
        full = self.owner.full
        adjective = self.owner.kind == kinds.NATIONALITY
        return places.nationality_to_country(full) if adjective else places.country_of(full)


@dataclass(frozen=True, kw_only=True)
class _Found:
    """A phrase that tells an office, before it is known whose it is."""

    title: str
    owner: Name
    start: int
    end: int
    area: str | None = None
    says_the: bool = False
    beside: bool = False


@lru_cache(maxsize=1)
def find_offices(story: Story) -> Mapping[str, Sequence[Office]]:
    """Every office that the article tells of a person, by the person's full name."""
    people = [name for name in story.names.names if name.kind == kinds.PERSON]
    return {name.full: tuple(_offices_of(story, name)) for name in people}


def _offices_of(story: Story, holder: Name) -> Iterator[Office]:
    for mention in holder.mentions:
        for found in (_before(story, mention), _after(story, mention), _around(story, mention)):
            if found is None or found.owner is holder or not _is_possible(found):
                continue
            standing = _standing(story, found)
            if standing is not None:
                yield Office(holder=holder, mention=mention, standing=standing, **vars(found))


def _before(story: Story, mention: Mention) -> _Found | None:
    """ "US President Ann Lee", "Larvik's mayor, Ann Lee, ...", "The head of Norbank, Ann Lee"."""
    doc, end = story.doc, mention.start
    begins = doc[end].sent.start
    while end > begins and doc[end - 1].lower_.rstrip(".") in _RANKS:
        end -= 1
    if end > begins and doc[end - 1].text == ",":
        if not _ends(story, mention.end):
            return None
        end -= 1
    found = _owned_before(story, end) or _of_before(story, end)
    if found is None or found.start < begins or not _begins(story, found.start):
        return None
    return found


def _after(story: Story, mention: Mention) -> _Found | None:
    """ "Ann Lee, the mayor of Larvik, ..." and "Ann Lee, Larvik's mayor, ..."."""
    if story.doc[mention.end : mention.end + 1].text != ",":
        return None
    start = _skip(story, mention.end + 1)
    found = _of_after(story, start) or _owned_after(story, start)
    return found if found and _ends(story, found.end) else None


def _around(story: Story, mention: Mention) -> _Found | None:
    """ "Mayor Ann Lee of Portland, Oregon"."""
    titled = _title_to(story, mention.start)
    found = _of_owner(story, mention.end, titled[0]) if titled else None
    if titled is None or found is None or not _ends(story, found.end):
        return None
    return replace(found, start=titled[1]) if _begins(story, titled[1]) else None


def _owned_before(story: Story, end: int) -> _Found | None:
    """ "Norland's president", "Norlandic president", "Norbank CEO", where the words end here."""
    titled = _title_to(story, end)
    if titled is None:
        return None
    title, start = titled
    while story.doc[start - 1].lower_ in _NOW:
        start -= 1
    owns = story.doc[start - 1].tag_ == "POS"
    owner = _name_to(story, start - owns)
    if owner is None:
        return None
    name, mention = owner
    the = owns and story.doc[mention.start - 1].lower_ == "the"
    return _Found(
        title=title, owner=name, start=mention.start, end=end, says_the=the, beside=not owns
    )


def _of_before(story: Story, end: int) -> _Found | None:
    """ "President of Norland", "mayor of Portland, Oregon", where the words end here."""
    last = _name_to(story, end)
    town = _name_to(story, last[1].start - 1) if last and _is_area(story, last) else None
    for owner in (town, last):
        if owner is None:
            continue
        name, mention = owner
        the = story.doc[mention.start - 1].lower_ == "the"
        joint = mention.start - the - 1
        titled = _title_to(story, joint) if story.doc[joint].lower_ == "of" else None
        if titled:
            area = story.doc[mention.end + 1 : end].text or None
            title, start = titled
            return _Found(title=title, owner=name, start=start, end=end, area=area, says_the=the)
    return None


def _of_after(story: Story, start: int) -> _Found | None:
    """ "mayor of Portland, Oregon", where the words begin here."""
    titled = _title_from(story, start)
    if titled is None:
        return None
    found = _of_owner(story, titled[1], titled[0])
    return replace(found, start=start) if found else None


def _of_owner(story: Story, joint: int, title: str) -> _Found | None:
    """ "of Portland, Oregon", where the words begin here."""
    if story.doc[joint : joint + 1].text != "of":
        return None
    the = story.doc[joint + 1 : joint + 2].text == "the"
    owner = _name_from(story, joint + 1 + the)
    if owner is None:
        return None
    name, mention = owner
    found = _Found(title=title, owner=name, start=joint, end=mention.end, says_the=the)
    area = _name_from(story, mention.end + 1)
    if area is None or not _is_area(story, area):
        return found
    return replace(found, end=area[1].end, area=story.doc[area[1].start : area[1].end].text)


def _owned_after(story: Story, start: int) -> _Found | None:
    """ "Larvik's mayor", "Norlandic president", where the words begin here."""
    owner = _name_from(story, start)
    if owner is None:
        return None
    name, mention = owner
    owns = story.doc[mention.end : mention.end + 1].text in {"'s", "’s", "'", "’"}
    titled = _title_from(story, _skip(story, mention.end + owns))
    if titled is None:
        return None
    the = owns and story.doc[mention.start - 1].lower_ == "the"
    return _Found(
        title=titled[0], owner=name, start=start, end=titled[1], says_the=the, beside=not owns
    )


def _is_possible(found: _Found) -> bool:
    """Whether there is one such office, of something that is named in full."""
    owner = found.owner
    kind = owner.kind
    if kind == kinds.NATIONALITY:
        kind = kinds.COUNTRY if places.nationality_to_country(owner.full) else kind
    return may_have(kind, owner.noun, found.title) and not kinds.is_generic(owner.full)


def _standing(story: Story, found: _Found) -> Standing | None:
    """How the office is held, by the words in the phrase and around it; None if it is another."""
    start, begins = found.start, story.doc[found.start].sent.start
    for _ in range(_LOOKED_BACK):
        if start == begins or (
            story.doc[start - 1].is_punct and story.doc[start - 1].tag_ != "HYPH"
        ):
            break
        start -= 1
    owner = {i for _, m in story.names.within(start, found.end) for i in range(m.start, m.end)}
    words = {t.lower_ for t in story.doc[start : found.end + 2] if t.i not in owner}
    words -= set(found.title.split())
    if words & _OTHER:
        return None
    if words & _UNSURE:
        return Standing.UNSURE
    return Standing.LAPSED if words & _LAPSED else Standing.HELD


def _title_to(story: Story, end: int) -> tuple[str, int] | None:
    """(office, first token) of the longest office whose words end here."""
    for start in range(max(0, end - LONGEST_TITLE - 1), end):
        title = title_of(story.doc[start:end].text)
        if title:
            return title, start
    return None


def _title_from(story: Story, start: int) -> tuple[str, int] | None:
    """(office, token after it) of the longest office whose words begin here."""
    for end in range(min(len(story.doc), start + LONGEST_TITLE + 1), start, -1):
        title = title_of(story.doc[start:end].text)
        if title:
            return title, end
    return None


def _name_to(story: Story, end: int) -> tuple[Name, Mention] | None:
    found = story.names.by_token.get(end - 1)
    return found if found and found[1].end == end else None


def _name_from(story: Story, start: int) -> tuple[Name, Mention] | None:
    found = story.names.by_token.get(start)
    return found if found and found[1].start == start else None


def _is_area(story: Story, found: tuple[Name, Mention]) -> bool:
    """Whether a name is the place that another lies in: ", Oregon" and no ", Oregon's"."""
    name, mention = found
    after = story.doc[mention.end : mention.end + 1]
    owns = len(after) > 0 and after[0].tag_ == "POS"
    comma = mention.start > 1 and story.doc[mention.start - 1].text == ","
    return comma and not owns and name.kind in {kinds.PLACE, kinds.COUNTRY}


def _skip(story: Story, start: int) -> int:
    """The place after "the", "current" and a party: "the Democratic chairman"."""
    while start + 1 < len(story.doc):
        name = story.names.at(start)
        party = name is not None and name.kind == kinds.NATIONALITY
        if name is not None and places.nationality_to_country(name.full):
            party = False
        if story.doc[start].lower_ not in _NOW | {"the"} and not party:
            break
        start += 1
    return start


def _begins(story: Story, start: int) -> bool:
    """Whether nothing before the phrase belongs to it: "Kabul bureau chief", "Ann Lee, head of"."""
    doc, begins = story.doc, story.doc[start].sent.start
    while start > begins and doc[start - 1].lower_ in _LAPSED | _UNSURE | _NOW | {"-", "the"}:
        start -= 1
    if start == begins:
        return True
    if story.time_at(doc[start - 1]):
        return True
    if doc[start - 1].text == "," and start - 1 > begins:
        before = story.names.at(start - 2)
        return before is None or before.kind != kinds.PERSON
    return doc[start - 1].pos_ not in _BELONGING and doc[start - 1].tag_ != "HYPH"


def _ends(story: Story, place: int) -> bool:
    """Whether a phrase ends before this token and is no part of a list."""
    doc = story.doc
    if place >= len(doc) or doc[place].is_sent_start:
        return True
    if doc[place].text == "," and place + 1 < len(doc):
        return doc[place + 1].tag_ not in {"CC", "NNP", "NNPS"}
    return doc[place].tag_ in _ENDING or doc[place].lower_ == "since"

"""The whole noun phrase around a name, which question words take the place of."""

from spacy.tokens import Token

from quizgame.generate.asking.english.asked import Asked
from quizgame.generate.asking.english.question_words import bare_words, question_words
from quizgame.generate.candidate import Unaskable
from quizgame.generate.clauses import Clause
from quizgame.generate.naming import kinds, places
from quizgame.generate.naming.descriptions import Description, head_of
from quizgame.generate.naming.names import Mention, Name
from quizgame.generate.story import Story
from quizgame.generate.values.amounts import AmountKind


def phrase_of(story: Story, clause: Clause, name: Name, mention: Mention, head: Token) -> Asked:
    """What is asked for when a name is the answer: its phrase, and the question words for it.

    Raises Unaskable when the name is only part of a phrase that must stay whole.
    """
    if head.dep_ in {"compound", "nmod", "amod"}:
        return _before_noun(story, name, mention, head)
    found = _titled(story, name, mention, head) or _apposed(story, name, mention, head)
    found = found or _led_or_run(story, clause, name, mention, head)
    return found or _plain(story, clause, name, mention, head)


def _before_noun(story: Story, name: Name, mention: Mention, head: Token) -> Asked:
    """ "the Crew Dragon capsule" -> "which capsule": the noun behind a name says what it is."""
    noun = head.head
    thing = kinds.kind_of_noun(noun.lower_) not in {None, kinds.PERSON, kinds.COUNTRY}
    named = name.kind not in {kinds.PERSON, kinds.COUNTRY, kinds.NATIONALITY}
    if not (thing and named and noun.i == mention.end and noun.tag_ == "NN"):
        raise Unaskable("part of a noun phrase", noun.text)
    if any(t.pos_ == "PROPN" for t in story.doc[noun.i + 1 : noun.i + 2]):
        raise Unaskable("part of a noun phrase", noun.text)  # "the Norflix show Tarsk House"
    start = noun.left_edge.i
    before = story.doc[start : mention.start]
    if any(t.dep_ not in {"det", "amod"} or story.names.at(t) for t in before):
        raise Unaskable("part of a noun phrase", noun.text)
    said = " ".join(t.text for t in before if t.dep_ == "amod")
    wh = f"which {said} {noun.text}" if said else f"which {noun.text}"
    return Asked(start=start, end=noun.i + 1, head=noun, wh=wh, hidden=frozenset({name.full}))


def _titled(story: Story, name: Name, mention: Mention, head: Token) -> Asked | None:
    """ "former President of Norland Ann Lee": title, country and name are one phrase."""
    place = story.names.mention(mention.start - 1) if mention.start > 2 else None
    if name.kind != kinds.PERSON or place is None or place.start < 2:
        return None
    of, title = story.doc[place.start - 1], story.doc[place.start - 2]
    if of.lower_ != "of" or kinds.kind_of_noun(title.lower_) != kinds.PERSON:
        return None
    start = title.i
    while start > 0 and story.doc[start - 1].dep_ in {"compound", "amod"}:
        start -= 1
    words = story.doc[start : mention.start]
    outer = title if title.head.pos_ in {"VERB", "AUX"} else head
    said = "".join((t.lower_ if t.i < of.i else t.text) + t.whitespace_ for t in words).strip()
    hidden = frozenset({name.full})
    return Asked(start=start, end=mention.end, head=outer, wh=f"which {said}", hidden=hidden)


def _led_or_run(
    story: Story, clause: Clause, name: Name, mention: Mention, head: Token
) -> Asked | None:
    """ "The governor of Louisiana declared ..." -> "Which US state's governor declared ...?"."""
    noun = head.head.head
    if head.dep_ != "pobj" or head.head.lower_ != "of" or head.head.head != noun:
        return None
    if noun != clause.subject or name.kind not in {kinds.COUNTRY, kinds.PLACE, kinds.GROUP}:
        return None
    body = story.names.at(noun)
    leads = noun.lemma_.lower() in _ONE_OF_A_PLACE or (body and kinds.is_generic(body.full))
    before = story.doc[noun.left_edge.i : head.head.i]
    if not leads or before[0].lower_ != "the" or head.head.i != noun.i + 1:
        return None
    if any(c.dep_ in {"conj", "cc"} for c in noun.children):
        raise Unaskable("one of several", noun.text)
    whose = bare_words(name)
    if whose in {"which place", "which organisation"}:
        raise Unaskable("kind unknown", name.full)
    wh = f"{whose}'s {before[1:].text}"
    return Asked(
        start=before.start, end=mention.end, head=noun, wh=wh, hidden=frozenset({name.full})
    )


# Those that a country, a city or a company has one of.
_ONE_OF_A_PLACE = frozenset(
    """
    government parliament president governor mayor premier king queen chancellor army military
    cabinet leader capital currency chairman chairwoman chief director head founder owner economy
    population legislature
    """.split()
)


def _apposed(story: Story, name: Name, mention: Mention, head: Token) -> Asked | None:
    """ "The country's biggest bank, Norbank, is to ..." -> "Which bank is to ...?"."""
    doc, outer = story.doc, head.head
    if head.dep_ != "appos" or outer.pos_ != "NOUN" or outer.i > mention.start:
        return None
    if doc[mention.start - 1].text != "," or any(
        story.names.at(t) for t in outer.rights if t.i < mention.start
    ):
        return None
    owned = any(c.dep_ == "poss" for c in outer.lefts)
    if owned and kinds.kind_of_noun(outer.lemma_.lower()) is None:
        return None  # "Norbank's largest shareholder" says little without Norbank
    listed = doc[mention.end : mention.end + 2].text in {", and", ", or"}
    if listed or any(c.dep_ in {"conj", "cc"} for c in [*outer.rights, *head.rights]):
        return None  # a list: "at the park, Larvik Bay, and Tarsk"
    end = mention.end
    if end < len(doc) and doc[end].text == ",":
        end += 1
    wh = (
        question_words(story, name, None, head)
        if name.kind == kinds.PERSON
        else f"which {outer.lemma_}"
    )
    return Asked(start=outer.left_edge.i, end=end, head=outer, wh=wh, hidden=frozenset({name.full}))


def _plain(story: Story, clause: Clause, name: Name, mention: Mention, head: Token) -> Asked:
    doc = story.doc
    start, end = mention.start, mention.end
    description = _description_at(story, name, mention)
    if description is not None and description.before:
        start = description.start
    while start > 0 and doc[start - 1].tag_ in {"DT"} and doc[start - 1].sent == head.sent:
        start -= 1
    owner = _owner(story, head)
    if owner is not None:
        start = owner.left_edge.i
    start = _whole_phrase(story, start, head)
    end = _with_country(story, name, end)
    wh = question_words(story, name, description, head)
    if description is None and name.kind == kinds.PERSON and _is_long_ago(story, clause):
        wh = bare_words(name)  # a president now was none then
    if owner is not None and wh.startswith("which "):
        people = places.nationality_of(getattr(story.names.at(owner), "full", ""))
        wh = f"which {people} {wh.removeprefix('which ')}" if people else wh
    place = _place_noun(story, name, start)
    if place is not None:
        start, head, wh = place.left_edge.i, place, f"which {place.lower_}"
    if head.dep_ == "poss":
        possessive = next((c for c in head.children if c.dep_ == "case"), None)
        if possessive is None:
            raise Unaskable("part of a noun phrase", head.head.text)
        end = possessive.i + 1
        wh = "whose" if wh == "who" else wh + ("'" if wh.endswith("s") else "'s")
    return Asked(start=start, end=end, head=head, wh=wh, hidden=frozenset({name.full}))


def _is_long_ago(story: Story, clause: Clause) -> bool:
    """Whether the sentence tells of a year before that of the article."""
    day = story.published
    told = (t.when for t in story.times_of(clause.sentence))
    return day is not None and any(w is not None and w.end.year < day.year for w in told)


def _owner(story: Story, head: Token) -> Token | None:
    """The country before a name: "Norland" in "Norland's foreign minister Ann Lee"."""
    for child in head.lefts:
        name = story.names.at(child)
        if child.dep_ == "poss" and name is not None and name.kind == kinds.COUNTRY:
            return child
    return None


def is_after_place(story: Story, mention: Mention) -> bool:
    """Whether a mention follows a place and a comma: "Japan" in "Kobe, Japan"."""
    if mention.start < 2 or story.doc[mention.start - 1].text != ",":
        return False
    before = story.names.at(mention.start - 2)
    return before is not None and before.kind in {kinds.PLACE, kinds.COUNTRY}


def is_after_place_of(story: Story, mention: Mention) -> bool:
    """Whether a place follows a mention and a comma: "Queens" in "Queens, New York"."""
    after = story.names.mention(mention.end + 1)
    return after is not None and after.start == mention.end + 1 and is_after_place(story, after)


def around_place(story: Story, name: Name, mention: Mention) -> Asked:
    """ "crashed in Kutama, Zimbabwe" -> "In which country did it crash?": the town is not known."""
    town, place = story.names.at(mention.start - 2), story.names.mention(mention.start - 2)
    small = town is not None and town.kind == kinds.PLACE and bare_words(town) == "which place"
    if town is None or place is None or not small:
        raise Unaskable("part of a noun phrase", name.full)
    wh, head = bare_words(name), head_of(story.doc, place)
    if wh == "which place" or head.dep_ != "pobj" or head.head.lower_ not in {"in", "at", "near"}:
        raise Unaskable("part of a noun phrase", name.full)
    after = mention.end
    end = after + 1 if after < len(story.doc) and story.doc[after].text == "," else after
    hidden = frozenset({name.full, town.full})
    return Asked(start=place.start, end=end, head=head, wh=wh, hidden=hidden)


def _place_noun(story: Story, name: Name, start: int) -> Token | None:
    """The common noun before a name: "city" in "the city of Aden"."""
    if name.kind not in {kinds.PLACE, kinds.COUNTRY} or start < 2:
        return None
    of, noun = story.doc[start - 1], story.doc[start - 2]
    fits = of.lower_ == "of" and kinds.kind_of_noun(noun.lower_) == kinds.PLACE
    return noun if fits and of.head == noun else None


def _with_country(story: Story, name: Name, end: int) -> int:
    """Past the country that follows a town: "Kutama, Zimbabwe" is asked for as one."""
    doc = story.doc
    if (
        name.kind not in {kinds.PLACE, kinds.GROUP, kinds.EVENT}
        or end + 1 >= len(doc)
        or doc[end].text != ","
    ):
        return end
    outer, mention = story.names.at(end + 1), story.names.mention(end + 1)
    if outer is None or mention is None or outer.kind not in {kinds.COUNTRY, kinds.PLACE}:
        return end
    after = mention.end
    return after + 1 if after < len(doc) and doc[after].text == "," else after


def _tells_age(story: Story, token: Token) -> bool:
    near = range(token.i, max(token.i - 6, -1), -1)
    found = next((story.quantities[i] for i in near if i in story.quantities), None)
    return found is not None and found.kind is AmountKind.AGE and token.i < found.end


def _whole_phrase(story: Story, start: int, head: Token) -> int:
    """Where the noun phrase of a name begins; what stands before it must be nothing but its own."""
    first = head.left_edge.i
    for token in story.doc[first:start]:
        if _tells_age(story, token):
            continue  # "28-year-old Ann Lee"
        if token.dep_ not in {
            "det",
            "amod",
            "compound",
            "nmod",
            "punct",
            "predet",
        } or story.names.at(token):
            raise Unaskable("part of a noun phrase", token.text)
    return min(first, start)


def _description_at(story: Story, name: Name, mention: Mention) -> Description | None:
    """What is said right before this mention, else a phrase from elsewhere that can stand alone."""
    rows = story.descriptions.get(name.full, ())
    here = next((d for d in rows if d.before and d.end == mention.start), None)
    if here is not None:
        return here
    return None

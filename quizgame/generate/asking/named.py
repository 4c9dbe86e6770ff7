"""Who, and which country, city, company, party: questions whose answer is a name."""

import re
from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Token

from quizgame.bank.question import AnswerType, Kind
from quizgame.generate import kinds, places
from quizgame.generate.asking.candidate import Candidate
from quizgame.generate.asking.grammar import Asked, Background, ask
from quizgame.generate.asking.standing import stand, tells_time
from quizgame.generate.asking.wording import Unaskable
from quizgame.generate.clauses import REPORTING, Clause
from quizgame.generate.descriptions import Description, head_of
from quizgame.generate.names import Mention, Name
from quizgame.generate.story import Story

TYPES = {
    kinds.PERSON: AnswerType.PERSON,
    kinds.COUNTRY: AnswerType.PLACE,
    kinds.PLACE: AnswerType.PLACE,
    kinds.GROUP: AnswerType.GROUP,
    kinds.EVENT: AnswerType.THING,
    kinds.THING: AnswerType.THING,
    kinds.WORK: AnswerType.TITLE,
}
_TELLING = frozenset({"tell", "cite", "quote", "ask", "interview", "inform", "speak", "talk"})
# One word that is enough after "which": there are few of them.
_OFFICES = frozenset(
    {"president", "minister", "chancellor", "king", "queen", "pope", "premier", "senator", "mayor"}
)
_LOCATIVE = frozenset({"in", "at", "near"})
_LOWERED = frozenset(
    """
        president prime minister chancellor secretary senator governor mayor king
        queen prince princess pope professor judge justice ambassador chairman general
        foreign defence defense vice deputy premier representative attorney finance home
        interior congressman congresswoman leader chief director
    """.split()
)


def named_questions(
    story: Story,
    clause: Clause,
    problems: list[tuple[str, str]],
    background: Background | None = None,
) -> Iterator[Candidate]:
    """Every question of the clause that a name answers; what cannot be asked goes to `problems`."""
    for tokens in [clause.subject_tokens, *clause.tail]:
        if not tokens:
            continue
        for name, mention in story.names.within(tokens[0].i, tokens[-1].i + 1):
            if name.kind not in TYPES:
                continue
            try:
                yield _question(story, clause, name, mention, background)
            except Unaskable as reason:
                problems.append((name.full, str(reason)))
    yield from _pronoun_subject(story, clause, problems, background)


def _pronoun_subject(
    story: Story,
    clause: Clause,
    problems: list[tuple[str, str]],
    background: Background | None = None,
) -> Iterator[Candidate]:
    """ "He won the election in 2011" asks as well as if it named him."""
    reference = story.references.get(clause.subject_tokens[0].i) if clause.subject_tokens else None
    if (
        reference is None
        or len(reference.names) != 1
        or len(clause.subject_tokens) != reference.end - reference.start
    ):
        return
    name = story.name(reference.names[0])
    if name.kind not in TYPES or (name.kind == kinds.PERSON and " " not in name.full):
        return
    try:
        asked = Asked(
            start=reference.start,
            end=reference.end,
            head=clause.subject,
            wh=_bare(name),
            hidden=frozenset({name.full}),
        )
        yield _candidate(story, clause, name, asked, background, confidence=0.85)
    except Unaskable as reason:
        problems.append((name.full, str(reason)))


def _question(
    story: Story, clause: Clause, name: Name, mention: Mention, background: Background | None
) -> Candidate:
    head = head_of(story.doc, mention)
    after = story.names.at(mention.end)
    if after is not None and after.kind == kinds.PERSON:
        raise Unaskable("part of a noun phrase", after.full)
    if mention.start > 1 and story.doc[mention.start - 1].text == "," and _is_place(story, mention):
        raise Unaskable("part of a noun phrase", name.full)
    if name.kind == kinds.GROUP and clause.verb.lemma_ in REPORTING | _TELLING:
        raise Unaskable("only reports it", name.full)
    subject = head == clause.subject and not clause.passive
    if subject and name.kind == kinds.PLACE and _is_capital(name.full):
        raise Unaskable("stands for a government", name.full)
    if kinds.is_generic(name.full):
        raise Unaskable("no particular name", name.full)
    if head.dep_ == "compound" or head.dep_ == "nmod" or head.dep_ == "amod":
        raise Unaskable("part of a noun phrase", head.head.text)
    if name.kind == kinds.PERSON and " " not in name.full and not _is_only_form(story, name):
        raise Unaskable("bare surname", name.full)
    asked = _apposed(story, name, mention, head) or _asked(story, clause, name, mention, head)
    confidence = 1.0 if asked.wh != "which organisation" else 0.4
    return _candidate(story, clause, name, asked, background, confidence=confidence)


def _apposed(story: Story, name: Name, mention: Mention, head: Token) -> Asked | None:
    """ "The country's biggest bank, Norbank, is to ..." -> "Which bank is to ...?"."""
    doc, outer = story.doc, head.head
    if head.dep_ != "appos" or outer.pos_ != "NOUN" or outer.i > mention.start:
        return None
    if doc[mention.start - 1].text != "," or any(
        story.names.at(t) for t in outer.rights if t.i < mention.start
    ):
        return None
    end = mention.end
    if end < len(doc) and doc[end].text == ",":
        end += 1
    wh = _words(story, name, None, head) if name.kind == kinds.PERSON else f"which {outer.lemma_}"
    return Asked(start=outer.left_edge.i, end=end, head=outer, wh=wh, hidden=frozenset({name.full}))


def _asked(story: Story, clause: Clause, name: Name, mention: Mention, head: Token) -> Asked:
    doc = story.doc
    start, end = mention.start, mention.end
    description = _description_at(story, name, mention)
    if description is not None and description.before:
        start = description.start
    while start > 0 and doc[start - 1].tag_ in {"DT"} and doc[start - 1].sent == head.sent:
        start -= 1
    start = _whole_phrase(story, start, head)
    end = _with_country(story, name, end)
    wh = _words(story, name, description, head)
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


def _is_place(story: Story, mention: Mention) -> bool:
    """Whether the name before the comma before a mention is a place: "Kobe, Japan"."""
    before = story.names.at(mention.start - 2)
    return before is not None and before.kind in {kinds.PLACE, kinds.COUNTRY}


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


def _is_only_form(story: Story, name: Name) -> bool:
    """Whether a person of one name is described: "security minister Wiranto", no Wiranto of two."""
    longer = any(name.full in n.full.split() for n in story.names.names if n is not name)
    return not longer and bool(story.descriptions.get(name.full))


def _whole_phrase(story: Story, start: int, head: Token) -> int:
    """Where the noun phrase of a name begins; what stands before it must be nothing but its own."""
    first = head.left_edge.i
    for token in story.doc[first:start]:
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


def _words(story: Story, name: Name, here: Description | None, head: Token) -> str:
    """The question words: "which Iranian airline", "which US president", "who", "which city"."""
    best = here if here is not None and here.usable else _best_description(story, name)
    if best is not None:
        phrase = _phrase(story, best, name)
        if phrase and name.kind == kinds.PERSON and " " not in phrase and phrase not in _OFFICES:
            phrase = None
        if phrase:
            return f"which {phrase}"
    return _bare(name)


def _best_description(story: Story, name: Name) -> Description | None:
    rows = [d for d in story.descriptions.get(name.full, ()) if d.usable]
    if name.kind in {kinds.COUNTRY} or not rows:
        return None
    if name.kind == kinds.PLACE:
        rows = [d for d in rows if kinds.kind_of_noun(d.noun) == kinds.PLACE]
    return rows[0] if rows else None


def _phrase(story: Story, description: Description, name: Name) -> str | None:
    """The description as it stands after "which", or None when it cannot."""
    tokens = story.doc[description.start : description.end]
    if any(story.names.at(t) is name for t in tokens) or any(
        t.i in story.times or t.tag_ == "CD" for t in tokens
    ):
        return None
    if any(t.tag_ in {"PRP$", "JJS", "RBS", "POS"} or t.dep_ == "poss" for t in tokens) or any(
        t.tag_ == "NNS" and t.lemma_ == description.noun for t in tokens
    ):
        return None
    for mentioned, _ in story.names.within(tokens.start, tokens.end):
        if (
            mentioned.kind == kinds.PERSON
            and " " in mentioned.full
            and mentioned.full not in tokens.text
        ):
            return None
    words = [
        t.lower_
        if story.names.at(t) is None and (t.lower_ in _LOWERED or t.i == t.sent.start)
        else t.text
        for t in tokens
    ]
    text = "".join(w + t.whitespace_ for w, t in zip(words, tokens, strict=True)).strip()
    own = {w.lower() for w in name.full.split()}
    if any(w.lower() in own and len(w) > 3 for w in text.split()) and name.kind != kinds.GROUP:
        return None
    return text


def _bare(name: Name) -> str:
    if name.kind == kinds.PERSON:
        return "who"
    if name.kind == kinds.COUNTRY:
        return "which country"
    if name.noun:
        return f"which {name.noun}"
    if name.kind == kinds.PLACE:
        if name.full == "New York" or _is_capital(name.full):
            return "which city"
        if places.is_us_state(name.full):
            return "which US state"
        return "which place"
    if name.kind == kinds.GROUP and (
        (" " in name.full and len(name.mentions) > 1)
        or name.full.isupper()
        or len(name.full.split()) > 2
    ):
        return "which organisation"
    raise Unaskable("kind unknown", name.full)


def _candidate(
    story: Story,
    clause: Clause,
    name: Name,
    asked: Asked,
    background: Background | None,
    *,
    confidence: float,
) -> Candidate:
    if (
        asked.wh == "which place"
        and asked.head.dep_ == "pobj"
        and asked.head.head.lower_ in _LOCATIVE
    ):
        confidence = 0.7
    elif asked.wh == "which place":
        raise Unaskable("kind unknown", name.full)
    _refuse_number(clause, asked)
    worded = ask(story, clause, asked, background)
    stem = stand(story, clause, worded, background=background)
    if _is_given_away(name, stem):
        raise Unaskable("leak", name.full)
    if _says_twice(asked.wh, stem):
        if name.kind != kinds.PERSON or asked.wh == "who":
            raise Unaskable("says it twice", asked.wh)
        plain = replace(asked, wh="whose" if asked.wh.endswith("'s") else "who")
        return _candidate(story, clause, name, plain, background, confidence=confidence)
    if stem.startswith("Who of "):
        raise Unaskable("awkward", "who of")
    if asked.wh == "which place" and not stem.startswith(("In which place", "At which place")):
        raise Unaskable("kind unknown", name.full)
    if stem.startswith(("In which place", "At which place")):
        stem = "Where" + stem[len("In which place") :]
    return Candidate(
        family="who" if name.kind == kinds.PERSON else "which",
        kind=Kind.OPEN,
        stem=stem,
        answer=name.full,
        type=TYPES[name.kind],
        clause=clause,
        evidence=clause.sentence,
        accept=_accepted(story, name),
        name=name.full,
        noun=name.noun or name.kind,
        named=frozenset(worded.wording.named),
        dated=tells_time(worded),
        told_first=background is not None,
        confidence=confidence,
    )


def _is_given_away(name: Name, stem: str) -> bool:
    """Whether a telling word of the answer stands in the question: "Van" before "Alex Van"."""
    words = {w for w in name.full.split() if len(w) > 2 and not kinds.is_generic(w)}
    said = words & set(re.findall(r"[\w-]+", stem))
    people = places.nationality_of(name.full) if name.kind == kinds.COUNTRY else None
    if people is not None and people in stem:
        return True
    return bool(said) if name.kind == kinds.PERSON else len(said) * 2 > len(words)


def _says_twice(wh: str, stem: str) -> bool:
    """Whether the noun asked for comes again: "Which professor is a professor at ..."."""
    if not wh.startswith("which "):
        return False
    said = wh.removeprefix("which ").removesuffix("'s").lower()
    noun = said.split()[-1]
    words = re.findall(r"[\w'-]+", stem.lower())
    return stem.lower().count(said) > 1 or (
        " " in said and words.count(noun) > said.split().count(noun)
    )


def _refuse_number(clause: Clause, asked: Asked) -> None:
    """ "Which centre were" cannot be said: the verb of a subject asked for is singular."""
    if asked.covers(clause.subject) and clause.group[0].lower_ in {"were", "are", "have", "do"}:
        raise Unaskable("plural verb", clause.group[0].text)


def _is_capital(name: str) -> bool:
    return name == "Washington" or places.country_of_capital(name) is not None


def _accepted(story: Story, name: Name) -> tuple[str, ...]:
    forms = set(name.aliases)
    if name.kind == kinds.PERSON and " " in name.full:
        surname = name.full.split()[-1]
        if len(surname) < 3:  # "II", "Jr"
            return tuple(sorted(f for f in forms if len(f) > 2))
        shared = [
            n for n in story.names.names if n.kind == kinds.PERSON and n.full.split()[-1] == surname
        ]
        if len(shared) == 1:
            forms.add(surname)
    forms |= _other_orders(name)
    return tuple(sorted(f for f in forms if f.casefold() != name.full.casefold()))


def _other_orders(name: Name) -> set[str]:
    """ "Justice Department" for "Department of Justice", "Phanfone" for "Typhoon Phanfone"."""
    words = name.full.split()
    if name.kind == kinds.GROUP and len(words) == 3 and words[1] == "of":
        whose = places.nationality_of(words[2]) or words[2]
        return {f"{whose} {words[0]}"}
    if name.kind in {kinds.EVENT, kinds.THING} and len(words) == 2 and name.noun:
        return {w for w in words if w.lower() != name.noun and not kinds.is_generic(w)}
    return set()

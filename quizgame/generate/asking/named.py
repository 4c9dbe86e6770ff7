"""Who, and which country, city, company, party: questions whose answer is a name."""

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgame.bank.kinds import AnswerType, Kind
from quizgame.generate.asking.answers import accepted_forms, is_only_form
from quizgame.generate.asking.english.asked import Asked
from quizgame.generate.asking.english.grammar import ask
from quizgame.generate.asking.english.noun_phrases import (
    around_place,
    is_after_place,
    is_after_place_of,
    phrase_of,
)
from quizgame.generate.asking.english.question_words import bare_words, is_capital
from quizgame.generate.asking.sound.standing import stand
from quizgame.generate.asking.sound.telling_time import tells_time
from quizgame.generate.candidate import Candidate, Unaskable
from quizgame.generate.clauses import Clause
from quizgame.generate.naming import kinds, places
from quizgame.generate.naming.descriptions import head_of
from quizgame.generate.naming.names import Mention, Name
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
# What news organisations do in every article: no question of the news.
_TELLING = frozenset(
    """
    say report tell cite quote ask interview inform speak talk note add write explain suggest
    """.split()
)
# What many people do at one place: "who" does not single one out.
_MANY_DO = frozenset("belong live participate play reside study teach train work".split())
_MANY_THINK = frozenset(
    """
    believe consider doubt favor favour fear hate hope know like love oppose prefer support think
    want wish back
    """.split()
)
_WHERE = re.compile(r"(?<![^,] )\b([IiAa])[nt] which place\b")
# How much the question of a place without a kind of its own is worth.
_SURE_OF_PLACE = 0.7
_LOCATIVE = frozenset({"in", "at", "near"})


def named_questions(
    story: Story,
    clause: Clause,
    problems: list[tuple[str, str]],
) -> Iterator[Candidate]:
    """Every question of the clause that a name answers; what cannot be asked goes to `problems`."""
    for tokens in [clause.subject_tokens, *clause.tail, *clause.front]:
        if not tokens:
            continue
        for name, mention in story.names.within(tokens[0].i, tokens[-1].i + 1):
            if name.kind not in TYPES:
                continue
            try:
                yield _question(story, clause, name, mention)
            except Unaskable as reason:
                problems.append((name.full, str(reason)))
    yield from _pronoun_subject(story, clause, problems)


def _pronoun_subject(
    story: Story,
    clause: Clause,
    problems: list[tuple[str, str]],
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
            wh=bare_words(name),
            hidden=frozenset({name.full}),
        )
        yield _candidate(story, clause, name, asked, confidence=0.85)
    except Unaskable as reason:
        problems.append((name.full, str(reason)))


def _question(story: Story, clause: Clause, name: Name, mention: Mention) -> Candidate:
    head = head_of(story.doc, mention)
    after = story.names.at(mention.end)
    if after is not None and after.kind == kinds.PERSON:
        raise Unaskable("part of a noun phrase", after.full)
    if (
        mention.start > 1
        and story.doc[mention.start - 1].text == ","
        and is_after_place(story, mention)
    ):
        asked = around_place(story, name, mention)
        return _candidate(story, clause, name, asked, confidence=0.9)
    if name.kind == kinds.GROUP and clause.verb.lemma_ in _TELLING:
        raise Unaskable("only reports it", name.full)
    subject = head == clause.subject and not clause.passive
    if subject and name.kind == kinds.PLACE and is_capital(name.full):
        raise Unaskable("stands for a government", name.full)
    if kinds.is_generic(name.full):
        raise Unaskable("no particular name", name.full)
    if name.kind == kinds.PERSON and " " not in name.full and not is_only_form(story, name):
        raise Unaskable("bare surname", name.full)
    asked = phrase_of(story, clause, name, mention, head)
    confidence = 1.0 if asked.wh != "which organisation" else 0.4
    return _candidate(story, clause, name, asked, confidence=confidence)


def _candidate(
    story: Story,
    clause: Clause,
    name: Name,
    asked: Asked,
    *,
    confidence: float,
) -> Candidate:
    placed = asked.wh.startswith("which place")
    if placed:
        _refuse_place(story, name, asked)
    if asked.wh == "which organisation's":
        raise Unaskable("kind unknown", name.full)
    _refuse_number(clause, asked)
    _refuse_one_of_many(story, clause, name, asked)
    worded = ask(story, clause, asked)
    stem = stand(story, clause, worded, aside=not asked.covers(clause.subject))
    if _is_given_away(name, stem):
        raise Unaskable("leak", name.full)
    if _says_twice(asked.wh, stem):
        if name.kind != kinds.PERSON or asked.wh == "who":
            raise Unaskable("says it twice", asked.wh)
        plain = replace(asked, wh="whose" if asked.wh.endswith("'s") else "who")
        return _candidate(story, clause, name, plain, confidence=confidence)
    if "who of " in stem.lower():
        raise Unaskable("awkward", "who of")
    if placed:
        stem, told = _WHERE.subn(lambda found: "Where" if found[1].isupper() else "where", stem)
        if not told:
            raise Unaskable("kind unknown", name.full)
    return Candidate(
        family="who" if name.kind == kinds.PERSON else "which",
        kind=Kind.OPEN,
        stem=stem,
        answer=name.full,
        type=TYPES[name.kind],
        clause=clause,
        evidence=clause.sentence,
        accept=accepted_forms(story, name),
        name=name.full,
        noun=name.noun or name.kind,
        named=frozenset(worded.wording.named),
        dated=tells_time(worded),
        confidence=_SURE_OF_PLACE if placed else confidence,
    )


def _refuse_place(story: Story, name: Name, asked: Asked) -> None:
    """Refuse to ask where, unless it is where something is, and of nothing around it."""
    locative = asked.head.dep_ == "pobj" and asked.head.head.lower_ in _LOCATIVE
    if asked.wh != "which place" or not locative:
        raise Unaskable("kind unknown", name.full)
    if _is_within_other(story, name):
        raise Unaskable("one of several", name.full)  # the state or country is asked for


def _is_within_other(story: Story, name: Name) -> bool:
    """Whether the article tells what a place lies in, or more than one place for it."""
    return any(is_after_place_of(story, mention) for mention in name.mentions)


def _refuse_one_of_many(story: Story, clause: Clause, name: Name, asked: Asked) -> None:
    """ "Which country is a Catholic nation?" fits many, where nothing else is named."""
    if name.kind == kinds.COUNTRY and clause.passive and clause.group[0].lower_ in {"is", "are"}:
        raise Unaskable("one of many", name.full)  # "In which country is it banned?"
    if asked.covers(clause.subject) and asked.wh == "who" and _is_shared(clause):
        raise Unaskable("one of many", clause.verb.text)
    if not asked.covers(clause.subject) or clause.verb.lemma_ != "be":
        return
    attribute = next((c for c in clause.verb.rights if c.dep_ in {"attr", "acomp"}), None)
    more = {"attr", "acomp", "xcomp", "ccomp", "oprd"}
    if not any(c.dep_ in more for c in clause.verb.rights) and asked.wh != "who":
        raise Unaskable("one of many", clause.verb.text)  # "Which station is in Norland?"
    place = asked.wh.startswith("which") and clause.verb.tag_ in {"VBZ", "VBP"}
    if place and story.annotated.paragraph_index(clause.sentence) > 0:
        raise Unaskable("no news", clause.verb.text)  # what a town is, it is every day
    indefinite = attribute is not None and any(
        c.lower_ in {"a", "an", "one"} for c in attribute.lefts
    )
    named = any(story.names.at(t) for t in clause.after)
    person = attribute is not None and kinds.kind_of_noun(attribute.lemma_) == kinds.PERSON
    if indefinite and person:
        raise Unaskable("one of many", clause.verb.text)  # "Lee was a candidate for Norland"
    shared = attribute is not None and attribute.lemma_ in {"part", "member", "one"}
    if shared or (indefinite and not named):
        raise Unaskable("one of many", clause.verb.text)


def _is_shared(clause: Clause) -> bool:
    """Whether many do what a clause tells: "Who works for it?", "Who supports the bill?"."""
    now = clause.tense == "present" and clause.verb.lemma_ in _MANY_THINK
    return now or clause.verb.lemma_ in _MANY_DO


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
    several = list(clause.subject.conjuncts)  # asked for as one of them
    if (
        asked.covers(clause.subject)
        and not several
        and clause.group[0].lower_ in {"were", "are", "have", "do"}
    ):
        raise Unaskable("plural verb", clause.group[0].text)

"""Generating again into a bank that people have worked on: their word stands, what is new is added.

What the generator made and nobody edited is its own to mend: it is made again where it comes out
otherwise now, and taken out where the article no longer says it.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from quizgame.bank.question import Bank, Question, name_of
from quizgame.bank.quotes import in_place, is_proven, is_quoted
from quizgame.bank.regenerating.about import About, is_about, merge_about
from quizgame.bank.regenerating.made import form_of, is_as_made, read_made, write_made

_NO_TEXTS: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, kw_only=True)
class Merge:
    """What came of it: the bank to write, and what happened to each question, by its name.

    `added`, `kept` and `left_out` (taken out by a person before) are generated now; of those
    kept, `remade` came out otherwise than before. `outdated` were in the bank as they were made
    and are no longer right. `doubtful` are a person's, and the article no longer says what they
    quote, or was published on another day than they tell. `followed` are the fields about bank and
    sources that changed with the article.
    """

    bank: Bank
    added: tuple[str, ...]
    kept: tuple[str, ...]
    left_out: tuple[str, ...]
    remade: tuple[str, ...] = ()
    outdated: tuple[str, ...] = ()
    doubtful: tuple[str, ...] = ()
    followed: tuple[str, ...] = ()


def merge_banks(old: Bank | None, new: Bank, texts: Mapping[str, str] = _NO_TEXTS) -> Merge:
    """Add to `old` the questions of `new` that it has not had before, at its end.

    Questions of `old` that a person wrote or edited stay as they are; those that were generated
    once and taken out since are left out, and those that became part of another count as there.
    A question that stands as it was made is made again if `new` has it, and goes if its quote is
    gone or the day of its source was corrected. `texts` are the sources' texts as they are now, by
    name; evidence is moved to where it stands in them.
    The language is that of `old`; for title and sources see `merge_about`. Without `old`, `new` is
    all there is.
    """
    old = old or new.model_copy(update={"questions": (), "made": ()})
    fresh = {name_of(question): question for question in new.questions}
    present = {name for question in old.questions for name in (name_of(question), *question.was)}
    made_once = read_made(old.made).keys()
    about = merge_about(old, new, read_made(old.made))
    ours = _as_made(old, new)
    outdated = [
        name for name, q in ours.items() if name not in fresh and not _still_holds(q, new, texts)
    ]
    added = [name for name in fresh if name not in present | made_once]
    standing = [
        in_place(fresh.get(q.id, q) if q.id in ours else q, texts)
        for q in old.questions
        if q.id not in outdated
    ]
    theirs = [q for q in old.questions if q.id not in ours]
    fields = {
        "title": about.title,
        "sources": about.sources,
        "made_with": new.made_with,
        "made": _remembered(old, new, ours, outdated, about),
        "questions": (*standing, *(fresh[name] for name in added)),
    }
    return Merge(
        bank=old.model_copy(update=fields),
        added=tuple(added),
        kept=tuple(name for name in fresh if name in present),
        left_out=tuple(name for name in fresh if name in made_once - present),
        remade=tuple(name for name in ours if name in fresh and _differ(fresh[name], ours[name])),
        outdated=tuple(outdated),
        doubtful=tuple(name_of(q) for q in theirs if _is_doubtful(q, old, new, texts)),
        followed=about.followed,
    )


def _as_made(old: Bank, new: Bank) -> dict[str, Question]:
    """Find the old questions that stand as they were generated once, or are generated now."""
    once, now = read_made(old.made), _forms(new)
    return {
        question.id: question
        for question in old.questions
        if question.id and (is_as_made(question, once) or is_as_made(question, now))
    }


def _remembered(
    old: Bank, new: Bank, ours: Collection[str], outdated: Collection[str], about: About
) -> tuple[str, ...]:
    """Give what the merged bank remembers as made; of an edited question, its form before that."""
    made = read_made(old.made).items()
    once = {name: form for name, form in made if name not in outdated and not is_about(name)}
    now = {name: form for name, form in _forms(new).items() if name in ours or name not in once}
    return write_made({**once, **now, **about.forms})


def _forms(bank: Bank) -> dict[str, str]:
    return {question.id: form_of(question) for question in bank.questions if question.id}


def _differ(one: Question, other: Question) -> bool:
    return form_of(one) != form_of(other)


def _still_holds(question: Question, new: Bank, texts: Mapping[str, str]) -> bool:
    """Whether a generated question that is not among the new ones could be among them.

    A quote must be there letter for letter: a sentence whose lines are broken elsewhere now has
    questions of its own.
    """
    days = [new.sources[name].published for name in _source_names(question, new)]
    return is_quoted(question, texts) and all(day == question.as_of for day in days)


def _is_doubtful(question: Question, old: Bank, new: Bank, texts: Mapping[str, str]) -> bool:
    """Whether a person must look at a question of theirs: its quote or its day is no longer so."""
    return not is_proven(question, texts) or any(
        old.sources[name].published == question.as_of != new.sources[name].published
        for name in _source_names(question, new)
        if name in old.sources and question.as_of and new.sources[name].published
    )


def _source_names(question: Question, bank: Bank) -> list[str]:
    return [one.source for one in question.evidence if one.source in bank.sources]

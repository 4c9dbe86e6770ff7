"""Banks made ready to be put into the first of them: all speak of sources and warnings as it does.

Nothing of a question changes but the names of its sources and the codes it silences, which were its
bank's. A question without an id is told by its sources too: if their names change, it gets one.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from quizgame.bank.joining.preferring import Entry
from quizgame.bank.joining.sources import Sources
from quizgame.bank.question import Bank, Evidence, Question, Source, history_id, taken_ids
from quizgame.bank.regenerating.about import is_about, of_source
from quizgame.bank.regenerating.made import form_of, is_as_made, read_made, write_made

UNNAMED = "unnamed"


@dataclass(frozen=True, kw_only=True)
class Ready:
    """Banks that are ready: the questions of each, and what is told of all of them together.

    `renamed` are sources that had the name of another one: each by the number of its bank and that
    name, with the name it has now.
    """

    sources: Mapping[str, Source]
    made: tuple[str, ...]
    entries: tuple[tuple[Entry, ...], ...]
    renamed: Mapping[tuple[int, str], str]


def make_ready(banks: Sequence[Bank]) -> Ready:
    """Make banks ready to be put into the first of them, of which nothing changes.

    Only if it names no sources and another does, its evidence gets one as well.
    """
    if any(bank.sources for bank in banks):
        banks = [_with_named_sources(bank) for bank in banks]
    into = banks[0]
    sources = Sources(into.sources)
    made: dict[str, str] = {}
    entries: list[tuple[Entry, ...]] = []
    renamed: dict[tuple[int, str], str] = {}
    for number, bank in enumerate(banks):
        named = {name: sources.take(name, source) for name, source in bank.sources.items()}
        forms = read_made(bank.made)
        entries.append(tuple(_entries(bank, number, named, forms, into.silence)))
        came = {old: new for old, new in named.items() if sources.by_name[new] is bank.sources[old]}
        for name, form in _remembered(forms, came):
            made.setdefault(name, form)
        renamed |= {(number, old): new for old, new in came.items() if old != new}
    known = read_made(into.made)
    fresh = {one: form for one, form in made.items() if one not in known}
    return Ready(
        sources=sources.by_name,
        made=(*into.made, *write_made(fresh)),
        entries=tuple(entries),
        renamed=renamed,
    )


def _remembered(forms: Mapping[str, str], came: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Find what a bank remembers of its questions, and of those of its sources that came along."""
    yield from ((name, form) for name, form in forms.items() if not is_about(name))
    for old, new in came.items():
        yield from of_source(old, new, forms).items()


def _entries(
    bank: Bank,
    number: int,
    names: Mapping[str, str],
    forms: dict[str, str],
    silence: Sequence[str],
) -> Iterator[Entry]:
    """Make each question ready; `forms` become those that they have with the names of sources."""
    once = dict(forms)
    ids = taken_ids(bank.questions)
    for index, question in enumerate(bank.questions):
        here = _with_sources(question, names, ids)
        as_made = is_as_made(question, once)
        if as_made and question.id:
            forms[question.id] = form_of(here)
        silent = _with_silence(here, bank.silence, silence)
        as_made = as_made and silent == here
        yield Entry(question=silent, bank=number, index=index, as_made=as_made)


def _with_named_sources(bank: Bank) -> Bank:
    """Give all evidence a source that the bank names, as it must have beside other sources."""
    if bank.sources:
        return bank
    evidence = [one for question in bank.questions for one in question.evidence]
    sources = {one.source or UNNAMED: Source() for one in evidence}
    ids = taken_ids(bank.questions)
    questions = tuple(_with_sources(one, {"": UNNAMED}, ids) for one in bank.questions)
    return bank.model_copy(update={"sources": sources, "questions": questions})


def _with_sources(question: Question, names: Mapping[str, str], ids: set[str | None]) -> Question:
    """Tell the sources by other names; `ids` are those that are taken in the bank."""
    evidence = tuple(_with_source(one, names) for one in question.evidence)
    if evidence == question.evidence:
        return question
    new: dict[str, object] = {"evidence": evidence}
    if question.id is None and (name := history_id(question)) not in ids:
        ids.add(name)
        new["id"] = name
    return question.model_copy(update=new)


def _with_source(evidence: Evidence, names: Mapping[str, str]) -> Evidence:
    return evidence.model_copy(update={"source": names.get(evidence.source, evidence.source)})


def _with_silence(question: Question, codes: Sequence[str], silenced: Sequence[str]) -> Question:
    """Silence for a question what its bank silences, if the bank it comes into does not."""
    new = [code for code in dict.fromkeys(codes) if code not in (*silenced, *question.silence)]
    if not new:
        return question
    return question.model_copy(update={"silence": (*question.silence, *new)})

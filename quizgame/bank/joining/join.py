"""Banks put into one: what asks the same of the same fact becomes one question, the rest is added.

Questions of one bank are never made one: they are beside each other because somebody wanted it so,
or `quizgame check` tells. What a question was called before it became part of another stays with
that one, in its field `was`, and so a player's history does.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from itertools import chain

from quizgame.bank.joining.arriving import make_ready
from quizgame.bank.joining.facts import (
    Fact,
    contradict,
    have_nearly_the_same_words,
    have_the_same_name,
    have_the_same_proof,
    have_the_same_words,
)
from quizgame.bank.joining.preferring import Entry, Pair, pair_of
from quizgame.bank.likeness import Wordings
from quizgame.bank.question import Bank, Question, fresh_ids, history_id

_Relation = Callable[[Fact, Fact], bool]
_SUREST_FIRST: tuple[_Relation, ...] = (
    have_the_same_words,
    have_nearly_the_same_words,
    have_the_same_proof,
)


@dataclass(frozen=True, kw_only=True)
class Joined:
    """What came of it: the bank, and what happened to the questions that came to it.

    `known` counts those that were there already. `disputed` are pairs in the same words with
    different answers, of which both are kept. `renamed` are questions whose id was that of quite
    another one, with that id; `sources` the new names of sources that had the name of another one,
    by the number of their bank and that name.
    """

    bank: Bank
    added: tuple[Entry, ...]
    pairs: tuple[Pair, ...]
    known: int
    disputed: tuple[tuple[Entry, Entry], ...]
    renamed: tuple[tuple[Entry, str], ...]
    sources: Mapping[tuple[int, str], str]


def join_banks(into: Bank, others: Sequence[Bank]) -> Joined:
    """Put the questions of other banks into a bank: where the same is asked, or at its end.

    Every question of `into` stays, or becomes part of a better one that takes its place. The files
    of sources must be told as they are seen from one folder.
    """
    ready = make_ready((into, *others))
    joint = _Joint(ready.entries)
    for entries in ready.entries[1:]:
        joint.take(entries)
    fields = {
        "sources": ready.sources,
        "made": ready.made,
        "questions": tuple(entry.question for entry in joint.entries),
    }
    kept = (*joint.added, *(pair.kept for pair in joint.pairs))
    ids = ((entry, ready.entries[entry.bank][entry.index].question.id) for entry in kept)
    return Joined(
        bank=into.model_copy(update=fields),
        added=tuple(joint.added),
        pairs=tuple(joint.pairs),
        known=joint.known,
        disputed=tuple(joint.disputed),
        renamed=tuple((entry, old) for entry, old in ids if old and old != entry.question.id),
        sources=ready.renamed,
    )


class _Joint:
    """The questions of a bank, each in its slot, while those of other banks come to them.

    `names` has for each id, present or past, the slot of the question that goes by it.
    """

    def __init__(self, banks: Sequence[Sequence[Entry]]) -> None:
        """Begin with the first of the banks that there will be."""
        self.entries: list[Entry] = list(banks[0])
        self.added: list[Entry] = []
        self.pairs: list[Pair] = []
        self.disputed: list[tuple[Entry, Entry]] = []
        self.known = 0
        self._names: dict[str, int] = {}
        self._exact: dict[Question, int] = {}
        self._wordings = Wordings(entry.fact.told for entry in chain(*banks))
        self._quotes: defaultdict[frozenset[tuple[str, str]], list[int]] = defaultdict(list)
        for slot, entry in enumerate(self.entries):
            self._claim(entry, slot)
            self._show(slot)

    def take(self, entries: Sequence[Entry]) -> None:
        """Put the questions of one more bank in, first those of which it is surest where."""
        waiting: list[Entry] = []
        joined: set[int] = set()
        ids = {name for entry in entries for name in _names(entry.question)}
        for entry in entries:
            if (slot := self._standing(entry)) is not None:
                joined.add(slot)
                self.known += 1
                continue
            named = self._named(entry, ids)
            slot = self._namesake(named)
            if slot is None:
                waiting.append(named)
            else:
                joined.add(slot)
                self._join(named, slot)
        for relation in _SUREST_FIRST:
            waiting = [entry for entry in waiting if not self._find(entry, relation, joined)]
        self._add(waiting)
        for slot in joined:
            self._show(slot)

    def _standing(self, entry: Entry) -> int | None:
        """Find a question that stands here just as it comes."""
        slot = self._exact.get(entry.question)
        there = slot is not None and self.entries[slot].question == entry.question
        return slot if there else None

    def _named(self, entry: Entry, ids: Set[str]) -> Entry:
        """Give a question whose id is that of quite another one here an id of its own."""
        name = entry.question.id
        if name is None or self._may_be_called(name, entry):
            return entry
        free = (one for one in fresh_ids(entry.question) if self._may_be_called(one, entry))
        new = next(one for one in free if one not in ids)
        return replace(entry, question=entry.question.model_copy(update={"id": new}))

    def _may_be_called(self, name: str, entry: Entry) -> bool:
        return name not in self._names or self._is_called(name, entry)

    def _is_called(self, name: str, entry: Entry) -> bool:
        """Whether the question that goes by a name here is about the same, by any of its names."""
        slot = self._names.get(name)
        return slot is not None and any(
            have_the_same_name(entry.fact, self.entries[slot].fact, one)
            for one in (name, *_names(entry.question))
            if self._names.get(one) == slot
        )

    def _namesake(self, entry: Entry) -> int | None:
        names = (name for name in _names(entry.question) if self._is_called(name, entry))
        return next((self._names[name] for name in names), None)

    def _find(self, entry: Entry, relation: _Relation, joined: set[int]) -> bool:
        """Make a question one with the first that is related and has none of its bank yet."""
        fact = entry.fact
        near = (slot for slot in self._near(fact) if slot not in joined)
        related = (slot for slot in near if relation(fact, self.entries[slot].fact))
        slot = min(related, default=None)
        if slot is not None:
            joined.add(slot)
            self._join(entry, slot)
        return slot is not None

    def _near(self, fact: Fact) -> set[int]:
        """Find the slots of all questions that may be about the same."""
        proven = self._quotes[fact.quotes] if fact.quotes else ()
        return set(chain(proven, *self._wordings.groups(fact.told)))

    def _join(self, entry: Entry, slot: int) -> None:
        here = self.entries[slot]
        pair, kept = pair_of(here, entry)
        self._claim(pair.kept, slot)
        self._claim(pair.other, slot)
        kept = self._with_id(kept, slot, history_id(pair.kept.question))
        kept = self._with_past(kept, slot, _names(pair.other.question))
        self.entries[slot] = kept
        if kept == here and not pair.left and _was_known(entry.question, here.question):
            self.known += 1
        else:
            self.pairs.append(pair)

    def _add(self, entries: Iterable[Entry]) -> None:
        start = len(self.entries)
        for slot, entry in enumerate(entries, start):
            self._dispute(entry)
            self._claim(entry, slot)
            self.entries.append(self._with_past(entry, slot))
        for slot in range(start, len(self.entries)):
            self._show(slot)
        self.added += self.entries[start:]

    def _dispute(self, entry: Entry) -> None:
        """Note that a question which is put in the same words has another answer."""
        near = (self.entries[slot] for slot in sorted(self._near(entry.fact)))
        found = next((other for other in near if contradict(other.fact, entry.fact)), None)
        if found:
            self.disputed.append((found, entry))

    def _claim(self, entry: Entry, slot: int) -> None:
        """Let a question go by all its names that are free."""
        for name in _names(entry.question):
            self._names.setdefault(name, slot)

    def _with_id(self, entry: Entry, slot: int, name: str) -> Entry:
        """Write down the id that a question went by so far, if it would go by another one now."""
        question = entry.question
        if history_id(question) == name or self._names[name] != slot:
            return entry
        return replace(entry, question=question.model_copy(update={"id": name}))

    def _with_past(self, entry: Entry, slot: int, more: Iterable[str] = ()) -> Entry:
        """Tell in a question the names it was known by, but for those that others go by."""
        question = entry.question
        was = tuple(
            name
            for name in dict.fromkeys((*question.was, *more))
            if self._names[name] == slot and name != history_id(question)
        )
        if was == question.was:
            return entry
        return replace(entry, question=question.model_copy(update={"was": was}), as_made=False)

    def _show(self, slot: int) -> None:
        """Let a question be found by those of the banks that come."""
        entry = self.entries[slot]
        self._exact[entry.question] = slot
        self._quotes[entry.fact.quotes].append(slot)
        for group in self._wordings.groups(entry.fact.told):
            group.append(slot)


def _names(question: Question) -> tuple[str, ...]:
    return (history_id(question), *question.was)


def _was_known(question: Question, here: Question) -> bool:
    """Whether a question says nothing else than one here, or became part of it before."""
    said = (question.question, question.answer) == (here.question, here.answer)
    return said or history_id(question) in here.was

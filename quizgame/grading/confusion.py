"""Names that a misspelling may belong to sooner than to the answer."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from quizgame.bank.kinds import AnswerType
from quizgame.grading.form import Form
from quizgame.grading.key import PreparedKey
from quizgame.grading.names import organisations
from quizgame.grading.names.places import find, lookup, places
from quizgame.grading.names.wording import core
from quizgame.grading.outcome import SPELLING, Outcome, Verdict, prompt, reject
from quizgame.grading.spelling.slips import weigh
from quizgame.grading.tables.reading import known

_NOTHING = frozenset[str | int]()
# Twice as many letters as may be wrong, and an ending: whatever is further from the answer is
# further from every misspelling of it than the answer is. The last is for long or several words.
_FAR = (*[3] * 7, *[5] * 5, 6)


def lookalikes(
    accepted: Sequence[Form], others: Iterable[str], kind: AnswerType
) -> tuple[str, ...]:
    """Find the known names that are near an accepted form, each written as one word.

    Known are `others` (the other answers of the bank, the distractors, the rejected forms) and,
    where a place or group is asked for, every known place and people, city or organisation.
    """
    # In another name one slip is forgiven.
    reach = dict.fromkeys(aliases(accepted, kind), _FAR[0])
    reach.update((form.compact, _far(form)) for form in accepted)
    near = dict.fromkeys(_near(reach, tuple(others)))
    own = _own_codes(accepted, kind)
    for name in _near(reach, _known(kind)):
        if name not in reach and own.isdisjoint(_codes(name, kind)):
            near[name] = None
    return tuple(near)


def _near(reach: Mapping[str, int], names: Sequence[str]) -> Iterator[str]:
    for own, far in reach.items():
        found = process.extract(own, names, scorer=OSA.distance, score_cutoff=far, limit=None)
        yield from (name for name, _, _ in found)


def _far(form: Form) -> int:
    return _FAR[-1] if len(form.words) > 1 else _FAR[min(len(form.compact), len(_FAR) - 1)]


def aliases(accepted: Sequence[Form], kind: AnswerType) -> tuple[str, ...]:
    """Find the other names of the place or the organisation that the accepted forms name."""
    if kind is AnswerType.PLACE:
        own = frozenset[str]().union(*(find(form.words) for form in accepted))
        return tuple(name for name, codes in places().names.items() if codes <= own)
    if kind is AnswerType.GROUP:
        return organisations.names_of(form.words for form in accepted)
    return ()


def settle(prepared: PreparedKey, said: Form, verdict: Verdict) -> Verdict:
    """Refuse a forgiven slip when another known name is as near as the answer, or nearer."""
    if verdict.reason != SPELLING:
        return verdict
    if prepared.type is AnswerType.GROUP and _is_another_firm(prepared, said):
        return reject("another organisation")
    if not prepared.lookalikes:
        return verdict
    bare = core(said.words)
    ours = min(
        *(OSA.distance(name, said.compact) for name in _own(prepared)),
        *(OSA.distance(core(form.words), bare) for form in prepared.accepted),
    )
    nearest = process.extractOne(
        said.compact, prepared.lookalikes, scorer=OSA.distance, score_cutoff=ours
    )
    if nearest is None:
        return verdict
    name, distance, _ = nearest
    if distance < ours:
        return reject("nearer to another name")
    if not _is_at_hand(prepared, name) or _weight(prepared, said) < weigh(name, said.compact):
        return verdict
    return prompt("this could be two names")


def _is_at_hand(prepared: PreparedKey, name: str) -> bool:
    """Tell whether a name comes to mind as soon as the answer: of a country, or in the bank."""
    return (
        name in places().countries
        or name in places().demonyms
        or name in prepared.others.compacts
        or prepared.exact.get(name) is Outcome.REJECT
    )


def _is_another_firm(prepared: PreparedKey, said: Form) -> bool:
    """Tell whether all of what was said is the name of a firm, which is not the one asked for."""
    names = {said.compact, core(said.words)} & known("organisations.txt")
    own = {name for form in prepared.accepted for name in (form.compact, core(form.words))}
    return bool(names - own)


def _weight(prepared: PreparedKey, said: Form) -> int:
    return min(weigh(name, said.compact) for name in _own(prepared))


def _own(prepared: PreparedKey) -> tuple[str, ...]:
    return (*(form.compact for form in prepared.accepted), *prepared.aliases)


@cache
def _known(kind: AnswerType) -> tuple[str, ...]:
    """Give all known names that an answer of a kind may be confused with."""
    table = places()
    if kind is AnswerType.PLACE:
        more = table.cities.keys()
    elif kind is AnswerType.GROUP:
        more = organisations.organisations().names.keys()
    else:
        return ()
    return tuple(dict.fromkeys((*table.names, *table.demonyms, *more)))


def _codes(name: str, kind: AnswerType) -> frozenset[str | int]:
    """Give what a known name names, whatever it is."""
    table = places()
    found = table.names.get(name, _NOTHING) | table.demonyms.get(name, _NOTHING)
    if kind is not AnswerType.GROUP:
        return found
    return found | organisations.organisations().names.get(name, _NOTHING)


def _own_codes(accepted: Sequence[Form], kind: AnswerType) -> frozenset[str | int]:
    table = places()
    own = _NOTHING
    for form in accepted:
        own |= lookup(form.words, table.names) | lookup(form.words, table.demonyms)
        if kind is AnswerType.GROUP:
            own |= organisations.lookup(form.words)
    return own

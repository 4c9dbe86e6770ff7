"""Names that a misspelling may belong to sooner than to the answer."""

from collections.abc import Iterable, Iterator, Sequence

from rapidfuzz import process
from rapidfuzz.distance import OSA

from quizgame.bank.kinds import AnswerType
from quizgame.grading.form import Form
from quizgame.grading.key import PreparedKey
from quizgame.grading.names import organisations
from quizgame.grading.names.places import find, is_only_city, lookup, places
from quizgame.grading.names.wording import core
from quizgame.grading.outcome import SPELLING, Verdict, prompt, reject
from quizgame.grading.spelling.slips import weigh
from quizgame.grading.tables.reading import known

# Twice as many letters as may be wrong: whatever is further from the answer is further from
# every misspelling of it than the answer is. The last is for long words and for several.
_FAR = (*[2] * 7, *[4] * 5, 6)


def lookalikes(
    accepted: Sequence[Form], others: Iterable[str], kind: AnswerType
) -> tuple[str, ...]:
    """Find the known names that are near an accepted form, each written as one word.

    Known are `others` (the other answers of the bank, the distractors, the rejected forms) and,
    where a place or group is asked for, every known place and people, city or organisation.
    """
    names = list(dict.fromkeys((*others, *_known(accepted, kind))))
    near: dict[str, None] = {}
    for form in accepted:
        found = process.extract(
            form.compact, names, scorer=OSA.distance, score_cutoff=_far(form), limit=None
        )
        near.update((name, None) for name, _, _ in found)
    return tuple(near)


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
        min(OSA.distance(form.compact, said.compact), OSA.distance(core(form.words), bare))
        for form in prepared.accepted
    )
    ours = min([ours, *(OSA.distance(name, said.compact) for name in prepared.aliases)])
    nearest = process.extractOne(
        said.compact, prepared.lookalikes, scorer=OSA.distance, score_cutoff=ours
    )
    if nearest is None:
        return verdict
    nearer = nearest[1] < ours
    if not nearer and (
        is_only_city(nearest[0]) or _weight(prepared, said) < weigh(nearest[0], said.compact)
    ):
        return verdict
    return reject("nearer to another name") if nearer else prompt("this could be two names")


def _is_another_firm(prepared: PreparedKey, said: Form) -> bool:
    """Tell whether all of what was said is the name of a firm, which is not the one asked for."""
    names = {said.compact, core(said.words)} & known("organisations.txt")
    own = {name for form in prepared.accepted for name in (form.compact, core(form.words))}
    return bool(names - own)


def _weight(prepared: PreparedKey, said: Form) -> int:
    return min(weigh(form.compact, said.compact) for form in prepared.accepted)


def _known(accepted: Sequence[Form], kind: AnswerType) -> Iterator[str]:
    if kind not in {AnswerType.PLACE, AnswerType.GROUP}:
        return
    table = places()
    for names in (table.names, table.demonyms):
        own = {code for form in accepted for code in lookup(form.words, names)}
        yield from (name for name, codes in names.items() if own.isdisjoint(codes))
    if kind is AnswerType.GROUP:
        yield from organisations.others(form.words for form in accepted)
    else:
        own_names = {form.compact for form in accepted}
        yield from (name for name in table.cities if name not in own_names)

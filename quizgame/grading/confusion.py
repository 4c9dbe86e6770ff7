"""Names that a misspelling may belong to sooner than to the answer."""

from collections.abc import Iterable

from rapidfuzz import process
from rapidfuzz.distance import OSA

from quizgame.grading.form import Form
from quizgame.grading.key import PreparedKey
from quizgame.grading.names.places import countries, lookup
from quizgame.grading.outcome import SPELLING, Verdict, prompt, reject
from quizgame.grading.spelling.slips import weigh


def settle(prepared: PreparedKey, said: Form, verdict: Verdict) -> Verdict:
    """Refuse a forgiven slip when another known name is as near as the answer, or nearer.

    Known are the other answers of the bank, the distractors, the rejected forms and every country.
    """
    if verdict.reason != SPELLING:
        return verdict
    ours = min(OSA.distance(form.compact, said.compact) for form in prepared.accepted)
    nearest = process.extractOne(
        said.compact, list(_known(prepared)), scorer=OSA.distance, score_cutoff=ours
    )
    if nearest is None:
        return verdict
    nearer = nearest[1] < ours
    if not nearer and _weight(prepared, said) < weigh(nearest[0], said.compact):
        return verdict
    return reject("nearer to another name") if nearer else prompt("this could be two names")


def _weight(prepared: PreparedKey, said: Form) -> int:
    return min(weigh(form.compact, said.compact) for form in prepared.accepted)


def _known(prepared: PreparedKey) -> Iterable[str]:
    yield from (form.compact for form in (*prepared.others, *prepared.rejected))
    table = countries()
    for names in (table.names, table.demonyms):
        own = {code for form in prepared.accepted for code in lookup(form.words, names)}
        yield from (name for name, codes in names.items() if own.isdisjoint(codes))

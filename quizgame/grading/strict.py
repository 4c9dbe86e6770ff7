"""Holding answers to what a key does not forgive: spelling, accents, capitals."""

from collections.abc import Mapping

from quizgame.bank.kinds import Strictness
from quizgame.grading.form import Form
from quizgame.grading.key import PreparedKey
from quizgame.grading.names import places
from quizgame.grading.names.wording import misspells, normal, small_words
from quizgame.grading.outcome import SPELLING, Outcome, Verdict, reject
from quizgame.grading.spelling.manner import Manner, Writings, marks, writings_in
from quizgame.grading.spelling.slips import slips
from quizgame.grading.values.quantities import pieces
from quizgame.grading.values.units import UNITS

_REASONS: Mapping[Strictness, str] = {
    Strictness.SPELLING: "the spelling",
    Strictness.ACCENTS: "the accents",
    Strictness.CASE: "the capitals",
}


def hold(prepared: PreparedKey, said: Form, verdict: Verdict) -> Verdict:
    """Refuse what was accepted, if it is not written as the key wants it.

    What has a writing of its own, such as digits or another name of a country, is no slip.
    """
    if verdict.outcome is not Outcome.ACCEPT:
        return verdict
    for manner in prepared.manners:
        if _offends(prepared, manner, said, verdict):
            return reject(_REASONS[manner.kind])
    return verdict


def _offends(prepared: PreparedKey, manner: Manner, said: Form, verdict: Verdict) -> bool:
    theirs = writings_in(said.text, manner.kind)
    if manner.kind is not Strictness.SPELLING:
        return not all(_fits(word, manner, theirs) for word in manner.written)
    if verdict == places.ANOTHER_NAME:
        return False
    return (
        verdict.reason == SPELLING
        or _is_spaced_otherwise(prepared, said)
        or any(_slips_for(word, manner, theirs) for word in manner.words - theirs.keys())
    )


def _fits(word: str, manner: Manner, theirs: Writings) -> bool:
    """Tell whether a word of the key, if it is said, is written as there, misspelt or not."""
    ours = manner.written[word]
    if word in theirs:
        return not ours.isdisjoint(theirs[word])
    if word not in manner.words:
        return True
    others = _slips_for(word, manner, theirs)
    tried = {marks(writing, manner.kind) for other in others for writing in theirs[other]}
    return not tried or not tried.isdisjoint(marks(writing, manner.kind) for writing in ours)


def _slips_for(word: str, manner: Manner, theirs: Writings) -> list[str]:
    """Find what was said for a word of the key and misspelt; other names of units are no slips."""
    strange = (other for other in theirs if other not in manner.written and other not in UNITS)
    return [other for other in strange if _is_slip(word, other)]


def _is_slip(word: str, other: str) -> bool:
    if not other.isalpha():
        return False
    alike = slips(word, other) is not None or misspells(other, small_words([word]))
    return alike or _differs_at_its_end(word, other)


def _differs_at_its_end(word: str, other: str) -> bool:
    """Tell whether a word is another form of the same, as a plural is; not if it is shortened."""
    shorter, longer = sorted((len(word), len(other)))
    return normal(word) == normal(other) and shorter > 2 and longer - shorter <= 2


def _is_spaced_otherwise(prepared: PreparedKey, said: Form) -> bool:
    """Tell whether the answer is a form of the key but for its spaces: "newyork"."""
    written = {form: pieces(form.words) for form in (said, said.bare)}
    alike = [
        pieces(form.words) == words
        for form in prepared.accepted
        for each, words in written.items()
        if form.compact == each.compact
    ]
    return bool(alike) and not any(alike)

"""Rules for what is told by value: numbers with their units, dates and times."""

from collections.abc import Sequence
from fractions import Fraction

from quizgame.bank.kinds import AnswerType, Strictness
from quizgame.grading.form import Form
from quizgame.grading.key import PreparedKey
from quizgame.grading.names import wording
from quizgame.grading.outcome import Outcome, Verdict, accept, prompt, reject
from quizgame.grading.spelling.slips import near, slips
from quizgame.grading.text import fold, word_set
from quizgame.grading.values import dates, numbers, quantities, times
from quizgame.grading.values.measure import within
from quizgame.grading.values.misspelt import mend, read_measure
from quizgame.grading.values.units import UNITS

# Whoever is asked roughly may answer so.
_ROUGHLY = word_set("about roughly approximately around nearly almost")


def by_year(prepared: PreparedKey, key: Form, said: Form) -> Verdict | None:
    """Take a year that is no further off than the tolerance of a year."""
    if key.measure is None or not key.dates or not said.dates:
        return None
    ours, theirs = key.dates[0], said.dates[0]
    if ours.parts.keys() != {"year"} or not ours.year or theirs.year in (None, ours.year):
        return None
    apart = abs(ours.year - (theirs.year or 0))
    year = quantities.Quantity(value=Fraction(ours.year))
    return numbers.NEAR if apart <= within(year, key.measure) else None


def by_date(prepared: PreparedKey, key: Form, said: Form) -> Verdict | None:
    """Compare dates part by part, as exact as the key wants them."""
    if not _BOUNDS.isdisjoint(said.words) and _BOUNDS.isdisjoint(key.words):
        return prompt("when exactly?") if _tells_time(said) else None
    verdict = dates.compare(key.dates, said.dates, prepared.echo | prepared.question)
    if prepared.precision and verdict == dates.MORE_EXACT:
        return accept("exact enough")
    return verdict


_BOUNDS = word_set("before after since until till")


def _tells_time(said: Form) -> bool:
    return bool(said.quantities) or bool(said.dates)


def by_time(prepared: PreparedKey, key: Form, said: Form) -> Verdict | None:
    """Compare times of day, where the key is one for sure."""
    if key.time is None or not key.time.is_told:
        return None
    if prepared.type is AnswerType.DURATION and not times.is_of_day(key.words):
        return None
    return times.compare(key.time, said.time) if said.time else reject("no time of day")


def by_quantity(prepared: PreparedKey, key: Form, said: Form) -> Verdict | None:
    """Compare numbers with their units, and what they count."""
    if not key.counts:
        return None
    strict = any(manner.kind is Strictness.SPELLING for manner in prepared.manners)
    words = fold(said.text)
    if prepared.type is AnswerType.DURATION:
        words = tuple(times.in_words(words))
    theirs = said.quantities if strict else read_measure(words, key.quantities)
    if not theirs:
        return None if near(key.words, said.words) else reject("no number")
    verdict = numbers.compare(key.quantities, theirs)
    if verdict == numbers.MORE_EXACTLY and prepared.question & _ROUGHLY:
        return numbers.NEAR
    wrong = verdict is None or verdict.outcome is Outcome.REJECT
    if not wrong and _lacks_unit(key, theirs) and _is_other_unit(prepared, key, said):
        return reject("a different unit")
    if verdict == numbers.SAME and _has_other_unit(prepared, key, theirs):
        return reject("a different unit")
    if verdict == numbers.WHICH_UNIT and _asks_for_unit(prepared, key):
        return numbers.SAME
    if verdict == numbers.SAME and _counts_others(prepared, key, said):
        return reject("of something else")
    return verdict


def _lacks_unit(key: Form, said: Sequence[quantities.Quantity]) -> bool:
    return any(each.sign for each in key.quantities) and any(not each.sign for each in said)


def _has_other_unit(prepared: PreparedKey, key: Form, said: Sequence[quantities.Quantity]) -> bool:
    """Tell whether a unit was told where the question counts things, and names no such unit.

    How old somebody is, is told in years.
    """
    signs = {each.sign for each in said if not each.bare_m} - {""}
    if not signs or any(each.sign for each in key.quantities):
        return False
    if "old" in prepared.question:
        return any(each.factor != _YEAR for each in said)
    named = {quantities.sign_of(word) for word in prepared.question}
    return "many" in prepared.question and not signs <= named


_YEAR = UNITS["year"].factor


_COUNTS = word_set("of thousand thousands million millions billion billions trillion trillions")


def _is_other_unit(prepared: PreparedKey, key: Form, said: Form) -> bool:
    """Tell whether a number came with a word that is no unit, and no slip for one of the key's."""
    signs = {quantity.sign for quantity in key.quantities}
    known = {word for sign in signs for word in sign.split()}
    if known <= _COUNTS:  # of millions of anything
        return False
    strange = said.things - prepared.echo - key.things - known
    return any(mend(word, signs) == word for word in strange)


def _asks_for_unit(prepared: PreparedKey, key: Form) -> bool:
    """Tell whether the question names the unit: "how many miles" needs none in the answer."""
    signs = {quantity.sign for quantity in key.quantities}
    return not prepared.echo.isdisjoint(wording.content(key.words)) or any(
        quantities.sign_of(word) in signs for word in prepared.question
    )


def _counts_others(prepared: PreparedKey, key: Form, said: Form) -> bool:
    """Tell whether a number was said of something that neither the key nor the question tells."""
    ours, theirs = key.things, said.things - prepared.echo
    return bool(ours and theirs) and not any(
        slips(one, other) is not None for one in ours for other in theirs
    )

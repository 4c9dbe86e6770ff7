"""Making a key ready: what a grade may need is worked out once for each question."""

import gc
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING

from quizgame.bank.kinds import AnswerType, Precision
from quizgame.grading.confusion import aliases, lookalikes
from quizgame.grading.form import Form
from quizgame.grading.infer import infer, type_of_measure
from quizgame.grading.key import PreparedKey
from quizgame.grading.names import location, organisations, people, wording
from quizgame.grading.names.alternatives import alternatives, without_brackets
from quizgame.grading.neighbours import Neighbours, neighbours_in
from quizgame.grading.outcome import Outcome
from quizgame.grading.rules import BY_VALUE
from quizgame.grading.spelling import lexicon
from quizgame.grading.spelling.manner import manners_of
from quizgame.grading.text import fold
from quizgame.grading.values import dates
from quizgame.grading.values.measure import Measure, lacks_unit, measure_of

if TYPE_CHECKING:
    # A player's key is made elsewhere; grading itself needs no models, and starts without them.
    from quizgame.bank.question import AnswerKey, Bank, Question

__all__ = ["PreparedKey", "prepare"]

_PLAIN_WORD = re.compile(r"(?<![\w.])[a-z]{3,}|\d+")
_SPARE = 200
_UPPER = r"(?![a-z\d_])\w[\w'\u2019-]*"
_FULL_NAME = re.compile(rf"{_UPPER}(?:\.? (?:[a-z]{{2,3}} )?{_UPPER}){{1,3}}")


def prepare(question: "Question", bank: "Bank") -> PreparedKey:
    """Make the key of `question` ready for grading any number of responses."""
    key = question.answer
    plain = without_brackets(key.text) or key.text
    type_ = key.type or _type_of(Form(plain, measure_of(key)), question)
    _make_ready(type_)
    accepted = _accepted(key, type_)
    known = {form.compact for form in accepted}
    others = neighbours_in(bank)
    rejected = _forms(*key.reject, *question.distractors)
    return PreparedKey(
        canonical=next(_with_unit(accepted[:1], key.unit), key.text),
        kind=question.kind,
        type=type_,
        accepted=accepted,
        texts=tuple(form.text for form in accepted),
        written=tuple(" ".join(form.words) for form in accepted),
        exact=_exact(accepted, rejected, _forms(*key.prompt)),
        longest=_SPARE + 4 * max(map(len, (key.text, *key.accept, *key.prompt, *key.reject))),
        items=tuple(map(Form, key.items)),
        rejected=rejected,
        others=others,
        aliases=_aliases(type_, accepted),
        lookalikes=_lookalikes(
            type_, accepted, (*others.compacts - known, *(form.compact for form in rejected))
        ),
        question=frozenset(_words_of(question.question)),
        echo=frozenset(wording.content(_PLAIN_WORD.findall(question.question))),
        rivals=_rivals(type_, accepted, others, rejected),
        namesakes=type_ is AnswerType.PERSON
        and any(people.is_namesake(accepted[0].name, name) for name in _names(question, others)),
        precision=key.precision,
        manners=manners_of((key.text, *key.accept, key.unit or ""), key.strict),
    )


def _accepted(key: "AnswerKey", kind: AnswerType) -> tuple[Form, ...]:
    """Give the forms that are right: those of the key, and those its unit and precision allow."""
    measure = measure_of(key)
    written = _forms(key.text, *key.accept, measure=measure)
    allowed = [
        *_with_unit(written, key.unit),
        *_less_exact(written, key.precision),
        *(form for text in (key.text, *key.accept) for form in alternatives(text, kind)),
    ]
    if not allowed:
        return written
    unwanted = {form.compact for form in _forms(*key.prompt, *key.reject)}
    every = _forms(key.text, *key.accept, *allowed, measure=measure)
    return tuple(form for form in every if form in written or form.compact not in unwanted)


def _exact(
    accepted: Iterable[Form], rejected: Iterable[Form], prompted: Iterable[Form]
) -> Mapping[str, Outcome]:
    """Tell what each form makes of a response that is written so; what is right comes first."""
    kinds = ((prompted, Outcome.PROMPT), (rejected, Outcome.REJECT), (accepted, Outcome.ACCEPT))
    return {form.compact: outcome for forms, outcome in kinds for form in forms if form.compact}


def _with_unit(forms: Iterable[Form], unit: str | None) -> Iterator[str]:
    for form in forms:
        if unit and form.measure and lacks_unit(form.words, form.measure):
            yield f"{form.text} {unit}"


def _less_exact(forms: Iterable[Form], precision: Precision | None) -> Iterator[str]:
    for form in forms:
        for date in form.dates:
            if precision and dates.is_as_exact(date, precision):
                yield dates.write(date, precision)


def _type_of(form: Form, question: "Question") -> AnswerType:
    """Infer the type of an answer; a unit, a tolerance or a precision tells of it too."""
    key = question.answer
    inferred = infer(form, question.question)
    if key.precision and form.dates:
        return AnswerType.DATE
    if form.measure and form.counts and (key.unit or inferred not in BY_VALUE):
        return type_of_measure(form)
    return inferred


def _words_of(text: str) -> Iterator[str]:
    """Give the folded words of a question, and their normal forms."""
    for word in fold(text):
        yield from (word, wording.normal(word))


def _rivals(
    kind: AnswerType, accepted: Iterable[Form], others: Neighbours, rejected: Iterable[Form]
) -> frozenset[tuple[str, ...]]:
    if kind is not AnswerType.PERSON:
        return frozenset()
    own = {form.name.family for form in accepted} | {form.name.words for form in accepted}
    return (others.families | {form.name.family for form in rejected}) - own


def _aliases(kind: AnswerType, accepted: tuple[Form, ...]) -> tuple[str, ...]:
    if kind in BY_VALUE:
        return ()
    # The slips in the words of the key itself are judged word by word.
    own = {form.compact for form in accepted}
    own |= {organisations.normal(form.words) for form in accepted}
    return tuple(name for name in aliases(accepted, kind) if name not in own)


def _lookalikes(
    kind: AnswerType, accepted: tuple[Form, ...], others: Iterable[str]
) -> tuple[str, ...]:
    return () if kind in BY_VALUE else lookalikes(accepted, sorted(others), kind)


@cache
def _make_ready(kind: AnswerType) -> None:
    """Read the tables that a grade may need, if they are not there yet: no grade shall wait."""
    lexicon.make_ready(kind)
    people.make_ready()
    organisations.make_ready()
    location.make_ready()
    # The tables stay as long as the game: whoever collects garbage need not look through them,
    # which takes as long as a hundred grades.
    gc.freeze()


def _forms(*texts: str, measure: Measure | None = None) -> tuple[Form, ...]:
    forms: dict[tuple[str, ...], Form] = {}
    for form in (Form(text, measure) for text in texts):
        forms.setdefault(form.words, form)
    return tuple(forms.values())


def _names(question: "Question", others: Neighbours) -> Iterable[people.Name]:
    yield from others.names
    yield from map(people.read, question.distractors)
    for text in (question.question, *(evidence.quote for evidence in question.evidence)):
        yield from map(people.read, _FULL_NAME.findall(text))

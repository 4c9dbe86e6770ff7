"""The one door through which every response is graded."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from quizgame.bank.kinds import AnswerType, Kind
from quizgame.grading import around, guards, order, strict
from quizgame.grading.choice import chosen
from quizgame.grading.confusion import settle
from quizgame.grading.form import Form
from quizgame.grading.key import PreparedKey
from quizgame.grading.names import location, organisations, people, places
from quizgame.grading.outcome import (
    Grade,
    Outcome,
    Verdict,
    accept,
    kindest,
    prompt,
    reject,
)
from quizgame.grading.rules import BY_VALUE, is_of_nature, judge, nearest
from quizgame.grading.text import word_set

__all__ = ["Grade", "Outcome", "grade", "grade_option", "grade_order"]

_TRUE = word_set("true t yes y 1 right correct")
_FALSE = word_set("false f no n 0 2 wrong incorrect")
_ALTERNATIVES = re.compile(r"[^\W\d_]\s*/\s*[^\W\d_]")
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_LONGEST = 200
# What tells that a choice could not be read, rather than that it is wrong.
NONE_OF_THEM = reject("none of the options")
NEITHER = reject("neither true nor false")
_EXACTLY: Mapping[Outcome, Verdict] = {
    Outcome.ACCEPT: accept("exact"),
    Outcome.REJECT: reject("near, but wrong"),
    Outcome.PROMPT: prompt("right, but not enough"),
}
_NO_ANSWER = reject("no answer")
_NOT_IT = reject("not the answer")


def grade(prepared: PreparedKey, response: str, *, before: str = "") -> Grade:
    """Grade what a player typed; `before` is what was typed before, and right but not enough.

    A second try may complete the first: "Armstrong", and then only "Neil".

    Pure: the same key and response always get the same grade. Never raises, whatever the text.
    """
    verdict = _judge(prepared, response)
    if before.strip() and _is_incomplete(prepared, response, verdict):
        whole = _judge(prepared, f"{before} {response}")
        turned = None if prepared.type in BY_VALUE else _judge(prepared, f"{response} {before}")
        verdict = kindest(whole, turned) or whole
    return _as_grade(prepared, response, verdict)


def _is_incomplete(prepared: PreparedKey, response: str, verdict: Verdict) -> bool:
    """Tell whether a response may go on from an earlier one; a wrong answer of its own does not."""
    only_unit = prepared.type in BY_VALUE and not any(map(str.isdecimal, response))
    return verdict.outcome is Outcome.PROMPT or (verdict.outcome is Outcome.REJECT and only_unit)


def grade_option(prepared: PreparedKey, options: Sequence[str], response: str) -> Grade:
    """Grade a choice among `options`, made by text, by letter (a, b, ...) or by number from 1.

    The text of an option comes before its letter or number; a beginning that fits one option
    alone will do. Of a statement, whatever means true or false is taken.
    """
    said = Form(response)
    if not said.words:
        return _as_grade(prepared, response, _NO_ANSWER)
    forms = [Form(option) for option in options]
    place = chosen(forms, said)
    if place is None and prepared.kind is Kind.TRUE_FALSE:
        return _as_grade(prepared, response, _judge_truth(prepared, said))
    if place is None:
        return _as_grade(prepared, response, NONE_OF_THEM)
    right = _among(forms[place], prepared.accepted)
    verdict = accept("exact") if right else reject("another option")
    return _as_grade(prepared, response, strict.hold(prepared, forms[place], verdict))


def grade_order(prepared: PreparedKey, shown: Sequence[str], response: str) -> Grade:
    """Grade an order of the things that were `shown` mixed, told by letters, numbers or texts."""
    forms = [Form(thing) for thing in shown]
    return _as_grade(prepared, response, order.judge(prepared.items, forms, response))


def _as_grade(prepared: PreparedKey, response: str, verdict: Verdict) -> Grade:
    return Grade(
        outcome=verdict.outcome,
        reason=verdict.reason,
        canonical=prepared.canonical,
        credit=verdict.credit,
        typed=response.strip(),
        forms=prepared.texts,
    )


def _judge(prepared: PreparedKey, response: str) -> Verdict:
    response = " ".join(response.split())
    said = Form(response[:_LONGEST])
    # Folding takes time, and what is far longer than every form is none of them.
    is_short = len(response) <= _LONGEST or len(response) > prepared.longest
    whole = said if is_short else Form(response)
    if prepared.kind is Kind.TRUE_FALSE:
        return _judge_truth(prepared, said)
    if prepared.kind is Kind.ORDER:
        return _judge_exact(prepared, whole) or reject("not the order")
    verdict = (
        _judge_exact(prepared, whole)
        or (None if said.bare is whole else _judge_exact(prepared, said.bare))
        or _judge_other_name(prepared, said.bare)
        or _guard(prepared, said)
        or _judge_ways(prepared, said.bare)
    )
    return strict.hold(prepared, whole, verdict)


def _judge_truth(prepared: PreparedKey, said: Form) -> Verdict:
    truth = prepared.accepted[0].compact in _TRUE
    answer = said.bare.compact
    if not answer:
        return _NO_ANSWER
    if answer not in _TRUE | _FALSE:
        return NEITHER
    return accept("exact") if (answer in _TRUE) == truth else reject("the opposite")


def _judge_exact(prepared: PreparedKey, said: Form) -> Verdict | None:
    outcome = prepared.exact.get(said.compact)
    return None if outcome is None else _EXACTLY[outcome]


def _judge_other_name(prepared: PreparedKey, said: Form) -> Verdict | None:
    """Take another name of the same body: "without" denies nothing in it, and X is one too."""
    odd = any(form.denials != said.denials for form in prepared.accepted)
    if prepared.type in BY_VALUE or not (odd or said.denials or len(said.compact) == 1):
        return None
    names = (organisations.compare(form.words, said.words) for form in prepared.accepted)
    return next((verdict for verdict in names if verdict == organisations.ANOTHER_NAME), None)


def _guard(prepared: PreparedKey, said: Form) -> Verdict | None:
    """Refuse what no rule should look at."""
    if guards.gives_up(said.words) or not any(map(str.isalnum, said.compact)):
        return _NO_ANSWER
    if all(form.denials != said.denials for form in prepared.accepted):
        return reject("says what it is not" if said.denials else "the opposite")
    if len(said.text) >= _LONGEST:
        return reject("too long")
    letter = said.bare.compact
    is_part = any(letter in form.words for form in prepared.accepted)  # the C of vitamin C
    if len(letter) == 1 and not letter.isdecimal() and not is_part:
        return reject("a single letter")
    return reject("more than one answer") if _offers_choice(prepared, said) else None


def _offers_choice(prepared: PreparedKey, said: Form) -> bool:
    if any(guards.offers_choice(form.words) or "/" in form.text for form in prepared.accepted):
        return False
    is_unit = prepared.type in BY_VALUE  # 12 km/h is one answer
    return guards.offers_choice(said.words) or bool(not is_unit and _ALTERNATIVES.search(said.text))


def _judge_ways(prepared: PreparedKey, said: Form) -> Verdict:
    """Judge the response as it stands and, where that is not accepted, without what may go."""
    verdict = _judge_meaning(prepared, said)
    if _is_elsewhere(prepared, said):
        return reject("another place of that name")
    for shorter in _shorter(prepared, said):
        if verdict.outcome is not Outcome.REJECT:
            return verdict
        verdict = _judge_exact(prepared, shorter) or _judge_meaning(prepared, shorter)
    if verdict.outcome is Outcome.PROMPT or verdict == _NOT_IT:
        return _judge_around(prepared, said) or verdict
    return verdict


def _is_elsewhere(prepared: PreparedKey, said: Form) -> bool:
    """Tell whether brackets behind a place tell where it lies, and wrongly: "Paris (Texas)"."""
    inside = _BRACKETS.search(said.text)
    if prepared.type is not AnswerType.PLACE or not inside:
        return False
    text = f"{_BRACKETS.sub(' ', said.text).strip()}, {inside[0][1:-1]}"
    verdicts = [location.compare(form.text, text, prepared.question) for form in prepared.accepted]
    return any(verdicts) and all(each and each.outcome is Outcome.REJECT for each in verdicts)


def _judge_around(prepared: PreparedKey, said: Form) -> Verdict | None:
    """Judge a response with more around the answer, or that tells several right ones."""
    if prepared.type in BY_VALUE:
        return None
    told = around.items(said.text)
    if len(told) > 1 and all(_among(Form(each), prepared.accepted) for each in told):
        return accept("all of them right")
    for form in nearest(prepared, said):
        if is_of_nature(prepared, form, said):
            continue
        rest = around.holds(form, said, prepared.echo, prepared.question, kind=prepared.type)
        beside = map(Form, map(around.named, rest or ()))
        if rest and not any(_is_another(prepared, form, each) for each in beside):
            return accept("the answer is in it")
    return None


def _is_another(prepared: PreparedKey, form: Form, said: Form) -> bool:
    """Tell whether what is said beside an answer is an answer too, and a wrong one."""
    if said.compact in prepared.others.compacts or _among(said, prepared.rejected):
        return True
    verdict = places.compare(form.words, said.words)
    return verdict is not None and verdict.outcome is Outcome.REJECT


def _shorter(prepared: PreparedKey, said: Form) -> Iterator[Form]:
    """Leave out a label, what stands in brackets, and the question where it is repeated."""
    texts = [around.without_label(said.text), around.without_numbering(said.text)]
    if prepared.type not in BY_VALUE:
        open_text = around.without_kind(_BRACKETS.sub(" ", said.text))
        words = said.words if open_text == said.text else Form(open_text).words
        rest = guards.without_echo(words, prepared.question)
        texts += [open_text, " ".join(rest) if rest != said.words else None]
    for form in (Form(text) for text in texts if text and text != said.text):
        if form.words and form.words != said.words:
            yield form


def _judge_meaning(prepared: PreparedKey, said: Form) -> Verdict:
    verdict = judge(prepared, said)
    if verdict == people.BUT_FOR_A_MIDDLE_NAME and said.compact in prepared.others.compacts:
        # John Adams was no John Quincy Adams.
        return prompt("which one?")
    accepted = verdict is not None and verdict.outcome is Outcome.ACCEPT
    if (
        not (accepted and verdict != accept("spelling"))
        and said.compact in prepared.others.compacts
    ):
        return reject("the answer to another question")
    return settle(prepared, said, verdict) if verdict else _NOT_IT


def _among(said: Form, forms: Iterable[Form]) -> bool:
    return any(said.compact == form.compact for form in forms)

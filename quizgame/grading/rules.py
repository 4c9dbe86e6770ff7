"""Which rules an answer is judged by, for each type; the first with something to say decides."""

from collections.abc import Callable, Mapping, Sequence

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from quizgame.bank.kinds import AnswerType
from quizgame.grading import by_value
from quizgame.grading.form import Form
from quizgame.grading.key import PreparedKey
from quizgame.grading.names import acronyms, location, organisations, people, places, wording
from quizgame.grading.outcome import (
    SPELLING,
    Outcome,
    Verdict,
    accept,
    kindest,
    reject,
)
from quizgame.grading.spelling.slips import near, slips
from quizgame.grading.text import word_set

_MOST_FORMS = 5
_ASKS_NAME = word_set(
    """
    stand stands called name named names known formerly former acronym abbreviation initials
    renamed nickname short full
    """
)
_LONG_ACRONYM = 5

Rule = Callable[[PreparedKey, Form, Form], Verdict | None]


def _by_person(prepared: PreparedKey, key: Form, said: Form) -> Verdict | None:
    if said.name.words in prepared.rivals:
        return reject("another person")
    if "and" in said.words or "and" in key.words:
        theirs = people.read_each(said.words)
        ours = people.read_each(key.words)
        if len(ours) == 1 and people.are_all_among(
            [form.name for form in prepared.accepted], theirs
        ):
            return accept("all of them right")
        return people.compare_all(ours, theirs)
    return people.compare(key.name, said.name, prepared.namesakes)


def _by_country(prepared: PreparedKey, key: Form, said: Form) -> Verdict | None:
    if _is_plain(prepared, key):
        return None
    if prepared.type is AnswerType.GROUP and _names_area(key):
        return None
    return places.compare(key.words, said.words, prepared.question)


def _is_plain(prepared: PreparedKey, key: Form) -> bool:
    """Tell whether a thing is told in small letters, and is no name: turkey, apple, coke."""
    return prepared.type is AnswerType.THING and key.text == key.text.lower()


def _names_area(key: Form) -> bool:
    """Tell whether it is the name of a river or mountain: Amazon."""
    kinds = {places.places().kind(each) for each in places.find(key.words)}
    return kinds == {places.PlaceKind.AREA}


def _by_location(prepared: PreparedKey, key: Form, said: Form) -> Verdict | None:
    return location.compare(key.text, said.text, prepared.question)


def _by_named_location(prepared: PreparedKey, key: Form, said: Form) -> Verdict | None:
    """Let go where something lies, which a key or an answer tells behind it, if that is known."""
    if not (location.is_told(key.text) or location.is_told(said.text)):
        return None
    return location.compare(key.text, said.text)


def _by_organisation(prepared: PreparedKey, key: Form, said: Form) -> Verdict | None:
    if prepared.type is AnswerType.PLACE and places.find(key.words):
        return None
    if _is_plain(prepared, key):
        return None
    return organisations.compare(key.words, said.words)


def _by_name_told(prepared: PreparedKey, key: Form, said: Form) -> Verdict | None:
    """Refuse the name that a question tells and asks for another of: "What does UNO stand for?"."""
    if not prepared.question.issuperset(said.words) or prepared.question.isdisjoint(_ASKS_NAME):
        return None
    if prepared.question.issuperset(key.words):
        return None
    rules = (_by_country, _by_organisation, _by_acronym)
    verdicts = (rule(prepared, key, said) for rule in rules)
    same = any(verdict and verdict.outcome is Outcome.ACCEPT for verdict in verdicts)
    return reject("the name in the question") if same else None


def _by_acronym(prepared: PreparedKey, key: Form, said: Form) -> Verdict | None:
    if acronyms.is_acronym_of(said.words, key.words):
        return accept("initials")
    spelt_out = _is_acronym(key) and acronyms.is_acronym_of(key.words, said.words)
    return accept("the name in full") if spelt_out else None


def _by_words(prepared: PreparedKey, key: Form, said: Form) -> Verdict | None:
    if _is_acronym(key) and len(said.words) == 1:
        return None
    if is_of_nature(prepared, key, said):
        return None
    return wording.compare(key.words, said.words, known=prepared.echo, kind=prepared.type)


def is_of_nature(prepared: PreparedKey, key: Form, said: Form) -> bool:
    """Tell whether a river or mountain is told, which shares its name with the state asked for."""
    told = said.of_nature - key.of_nature - prepared.question
    if prepared.type is not AnswerType.PLACE or not told:
        return False
    kinds = {places.places().kind(each) for each in places.find(key.words)}
    return bool(kinds) and places.PlaceKind.AREA not in kinds


def _by_spelling(prepared: PreparedKey, key: Form, said: Form) -> Verdict | None:
    if _is_acronym(key):
        return _by_letters(key, said)
    return accept(SPELLING) if near(key.words, said.words, prepared.type) else None


def _by_alias(prepared: PreparedKey, key: Form, said: Form) -> Verdict | None:
    """Forgive one slip in another name of the place or the organisation: "Frisko"."""
    words = {said.compact, organisations.normal(said.words)}
    near_one = any(
        OSA.distance(name, word, score_cutoff=1) == 1
        and slips(name, word, prepared.type) is not None
        for name in prepared.aliases
        for word in words
        if len(name) >= _LONG_ACRONYM
    )
    return accept(SPELLING) if near_one else None


def _by_letters(key: Form, said: Form) -> Verdict | None:
    """Forgive one likely slip in a long acronym, if that makes no other one: "UNICFE"."""
    is_known = organisations.lookup(key.words)
    shortest = _LONG_ACRONYM if is_known else _LONG_ACRONYM - 1
    if len(key.compact) < shortest or organisations.lookup(said.words):
        return None
    return accept(SPELLING) if slips(key.compact, said.compact) == 1 else None


def _is_acronym(form: Form) -> bool:
    return len(form.words) == 1 and form.text.isupper() and len(form.compact) <= 6


_NAMED = (_by_acronym, _by_words, _by_spelling)
_PLACED = (_by_named_location, _by_country, _by_organisation, *_NAMED)
_COUNTED = (by_value.by_quantity, _by_words, _by_spelling)
BY_VALUE = frozenset(
    {
        AnswerType.NUMBER,
        AnswerType.MONEY,
        AnswerType.PERCENT,
        AnswerType.DURATION,
        AnswerType.DATE,
    }
)
RULES: Mapping[AnswerType, tuple[Rule, ...]] = {
    AnswerType.PERSON: (_by_person, _by_spelling),
    AnswerType.PLACE: (
        _by_name_told,
        _by_location,
        _by_country,
        _by_organisation,
        *_NAMED,
        _by_alias,
    ),
    AnswerType.GROUP: (_by_name_told, *_PLACED, _by_alias),
    AnswerType.NUMBER: _COUNTED,
    AnswerType.MONEY: _COUNTED,
    AnswerType.PERCENT: _COUNTED,
    AnswerType.DURATION: (by_value.by_time, *_COUNTED),
    AnswerType.DATE: (by_value.by_time, by_value.by_year, by_value.by_date, *_COUNTED),
    AnswerType.TITLE: _NAMED,
    AnswerType.THING: (_by_name_told, *_PLACED),
}


def judge(prepared: PreparedKey, said: Form) -> Verdict | None:
    """Judge `said` by the rules of the key's type, against the form that suits the player best."""
    best: Verdict | None = None
    for form in nearest(prepared, said):
        if form.denials == said.denials:
            best = kindest(best, _first(prepared, form, said))
    return best


def nearest(prepared: PreparedKey, said: Form) -> Sequence[Form]:
    """Choose the accepted forms that are worth a look, so that dozens of them cost no more."""
    forms = prepared.accepted
    if len(forms) <= _MOST_FORMS or prepared.type in BY_VALUE:
        return forms
    found = process.extract(
        " ".join(said.words), prepared.written, scorer=fuzz.token_set_ratio, limit=_MOST_FORMS
    )
    near = {place for _, _, place in found}
    return [
        form
        for place, form in enumerate(forms)
        if place in near or _is_short_for(prepared, form, said)
    ]


def _is_short_for(prepared: PreparedKey, form: Form, said: Form) -> bool:
    """Tell whether one is the acronym of the other, which looks nothing like it."""
    may_be = len(said.words) <= _MOST_IN_ACRONYM or _is_acronym(form)
    return may_be and _by_acronym(prepared, form, said) is not None


_MOST_IN_ACRONYM = 2


def _first(prepared: PreparedKey, form: Form, said: Form) -> Verdict | None:
    verdicts = (rule(prepared, form, said) for rule in RULES[prepared.type])
    return next((verdict for verdict in verdicts if verdict is not None), None)

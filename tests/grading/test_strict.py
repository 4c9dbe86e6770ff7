"""What a key does not forgive: slips of spelling, accents, capitals."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgame.bank.kinds import Kind, Strictness
from quizgame.bank.question import AnswerKey, Bank, Question
from quizgame.grading.grade import grade, grade_option
from quizgame.grading.outcome import Outcome
from quizgame.grading.prepare import PreparedKey, prepare
from tests.grading.keys import key_of, outcomes, told

SPELLING = (Outcome.REJECT, "the spelling")
ACCENTS = (Outcome.REJECT, "the accents")
CAPITALS = (Outcome.REJECT, "the capitals")


def test_nothing_is_strict_that_the_key_does_not_say() -> None:
    assert outcomes(key_of("Reykjavík"), "Reykjavik", "reykjavík", "Rekjavik") == ["accept"] * 3


@pytest.mark.parametrize("response", ["ete", "ETE", "I think it's ete", "éte", "etes", "The ete"])
def test_accents_that_are_missing_or_misplaced_are_refused(response: str) -> None:
    assert told(key_of("été", strict=["accents"]), response) == ACCENTS


@pytest.mark.parametrize("response", ["été", "Été", "ÉTÉ", "e\u0301te\u0301", "I think it's été."])
def test_accents_may_be_typed_in_any_way_and_case(response: str) -> None:
    assert told(key_of("été", strict=["accents"]), response) == (Outcome.ACCEPT, "exact")


def test_accents_alone_leave_slips_and_capitals_forgiven() -> None:
    prepared = key_of("Reykjavík", strict=["accents"])
    assert outcomes(prepared, "reykjavík", "Rekjavík", "the city of reykjavík") == ["accept"] * 3
    assert told(prepared, "Rekjavik") == ACCENTS


def test_letters_of_other_alphabets_count_as_accents() -> None:
    assert told(key_of("Øresund", strict=["accents"]), "Oresund") == ACCENTS
    assert told(key_of("İstanbul", strict=["accents"]), "Istanbul") == ACCENTS


def test_an_accent_that_the_key_does_not_have_is_refused() -> None:
    assert told(key_of("resume", strict=["accents"]), "résumé") == ACCENTS


@pytest.mark.parametrize("response", ["nato", "Nato", "it is nato"])
def test_small_letters_for_capitals_are_refused(response: str) -> None:
    assert told(key_of("NATO", strict=["case"]), response) == CAPITALS


def test_capitals_for_small_letters_are_refused() -> None:
    assert told(key_of("iPhone", strict=["case"]), "IPhone") == CAPITALS
    assert told(key_of("iron", strict=["case"]), "Iron") == CAPITALS


def test_case_alone_leaves_slips_and_accents_forgiven() -> None:
    prepared = key_of("Reykjavík", strict=["case"])
    assert outcomes(prepared, "Reykjavik", "Rekjavik", "It is Reykjavik") == ["accept"] * 3
    assert told(prepared, "rekjavik") == CAPITALS


def test_an_article_before_the_answer_may_begin_either_way() -> None:
    prepared = key_of("The Hague", strict=["case"])
    assert outcomes(prepared, "The Hague", "the Hague", "Hague", "the hague") == [
        "accept",
        "accept",
        "accept",
        "reject",
    ]


@pytest.mark.parametrize(
    ("text", "response"),
    [
        ("Reykjavik", "Rekjavik"),
        ("été", "étés"),
        ("colour", "color"),
        ("Lord of the Rings", "Lord of te Rings"),
        ("New York", "newyork"),
        ("New York", "Newyrok"),
        ("forty", "fourty"),
        ("16 October 2023", "16 Octobr 2023"),
        ("Winston Churchill", "Chrchill"),
        ("Winston Churchill", "Winstn Churchill"),
        ("Russia", "Rusia"),
    ],
)
def test_a_slip_of_spelling_is_refused(text: str, response: str) -> None:
    asked = "Who or what was it?"
    assert told(key_of(text, asked=asked), response)[0] is Outcome.ACCEPT
    assert told(key_of(text, asked=asked, strict=["spelling"]), response) == SPELLING


@pytest.mark.parametrize(
    ("text", "response"),
    [
        ("Reykjavík", "REYKJAVIK"),
        ("New York", "new-york"),
        ("New York", "it was New York"),
        ("Winston Churchill", "Sir Winston Churchill"),
        ("Winston Churchill", "Churchill"),
        ("Winston Churchill", "W. Churchill"),
        ("Russia", "Russian Federation"),
        ("5 km", "5km"),
        ("5 kilometres", "5 kilometers"),
        ("forty", "40"),
        ("16 October 2023", "Oct 16, 2023"),
        ("World Health Organization", "WHO"),
        ("Saint Petersburg", "St Petersburg"),
    ],
)
def test_spelling_alone_leaves_everything_but_slips_forgiven(text: str, response: str) -> None:
    prepared = key_of(text, asked="Who or what was it?", strict=["spelling"])
    assert told(prepared, response)[0] is Outcome.ACCEPT


def test_a_slip_in_a_unit_is_not_read_as_the_unit() -> None:
    prepared = key_of("5 km", strict=["spelling"])
    assert told(prepared, "5 kilomtres") == (Outcome.PROMPT, "in which unit?")


def test_strictness_holds_for_accepted_forms_and_each_form_is_right_as_it_is_written() -> None:
    prepared = key_of("summer", accept=["été", "Sommer"], strict=["accents", "case"])
    assert outcomes(prepared, "summer", "été", "Sommer") == ["accept"] * 3
    assert told(prepared, "ete") == ACCENTS
    assert told(prepared, "sommer") == CAPITALS
    both = key_of("été", accept=["ete"], strict=["accents"])
    assert outcomes(both, "été", "ete") == ["accept"] * 2


def test_a_space_left_out_hides_no_accent() -> None:
    assert told(key_of("São Paulo", strict=["accents"]), "saopaulo") == ACCENTS
    assert told(key_of("São Paulo", strict=["accents"]), "sãopaulo")[0] is Outcome.ACCEPT


def test_what_is_right_but_not_enough_is_asked_for_more_as_ever() -> None:
    prepared = key_of("Été indien", prompt=["ete"], strict=["accents"])
    assert told(prepared, "ete")[0] is Outcome.PROMPT


def test_options_that_differ_in_accents_alone_are_told_apart() -> None:
    key = AnswerKey(text="été", strict=(Strictness.ACCENTS,))
    asked = Question(question="Which is French?", answer=key, distractors=("ete", "etè"))
    prepared = prepare(asked, Bank(title="T", questions=(asked,)))
    options = ("ete", "été", "etè")
    right = {said for said in ("a", "b", "c", *options) if accepts(prepared, options, said)}
    assert right == {"b", "été"}


def accepts(prepared: PreparedKey, options: tuple[str, ...], said: str) -> bool:
    return grade_option(prepared, options, said).outcome is Outcome.ACCEPT


def test_a_statement_is_true_in_any_case() -> None:
    key = AnswerKey(text="true", strict=tuple(Strictness))
    asked = Question(question="Is it?", answer=key, kind=Kind.TRUE_FALSE)
    prepared = prepare(asked, Bank(title="T", questions=(asked,)))
    assert grade(prepared, "True").outcome is Outcome.ACCEPT


SOME = st.lists(st.sampled_from(Strictness), unique=True)
TEXT = st.text(min_size=1, max_size=40).filter(lambda text: bool(text.split()))


@given(TEXT, TEXT, SOME)
def test_every_accepted_form_is_accepted_however_strict(
    text: str, form: str, strict: list[Strictness]
) -> None:
    prepared = key_of(text, accept=[form], strict=strict)
    assert outcomes(prepared, text, form) == ["accept"] * 2


@given(TEXT, st.text(), SOME)
def test_strictness_accepts_nothing_that_is_refused_without_it(
    text: str, response: str, strict: list[Strictness]
) -> None:
    (strictly,) = outcomes(key_of(text, strict=strict), response)
    (loosely,) = outcomes(key_of(text), response)
    assert strictly == loosely or (strictly, loosely) == ("reject", "accept")

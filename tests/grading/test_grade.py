import subprocess
import sys

import pycountry
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from quizgame.bank.kinds import AnswerType, Kind
from quizgame.bank.question import AnswerKey, Bank, Evidence, Question
from quizgame.grading.grade import Grade, Outcome, grade, grade_option
from quizgame.grading.prepare import PreparedKey, prepare

TYPES = st.one_of(st.none(), st.sampled_from(AnswerType))


def question(answer: str, asked: str = "What was it?", **fields: object) -> Question:
    forms = {
        name: fields.pop(name) for name in ("type", "accept", "prompt", "reject") if name in fields
    }
    key = AnswerKey.model_validate({"text": answer, **forms})
    return Question.model_validate({"question": asked, "answer": key, **fields})


def key_of(answer: str, *others: str, **fields: object) -> PreparedKey:
    mine = question(answer, **fields)  # type: ignore[arg-type]
    bank = Bank(title="Test", questions=(mine, *(question(other) for other in others)))
    return prepare(mine, bank)


def outcome(prepared: PreparedKey, response: str) -> Outcome:
    return grade(prepared, response).outcome


def test_an_exact_answer_is_accepted_and_says_so() -> None:
    expected = Grade(
        outcome=Outcome.ACCEPT,
        reason="exact",
        canonical="The Hague",
        credit=1.0,
        typed="hague",
        forms=("The Hague",),
    )
    assert grade(key_of("The Hague"), "hague") == expected


def test_what_differed_is_told_beside_the_right_form_that_is_nearest() -> None:
    differed = grade(key_of("Kyiv", accept=["Kiev"]), "Kievv").differed
    assert [(str(piece.change), piece.typed) for piece in differed] == [
        ("same", "Kiev"),
        ("extra", "v"),
    ]


def test_a_second_try_may_complete_the_first() -> None:
    prepared = key_of("Serena Williams", "Venus Williams", asked="Who won?", type="person")
    assert outcome(prepared, "Serena") is Outcome.PROMPT
    assert grade(prepared, "Serena", before="Williams").outcome is Outcome.ACCEPT
    assert grade(prepared, "Williams", before="Serena").outcome is Outcome.ACCEPT
    assert grade(prepared, "Venus", before="Williams").outcome is not Outcome.ACCEPT


def test_a_second_try_may_tell_the_unit_that_was_missing() -> None:
    prepared = key_of("12 km")
    assert outcome(prepared, "12") is Outcome.PROMPT
    assert grade(prepared, "km", before="12").outcome is Outcome.ACCEPT
    assert grade(prepared, "miles", before="12").outcome is Outcome.REJECT


def test_a_second_try_does_not_make_two_answers_one() -> None:
    prepared = key_of("Serena Williams", "Venus Williams", asked="Who won?", type="person")
    assert grade(prepared, "Venus Williams", before="Serena").outcome is not Outcome.ACCEPT


def test_a_further_form_is_accepted() -> None:
    assert outcome(key_of("Kyiv", accept=["Kiev"]), "kiev") is Outcome.ACCEPT


def test_a_prompt_form_is_asked_for_more() -> None:
    assert outcome(key_of("South Sudan", prompt=["the south"]), "The South") is Outcome.PROMPT


def test_a_rejected_form_is_refused_however_near() -> None:
    prepared = key_of("Wellington", reject=["Wellingtom"])
    assert outcome(prepared, "Wellingtom") is Outcome.REJECT


def test_a_distractor_is_refused_however_near() -> None:
    prepared = key_of("Marseille", distractors=["Marseilles"])
    assert outcome(prepared, "Marseilles") is Outcome.REJECT


def test_another_answer_of_the_bank_is_refused_however_near() -> None:
    given = grade(key_of("Johnstone", "Johnston"), "Johnston")
    assert given.outcome is Outcome.REJECT
    assert given.reason == "the answer to another question"


def test_a_slip_nearer_to_another_answer_is_refused() -> None:
    assert outcome(key_of("Johnstone", "Johnston"), "Jonston") is Outcome.REJECT


def test_a_slip_is_forgiven_where_no_other_name_is_near() -> None:
    given = grade(key_of("Reykjavik"), "Reykjavk")
    assert (given.outcome, given.reason) == (Outcome.ACCEPT, "spelling")


def test_a_surname_shared_with_another_answer_is_asked_for_more() -> None:
    fields = {"asked": "Who won?", "type": "person"}
    assert outcome(key_of("Serena Williams", **fields), "Williams") is Outcome.ACCEPT
    assert outcome(key_of("Serena Williams", "Venus Williams", **fields), "Williams") is (
        Outcome.PROMPT
    )


def test_a_surname_shared_with_a_person_in_the_evidence_is_asked_for_more() -> None:
    evidence = Evidence(source="a", quote="Serena Williams beat Venus Williams in the final.")
    prepared = key_of("Serena Williams", type="person", evidence=(evidence,))
    assert outcome(prepared, "Williams") is Outcome.PROMPT


@pytest.mark.parametrize(
    ("response", "reason"),
    [
        ("", "no answer"),
        ("  ?!", "no answer"),
        ("idk", "no answer"),
        ("not Lisbon", "says what it is not"),
        ("Lisbon or Porto", "more than one answer"),
        ("Lisbon/Porto", "more than one answer"),
        ("L", "a single letter"),
        ("Lisbon " * 50, "too long"),
        ("Porto", "another place"),
    ],
)
def test_what_is_no_answer_is_refused_with_the_reason(response: str, reason: str) -> None:
    given = grade(key_of("Lisbon", "Madrid"), response)
    assert (given.outcome, given.reason) == (Outcome.REJECT, reason)


@pytest.mark.parametrize(
    "response",
    ["I think it's Lisbon", "Lisbon, I guess", "The city was Lisbon.", "Lisbon (Portugal)"],
)
def test_what_people_say_around_an_answer_does_not_count(response: str) -> None:
    assert outcome(key_of("Lisbon", asked="What was the city?"), response) is Outcome.ACCEPT


def test_an_answer_that_denies_needs_its_denial() -> None:
    assert outcome(key_of("not guilty"), "guilty") is Outcome.REJECT
    assert outcome(key_of("not guilty"), "Not guilty!") is Outcome.ACCEPT


def test_a_unit_that_the_question_names_need_not_be_repeated() -> None:
    fields = {"asked": "How many kilometres long is the tunnel?"}
    assert outcome(key_of("57 kilometres", **fields), "57") is Outcome.ACCEPT
    assert outcome(key_of("57 kilometres", asked="How long is the tunnel?"), "57") is Outcome.PROMPT


def test_a_length_of_time_is_right_under_any_of_its_names() -> None:
    prepared = key_of("ten years", asked="How long did the work take?")
    assert outcome(prepared, "a decade") is Outcome.ACCEPT
    assert outcome(prepared, "for a decade") is Outcome.ACCEPT
    assert outcome(prepared, "for over a decade") is Outcome.PROMPT
    assert outcome(prepared, "a century") is Outcome.REJECT
    assert outcome(key_of("a fortnight"), "two weeks") is Outcome.ACCEPT


def test_a_misspelt_month_is_read_as_the_month_it_is_near() -> None:
    prepared = key_of("16 October 2023")
    assert outcome(prepared, "16 Octobr 2023") is Outcome.ACCEPT
    assert outcome(prepared, "16 Novmber 2023") is Outcome.REJECT


def test_an_acronym_is_right_both_ways() -> None:
    assert outcome(key_of("World Meteorological Organization"), "WMO") is Outcome.ACCEPT
    assert outcome(key_of("WMO"), "World Meteorological Organization") is Outcome.ACCEPT
    assert outcome(key_of("WMO"), "WTO") is Outcome.REJECT


@pytest.mark.parametrize("response", ["true", "T", "yes", "y", "1", "I think it's true"])
def test_truth_may_be_told_in_many_words(response: str) -> None:
    prepared = key_of("true", kind=Kind.TRUE_FALSE)
    assert outcome(prepared, response) is Outcome.ACCEPT
    assert outcome(key_of("false", kind=Kind.TRUE_FALSE), response) is Outcome.REJECT


def test_neither_true_nor_false_is_refused() -> None:
    prepared = key_of("true", kind=Kind.TRUE_FALSE)
    assert grade(prepared, "maybe later").reason == "neither true nor false"


OPTIONS = ("Oslo", "Bergen", "Trondheim")


@pytest.mark.parametrize("response", ["Bergen", "b", "B)", "2", "ber"])
def test_an_option_is_chosen_by_text_letter_number_or_beginning(response: str) -> None:
    prepared = key_of("Bergen", distractors=["Oslo", "Trondheim"])
    assert grade_option(prepared, OPTIONS, response).outcome is Outcome.ACCEPT


@pytest.mark.parametrize(
    ("response", "reason"),
    [("1", "another option"), ("d", "none of the options"), ("", "no answer")],
)
def test_another_option_or_none_is_refused(response: str, reason: str) -> None:
    prepared = key_of("Bergen", distractors=["Oslo", "Trondheim"])
    assert grade_option(prepared, OPTIONS, response).reason == reason


def test_the_text_of_an_option_comes_before_its_number() -> None:
    prepared = key_of("3", distractors=["1", "2"])
    assert grade_option(prepared, ("3", "1", "2"), "3").outcome is Outcome.ACCEPT


@given(st.text(min_size=1, max_size=40), st.text(min_size=1, max_size=40), TYPES)
def test_every_accepted_form_is_accepted(text: str, form: str, type_: AnswerType | None) -> None:
    assume(text.split() and form.split())
    prepared = key_of(text, accept=[form], type=type_)
    assert outcome(prepared, text) is Outcome.ACCEPT
    assert outcome(prepared, form) is Outcome.ACCEPT


@given(st.text(min_size=1, max_size=30), TYPES, st.text())
def test_no_text_raises(answer: str, type_: AnswerType | None, response: str) -> None:
    prepared = key_of(answer, "Iran", "12 km", type=type_)
    assert isinstance(grade(prepared, response), Grade)
    assert isinstance(grade_option(prepared, (answer, "Iran"), response), Grade)


NUMBERED = (
    "{}",
    "over {}",
    "${}",
    "{} km",
    "{}%",
    "Apollo {}",
    "May {}",
    "{} weeks",
    "G{}",
    "a {}-b",
)


@given(st.sampled_from(NUMBERED), st.integers(1, 99999), TYPES, st.data())
def test_a_changed_digit_is_never_accepted(
    pattern: str, number: int, type_: AnswerType | None, data: st.DataObject
) -> None:
    digits = str(number)
    place = data.draw(st.integers(0, len(digits) - 1))
    digit = data.draw(st.sampled_from("0123456789").filter(lambda each: each != digits[place]))
    changed = digits[:place] + digit + digits[place + 1 :]
    prepared = key_of(pattern.format(digits), type=type_)
    assert outcome(prepared, pattern.format(changed)) is not Outcome.ACCEPT


@given(st.sampled_from(["Lima", "guilty", "Ada Lovelace", "over 300", "3 May 2019"]), TYPES)
def test_a_denied_answer_is_never_accepted(answer: str, type_: AnswerType | None) -> None:
    assert outcome(key_of(answer, type=type_), f"not {answer}") is Outcome.REJECT


def test_another_country_is_never_accepted_for_a_country() -> None:
    names = [country.name for country in pycountry.countries]
    wrong = [
        (name, other)
        for name in names
        for prepared in (key_of(name, type="place"),)
        for other in names
        if other != name and outcome(prepared, other) is Outcome.ACCEPT
    ]
    assert wrong == []


def test_grading_loads_no_heavy_library() -> None:
    code = (
        "import sys, quizgame.grading.grade, quizgame.grading.prepare;"
        "heavy = {'spacy', 'textual', 'babel', 'pycountry', 'numpy', 'pydantic'};"
        "print(heavy & sys.modules.keys())"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"


@pytest.mark.parametrize(
    ("response", "outcome"),
    [("no", Outcome.ACCEPT), ("wrong", Outcome.ACCEPT), ("yes", Outcome.REJECT)],
)
def test_a_statement_picked_from_options_takes_what_means_true_or_false(
    response: str, outcome: Outcome
) -> None:
    question = Question(
        kind=Kind.TRUE_FALSE, question="The Elbe is dry.", answer=AnswerKey(text="false")
    )
    prepared = prepare(question, Bank(title="T", questions=(question,)))
    assert grade_option(prepared, ("True", "False"), response).outcome is outcome

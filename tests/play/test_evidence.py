"""Evidence shown without giving later answers away."""

from hypothesis import given
from hypothesis import strategies as st

from quizgame.bank.kinds import AnswerType
from quizgame.bank.question import Evidence, Question
from quizgame.play.evidence import BLANK, Mark, shown
from tests.play.making import COUNTRIES, HOST, PLACE, QUOTE, SPEECHES, TRUTH, WHO, items, question


def text(*questions: Question) -> str:
    """Show the first question's evidence while the others are to come."""
    first, *later = items(*questions)
    return shown(first, later)[0].text


def test_with_nothing_to_come_the_evidence_is_whole() -> None:
    assert text(WHO) == QUOTE


def test_answers_to_come_are_blanked() -> None:
    assert text(PLACE, WHO, HOST, COUNTRIES) == (
        f"{BLANK} received {BLANK} in Beijing with guests from {BLANK} countries."
    )


def test_the_answer_just_given_is_marked() -> None:
    first, *later = items(WHO, HOST)
    spans = shown(first, later)[0].spans
    assert [span.text for span in spans if span.mark is Mark.ANSWER] == ["Vladimir Putin"]
    assert [span.text for span in spans if span.mark is Mark.BLANK] == [BLANK]


def test_the_answer_just_given_stays_though_it_comes_again() -> None:
    again = question("Who travelled?", "Vladimir Putin", type=AnswerType.PERSON)
    assert text(WHO, again) == QUOTE


def test_other_forms_and_parts_of_a_name_are_blanked() -> None:
    quote = "Putin, the President  Putin of 2023, and PUTIN's guests, not Putinists."
    first = question("Q?", "guests", evidence=(Evidence(source="beijing", quote=quote),))
    assert text(first, WHO) == (
        f"{BLANK}, the {BLANK} of 2023, and {BLANK}'s guests, not Putinists."
    )


def test_a_number_is_blanked_whatever_stands_before_it() -> None:
    quote = "Guests of more than 140 countries came; 1400 stayed."
    first = question("Q?", "guests", evidence=(Evidence(source="beijing", quote=quote),))
    assert text(first, COUNTRIES) == f"Guests of more than {BLANK} countries came; 1400 stayed."


def test_a_sentence_that_decides_true_or_false_is_held_back() -> None:
    first, *later = items(WHO, TRUTH)
    (passage,) = shown(first, later)
    assert passage.text == f"{BLANK} Vladimir Putin {BLANK}"
    assert shown(first)[0].text == QUOTE


def test_kinds_of_apostrophes_and_dashes_do_not_matter() -> None:
    quote = "The People\u2019s Bank met the Franco\u2013German side."
    first = question("Q?", "side", evidence=(Evidence(source="beijing", quote=quote),))
    later = question("B?", "People's Bank"), question("S?", "Franco-German")
    assert text(first, *later) == f"The {BLANK} met the {BLANK} side."


def test_the_explanation_is_blanked_too() -> None:
    first, *later = items(PLACE.model_copy(update={"explanation": "Xi was the host."}), HOST)
    assert shown(first, later)[1].text == f"{BLANK} was the host."


def test_the_source_is_named() -> None:
    (item,) = items(WHO)
    assert shown(item)[0].source == "Leaders meet in Beijing"


def quoting(quote: str) -> Question:
    """Ask something that a sentence answers."""
    return question("Q?", "Beijing", evidence=(Evidence(source="beijing", quote=quote),))


def test_a_sentence_that_names_two_things_to_put_in_order_is_held_back() -> None:
    first = quoting("Host and  Mayor met in Beijing.")
    assert text(first, SPEECHES) == f"{BLANK} Beijing{BLANK}"
    explained = WHO.model_copy(update={"explanation": "A guest of honour follows the host."})
    item, later = items(explained, SPEECHES)
    assert shown(item, [later])[1].text == BLANK


def test_a_sentence_that_proves_an_order_to_come_is_held_back() -> None:
    first = quoting(SPEECHES.evidence[0].quote + " It was so in Beijing.")
    assert text(first, SPEECHES) == f"{BLANK} Beijing{BLANK}"


def test_figures_beside_a_thing_to_put_in_order_are_blanked() -> None:
    first = quoting("The host came to Beijing at 9.")
    assert text(first, SPEECHES) == f"The host came to Beijing at {BLANK}."
    assert text(quoting("In Beijing 140 came."), SPEECHES) == "In Beijing 140 came."


def test_the_things_that_were_put_in_order_are_marked() -> None:
    (item,) = items(SPEECHES)
    spans = shown(item)[0].spans
    assert [span.text for span in spans if span.mark is Mark.ANSWER] == ["host"]


WORDS = st.lists(
    st.sampled_from(["Xi", "xi", "Jinping", "over", "140", "1", "a.", "(b)"]), min_size=1
)


@given(WORDS.map(" ".join), WORDS.map(" ".join), WORDS.map(" ".join))
def test_no_key_to_come_can_be_read(quote: str, own: str, key: str) -> None:
    first = question("First?", own, evidence=(Evidence(source="beijing", quote=quote),))
    item, later = items(first, question("Later?", key))
    (passage,) = shown(item, [later])
    visible = "|".join(
        "" if span.mark is Mark.ANSWER else span.text for span in passage.spans
    ).casefold()
    assert f" {key.casefold()} " not in f" {visible} "
    assert "".join(span.text for span in shown(item)[0].spans) == quote

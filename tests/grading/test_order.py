"""Things put in order."""

import random
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgame.bank.kinds import Kind
from quizgame.bank.question import Bank, Question, in_order
from quizgame.grading.form import Form
from quizgame.grading.grade import Grade, Outcome, grade, grade_order
from quizgame.grading.order import pairs_in_order, said_places
from quizgame.grading.prepare import PreparedKey, prepare

PRESS, WIRE, PHONE = "the printing press", "the telegraph", "the telephone"
RIGHT = (PRESS, WIRE, PHONE)
SHOWN = (WIRE, PHONE, PRESS)  # A, B, C: the right order is CAB


def key_of(*items: str) -> PreparedKey:
    """Make the key of things in their right order."""
    asked = Question(kind=Kind.ORDER, question="Earliest first?", answer=in_order(items))
    return prepare(asked, Bank(title="Test", questions=(asked,)))


def graded(response: str, *shown: str, right: tuple[str, ...] = RIGHT) -> Grade:
    """Grade an order of things shown, by default the three inventions."""
    return grade_order(key_of(*right), shown or SHOWN, response)


def outcome(response: str, *shown: str, right: tuple[str, ...] = RIGHT) -> Outcome:
    """Tell only what became of it."""
    return graded(response, *shown, right=right).outcome


@pytest.mark.parametrize(
    "response",
    [
        *("CAB", "cab", "c a b", "C, A, B", "C > A > B", "c-a-b", "C\u2013A\u2013B", "C->A->B"),
        *("C) A) B)", "c.a.b.", "C; A; B", "C\nA\nB", "C then A then B", "C, A and B", " cab "),
        *("3 1 2", "312", "3, 1, 2", "3-1-2", "3. 1. 2.", "C 1 B", "\uff23\uff21\uff22"),
    ],
)
def test_letters_and_numbers_of_the_list_tell_an_order(response: str) -> None:
    assert outcome(response) is Outcome.ACCEPT


@pytest.mark.parametrize(
    "response",
    [
        "the printing press, the telegraph, the telephone",
        "The Printing Press; Telegraph; Telephone.",
        "printing press > telegraph > telephone",
        "the printing press\nthe telegraph\nthe telephone\n",
        "the printing press, then the telegraph, then the telephone",
        "the printing press then the telegraph and then the telephone",
        "the printing press, the telegraph and the telephone",
        "print, telegr, teleph",
        "print, A, the telephone",
    ],
)
def test_texts_of_the_list_tell_an_order(response: str) -> None:
    assert outcome(response) is Outcome.ACCEPT


@pytest.mark.parametrize(
    ("response", "reason"),
    [
        ("CBA", "2 of 3 pairs in order"),
        ("ABC", "1 of 3 pairs in order"),
        ("BAC", "the other way round"),
        ("telephone, telegraph, press", "your number 3 is not in the list"),
        ("CAE", "your number 3 is not in the list"),
        ("C A 4", "your number 3 is not in the list"),
        ("something else", "your number 1 is not in the list"),
        ("CAA", "A is there twice"),
        ("CABC", "C is there twice"),
        ("telegraph, printing press, telegraph", "A is there twice"),
        ("tele, print", "your number 1 is not in the list"),
        ("", "no answer"),
        (" ?! ", "no answer"),
        ("I don't know", "no answer"),
        (3000 * "A ", "too long"),
    ],
)
def test_what_is_not_the_order_is_refused_and_says_why(response: str, reason: str) -> None:
    assert (graded(response).outcome, graded(response).reason) == (Outcome.REJECT, reason)


def test_what_is_missing_is_asked_for_whether_the_rest_is_in_order_or_not() -> None:
    for response in ("CA", "AC", "c", "telephone, telegraph"):
        assert outcome(response) is Outcome.PROMPT
    assert graded("CA").reason == "1 is missing"
    assert graded("C").reason == "2 are missing"


def test_the_answer_is_told_in_the_right_order() -> None:
    assert graded("ABC").canonical == f"{PRESS}, then {WIRE}, then {PHONE}"


WORKS = ("Washington, D.C.", "And Then There Were None", "Romeo and Juliet", "a > b; c")


@pytest.mark.parametrize("between", [", ", "; ", " > ", "\n", ", then "])
def test_texts_that_hold_what_stands_between_texts_are_read(between: str) -> None:
    for order in permutations(WORKS):
        assert outcome(between.join(order), *WORKS, right=order) is Outcome.ACCEPT


def test_things_named_like_what_stands_between_have_letters_still() -> None:
    assert outcome("BA", "then", "and", right=("and", "then")) is Outcome.ACCEPT


def test_the_text_of_a_thing_comes_before_its_number() -> None:
    legs = ("2", "4", "8")
    for response in ("2 4 8", "2, 4, 8", "2 > 4 > 8"):
        assert outcome(response, "8", "2", "4", right=legs) is Outcome.ACCEPT
    assert outcome("3 2 1", "3", "2", "1", right=("1", "2", "3")) is Outcome.REJECT


def test_letters_that_begin_a_text_as_well_are_letters_if_they_name_all() -> None:
    assert outcome("CAB", "Dance", "Opera", "Cabaret", right=("Cabaret", "Dance", "Opera")) is (
        Outcome.ACCEPT
    )
    assert outcome("C, A, B", "Canada", "Brazil", "Ca, b", right=("Ca, b", "Canada", "Brazil")) is (
        Outcome.ACCEPT
    )


def test_years_can_be_put_in_order() -> None:
    years = ("1066", "1492", "1969")
    for response in ("1066 1492 1969", "1066, 1492, 1969", "B A C", "2 1 3", "213"):
        assert outcome(response, "1492", "1066", "1969", right=years) is Outcome.ACCEPT


def test_amounts_with_commas_are_read_whole() -> None:
    amounts = ("1,000", "20,000", "300,000")
    assert outcome("1,000, 20,000, 300,000", *reversed(amounts), right=amounts) is Outcome.ACCEPT


def test_without_the_list_that_was_shown_only_the_texts_count() -> None:
    assert grade(key_of(*RIGHT), key_of(*RIGHT).canonical).outcome is Outcome.ACCEPT
    for response in ("ABC", "the telephone, then the telegraph, then the printing press"):
        assert grade(key_of(*RIGHT), response).outcome is Outcome.REJECT


def test_what_was_said_is_read_as_places_of_the_list() -> None:
    forms = [Form(text) for text in SHOWN]
    assert said_places(forms, "CA") == (2, 0)
    assert said_places(forms, "printing press; B") == (2, 1)
    assert said_places(forms, "CAC") == said_places(forms, "?") == ()


def test_the_credit_of_an_order_is_its_share_of_pairs() -> None:
    assert pairs_in_order([0, 1, 2]) == (3, 3)
    assert pairs_in_order([2, 1, 0]) == (0, 3)
    assert pairs_in_order([1, 0, 3, 2]) == (4, 6)


ORDERS = st.integers(2, 26).flatmap(lambda count: st.permutations(range(count)))


@given(ORDERS)
def test_an_order_and_its_reverse_share_all_pairs(ranks: list[int]) -> None:
    good, pairs = pairs_in_order(ranks)
    assert good + pairs_in_order(ranks[::-1])[0] == pairs == len(ranks) * (len(ranks) - 1) // 2
    assert (good == pairs) == (ranks == sorted(ranks))


@given(ORDERS, st.randoms(use_true_random=False))
def test_the_right_letters_are_right_and_all_others_wrong(
    ranks: list[int], chance: random.Random
) -> None:
    right = tuple(f"thing {rank:02}" for rank in range(len(ranks)))
    shown = [right[rank] for rank in ranks]
    letters = [chr(ord("A") + ranks.index(rank)) for rank in range(len(ranks))]
    assert outcome("".join(letters), *shown, right=right) is Outcome.ACCEPT
    other = chance.sample(letters, len(letters))
    expected = Outcome.ACCEPT if other == letters else Outcome.REJECT
    assert outcome(" ".join(other), *shown, right=right) is expected


@given(st.text() | st.text("ABCabc123 ,;>\nthenand-"))
def test_any_text_gets_a_grade(response: str) -> None:
    given_ = graded(response)
    assert given_ == graded(response)
    assert given_.reason

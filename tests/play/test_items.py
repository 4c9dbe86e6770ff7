"""Questions made ready to be asked."""

from itertools import permutations

import pytest

from quizgame.bank.question import Question
from quizgame.grading.grade import Outcome
from quizgame.play.items import Item, Way
from quizgame.play.options import LETTERS
from tests.play.making import COUNTRIES, SPEECHES, TRUTH, WHO, items


@pytest.mark.parametrize(
    ("asked", "wish", "way"),
    [
        (COUNTRIES, Way.OPTIONS, Way.OPTIONS),
        (COUNTRIES, Way.TYPED, Way.TYPED),
        (WHO, Way.OPTIONS, Way.TYPED),
        (TRUTH, Way.TYPED, Way.OPTIONS),
        (COUNTRIES.model_copy(update={"kind": "choice"}), Way.TYPED, Way.OPTIONS),
        (SPEECHES, Way.OPTIONS, Way.TYPED),
    ],
)
def test_a_question_is_put_as_wished_where_it_can(asked: Question, wish: Way, way: Way) -> None:
    (item,) = items(asked, wish=wish)
    assert item.way is way


def test_typing_gets_more_time_than_picking() -> None:
    assert [item.seconds for item in items(WHO, COUNTRIES, wish=Way.OPTIONS)] == [30, 20]


def test_a_question_may_set_its_own_time() -> None:
    (item,) = items(WHO.model_copy(update={"seconds": 7}), factor=2.0)
    assert item.seconds == 14


def test_the_clock_can_be_left_out() -> None:
    (item,) = items(WHO, factor=None)
    assert item.seconds is None


def test_a_question_without_an_id_keeps_its_name() -> None:
    (first,), (second,) = items(WHO), items(WHO)
    assert first.key == second.key
    assert items(WHO.model_copy(update={"id": "q-1"}))[0].key == "q-1"


def test_true_is_shown_as_among_the_options() -> None:
    (item,) = items(TRUTH)
    assert item.answer == "True"


@pytest.mark.parametrize("response", ["True", "true", "a", "t"])
def test_true_can_be_picked_in_several_ways(response: str) -> None:
    (item,) = items(TRUTH)
    assert item.grade(response).outcome is Outcome.ACCEPT


def test_more_things_to_put_in_order_get_more_time() -> None:
    (item,) = items(SPEECHES)
    assert item.seconds == 30


def letters(item: Item) -> str:
    """Give the letters that put an item in order."""
    places = (item.options.index(thing) for thing in item.question.answer.items)
    return "".join(LETTERS[place] for place in places)


def test_an_order_is_answered_with_the_letters_that_are_shown() -> None:
    for seed in range(20):
        (item,) = items(SPEECHES, seed=seed)
        right = letters(item)
        assert item.grade(right).outcome is Outcome.ACCEPT
        assert item.grade(right[::-1]).outcome is Outcome.REJECT
        assert item.grade(item.answer).outcome is Outcome.ACCEPT


def test_what_letters_stand_for_is_written_out() -> None:
    (order,) = items(SPEECHES)
    assert order.in_words(letters(order)) == "the host, then the guest of honour, then the mayor"
    assert order.in_words("MAYOR, host") == "the mayor, then the host"
    (pick,) = items(COUNTRIES, wish=Way.OPTIONS)
    assert pick.in_words(" b") == "over 140"


@pytest.mark.parametrize("response", ["", " ", "somebody", "b b", "\x00"])
def test_what_names_no_option_stays_as_it_is(response: str) -> None:
    for item in items(SPEECHES, COUNTRIES, WHO, wish=Way.OPTIONS):
        assert item.in_words(response) == response


def test_what_is_written_out_is_graded_as_the_letters_were() -> None:
    (item,) = items(SPEECHES)
    for order in permutations("ABC"):
        said = "".join(order)
        written, lettered = item.grade(item.in_words(said)), item.grade(said)
        assert (written.reason, written.credit) == (lettered.reason, lettered.credit)

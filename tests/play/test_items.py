"""Questions made ready to be asked."""

import pytest

from quizgame.bank.question import Question
from quizgame.grading.grade import Outcome
from quizgame.play.items import Way
from tests.play.making import COUNTRIES, TRUTH, WHO, items


@pytest.mark.parametrize(
    ("asked", "wish", "way"),
    [
        (COUNTRIES, Way.OPTIONS, Way.OPTIONS),
        (COUNTRIES, Way.TYPED, Way.TYPED),
        (WHO, Way.OPTIONS, Way.TYPED),
        (TRUTH, Way.TYPED, Way.OPTIONS),
        (COUNTRIES.model_copy(update={"kind": "choice"}), Way.TYPED, Way.OPTIONS),
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

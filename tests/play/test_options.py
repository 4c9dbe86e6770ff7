"""The options of a question."""

import random

import pytest

from quizgame.bank.kinds import Kind
from quizgame.bank.question import Question, in_order
from quizgame.play.options import make_options
from tests.play.making import COUNTRIES, SPEECHES, TRUTH, WHO, question

CHANCE = random.Random(5)


def test_numbers_go_up() -> None:
    expected = ("over 90", "over 140", "over 180", "over 1,100")
    assert make_options(COUNTRIES, CHANCE) == expected


def test_millions_go_before_billions() -> None:
    money = question("How much?", "$1.5 billion", distractors=("$900 million", "$2 billion"))
    assert make_options(money, CHANCE) == ("$900 million", "$1.5 billion", "$2 billion")


def test_numbers_in_words_go_up() -> None:
    years = question(
        "How long?", "ten years", distractors=("six years", "18 months", "two decades")
    )
    assert make_options(years, CHANCE) == ("18 months", "six years", "ten years", "two decades")


def test_names_are_shuffled() -> None:
    who = WHO.model_copy(update={"distractors": ("Xi Jinping", "Joe Biden", "Li Qiang")})
    orders = {make_options(who, random.Random(n)) for n in range(20)}
    assert len(orders) > 4
    assert all(sorted(order) == sorted(("Vladimir Putin", *who.distractors)) for order in orders)


def test_the_key_stands_on_every_place() -> None:
    who = WHO.model_copy(update={"distractors": ("Xi Jinping", "Joe Biden", "Li Qiang")})
    places = {make_options(who, random.Random(n)).index("Vladimir Putin") for n in range(50)}
    assert places == {0, 1, 2, 3}


def test_true_comes_before_false() -> None:
    assert make_options(TRUTH, CHANCE) == ("True", "False")


def test_a_question_without_distractors_has_no_options() -> None:
    assert make_options(WHO, CHANCE) == ()


def test_an_option_given_twice_is_shown_once() -> None:
    twice = question("Who?", "Xi Jinping", distractors=("xi  jinping", "Li Qiang"))
    assert sorted(make_options(twice, CHANCE)) == ["Li Qiang", "Xi Jinping"]


def test_the_same_number_twice_is_no_scale() -> None:
    odd = question("How many?", "over 140", distractors=("under 140", "200"))
    assert sorted(make_options(odd, CHANCE)) == ["200", "over 140", "under 140"]


def test_things_to_put_in_order_are_mixed_in_every_way_but_the_right_one() -> None:
    orders = {make_options(SPEECHES, random.Random(n)) for n in range(200)}
    assert len(orders) == 5
    assert SPEECHES.answer.items not in orders


class Still(random.Random):
    """Chance that changes no order."""

    def shuffle(self, x: object) -> None:
        """Leave everything where it is."""


@pytest.mark.parametrize("count", [3, 26])
def test_what_chance_leaves_in_order_is_turned_round(count: int) -> None:
    things = tuple(f"thing {n}" for n in range(count))
    asked = Question(kind=Kind.ORDER, question="?", answer=in_order(things))
    mixed = make_options(asked, Still(1))
    assert mixed != things
    assert sorted(mixed) == sorted(things)


def test_two_things_may_stand_either_way() -> None:
    asked = Question(kind=Kind.ORDER, question="?", answer=in_order(("one", "two")))
    assert len({make_options(asked, random.Random(n)) for n in range(20)}) == 2

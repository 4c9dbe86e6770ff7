"""No question gives away the answer of one that is still to come."""

import datetime
import random
from collections.abc import Sequence
from itertools import combinations, permutations

from hypothesis import given
from hypothesis import strategies as st

from quizgame.bank.kinds import AnswerType, Kind
from quizgame.bank.question import Question
from quizgame.play.selection import select
from quizgame.play.telling import in_fair_order, tells
from tests.play.making import SPEECHES, bank, question

TODAY = datetime.date(2024, 10, 16)

MAYOR = question("Who opened the harbour?", "Ines Morel", type=AnswerType.PERSON)
TOWN = question("Of which town is Ines Morel the mayor?", "Larkhaven", type=AnswerType.PLACE)
COST = question("What did Larkhaven pay for its harbour?", "14 million euros")
LAST = question("What took 14 million euros and a year?", "the wall")
CHAIN = (MAYOR, TOWN, COST, LAST)


def ordered(*questions: Question) -> tuple[Question, ...]:
    home = bank(*questions)
    return tuple(one for one, _ in in_fair_order([(each, home) for each in questions]))


def tellers(order: Sequence[Question]) -> list[tuple[Question, Question]]:
    """List the pairs in which the earlier question tells the answer of the later."""
    return [(one, other) for one, other in combinations(order, 2) if tells(one, other)]


def test_a_question_that_tells_an_answer_comes_after_it() -> None:
    for order in permutations(CHAIN):
        assert tellers(ordered(*order)) == []


def test_questions_that_tell_nothing_keep_their_order() -> None:
    for order in permutations((MAYOR, COST)):
        assert ordered(*order) == order


def test_of_two_that_tell_each_other_the_first_goes_first() -> None:
    there = question("Who is the mayor of Larkhaven?", "Ines Morel")
    for order in permutations((there, TOWN)):
        assert ordered(*order) == order


def test_what_tells_an_answer_of_a_ring_comes_after_that() -> None:
    there = question("Who is the mayor of Larkhaven?", "Ines Morel")
    for questions in permutations((COST, TOWN, there)):
        order = ordered(*questions)
        assert order.index(TOWN) < order.index(COST)


def test_a_part_of_a_name_tells_it_and_a_part_of_a_word_does_not() -> None:
    assert tells(question("What did Morel say?", "no"), MAYOR)
    assert not tells(question("What do morels cost?", "much"), MAYOR)


def test_an_answer_is_told_without_its_article_too() -> None:
    assert tells(question("Who built a wall?", "Ines"), LAST)


def test_a_key_shorter_than_three_letters_does_not_count() -> None:
    assert not tells(question("What did 20 ships bring?", "salt"), question("How many?", "20"))
    assert tells(question("What did 200 ships bring?", "salt"), question("How many?", "200"))


def test_true_is_told_by_no_question() -> None:
    truth = question("It rained.", "true", kind=Kind.TRUE_FALSE)
    assert not tells(question("Is it true that it rained?", "yes"), truth)


def test_a_question_that_names_two_things_of_an_order_comes_after_it() -> None:
    one = question("Where did the host speak?", "here")
    two = question("How long did the guest of honour wait for the mayor?", "an hour")
    assert not tells(one, SPEECHES)
    for order in permutations((one, two, SPEECHES)):
        assert ordered(*order).index(SPEECHES) < ordered(*order).index(two)


@given(st.lists(st.sampled_from((*CHAIN, *CHAIN[::-1])), unique_by=lambda each: each.question))
def test_every_question_stays_in_the_quiz_once(questions: list[Question]) -> None:
    order = ordered(*questions)
    assert sorted(map(id, order)) == sorted(map(id, questions))
    assert tellers(order) == []


def test_a_quiz_is_chosen_in_such_an_order() -> None:
    for seed in range(20):
        chosen = select([bank(*CHAIN)], count=3, today=TODAY, rng=random.Random(seed))
        assert tellers([one for one, _ in chosen]) == []

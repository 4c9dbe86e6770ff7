"""Which questions a quiz asks."""

import datetime
import random

from quizgame.bank.kinds import Kind
from quizgame.play.selection import may_be_asked, select
from tests.play.making import COUNTRIES, HOST, PLACE, SPEECHES, TRUTH, WHO, bank

TODAY = datetime.date(2024, 10, 16)
ALL = (WHO, HOST, COUNTRIES, PLACE)


def test_no_more_is_asked_than_wanted() -> None:
    chosen = select([bank(*ALL)], count=3, today=TODAY, rng=random.Random(1))
    assert len({question.question for question, _ in chosen}) == 3


def test_without_a_count_all_is_asked() -> None:
    chosen = select([bank(*ALL)], count=None, today=TODAY, rng=random.Random(1))
    assert {question.question for question, _ in chosen} == {one.question for one in ALL}


def test_the_order_is_by_chance_and_the_same_for_the_same_chance() -> None:
    orders = [select([bank(*ALL)], count=4, today=TODAY, rng=random.Random(n)) for n in range(9)]
    assert len({tuple(question.question for question, _ in order) for order in orders}) > 1
    assert select([bank(*ALL)], count=4, today=TODAY, rng=random.Random(3)) == orders[3]


def test_a_question_in_two_banks_is_asked_once() -> None:
    chosen = select([bank(WHO), bank(WHO, HOST)], count=9, today=TODAY, rng=random.Random(1))
    assert len(chosen) == 2


def test_a_question_that_became_part_of_another_is_not_asked_beside_it() -> None:
    who = WHO.model_copy(update={"id": "q-who"})
    merged = HOST.model_copy(update={"id": "q-host", "was": ("q-who",)})
    for pair in ((who, merged), (merged, who)):
        chosen = select([bank(each) for each in pair], count=9, today=TODAY, rng=random.Random(1))
        assert [question for question, _ in chosen] == [pair[0]]


def test_a_fact_is_asked_on_its_last_day_and_not_after() -> None:
    stale = WHO.model_copy(update={"until": TODAY})
    assert may_be_asked(stale, TODAY)
    assert not may_be_asked(stale, TODAY + datetime.timedelta(days=1))


def test_every_kind_of_question_is_asked() -> None:
    every = (WHO, TRUTH, SPEECHES, COUNTRIES.model_copy(update={"kind": Kind.CHOICE}))
    chosen = select([bank(*every)], count=None, today=TODAY, rng=random.Random(1))
    assert {question.kind for question, _ in chosen} == set(Kind)

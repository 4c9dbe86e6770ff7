"""Questions nearly the same are found without comparing each with every other."""

from itertools import chain

from hypothesis import given
from hypothesis import strategies as st

from quizgame.bank.likeness import Wordings, near

WORDS = st.frozensets(st.sampled_from("red green blue white 1 2 3 4 5 black".split()))


def test_numbers_must_be_the_same() -> None:
    words = frozenset("who won the great cup of europe for women in the year".split())
    assert near(words | {"red"}, words | {"green"})
    assert not near(words | {"2022"}, words)


@given(st.lists(WORDS, max_size=8), WORDS)
def test_all_that_are_near_are_in_the_groups(
    others: list[frozenset[str]], own: frozenset[str]
) -> None:
    wordings = Wordings([*others, own])
    for number, other in enumerate(others):
        for group in wordings.groups(other):
            group.append(number)
    found = set(chain.from_iterable(wordings.groups(own)))
    assert found >= {n for n, other in enumerate(others) if other and near(own, other)}

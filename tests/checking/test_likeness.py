"""No two questions of a bank ask the same."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizgame.bank.kinds import Kind
from tests.checking.cases import asking, codes

LONG = "Which leader was the guest of honour at the Belt and Road Forum in Beijing in October {}?"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Who won the cup in 2022?", "who won the Cup in 2022"),
        ("Who won the cup in 2022?", "In 2022, who won the cup?"),
        (LONG.format(2023), LONG.format(2023).replace("leader", "president")),
    ],
)
def test_a_question_that_was_asked_before_is_found(one: str, other: str) -> None:
    assert codes(asking(one), asking("What is 7 x 6?"), asking(other)) == ["asked-before"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Who won the cup in 2022?", "Who lost the cup in 2022?"),
        (LONG.format(2023), LONG.format(2019)),
    ],
)
def test_questions_that_differ_in_what_matters_pass(one: str, other: str) -> None:
    assert codes(asking(one), asking(other)) == []


def test_questions_with_other_answers_pass_unless_they_are_the_same() -> None:
    killed, hurt = LONG.format(2023), LONG.format(2023).replace("leader", "poet")
    assert codes(asking(killed, "Putin"), asking(hurt, "Li Bai")) == []
    assert codes(asking(killed, "Putin"), asking(killed, "Orban")) == ["asked-before"]


def test_statements_to_judge_may_differ_in_one_word() -> None:
    one, other = LONG.format(2023), LONG.format(2023).replace("leader", "poet")
    statements = [asking(text, "true", kind=Kind.TRUE_FALSE) for text in (one, other)]
    assert codes(*statements) == []


COLOURS = ("red", "green", "blue", "white", "black", "brown", "pink", "grey")
words = st.lists(st.sampled_from(COLOURS), min_size=1)


@settings(deadline=None)
@given(st.lists(words.map(" ".join), max_size=8))
def test_grouping_by_rare_words_loses_no_pair(texts: list[str]) -> None:
    """A pair is alike when four in five of their words are shared; the first of each stays."""
    firsts: list[set[str]] = []
    expected = 0
    for own in (set(text.split()) for text in texts):
        if any(len(own & first) >= 0.8 * len(own | first) for first in firsts):
            expected += 1
        else:
            firsts.append(own)
    assert codes(*(asking(text) for text in texts)) == ["asked-before"] * expected

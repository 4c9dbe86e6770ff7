"""Choosing the best set: as many as wanted, the main facts, no two about one thing."""

from collections import Counter
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgame.bank.question import Kind
from quizgame.generate.asking.candidate import Candidate
from quizgame.generate.asking.counted import counted_questions
from quizgame.generate.asking.dated import dated_questions
from quizgame.generate.asking.judged import judged_questions
from quizgame.generate.asking.named import named_questions
from quizgame.generate.ranking import choose, rank
from quizgame.generate.story import Story
from tests.generate.stories import DAY, StoryOf, asked_of

FLEET = (
    "Norway bought 12 helicopters from Canada on Monday, in a deal that Maria Keller signed.\n\n"
    "Maria Keller met Tomas Lind at the Tarsk Forum in Vienna on Tuesday.\n\n"
    "Tarsk Airlines sold 30 aircraft to Kenya in 2019.\n\n"
    "Laura Novak opened the Larvik Museum in Oslo in 2011."
)

Ranked = list[tuple[float, Candidate]]


@pytest.fixture(scope="module")
def ranked(story_of: StoryOf) -> Ranked:
    return ranked_of(story_of(FLEET, DAY))


def ranked_of(story: Story) -> Ranked:
    families = (named_questions, counted_questions, dated_questions, judged_questions)
    return rank(story, asked_of(story, *families))


def test_the_best_come_first(ranked: Ranked) -> None:
    scores = [score for score, _ in ranked]
    assert scores == sorted(scores, reverse=True)


def test_ranking_loses_no_candidate(story_of: StoryOf) -> None:
    story = story_of(FLEET, DAY)
    candidates = asked_of(story, named_questions, counted_questions)
    assert Counter(c.stem for _, c in rank(story, candidates)) == Counter(
        c.stem for c in candidates
    )


def test_the_order_of_the_candidates_makes_no_difference(story_of: StoryOf) -> None:
    story = story_of(FLEET, DAY)
    candidates = asked_of(story, named_questions, counted_questions, dated_questions)
    there = [c.stem for _, c in rank(story, candidates)]
    back = [c.stem for _, c in rank(story, candidates[::-1])]
    assert there == back


@given(count=st.integers(0, 40))
def test_no_more_are_chosen_than_wanted(ranked: Ranked, count: int) -> None:
    assert len(choose(ranked, count)) <= count


def test_the_first_questions_are_about_different_sentences(ranked: Ranked) -> None:
    chosen = choose(ranked, 3)
    assert len({c.evidence.start for c in chosen}) == 3


def test_no_question_is_chosen_twice(ranked: Ranked) -> None:
    chosen = [c.stem for c in choose(ranked, 40)]
    assert len(chosen) == len(set(chosen))


def test_the_news_comes_before_what_was_long_ago(ranked: Ranked) -> None:
    (first,) = choose(ranked, 1)
    assert "2011" not in first.stem


def test_a_statement_does_not_tell_what_another_question_asks(
    seeds: Mapping[Path, Story],
) -> None:
    for story in seeds.values():
        chosen = choose(ranked_of(story), 12)
        judged = {c.evidence.start for c in chosen if c.kind is Kind.TRUE_FALSE}
        asked = {c.evidence.start for c in chosen if c.kind is not Kind.TRUE_FALSE}
        assert not judged & asked


def test_of_nothing_nothing_is_chosen(story_of: StoryOf) -> None:
    assert choose(rank(story_of("Oslo is a town."), []), 10) == []

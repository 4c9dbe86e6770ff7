"""Choosing the best set: as many as wanted, the main facts, no two about one thing."""

from collections import Counter
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgame.bank.kinds import Kind
from quizgame.generate.asking.counted import counted_questions
from quizgame.generate.asking.dated import dated_questions
from quizgame.generate.asking.judged import judged_questions
from quizgame.generate.asking.named import named_questions
from quizgame.generate.asking.news_day import FAMILY as NEWS_DAY
from quizgame.generate.asking.news_day import news_day_questions
from quizgame.generate.candidate import Candidate
from quizgame.generate.ranking import choose, rank
from quizgame.generate.story import Story
from tests.generate.stories import DAY, StoryOf, asked_of, titled

FLEET = (
    "Norway bought 12 helicopters from Canada on Monday, in a deal that Maria Keller signed.\n\n"
    "Maria Keller met Tomas Lind at the Tarsk Forum in Vienna on Tuesday.\n\n"
    "Tarsk Airlines sold 30 aircraft to Kenya in 2019.\n\n"
    "Laura Novak opened the Larvik Museum in Oslo in 2011."
)

# Two paragraphs about what the title tells, five about something else.
BESIDE = titled(
    "Maria Keller opens Tarsk Museum",
    "Maria Keller opened the Tarsk Museum in Oslo on Monday.\n\n"
    "Norway bought 12 helicopters from Canada on 3 May 2019.\n\n"
    "Tomas Lind sold 14 ships to Kenya in 2018.\n\n"
    "Maria Keller thanked Peter Olsen in Vienna on Tuesday.\n\n"
    "Chile bought 15 trains from Peru on 3 May 2018.\n\n"
    "Laura Novak sold 16 trams to Sweden in 2017.\n\n"
    "Tarsk Airlines sold 30 aircraft to Kenya in 2016.",
)
FIRE = "A fire destroyed 40 old wooden houses and a school at the port of Oslo, Norway, on Monday."

Ranked = list[tuple[float, Candidate]]


@pytest.fixture(scope="module")
def ranked(story_of: StoryOf) -> Ranked:
    return ranked_of(story_of(FLEET, DAY))


def ranked_of(story: Story) -> Ranked:
    families = (
        named_questions,
        counted_questions,
        dated_questions,
        judged_questions,
        news_day_questions,
    )
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


@pytest.fixture(scope="module")
def beside(story_of: StoryOf) -> Ranked:
    return ranked_of(story_of(BESIDE, DAY))


def test_what_the_title_tells_is_central(beside: Ranked) -> None:
    about = {c.evidence.text.split()[0] for _, c in beside if c.central}
    assert about == {"Maria"}


def test_without_a_title_all_is_central(ranked: Ranked) -> None:
    assert all(c.central for _, c in ranked)


def test_what_is_beside_the_title_comes_later_than_without_a_title(
    story_of: StoryOf, beside: Ranked
) -> None:
    untitled = ranked_of(story_of(BESIDE.partition("\n---\n")[2], DAY))
    before = {c.stem: score for score, c in untitled}
    assert all(score < before[c.stem] - 0.3 for score, c in beside if not c.central)


@pytest.mark.parametrize(("count", "most"), [(4, 1), (8, 1), (16, 2), (24, 3)])
def test_an_eighth_at_most_is_about_something_else(beside: Ranked, count: int, most: int) -> None:
    assert sum(not c.central for c in choose(beside, count)) == most


def test_at_a_large_count_no_sentence_is_lost(beside: Ranked) -> None:
    chosen = choose(beside, 200)
    assert {c.evidence.start for c in chosen} == {c.evidence.start for _, c in beside}


def test_a_larger_count_keeps_what_a_smaller_one_has(beside: Ranked) -> None:
    few, many = choose(beside, 4), choose(beside, 200)
    assert {c.stem for c in few if c.family != NEWS_DAY} <= {c.stem for c in many}


def test_the_day_of_the_news_is_asked_only_when_little_else_is(
    story_of: StoryOf, ranked: Ranked
) -> None:
    alone = ranked_of(story_of(FIRE, DAY))
    assert NEWS_DAY in {c.family for c in choose(alone, 10)}
    beside_others = ranked_of(story_of(f"{FIRE}\n\n{FLEET}", DAY))
    assert NEWS_DAY in {c.family for _, c in beside_others}
    assert NEWS_DAY not in {c.family for c in choose(beside_others, 10)}


def test_the_day_of_the_news_comes_last(story_of: StoryOf) -> None:
    ranked = ranked_of(story_of(f"{FIRE}\n\nMaria Keller left Vienna in 2019.", DAY))
    assert NEWS_DAY not in {c.family for c in choose(ranked, 1)}
    assert choose(ranked, 2)[0].family != NEWS_DAY

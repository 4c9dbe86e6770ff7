"""Statements to judge: as the article has them, or with one fact swapped."""

import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from quizgame.bank.kinds import Kind
from quizgame.generate.asking.judged import judged_questions
from quizgame.generate.candidate import Candidate
from quizgame.generate.story import Story
from tests.generate.stories import DAY, StoryOf, asked_of

YEARS = range(2000, 2020)


@pytest.fixture(scope="module")
def statements(story_of: StoryOf) -> list[Candidate]:
    """Judge the purchases of many years: chance makes some of them true, some false."""
    purchases = (f"Norway bought 40 helicopters from Canada in {year}." for year in YEARS)
    return asked_of(story_of("\n\n".join(purchases), DAY), judged_questions)


def test_some_statements_are_true_and_some_false(statements: list[Candidate]) -> None:
    assert {c.answer for c in statements} == {"true", "false"}
    assert {c.kind for c in statements} == {Kind.TRUE_FALSE}


def test_a_true_statement_is_what_the_article_says(statements: list[Candidate]) -> None:
    for candidate in statements:
        if candidate.answer == "true":
            assert candidate.stem == candidate.evidence.text.strip()
            assert candidate.wrong is None


def test_a_swapped_fact_differs_from_the_truth(statements: list[Candidate]) -> None:
    for candidate in statements:
        if candidate.answer == "false":
            assert candidate.wrong is not None
            right, wrong = candidate.wrong.split(", not ")
            assert right == "40" != wrong
            assert candidate.stem == candidate.evidence.text.strip().replace("40", wrong)


@pytest.mark.parametrize(
    "text",
    [
        "Norway did not buy 12 helicopters from Canada in 2019.",
        "Norway might buy 12 helicopters from Canada in 2022.",
        "They bought 12 helicopters from Canada in 2019.",
        "If Kenya pays, Norway will sell 12 helicopters to Canada in 2022.",
    ],
)
def test_what_is_no_plain_fact_is_not_judged(story_of: StoryOf, text: str) -> None:
    assert asked_of(story_of(text, DAY), judged_questions) == []


@pytest.mark.parametrize(
    "text",
    [
        "Norway bought helicopters from Canada in 2019.",
        "Norway bought 12 helicopters from Canada.",
        "Norway bought a 12-seat helicopter from Canada in 2019.",
        "Norway bought 1 helicopter from Canada in 2019.",
        "Maria Keller said that Norway bought 12 helicopters from Canada in 2019.",
        "Maria Keller announced 12 helicopters for Norway in 2019.",
    ],
)
def test_only_a_figure_of_a_time_that_is_told_is_judged(story_of: StoryOf, text: str) -> None:
    assert asked_of(story_of(text, DAY), judged_questions) == []


@pytest.mark.parametrize(
    "text",
    [
        "Norway bought 12 helicopters from Canada in 2019.",
        "Norway will buy 12 helicopters from Canada on Friday.",
        "Tarsk Airlines grew by 12% in Norway in 2019.",
    ],
)
def test_a_figure_is_judged_with_its_time(story_of: StoryOf, text: str) -> None:
    (found,) = asked_of(story_of(text, DAY), judged_questions)
    assert re.search(r"\b20\d\d\b", found.stem)


def test_in_the_seeds_a_statement_ends_with_a_full_stop(seeds: Mapping[Path, Story]) -> None:
    for story in seeds.values():
        for candidate in asked_of(story, judged_questions):
            assert candidate.stem.endswith(".")
            assert (candidate.wrong is None) is (candidate.answer == "true")

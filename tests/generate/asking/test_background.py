"""The news in one sentence: what happened and when, told before a question."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from quizgame.generate.asking.background import background_of
from quizgame.generate.asking.grammar import Background
from quizgame.generate.story import Story
from tests.generate.stories import DAY, StoryOf, clauses_of


def news(story: Story) -> Background | None:
    return background_of(story, clauses_of(story))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Norway bought 12 helicopters from Canada on Monday.",
            "Norway bought 12 helicopters from Canada on 17 May 2021.",
        ),
        (
            "Norway bought 12 helicopters from Canada.",
            "Norway bought 12 helicopters from Canada in May 2021.",
        ),
        (
            "Maria Keller leads the Larvik Museum in Oslo.",
            "As of May 2021, Maria Keller leads the Larvik Museum in Oslo.",
        ),
    ],
)
def test_the_background_tells_what_happened_and_when(
    story_of: StoryOf, text: str, told: str
) -> None:
    background = news(story_of(text, DAY))
    assert background is not None
    assert background.text == told


def test_the_background_knows_whom_it_names_and_where_it_stands(story_of: StoryOf) -> None:
    story = story_of("It rained. Norway bought 12 helicopters from Canada on Monday.", DAY)
    background = news(story)
    assert background is not None
    assert background.named == {"Norway", "Canada"}
    assert story.doc[background.sentence_start].text == "Norway"


@pytest.mark.parametrize(
    "text",
    [
        "He bought 12 helicopters from Canada on Monday.",
        "Norway bought 12 helicopters from Canada in 2011.",
        "Norway might buy 12 helicopters from Canada on Friday.",
        "Norway did not buy 12 helicopters from Canada on Monday.",
        "If Kenya pays, Norway will sell 12 helicopters to Canada on Friday.",
        "Norway bought helicopters from Canada on 3 May 2021 for the feast of 17 May 2021.",
        "It rained over the old town on Monday morning.",
        "Norway fell on Monday.",
    ],
)
def test_what_does_not_tell_the_news_is_no_background(story_of: StoryOf, text: str) -> None:
    assert news(story_of(text, DAY)) is None


def test_an_article_without_a_day_has_no_background(story_of: StoryOf) -> None:
    assert news(story_of("Norway bought 12 helicopters from Canada on Monday.")) is None


def test_only_the_first_sentence_gets_the_month_of_the_news(story_of: StoryOf) -> None:
    story = story_of("It rained. Norway bought 12 helicopters from Canada.", DAY)
    assert news(story) is None


def test_the_first_clause_that_tells_the_news_is_taken(story_of: StoryOf) -> None:
    story = story_of(
        "Norway bought 12 helicopters from Canada on Monday. "
        "Maria Keller opened the Larvik Museum in Oslo on Tuesday.",
        DAY,
    )
    background = news(story)
    assert background is not None
    assert background.text.startswith("Norway")


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Norway bought 12 helicopters from Canada on Monday.", "sale"),
        ("A court in Norway ruled against Tomas Lind on Monday.", "verdict"),
        ("A fire destroyed the Larvik Museum in Oslo on Monday.", "blaze"),
    ],
)
def test_the_event_may_come_back_by_another_word(story_of: StoryOf, text: str, word: str) -> None:
    background = news(story_of(text, DAY))
    assert background is not None
    assert word in background.lemmas
    assert word not in background.text


def test_in_the_seeds_the_background_is_one_short_sentence(seeds: Mapping[Path, Story]) -> None:
    found = [background for story in seeds.values() if (background := news(story))]
    assert found
    for background in found:
        assert background.text.endswith(".")
        assert background.text[0].isupper()
        assert len(background.text.split()) <= 25

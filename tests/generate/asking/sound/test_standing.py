"""Questions that stand without their article: placed in time, something named, not too long."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from quizgame.generate.asking.counted import counted_questions
from quizgame.generate.asking.dated import dated_questions
from quizgame.generate.asking.judged import judged_questions
from quizgame.generate.asking.named import named_questions
from quizgame.generate.asking.sound.standing import LONGEST, as_sentence
from quizgame.generate.story import Story
from tests.generate.stories import DAY, StoryOf, asked_of, stems


def test_what_happened_gets_the_month_of_the_news(story_of: StoryOf) -> None:
    story = story_of("Tomas Lind praised Peter Olsen in Stockholm.", DAY)
    assert "Who praised Peter Olsen in Stockholm in May 2021?" in stems(story, named_questions)


def test_what_is_so_gets_the_month_of_the_news(story_of: StoryOf) -> None:
    story = story_of("Maria Keller leads Tarsk Airlines in Norway.", DAY)
    asked = stems(story, named_questions)
    assert "As of May 2021, who leads Tarsk Airlines in Norway?" in asked


def test_a_time_that_is_told_is_not_told_again(story_of: StoryOf) -> None:
    story = story_of("Norway bought 12 helicopters from Canada in 2019.", DAY)
    for stem in stems(story, named_questions, counted_questions):
        assert stem.count("2019") == 1
        assert "2021" not in stem


@pytest.mark.parametrize(
    "text",
    [
        "Tomas Lind praised Peter Olsen in Stockholm.",
        "Tomas Lind had praised Peter Olsen in Stockholm before.",
    ],
)
def test_what_happened_nobody_knows_when_is_not_asked(story_of: StoryOf, text: str) -> None:
    assert asked_of(story_of(text), named_questions) == []


def test_a_question_that_names_nothing_is_not_asked(story_of: StoryOf) -> None:
    story = story_of("Norway bought 12 old ships at sea in 2019.", DAY)
    assert "Norway" not in stems(story, named_questions).values()


def test_a_capital_changes_nothing_else() -> None:
    assert as_sentence("which US state") == "Which US state"
    assert as_sentence("") == ""


def test_who_says_it_is_told_at_the_end_where_a_time_stands_first() -> None:
    text = "as of May 2021, according to officials, which airline has ships"
    assert as_sentence(text) == "As of May 2021, which airline has ships, according to officials"


def test_in_the_seeds_every_question_is_of_a_length_to_be_read(
    seeds: Mapping[Path, Story],
) -> None:
    families = (named_questions, counted_questions, dated_questions, judged_questions)
    for story in seeds.values():
        for candidate in asked_of(story, *families):
            assert 4 <= len(candidate.stem.split()) <= LONGEST


def test_a_time_stands_before_who_says_it() -> None:
    text = "who left according to officials on 17 May 2021"
    assert as_sentence(text) == "Who left on 17 May 2021, according to officials"


def test_what_somebody_has_is_asked_for(story_of: StoryOf) -> None:
    story = story_of("Tarsk Airlines has 300 pilots.", DAY)
    asked = stems(story, counted_questions)
    assert asked == {"As of May 2021, how many pilots does Tarsk Airlines have?": "300"}


def test_a_noun_told_only_by_the_clause_beside_it_is_not_asked_of(story_of: StoryOf) -> None:
    text = "Norway thanked the people who had built the Tarsk Bridge from Canada in 2019."
    asked = stems(story_of(text, DAY), named_questions)
    assert list(asked.values()) == ["Norway"]

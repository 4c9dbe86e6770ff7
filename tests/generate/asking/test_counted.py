"""Questions that a quantity answers: how many, how much, what percentage, how long."""

import pytest

from quizgame.bank.kinds import AnswerType
from quizgame.generate.asking.counted import counted_questions
from tests.generate.stories import DAY, StoryOf, asked_of, stems


@pytest.mark.parametrize(
    ("text", "stem", "answer"),
    [
        (
            "Maria Keller bought 12 helicopters from Canada in 2019.",
            "How many helicopters did Maria Keller buy from Canada in 2019?",
            "12",
        ),
        (
            "Over 140 countries will attend the Tarsk Forum in Vienna on Friday.",
            "How many countries will attend the Tarsk Forum in Vienna on 21 May 2021?",
            "over 140",
        ),
        (
            "Maria Keller bought Tarsk Airlines for 40 million euros on Monday.",
            "For how much did Maria Keller buy Tarsk Airlines on 17 May 2021?",
            "40 million euros",
        ),
        (
            "Tarsk Airlines grew by 12% in 2019.",
            "By what percentage did Tarsk Airlines grow in 2019?",
            "12%",
        ),
        (
            "Nearly 60% of voters in Norway backed Maria Keller in 2019.",
            "What percentage of voters in Norway backed Maria Keller in 2019?",
            "nearly 60%",
        ),
        (
            "The Tarsk Forum lasted three weeks in 2019.",
            "How long did the Tarsk Forum last in 2019?",
            "three weeks",
        ),
    ],
)
def test_a_quantity_is_asked_for_as_it_is_written(
    story_of: StoryOf, text: str, stem: str, answer: str
) -> None:
    assert stems(story_of(text, DAY), counted_questions)[stem] == answer


def test_a_figure_may_be_answered_as_a_word(story_of: StoryOf) -> None:
    story = story_of("Maria Keller bought 12 helicopters from Canada in 2019.")
    (candidate,) = asked_of(story, counted_questions)
    assert candidate.type is AnswerType.NUMBER
    assert candidate.accept == ("twelve",)


def test_a_bound_may_be_answered_by_its_figure(story_of: StoryOf) -> None:
    story = story_of("Over 140 countries will attend the Tarsk Forum on Friday.", DAY)
    (candidate,) = asked_of(story, counted_questions)
    assert candidate.answer == "over 140"
    assert "140" in candidate.accept


@pytest.mark.parametrize(
    "text",
    [
        "Maria Keller bought only 12 helicopters from Canada in 2019.",
        "Maria Keller bought the 12 helicopters from Canada in 2019.",
        "Maria Keller did not buy 12 helicopters from Canada in 2019.",
        "They bought 12 helicopters from Canada in 2019.",
    ],
)
def test_a_figure_that_would_mislead_is_not_asked_for(story_of: StoryOf, text: str) -> None:
    assert asked_of(story_of(text, DAY), counted_questions) == []


def test_a_figure_without_a_time_is_not_asked_for(story_of: StoryOf) -> None:
    assert asked_of(story_of("Maria Keller bought 12 ships from Canada."), counted_questions) == []


def test_a_figure_of_the_present_is_true_of_its_day(story_of: StoryOf) -> None:
    story = story_of("Tarsk Airlines has 300 pilots at Keller Airport in Norway.", DAY)
    (candidate,) = asked_of(story, counted_questions)
    assert candidate.stem.startswith("As of May 2021, how many pilots")


def test_what_happened_to_the_rest_is_left_out(story_of: StoryOf) -> None:
    text = "Maria Keller freed 12 lions in 2019, while the rest of the lions stayed in Vienna."
    assert "How many lions did Maria Keller free in 2019?" in stems(
        story_of(text), counted_questions
    )


def test_a_duration_may_be_answered_without_its_unit(story_of: StoryOf) -> None:
    story = story_of("The Tarsk Forum lasted three weeks in 2019.")
    (candidate,) = asked_of(story, counted_questions)
    assert {"three", "3"} <= set(candidate.accept)

"""What follows the verb of a question, and where the times of its sentence are told."""

import pytest

from quizgame.generate.asking.counted import counted_questions
from quizgame.generate.asking.named import named_questions
from tests.generate.stories import DAY, StoryOf, refusals, stems


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        (
            "On 3 May 2019, Maria Keller said that Norway had sold the Tarsk Bridge to Canada.",
            "On 3 May 2019, who said that Norway had sold the Tarsk Bridge to Canada?",
        ),
        (
            "On 3 May 2019, Tomas Lind praised the people who had built the Larvik Museum.",
            "On 3 May 2019, who praised the people who had built the Larvik Museum?",
        ),
    ],
)
def test_a_time_stands_before_a_question_when_much_follows_the_verb(
    story_of: StoryOf, text: str, stem: str
) -> None:
    assert stem in stems(story_of(text), named_questions)


def test_a_time_stands_at_the_end_when_little_follows_the_verb(story_of: StoryOf) -> None:
    story = story_of("On 3 May 2019, Norway bought 12 helicopters from Canada.")
    asked = stems(story, counted_questions)
    assert asked == {"How many helicopters did Norway buy from Canada on 3 May 2019?": "12"}


def test_what_was_announced_on_a_day_follows_with_that(story_of: StoryOf) -> None:
    story = story_of("Maria Keller announced on Monday the Tarsk Forum was off.", DAY)
    stem = "Who announced on 17 May 2021 that the Tarsk Forum was off?"
    assert stem in stems(story, named_questions)


def test_what_has_its_that_gets_no_other(story_of: StoryOf) -> None:
    story = story_of("Maria Keller announced on Monday that the Tarsk Forum was off.", DAY)
    stem = "Who announced on 17 May 2021 that the Tarsk Forum was off?"
    assert stem in stems(story, named_questions)


def test_what_was_voted_for_stays_with_its_verb(story_of: StoryOf) -> None:
    story = story_of("Norway's parliament voted on 3 May 2019 to elect Maria Keller.")
    stem = "Who did Norway's parliament vote to elect on 3 May 2019?"
    assert stems(story, named_questions)[stem] == "Maria Keller"


def test_why_it_was_done_may_go(story_of: StoryOf) -> None:
    story = story_of("Norway bought 12 helicopters from Canada in 2019 because of it.")
    asked = stems(story, counted_questions)
    assert asked == {"How many helicopters did Norway buy from Canada in 2019?": "12"}


def test_why_it_was_done_stays_with_what_was_the_first(story_of: StoryOf) -> None:
    story = story_of("Norway won the first match with Canada in 2019 because of it.")
    assert {reason.partition(":")[0] for _, reason in refusals(story, named_questions)} == {
        "pronoun"
    }


@pytest.mark.parametrize(
    "text",
    [
        "When Kenya paid in 2018, Norway bought 12 helicopters from Canada in 2019.",
        "If Kenya pays, Norway will buy 12 helicopters from Canada in 2022.",
    ],
)
def test_a_condition_before_the_subject_is_refused(story_of: StoryOf, text: str) -> None:
    assert "Norway" not in stems(story_of(text), named_questions).values()


def test_what_was_done_before_is_left_out(story_of: StoryOf) -> None:
    story = story_of("Having paid, Norway bought 12 helicopters from Canada in 2019.")
    asked = stems(story, counted_questions)
    assert asked == {"How many helicopters did Norway buy from Canada in 2019?": "12"}

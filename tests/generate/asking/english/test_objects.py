"""Questions that ask for what stands behind the verb."""

import pytest

from quizgame.generate.asking.counted import counted_questions
from quizgame.generate.asking.named import named_questions
from tests.generate.stories import DAY, StoryOf, refusals, stems


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        (
            "Norway and Canada held talks in Vienna on Monday.",
            "In which city did Norway and Canada hold talks on 17 May 2021?",
        ),
        (
            "Maria Keller won a match in Vienna on Monday.",
            "In which city did Maria Keller win a match on 17 May 2021?",
        ),
        (
            "The Tarsk Forum was held in Vienna on Monday.",
            "In which city was the Tarsk Forum held on 17 May 2021?",
        ),
    ],
)
def test_what_is_held_takes_place_where_its_place_is(
    story_of: StoryOf, text: str, stem: str
) -> None:
    assert stems(story_of(text, DAY), named_questions)[stem] == "Vienna"


@pytest.mark.parametrize(
    ("text", "place", "reason"),
    [
        (
            "Tomas Lind praised a book in Vienna on 3 May 2019.",
            "Vienna",
            "island: place of a noun",
        ),
        (
            "Tomas Lind won a book in Vienna on 3 May 2019.",
            "Vienna",
            "island: place of a noun",
        ),
        (
            "Tomas Lind praised talks in Vienna on 3 May 2019.",
            "Vienna",
            "island: place of a noun",
        ),
        (
            "Tomas Lind lost a match with Maria Keller in Vienna on Monday.",
            "Vienna",
            "island: two readings",
        ),
    ],
)
def test_a_place_that_may_be_that_of_the_noun_is_not_asked_for(
    story_of: StoryOf, text: str, place: str, reason: str
) -> None:
    assert (place, reason) in refusals(story_of(text), named_questions)


@pytest.mark.parametrize(
    ("text", "what", "reason"),
    [
        ("Maria Keller opened the Larvik Museum.", "Larvik Museum", "nothing said: opened"),
        (
            "Norway flew 12 doctors from Canada and from Kenya in 2019.",
            "Canada",
            "one of several: from",
        ),
        (
            "Norway sold ships of Tarsk Airlines to Canada in 2019.",
            "Tarsk Airlines",
            "island: of",
        ),
        (
            "Maria Keller said that Norway bought the Tarsk Bridge on 3 May 2019.",
            "Tarsk Bridge",
            "island: deep object",
        ),
        (
            "Norway sold ships to Canada without Tarsk Airlines in 2019.",
            "Tarsk Airlines",
            "island: without",
        ),
    ],
)
def test_what_no_question_can_be_asked_for_is_refused(
    story_of: StoryOf, text: str, what: str, reason: str
) -> None:
    assert (what, reason) in refusals(story_of(text, DAY), named_questions)


def test_whom_is_said_behind_a_preposition(story_of: StoryOf) -> None:
    story = story_of("Norway sold the Tarsk Bridge to Maria Keller in 2019.")
    assert "To whom did Norway sell the Tarsk Bridge in 2019?" in stems(story, named_questions)


def test_how_many_somebody_employs_says_enough(story_of: StoryOf) -> None:
    story = story_of("Tarsk Airlines employs 300 pilots.", DAY)
    asked = stems(story, counted_questions)
    assert asked == {"As of May 2021, how many pilots does Tarsk Airlines employ?": "300"}


@pytest.mark.parametrize(
    "text", ["Tarsk Airlines sold 300 ships.", "The Democratic Party controls 300 seats."]
)
def test_how_many_without_more_says_nothing(story_of: StoryOf, text: str) -> None:
    story = story_of(text, DAY)
    assert stems(story, counted_questions) == {}
    assert {reason.partition(":")[0] for _, reason in refusals(story, counted_questions)} == {
        "nothing said"
    }

"""Numbers without a noun, and what they stand for."""

import pytest

from quizgame.generate.asking.bare import is_left, understood
from quizgame.generate.asking.counted import counted_questions
from tests.generate.stories import DAY, StoryOf, asked_of, stems


@pytest.mark.parametrize(
    ("text", "number", "noun"),
    [
        ("The crash in Vienna killed seven on Monday.", "seven", "people"),
        ("At least seven, including four children, died.", "seven", "people"),
        ("Twelve were arrested in Vienna on Monday.", "Twelve", "people"),
        ("At least 45 were aboard on Monday.", "45", "people"),
        ("Labour won 42 seats on Monday and the Liberal Democrats lost 10.", "10", "seats"),
        ("The storm in Vienna killed 40 cows and injured 12 on Monday.", "12", None),
        ("The storm in Vienna buried 40 houses and killed 12 on Monday.", "12", "people"),
        ("Norway scored 12 on Monday.", "12", None),
        ("The crash in Vienna killed seven of them on Monday.", "seven", None),
    ],
)
def test_a_bare_number_stands_for_what_its_words_say(
    story_of: StoryOf, text: str, number: str, noun: str | None
) -> None:
    story = story_of(text, DAY)
    (token,) = (t for t in story.doc if t.text == number)
    assert understood(story, token) == noun


def test_people_who_were_killed_are_asked_for(story_of: StoryOf) -> None:
    found = stems(story_of("The Tarsk bus crash killed seven on Sunday.", DAY), counted_questions)
    assert found == {"How many people did the Tarsk bus crash kill on 16 May 2021?": "seven"}


def test_soldiers_who_were_killed_tell_nothing_of_whoever_was_injured(story_of: StoryOf) -> None:
    story = story_of("Two soldiers were killed in 2019 in Vienna and 12 were injured.", DAY)
    assert "12" not in {candidate.answer for candidate in asked_of(story, counted_questions)}


def test_a_number_that_was_left_dead_is_known(story_of: StoryOf) -> None:
    story = story_of("A strong tremor in Vienna left five dead on Monday.", DAY)
    (token,) = (t for t in story.doc if t.text == "five")
    assert is_left(token)

"""What an article calls its names: before them, after them, with "is"."""

import pytest

from quizgame.generate.naming.descriptions import head_of
from quizgame.generate.story import Story
from tests.generate.stories import StoryOf


def described(story: Story, full: str, *, usable: bool = True) -> list[str]:
    rows = story.descriptions.get(full, ())
    return [story.doc[d.start : d.end].text for d in rows if d.usable is usable]


@pytest.mark.parametrize(
    ("text", "full", "words"),
    [
        ("President Laura Novak met Tomas Lind in Vienna.", "Laura Novak", "President"),
        ("US President Joe Biden flew to Kenya on Monday.", "Joe Biden", "US President"),
        ("Norwegian airline Skyhop sold a ship to Canada.", "Skyhop", "Norwegian airline"),
        ("Maria Keller, the mayor of Oslo, left on Monday.", "Maria Keller", "mayor of Oslo"),
    ],
)
def test_a_phrase_beside_a_name_describes_it(
    story_of: StoryOf, text: str, full: str, words: str
) -> None:
    assert described(story_of(text), full) == [words]


def test_a_name_is_what_it_is_said_to_be(story_of: StoryOf) -> None:
    story = story_of("Tarsk Airlines is an airline as well, and it flies to Oslo.")
    assert described(story, "Tarsk Airlines") == ["airline"]


def test_a_phrase_that_points_back_cannot_leave_its_sentence(story_of: StoryOf) -> None:
    story = story_of("Norway lost. Maria Keller, its coach, left the pitch in Oslo.")
    assert described(story, "Maria Keller") == []


def test_a_name_without_a_description_has_none(story_of: StoryOf) -> None:
    assert described(story_of("Maria Keller left Oslo on Monday."), "Maria Keller") == []


def test_a_description_elsewhere_is_known_for_every_mention(story_of: StoryOf) -> None:
    story = story_of("Tomas Lind met Maria Keller. Keller, the mayor of Oslo, thanked Lind.")
    assert described(story, "Maria Keller") == ["mayor of Oslo"]


def test_a_description_does_not_contain_the_name(story_of: StoryOf) -> None:
    story = story_of("US President Joe Biden met Maria Keller, the mayor of Oslo, on Monday.")
    for full, rows in story.descriptions.items():
        for row in rows:
            assert full not in story.doc[row.start : row.end].text


def test_the_head_of_a_mention_is_a_token_of_it(story_of: StoryOf) -> None:
    story = story_of("The World Health Organization thanked Maria Keller of Oslo on Monday.")
    for name in story.names.names:
        for mention in name.mentions:
            assert mention.start <= head_of(story.doc, mention).i < mention.end

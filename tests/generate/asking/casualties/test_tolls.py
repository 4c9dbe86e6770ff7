"""One number of those who died, or several that differ."""

import pytest

from quizgame.generate.asking.casualties.tolls import is_only_toll, tells_of_old
from tests.generate.stories import DAY, StoryOf


@pytest.mark.parametrize(
    ("text", "only"),
    [
        ("Twelve people died.", True),
        ("Twelve people died. The death toll rose to 15.", False),
        ("Twelve people died. Officials spoke of nine dead.", False),
        ("Twelve people died. Two pilgrims from Larvik also died.", True),
        ("Twelve people died. In all, 12 people were killed.", True),
        ("Twelve people died and 35 were injured.", True),
        ("Twelve people died. In 2010 a fire there killed 40 people.", True),
        ("Twelve people died. There are 18 deaths per 100,000 people a year.", False),
    ],
)
def test_a_toll_that_changes_is_told_from_one_that_does_not(
    story_of: StoryOf, text: str, *, only: bool
) -> None:
    story = story_of(text, DAY)
    first = story.quantities[min(story.quantities)]
    assert is_only_toll(story, first, "die") is only


def test_the_first_of_two_equal_counts_is_the_one_to_ask_for(story_of: StoryOf) -> None:
    story = story_of("Twelve people died. In all, twelve people were killed.", DAY)
    assert [is_only_toll(story, q, "die") for q in story.quantities.values()] == [True, False]


def test_another_year_is_another_time(story_of: StoryOf) -> None:
    story = story_of("A bus crashed in 2015. A bus crashed on Monday.", DAY)
    assert [tells_of_old(story, s) for s in story.doc.sents] == [True, False]

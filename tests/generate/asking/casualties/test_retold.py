"""What happened, in words that a question may end in."""

import pytest

from quizgame.generate.asking.casualties.mishaps import find_mishap
from quizgame.generate.asking.casualties.retold import retell
from quizgame.generate.candidate import Unaskable
from tests.generate.stories import DAY, StoryOf


def retold(story_of: StoryOf, lead: str) -> tuple[str, str]:
    story = story_of(lead, DAY)
    mishap = find_mishap(story, next(story.doc.sents))
    assert mishap is not None
    opening, event, _ = retell(story, mishap)
    return opening, event


@pytest.mark.parametrize(
    ("lead", "event"),
    [
        (
            "A bus crashed near Tarsk on Monday.",
            "a bus crashed near Tarsk on 17 May 2021",
        ),
        (
            "A bus carrying children to Larvik on Sunday overturned in Tarsk.",
            "a bus carrying children to Larvik on 16 May 2021 overturned in Tarsk",
        ),
        (
            "A train derailed near Larvik, Norway, on Monday.",
            "a train derailed near Larvik, Norway, on 17 May 2021",
        ),
        (
            "Seven people were killed on Monday when a bus crashed near Tarsk.",
            "a bus crashed near Tarsk on 17 May 2021",
        ),
    ],
)
def test_an_event_is_told_with_its_day(story_of: StoryOf, lead: str, event: str) -> None:
    assert retold(story_of, lead) == ("", event)


@pytest.mark.parametrize(
    "lead",
    [
        "A bus crashed near Tarsk.",
        "A bus crashed on Monday.",
        "A bus crashed near Tarsk in 2015.",
        "A bus crashed near Tarsk on Monday, according to police.",
    ],
)
def test_an_event_without_day_or_place_is_refused(story_of: StoryOf, lead: str) -> None:
    with pytest.raises(Unaskable):
        retold(story_of, lead)

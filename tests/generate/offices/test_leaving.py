"""Who, by the article, is no longer what he was."""

import pytest

from quizgame.generate.offices.leaving import has_left
from tests.generate.stories import StoryOf, titled

MEETS = "Maria Keller met Tomas Lind in Oslo."


@pytest.mark.parametrize(
    "after",
    [
        "Keller resigned.",
        "She stepped down.",
        "Keller was ousted by the army.",
        "The army deposed Keller.",
        "Keller lost the election.",
        "Police confirmed the death of Keller.",
        "Keller was found dead.",
        "Keller agreed to resign.",
    ],
)
def test_whoever_dies_or_leaves_has_left(story_of: StoryOf, after: str) -> None:
    story = story_of(f"{MEETS} {after}")
    assert has_left(story, story.name("Maria Keller"))


@pytest.mark.parametrize(
    "after",
    [
        "Keller did not resign.",
        "Keller stood in the rain.",
        "Keller left Oslo.",
        "Keller lost a shoe.",
        "Keller sacked the guard.",
        "It rained. It was cold. A guard died.",
    ],
)
def test_whoever_stays_has_not(story_of: StoryOf, after: str) -> None:
    story = story_of(f"{MEETS} {after}")
    assert not has_left(story, story.name("Maria Keller"))


@pytest.mark.parametrize(
    ("title", "left"),
    [
        ("Keller resigns", True),
        ("Singer Keller dies", True),
        ("Keller sings", False),
        ("Lind dies", False),
    ],
)
def test_a_title_may_tell_it(story_of: StoryOf, title: str, left: bool) -> None:
    story = story_of(titled(title, MEETS))
    assert has_left(story, story.name("Maria Keller")) is left

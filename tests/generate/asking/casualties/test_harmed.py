"""Whom an event harmed, asked for by the event."""

import pytest

from quizgame.generate.asking.counted import counted_questions
from tests.generate.stories import DAY, StoryOf, stems


@pytest.mark.parametrize(
    ("text", "stem", "answer"),
    [
        (
            "The Tarsk bus crashed in Vienna on Monday, killing seven.",
            "How many people were killed when the Tarsk bus crashed in Vienna on 17 May 2021?",
            "seven",
        ),
        (
            "The Tarsk bus crashed in Vienna on Monday, killing seven and injuring 12 others.",
            "How many people were injured when the Tarsk bus crashed in Vienna on 17 May 2021?",
            "12",
        ),
        (
            "The Tarsk bus crashed in Vienna on Monday, killing 12 police officers.",
            "How many police officers were killed when the Tarsk bus crashed in Vienna on "
            "17 May 2021?",
            "12",
        ),
        (
            "The Tarsk bus crashed in Vienna on Monday, leaving 12 dead.",
            "How many people were left dead when the Tarsk bus crashed in Vienna on 17 May 2021?",
            "12",
        ),
        (
            "Police said the Tarsk bus crashed in Vienna on Monday, killing seven.",
            "According to police, how many people were killed when the Tarsk bus crashed in "
            "Vienna on 17 May 2021?",
            "seven",
        ),
        (
            "A bomb exploded at the Larvik Museum on Monday, wounding 12 boys from Tarsk School.",
            "How many boys from Tarsk School were wounded when a bomb exploded at the Larvik "
            "Museum on 17 May 2021?",
            "12",
        ),
    ],
)
def test_those_who_were_harmed_are_asked_for_by_what_happened(
    story_of: StoryOf, text: str, stem: str, answer: str
) -> None:
    assert stems(story_of(text, DAY), counted_questions).get(stem) == answer


@pytest.mark.parametrize(
    "text",
    [
        "The Tarsk bus crashed in Vienna on Monday, killing the seven officers.",
        "The Tarsk bus left Vienna on Monday, carrying 40.",
    ],
)
def test_those_who_are_known_already_are_not_asked_for(story_of: StoryOf, text: str) -> None:
    found = stems(story_of(text, DAY), counted_questions)
    assert not any(" when " in stem for stem in found)

"""What can be left out of a sentence without changing what the rest of it claims."""

import pytest
from spacy.language import Language

from quizgame.generate.asking.english.asides import is_dash, loose_parts
from quizgame.generate.asking.english.wording import Wording
from quizgame.generate.story import Story
from tests.generate.stories import DAY, StoryOf


def kept(story: Story) -> str:
    """Give what stays of a story."""
    loose = loose_parts(story.doc, story)
    return " ".join(t.text for t in story.doc if t.i not in loose)


def test_an_aside_and_a_joint_are_loose(story_of: StoryOf) -> None:
    story = story_of("Maria Keller, the mayor of Oslo, also left Norway (by ship) in 2019.")
    loose = loose_parts(story.doc, story)
    assert Wording(story=story).say(story.doc, without=loose) == "Maria Keller left Norway in 2019."


def test_who_says_it_is_not_loose(story_of: StoryOf) -> None:
    text = "Norway sold 12 ships to Canada in 2019, according to Maria Keller"
    assert kept(story_of(f"{text}.", DAY)).endswith(", according to Maria Keller .")
    assert kept(story_of(f"{text} on Monday.", DAY)).endswith("in 2019 .")


def test_the_country_of_a_town_is_not_loose(story_of: StoryOf) -> None:
    story = story_of("Maria Keller opened a museum in Larvik, Norway, on Monday.", DAY)
    loose = loose_parts(story.doc, story)
    assert "Norway" in [t.text for t in story.doc if t.i not in loose]


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("Norway, however, also sold ships.", "Norway sold ships ."),
        ("Norway itself sold ships.", "Norway sold ships ."),
        ("Norway, for example, sold ships.", "Norway sold ships ."),
        ("Old things, including ships, were sold.", "Old things were sold ."),
        ("Norway (in red) sold ships [of old].", "Norway sold ships ."),
        ("Norway – in a hurry – sold ships.", "Norway sold ships ."),
        ("Norway, which is old, sold ships.", "Norway sold ships ."),
        (
            "Maria Keller, the mayor of Oslo, a singer, sold ships.",
            "Maria Keller sold ships .",
        ),
    ],
)
def test_what_only_stands_beside_is_loose(story_of: StoryOf, text: str, rest: str) -> None:
    assert kept(story_of(text)) == rest


@pytest.mark.parametrize(
    "text",
    [
        "Norway sold ships to Canada .",
        "Norway sold ships that were old .",
        "Norway sold red , old ships .",
        "Norway , Canada and Kenya sold ships .",
    ],
)
def test_what_the_rest_needs_is_not_loose(story_of: StoryOf, text: str) -> None:
    assert kept(story_of(text)) == text


@pytest.mark.parametrize(
    ("text", "dashes"),
    [
        ("Norway - in red - left.", 2),
        ("Norway — in red — left.", 2),
        ("The Oslo–Bergen line closed.", 0),
        ("The well-known line closed.", 0),
    ],
)
def test_a_dash_sets_apart_only_between_spaces(nlp: Language, text: str, dashes: int) -> None:
    assert sum(is_dash(token) for token in nlp(text)) == dashes

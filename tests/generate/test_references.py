"""Who "he" is and which company "the company" is, and when that stays open."""

import pytest

from quizgame.generate.story import Story
from tests.generate.stories import StoryOf


def meant(story: Story) -> dict[str, str]:
    """Give the words that refer to something, in lower case, with what they mean."""
    rows = story.references.values()
    return {story.doc[r.start : r.end].text.lower(): r.text for r in rows}


def test_the_company_is_the_one_that_is_called_so(story_of: StoryOf) -> None:
    story = story_of("Norwegian airline Skyhop sold a ship. The airline has 300 pilots.")
    assert meant(story)["the airline"] == "Skyhop"


def test_the_bank_is_the_name_that_ends_so(story_of: StoryOf) -> None:
    story = story_of("The European Central Bank met on Monday. Greece thanked the bank.")
    assert meant(story)["the bank"] == "the European Central Bank"


def test_the_bridge_of_two_bridges_stays_open(story_of: StoryOf) -> None:
    story = story_of("Norway built the Tarsk Bridge and the Larvik Bridge. The bridge is long.")
    assert "the bridge" not in meant(story)


def test_a_noun_that_says_which_one_is_taken_at_its_word(story_of: StoryOf) -> None:
    story = story_of("Norway built the Tarsk Bridge. The bridge of the old town fell.")
    assert "the bridge" not in meant(story)


def test_a_noun_before_any_name_stays_open(story_of: StoryOf) -> None:
    story = story_of("The bridge is long. Norway built the Tarsk Bridge.")
    assert "the bridge" not in meant(story)


@pytest.mark.parametrize(
    ("text", "words", "both"),
    [
        (
            "Norway and Canada signed a treaty. The two countries met in Vienna.",
            "the two countries",
            "Norway and Canada",
        ),
        (
            "Norway and Canada signed a treaty. Both countries met in Vienna.",
            "both countries",
            "Norway and Canada",
        ),
        (
            "Tomas Lind and Peter Olsen met in Vienna. The two men had dinner.",
            "the two men",
            "Tomas Lind and Peter Olsen",
        ),
    ],
)
def test_the_two_are_the_only_two_that_are_named_together(
    story_of: StoryOf, text: str, words: str, both: str
) -> None:
    assert meant(story_of(text))[words] == both


@pytest.mark.parametrize(
    "text",
    [
        "Norway and Canada met. Kenya and Peru did not. The two countries are old.",
        "Norway and Canada met. The three countries are old.",
        "Norway and Canada met. The two towns are old.",
        "Norway met Canada. The two countries are old.",
        "The two countries met. Norway and Canada are old.",
    ],
)
def test_the_two_of_more_or_of_none_stay_open(story_of: StoryOf, text: str) -> None:
    assert meant(story_of(text)) == {}


@pytest.mark.parametrize(
    ("text", "words", "person"),
    [
        (
            "Norwegian President Maria Keller met Tomas Lind. The Norwegian president was tired.",
            "the norwegian president",
            "Maria Keller",
        ),
        (
            "Maria Keller and Tomas Lind, the presidents of Norway and Canada, met in Vienna. "
            "The Canadian president was tired.",
            "the canadian president",
            "Tomas Lind",
        ),
    ],
)
def test_the_president_of_a_country_is_who_is_told_to_lead_it(
    story_of: StoryOf, text: str, words: str, person: str
) -> None:
    assert meant(story_of(text))[words] == person


@pytest.mark.parametrize("word", ["Kenyan", "Norwegian"])
def test_the_president_of_whom_none_or_two_are_told_stays_open(
    story_of: StoryOf, word: str
) -> None:
    story = story_of(
        "Norwegian President Maria Keller met former Norwegian President Tomas Lind. "
        f"The {word} president was tired."
    )
    assert meant(story) == {}


def test_the_meeting_is_the_one_event_named_before_it(story_of: StoryOf) -> None:
    story = story_of("Norway won the Tarsk Cup in Vienna. Canada left the event.")
    assert meant(story)["the event"] == "the Tarsk Cup"

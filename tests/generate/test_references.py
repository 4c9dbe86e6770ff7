"""Who "he" is and which company "the company" is, and when that stays open."""

import pytest

from quizgame.generate.story import Story
from tests.generate.stories import StoryOf


def meant(story: Story) -> dict[str, str]:
    """Give the words that refer to something, in lower case, with what they mean."""
    rows = story.references.values()
    return {story.doc[r.start : r.end].text.lower(): r.text for r in rows}


def test_he_is_the_one_person_of_the_sentence_before(story_of: StoryOf) -> None:
    story = story_of("Tomas Lind arrived in Vienna on Monday. He signed the treaty on Tuesday.")
    assert meant(story)["he"] == "Tomas Lind"


def test_her_is_the_one_person_of_its_own_sentence(story_of: StoryOf) -> None:
    story = story_of("Maria Keller praised her husband in Oslo.")
    assert meant(story)["her"] == "Maria Keller"


def test_a_pronoun_is_followed_through_another(story_of: StoryOf) -> None:
    story = story_of("Tomas Lind arrived in Vienna. He met the press. He was tired.")
    rows = [r.text for r in story.references.values() if story.doc[r.start].lower_ == "he"]
    assert rows == ["Tomas Lind", "Tomas Lind"]


@pytest.mark.parametrize(
    "text",
    [
        "The rain fell in Vienna. He was tired.",
        "He arrived in Vienna on Monday. Tomas Lind was there.",
        "A guard spoke to Tomas Lind and Peter Olsen in Vienna. The crowd saw him.",
        "Tomas Lind praised Peter Olsen in Vienna. He was tired.",
        "Tomas Lind and Peter Olsen met in Vienna. He was tired.",
        "Tomas Lind was succeeded by Peter Olsen in Vienna. He was tired.",
        "According to Peter Olsen, Tomas Lind left Vienna. He was tired.",
        "Tomas Lind told Peter Olsen in Vienna that he was tired.",
        "Tomas Lind, a friend of Peter Olsen, arrived in Vienna. He was tired.",
    ],
)
def test_a_pronoun_in_doubt_stays_open(story_of: StoryOf, text: str) -> None:
    assert not {"he", "him"} & set(meant(story_of(text)))


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


def test_they_are_the_two_people_named_together(story_of: StoryOf) -> None:
    story = story_of("Tomas Lind and Peter Olsen met in Vienna. They had dinner.")
    assert meant(story)["they"] == "Tomas Lind and Peter Olsen"


def test_they_may_be_the_others_in_the_room(story_of: StoryOf) -> None:
    story = story_of("Tomas Lind and Peter Olsen met. The scientists cheered as they left.")
    assert "they" not in meant(story)

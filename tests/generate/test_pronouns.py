"""Whom a pronoun means, and when that stays open."""

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


def test_they_are_the_two_people_named_together(story_of: StoryOf) -> None:
    story = story_of("Tomas Lind and Peter Olsen met in Vienna. They had dinner.")
    assert meant(story)["they"] == "Tomas Lind and Peter Olsen"


def test_they_may_be_the_others_in_the_room(story_of: StoryOf) -> None:
    story = story_of("Tomas Lind and Peter Olsen met. The scientists cheered as they left.")
    assert "they" not in meant(story)


def test_he_may_stand_two_sentences_away(story_of: StoryOf) -> None:
    rain = "It rained in the town. "
    text = "Tomas Lind arrived in Vienna. {}He was tired."
    assert meant(story_of(text.format(rain)))["he"] == "Tomas Lind"
    assert "he" not in meant(story_of(text.format(rain * 2)))


def test_their_may_stand_far_behind_the_only_two_people(story_of: StoryOf) -> None:
    text = "Tomas Lind and Peter Olsen met in Vienna. It rained in the town. Their dinner was late."
    assert meant(story_of(text))["their"] == "Tomas Lind and Peter Olsen"
    other = text.replace("It rained in the town", "Maria Keller left the town")
    assert "their" not in meant(story_of(other))


def test_they_stand_in_the_sentence_before(story_of: StoryOf) -> None:
    text = "Tomas Lind and Peter Olsen met in Vienna. It rained in the town. They had dinner."
    assert "they" not in meant(story_of(text))


@pytest.mark.parametrize(
    "text",
    [
        "Tarsk Airlines sold 12 ships to Norway. It bought 30 aircraft.",
        "Tarsk Airlines sold 12 ships to Norway. In 2020, it bought 30 aircraft.",
        "Tarsk Airlines sold 12 ships and it bought 30 aircraft.",
    ],
)
def test_it_is_what_the_clause_before_was_about(story_of: StoryOf, text: str) -> None:
    assert meant(story_of(text))["it"] == "Tarsk Airlines"


@pytest.mark.parametrize(
    "text",
    [
        "Tarsk Airlines sold 12 ships to Norway. Though old, it bought 30 aircraft.",
        "Tarsk Airlines sold 12 ships to Norway. Maria Keller said it bought 30 aircraft.",
        "Tarsk Airlines sold 12 ships to the Larvik Bank. It bought 30 aircraft.",
        "Tarsk Airlines sold 12 ships to Norway. It is old.",
        "Maria Keller sold 12 ships to Norway. It bought 30 aircraft.",
        "Tarsk Airlines sold 12 ships to Norway. Canada was tired. It bought 30 aircraft.",
    ],
)
def test_it_stays_open_where_it_may_be_something_else(story_of: StoryOf, text: str) -> None:
    assert "it" not in meant(story_of(text))

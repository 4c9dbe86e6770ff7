"""Whom a mishap harmed, asked for by what the lead tells of it."""

import pytest

from quizgame.generate.asking.counted import counted_questions
from tests.generate.stories import DAY, StoryOf, asked_of, stems

FIRE = "A fire destroyed the Marlow Hotel in Tarsk on Monday."
BURNT = "a fire destroyed the Marlow Hotel in Tarsk on 17 May 2021?"


@pytest.mark.parametrize(
    ("text", "stem", "answer"),
    [
        ("Five people died.", f"How many people died when {BURNT}", "five"),
        ("At least seven died.", f"How many people died when {BURNT}", "at least seven"),
        (
            "Five people, including two children, were killed.",
            f"How many people were killed when {BURNT}",
            "five",
        ),
        (
            "Four guests were seriously injured in the blaze.",
            f"How many guests were seriously injured when {BURNT}",
            "four",
        ),
        (
            "The fire killed seven and injured more than 30.",
            f"How many people were injured when {BURNT}",
            "more than 30",
        ),
        (
            "The blaze reportedly killed seven people.",
            f"How many people were reportedly killed when {BURNT}",
            "seven",
        ),
        ("At least 40 were rescued.", f"How many people were rescued after {BURNT}", "at least 40"),
        ("Nine were missing.", f"How many people were missing after {BURNT}", "nine"),
    ],
)
def test_a_count_in_a_later_sentence_is_asked_for_at_the_event(
    story_of: StoryOf, text: str, stem: str, answer: str
) -> None:
    found = stems(story_of(f"{FIRE} {text}", DAY), counted_questions)
    assert found.get(stem, "").lower() == answer


@pytest.mark.parametrize(
    ("text", "opening"),
    [
        ("Police said five people were killed.", "According to police, how many"),
        ("Five people were killed, Ann Lee said.", "According to Ann Lee, how many"),
        ("Five people were killed, according to officials.", "According to officials, how many"),
    ],
)
def test_whoever_tells_of_the_harm_is_named(story_of: StoryOf, text: str, opening: str) -> None:
    found = stems(story_of(f"{FIRE} {text}", DAY), counted_questions)
    assert [stem for stem in found if "killed when" in stem and stem.startswith(opening)]


@pytest.mark.parametrize(
    "text",
    [
        "Five people died at the scene.",
        "Five people were not injured.",
        "Five people were almost killed.",
        "Up to five people were killed.",
        "Some witnesses said that five people were killed.",
        "Five of the 20 guests were killed.",
        "Five people could be killed.",
        "Later, five people were killed.",
        "In 2015 a bus crashed there. Five people were killed.",
        "A second fire broke out in Larvik. Five people were killed.",
        "Five people were killed. The death toll rose to nine.",
        'He said: "Five people were killed."',
    ],
)
def test_what_may_be_true_of_something_else_is_not_asked(story_of: StoryOf, text: str) -> None:
    found = stems(story_of(f"{FIRE} {text}", DAY), counted_questions)
    assert not [stem for stem in found if "Marlow Hotel" in stem]


@pytest.mark.parametrize(
    "lead",
    [
        "Police said a bus crashed near Tarsk on Monday.",
        "A bus crashed on Monday.",
        "A bus crashed near Tarsk.",
        "The bus crashed near Tarsk on Monday.",
        "A bus crashed near Tarsk in 2015.",
        "A bus may have crashed near Tarsk on Monday.",
    ],
)
def test_an_event_that_is_not_told_plainly_is_not_asked_by(story_of: StoryOf, lead: str) -> None:
    found = stems(story_of(f"{lead} Five people died.", DAY), counted_questions)
    assert not [stem for stem in found if "died when" in stem]


def test_the_day_may_stand_before_the_verb_or_in_the_words_around(story_of: StoryOf) -> None:
    found = stems(
        story_of(
            "Three people were killed on Monday when a helicopter crashed into a building in "
            "Manila. Two firefighters were injured.",
            DAY,
        ),
        counted_questions,
    )
    stem = (
        "How many firefighters were injured when a helicopter crashed into a building in Manila "
        "on 17 May 2021?"
    )
    assert stem in found


def test_the_day_is_told_after_a_comma_where_a_place_ends_in_one(story_of: StoryOf) -> None:
    found = stems(
        story_of("A train derailed near Larvik, Norway, on Monday. The crash killed nine.", DAY),
        counted_questions,
    )
    stem = "How many people were killed when a train derailed near Larvik, Norway, on 17 May 2021?"
    assert stem in found


def test_the_evidence_is_the_sentence_that_tells_the_count(story_of: StoryOf) -> None:
    found = asked_of(story_of(f"{FIRE} Five people died.", DAY), counted_questions)
    assert [c.evidence.text.strip() for c in found] == ["Five people died."]
    assert found[0].accept == ("5",)


def test_a_way_between_two_towns_is_no_mistake(story_of: StoryOf) -> None:
    text = "A bus crashed on Monday between Baracoa and Guantanamo. The crash killed seven."
    found = stems(story_of(text, DAY), counted_questions)
    stem = (
        "How many people were killed when a bus crashed on 17 May 2021 between Baracoa and "
        "Guantanamo?"
    )
    assert stem in found

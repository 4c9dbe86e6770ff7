"""Questions that take their answer out of the clause: an age at death, a magnitude."""

import pytest

from quizgame.generate.asking.counted import counted_questions
from quizgame.generate.asking.fronted import fronted
from tests.generate.stories import DAY, StoryOf, asked_of, clauses_of, stems


@pytest.mark.parametrize(
    ("text", "stem", "answer"),
    [
        (
            "Maria Keller died Tuesday at age 65.",
            "At what age did Maria Keller die on 18 May 2021?",
            "65",
        ),
        (
            "Maria Keller died in Vienna on Tuesday at the age of 65.",
            "At what age did Maria Keller die in Vienna on 18 May 2021?",
            "65",
        ),
        (
            "Maria Keller has died aged 95 in Vienna.",
            "At what age did Maria Keller die in Vienna in May 2021?",
            "95",
        ),
        (
            "Maria Keller died in Vienna on Friday, aged 95.",
            "At what age did Maria Keller die in Vienna on 14 May 2021?",
            "95",
        ),
        (
            "A magnitude 6.8 earthquake struck southern Turkey on Monday.",
            "What was the magnitude of the earthquake that struck southern Turkey on 17 May 2021?",
            "6.8",
        ),
        (
            "A strong tremor in Vienna left five dead and at least 30 injured.",
            "How many people did a strong tremor in Vienna leave dead in May 2021?",
            "five",
        ),
        (
            "Norway beat Canada 4-2 in the final of the Tarsk Cup on Sunday.",
            "By what score did Norway beat Canada in the final of the Tarsk Cup on 16 May 2021?",
            "4-2",
        ),
        (
            "Sixty-six people or more were injured at the Tarsk Museum in Vienna on Monday.",
            "How many people were injured at the Tarsk Museum in Vienna on 17 May 2021?",
            "sixty-six or more",
        ),
    ],
)
def test_what_is_asked_for_goes_to_the_front(
    story_of: StoryOf, text: str, stem: str, answer: str
) -> None:
    assert stems(story_of(text, DAY), counted_questions).get(stem) == answer


@pytest.mark.parametrize(
    "text",
    [
        "Maria Keller, aged 28, appeared in Vienna on Friday.",
        "The police said Maria Keller died in Vienna on Friday, aged 95.",
        "Maria Keller spoke of a magnitude 6.8 earthquake on Monday.",
    ],
)
def test_an_age_or_a_magnitude_beside_the_point_is_not_asked_for(
    story_of: StoryOf, text: str
) -> None:
    assert asked_of(story_of(text, DAY), counted_questions) == []


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("At least seven, including four children, died.", "how many people died"),
        ("Seven children died.", "how many children died"),
    ],
)
def test_those_who_died_are_asked_for_though_no_more_is_said(
    story_of: StoryOf, text: str, asked: str
) -> None:
    story = story_of(f"A bus crashed in Vienna on Monday. {text}", DAY)
    clause = clauses_of(story)[-1]
    quantity = story.quantities[clause.subject_tokens[0].i]
    found = fronted(story, clause, quantity)
    assert found is not None
    assert found[1].text == asked

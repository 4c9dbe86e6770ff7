"""Clauses that no question may be made of."""

import pytest

from quizgame.generate.asking.sound.soundness import refuse_unsound
from quizgame.generate.candidate import Unaskable
from quizgame.generate.clauses import Clause
from quizgame.generate.story import Story
from tests.generate.stories import DAY, StoryOf, clauses_of


def reason(story: Story, clause: Clause) -> str | None:
    """Say why a clause is refused, or None where it is sound."""
    try:
        refuse_unsound(story, clause)
    except Unaskable as refused:
        return refused.reason
    return None


def reasons(story: Story) -> dict[str, str | None]:
    """Give the verbs of a story with the reason why their clauses are refused."""
    return {clause.verb.text: reason(story, clause) for clause in clauses_of(story)}


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Maria Keller did not open the Tarsk Bridge.", "negation"),
        ("Nobody opened the Tarsk Bridge in 2019.", "negation"),
        ("Few ships left Oslo in 2019.", "negation"),
        ("Maria Keller bought no ships in 2019.", "negation"),
        ("Maria Keller never opened the Tarsk Bridge.", "negation"),
        ("The museum was anything but empty in 2019.", "negation"),
        ("In 2019, all but two ships left Oslo.", "negation"),
        ("Maria Keller will open the Tarsk Bridge if it holds.", "condition"),
        ("Maria Keller will open the Tarsk Bridge as long as Norway pays.", "condition"),
        ("Norway would buy 12 helicopters from Canada.", "hearsay"),
        ("The new bridge of Maria Keller is notable.", "hearsay"),
        ("Maria Keller is likely to open the Tarsk Bridge in Norway.", "hearsay"),
        ("Maria Keller and Tomas Lind opens the Tarsk Bridge in Norway.", "broken sentence"),
        ("Maria Keller only opened the Tarsk Bridge.", "focus"),
        ("Maria Keller had previously won the Tarsk Cup.", "no time"),
        ("Norbank reported on Thursday, sales had risen to 55 percent.", "reported"),
        ("In a report of Norbank, the tremor damaged 143 buildings.", "reported"),
        (
            "Tomas Lind, Maria Keller and Peter Olsen opened the Tarsk Museum in 2019.",
            "broken sentence",
        ),
        ("In an interview, Maria Keller praised the new bridge in Oslo.", "reported"),
    ],
)
def test_a_clause_that_does_not_tell_a_fact_is_refused(
    story_of: StoryOf, text: str, why: str
) -> None:
    story = story_of(text, DAY)
    assert reason(story, clauses_of(story)[0]) == why


@pytest.mark.parametrize(
    "text",
    [
        "Maria Keller followed suit in 2019.",
        "Maria Keller did so in 2019.",
        "Maria Keller said so on Monday.",
        "Maria Keller said in Oslo on Monday.",
        "Maria Keller told Tomas Lind in Oslo on Monday.",
        "The museum is located in Oslo.",
        "The museum is old.",
    ],
)
def test_a_clause_without_content_is_refused(story_of: StoryOf, text: str) -> None:
    assert set(reasons(story_of(text, DAY)).values()) == {"nothing said"}


@pytest.mark.parametrize(
    "text",
    [
        "Maria Keller opened the Tarsk Bridge on Monday.",
        "Maria Keller opened the Tarsk Bridge until 14 October 2019.",
        "A magnitude 6.8 earthquake struck Norway on Monday.",
        "Tarsk Airlines bought 12 ships and sold 14 ships in 2019.",
        "Norway played a match between Tomas Lind and Canada in 2019.",
        "The police was in Oslo in 2019.",
        "Norway won 9 medals and Canada won 3 medals in 2019.",
        "Maria Keller said on Monday that Norway had sold the Tarsk Bridge.",
        "Maria Keller told Tomas Lind that Norway had sold the Tarsk Bridge.",
        "Maria Keller sold the Oslo–Bergen line in 2019.",
    ],
)
def test_a_plain_fact_is_sound(story_of: StoryOf, text: str) -> None:
    assert set(reasons(story_of(text, DAY)).values()) == {None}


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Maria Keller opened a museum that sells no books.", "opened"),
        ("Maria Keller praised a man who never left Oslo.", "praised"),
        ("Tarsk is a hole that no light leaves.", "is"),
    ],
)
def test_only_a_negation_of_the_clause_itself_denies_it(
    story_of: StoryOf, text: str, verb: str
) -> None:
    assert reasons(story_of(text, DAY))[verb] is None

"""The accident, attack or disaster that an article begins with."""

import pytest

from quizgame.generate.asking.casualties.mishaps import find_mishap, names_it
from quizgame.generate.candidate import Unaskable
from quizgame.generate.clauses import Clause
from quizgame.generate.story import Story
from tests.generate.stories import DAY, StoryOf


def mishap_of(story: Story) -> Clause | None:
    *_, last = story.doc.sents
    return find_mishap(story, last)


@pytest.mark.parametrize(
    ("lead", "verb"),
    [
        ("A bus crashed near Tarsk on Monday.", "crashed"),
        ("A bus carrying children to Larvik on Sunday overturned in Tarsk.", "overturned"),
        ("A minibus and a lorry collided near Tarsk on Monday.", "collided"),
        ("The Marlow Hotel in Tarsk caught fire on Monday.", "caught"),
        ("A gunman opened fire at a supermarket in Tarsk on Monday.", "opened"),
        ("Typhoon Hagibis struck Honshu on Saturday.", "struck"),
        ("Seven people were killed on Monday when a bus crashed near Tarsk.", "crashed"),
    ],
)
def test_a_mishap_is_known_by_its_verb(story_of: StoryOf, lead: str, verb: str) -> None:
    found = mishap_of(story_of(lead, DAY))
    assert found is not None
    assert found.verb.text == verb


@pytest.mark.parametrize(
    "lead",
    [
        "The stock market crashed in Tarsk on Monday.",
        "Workers struck in Tarsk on Monday.",
        "Police said a bus crashed near Tarsk on Monday.",
        "A bus had crashed near Tarsk.",
        "A court jailed a man who crashed his car in Tarsk.",
        "A driver was arrested on Monday after a bus crashed in Tarsk.",
    ],
)
def test_what_is_none_or_only_told_beside_is_left_alone(story_of: StoryOf, lead: str) -> None:
    assert mishap_of(story_of(lead, DAY)) is None


def test_only_the_first_paragraph_tells_what_happened(story_of: StoryOf) -> None:
    text = "Ann Lee spoke in Tarsk.\n\nA bus crashed near Tarsk on Monday."
    assert mishap_of(story_of(text, DAY)) is None


def test_where_another_one_is_told_neither_is_meant(story_of: StoryOf) -> None:
    with pytest.raises(Unaskable, match="another"):
        mishap_of(story_of("A bus crashed near Tarsk. A second bus burnt out.", DAY))


@pytest.mark.parametrize(
    ("lead", "noun", "named"),
    [
        ("A bus crashed near Tarsk on Monday.", "accident", True),
        ("A bus crashed near Tarsk on Monday.", "fire", False),
        ("An earthquake struck Tarsk on Monday.", "quake", True),
        ("A fire destroyed the Marlow Hotel on Monday.", "blaze", True),
        ("A bomb exploded in Tarsk on Monday.", "blast", True),
        ("A bomb destroyed the Marlow Hotel on Monday.", "attack", True),
        ("A fire destroyed the Marlow Hotel on Monday.", "hotel", False),
    ],
)
def test_a_mishap_has_nouns_of_its_own(
    story_of: StoryOf, lead: str, noun: str, *, named: bool
) -> None:
    story = story_of(f"{lead} The {noun} killed seven.", DAY)
    found = mishap_of(story)
    assert found is not None
    word = next(t for t in reversed(story.doc) if t.text == noun)
    assert names_it(found, word) is named

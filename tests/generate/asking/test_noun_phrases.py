"""The phrase around a name: what the question words take the place of."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from quizgame.generate.asking.asked import Asked
from quizgame.generate.asking.candidate import Unaskable
from quizgame.generate.asking.noun_phrases import is_after_place, phrase_of
from quizgame.generate.descriptions import head_of
from quizgame.generate.story import Story
from tests.generate.stories import StoryOf, clauses_of


def asked(story: Story, full: str) -> Asked:
    """Ask for the first mention of a name."""
    name = story.name(full)
    mention = name.mentions[0]
    return phrase_of(story, clauses_of(story)[0], name, mention, head_of(story.doc, mention))


@pytest.mark.parametrize(
    ("text", "name", "phrase", "words"),
    [
        (
            "Former President of Norway Maria Keller met Tomas Lind in Vienna in 2019.",
            "Maria Keller",
            "Former President of Norway Maria Keller",
            "which former president of Norway",
        ),
        (
            "Norway's biggest bank, Norbank, bought the Larvik Museum in 2019.",
            "Norbank",
            "Norway's biggest bank, Norbank,",
            "which bank",
        ),
        (
            "Norwegian airline Skyhop sold 12 aircraft to Canada in 2019.",
            "Skyhop",
            "Norwegian airline Skyhop",
            "which Norwegian airline",
        ),
        (
            "Norway's Tarsk Airlines sold 12 aircraft to Canada in 2019.",
            "Tarsk Airlines",
            "Norway's Tarsk Airlines",
            "which Norwegian airline",
        ),
        (
            "The old Larvik Museum was opened by Maria Keller in 2019.",
            "Larvik Museum",
            "The old Larvik Museum",
            "which museum",
        ),
        (
            "Tomas Lind was born in the city of Aden in 1971.",
            "Aden",
            "the city of Aden",
            "which city",
        ),
        (
            "Maria Keller opened a museum in Larvik, Norway, on Monday.",
            "Larvik",
            "Larvik, Norway,",
            "which place",
        ),
    ],
)
def test_the_whole_phrase_is_asked_for(
    story_of: StoryOf, text: str, name: str, phrase: str, words: str
) -> None:
    story = story_of(text)
    found = asked(story, name)
    assert story.doc[found.start : found.end].text == phrase
    assert found.wh == words
    assert found.hidden == {name}


@pytest.mark.parametrize(
    ("text", "name", "phrase", "words"),
    [
        ("Maria Keller's husband left Vienna in 2019.", "Maria Keller", "Maria Keller's", "whose"),
        ("Norway's parliament met in 2019.", "Norway", "Norway's", "which country's"),
    ],
)
def test_an_owner_is_asked_for_with_its_ending(
    story_of: StoryOf, text: str, name: str, phrase: str, words: str
) -> None:
    story = story_of(text)
    found = asked(story, name)
    assert story.doc[found.start : found.end].text == phrase
    assert found.wh == words


@pytest.mark.parametrize(
    ("text", "name", "word"),
    [
        ("His Larvik Museum was sold to Maria Keller in 2019.", "Larvik Museum", "His"),
        (
            "Both the Larvik Museum and the Tarsk Museum were opened by Maria Keller in 2019.",
            "Larvik Museum",
            "Both",
        ),
    ],
)
def test_a_phrase_that_must_stay_whole_is_refused(
    story_of: StoryOf, text: str, name: str, word: str
) -> None:
    with pytest.raises(Unaskable) as caught:
        asked(story_of(text), name)
    assert caught.value.reason == "part of a noun phrase"
    assert word in str(caught.value)


def test_a_country_after_a_town_is_known(story_of: StoryOf) -> None:
    story = story_of("Maria Keller left Larvik, Norway, for Canada in 2019.")
    (norway,) = story.name("Norway").mentions
    (canada,) = story.name("Canada").mentions
    assert is_after_place(story, norway)
    assert not is_after_place(story, canada)


def test_in_the_seeds_a_phrase_holds_its_name(seeds: Mapping[Path, Story]) -> None:
    for story in seeds.values():
        for clause in clauses_of(story):
            first, last = clause.sentence.start, clause.sentence.end
            for name, mention in story.names.within(first, last):
                try:
                    head = head_of(story.doc, mention)
                    found = phrase_of(story, clause, name, mention, head)
                except Unaskable:
                    continue
                assert found.start <= mention.start < mention.end <= found.end
                assert name.full in found.hidden
                assert found.wh.startswith(("who", "which "))

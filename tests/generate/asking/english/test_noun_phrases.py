"""The phrase around a name: what the question words take the place of."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from quizgame.generate.asking.english.asked import Asked
from quizgame.generate.asking.english.noun_phrases import (
    around_place,
    is_after_place,
    is_after_place_of,
    phrase_of,
)
from quizgame.generate.asking.named import named_questions
from quizgame.generate.candidate import Unaskable
from quizgame.generate.naming.descriptions import head_of
from quizgame.generate.story import Story
from tests.generate.stories import DAY, StoryOf, clauses_of, stems


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
            "The governor of Texas closed 12 schools on Monday.",
            "Texas",
            "The governor of Texas",
            "which US state's governor",
        ),
        (
            "The parliament of Norway elected Maria Keller on Monday.",
            "Norway",
            "The parliament of Norway",
            "which country's parliament",
        ),
        (
            "The president of Tarsk Airlines opened the Larvik Museum on Monday.",
            "Tarsk Airlines",
            "The president of Tarsk Airlines",
            "which airline's president",
        ),
        (
            "Norway launched the old Larvik spacecraft from Canada on Monday.",
            "Larvik",
            "the old Larvik spacecraft",
            "which old spacecraft",
        ),
        (
            "Norway sold the Skyhop airline to Canada in 2019.",
            "Skyhop",
            "the Skyhop airline",
            "which airline",
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


@pytest.mark.parametrize(
    ("text", "name", "reason"),
    [
        (
            "The governor of Texas and two mayors closed 12 schools on Monday.",
            "Texas",
            "one of several",
        ),
        ("Norway bought 12 Skyhop aircraft in 2019.", "Skyhop", "part of a noun phrase"),
        (
            "Norway bought the Norflix show Tarsk House in 2019.",
            "Norflix",
            "part of a noun phrase",
        ),
    ],
)
def test_what_is_only_a_part_of_what_is_told_is_refused(
    story_of: StoryOf, text: str, name: str, reason: str
) -> None:
    with pytest.raises(Unaskable) as caught:
        asked(story_of(text), name)
    assert caught.value.reason == reason


@pytest.mark.parametrize(
    "text",
    [
        "Larvik's largest shareholder, Norbank, bought the Tarsk Bridge in 2019.",
        "Maria Keller met the banks, Norbank, and Tarsk Airlines in 2019.",
    ],
)
def test_a_noun_that_says_little_does_not_ask_for_what_stands_beside_it(
    story_of: StoryOf, text: str
) -> None:
    assert "Norbank" not in stems(story_of(text), named_questions).values()


def test_the_country_around_an_unknown_town_is_asked_for(story_of: StoryOf) -> None:
    story = story_of("A plane of Tarsk Airlines crashed in Kvarnby, Norway, on Monday.", DAY)
    (mention,) = story.name("Norway").mentions
    found = around_place(story, story.name("Norway"), mention)
    assert story.doc[found.start : found.end].text == "Kvarnby, Norway,"
    assert found.wh == "which country"
    assert found.hidden == {"Norway", "Kvarnby"}


@pytest.mark.parametrize(
    "text",
    [
        "A plane of Tarsk Airlines crashed in Oslo, Norway, on Monday.",
        "A plane of Tarsk Airlines flew over Kvarnby, Norway, on Monday.",
    ],
)
def test_the_country_around_a_known_city_is_not_asked_for(story_of: StoryOf, text: str) -> None:
    story = story_of(text, DAY)
    (mention,) = story.name("Norway").mentions
    with pytest.raises(Unaskable):
        around_place(story, story.name("Norway"), mention)


def test_a_country_after_a_town_is_known(story_of: StoryOf) -> None:
    story = story_of("Maria Keller left Larvik, Norway, for Canada in 2019.")
    (norway,) = story.name("Norway").mentions
    (canada,) = story.name("Canada").mentions
    assert is_after_place(story, norway)
    assert not is_after_place(story, canada)


def test_a_town_before_its_state_is_known(story_of: StoryOf) -> None:
    story = story_of("Maria Keller left Larvik, Norway, for Canada in 2019.")
    (larvik,) = story.name("Larvik").mentions
    (canada,) = story.name("Canada").mentions
    assert is_after_place_of(story, larvik)
    assert not is_after_place_of(story, canada)


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

"""Names of an article: one thing has one name and one kind, however it is written."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from quizgame.generate.naming import kinds
from quizgame.generate.naming.names import Name
from quizgame.generate.story import Story
from tests.generate.stories import StoryOf

BRIDGE = (
    "Maria Keller opened the Tarsk Bridge in Norway on Monday. Keller said the bridge was late.\n\n"
    "Norway paid for the Tarsk Bridge. Maria Keller thanked Norway, and Keller flew to Oslo."
)


def name(story: Story, full: str) -> Name:
    return story.name(full)


def names(story: Story) -> list[str]:
    return [found.full for found in story.names.names]


def test_one_thing_is_one_name_through_the_article(story_of: StoryOf) -> None:
    assert names(story_of(BRIDGE)) == ["Maria Keller", "Tarsk Bridge", "Norway", "Oslo"]


def test_a_surname_stands_for_the_one_full_name(story_of: StoryOf) -> None:
    keller = name(story_of(BRIDGE), "Maria Keller")
    assert keller.kind == kinds.PERSON
    assert keller.aliases == ("Keller",)
    assert len(keller.mentions) == 4


def test_a_surname_in_a_headline_is_that_of_who_is_told_next(story_of: StoryOf) -> None:
    story = story_of("Keller thanks Oslo. Maria Keller thanked the people of Oslo on Monday.")
    assert names(story) == ["Maria Keller", "Oslo"]


def test_a_surname_of_two_people_stands_for_neither(story_of: StoryOf) -> None:
    story = story_of(
        "Anna Berg and Peter Berg met the mayor of Oslo on Monday. "
        "Berg said the talks had gone well."
    )
    assert "Berg" in names(story)
    assert name(story, "Anna Berg").aliases == ()
    assert name(story, "Peter Berg").aliases == ()


def test_a_name_knows_its_kind(story_of: StoryOf) -> None:
    story = story_of(BRIDGE)
    assert name(story, "Tarsk Bridge").kind == kinds.PLACE
    assert name(story, "Tarsk Bridge").noun == "bridge"
    assert name(story, "Norway").kind == kinds.COUNTRY


def test_a_title_is_no_part_of_a_name(story_of: StoryOf) -> None:
    story = story_of("President Laura Novak met Prime Minister Tomas Lind in Vienna on Monday.")
    assert names(story) == ["Laura Novak", "Tomas Lind", "Vienna"]


def test_a_possessive_is_no_part_of_a_name(story_of: StoryOf) -> None:
    story = story_of("Norway's parliament elected Maria Keller on Monday.")
    assert names(story) == ["Norway", "Maria Keller"]


def test_a_hyphenated_name_is_whole(story_of: StoryOf) -> None:
    story = story_of("The party of Jean-Luc Moreau won the vote in Belgium on Sunday.")
    assert "Jean-Luc Moreau" in names(story)


def test_a_surname_told_before_the_full_name_is_nobodys(story_of: StoryOf) -> None:
    story = story_of(
        "Keller thanked the people of Oslo. The people were glad. It was late. "
        "Maria Keller, a sister, was there on Monday."
    )
    assert names(story) == ["Keller", "Oslo", "Maria Keller"]


def test_a_surname_of_two_people_stands_for_who_is_told_of_most(story_of: StoryOf) -> None:
    story = story_of(
        "Anna Berg left Oslo on Monday. Anna Berg met Peter Berg in Vienna. Berg was tired."
    )
    assert len(name(story, "Anna Berg").mentions) == 3
    assert len(name(story, "Peter Berg").mentions) == 1


def test_a_body_may_be_called_by_its_first_word_once_it_is_named(story_of: StoryOf) -> None:
    after = story_of("Norbank Air sold ships to Norway. Norbank is old.")
    assert name(after, "Norbank Air").aliases == ("Norbank",)
    before = story_of("Norbank sold ships to Norway. Norbank Air is old.")
    assert name(before, "Norbank Air").aliases == ()


def test_initials_stand_for_the_name_that_they_are_told_with(story_of: StoryOf) -> None:
    story = story_of("The World Tarsk Organization (WTO) met in Oslo. The WTO left.")
    assert name(story, "World Tarsk Organization").aliases == ("WTO",)


def test_a_nickname_in_quotes_is_nobody(story_of: StoryOf) -> None:
    story = story_of('Tomas "Red" Lind won the race in Oslo. The crowd called him "Red".')
    assert not {"Red", 'Tomas "Red"'} & set(names(story))


def test_what_stands_around_a_name_tells_its_kind(story_of: StoryOf) -> None:
    story = story_of("The ferry, Tarsk, sank off Norway on Monday, and 12 people died.")
    assert (name(story, "Tarsk").kind, name(story, "Tarsk").noun) == (kinds.THING, "ferry")


def test_a_token_leads_to_its_name(story_of: StoryOf) -> None:
    story = story_of(BRIDGE)
    tokens = [token for token in story.doc if token.text == "Keller"]
    assert {found.full for t in tokens if (found := story.names.at(t))} == {"Maria Keller"}
    assert story.names.at(next(t for t in story.doc if t.text == "opened")) is None


def test_names_within_a_stretch_are_given_in_order(story_of: StoryOf) -> None:
    story = story_of(BRIDGE)
    first = next(story.doc.sents)
    within = [found.full for found, _ in story.names.within(first.start, first.end)]
    assert within == ["Maria Keller", "Tarsk Bridge", "Norway"]


def test_an_article_without_names_has_none(story_of: StoryOf) -> None:
    assert names(story_of("The rain fell all night and the river rose by a metre.")) == []


def test_in_the_seeds_a_form_never_belongs_to_two_names(seeds: Mapping[Path, Story]) -> None:
    for story in seeds.values():
        forms = [form for found in story.names.names for form in (found.full, *found.aliases)]
        assert len(forms) == len(set(forms))


def test_in_the_seeds_every_mention_reads_as_a_form_of_its_name(
    seeds: Mapping[Path, Story],
) -> None:
    for story in seeds.values():
        for found in story.names.names:
            for mention in found.mentions:
                words = " ".join(story.doc[mention.start : mention.end].text.split())
                assert words in {found.full, *found.aliases}


@pytest.mark.parametrize("full", ["Credit Suisse", "Swiss National Bank"])
def test_a_bank_of_the_seeds_is_a_group(seeds: Mapping[Path, Story], full: str) -> None:
    story = next(s for path, s in seeds.items() if path.name.startswith("ubs"))
    assert name(story, full).kind == kinds.GROUP

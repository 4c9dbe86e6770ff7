"""What a question calls what it asks for, and when a kind is not known well enough."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from quizgame.generate.asking.english.question_words import bare_words, is_capital, question_words
from quizgame.generate.candidate import Unaskable
from quizgame.generate.naming import kinds
from quizgame.generate.naming.descriptions import head_of
from quizgame.generate.naming.names import Name
from quizgame.generate.story import Story
from tests.generate.stories import StoryOf


def words(story: Story, full: str) -> str:
    """Give the question words for the first mention of a name."""
    name = story.name(full)
    return question_words(story, name, None, head_of(story.doc, name.mentions[0]))


def named(full: str, kind: str, *, noun: str | None = None) -> Name:
    return Name(full=full, kind=kind, noun=noun)


@pytest.mark.parametrize(
    ("text", "name", "said"),
    [
        ("US President Joe Biden flew to Kenya.", "Joe Biden", "which US president"),
        ("Norwegian airline Skyhop sold a ship.", "Skyhop", "which Norwegian airline"),
        ("Skyhop, a Norwegian airline, sold a ship.", "Skyhop", "which Norwegian airline"),
        (
            "Tomas Lind, a Norwegian writer, met Maria Keller.",
            "Tomas Lind",
            "which Norwegian writer",
        ),
        ("Prime Minister Tomas Lind left Oslo.", "Tomas Lind", "which prime minister"),
    ],
)
def test_a_name_is_called_what_the_article_calls_it(
    story_of: StoryOf, text: str, name: str, said: str
) -> None:
    assert words(story_of(text), name) == said


def test_what_is_told_in_one_place_serves_in_another(story_of: StoryOf) -> None:
    story = story_of("Tomas Lind left Vienna. Tomas Lind, a Norwegian writer, met Maria Keller.")
    assert words(story, "Tomas Lind") == "which Norwegian writer"


@pytest.mark.parametrize(
    "text",
    [
        "Tomas Lind, a writer, met Maria Keller.",
        "Tomas Lind, his doctor, met Maria Keller.",
        "Tomas Lind, the youngest mayor of Oslo, met Maria Keller.",
        "Tomas Lind left Vienna.",
    ],
)
def test_what_many_are_or_the_article_must_explain_is_not_said(
    story_of: StoryOf, text: str
) -> None:
    assert words(story_of(text), "Tomas Lind") == "who"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        (named("Tomas Lind", kinds.PERSON), "who"),
        (named("Norway", kinds.COUNTRY), "which country"),
        (named("Larvik Museum", kinds.GROUP, noun="museum"), "which museum"),
        (named("Cairo", kinds.PLACE), "which city"),
        (named("New York", kinds.PLACE), "which city"),
        (named("Texas", kinds.PLACE), "which US state"),
        (named("Bryne", kinds.PLACE), "which place"),
        (named("NATO", kinds.GROUP), "which organisation"),
        (named("Friends of Larvik", kinds.GROUP), "which organisation"),
    ],
)
def test_a_kind_alone_gives_plain_words(name: Name, said: str) -> None:
    assert bare_words(name) == said


@pytest.mark.parametrize(
    "name",
    [
        named("Skyhop", kinds.GROUP),
        named("Norwegian", kinds.NATIONALITY),
        named("Tarsk Comet", kinds.THING),
    ],
)
def test_an_unknown_kind_is_not_asked_for(name: Name) -> None:
    with pytest.raises(Unaskable) as caught:
        bare_words(name)
    assert caught.value.reason == "kind unknown"
    assert name.full in str(caught.value)


def test_a_capital_may_stand_for_its_government() -> None:
    assert is_capital("Washington")
    assert is_capital("Vienna")
    assert not is_capital("Larvik")
    assert not is_capital("Norway")


def test_in_the_seeds_the_words_never_name_the_answer(seeds: Mapping[Path, Story]) -> None:
    for story in seeds.values():
        for name in story.names.names:
            try:
                said = words(story, name.full)
            except Unaskable:
                continue
            assert said == "who" or said.startswith("which ")
            assert name.full.casefold() not in said.casefold()

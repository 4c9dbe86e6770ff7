"""The event that an article is about, as its title tells it."""

from datetime import date

import pytest

from quizgame.generate.asking.counted import counted_questions
from quizgame.generate.asking.named import named_questions
from quizgame.generate.topic import Topic
from tests.generate.stories import DAY, StoryOf, stems, titled

QUAKE = "An earthquake struck Larvik on Monday. Twelve people were killed in the quake."


def topic_of(story_of: StoryOf, title: str, text: str, day: date | None = DAY) -> Topic | None:
    return story_of(titled(title, text), day).topic


@pytest.mark.parametrize(
    ("title", "text", "told"),
    [
        ("Earthquake in Larvik kills 12", QUAKE, "the May 2021 earthquake in Larvik"),
        ("Norway mourns after earthquake in Larvik", QUAKE, "the May 2021 earthquake in Larvik"),
        (
            "Larvik summit ends",
            "The Larvik summit ended on Monday.",
            "the May 2021 Larvik summit",
        ),
        (
            "Norway wins Tarsk Cup",
            "Norway won the Tarsk Cup on Monday. The cup was held in Oslo.",
            "the 2021 Tarsk Cup",
        ),
        (
            "Tomas Lind wins the marathon in Oslo",
            "Tomas Lind won the marathon in Oslo on Monday.",
            "the 2021 marathon in Oslo",
        ),
        (
            "Maria Keller wins 2019 Norway election",
            "Maria Keller won the election in Norway, it was said on Monday.",
            "the 2019 Norway election",
        ),
    ],
)
def test_the_title_tells_the_event_with_its_month_or_year(
    story_of: StoryOf, title: str, text: str, told: str
) -> None:
    topic = topic_of(story_of, title, text)
    assert topic is not None
    assert topic.text == told


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Maria Keller leaves Oslo", "Maria Keller left Oslo on Monday."),
        ("Fire destroys houses", "A fire destroyed houses in Larvik on Monday."),
        ("Crisis in Norway grows", "The crisis in Norway grew on Monday."),
        (
            "Norway mourns after earthquake in Larvik",
            "It was felt in Oslo on Monday, and 12 people died.",
        ),
        ("Norway's earthquake kills 12", QUAKE),
    ],
)
def test_a_title_without_one_event_of_a_name_tells_none(
    story_of: StoryOf, title: str, text: str
) -> None:
    assert topic_of(story_of, title, text) is None


@pytest.mark.parametrize("day", [None, date(2021, 5, 2)])
def test_a_disaster_needs_a_month_that_is_settled(story_of: StoryOf, day: date | None) -> None:
    assert topic_of(story_of, "Norway mourns after earthquake in Larvik", QUAKE, day) is None


@pytest.mark.parametrize(
    ("title", "decided"),
    [
        ("Maria Keller wins the Norway election", True),
        ("Maria Keller loses the Norway election", True),
        ("Maria Keller endorses Tomas Lind in the Norway election", False),
        ("Maria Keller waits for the Norway election", False),
    ],
)
def test_an_election_is_the_event_only_when_it_is_decided(
    story_of: StoryOf, title: str, decided: bool
) -> None:
    text = "Maria Keller spoke of the election in Norway on Monday."
    assert (topic_of(story_of, title, text) is not None) is decided


@pytest.mark.parametrize(
    ("noun", "verb", "opening"),
    [
        ("earthquake", "kill", "in the X"),
        ("earthquake", "promise", "after the X"),
        ("protest", "arrest", "during the X"),
        ("summit", "sign", "at the X"),
        ("election", "win", "in the X"),
    ],
)
def test_the_verb_tells_how_a_question_is_put_at_an_event(
    noun: str, verb: str, opening: str
) -> None:
    topic = Topic(text="the X", noun=noun, names=frozenset())
    assert topic.opening(verb) == opening


def test_an_event_may_be_called_by_other_nouns() -> None:
    quake = Topic(text="the X", noun="earthquake", names=frozenset())
    assert all(quake.is_called(noun) for noun in ("earthquake", "quake", "tremor", "disaster"))
    assert not any(quake.is_called(noun) for noun in ("election", "fire", "town"))


@pytest.mark.parametrize(("noun", "contest"), [("cup", True), ("final", True), ("fire", False)])
def test_a_contest_is_played_in_more_places_than_its_name_tells(noun: str, contest: bool) -> None:
    assert Topic(text="the X", noun=noun, names=frozenset()).is_contest is contest


def test_the_names_in_the_words_of_an_event_are_known(story_of: StoryOf) -> None:
    topic = topic_of(story_of, "Norway mourns after earthquake in Larvik", QUAKE)
    assert topic is not None
    assert topic.names == {"Larvik"}


def test_what_tells_no_time_is_asked_at_the_event(story_of: StoryOf) -> None:
    text = f"{QUAKE}\n\nPeter Olsen rescued 40 children from the ruins of Tarsk School."
    story = story_of(titled("Norway mourns after earthquake in Larvik", text), DAY)
    asked = stems(story, named_questions, counted_questions)
    assert any(stem.startswith("After the May 2021 earthquake in Larvik, ") for stem in asked)

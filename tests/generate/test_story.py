"""An article understood as a whole: times by value, names and quantities by token."""

from datetime import date

import pytest

from quizgame.generate.story import Story
from tests.generate.stories import DAY, StoryOf, titled


def days(story: Story) -> dict[str, date | None]:
    """Give the times of a story with their first days."""
    return {
        story.doc[t.start : t.end].text: t.when.start if t.when else None
        for t in story.times.values()
    }


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("on Monday", date(2021, 5, 17)),
        ("on Tuesday", date(2021, 5, 18)),
        ("yesterday", date(2021, 5, 18)),
        ("last year", date(2020, 1, 1)),
        ("last month", date(2021, 4, 1)),
    ],
)
def test_a_relative_day_becomes_a_date(story_of: StoryOf, words: str, day: date) -> None:
    story = story_of(f"Maria Keller opened the bridge in Oslo {words}.", DAY)
    assert days(story) == {words: day}
    assert not any(time.fixed for time in story.times.values())


def test_a_day_to_come_lies_after_the_article(story_of: StoryOf) -> None:
    story = story_of("Over 140 countries will attend the Tarsk Forum in Vienna on Friday.", DAY)
    assert days(story) == {"on Friday": date(2021, 5, 21)}


def test_a_relative_day_of_an_undated_article_has_no_date(story_of: StoryOf) -> None:
    assert days(story_of("Maria Keller left Oslo on Monday.")) == {"on Monday": None}


def test_a_year_says_the_time_to_anybody(story_of: StoryOf) -> None:
    story = story_of("Maria Keller became mayor of Oslo in 2015.")
    assert [time.fixed for time in story.times.values()] == [True]


def test_the_day_of_publication_is_that_of_the_front_matter(story_of: StoryOf) -> None:
    text = "Maria Keller left Oslo on Monday."
    story = story_of(f"---\ntitle: A day\npublished: 2021-05-19\n---\n\n{text}\n")
    assert story.published == DAY
    assert days(story) == {"on Monday": date(2021, 5, 17)}


def test_a_token_leads_to_its_time(story_of: StoryOf) -> None:
    story = story_of("Maria Keller left Oslo on Monday.", DAY)
    monday = next(t for t in story.doc if t.text == "Monday")
    time = story.time_at(monday)
    assert time is not None
    assert story.time_at(story.doc[0]) is None


def test_quantities_keep_the_words_around_the_figure(story_of: StoryOf) -> None:
    story = story_of("The fire destroyed over 140 houses in Larvik, and cost 40 million euros.")
    assert [q.text for q in story.quantities.values()] == ["over 140", "40 million euros"]


@pytest.mark.parametrize(
    ("text", "words", "day"),
    [
        (
            "Maria Keller left Oslo on 3 May 2019. Tomas Lind left Vienna the same day.",
            "the same day",
            date(2019, 5, 3),
        ),
        (
            "Maria Keller left Oslo in 2019. That same year, Tomas Lind left Vienna.",
            "That same year",
            date(2019, 1, 1),
        ),
        (
            "Maria Keller left Oslo in 2019. Tomas Lind left Vienna that year.",
            "that year",
            date(2019, 1, 1),
        ),
    ],
)
def test_the_same_day_is_the_one_told_right_before(
    story_of: StoryOf, text: str, words: str, day: date
) -> None:
    story = story_of(text, DAY)
    assert days(story)[words] == day
    assert not [t for t in story.times.values() if t.fixed and t.start > 6]


@pytest.mark.parametrize(
    "text",
    [
        "Maria Keller left Oslo. Tomas Lind left Vienna the same day.",
        "Maria Keller left Oslo in 2019. Tomas Lind left Vienna the same day.",
        "Maria Keller left Oslo on 3 May 2019. It rained. Tomas Lind left Vienna the same day.",
        "Maria Keller left Oslo on 3 May 2019. Tomas Lind left Vienna the day after.",
    ],
)
def test_the_same_day_as_none_told_right_before_stays_open(story_of: StoryOf, text: str) -> None:
    assert list(days(story_of(text, DAY)).values())[-1] is None


@pytest.mark.parametrize("name", ["Super Tuesday", "Ash Wednesday", "Black Friday"])
def test_a_weekday_that_ends_a_name_is_no_day(story_of: StoryOf, name: str) -> None:
    story = story_of(f"Maria Keller won in Oslo on {name}.", DAY)
    assert not [day for day in days(story).values() if day is not None]


def test_a_story_is_about_the_event_of_its_title(story_of: StoryOf) -> None:
    text = "Norway won the Tarsk Cup on Monday. The cup was held in Oslo."
    assert story_of(text, DAY).topic is None
    topic = story_of(titled("Norway wins Tarsk Cup", text), DAY).topic
    assert topic is not None
    assert topic.noun == "cup"


def test_words_with_a_capital_inside_a_sentence_are_known(story_of: StoryOf) -> None:
    story = story_of("Ships left Oslo. The people of the Union were tired.")
    assert {"Oslo", "Union"} <= story.capitals
    assert not {"Ships", "The"} & story.capitals


def test_times_are_found_among_tokens_in_order(story_of: StoryOf) -> None:
    story = story_of(
        "Maria Keller left the town of Oslo in 2019. In 2020, she left Vienna on Monday.", DAY
    )
    first, second = story.doc.sents
    assert [t.start for t in story.times_of(first)] == [7]
    assert [t.start for t in story.times_of(second)] == [10, 16]
    assert story.times_in(0, len(story.doc)) == list(story.times.values())
    assert story.times_in(8, 10) == []


def test_the_start_of_a_paragraph_is_known(story_of: StoryOf) -> None:
    story = story_of("Ships left Oslo.\n\nThe rain fell. Maria Keller left Oslo. It was cold.", DAY)
    assert [story.paragraph_start(s) for s in story.doc.sents] == [0, 4, 4, 4]

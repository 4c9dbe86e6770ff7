"""Time expressions by value, as seen from the day of the article."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgame.generate.times.dates import read_date, resolve
from quizgame.generate.times.when import (
    Precision,
    Tense,
    When,
    say,
    say_american_day,
    say_day,
    say_month,
)
from quizgame.generate.times.words import find_times, read_time

MONDAY = date(2023, 10, 16)


def when(text: str, tense: Tense | None = None, published: date | None = MONDAY) -> When | None:
    (words,) = find_times(text)
    return resolve(words, published, tense)


def told(text: str, tense: Tense | None = None, published: date | None = MONDAY) -> str | None:
    found = when(text, tense, published)
    return say(found) if found else None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("on 16 October 2023", "on 16 October 2023"),
        ("the 3rd of May, 2019", "on 3 May 2019"),
        ("Monday, October 16, 2023", "on 16 October 2023"),
        ("Jan. 20, 2017", "on 20 January 2017"),
        ("2023-10-16", "on 16 October 2023"),
        ("May 3-5, 2019", "from 3 to 5 May 2019"),
        ("from 30 April to 2 May 2019", "from 30 April 2019 to 2 May 2019"),
        ("Christmas Day 2019", "on 25 December 2019"),
        ("in May 2019", "in May 2019"),
        ("in early 2019", "in early 2019"),
        ("late January 2019", "in late January 2019"),
        ("in the summer of 2019", "in the summer of 2019"),
        ("the second quarter of 2019", "in the second quarter of 2019"),
        ("the first half of 2019", "in the first half of 2019"),
        ("by the end of 2025", "at the end of 2025"),
        ("the end of the 1990s", "at the end of the 1990s"),
        ("since 2002", "in 2002"),
        ("from 2010 to 2012", "from 2010 to 2012"),
        ("the early 1980s", "in the early 1980s"),
        ("the 19th century", "in the 19th century"),
    ],
)
def test_a_time_that_tells_its_year_needs_no_article(text: str, words: str) -> None:
    found = when(text, published=None)
    assert found
    assert found.fixed
    assert say(found) == words


@pytest.mark.parametrize(
    ("text", "past", "future"),
    [
        ("on Wednesday", "on 11 October 2023", "on 18 October 2023"),
        ("on Monday", "on 16 October 2023", "on 16 October 2023"),
        ("Sunday night", "on 15 October 2023", "on 22 October 2023"),
        ("last Tuesday", "on 10 October 2023", "on 10 October 2023"),
        ("next Friday", None, None),
        ("today", "on 16 October 2023", "on 16 October 2023"),
        ("yesterday", "on 15 October 2023", "on 15 October 2023"),
        ("tomorrow", "on 17 October 2023", "on 17 October 2023"),
        ("this week", "in the week of 16 October 2023", "in the week of 16 October 2023"),
        (
            "at the weekend",
            "on the weekend of 14 October 2023",
            "on the weekend of 21 October 2023",
        ),
        ("last month", "in September 2023", "in September 2023"),
        ("earlier this year", "in 2023", "in 2023"),
        ("in May last year", "in May 2022", "in May 2022"),
        ("on 20 March last year", "on 20 March 2022", "on 20 March 2022"),
        ("on March 20 next year", "on 20 March 2024", "on 20 March 2024"),
        ("last November", "in November 2022", "in November 2022"),
        ("in October", "in October 2023", "in October 2023"),
        ("on 3 May", "on 3 May 2023", "on 3 May 2024"),
        ("two weeks ago", "around the week of 2 October 2023", "around the week of 2 October 2023"),
        ("three years ago", "around 2020", "around 2020"),
        ("three days ago", "on 13 October 2023", "on 13 October 2023"),
        ("in three days", None, "on 19 October 2023"),
        ("this summer", "in the summer of 2023", "in the summer of 2023"),
    ],
)
def test_a_relative_time_is_placed_by_the_article_and_the_tense(
    text: str, past: str | None, future: str | None
) -> None:
    assert told(text, Tense.PAST) == past
    assert told(text, Tense.FUTURE) == future
    assert when(text, Tense.PAST, published=None) is None


@pytest.mark.parametrize(
    "text",
    [
        "31 February 2019",
        "Tuesday, October 16, 2023",
        "the following Friday",
        "every Monday",
        "the previous year",
        "a day later",
        "over the last two years",
        "last winter",
        "on 29 February last year",
        "the same day",
    ],
)
def test_a_time_that_is_not_certain_is_none(text: str) -> None:
    assert when(text, Tense.PAST) is None


def test_a_weekday_or_today_without_a_tense_is_not_certain() -> None:
    assert when("on Wednesday") is None
    assert when("today") is None
    assert told("on Monday") == "on 16 October 2023"


def test_a_day_without_a_year_or_a_tense_is_the_nearest_one_near_by() -> None:
    assert told("on 10 November") == "on 10 November 2023"
    assert told("on 3 May") is None


def test_a_number_and_a_verb_are_no_time() -> None:
    assert not find_times("They may meet 2004 people and march 3 times.")


def test_the_end_of_the_calendar_is_no_error() -> None:
    assert when("tomorrow", published=date.max) is None
    assert when("last month", published=date.min) is None


def test_a_time_is_said_without_its_preposition_too() -> None:
    found = when("in October 2023")
    assert found
    assert say(found, preposition=False) == "October 2023"
    assert found.precision is Precision.MONTH
    assert (found.start, found.end) == (date(2023, 10, 1), date(2023, 10, 31))


def test_a_text_that_is_a_time_is_read_whole() -> None:
    words = read_time("2004")
    assert words
    assert (words.year, words.start, words.end) == (2004, 0, 4)
    assert read_time("2004 people") is None
    assert read_date("16 October 2023") == MONDAY
    assert read_date("October 2023") is None
    assert read_date("soon") is None


@given(st.dates(date(1000, 1, 1), date(2099, 12, 31)))
def test_every_day_is_read_as_it_is_said(day: date) -> None:
    words = say(When(start=day, end=day, precision=Precision.DAY, text=""))
    assert read_date(words.removeprefix("on ")) == day


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)), st.sampled_from(list(Tense)))
def test_a_weekday_is_never_a_week_away(published: date, tense: Tense) -> None:
    found = when("on Wednesday", tense, published)
    assert found
    assert found.start.weekday() == 2
    distance = found.start - published
    assert abs(distance) < timedelta(days=7)
    assert distance == timedelta(0) or (distance > timedelta(0)) is (tense is Tense.FUTURE)


@given(st.text(alphabet="0123456789 MayOct,.-'sthinlasto", max_size=40))
def test_found_times_stand_apart_and_where_they_say(text: str) -> None:
    end = 0
    for words in find_times(text):
        assert words.start >= end
        assert text[words.start : words.end] == words.text
        end = words.end
        resolve(words, MONDAY, Tense.PAST)


def test_a_day_and_its_month_are_said_in_either_order() -> None:
    assert say_month(MONDAY) == "October 2023"
    assert say_day(MONDAY) == "16 October 2023"
    assert say_american_day(MONDAY) == "October 16, 2023"

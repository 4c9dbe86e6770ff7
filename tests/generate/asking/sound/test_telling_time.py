"""When what a question asks was: by its own words, or by what the article tells around them."""

from datetime import date

import pytest

from quizgame.generate.asking.english.asked import Worded
from quizgame.generate.asking.english.wording import Wording
from quizgame.generate.asking.named import named_questions
from quizgame.generate.asking.sound.telling_time import (
    is_elsewhere,
    is_news,
    tells_only_before,
    tells_time,
    tells_two_times,
    with_time,
)
from quizgame.generate.candidate import Unaskable
from quizgame.generate.clauses import Clause
from quizgame.generate.story import Story
from quizgame.generate.times.when import Precision, When
from tests.generate.stories import DAY, StoryOf, asked_of, clauses_of, stems, titled


def worded(story: Story, text: str, *, trails: bool = False) -> Worded:
    """Word a question that tells every time of its story that its words hold."""
    told = [t for t in story.times.values() if story.doc[t.start : t.end].text in text]
    return Worded(text=text, wording=Wording(story=story, told=told, trails=trails))


def last(story: Story) -> Clause:
    return clauses_of(story)[-1]


def test_what_happened_later_does_not_get_the_time_of_the_news(story_of: StoryOf) -> None:
    story = story_of("Tomas Lind later praised Peter Olsen in Stockholm.", DAY)
    assert asked_of(story, named_questions) == []


@pytest.mark.parametrize(
    ("text", "before"),
    [
        ("Maria Keller has led Norway since 2011.", True),
        ("Maria Keller leads Norway on 18 May 2021.", False),
        ("Maria Keller led Norway in 2011.", False),
        ("Maria Keller leads Norway.", False),
    ],
)
def test_what_is_so_since_a_year_long_gone_is_known(
    story_of: StoryOf, text: str, before: bool
) -> None:
    story = story_of(text, DAY)
    assert tells_only_before(story, last(story), worded(story, text)) is before


@pytest.mark.parametrize(
    ("text", "two"),
    [
        ("Norway bought ships on 3 May 2019.", False),
        ("Norway bought ships in 2019.", False),
        ("Norway bought ships in 2019 and sold ships in 2020.", True),
        ("Norway, which won the 2018 cup of Europe, bought ships in 2019.", False),
        ("Norway bought ships from 2009 to 2017.", False),
        ("Norway can tell how long it bought ships from 2009 to 2017.", True),
    ],
)
def test_a_question_of_two_times_is_known(story_of: StoryOf, text: str, two: bool) -> None:
    assert tells_two_times(worded(story_of(text, DAY), text)) is two


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Norway bought ships on Monday.", True),
        ("Norway bought ships.", False),
        ("Norway won the 2018 cup.", True),
        ("Norway bought 20,180 ships.", False),
    ],
)
def test_a_question_tells_its_time_or_not(story_of: StoryOf, text: str, told: bool) -> None:
    assert tells_time(worded(story_of(text, DAY), text)) is told


@pytest.mark.parametrize(
    ("text", "timed"),
    [
        ("Norway bought ships.", "X in May 2021"),
        ("Norway has bought ships.", "as of May 2021, X"),
        ("Norway sells ships.", "as of May 2021, X"),
        ("Norway is a land of ships.", "X"),
        ("Maria Keller left Oslo on Monday. She met Tomas Lind.", "X on 17 May 2021"),
        ("Maria Keller left Oslo on Monday. It rained. She met Tomas Lind.", "X on 17 May 2021"),
    ],
)
def test_the_time_that_a_question_lacks_is_told(story_of: StoryOf, text: str, timed: str) -> None:
    story = story_of(text, DAY)
    assert with_time(story, last(story), worded(story, "X"), counts=False) == timed


def test_a_time_stands_before_what_has_much_behind_its_verb(story_of: StoryOf) -> None:
    story = story_of("Norway bought ships.", DAY)
    asked = worded(story, "X", trails=True)
    assert with_time(story, last(story), asked, counts=False) == "in May 2021, X"


def test_a_figure_is_true_only_of_its_day(story_of: StoryOf) -> None:
    story = story_of("Norway is a land of 12 towns.", DAY)
    assert with_time(story, last(story), worded(story, "X"), counts=True) == "as of May 2021, X"


@pytest.mark.parametrize(
    "text",
    [
        "Norway had bought ships.",
        "Norway later bought ships.",
        "Norway bought ships for three years.",
        "Maria Keller, who bought ships, left Oslo.",
        "Maria Keller left Oslo in 2019. She met Tomas Lind.",
        "Maria Keller left Oslo on Monday. Tomas Lind left Vienna on Tuesday. He met Anna Berg.",
        "Maria Keller left Oslo on Monday. She was met by Tomas Lind.",
        "Maria Keller left Oslo on Monday. She needed Tomas Lind.",
        "Maria Keller died on Monday. She met Tomas Lind.",
        "Maria Keller left Oslo on Monday.\n\nShe met Tomas Lind.",
    ],
)
def test_a_time_that_is_in_doubt_is_not_told(story_of: StoryOf, text: str) -> None:
    story = story_of(text, DAY)
    with pytest.raises(Unaskable) as refused:
        with_time(story, last(story), worded(story, "X"), counts=False)
    assert refused.value.reason == "no time"


@pytest.mark.parametrize("day", [None, date(2021, 5, 2)])
def test_news_of_a_month_that_has_just_begun_has_no_month(
    story_of: StoryOf, day: date | None
) -> None:
    story = story_of("Norway bought ships.", day)
    with pytest.raises(Unaskable):
        with_time(story, last(story), worded(story, "X"), counts=False)


@pytest.mark.parametrize(
    ("start", "end", "news"),
    [
        (date(2021, 5, 17), date(2021, 5, 17), True),
        (date(2021, 4, 1), date(2021, 4, 30), True),
        (date(2021, 1, 1), date(2021, 1, 31), False),
        (date(2021, 1, 1), date(2021, 12, 31), False),
    ],
)
def test_news_is_exact_and_near_the_day_of_the_article(
    story_of: StoryOf, start: date, end: date, news: bool
) -> None:
    when = When(start=start, end=end, precision=Precision.MONTH, text="")
    assert is_news(story_of("The rain fell all night.", DAY), when) is news
    assert not is_news(story_of("The rain fell all night."), when)


@pytest.mark.parametrize(
    ("text", "elsewhere"),
    [
        ("The earthquake in Bergen destroyed houses.", False),
        ("The earthquake destroyed houses in Canada.", True),
        ("It rained in Canada. The earthquake destroyed houses.", True),
        ("It rained in Canada.\n\nThe earthquake destroyed houses.", False),
    ],
)
def test_another_place_than_that_of_the_event_is_known(
    story_of: StoryOf, text: str, elsewhere: bool
) -> None:
    story = story_of(titled("Norway mourns after earthquake in Bergen", text), DAY)
    assert story.topic is not None
    assert is_elsewhere(story, last(story)) is elsewhere


def test_a_contest_is_never_elsewhere(story_of: StoryOf) -> None:
    text = "Norway won the Tarsk Cup. The cup was held in Canada."
    story = story_of(titled("Norway wins Tarsk Cup", text), DAY)
    assert not is_elsewhere(story, last(story))


def test_what_somebody_went_on_to_do_gets_the_day_of_the_news(story_of: StoryOf) -> None:
    story = story_of("Maria Keller left Oslo on Monday. Keller met Tomas Lind of Norbank.", DAY)
    assert "Who met Tomas Lind of Norbank on 17 May 2021?" in stems(story, named_questions)

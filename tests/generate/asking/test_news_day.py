"""When the news of an article was."""

import pytest

from quizgame.bank.kinds import AnswerType
from quizgame.generate.asking.news_day import news_day_questions
from tests.generate.stories import DAY, StoryOf, asked_of, refusals, stems

FIRE = "A fire in the port of Oslo, Norway, destroyed 40 old wooden houses and a school on Monday."
STEM = (
    "In what month and year did a fire in the port of Oslo, Norway destroy 40 old wooden houses "
    "and a school?"
)


def test_the_month_of_the_news_is_asked_for(story_of: StoryOf) -> None:
    (found,) = asked_of(story_of(FIRE, DAY), news_day_questions)
    assert (found.stem, found.answer, found.type) == (STEM, "May 2021", AnswerType.DATE)
    assert found.accept == ("17 May 2021", "May 17, 2021")


def test_only_the_first_sentence_is_the_news(story_of: StoryOf) -> None:
    assert stems(story_of(f"{FIRE} It rained.", DAY), news_day_questions) == {STEM: "May 2021"}
    assert stems(story_of(f"It rained. {FIRE}", DAY), news_day_questions) == {}


@pytest.mark.parametrize(
    "text",
    [
        FIRE.replace(" on Monday", ""),
        FIRE.replace("on Monday", "in 2019"),
        FIRE.replace("destroyed", "will destroy").replace("Monday", "Friday"),
        "On Monday, " + FIRE.replace("on Monday", "built in 2019"),
        "A law passed on Monday in the port of Oslo, Norway, closed 40 old wooden houses.",
        FIRE.replace("on Monday", "that Tomas Lind had opened on Monday"),
        "The old Tarsk Forum of all the countries of Europe was held in Oslo, Norway, on Monday.",
    ],
)
def test_a_day_that_is_not_that_of_the_event_is_not_asked_for(story_of: StoryOf, text: str) -> None:
    assert stems(story_of(text, DAY), news_day_questions) == {}


def test_a_question_of_few_words_does_not_say_which_event_is_meant(story_of: StoryOf) -> None:
    story = story_of("A fire destroyed 40 houses on Monday.", DAY)
    ((_, reason),) = refusals(story, news_day_questions)
    assert reason.startswith("nothing said")

"""Questions that a date answers, where the article's own words tell it."""

import pytest

from quizgame.bank.kinds import AnswerType
from quizgame.generate.asking.dated import dated_questions
from tests.generate.stories import DAY, StoryOf, asked_of, stems


@pytest.mark.parametrize(
    ("text", "stem", "answer"),
    [
        (
            "Norway bought 12 helicopters from Canada in 2019.",
            "In what year did Norway buy 12 helicopters from Canada?",
            "2019",
        ),
        (
            "Maria Keller became mayor of Oslo in March 2015.",
            "In what month and year did Maria Keller become mayor of Oslo?",
            "March 2015",
        ),
        (
            "Maria Keller opened the Larvik Museum on 3 May 2019.",
            "On what date did Maria Keller open the Larvik Museum?",
            "3 May 2019",
        ),
    ],
)
def test_a_date_is_asked_for_as_closely_as_it_is_told(
    story_of: StoryOf, text: str, stem: str, answer: str
) -> None:
    assert stems(story_of(text, DAY), dated_questions)[stem] == answer


@pytest.mark.parametrize(
    "text",
    [
        "Maria Keller opened the Larvik Museum in Oslo on Monday.",
        "Norway bought 12 helicopters from Canada last year.",
        "Norway will buy 12 helicopters from Canada in 2031.",
        "Norway did not buy 12 helicopters from Canada in 2019.",
        "He bought 12 helicopters from Canada in 2019.",
    ],
)
def test_a_date_is_not_asked_for_when_it_is_relative_open_or_denied(
    story_of: StoryOf, text: str
) -> None:
    assert asked_of(story_of(text, DAY), dated_questions) == []


def test_the_time_asked_for_is_not_told(story_of: StoryOf) -> None:
    story = story_of("Norway bought 12 helicopters from Canada in 2019.", DAY)
    (candidate,) = asked_of(story, dated_questions)
    assert candidate.type is AnswerType.DATE
    assert "2019" not in candidate.stem
    assert "2021" not in candidate.stem

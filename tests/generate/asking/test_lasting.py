"""How long it lasts, how long after it, which anniversary: durations told beside their event."""

import pytest

from quizgame.bank.kinds import AnswerType
from quizgame.generate.asking.lasting import lasting_questions
from tests.generate.stories import DAY, StoryOf, asked_of, clauses_of, stems


@pytest.mark.parametrize(
    ("text", "stem", "answer"),
    [
        (
            "The Tarsk Forum, a two-day gathering, is about ships.",
            "How long does the Tarsk Forum of May 2021 last?",
            "two days",
        ),
        (
            "The Tarsk Forum is a three-day event.",
            "How long does the Tarsk Forum of May 2021 last?",
            "three days",
        ),
        (
            "The Tarsk Forum, a one-day meeting, was about ships.",
            "How long did the Tarsk Forum of May 2021 last?",
            "one day",
        ),
    ],
)
def test_how_long_an_event_lasts_is_asked(
    story_of: StoryOf, text: str, stem: str, answer: str
) -> None:
    assert stems(story_of(text, DAY), lasting_questions) == {stem: answer}


@pytest.mark.parametrize(
    ("text", "stem", "answer"),
    [
        (
            "Maria Keller met Tomas Lind in Vienna on 3 May 2019. "
            "Three weeks later, Norway bought 12 helicopters from Canada.",
            "How long after Maria Keller met Tomas Lind in Vienna on 3 May 2019 "
            "did Norway buy 12 helicopters from Canada?",
            "three weeks",
        ),
        (
            "In March, Maria Keller met Tomas Lind in Vienna. "
            "Two days later, Norway signed the Vienna Treaty.",
            "How long after Maria Keller met Tomas Lind in Vienna in March 2021 "
            "did Norway sign the Vienna Treaty?",
            "two days",
        ),
    ],
)
def test_how_long_after_is_asked_with_both_events(
    story_of: StoryOf, text: str, stem: str, answer: str
) -> None:
    assert stems(story_of(text, DAY), lasting_questions) == {stem: answer}


def test_an_anniversary_is_asked_for_and_may_be_answered_in_years(story_of: StoryOf) -> None:
    story = story_of("Norway marked the 50th anniversary of the Vienna Treaty in 2019.")
    (candidate,) = asked_of(story, lasting_questions)
    assert candidate.stem == "Which anniversary of the Vienna Treaty did Norway mark in 2019?"
    assert candidate.answer == "50th anniversary"
    assert {"50", "50 years"} <= set(candidate.accept)


def test_the_answer_is_a_duration_that_its_sentence_proves(story_of: StoryOf) -> None:
    story = story_of("It rained. The Tarsk Forum, a two-day gathering, is about ships.", DAY)
    (candidate,) = asked_of(story, lasting_questions)
    assert candidate.type is AnswerType.DURATION
    assert "two-day" in candidate.evidence.text
    assert candidate.named == {"Tarsk Forum"}


@pytest.mark.parametrize(
    "text",
    [
        "Norway has 12 helicopters, a two-day supply.",
        "Maria Keller, a two-year member, left Oslo on Monday.",
        "The gathering is a two-day event.",
        "Two weeks later, Norway bought 12 helicopters from Canada.",
        "Norway sold ships to Canada. Two weeks later, Norway bought 12 helicopters from Kenya.",
        "Norway sold ships in 2019.\n\nTwo weeks later, Norway bought 12 helicopters from Kenya.",
        "He sold ships in 2019. Two weeks later, Norway bought 12 helicopters from Kenya.",
        "Norway sold ships in 2019. Two weeks later, it bought 12 helicopters from them.",
        "Norway did not mark the 50th anniversary of the Vienna Treaty in 2019.",
        "Maria Keller spoke of the 50th anniversary of the Vienna Treaty in 2019.",
    ],
)
def test_what_is_no_event_or_has_no_other_to_count_from_is_not_asked(
    story_of: StoryOf, text: str
) -> None:
    assert asked_of(story_of(text, DAY), lasting_questions) == []


def test_a_length_without_the_day_of_the_article_is_not_asked(story_of: StoryOf) -> None:
    story = story_of("The Tarsk Forum, a two-day gathering, is about ships.")
    assert asked_of(story, lasting_questions) == []


def test_what_cannot_be_asked_says_why(story_of: StoryOf) -> None:
    story = story_of("Norway did not mark the 50th anniversary of the Vienna Treaty in 2019.")
    problems: list[tuple[str, str]] = []
    assert [list(lasting_questions(story, c, problems)) for c in clauses_of(story)] == [[]]
    assert problems == [("50th", "negation: mark")]

"""Questions that a name answers: who, which country, city, airline, forum."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from quizgame.bank.kinds import AnswerType
from quizgame.generate.asking.named import named_questions
from quizgame.generate.story import Story
from tests.generate.stories import DAY, StoryOf, asked_of, refusals, stems


@pytest.mark.parametrize(
    ("text", "stem", "answer"),
    [
        (
            "Norway bought 12 helicopters from Canada in 2019.",
            "Which country bought 12 helicopters from Canada in 2019?",
            "Norway",
        ),
        (
            "Norway bought 12 helicopters from Canada in 2019.",
            "From which country did Norway buy 12 helicopters in 2019?",
            "Canada",
        ),
        (
            "Maria Keller opened the Larvik Museum on 3 May 2019.",
            "Which museum did Maria Keller open on 3 May 2019?",
            "Larvik Museum",
        ),
        (
            "Laura Novak met Tomas Lind at the Tarsk Forum in Vienna in 2019.",
            "Who did Laura Novak meet at the Tarsk Forum in Vienna in 2019?",
            "Tomas Lind",
        ),
        (
            "US President Joe Biden flew to Kenya on Monday.",
            "Which US president flew to Kenya on 17 May 2021?",
            "Joe Biden",
        ),
        (
            "Norway's parliament elected Maria Keller on Monday.",
            "Which country's parliament elected Maria Keller on 17 May 2021?",
            "Norway",
        ),
        (
            "Norwegian airline Skyhop sold 12 aircraft to Canada last year.",
            "Which Norwegian airline sold 12 aircraft to Canada in 2020?",
            "Skyhop",
        ),
    ],
)
def test_a_name_is_asked_for_by_what_it_is(
    story_of: StoryOf, text: str, stem: str, answer: str
) -> None:
    assert stems(story_of(text, DAY), named_questions)[stem] == answer


def test_a_person_may_be_answered_by_surname(story_of: StoryOf) -> None:
    story = story_of("Maria Keller opened the Larvik Museum on 3 May 2019.")
    person = next(c for c in asked_of(story, named_questions) if c.name == "Maria Keller")
    assert person.type is AnswerType.PERSON
    assert "Keller" in person.accept


def test_a_surname_of_two_people_is_not_enough(story_of: StoryOf) -> None:
    story = story_of(
        "Anna Berg opened the Larvik Museum on 3 May 2019. Peter Berg praised Norway in 2019."
    )
    berg = next(c for c in asked_of(story, named_questions) if c.name == "Anna Berg")
    assert "Berg" not in berg.accept


def test_a_pronoun_is_asked_as_the_person_it_means(story_of: StoryOf) -> None:
    story = story_of(
        "Tomas Lind arrived in Vienna on Monday. He signed the Vienna Treaty in 2019.", DAY
    )
    found = [c for c in asked_of(story, named_questions) if "Vienna Treaty" in c.stem]
    assert [c.answer for c in found] == ["Tomas Lind"]
    assert found[0].stem.startswith("Who signed the Vienna Treaty")


@pytest.mark.parametrize(
    "text",
    [
        "If Norway loses on Friday, Maria Keller will leave the Tarsk Forum in Oslo.",
        "Norway did not buy helicopters from Canada in 2019.",
        "Tomas Lind did not say that Norway bought 12 ships from Canada in 2019.",
    ],
)
def test_what_is_conditional_or_denied_is_not_asked(story_of: StoryOf, text: str) -> None:
    assert asked_of(story_of(text, DAY), named_questions) == []


@pytest.mark.parametrize(
    ("text", "what", "reason"),
    [
        ("The Tarsk Game is banned in Norway.", "Norway", "one of many: Norway"),
        ("Vienna praised Maria Keller on Monday.", "Vienna", "stands for a government: Vienna"),
        ("Norbank told Maria Keller of it on Monday.", "Norbank", "only reports it: Norbank"),
        ("The Supreme Court met Maria Keller.", "Supreme Court", "no particular name: Supreme"),
        ("Maria Keller was a candidate for Norway in 2019.", "Maria Keller", "one of many: was"),
        ("Maria Keller supports the Tarsk Institute.", "Maria Keller", "one of many: supports"),
        ("Maria Keller works for the Tarsk Institute.", "Maria Keller", "one of many: works"),
    ],
)
def test_a_name_that_many_would_answer_for_is_not_asked_for(
    story_of: StoryOf, text: str, what: str, reason: str
) -> None:
    found = dict(refusals(story_of(text, DAY), named_questions))
    assert found[what].startswith(reason)


def test_what_is_asked_for_is_not_given_away(story_of: StoryOf) -> None:
    story = story_of("Maria Keller opened the Keller Museum in Oslo on 3 May 2019.", DAY)
    assert ("Maria Keller", "leak: Maria Keller") in refusals(story, named_questions)


def test_in_the_seeds_no_question_names_its_answer(seeds: Mapping[Path, Story]) -> None:
    for story in seeds.values():
        for candidate in asked_of(story, named_questions):
            assert candidate.answer.casefold() not in candidate.stem.casefold()
            assert not set(candidate.accept) & set(candidate.stem.rstrip("?").split())

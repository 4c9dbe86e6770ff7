"""Questions that ask for the subject of a clause, or for whoever did what was done."""

import pytest

from quizgame.generate.asking.counted import counted_questions
from quizgame.generate.asking.named import named_questions
from tests.generate.stories import DAY, StoryOf, asked_of, refusals, stems


@pytest.mark.parametrize(
    ("text", "stem", "answer"),
    [
        (
            "Tomas Lind and Peter Olsen opened the Larvik Museum on 3 May 2019.",
            "Along with Tomas Lind, who opened the Larvik Museum on 3 May 2019?",
            "Peter Olsen",
        ),
        (
            "Norway and Canada have signed the Tarsk Treaty.",
            "As of May 2021, along with Canada, which country has signed the Tarsk Treaty?",
            "Norway",
        ),
        (
            "Tomas Lind and Peter Olsen were elected to the board of the Tarsk Museum in 2019.",
            "Along with Peter Olsen, who was elected to the board of the Tarsk Museum in 2019?",
            "Tomas Lind",
        ),
    ],
)
def test_one_of_several_is_asked_for_beside_the_others(
    story_of: StoryOf, text: str, stem: str, answer: str
) -> None:
    assert stems(story_of(text, DAY), named_questions)[stem] == answer


@pytest.mark.parametrize(
    "text",
    [
        "Tomas Lind and Peter Olsen opened the Larvik Museum and a bridge respectively in 2019.",
        "Tomas Lind and Peter Olsen opened the Larvik Museum together on 3 May 2019.",
        "Tomas Lind and Peter Olsen each opened a hall of the Larvik Museum on 3 May 2019.",
        "Tomas Lind or Peter Olsen opened the Larvik Museum on 3 May 2019.",
        "Tomas Lind and Peter Olsen sold their shares in the Larvik Museum on 3 May 2019.",
        "Tomas Lind and a brother opened the Larvik Museum on 3 May 2019.",
        "Tomas Lind and Norway opened the Larvik Museum on 3 May 2019.",
    ],
)
def test_one_of_several_who_belong_together_is_not_asked_for(story_of: StoryOf, text: str) -> None:
    answers = {c.answer for c in asked_of(story_of(text), named_questions)}
    assert not answers & {"Tomas Lind", "Peter Olsen"}


@pytest.mark.parametrize(
    ("text", "stem", "answer"),
    [
        (
            "Officials in Texas closed 12 schools and the Larvik Museum on Monday.",
            "Officials in which US state closed 12 schools and the Larvik Museum on 17 May 2021?",
            "Texas",
        ),
        (
            "Researchers at Tarsk University found 12 new species of fish on Monday.",
            "Researchers at which university found 12 new species of fish on 17 May 2021?",
            "Tarsk University",
        ),
        (
            "A fire near Oslo destroyed 40 houses of the Larvik Museum on Monday.",
            "A fire near which city destroyed 40 houses of the Larvik Museum on 17 May 2021?",
            "Oslo",
        ),
    ],
)
def test_what_is_asked_may_stand_after_a_few_words(
    story_of: StoryOf, text: str, stem: str, answer: str
) -> None:
    assert stems(story_of(text, DAY), named_questions)[stem] == answer


@pytest.mark.parametrize(
    "text",
    [
        "The officials in Texas closed 12 schools and the Larvik Museum on Monday.",
        "Officials about Texas closed 12 schools and the Larvik Museum on Monday.",
        "A group of very old officials in Texas closed 12 schools of Norway on Monday.",
    ],
)
def test_what_is_asked_is_not_put_deep_in_the_subject(story_of: StoryOf, text: str) -> None:
    story = story_of(text, DAY)
    assert "Texas" not in stems(story, named_questions).values()
    reasons = dict(refusals(story, named_questions))
    assert reasons["Texas"].startswith("deep in the subject")


@pytest.mark.parametrize(
    ("text", "what", "reason"),
    [
        ("Maria Keller left.", "Maria Keller", "nothing said: left"),
        (
            "Only Tomas Lind and Peter Olsen opened the Larvik Museum on 3 May 2019.",
            "Larvik Museum",
            "focus: Only",
        ),
    ],
)
def test_a_subject_that_tells_nothing_or_leaves_others_out_is_refused(
    story_of: StoryOf, text: str, what: str, reason: str
) -> None:
    assert (what, reason) in refusals(story_of(text), named_questions)


def test_a_number_that_did_it_is_not_asked_for_in_the_active(story_of: StoryOf) -> None:
    story = story_of("The Tarsk Forum was attended by 140 countries on 3 May 2019.")
    assert ("140", "plural verb: attended") in refusals(story, counted_questions)

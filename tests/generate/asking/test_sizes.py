"""What stands for a quantity: how many more, what share, by how many metres."""

import pytest

from quizgame.generate.asking.counted import counted_questions
from quizgame.generate.asking.sizes import in_full
from tests.generate.stories import DAY, StoryOf, asked_of, stems


@pytest.mark.parametrize(
    ("text", "stem", "answer"),
    [
        (
            "The Labour Party netted an additional 66 seats on Thursday.",
            "How many additional seats did the Labour Party net on 13 May 2021?",
            "66",
        ),
        (
            "Maria Keller bought another 12 helicopters from Canada in 2019.",
            "How many additional helicopters did Maria Keller buy from Canada in 2019?",
            "12",
        ),
        (
            "Maria Keller received a total of 485 votes in 2016.",
            "How many votes did Maria Keller receive in 2016?",
            "485",
        ),
        (
            "Maria Keller held a 4% share of the Polish market in 2019.",
            "What share of the Polish market did Maria Keller hold in 2019?",
            "4%",
        ),
        (
            "Norway imposed a 1.2 billion euro fine on Meta on Monday.",
            "How large a fine did Norway impose on Meta on 17 May 2021?",
            "1.2 billion euro",
        ),
        (
            "Maria Keller was sentenced to 25 years in prison on Monday.",
            "To how many years in prison was Maria Keller sentenced on 17 May 2021?",
            "25 years",
        ),
        (
            "Maria Keller received a two-year prison sentence on Monday.",
            "How long a prison sentence did Maria Keller receive on 17 May 2021?",
            "two years",
        ),
        (
            "Maria Keller flew across the Danube at over 100 mph on Monday.",
            "At what speed did Maria Keller fly across the Danube on 17 May 2021?",
            "over 100 mph",
        ),
        (
            "The Tarsk bus crash killed 17 people.",
            "How many people did the Tarsk bus crash kill in May 2021?",
            "17",
        ),
        (
            "Maria Keller recorded a budget deficit of 3.5 billion euros in 2020.",
            "How large a budget deficit did Maria Keller record in 2020?",
            "3.5 billion euros",
        ),
        (
            "Sales of Norbank rose by 0.3 percentage points in 2019.",
            "By how many percentage points did sales of Norbank rise in 2019?",
            "0.3 percentage points",
        ),
        (
            "The Danube rose by 3 metres in Vienna on Monday.",
            "By how many metres did the Danube rise in Vienna on 17 May 2021?",
            "3 metres",
        ),
        (
            "Maria Keller announced seven days of national mourning on Monday.",
            "How many days of national mourning did Maria Keller announce on 17 May 2021?",
            "seven days",
        ),
    ],
)
def test_each_amount_is_asked_for_in_its_own_words(
    story_of: StoryOf, text: str, stem: str, answer: str
) -> None:
    assert stems(story_of(text, DAY), counted_questions).get(stem) == answer


@pytest.mark.parametrize(
    "text",
    [
        "Maria Keller held her 4% share of the Polish market in 2019.",
        "Maria Keller swam a 22-mile stretch of the Danube in 2019.",
        "Maria Keller took the last 12 of the 40 seats in Vienna in 2019.",
        "Tarsk Airlines crashed in Vienna on Monday with 120 people on board.",
        "Maria Keller received 42% on Monday.",
        "Maria Keller agreed to pay $40 million to settle it.",
        "Maria Keller signed a deal worth $20 million with Norway on Monday.",
        "Maria Keller won four states on Monday, giving her a total of 54 votes.",
    ],
)
def test_an_amount_within_a_phrase_is_left_alone(story_of: StoryOf, text: str) -> None:
    answers = {candidate.answer for candidate in asked_of(story_of(text, DAY), counted_questions)}
    assert answers <= {"four"}


@pytest.mark.parametrize(
    ("text", "full"),
    [("two-day", "two days"), ("two days", "two days"), ("one-year", "one year")],
)
def test_a_length_is_told_in_full(text: str, full: str) -> None:
    assert in_full(text) == full


def test_others_who_were_injured_are_people(story_of: StoryOf) -> None:
    text = (
        "Hurricane Keller destroyed Tarsk Station in 2019 and injured 12 others in Vienna in 2020."
    )
    found = stems(story_of(text, DAY), counted_questions)
    assert found["How many people did Hurricane Keller injure in Vienna in 2020?"] == "12"

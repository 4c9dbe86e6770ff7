"""Who is the mayor, who is the chief executive: people asked for by an office told beside them."""

import pytest

from quizgame.bank.kinds import AnswerType, Kind
from quizgame.generate.asking.counted import counted_questions
from quizgame.generate.asking.named import named_questions
from quizgame.generate.asking.offices import office_questions
from quizgame.generate.distractors import distractors
from quizgame.generate.ranking import choose, rank
from tests.generate.stories import DAY, StoryOf, asked_of, stems


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Maria Keller, the mayor of Oslo, opened a museum.", "the mayor of Oslo"),
        (
            "The mayor of Portland, Oregon, Maria Keller, opened a museum.",
            "the mayor of Portland, Oregon",
        ),
        ("Mayor Maria Keller of Portland, Oregon, met reporters.", "the mayor of Portland, Oregon"),
        ("Gov. Maria Keller of New York met reporters.", "the governor of New York"),
        ("Norwegian Prime Minister Maria Keller met reporters.", "the prime minister of Norway"),
        ("Norway's prime minister, Maria Keller, met reporters.", "the prime minister of Norway"),
        ("President of Argentina Maria Keller met reporters.", "the president of Argentina"),
        ("Dutch President Maria Keller met reporters.", "the president of the Netherlands"),
        ("Japan's foreign minister, Maria Keller, met reporters.", "Japan's foreign minister"),
        ("Oregon Secretary of State Maria Keller met reporters.", "Oregon's secretary of state"),
        ("US Attorney General Maria Keller met reporters.", "the US attorney general"),
        ("British Foreign Secretary Maria Keller met reporters.", "the UK foreign secretary"),
        ("Maria Keller, the CEO of Tesla, met reporters.", "the CEO of Tesla"),
        ("Apple CEO Maria Keller met reporters.", "the Apple CEO"),
        ("Volkswagen chief Maria Keller met reporters.", "the Volkswagen chief"),
        ("Maria Keller, the chief of Volkswagen, met reporters.", "the head of Volkswagen"),
        ("Maria Keller, the head of the FBI, met reporters.", "the head of the FBI"),
        (
            "The UN's secretary-general, Maria Keller, met reporters.",
            "the secretary general of the UN",
        ),
    ],
)
def test_an_office_is_asked_for_by_what_it_is_an_office_of(
    story_of: StoryOf, text: str, asked: str
) -> None:
    story = story_of(f"It rained. {text}", DAY)
    assert stems(story, office_questions) == {f"As of May 2021, who is {asked}?": "Maria Keller"}


def test_an_object_is_asked_for_as_well_as_a_subject(story_of: StoryOf) -> None:
    story = story_of("Norwegian President Maria Keller met Kenyan President Peter Olsen.", DAY)
    assert stems(story, office_questions) == {
        "As of May 2021, who is the president of Norway?": "Maria Keller",
        "As of May 2021, who is the president of Kenya?": "Peter Olsen",
    }


@pytest.mark.parametrize(
    "text",
    [
        "Former Norwegian Prime Minister Maria Keller met reporters.",
        "Maria Keller, the former mayor of Oslo, met reporters.",
        "Then-mayor of Oslo Maria Keller met reporters.",
        "Acting Prime Minister of Norway Maria Keller met reporters.",
        "Norway's prime minister-elect, Maria Keller, met reporters.",
        "Maria Keller, the incoming president of Norway, met reporters.",
        "Norway's deputy prime minister, Maria Keller, met reporters.",
        "Norway's new prime minister, Maria Keller, met reporters.",
        "Maria Keller, the mayor of Oslo from 2011 to 2015, met reporters.",
    ],
)
def test_whoever_does_not_plainly_hold_the_office_is_left_out(story_of: StoryOf, text: str) -> None:
    assert not stems(story_of(text, DAY), office_questions)


@pytest.mark.parametrize(
    "text",
    [
        "Norwegian senator Maria Keller met reporters.",
        "Maria Keller, a lawyer of Oslo, met reporters.",
        "Maria Keller, a director of Tesla, met reporters.",
        "British health minister Maria Keller met reporters.",
        "US President Maria Keller met reporters.",
    ],
)
def test_what_many_hold_or_everybody_knows_is_no_question(story_of: StoryOf, text: str) -> None:
    assert not stems(story_of(text, DAY), office_questions)


@pytest.mark.parametrize(
    "text",
    [
        "President Maria Keller met reporters.",
        "The company's chief executive, Maria Keller, met reporters.",
        "The president of the Supreme Court, Maria Keller, met reporters.",
        "Maria Keller, head of sales at Tesla, met reporters.",
        "Maria Keller, the mayor of Larvik, Vestfold, met reporters.",
    ],
)
def test_an_office_needs_a_name_that_it_is_an_office_of(story_of: StoryOf, text: str) -> None:
    assert not stems(story_of(text, DAY), office_questions)


@pytest.mark.parametrize(
    "after",
    [
        "Keller resigned on Monday.",
        "She will step down in June.",
        "She left office in May.",
        "Keller was ousted by the army.",
        "Keller lost the election.",
        "Police confirmed the death of Maria Keller.",
    ],
)
def test_whoever_leaves_the_office_or_dies_is_left_out(story_of: StoryOf, after: str) -> None:
    story = story_of(f"Maria Keller, the mayor of Oslo, opened a museum. {after}", DAY)
    assert not stems(story, office_questions)


@pytest.mark.parametrize(
    "text",
    [
        "In 2015, Norwegian President Maria Keller opened a museum.",
        "Two years ago, Norwegian President Maria Keller opened a museum.",
        'Tomas Lind told reporters: "Norwegian President Maria Keller opened a museum."',
    ],
)
def test_what_is_past_or_quoted_is_left_out(story_of: StoryOf, text: str) -> None:
    assert not stems(story_of(text, DAY), office_questions)


def test_an_office_that_two_are_said_to_hold_is_left_out(story_of: StoryOf) -> None:
    story = story_of(
        "Norwegian President Maria Keller met reporters. "
        "Norway's president, Peter Olsen, met the police.",
        DAY,
    )
    assert not stems(story, office_questions)


def test_a_leader_far_down_is_only_mentioned_but_a_mayor_is_asked_for(story_of: StoryOf) -> None:
    before = "It rained on the whole of the town and of the coast.\n\n" * 3
    leader = story_of(f"{before}Norwegian President Maria Keller met reporters.", DAY)
    mayor = story_of(f"{before}Maria Keller, the mayor of Oslo, met reporters.", DAY)
    assert not stems(leader, office_questions)
    assert stems(mayor, office_questions)


def test_without_the_day_of_the_article_nothing_is_asked(story_of: StoryOf) -> None:
    story = story_of("It rained. Maria Keller, the mayor of Oslo, opened a museum.")
    assert not stems(story, office_questions)


def test_the_surname_answers_and_no_wrong_options_are_offered(story_of: StoryOf) -> None:
    story = story_of("It rained. Maria Keller, the mayor of Oslo, opened a museum.", DAY)
    (candidate,) = asked_of(story, office_questions)
    assert (candidate.kind, candidate.type) == (Kind.OPEN, AnswerType.PERSON)
    assert candidate.accept == ("Keller",)
    assert candidate.evidence.text == "Maria Keller, the mayor of Oslo, opened a museum."
    assert distractors(story, candidate) == ()


def test_at_most_a_quarter_of_a_set_asks_for_offices(story_of: StoryOf) -> None:
    story = story_of(
        "Norway bought 12 helicopters from Canada on Monday, in a deal that Laura Novak signed.\n\n"
        "Maria Keller, the mayor of Oslo, met Tomas Lind at the Tarsk Forum on Tuesday.\n\n"
        "Apple CEO Peter Olsen praised the Larvik Museum on Monday.\n\n"
        "Tarsk Airlines sold 30 aircraft to Kenya in 2019.",
        DAY,
    )
    ranked = rank(story, asked_of(story, named_questions, counted_questions, office_questions))
    for count in (1, 4, 8):
        chosen = [c for c in choose(ranked, count) if c.family == "office"]
        assert len(chosen) <= max(1, count // 4)


def test_no_other_question_tells_who_holds_the_office(story_of: StoryOf) -> None:
    story = story_of(
        "Norwegian President Maria Keller bought 12 helicopters from Canada on 3 May 2021.", DAY
    )
    candidates = asked_of(story, counted_questions, office_questions)
    assert {c.family for c in candidates} == {"how many", "office"}
    told = [c.stem for c in choose(rank(story, candidates), 8)]
    both = any("who is the president" in s for s in told) and any("Maria Keller" in s for s in told)
    assert not both

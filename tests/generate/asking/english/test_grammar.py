"""The grammar of questions: do-support, inversion, the active for a passive, what is moved."""

import pytest

from quizgame.generate.asking.counted import counted_questions
from quizgame.generate.asking.english.asked import Asked
from quizgame.generate.asking.english.grammar import ask, tell
from quizgame.generate.asking.named import named_questions
from quizgame.generate.candidate import Unaskable
from tests.generate.stories import DAY, StoryOf, clauses_of, stems


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        (
            "Maria Keller opened the Larvik Museum on 3 May 2019.",
            "Which museum did Maria Keller open on 3 May 2019?",
        ),
        (
            "Mount Tarsk stands in Nepal.",
            "As of May 2021, in which country does Mount Tarsk stand?",
        ),
        (
            "Tomas Lind has opened the Larvik Museum in Oslo.",
            "As of May 2021, which museum has Tomas Lind opened in Oslo?",
        ),
        (
            "Tomas Lind will open the Larvik Museum on Friday.",
            "Which museum will Tomas Lind open on 21 May 2021?",
        ),
        (
            "Maria Keller was born in Vienna on 3 May 1971.",
            "In which city was Maria Keller born on 3 May 1971?",
        ),
    ],
)
def test_the_verb_goes_before_the_subject(story_of: StoryOf, text: str, stem: str) -> None:
    assert stem in stems(story_of(text, DAY), named_questions)


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        (
            "The Larvik Bridge was designed by Maria Keller in 2011.",
            "Who designed the Larvik Bridge in 2011?",
        ),
        (
            "The Tarsk Forum in Vienna will be attended by Tomas Lind on Friday.",
            "Who will attend the Tarsk Forum in Vienna on 21 May 2021?",
        ),
        (
            "The Larvik Bridge was opened by Maria Keller on Monday.",
            "Who opened the Larvik Bridge on 17 May 2021?",
        ),
    ],
)
def test_who_did_it_is_asked_in_the_active(story_of: StoryOf, text: str, stem: str) -> None:
    asked = stems(story_of(text, DAY), named_questions)
    assert stem in asked
    assert not [s for s in asked if s.lower().startswith("by who")]


def test_words_that_only_join_sentences_go(story_of: StoryOf) -> None:
    story = story_of("However, Norway also bought 12 helicopters from Canada in 2019.")
    asked = stems(story, counted_questions)
    assert asked == {"How many helicopters did Norway buy from Canada in 2019?": "12"}


def test_what_stood_before_the_subject_comes_last(story_of: StoryOf) -> None:
    story = story_of("In 2019, Norway bought 12 helicopters from Canada.")
    assert stems(story, counted_questions) == {
        "How many helicopters did Norway buy from Canada in 2019?": "12"
    }


def test_an_aside_goes(story_of: StoryOf) -> None:
    story = story_of("Maria Keller, the mayor of Oslo, met Tomas Lind in Vienna on Monday.", DAY)
    assert "Who did Maria Keller meet in Vienna on 17 May 2021?" in stems(story, named_questions)


def test_a_reported_fact_says_who_reports_it(story_of: StoryOf) -> None:
    story = story_of("Maria Keller said that Norway bought 12 helicopters from Canada in 2019.")
    assert stems(story, counted_questions) == {
        "According to Maria Keller, how many helicopters did Norway buy from Canada in 2019?": "12"
    }


def test_a_statement_keeps_its_order_and_takes_other_words(story_of: StoryOf) -> None:
    story = story_of("Norway bought 12 helicopters from Canada in 2019.")
    (clause,) = clauses_of(story)
    assert tell(story, clause, {}).text == "Norway bought 12 helicopters from Canada in 2019"
    number = next(t for t in story.doc if t.text == "12")
    told = tell(story, clause, {number.i: (number.i + 1, "14")})
    assert told.text == "Norway bought 14 helicopters from Canada in 2019"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Norway did not buy helicopters from Canada in 2019.", "negation"),
        ("If Norway loses on Friday, Maria Keller will leave Oslo.", "condition"),
        ("He bought 12 helicopters from Canada in 2019.", "pronoun"),
    ],
)
def test_what_cannot_be_told_says_why(story_of: StoryOf, text: str, reason: str) -> None:
    story = story_of(text, DAY)
    clause = clauses_of(story)[0]
    with pytest.raises(Unaskable) as caught:
        tell(story, clause, {})
    assert caught.value.reason == reason


def test_asking_hides_what_it_asks_for(story_of: StoryOf) -> None:
    story = story_of("Maria Keller praised Norway in 2019, and Norway thanked Maria Keller.")
    clause = clauses_of(story)[0]
    asked = Asked(start=0, end=2, head=story.doc[1], wh="who", hidden=frozenset({"Maria Keller"}))
    assert "Keller" not in ask(story, clause, asked).text

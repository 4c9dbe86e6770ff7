"""Words of the article as words of a question, or the reason why they cannot be."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgame.generate.asking.english.wording import Wording, tidy
from quizgame.generate.candidate import Unaskable
from quizgame.generate.story import Story
from tests.generate.stories import DAY, StoryOf


def said(story: Story, sentence: int = 0, *, hidden: str = "") -> str:
    """Say a whole sentence of a story."""
    wording = Wording(
        story=story,
        hidden=frozenset({hidden} - {""}),
    )
    return wording.say([t for t in list(story.doc.sents)[sentence] if t.text != "."])


def reason(story: Story, *, hidden: str = "") -> str:
    with pytest.raises(Unaskable) as caught:
        said(story, hidden=hidden)
    return caught.value.reason


def test_a_sentence_that_stands_is_said_as_it_is(story_of: StoryOf) -> None:
    text = "Norway bought 12 helicopters from Canada in 2019"
    assert said(story_of(text + ".")) == text


def test_a_relative_day_is_said_as_a_date(story_of: StoryOf) -> None:
    story = story_of("Maria Keller left Oslo on Monday.", DAY)
    assert said(story) == "Maria Keller left Oslo on 17 May 2021"


def test_a_surname_is_said_in_full(story_of: StoryOf) -> None:
    story = story_of("Maria Keller left Oslo in 2019. Keller moved to Vienna in 2020.")
    assert said(story, 1) == "Maria Keller moved to Vienna in 2020"


def test_a_pronoun_is_said_as_whom_it_means(story_of: StoryOf) -> None:
    story = story_of("Tomas Lind arrived in Vienna in 2019. He left Vienna in 2020.")
    assert said(story, 1) == "Tomas Lind left Vienna in 2020"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("They bought 12 ships from Norway in 2019.", "pronoun"),
        ("Norway sold it in 2019.", "pronoun"),
        ("Such a bridge was built in Norway in 2019.", "vague"),
        ("Norway bought the ships in 2019.", "vague"),
        ("Norway bought ships on Monday.", "relative time"),
    ],
)
def test_words_that_need_the_article_are_refused(story_of: StoryOf, text: str, why: str) -> None:
    assert reason(story_of(text)) == why


def test_the_answer_is_never_said(story_of: StoryOf) -> None:
    story = story_of("Norway bought 12 helicopters from Canada in 2019.")
    assert reason(story, hidden="Canada") == "leak"


@pytest.mark.parametrize(
    ("rough", "neat"),
    [
        ("Norway , which", "Norway, which"),
        ("Norway,, then", "Norway, then"),
        ("  Norway  bought\nships , ", "Norway bought ships"),
        ("Norway 's ships", "Norway's ships"),
    ],
)
def test_spaces_and_commas_are_tidied(rough: str, neat: str) -> None:
    assert tidy(rough) == neat


@given(st.text(alphabet="ab ,.;:?!()'s\n-–", max_size=40))
def test_tidying_keeps_the_words_and_leaves_no_double_space(text: str) -> None:
    neat = tidy(text)
    assert "  " not in neat
    assert neat == neat.strip()
    assert [c for c in neat if c.isalnum()] == [c for c in text if c.isalnum()]

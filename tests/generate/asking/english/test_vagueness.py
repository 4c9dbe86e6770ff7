"""Words that say something only to the reader of the article."""

import pytest

from quizgame.generate.asking.english.vagueness import refuse_vague
from quizgame.generate.candidate import Unaskable
from quizgame.generate.story import Story
from tests.generate.stories import DAY, StoryOf, titled

NONE: frozenset[int] = frozenset()


def vague(story: Story, left_out: frozenset[int] = NONE) -> list[str]:
    """Give the words of a story that need it."""
    found = []
    for token in story.doc:
        try:
            refuse_vague(story, token, left_out)
        except Unaskable:
            found.append(token.text)
    return found


@pytest.mark.parametrize(
    "text",
    [
        "The capital of Norway grew in 2019.",
        "The first ship left Oslo in 2019.",
        "The largest ship left Oslo in 2019.",
        "Norway won the 2018 cup in Vienna.",
        "Maria Keller led the world in 2019.",
        "Maria Keller won 48% of the vote.",
        "Maria Keller crossed the finish line.",
        "The Swiss state sold ships.",
        "A ship that was old left Oslo.",
        "Norway said that ships had left.",
        "Both ships left Oslo.",
    ],
)
def test_a_word_that_says_which_one_needs_no_article(story_of: StoryOf, text: str) -> None:
    assert vague(story_of(text)) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Norway bought the ships in 2019.", ["ships"]),
        ("Norway bought these ships in 2019.", ["ships"]),
        ("Others left Oslo in 2019.", ["Others"]),
        ("Maria Keller has lived there since then.", ["there", "then"]),
        ("Such ships left Oslo.", ["Such"]),
        ("Norway bought the next ship.", ["next", "ship"]),
        ("A neighbouring state sold ships.", ["state"]),
        ("The European nation sold ships.", ["nation"]),
        ("Maria Keller came first with 14.", ["14"]),
        ("The event website fell.", ["website"]),
    ],
)
def test_a_word_that_points_at_the_article_is_refused(
    story_of: StoryOf, text: str, words: list[str]
) -> None:
    assert vague(story_of(text)) == words


def test_what_is_left_out_makes_nothing_plain(story_of: StoryOf) -> None:
    story = story_of("The ship of Maria Keller left Oslo in 2019.")
    assert vague(story) == []
    assert vague(story, frozenset(range(2, 5))) == ["ship"]


def test_the_event_of_the_article_is_told_apart(story_of: StoryOf) -> None:
    text = "Norway won the Tarsk Cup on Monday. Maria Keller praised the tournament."
    story = story_of(titled("Norway wins Tarsk Cup", text), DAY)
    told = [t.text for t in story.doc if t.pos_ == "NOUN" and refuse_vague(story, t, NONE)]
    assert told == ["tournament"]

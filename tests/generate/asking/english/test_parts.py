"""Which parts of a clause a question can do without."""

import pytest

from quizgame.generate.asking.english.asked import Asked
from quizgame.generate.asking.english.parts import asked_apart, dispensable, is_quoted, top_of
from quizgame.generate.candidate import Unaskable
from quizgame.generate.story import Story
from tests.generate.stories import DAY, StoryOf, clauses_of


def gone(story: Story) -> list[str]:
    """Give the words that the first clause can do without."""
    loose = dispensable(story, clauses_of(story)[0])
    return [t.text for t in story.doc if t.i in loose and t.is_alpha]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Norway sold ships to Canada in 2019.", []),
        ("Norway sold ships to Canada, with great joy.", ["with", "great", "joy"]),
        ("Norway sold ships – with great joy.", ["with", "great", "joy"]),
        ("Norway sold ships - old ones.", ["old", "ones"]),
        ("Norway sold ships to Canada according to Maria Keller.", []),
        ("Norway sold ships to Canada, which is old.", ["which", "is", "old"]),
    ],
)
def test_what_stands_apart_may_go(story_of: StoryOf, text: str, words: list[str]) -> None:
    assert gone(story_of(text)) == words


@pytest.mark.parametrize(
    ("text", "refused"),
    [
        ('Maria Keller said "it was all a lie of the press" in Oslo.', True),
        ('Maria Keller opened the show "Red House" in Oslo.', False),
        ('Maria Keller opened the new "Red House of Long Ago" show in Oslo.', False),
        ('Maria Keller opened the new "house that nobody ever saw" show in Oslo.', True),
        ('Maria Keller sang "Home" and "Away" in Oslo.', True),
    ],
)
def test_what_was_said_in_so_many_words_is_not_asked(
    story_of: StoryOf, text: str, refused: bool
) -> None:
    story = story_of(text)
    try:
        dispensable(story, clauses_of(story)[0])
    except Unaskable as found:
        assert (found.reason, refused) == ("quotation", True)
    else:
        assert not refused


def test_a_phrase_apart_that_holds_the_answer_stays(story_of: StoryOf) -> None:
    story = story_of("Maria Keller won the vote, with 20% of the ballot.")
    (clause,) = clauses_of(story)
    share = next(t for t in story.doc if t.text == "%")
    asked = Asked(start=share.i - 1, end=share.i + 1, head=share, wh="what percentage")
    held = asked_apart(story, clause, asked)
    assert "with 20 % of the ballot" in " ".join(t.text for t in story.doc if t.i in held)


def test_the_country_behind_a_town_is_no_phrase_of_its_own(story_of: StoryOf) -> None:
    story = story_of("Maria Keller spoke in Bergen, in Norway, on Monday.", DAY)
    (clause,) = clauses_of(story)
    norway = next(t for t in story.doc if t.text == "Norway")
    asked = Asked(start=norway.i, end=norway.i + 1, head=norway, wh="which country")
    assert asked_apart(story, clause, asked) == frozenset()


def test_what_stands_in_quotation_marks_is_known(story_of: StoryOf) -> None:
    doc = story_of('Maria Keller sang "Home" in Oslo.').doc
    home, oslo = (next(t for t in doc if t.text == text) for text in ("Home", "Oslo"))
    assert is_quoted(Asked(start=home.i, end=home.i + 1, head=home, wh="which song"))
    assert not is_quoted(Asked(start=oslo.i, end=oslo.i + 1, head=oslo, wh="which city"))


def test_the_top_of_a_part_is_what_the_others_hang_on(story_of: StoryOf) -> None:
    (clause,) = clauses_of(story_of("Norway sold 12 old ships to Canada."))
    assert [top_of(part).text for part in clause.tail] == ["ships", "to"]

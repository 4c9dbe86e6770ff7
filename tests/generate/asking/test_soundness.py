"""Clauses that no question may be made of."""

import pytest

from quizgame.generate.asking.candidate import Unaskable
from quizgame.generate.asking.soundness import refuse_unsound
from tests.generate.stories import DAY, StoryOf, clauses_of


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Maria Keller did not open the Tarsk Bridge.", "negation"),
        ("Maria Keller will open the Tarsk Bridge if it holds.", "condition"),
        ("Maria Keller only opened the Tarsk Bridge.", "focus"),
        ("Norbank reported on Thursday, sales had risen to 55 percent.", "reported"),
        ("In a report of Norbank, the tremor damaged 143 buildings.", "reported"),
    ],
)
def test_a_clause_that_does_not_tell_a_fact_is_refused(
    story_of: StoryOf, text: str, reason: str
) -> None:
    story = story_of(text, DAY)
    with pytest.raises(Unaskable) as refused:
        refuse_unsound(story, clauses_of(story)[0])
    assert refused.value.reason == reason


def test_a_plain_fact_is_sound(story_of: StoryOf) -> None:
    story = story_of("Maria Keller opened the Tarsk Bridge on Monday.", DAY)
    refuse_unsound(story, clauses_of(story)[0])

"""What a question asks for."""

from quizgame.generate.asking.english.asked import Asked
from tests.generate.stories import StoryOf


def test_question_words_stand_for_the_tokens_that_are_asked_for(story_of: StoryOf) -> None:
    doc = story_of("The old Tarsk Bridge fell.").doc
    asked = Asked(start=1, end=4, head=doc[3], wh="which bridge")
    assert asked.instead == {1: (4, "which bridge")}
    assert [t.text for t in doc if asked.covers(t)] == ["old", "Tarsk", "Bridge"]

"""How firmly a question is tied to its event by what it names and tells."""

import pytest

from quizgame.generate.asking.english.asked import Worded
from quizgame.generate.asking.english.wording import Wording
from quizgame.generate.asking.named import named_questions
from quizgame.generate.asking.sound.anchorage import anchorage, refuse_unnamed, says_little
from quizgame.generate.candidate import Unaskable
from quizgame.generate.story import Story
from tests.generate.stories import DAY, StoryOf, clauses_of, refusals, stems


def worded(story: Story, text: str, *, wh: str = "", by: str = "") -> Worded:
    """Word a question that names whatever the story names and its words hold."""
    named = {n.full for n in story.names.names if n.full in text}
    told = [t for t in story.times.values() if t.when]
    wording = Wording(
        story=story,
        named=named,
        told=told,
        attributed=frozenset({by} - {""}),
    )
    return Worded(text=text, wording=wording, wh=wh)


@pytest.mark.parametrize(
    ("text", "weight"),
    [
        ("Tarsk Airlines bought ships.", 1.0),
        ("Norway bought ships.", 0.5),
        ("Norway bought ships from Canada.", 1.0),
        ("Norway bought ships in 2019.", 1.0),
        ("The Supreme Court met.", 0.5),
        ("The Tarsk Championships were won.", 1.5),
    ],
)
def test_names_tie_a_question_and_countries_half_as_much(
    story_of: StoryOf, text: str, weight: float
) -> None:
    story = story_of(text)
    assert anchorage(story, worded(story, text)) == weight


def test_who_says_it_ties_no_question(story_of: StoryOf) -> None:
    text = "According to Maria Keller, Norway bought ships."
    story = story_of(text)
    assert anchorage(story, worded(story, text, by="Maria Keller")) == 0.5
    assert anchorage(story, worded(story, text)) == 1.5


def test_a_description_with_a_name_in_it_ties_as_a_name_does(story_of: StoryOf) -> None:
    story = story_of("He bought ships.")
    text = "which former president of Norway bought ships"
    assert anchorage(story, worded(story, text, wh="which former president of Norway")) == 1.0
    assert anchorage(story, worded(story, text, wh="which president")) == 0.0


def test_a_long_question_is_tied_by_what_it_says(story_of: StoryOf) -> None:
    story = story_of("The rain fell.")
    long = "how many old wooden houses were lost in the fire at the port"
    assert anchorage(story, worded(story, long)) == 0.5
    assert anchorage(story, worded(story, "how many houses were lost")) == 0.0


@pytest.mark.parametrize(
    ("text", "little"),
    [
        ("Two people were hurt in Norway on 3 May 2019.", True),
        ("Two people were hurt in Bergen, Norway on 3 May 2019.", True),
        ("Two people were hurt at Tarsk School on 3 May 2019.", False),
        ("Norway lost two people on 3 May 2019.", False),
        ("Two people were hurt in Norway when wooden houses collapsed on 3 May 2019.", False),
    ],
)
def test_only_places_and_times_say_too_little(story_of: StoryOf, text: str, little: bool) -> None:
    story = story_of(text, DAY)
    assert says_little(story, clauses_of(story)[0], worded(story, text)) is little


def test_who_says_it_is_not_counted_among_what_is_said(story_of: StoryOf) -> None:
    text = "Two people were hurt in Norway on Monday."
    story = story_of(f"{text} Tarsk Airlines was sorry.", DAY)
    asked = worded(story, f"according to Tarsk Airlines, {text}", by="Tarsk Airlines")
    assert says_little(story, clauses_of(story)[0], asked)


@pytest.mark.parametrize(
    "text", ["Ships were sold.", "European ships were sold.", "Ships were sold to Europe."]
)
def test_a_question_that_names_no_more_than_a_continent_is_refused(
    story_of: StoryOf, text: str
) -> None:
    story = story_of(text)
    with pytest.raises(Unaskable) as refused:
        refuse_unnamed(story, clauses_of(story)[0], worded(story, text), text)
    assert refused.value.reason == "nothing named"


def test_an_exact_day_and_many_words_stand_without_a_name(story_of: StoryOf) -> None:
    text = "Many old wooden houses were lost in the fire at sea on 3 May 2019."
    story = story_of(text)
    refuse_unnamed(story, clauses_of(story)[0], worded(story, text), text)
    with pytest.raises(Unaskable):
        refuse_unnamed(story, clauses_of(story)[0], worded(story, text), "many houses were lost")


def test_a_question_of_what_little_happened_somewhere_is_not_asked(story_of: StoryOf) -> None:
    story = story_of("A man died in Vienna, Austria, on Monday.", DAY)
    assert stems(story, named_questions) == {}
    assert ("Vienna", "nothing named") in refusals(story, named_questions)

"""Clauses that the parser has read wrongly."""

import pytest

from quizgame.generate.asking.sound.misread import is_misread
from quizgame.generate.story import Story
from tests.generate.stories import DAY, StoryOf, clauses_of


def misread(story: Story, verb: str) -> bool:
    """Tell whether the clause of a verb is taken to be read wrongly."""
    return next(is_misread(story, c) for c in clauses_of(story) if c.verb.text == verb)


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Maria Keller visited three towns: Larvik, Tarsk and Oslo.", "visited"),
        ("Maria Keller opened the old/new bridge in 2019.", "opened"),
        ("The trip to Oslo, Norway passed a new law in 2019.", "passed"),
        ("The soldier fired and landed a live round near Oslo.", "fired"),
        ("Some 200 women and 18% of officers left the army in 2019.", "left"),
        ('Tomas "Red" Lind won the Tarsk Cup in 2019.', "won"),
        ("Tarsk Airlines bought 12 ships, sold 14 ships in 2019.", "sold"),
        ("Tomas Lind opened a museum and a bridge fell in 2019.", "opened"),
        ("Maria Keller met the people of Vienna, Norway bought 12 ships in 2019.", "bought"),
        ("Tomas Lind met Maria Keller and Norway in 2019.", "met"),
        ("The trains was late in 2019.", "was"),
        ("Tomas Lind, Maria Keller and Peter Olsen opened the Tarsk Museum.", "opened"),
        ("Maria Keller and Tomas Lind opens the Tarsk Bridge.", "opens"),
        ("Maria Keller - the mayor - opened a bridge in 2019.", "opened"),
    ],
)
def test_a_clause_that_was_read_wrongly_is_refused(story_of: StoryOf, text: str, verb: str) -> None:
    assert misread(story_of(text, DAY), verb)


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("A magnitude 6.8 earthquake struck Norway on Monday.", "struck"),
        ("The police was in Oslo in 2019.", "was"),
        ("Maria Keller and Tomas Lind open the Tarsk Bridge.", "open"),
        ("Norway played a match between Tomas Lind and Canada in 2019.", "played"),
    ],
)
def test_a_clause_that_agrees_was_read_well(story_of: StoryOf, text: str, verb: str) -> None:
    assert not misread(story_of(text, DAY), verb)

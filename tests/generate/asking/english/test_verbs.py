"""The verb of a question."""

import pytest

from quizgame.generate.asking.english.verbs import in_active, split_verb, verb_group
from quizgame.generate.asking.english.wording import Wording
from quizgame.generate.candidate import Unaskable
from quizgame.generate.clauses import Clause
from quizgame.generate.story import Story
from tests.generate.stories import StoryOf, clauses_of


def clause_of(story: Story, verb: str) -> Clause:
    return next(clause for clause in clauses_of(story) if clause.verb.text == verb)


@pytest.mark.parametrize(
    ("text", "verb", "first", "rest"),
    [
        ("Norway bought ships.", "bought", "did", "buy"),
        ("Norway buys ships.", "buys", "does", "buy"),
        ("The countries buy ships.", "buy", "do", "buy"),
        ("Norway hopes for ships.", "hopes", "does", "hope"),
        ("Norway visited Vienna.", "visited", "did", "visit"),
        ("Norway told Vienna.", "told", "did", "tell"),
        ("Norway has bought ships.", "bought", "has", "bought"),
        ("Norway will have been warned.", "warned", "will", "have been warned"),
        ("Norway is old.", "is", "is", ""),
        ("Norway also bought ships.", "bought", "did", "buy"),
        ("Norway gave up ships.", "gave", "did", "give up"),
        ("The bus crashed in Vienna on Monday, killing seven.", "killing", "did", "kill"),
        ("Norbank, founded in 1856, has ships.", "founded", "was", "founded"),
    ],
)
def test_one_word_goes_before_the_subject(
    story_of: StoryOf, text: str, verb: str, first: str, rest: str
) -> None:
    assert split_verb(clause_of(story_of(text), verb)) == (first, rest)


@pytest.mark.parametrize(
    ("text", "verb", "active"),
    [
        ("The bridge was built by Norway.", "built", "built"),
        ("The bridge is built by Norway.", "built", "builds"),
        ("The bridge will be built by Norway.", "built", "will build"),
        ("The bridge has been built by Norway.", "built", "has built"),
        ("The bridge is being built by Norway.", "built", "is building"),
    ],
)
def test_a_passive_is_told_in_the_active(
    story_of: StoryOf, text: str, verb: str, active: str
) -> None:
    assert in_active(clause_of(story_of(text), verb)) == active


def test_what_is_no_passive_has_no_active(story_of: StoryOf) -> None:
    with pytest.raises(Unaskable) as refused:
        in_active(clause_of(story_of("Norway bought ships."), "bought"))
    assert refused.value.reason == "verb form"


@pytest.mark.parametrize(
    ("text", "verb", "said"),
    [
        ("Norway has now bought ships.", "bought", "has now bought"),
        ("The bus crashed in Vienna on Monday, killing seven.", "killing", "killed"),
    ],
)
def test_a_verb_is_said_as_in_a_statement(
    story_of: StoryOf, text: str, verb: str, said: str
) -> None:
    story = story_of(text)
    assert verb_group(clause_of(story, verb), Wording(story=story), frozenset()) == said

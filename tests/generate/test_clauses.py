"""Clauses of a sentence: what is told as fact, by whom, and of whom."""

import pytest

from quizgame.generate.clauses import Clause
from quizgame.generate.story import Story
from tests.generate.stories import StoryOf, clauses_of


def told(story: Story) -> list[str]:
    """Give the subject and the verb group of each clause."""
    return [
        " ".join(t.text for t in (*clause.subject_tokens, *clause.group))
        for clause in clauses_of(story)
    ]


def only(story: Story) -> Clause:
    (clause,) = clauses_of(story)
    return clause


def parts(clause: Clause) -> list[str]:
    return [" ".join(t.text for t in part) for part in clause.tail]


def test_a_clause_has_a_subject_a_verb_and_what_follows(story_of: StoryOf) -> None:
    clause = only(story_of("Norway bought 12 helicopters from Canada in 2019."))
    assert clause.subject.text == "Norway"
    assert clause.verb.text == "bought"
    assert parts(clause)[0].startswith("12 helicopters")
    assert not clause.passive


def test_auxiliaries_belong_to_the_verb(story_of: StoryOf) -> None:
    story = story_of("Tomas Lind will have been warned by the police in Vienna.")
    assert told(story) == ["Tomas Lind will have been warned"]
    assert only(story).passive


def test_what_stands_before_the_subject_is_kept_apart(story_of: StoryOf) -> None:
    clause = only(story_of("In 2019, Norway bought 12 helicopters from Canada."))
    assert [[t.text for t in part] for part in clause.front] == [["In", "2019"]]


def test_a_second_verb_has_the_subject_of_the_first(story_of: StoryOf) -> None:
    story = story_of("Maria Keller bought a house in Oslo in 2011 and sold it in 2015.")
    assert told(story) == ["Maria Keller bought", "Maria Keller sold"]


def test_what_is_reported_is_told_with_who_says_it(story_of: StoryOf) -> None:
    story = story_of("Maria Keller said that Norway bought 12 helicopters from Canada.")
    reported = next(c for c in clauses_of(story) if c.verb.text == "bought")
    assert reported.attribution is not None
    assert reported.attribution.text == "Keller"


def test_a_relative_clause_is_about_its_noun(story_of: StoryOf) -> None:
    story = story_of("Maria Keller, who founded Tarsk Airlines in 2003, left on Monday.")
    relative = next(c for c in clauses_of(story) if c.verb.text == "founded")
    assert relative.subject.text == "Keller"


def test_what_comes_after_although_is_told_as_fact(story_of: StoryOf) -> None:
    story = story_of("Although Norway won 12 medals in 2019, Canada won 15 medals in 2018.")
    assert told(story) == ["Canada won", "Norway won"]


def test_participles_that_are_joined_have_one_subject(story_of: StoryOf) -> None:
    story = story_of("The bus crashed in Vienna on Monday, killing seven and injuring 12.")
    assert told(story) == ["The bus crashed", "The bus killing", "The bus injuring"]
    assert [clause.finite for clause in clauses_of(story)] == [None, "killed", "injured"]


@pytest.mark.parametrize(
    ("text", "verb", "finite", "passive"),
    [
        ("Norbank, founded in 1856, has 300 branches.", "founded", "was founded", True),
        ("Founded in 1856, Norbank has 300 branches.", "Founded", "was founded", True),
        ("Maria Keller, born in Oslo in 1971, left Norway.", "born", "was born", True),
        ("Maria Keller came in third, receiving 12 votes.", "receiving", "received", False),
    ],
)
def test_a_participle_is_told_in_its_finite_form(
    story_of: StoryOf, text: str, verb: str, finite: str, passive: bool
) -> None:
    clause = next(c for c in clauses_of(story_of(text)) if c.verb.text == verb)
    assert clause.subject.text in {"Norbank", "Keller"}
    assert (clause.finite, clause.passive) == (finite, passive)


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Maria Keller left at the invitation of the mayor of Oslo, who won in 2019.", "won"),
        ("Maria Keller praised a speech by Tomas Lind that moved Norway.", "moved"),
        ("Maria Keller praised the ship that Tomas Lind sold.", "sold"),
    ],
)
def test_a_relative_clause_of_an_open_noun_is_none(story_of: StoryOf, text: str, verb: str) -> None:
    assert verb not in {clause.verb.text for clause in clauses_of(story_of(text))}


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        (
            "Alleging that Norway bought 12 helicopters, Maria Keller left Oslo.",
            "Maria Keller left",
        ),
        (
            "Maria Keller wrote a book alleging that Norway bought 12 helicopters.",
            "Maria Keller wrote",
        ),
    ],
)
def test_what_nobody_is_told_to_claim_is_no_clause(
    story_of: StoryOf, text: str, clause: str
) -> None:
    assert told(story_of(text)) == [clause]


def test_what_shall_be_done_is_several_parts(story_of: StoryOf) -> None:
    clause = only(story_of("Maria Keller hopes to travel to Norway on Monday."))
    assert parts(clause) == ["to travel", "to Norway", "on Monday"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Norway bought ships.", "past"),
        ("Norway has bought ships.", "perfect"),
        ("Norway will buy ships.", "future"),
        ("Norway buys ships.", "present"),
        ("Norway might buy ships.", "modal"),
    ],
)
def test_the_finite_verb_tells_the_tense(story_of: StoryOf, text: str, said: str) -> None:
    (clause,) = clauses_of(story_of(text))
    assert clause.tense == said

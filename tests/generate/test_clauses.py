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


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("If Norway loses the match, Maria Keller will leave Oslo.", "loses"),
        ("Tomas Lind did not say that Norway bought 12 ships from Canada.", "bought"),
        ("Norway would buy ships if Canada sold them cheaply.", "sold"),
        ("Maria Keller will leave unless Norway pays her.", "pays"),
        ("Maria Keller hopes that Norway wins the cup.", "wins"),
    ],
)
def test_what_is_not_told_as_fact_is_no_clause(story_of: StoryOf, text: str, verb: str) -> None:
    assert verb not in {clause.verb.text for clause in clauses_of(story_of(text))}


def test_what_comes_after_although_is_told_as_fact(story_of: StoryOf) -> None:
    story = story_of("Although Norway won 12 medals in 2019, Canada won 15 medals in 2018.")
    assert told(story) == ["Canada won", "Norway won"]


def test_a_heading_like_line_has_no_clause(story_of: StoryOf) -> None:
    assert clauses_of(story_of("A long day for the people of Oslo.\n\nNo news from Vienna.")) == []


def test_participles_that_are_joined_have_one_subject(story_of: StoryOf) -> None:
    story = story_of("The bus crashed in Vienna on Monday, killing seven and injuring 12.")
    assert told(story) == ["The bus crashed", "The bus killing", "The bus injuring"]
    assert [clause.finite for clause in clauses_of(story)] == [None, "killed", "injured"]

"""Which verbs of a sentence tell something as a fact."""

import pytest
from spacy.language import Language

from quizgame.generate.asserted import is_fragment, lower_clauses, own_subject
from tests.generate.stories import StoryOf, clauses_of


def lower(nlp: Language, text: str) -> dict[str, str]:
    """Give the verbs under that of the main clause, each with the kind of its clause."""
    (sentence,) = nlp(text).sents
    return {verb.text: kind for verb, kind in lower_clauses(sentence.root)}


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("Norway bought ships and sold trains.", {"sold": "conjunct"}),
        ("Norway sold ships, Canada bought trains in 2019.", {"sold": "conjunct"}),
        ("Maria Keller, who won the race, left Oslo.", {"won": "relative"}),
        ("Maria Keller said that Norway bought ships.", {"bought": "reported"}),
        ("Canada won 15 medals because Norway left the race.", {"left": "adverbial"}),
        ("The bus crashed in Vienna on Monday, killing seven.", {"killing": "participle"}),
        ("Norbank, founded in 1856, has 300 branches.", {"founded": "reduced"}),
        ("Founded in 1856, Norbank has 300 branches.", {"Founded": "reduced"}),
    ],
)
def test_a_sentence_tells_more_than_its_main_clause(
    nlp: Language, text: str, verbs: dict[str, str]
) -> None:
    assert lower(nlp, text) == verbs


@pytest.mark.parametrize(
    "text",
    [
        "The bank founded in 1856 has 300 branches.",
        "Norbank of Oslo, founded in 1856, has 300 branches.",
        "The twins, born in Oslo in 1971, opened the museum.",
        "Norbank has two bars, founded in 1856.",
        "Maria Keller, never elected in 2019, left Oslo.",
        "The bus crashed in Vienna on Monday, its driver killing seven.",
        "The bus crashes in Vienna on Mondays, killing seven.",
    ],
)
def test_a_participle_that_singles_nobody_out_tells_nothing(nlp: Language, text: str) -> None:
    assert lower(nlp, text) == {}


@pytest.mark.parametrize(
    ("text", "fragment"),
    [
        ("Maria Keller, who won the race in 2018.", True),
        ("A day for Maria Keller, who won the race in 2018.", True),
        ("A long day for the people of Oslo.", True),
        ("Maria Keller won the race in 2018.", False),
        ("Who Maria Keller is, nobody knows.", False),
    ],
)
def test_a_name_with_what_is_said_of_it_is_no_sentence(
    nlp: Language, text: str, fragment: bool
) -> None:
    (sentence,) = nlp(text).sents
    assert is_fragment(sentence.root) is fragment


def test_a_verb_has_the_subject_that_stands_with_it(nlp: Language) -> None:
    bought, sold = (t for t in nlp("Norway bought ships and sold trains.") if t.pos_ == "VERB")
    subject = own_subject(bought)
    assert subject is not None
    assert subject.text == "Norway"
    assert own_subject(sold) is None


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


def test_a_heading_like_line_has_no_clause(story_of: StoryOf) -> None:
    assert clauses_of(story_of("A long day for the people of Oslo.\n\nNo news from Vienna.")) == []

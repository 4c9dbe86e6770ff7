"""What the words around a name tell of its kind, whatever the model takes it for."""

import pytest
from spacy.language import Language

from quizgame.generate.naming import kinds
from quizgame.generate.naming.told import told_clubs, told_kinds, told_people, told_places
from tests.generate.stories import labelled


@pytest.mark.parametrize(
    ("text", "name", "label", "told"),
    [
        ("The mayor of Larvik left on Monday.", "Larvik", "GPE", (kinds.PLACE, "city")),
        ("Larvik's mayor left on Monday.", "Larvik", "GPE", (kinds.PLACE, "city")),
        ("The CEO of Norflix left on Monday.", "Norflix", "ORG", (kinds.GROUP, "company")),
        ("Norflix's shares fell by 4%.", "Norflix", "ORG", (kinds.GROUP, "company")),
        ("The village of Tarsk is old.", "Tarsk", "PERSON", (kinds.PLACE, "village")),
        ("The ferry, Tarsk, sank on Monday.", "Tarsk", "GPE", (kinds.THING, "ferry")),
        ("The storm, Bruno, hit Norway.", "Bruno", "PERSON", (kinds.EVENT, "storm")),
    ],
)
def test_the_noun_beside_a_name_tells_what_it_is(
    nlp: Language, text: str, name: str, label: str, told: tuple[str, str]
) -> None:
    doc = nlp(text)
    assert told_kinds(doc, labelled(doc, (name, label))) == {name: told}


@pytest.mark.parametrize(
    ("text", "name", "label"),
    [
        ("The mayor of Larvik left on Monday.", "Larvik", "ORG"),
        ("The CEO of Norway left on Monday.", "Norway", "GPE"),
        ("The friends of Larvik left on Monday.", "Larvik", "GPE"),
        ("The singer, Larvik, left on Monday.", "Larvik", "PERSON"),
        ("Larvik left on Monday.", "Larvik", "GPE"),
    ],
)
def test_a_noun_that_does_not_fit_tells_nothing(
    nlp: Language, text: str, name: str, label: str
) -> None:
    doc = nlp(text)
    assert told_kinds(doc, labelled(doc, (name, label))) == {}


def test_two_nouns_that_disagree_tell_nothing(nlp: Language) -> None:
    doc = nlp("The village of Tarsk is old. The island of Tarsk is small.")
    assert told_kinds(doc, labelled(doc, ("Tarsk", "GPE"))) == {}


@pytest.mark.parametrize(
    "text", ["Keller Lind, who won, left Oslo.", "A man called Keller Lind who won left Oslo."]
)
def test_who_follows_a_person(nlp: Language, text: str) -> None:
    doc = nlp(text)
    assert told_people(doc, labelled(doc, ("Keller Lind", "ORG"))) == {"Keller Lind"}


def test_a_body_is_nobody_though_who_follows(nlp: Language) -> None:
    doc = nlp("It works with the Larvik Forces, who left Oslo.")
    assert told_people(doc, labelled(doc, ("Larvik Forces", "ORG"))) == set()


def test_which_follows_no_person(nlp: Language) -> None:
    doc = nlp("Keller Lind, which won, left Oslo.")
    assert told_people(doc, labelled(doc, ("Keller Lind", "ORG"))) == set()


def test_a_surname_tells_that_the_full_name_is_a_person(nlp: Language) -> None:
    doc = nlp("Maria Keller left Oslo. The crowd thanked Keller on Monday.")
    spans = labelled(doc, ("Maria Keller", "ORG"))
    alone = [s for s in labelled(doc, ("Keller", "PERSON")) if s.start > spans[0].end]
    assert told_people(doc, [*spans, *alone]) == {"Maria Keller"}
    assert told_people(doc, spans) == set()


@pytest.mark.parametrize("body", ["Bank Keller", "Texas Keller"])
def test_a_body_that_is_called_after_a_person_is_none(nlp: Language, body: str) -> None:
    doc = nlp(f"{body} sold ships. The crowd thanked Keller on Monday.")
    spans = labelled(doc, (body, "ORG"))
    alone = [s for s in labelled(doc, ("Keller", "PERSON")) if s.start > spans[0].end]
    assert told_people(doc, [*spans, *alone]) == set()


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("She was born in Tarsk. She died in Tarsk.", {"Tarsk"}),
        ("The fire in Tarsk was put out. A camp near Tarsk closed. Tarsk is old.", {"Tarsk"}),
        ("She believed in Tarsk.", set()),
        ("She laughed at Tarsk and at Tarsk. Tarsk left. Tarsk wept. Tarsk returned.", set()),
    ],
)
def test_a_person_who_mostly_stands_behind_in_or_at_is_a_place(
    nlp: Language, text: str, places: set[str]
) -> None:
    doc = nlp(text)
    assert told_places(doc, labelled(doc, ("Tarsk", "PERSON"))) == places
    assert told_places(doc, labelled(doc, ("Tarsk", "ORG"))) == set()


@pytest.mark.parametrize(
    ("text", "clubs"),
    [
        ("Keller plays for Larvik City. She will stay at City.", {"Larvik City"}),
        ("Keller works in Larvik City. She will stay in the City.", set()),
        ("Keller works in Larvik City. She has seen Mexico City too.", set()),
    ],
)
def test_what_is_called_city_alone_is_a_club(nlp: Language, text: str, clubs: set[str]) -> None:
    doc = nlp(text)
    assert told_clubs(doc, labelled(doc, ("Larvik City", "GPE"))) == clubs

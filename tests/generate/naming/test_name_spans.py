"""Where names stand: what the model saw of a name made whole, and what is no part of it cut off."""

import pytest
from spacy.language import Language
from spacy.tokens import Span

from quizgame.generate.naming.name_spans import (
    clean_names,
    said_again,
    with_nicknames,
    without_overlaps,
)
from tests.generate.stories import StoryOf, labelled


def cleaned(nlp: Language, text: str, name: str, label: str) -> list[tuple[str, str]]:
    """Give (text, label) of what is left of a name that the model saw."""
    (span,) = labelled(nlp(text), (name, label))
    return [(s.text, s.label_) for s in clean_names(span)]


@pytest.mark.parametrize(
    ("seen", "name"),
    [
        ("President Maria Keller", "Maria Keller"),
        ("the Maria Keller", "Maria Keller"),
        ("Maria Keller's", "Maria Keller"),
        ("Maria Keller 's", "Maria Keller"),
        ("REUTERS Maria Keller", "Maria Keller"),
        ("Maria Keller of", "Maria Keller"),
        ("Lady Maria Keller", "Maria Keller"),
        ("Lady Keller", "Lady Keller"),
        ("Pope Bruno", "Pope Bruno"),
        ("King Bruno", "King Bruno"),
        ("Mr Bruno", "Bruno"),
        ("NASA Keller", "NASA Keller"),
    ],
)
def test_what_is_no_part_of_a_personal_name_is_cut_off(nlp: Language, seen: str, name: str) -> None:
    doc = nlp(f"On Monday, {seen} left Oslo.")
    end = next(t.i for t in doc if t.text == "left")
    assert [s.text for s in clean_names(Span(doc, 3, end, label="PERSON"))] == [name]


@pytest.mark.parametrize(
    ("text", "seen", "label", "found"),
    [
        (
            "On Monday, Norland Representative Maria Keller left Oslo.",
            "Norland Representative Maria Keller",
            "ORG",
            [("Maria Keller", "PERSON")],
        ),
        (
            "On Monday, Norland Governor Keller left Oslo.",
            "Norland Governor Keller",
            "GPE",
            [("Norland Governor Keller", "GPE")],
        ),
        (
            "Then the House Representative Council met.",
            "the House Representative Council",
            "ORG",
            [("House Representative Council", "ORG")],
        ),
        (
            "On Monday, Larvik Diving Adventures sold ships.",
            "Larvik Diving Adventures",
            "PERSON",
            [("Larvik Diving Adventures", "ORG")],
        ),
        (
            "On Monday, Norbank – Larvik Bank sold ships.",
            "Norbank – Larvik Bank",
            "ORG",
            [("Norbank", "ORG")],
        ),
        (
            "On Monday, Norbank (Larvik sold ships.",
            "Norbank ( Larvik",
            "ORG",
            [("Norbank", "ORG")],
        ),
        ("On Monday, the ships left.", "the ships", "ORG", []),
    ],
)
def test_a_span_that_holds_more_than_a_name_is_cut(
    nlp: Language, text: str, seen: str, label: str, found: list[tuple[str, str]]
) -> None:
    assert cleaned(nlp, text, seen, label) == found


def test_a_first_name_that_the_model_left_out_is_taken_in(nlp: Language) -> None:
    doc = nlp("On Monday, Maria Ann Keller left Oslo.")
    doc.ents = ()
    (span,) = labelled(doc, ("Ann Keller", "PERSON"))
    assert [s.text for s in clean_names(span)] == ["Maria Ann Keller"]


@pytest.mark.parametrize("word", ["President", "Mayor", "Striker", "big"])
def test_a_word_before_a_name_that_is_no_name_stays_out(nlp: Language, word: str) -> None:
    doc = nlp(f"On Monday, {word} Ann Keller left Oslo.")
    doc.ents = ()
    (span,) = labelled(doc, ("Ann Keller", "PERSON"))
    assert [s.text for s in clean_names(span)] == ["Ann Keller"]


@pytest.mark.parametrize("seen", ["Kim Won", "soon Park"])
def test_a_word_with_a_hyphen_is_not_cut(nlp: Language, seen: str) -> None:
    ((found, _),) = cleaned(nlp, "Yesterday Kim Won-soon Park met Maria Keller.", seen, "ORG")
    assert "Won-soon" in found


def test_a_name_with_a_nickname_in_it_is_told_by_its_last_part(nlp: Language) -> None:
    doc = nlp('Tomas "Red" Lind won in Oslo. Lind was tired. Anna Berg was not.')
    spans = labelled(doc, ("Tomas", "PERSON"), ("Lind", "PERSON"), ("Anna Berg", "PERSON"))
    kept = list(with_nicknames(doc, spans))
    assert [(s.text, s.start > 4) for s in kept if s.text != "Anna Berg"] == [
        ("Lind", False),
        ("Lind", True),
    ]


def test_a_quotation_is_no_nickname(nlp: Language) -> None:
    doc = nlp('The crowd called Anna Berg "loud" and left.')
    spans = labelled(doc, ("Anna Berg", "PERSON"))
    assert list(with_nicknames(doc, spans)) == spans


def test_a_name_is_seen_wherever_it_stands_whole(nlp: Language) -> None:
    doc = nlp("The Tarsk Rescue Team left. A man of the Tarsk Rescue Team was tired.")
    first, second = labelled(doc, ("Tarsk Rescue Team", "ORG"))
    half = Span(doc, second.start, second.start + 1, label="GPE")
    again = list(said_again(doc, [first, half]))
    assert [(s.start, s.end, s.label_) for s in again] == [(second.start, second.end, "ORG")]


def test_a_name_inside_a_longer_one_is_not_seen_again(nlp: Language) -> None:
    doc = nlp("The Tarsk Team left. A man of the Old Tarsk Team was tired.")
    first, _ = labelled(doc, ("Tarsk Team", "ORG"))
    (longer,) = labelled(doc, ("Old Tarsk Team", "ORG"))
    assert list(said_again(doc, [first, longer])) == []


def test_of_two_names_in_one_place_the_first_is_kept(nlp: Language) -> None:
    doc = nlp("The Old Tarsk Team left.")
    longer, inner = labelled(doc, ("Old Tarsk Team", "ORG"), ("Tarsk Team", "ORG"))
    assert without_overlaps([longer, inner]) == [longer]


@pytest.mark.parametrize(
    ("text", "full"),
    [
        ("Lady Keller met the press in Oslo on Monday.", "Lady Keller"),
        ("Norland Representative Maria Keller left Oslo on Monday.", "Maria Keller"),
        ("Kim Won-soon met Maria Keller in Oslo.", "Kim Won-soon"),
    ],
)
def test_the_names_of_a_story_are_whole_and_clean(story_of: StoryOf, text: str, full: str) -> None:
    assert full in {name.full for name in story_of(text).names.names}

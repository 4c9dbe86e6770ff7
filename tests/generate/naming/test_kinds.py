"""Kinds of names: what the words of a name say it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgame.generate.naming import kinds
from quizgame.generate.naming.kinds import kind_of_label, kind_of_noun, kind_of_words


@pytest.mark.parametrize(
    ("name", "kind", "noun"),
    [
        ("Tarsk Bridge", kinds.PLACE, "bridge"),
        ("Lake Tarsk", kinds.PLACE, "lake"),
        ("Mount Tarsk", kinds.PLACE, "mountain"),
        ("West Bank", kinds.PLACE, "territory"),
        ("Bank of Tarsk", kinds.GROUP, "bank"),
        ("Ministry of Fish", kinds.GROUP, "ministry"),
        ("Tarsk Airlines", kinds.GROUP, "airline"),
        ("Tarsk Herald", kinds.GROUP, "newspaper"),
        ("Tarsk Inc.", kinds.GROUP, "company"),
        ("Hurricane Bruno", kinds.EVENT, "hurricane"),
        ("Battle of Tarsk", kinds.EVENT, "battle"),
        ("Treaty of Tarsk", kinds.THING, "treaty"),
        ("Tarsk Prize", kinds.THING, "prize"),
    ],
)
def test_the_words_of_a_name_say_what_it_is(name: str, kind: str, noun: str) -> None:
    assert kind_of_words(name.split()) == (kind, noun)


@pytest.mark.parametrize("name", ["Maria Keller", "Tarsk", "Bridge", "Norsewing", ""])
def test_other_names_say_nothing(name: str) -> None:
    assert kind_of_words(name.split()) is None


def test_capitals_make_no_difference() -> None:
    assert kind_of_words(["TARSK", "BRIDGE"]) == kind_of_words(["tarsk", "bridge"])


@pytest.mark.parametrize(
    ("noun", "kind"),
    [
        ("mayor", kinds.PERSON),
        ("striker", kinds.PERSON),
        ("country", kinds.COUNTRY),
        ("river", kinds.PLACE),
        ("airline", kinds.GROUP),
        ("cheese", None),
    ],
)
def test_a_common_noun_has_a_kind_if_names_are_called_so(noun: str, kind: str | None) -> None:
    assert kind_of_noun(noun) == kind


@pytest.mark.parametrize("label", ["DATE", "TIME", "MONEY", "PERCENT", "CARDINAL", "ORDINAL"])
def test_times_and_amounts_are_no_names(label: str) -> None:
    assert kind_of_label(label) is None


@given(st.lists(st.text(max_size=8), max_size=4))
def test_any_words_are_of_a_known_kind_or_of_none(words: list[str]) -> None:
    found = kind_of_words(words)
    assert found is None or (found[0] in {"group", "place", "event", "work", "thing"} and found[1])

"""Quantities and times as whole entities of a document."""

from datetime import date
from decimal import Decimal

import pytest
from spacy.language import Language

from quizgame.generate.times.tenses import tense_of
from quizgame.generate.times.when import Tense, say
from quizgame.generate.values.amounts import AmountKind
from quizgame.generate.values.quantities import quantities_of, resolve_span, times_of

MONDAY = date(2023, 10, 16)


@pytest.mark.parametrize(
    ("text", "entity", "label", "noun"),
    [
        ("Leaders from over 140 countries will attend.", "over 140", "CARDINAL", "countries"),
        ("The firm was sold for $1.13bn.", "$1.13bn", "MONEY", None),
        ("The two-day diplomatic event began.", "two-day", "DATE", "event"),
        ("Sales fell by about 12 per cent.", "about 12 per cent", "PERCENT", None),
        ("The flight took nearly 20 minutes.", "nearly 20 minutes", "TIME", None),
        ("A 7.1-magnitude earthquake hit the coast.", "7.1-magnitude", "QUANTITY", "earthquake"),
        ("Two-thirds of voters said yes.", "Two-thirds", "CARDINAL", "voters"),
    ],
)
def test_an_amount_is_one_entity_with_what_it_counts(
    nlp: Language, text: str, entity: str, label: str, noun: str | None
) -> None:
    doc = nlp(text)
    (quantity,) = quantities_of(doc)
    assert quantity.text == entity
    assert doc[quantity.start : quantity.end].text == entity
    assert label in {ent.label_ for ent in doc.ents if ent.start == quantity.start}
    assert (quantity.noun.text if quantity.noun else None) == noun


@pytest.mark.parametrize(
    "text",
    ["She won in Formula 1.", "It happened in 2004.", "One of them left.", "Article 50 was used."],
)
def test_names_years_and_pronouns_are_no_quantities(nlp: Language, text: str) -> None:
    assert not [q for q in quantities_of(nlp(text)) if q.kind is AmountKind.NUMBER and q.noun]
    assert "2004" not in {quantity.text for quantity in quantities_of(nlp(text))}


def test_names_stay_names(nlp: Language) -> None:
    doc = nlp("Angela Merkel paid $5m to Germany in May 2019.")
    entities = {(ent.text, ent.label_) for ent in doc.ents}
    assert {("Angela Merkel", "PERSON"), ("Germany", "GPE"), ("$5m", "MONEY")} <= entities
    assert ("May 2019", "DATE") in entities


def test_an_age_in_commas_is_an_age(nlp: Language) -> None:
    (quantity,) = quantities_of(nlp("Angela Merkel, 42, lives in Berlin."))
    assert (quantity.kind, quantity.value, quantity.unit) == (AmountKind.AGE, Decimal(42), "year")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Biden will travel to Israel on Wednesday.", "on 18 October 2023"),
        ("Biden is expected to travel to Israel on Wednesday.", "on 18 October 2023"),
        ("Biden is confirmed to travel to Israel on Wednesday.", "on 18 October 2023"),
        ("Biden travelled to Israel on Wednesday.", "on 11 October 2023"),
        ("Biden has travelled to Israel on Wednesday.", "on 11 October 2023"),
        ("Biden flies to Israel on Wednesday.", "on 18 October 2023"),
        ("Biden was expected to travel to Israel on Wednesday.", None),
        ("Biden could travel to Israel on Wednesday.", None),
        ("The bridge opened in May.", "in May 2023"),
        ("The bridge opened in 2011. It was closed in May.", None),
        ("The bridge that opened in 2011 was closed in May.", None),
    ],
)
def test_the_verb_places_a_time(nlp: Language, text: str, words: str | None) -> None:
    when = resolve_span(times_of(nlp(text))[-1], MONDAY)
    assert (say(when) if when else None) == words


def test_a_duration_tells_what_it_lies_between(nlp: Language) -> None:
    doc = nlp("The invasion came just three weeks after their meeting in 2022.")
    (quantity,) = quantities_of(doc)
    assert (quantity.text, quantity.relation) == ("three weeks", "after")
    assert resolve_span(times_of(doc)[0], MONDAY) is None


def test_a_month_before_a_name_is_a_month(nlp: Language) -> None:
    (time,) = times_of(nlp("In January Angela Merkel had opened a bridge."))
    assert time.text == "January"


def test_a_duration_is_no_time_and_a_clock_gives_no_date(nlp: Language) -> None:
    assert not times_of(nlp("The two-day event began."))
    (clock,) = times_of(nlp("The meeting began at 6.30am."))
    assert (clock.text, clock.label_) == ("6.30am", "TIME")
    assert resolve_span(clock, MONDAY) is None


def test_a_given_tense_counts_more_than_the_verb(nlp: Language) -> None:
    (time,) = times_of(nlp("Biden travelled to Israel on Wednesday."))
    assert tense_of(time) is Tense.PAST
    when = resolve_span(time, MONDAY, Tense.FUTURE)
    assert when
    assert when.start == date(2023, 10, 18)


@pytest.mark.parametrize(
    "text",
    [
        "Angela Merkel died in Berlin on Tuesday, aged 65.",
        "Angela Merkel died in Berlin at the age of 65.",
        "Angela Merkel died at age 65 in Berlin.",
    ],
)
def test_an_age_at_death_is_an_age(nlp: Language, text: str) -> None:
    found = [q for q in quantities_of(nlp(text)) if q.kind is AmountKind.AGE]
    assert [(quantity.text, quantity.value) for quantity in found] == [("65", Decimal(65))]

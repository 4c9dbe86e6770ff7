"""Places by any usual name."""

import pytest

from quizgame.generate.naming import places


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("US", "United States"),
        ("the U.S.", "United States"),
        ("the united states of america", "United States"),
        ("Britain", "United Kingdom"),
        ("Russian Federation", "Russia"),
        ("T\u00fcrkiye", "Turkey"),
        ("C\u00f4te d\u2019Ivoire", "Ivory Coast"),
        ("Iran", "Iran"),
        ("Islamic Republic of Iran", "Iran"),
        ("South Korea", "South Korea"),
        ("Czechia", "Czech Republic"),
        ("Kosovo", "Kosovo"),
        ("Niger", "Niger"),
        ("Nigeria", "Nigeria"),
        ("Congo", "Republic of the Congo"),
        ("Paris", None),
        ("Europe", None),
        ("", None),
    ],
)
def test_a_country_is_known_by_any_usual_name(text: str, country: str | None) -> None:
    assert places.country_of(text) == country


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Chinese", "China"),
        ("Danes", "Denmark"),
        ("danish", "Denmark"),
        ("Swiss", "Switzerland"),
        ("Frenchmen", "France"),
        ("Britons", "United Kingdom"),
        ("Nigerien", "Niger"),
        ("Nigerian", "Nigeria"),
        ("Filipinos", "Philippines"),
        ("European", None),
        ("s", None),
    ],
)
def test_a_nationality_names_its_country(text: str, country: str | None) -> None:
    assert places.nationality_to_country(text) == country


def test_a_country_has_an_adjective_a_capital_and_its_article() -> None:
    assert places.nationality_of("the Netherlands") == "Dutch"
    assert places.country_of_capital("Beijing") == "China"
    assert places.with_article("Netherlands") == "the Netherlands"
    assert places.with_article("Norway") == "Norway"
    assert places.nationality_of("Atlantis") is None


def test_continents_and_states_are_known() -> None:
    assert places.is_continent("africa")
    assert not places.is_continent("Niger")
    assert places.is_us_state("New York")
    assert not places.is_us_state("Bavaria")


def test_no_word_stands_for_two_countries() -> None:
    nations = list(places.nations().values())
    words = [word for nation in nations for word in {*nation.adjectives, *nation.people}]
    assert len(words) == len(set(words))
    assert len({nation.name for nation in nations}) == len(nations)
    assert all(places.country_of(nation.name) == nation.name for nation in nations)


def test_every_article_goes_with_a_country_we_know() -> None:
    assert {places.country_of(name) for name in places._WITH_ARTICLE} == places._WITH_ARTICLE

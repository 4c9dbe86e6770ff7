import pytest

from quizgame.grading.names import places
from quizgame.grading.outcome import Outcome
from quizgame.grading.text import fold, without_articles


def outcome(key: str, said: str) -> Outcome | None:
    verdict = places.compare(without_articles(fold(key)), without_articles(fold(said)))
    return verdict.outcome if verdict else None


@pytest.mark.parametrize(
    ("key", "said"),
    [
        ("Myanmar", "Burma"),
        ("United States", "the U.S."),
        ("Czechia", "Czech Republic"),
        ("North Korea", "N. Korea"),
        ("Moldova", "Republic of Moldova"),
        ("Laos", "Lao People's Democratic Republic"),
        ("Dutch", "the Netherlands"),
        ("Swiss", "Switzerland"),
    ],
)
def test_a_country_is_right_by_any_of_its_names(key: str, said: str) -> None:
    assert outcome(key, said) is Outcome.ACCEPT


@pytest.mark.parametrize(("key", "said"), [("South Korea", "Korea"), ("Norway", "Norwegian")])
def test_a_shared_name_or_a_people_is_asked_for_more(key: str, said: str) -> None:
    assert outcome(key, said) is Outcome.PROMPT


@pytest.mark.parametrize(
    ("key", "said"), [("Iran", "Iraq"), ("Niger", "Nigerian"), ("Slovenia", "Slovakia")]
)
def test_another_country_is_wrong(key: str, said: str) -> None:
    assert outcome(key, said) is Outcome.REJECT


def test_what_is_no_country_is_left_to_other_rules() -> None:
    assert outcome("Lyon", "Lyonesse") is None


def test_every_row_of_the_table_names_a_known_country() -> None:
    import pycountry

    codes = {country.alpha_2 for country in pycountry.countries} | {"XK"}
    table = places.places()
    named = frozenset[str]().union(*table.countries.values(), table.sovereigns, table.continents)
    assert named <= codes

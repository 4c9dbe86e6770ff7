"""What the tables of places hold, and what follows from it for every name in them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgame.grading.names import atlas, places
from quizgame.grading.names.atlas import PlaceKind
from quizgame.grading.outcome import Outcome
from quizgame.grading.tables.reading import rows
from quizgame.grading.text import fold, without_articles

# By region of the world, as the General Assembly seats them, and the two that watch.
MEMBERS = """
    DZ AO BJ BW BF BI CV CM CF TD KM CG CD CI DJ EG GQ ER SZ ET GA GM GH GN GW KE LS LR LY MG MW ML
    MR MU MA MZ NA NE NG RW ST SN SC SL SO ZA SS SD TZ TG TN UG ZM ZW
    AF BH BD BT BN KH CN CY IN ID IR IQ JP JO KZ KW KG LA LB MY MV MN MM NP KP OM PK PH QA KR SA SG
    LK SY TJ TH TL TR TM AE UZ VN YE
    AL AM AZ BY BA BG HR CZ EE GE HU LV LT ME MK PL MD RO RU RS SK SI UA
    AD AU AT BE CA DK FI FR DE GR IS IE IL IT LI LU MT MC NL NZ NO PT SM ES SE CH GB US
    AG AR BS BB BZ BO BR CL CO CR CU DM DO EC SV GD GT GY HT HN JM MX NI PA PY PE KN LC VC SR TT UY
    VE
    FJ KI MH FM NR PW PG WS SB TO TV VU
""".split()
OBSERVERS = ["VA", "PS"]
DISPUTED = ["Kosovo", "Taiwan", "Palestine", "Western Sahara", "Abkhazia", "South Ossetia"]
DISPUTED += ["Somaliland", "Northern Cyprus", "Transnistria", "Nagorno-Karabakh", "Crimea"]


def words(text: str) -> tuple[str, ...]:
    return without_articles(fold(text))


def names_by_country() -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for table, column in (("countries.tsv", 2), ("country_names.tsv", 1)):
        for row in rows(table):
            listed = row[column].split("|") if len(row) > column else []
            found.setdefault(row[0], set()).update(filter(None, listed))
    return found


NAMES = names_by_country()
CAPITALS = {row[0]: row[1] for row in rows("countries.tsv")}
DEMONYMS = {row[0]: row[2].split("|") for row in rows("country_names.tsv") if len(row) > 2}
EVERY_NAME = sorted({(code, name) for code, names in NAMES.items() for name in names})
PLACES = list(rows("place_names.tsv"))


def test_the_united_nations_have_193_members() -> None:
    assert len(set(MEMBERS)) == 193


@pytest.mark.parametrize("code", [*MEMBERS, *OBSERVERS])
def test_every_member_and_observer_has_a_name_a_capital_and_a_demonym(code: str) -> None:
    assert NAMES[code]
    assert all(filter(None, DEMONYMS[code]))
    # Nauru has no capital by law, but its government sits in Yaren.
    assert any(place[:2] in (code, "-:") for place in atlas.find(words(CAPITALS[code])))


@pytest.mark.parametrize("name", DISPUTED)
def test_disputed_lands_are_known_as_lands_of_their_own(name: str) -> None:
    table = atlas.places()
    kinds = {table.kind(place) for place in atlas.find(words(name))}
    assert kinds & {PlaceKind.COUNTRY, PlaceKind.LAND}


def test_each_country_accepts_all_its_names_and_no_name_of_another() -> None:
    said = {name: words(name) for _, name in EVERY_NAME}
    folded = [(code, said[name]) for code, name in EVERY_NAME]
    for code, names in NAMES.items():
        mine = {said[name] for name in names}
        for key in mine:
            if atlas.find(key) == {code}:
                assert all(compared(key, each) in (Outcome.ACCEPT, Outcome.PROMPT) for each in mine)
        key = said[min(names, key=len)]
        wrong = [each for other, each in folded if other != code and each not in mine]
        assert not [each for each in wrong if compared(key, each) is Outcome.ACCEPT]


def compared(key: tuple[str, ...], said: tuple[str, ...]) -> Outcome | None:
    if key == said:
        return Outcome.ACCEPT
    verdict = places.compare(key, said)
    return verdict.outcome if verdict else None


@given(st.sampled_from(EVERY_NAME), st.sampled_from(EVERY_NAME))
def test_names_of_a_country_are_taken_for_each_other_both_ways(
    one: tuple[str, str], other: tuple[str, str]
) -> None:
    key, said = words(one[1]), words(other[1])
    there = compared(key, said) is Outcome.ACCEPT
    assert there == (compared(said, key) is Outcome.ACCEPT)


def test_each_place_is_right_by_any_of_its_names() -> None:
    missed = []
    for row in PLACES:
        key, *others = (words(name) for name in row[2].split("|"))
        alone = [said for said in others if len(atlas.find(said)) == 1]
        missed += [(key, said) for said in alone if compared(key, said) is not Outcome.ACCEPT]
        missed += [(said, key) for said in others if compared(said, key) is Outcome.REJECT]
    assert missed == []


def test_each_row_of_places_is_well_formed() -> None:
    for kind, where, listed, *near in PLACES:
        assert kind in set(PlaceKind)
        assert where == "-" or where.partition("-")[0] in NAMES or kind == PlaceKind.CONTINENT
        names = [name for column in (listed, *near) for name in column.split("|") if column]
        assert all(name.strip() == name != "" for name in names)
        assert len(names) == len(set(names)), names


@given(st.text(max_size=40), st.text(max_size=40))
def test_no_text_breaks_a_comparison(key: str, said: str) -> None:
    places.compare(words(key), words(said), frozenset(said.split()))


def test_no_word_of_english_that_ends_a_sentence_is_a_place() -> None:
    for word in "in or me hi ok oh on as and is the of at to by it there south north".split():
        assert not atlas.find((word,)), word

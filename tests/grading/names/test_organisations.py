from itertools import combinations

import pytest

from quizgame.grading.names import organisations
from quizgame.grading.outcome import Outcome
from quizgame.grading.tables.reading import rows
from quizgame.grading.text import fold, without_articles
from tests.grading.keys import key_of, outcomes


def words(text: str) -> tuple[str, ...]:
    return without_articles(fold(text))


def outcome(key: str, said: str) -> Outcome | None:
    verdict = organisations.compare(words(key), words(said))
    return verdict.outcome if verdict else None


SAME = [
    ("World Health Organization", "WHO"),
    ("World Health Organization", "World Health Organisation"),
    ("United Nations", "the U.N."),
    ("NATO", "North Atlantic Treaty Organisation"),
    ("NATO", "OTAN"),
    ("Federal Reserve", "the Fed"),
    ("Médecins Sans Frontières", "Doctors Without Borders"),
    ("MSF", "Medecins sans frontieres"),
    ("International Court of Justice", "World Court"),
    ("IAEA", "International Atomic Energy Agency"),
    ("ASEAN", "Association of Southeast Asian Nations"),
    ("OPEC", "Organisation of Petroleum Exporting Countries"),
    ("CIA", "Central Intelligence Agency"),
    ("MI6", "Secret Intelligence Service"),
    ("KGB", "Committee for State Security"),
    ("Department of Defense", "the Pentagon"),
    ("Republican Party", "GOP"),
    ("Republicans", "the Republican Party"),
    ("Conservative Party", "Tories"),
    ("Labour Party", "Labor"),
    ("Liberal Democrats", "Lib Dems"),
    ("Islamic State", "ISIS"),
    ("ISIL", "Daesh"),
    ("Hezbollah", "Hizbollah"),
    ("BBC", "British Broadcasting Corporation"),
    ("Associated Press", "AP"),
    ("Wall Street Journal", "the WSJ"),
    ("Twitter", "X"),
    ("Volkswagen", "VW"),
    ("General Motors Company", "GM"),
    ("Ford", "Ford Motor Company"),
    ("Procter & Gamble", "P and G"),
    ("Johnson and Johnson", "Johnson & Johnson Inc."),
    ("Taiwan Semiconductor Manufacturing Co., Ltd.", "TSMC"),
    ("Alibaba", "Alibaba Group Holdings"),
    ("Manchester United", "Man Utd"),
    ("Arsenal", "Arsenal FC"),
    ("Paris Saint-Germain", "PSG"),
    ("Boston Red Sox", "the Red Sox"),
    ("New York Giants", "Giants"),
    ("University of Cambridge", "Cambridge University"),
    ("Oxford University", "Oxford"),
    ("MIT", "Massachusetts Institute of Technology"),
    ("UCLA", "University of California Los Angeles"),
    ("Jesuits", "Society of Jesus"),
    ("Quakers", "Religious Society of Friends"),
]
NOT_ENOUGH = [
    ("Meta", "Facebook"),
    ("Facebook", "Meta Platforms"),
    ("Alphabet", "Google"),
    ("UN Security Council", "United Nations"),
    ("European Commission", "the EU"),
    ("G7", "G8"),
    ("African Union", "Organisation of African Unity"),
    ("International Committee of the Red Cross", "Red Cross"),
]
ANOTHER = [
    ("European Council", "European Parliament"),
    ("International Court of Justice", "International Criminal Court"),
    ("European Court of Human Rights", "European Court of Justice"),
    ("IMF", "World Bank"),
    ("NATO", "Warsaw Pact"),
    ("MI5", "MI6"),
    ("CIA", "FBI"),
    ("FSB", "KGB"),
    ("Hamas", "Hezbollah"),
    ("Republican Party", "Democratic Party"),
    ("BBC", "ITV"),
    ("UNICEF", "UNESCO"),
    ("Airbus", "Boeing"),
    ("Manchester United", "Manchester City"),
    ("Sheffield United", "Sheffield Wednesday"),
    ("Real Madrid", "Atletico Madrid"),
    ("AC Milan", "Inter Milan"),
    ("University of Washington", "Washington University"),
    ("University of Miami", "Miami University"),
    ("University of York", "York University"),
    ("Boston University", "Boston College"),
    ("Ohio State University", "Ohio University"),
    ("University of Michigan", "Michigan State University"),
    ("University of Pennsylvania", "Penn State"),
    ("University of Oxford", "Oxford Brookes University"),
    ("University of Cambridge", "University of Oxford"),
]


@pytest.mark.parametrize(("key", "said"), SAME)
def test_an_organisation_is_right_by_any_of_its_names(key: str, said: str) -> None:
    assert outcome(key, said) is Outcome.ACCEPT
    assert outcome(said, key) is Outcome.ACCEPT


@pytest.mark.parametrize(("key", "said"), NOT_ENOUGH)
def test_a_former_or_larger_body_is_asked_for_more(key: str, said: str) -> None:
    assert outcome(key, said) is Outcome.PROMPT


@pytest.mark.parametrize(("key", "said"), ANOTHER)
def test_another_known_organisation_is_wrong(key: str, said: str) -> None:
    assert outcome(key, said) is Outcome.REJECT
    assert outcome(said, key) is Outcome.REJECT


@pytest.mark.parametrize("said", ["a small charity", "Wolf", "United"])
def test_what_is_no_known_organisation_is_left_to_other_rules(said: str) -> None:
    assert outcome("United Nations", said) is None


@pytest.mark.parametrize("said", ["ICC", "I.C.C."])
def test_an_acronym_of_two_bodies_is_right_for_either(said: str) -> None:
    assert outcome("International Criminal Court", said) is Outcome.ACCEPT
    assert outcome("International Cricket Council", said) is Outcome.ACCEPT


def test_each_body_accepts_all_of_its_names_and_no_name_of_another() -> None:
    table = organisations.organisations()
    by_body: dict[int, set[str]] = {}
    for name, bodies in table.names.items():
        for body in bodies:
            by_body.setdefault(body, set()).add(name)
    assert all(by_body.values())
    for name, bodies in table.names.items():
        for near in table.near.get(name, ()):
            assert near not in bodies
    shared = {n for n, bodies in table.names.items() if len(bodies) > 1}
    for one, other in combinations(sorted(by_body), 2):
        assert by_body[one].isdisjoint(by_body[other] - shared)


def test_every_line_of_the_table_gives_a_name_with_something_to_it() -> None:
    for row in rows("organisations.tsv"):
        assert 1 <= len(row) <= 2
        names = [name for column in row for name in column.split("|")]
        assert all(name.strip() == name != "" for name in names)
        assert len(names) == len(set(names))


@pytest.mark.parametrize(
    ("key", "said", "expected"),
    [
        ("Doctors Without Borders", "MSF", "accept"),
        ("Twitter", "X", "accept"),
        ("MI5", "MI6", "reject"),
        ("MI6", "Secret Intelligence Service", "accept"),
        ("University of Leeds", "Leeds Uni", "accept"),
        ("Barcelona", "Espanyol", "reject"),
        ("Manchester United", "Manchester", "prompt"),
        ("World Health Organization", "Wolrd Health Organization", "accept"),
        ("World Health Organization", "World Trade Organization", "reject"),
        ("Airbus", "Boeing", "reject"),
        ("Manchester City", "Manchester", "prompt"),
        ("Ohio State", "Ohio", "prompt"),
    ],
)
def test_a_whole_grade_follows_the_table(key: str, said: str, expected: str) -> None:
    assert outcomes(key_of(key, asked="Which organisation was it?"), said) == [expected]


def test_a_city_is_not_the_club_of_its_name() -> None:
    assert outcomes(key_of("Barcelona", type="place"), "Barça", "Espanyol") == ["reject"] * 2
    assert outcomes(key_of("Barcelona", type="group"), "Barça", "Espanyol") == ["accept", "reject"]

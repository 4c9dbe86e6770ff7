import pytest

from quizgame.grading.names import people
from quizgame.grading.outcome import Outcome


def outcome(key: str, said: str, *, namesakes: bool = False) -> Outcome | None:
    verdict = people.compare(people.read(key), people.read(said), namesakes)
    return verdict.outcome if verdict else None


@pytest.mark.parametrize(
    ("key", "said"),
    [
        ("Jacinda Ardern", "Ardern"),
        ("Jacinda Ardern", "Prime Minister Ardern"),
        ("Jacinda Ardern", "Ardern, Jacinda"),
        ("Jacinda Ardern", "Jacinda Kate Laurell Ardern"),
        ("Jacinda Ardern", "Jacinda Arden"),
        ("Ursula von der Leyen", "von der Leyen"),
        ("Wen Jiabao", "Wen"),
        ("Robert Jenkins", "Bob Jenkins"),
        ("J. Edgar Hoover", "John Edgar Hoover"),
        ("Queen Margrethe II", "Margrethe the Second"),
        ("Lyndon Baines Johnson", "LBJ"),
    ],
)
def test_the_surname_or_a_fuller_name_is_right(key: str, said: str) -> None:
    assert outcome(key, said) is Outcome.ACCEPT


def test_a_given_name_alone_is_asked_for_more() -> None:
    assert outcome("Jacinda Ardern", "Jacinda") is Outcome.PROMPT


def test_a_surname_that_another_person_here_bears_is_asked_for_more() -> None:
    assert outcome("Jacinda Ardern", "Ardern", namesakes=True) is Outcome.PROMPT


def test_a_title_alone_is_asked_for_more() -> None:
    assert outcome("Pope Benedict", "the Pope") is Outcome.PROMPT


@pytest.mark.parametrize(
    ("key", "said"),
    [
        ("Jacinda Ardern", "Ross Ardern"),
        ("Queen Margrethe II", "Margrethe I"),
        ("Charles II", "Charles III"),
        ("Jacinda Ardern", "Helen Clark"),
    ],
)
def test_another_person_is_never_right(key: str, said: str) -> None:
    assert outcome(key, said) in {Outcome.REJECT, None}


def test_people_of_one_surname_are_namesakes() -> None:
    one, other = people.read("Venus Williams"), people.read("Serena Williams")
    assert people.is_namesake(one, other)
    assert not people.is_namesake(one, people.read("Venus Williams"))
    assert not people.is_namesake(one, people.read("Williams"))

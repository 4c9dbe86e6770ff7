"""The offices that one person holds at a time."""

import pytest

from quizgame.generate.naming import kinds
from quizgame.generate.offices.titles import is_of_minister, may_have, plain_title, title_of


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("Prime Minister", "prime minister"),
        ("prime-minister", "prime minister"),
        ("PM", "prime minister"),
        ("Health Secretary", "health secretary"),
        ("Minister of Fisheries", "minister of fisheries"),
        ("senator", None),
        ("singer", None),
        ("former president", None),
    ],
)
def test_an_office_is_named_by_these_very_words(words: str, title: str | None) -> None:
    assert title_of(words) == title


@pytest.mark.parametrize(
    ("owner", "noun", "title", "may"),
    [
        (kinds.COUNTRY, "country", "president", True),
        (kinds.GROUP, "bank", "president", True),
        (kinds.PLACE, "city", "mayor", True),
        (kinds.COUNTRY, "country", "mayor", False),
        (kinds.GROUP, "bank", "governor", True),
        (kinds.GROUP, "company", "governor", False),
        (kinds.GROUP, "museum", "director", True),
        (kinds.GROUP, "company", "director", False),
        (kinds.COUNTRY, "country", "health minister", True),
        (kinds.GROUP, "company", "health minister", False),
    ],
)
def test_an_office_is_of_what_has_one_holder_of_it(
    owner: str, noun: str, title: str, may: bool
) -> None:
    assert may_have(owner, noun, title) is may


def test_a_minister_for_something_is_known() -> None:
    assert is_of_minister("health minister")
    assert not is_of_minister("prime minister")


def test_a_question_says_the_plain_office() -> None:
    assert plain_title("ceo") == "CEO"
    assert plain_title("chief") == "head"
    assert plain_title("chief", of=False) == "chief"

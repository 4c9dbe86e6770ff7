"""Numbers that are somebody's age."""

import pytest
from spacy.language import Language

from quizgame.generate.values.ages import is_age, without_age


@pytest.mark.parametrize(
    ("text", "number", "found"),
    [
        ("Angela Merkel, 42, lives in Berlin.", "42", True),
        ("Angela Merkel died aged 95 in Berlin.", "95", True),
        ("Angela Merkel died at 95 in Berlin.", "95", True),
        ("Angela Merkel arrived at 95 houses in Berlin.", "95", False),
        ("Angela Merkel bought 42 houses in Berlin.", "42", False),
    ],
)
def test_a_number_is_an_age_by_the_words_before_it(
    nlp: Language, text: str, number: str, found: bool
) -> None:
    doc = nlp(text)
    (token,) = (t for t in doc if t.text == number)
    assert is_age(doc[token.i : token.i + 1]) is found


def test_the_words_of_an_age_are_not_its_number(nlp: Language) -> None:
    doc = nlp("Angela Merkel died at the age of 95 in Berlin.")
    (token,) = (t for t in doc if t.text == "95")
    assert without_age(doc[token.i - 3 : token.i + 1]).text == "95"
    assert without_age(doc[0:2]).text == "Angela Merkel"

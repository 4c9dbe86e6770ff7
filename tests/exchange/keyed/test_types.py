"""The types of answers under all their names."""

import pytest

from quizgame.bank.kinds import AnswerType
from quizgame.exchange.keyed.types import UnknownTypeError, read_type


@pytest.mark.parametrize("type_", AnswerType)
def test_our_own_names_are_known_in_any_case(type_: AnswerType) -> None:
    for name in (type_.value, type_.upper(), f" {type_.title()} "):
        assert read_type(name) is type_


@pytest.mark.parametrize(
    ("label", "type_"),
    [
        ("PER", AnswerType.PERSON),
        ("GPE", AnswerType.PLACE),
        ("fac", AnswerType.PLACE),
        ("NORP", AnswerType.GROUP),
        ("ORDINAL", AnswerType.NUMBER),
        ("QUANTITY", AnswerType.NUMBER),
        ("Work of Art", AnswerType.TITLE),
        ("creative-work", AnswerType.TITLE),
        ("NOUN", AnswerType.THING),
    ],
)
def test_labels_of_taggers_are_known(label: str, type_: AnswerType) -> None:
    assert read_type(label) is type_


@pytest.mark.parametrize("label", ["TIME", "misc", ""])
def test_what_a_label_leaves_open_is_inferred(label: str) -> None:
    assert read_type(label) is None


def test_another_word_is_no_type() -> None:
    with pytest.raises(UnknownTypeError):
        read_type("colour")

"""The key of a row, and the kind of question that it makes."""

import pytest

from quizgame.bank.kinds import Kind
from quizgame.exchange.answers import Keyed, Pointing
from quizgame.exchange.keys import Key, NoKeyError, key_of
from quizgame.exchange.values import Asking


def key(
    answer: str,
    *options: str,
    wrong: tuple[str, ...] = (),
    asked: Kind | Asking | None = None,
    pointing: Pointing = Pointing.MIXED,
) -> Key:
    return key_of(Keyed(answer=answer, options=options, wrong=wrong), asked, pointing)


def test_an_answer_alone_makes_an_open_question() -> None:
    assert key("the Danube") == Key(kind=Kind.OPEN, text="the Danube")
    assert key("the Danube; Donau") == Key(kind=Kind.OPEN, text="the Danube", accept=("Donau",))


def test_wrong_answers_make_a_choice() -> None:
    expected = Key(kind=Kind.CHOICE, text="b", distractors=("a", "c"))
    assert key("b", "a", "b", "", "c") == expected
    assert key("2", "a", "b", "c") == expected
    assert key("b", wrong=("a", "c")) == expected
    assert key("b", "a", "c", pointing=Pointing.APART) == expected


def test_options_that_are_there_twice_are_there_once() -> None:
    assert key("b", "a", "b", "A", "B").distractors == ("a",)


def test_of_several_right_options_the_first_is_asked_for() -> None:
    assert key("1,3", "a", "b", "c") == Key(
        kind=Kind.CHOICE, text="a", accept=("c",), others=("c",), distractors=("b",)
    )
    assert key("1;2", "a", "b").kind is Kind.OPEN


def test_true_and_false_make_a_statement() -> None:
    assert key("TRUE") == Key(kind=Kind.TRUE_FALSE, text="true")
    assert key("2", "Wahr", "Falsch") == Key(kind=Kind.TRUE_FALSE, text="false")
    assert key("True", wrong=("False",)) == Key(kind=Kind.TRUE_FALSE, text="true")
    assert key("yes", asked=Kind.TRUE_FALSE) == Key(kind=Kind.TRUE_FALSE, text="true")


def test_yes_alone_is_an_answer_like_any_other() -> None:
    assert key("yes").kind is Kind.OPEN
    assert key("true", asked=Kind.OPEN) == Key(kind=Kind.OPEN, text="true")


def test_things_to_put_in_order_are_a_list_or_the_options() -> None:
    assert key("a; b; c", asked=Kind.ORDER).items == ("a", "b", "c")
    assert key("", "a", "b", "c", asked=Kind.ORDER).items == ("a", "b", "c")
    assert key("3,1,2", "a", "b", "c", asked=Kind.ORDER).items == ("c", "a", "b")


def test_a_blank_takes_every_option_for_right() -> None:
    assert key("", "Vienna", "Wien", asked=Asking.BLANK) == Key(
        kind=Kind.OPEN, text="Vienna", accept=("Wien",)
    )


@pytest.mark.parametrize(
    ("answer", "options", "asked", "message"),
    [
        ("", (), None, "is empty: write it, or take the row out"),
        (";", (), None, "is empty: write it, or take the row out"),
        ("", ("a", "b"), None, "is empty: say which option is right, by its text, number or "),
        ("x", ("a", "b"), None, "'x' is none of the options: a, b"),
        ("maybe", (), Kind.TRUE_FALSE, "'maybe' should be true or false"),
    ],
)
def test_a_row_without_a_key_is_told(
    answer: str, options: tuple[str, ...], asked: Kind | None, message: str
) -> None:
    with pytest.raises(NoKeyError) as told:
        key(answer, *options, asked=asked)
    assert str(told.value).startswith(message)

"""Words and numbers of cells."""

import datetime
from collections.abc import Callable
from typing import Any

import pytest

from quizgame.bank.kinds import Kind, Strictness
from quizgame.exchange.values import (
    Asking,
    UnreadableError,
    read_day,
    read_difficulty,
    read_kind,
    read_seconds,
    read_tolerance,
    read_word,
    truth,
)


@pytest.mark.parametrize(
    ("read", "text", "expected"),
    [
        (read_kind, "Multiple Choice", Kind.CHOICE),
        (read_kind, "true-false", Kind.TRUE_FALSE),
        (read_kind, "True/False", Kind.TRUE_FALSE),
        (read_kind, "Fill-in-the-Blank", Asking.BLANK),
        (read_kind, "Poll", Asking.NO_ANSWER),
        (read_kind, "Checkbox", Asking.SEVERAL),
        (read_kind, "MCQ", Kind.CHOICE),
        (read_day, "2023-10-16", datetime.date(2023, 10, 16)),
        (read_day, "16.10.2023", datetime.date(2023, 10, 16)),
        (read_difficulty, "0.4", 0.4),
        (read_difficulty, "0,4", 0.4),
        (read_difficulty, "Hard", 0.8),
        (read_seconds, "20", 20),
        (read_seconds, "20 sec", 20),
        (read_seconds, "2 min", 120),
        (read_seconds, "1:30", 90),
        (read_seconds, "00:00:45", 45),
        (read_seconds, "0", None),
        (read_tolerance, "5%", "5%"),
    ],
)
def test_a_value_is_read(read: Callable[[str], Any], text: str, expected: object) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("read", "text", "message"),
    [
        (read_kind, "Matching", "'Matching' is not known: it can be open, choice, "),
        (read_kind, "chioce", "'chioce' is not known: did you mean `choice`?"),
        (read_day, "10/16/2023", "'10/16/2023' is not a date: write it as 2023-10-16"),
        (read_day, "2023-02-30", "'2023-02-30' is not a day of the calendar"),
        (read_difficulty, "7", "'7' is not a number from 0 to 1, nor easy, medium or hard"),
        (read_difficulty, "nan", "'nan' is not a number from 0 to 1"),
        (read_seconds, "soon", "'soon' is not a whole number of seconds, such as 20"),
        (read_seconds, "9999", "'9999' is too much: it can be 3600 seconds or less"),
        (read_tolerance, "much", "'much' is not a tolerance, such as 5 or 5%"),
        (lambda text: read_word(text, Strictness), "speling", "did you mean `spelling`"),
    ],
)
def test_what_is_no_value_is_told_with_what_would_be_one(
    read: Callable[[str], Any], text: str, message: str
) -> None:
    with pytest.raises(UnreadableError) as told:
        read(text)
    assert message in str(told.value)


def test_yes_is_true_only_where_that_is_asked() -> None:
    assert truth("TRUE") == truth("wahr") == "true"
    assert truth("faux") == "false"
    assert truth("yes") is None
    assert truth("yes", broad=True) == "true"

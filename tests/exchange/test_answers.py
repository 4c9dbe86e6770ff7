"""Which option is the right one, and how a sheet tells it."""

import pytest

from quizgame.exchange.answers import Keyed, Pointing, how_told, picked

RIVERS = ("Rhine", "Danube", "Elbe, the", "")


def row(answer: str, *options: str) -> Keyed:
    return Keyed(answer=answer, options=options or RIVERS)


@pytest.mark.parametrize(
    ("answers", "heading", "expected"),
    [
        (["Danube", "rhine"], "Answer", Pointing.TEXT),
        (["2", "1,3"], "Correct", Pointing.NUMBER),
        (["B", "c)", "Option A"], "Answer", Pointing.LETTER),
        (["Danube", "B", "1"], "Answer", Pointing.MIXED),
        (["the Nile", "the Amazon"], "Answer", Pointing.APART),
        (["Danube", "Nile"], "Answer", Pointing.MIXED),
        ([], "Answer", Pointing.APART),
    ],
)
def test_all_rows_together_tell_how_the_answer_is_told(
    answers: list[str], heading: str, expected: Pointing
) -> None:
    assert how_told([row(answer) for answer in answers], heading) is expected


def test_numbers_among_numbers_are_read_as_the_heading_says() -> None:
    sums = [row("2", "1", "3", "2"), row("3", "2", "4", "3")]
    assert how_told(sums, "Answer") is Pointing.TEXT
    assert how_told(sums, "Correct answer (number)") is Pointing.NUMBER


@pytest.mark.parametrize(
    ("pointing", "answer", "expected"),
    [
        (Pointing.TEXT, " danube", (1,)),
        (Pointing.TEXT, "Elbe, the", (2,)),
        (Pointing.TEXT, "Rhine; Danube", (0, 1)),
        (Pointing.TEXT, "B) Danube", (1,)),
        (Pointing.TEXT, "Nile", None),
        (Pointing.TEXT, "Rhine; Nile", None),
        (Pointing.NUMBER, "2", (1,)),
        (Pointing.NUMBER, "1, 3", (0, 2)),
        (Pointing.NUMBER, "Answer 2", (1,)),
        (Pointing.NUMBER, "4", None),
        (Pointing.NUMBER, "9", None),
        (Pointing.LETTER, "b", (1,)),
        (Pointing.LETTER, "A, C", (0, 2)),
        (Pointing.LETTER, "A und C", (0, 2)),
        (Pointing.LETTER, "B. Danube", (1,)),
        (Pointing.LETTER, "A. Danube", None),
        (Pointing.LETTER, "d", None),
        (Pointing.MIXED, "3", (2,)),
        (Pointing.APART, "Danube", None),
    ],
)
def test_the_right_option_is_picked(
    pointing: Pointing, answer: str, expected: tuple[int, ...] | None
) -> None:
    assert picked(row(answer.strip()), pointing) == expected

"""What the columns of a sheet are taken for, and what a person can say of them."""

from pathlib import Path

import pytest

from quizgame.errors import SheetError
from quizgame.exchange.columns import Layout
from quizgame.exchange.comma import read_text
from quizgame.exchange.guessing import guess_layout
from tests.exchange.sheets import BLOOKET, GIMKIT, KAHOOT, QUIZIZZ


def layout(text: str, **wanted: str) -> Layout:
    return guess_layout(read_text(text.encode(), Path("sheet.csv")), wanted)


def fields(text: str, **wanted: str) -> list[str]:
    """Tell the columns, those that are left out as "-"."""
    return [
        f"{column.field or '-'}{column.number or ''}" for column in layout(text, **wanted).columns
    ]


@pytest.mark.parametrize(
    ("text", "expected", "first"),
    [
        (KAHOOT, "row number,question,option1,option2,option3,option4,seconds,answer", 4),
        (
            QUIZIZZ,
            "question,kind,option1,option2,option3,option4,option5,answer,seconds,image,explanation",
            2,
        ),
        (BLOOKET, "row number,question,option1,option2,option3,option4,seconds,answer", 2),
        (GIMKIT, "question,answer,wrong answer1,wrong answer2,wrong answer3", 2),
    ],
    ids=["Kahoot", "Quizizz", "Blooket", "Gimkit"],
)
def test_templates_of_other_tools_are_understood(text: str, expected: str, first: int) -> None:
    assert fields(text) == expected.split(",")
    assert layout(text).rows.start == first


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Q,A\n1+1?,2", "question,answer"),
        ("Question,A,B,C,Answer\nQ?,x,y,z,B", "question,option1,option2,option3,answer"),
        ("Question,Answers,Correct answer\nQ?,a|b,a", "question,option,answer"),
        ("Prompt,Answer\nQ?,a", "question,answer"),
        ("Front,Back\nQ?,a", "question,answer"),
        ("ID,Question,Answer\n1,Q?,a", "row number,question,answer"),
        ("ID,Question,Answer\nq1,Q?,a", "id,question,answer"),
        ("Unit,Question,Answer\nUnit 3,Q?,a", "tags,question,answer"),
        ("Unit,Question,Answer\nkm2,Q?,5", "unit,question,answer"),
        ("Question,Answer,Type\nQ?,a,place", "question,answer,answer type"),
        ("Question,Answer,Type\nQ?,a,typed", "question,answer,kind"),
        ("Question,Answer,Answer\nQ?,a,b", "question,answer,-"),
        ("Category,Topic,Question,Answer\na,b,Q?,c", "tags,tags,question,answer"),
        ("What?,this\nWho?,me", "question,answer"),
        ("What?,this,that,B\nWho?,me,you,A", "question,option1,option2,answer"),
        ("What?,this,that,that\nWho?,me,you,me", "question,option1,option2,answer"),
    ],
)
def test_columns_are_guessed(text: str, expected: str) -> None:
    assert fields(text) == expected.split(",")


def test_a_sheet_of_our_own_is_taken_at_its_word() -> None:
    assert fields("id,kind,question,answer,unit\n1,open,Q?,a,5") == [
        "id", "kind", "question", "answer", "unit"
    ]  # fmt: skip


def test_a_person_has_the_last_word() -> None:
    text = "Begriff,Deutung,Rest\na,b,c"
    assert fields(text, Deutung="question", begriff="answer", C="") == ["answer", "question", "-"]
    assert fields("Question,Answer,Solution\nQ?,a,b", Answer="", Solution="answer") == [
        "question", "-", "answer"
    ]  # fmt: skip
    assert fields("Question,Answer,Other\nQ?,a,b", Other="answer") == ["question", "-", "answer"]
    assert fields("1,What?,this\n2,Who?,me", A="") == ["-", "question", "answer"]
    assert fields("x,What?,this", B="question", C="answr", A="tags") == [
        "tags", "question", "answer"
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "wanted", "message"),
    [
        ("", {}, "sheet.csv: is empty: there is no question in it"),
        (
            "foo,bar,baz\n1,2,3",
            {},
            "sheet.csv: no column is headed as questions: say which one it is, by its heading or "
            "letter, such as --column B=question; there are A (foo), B (bar), C (baz)",
        ),
        (
            "Question,Answer 1,Answer 2\nQ?,a,b",
            {},
            "sheet.csv: no column says which answer is right: say which one it is, by its heading "
            "or letter, such as --column B=answer; there are A (Question), B (Answer 1), "
            "C (Answer 2)",
        ),
        (
            "Question,Answer\nQ?,a",
            {"Notes": "tags"},
            "sheet.csv: --column: there is no column 'Notes': it can be A (Question), B (Answer)",
        ),
        (
            "Question,Answer\nQ?,a",
            {"Answer": "explnaton"},
            "--column: 'explnaton' is not known: did you mean `explanation`?",
        ),
    ],
)
def test_what_cannot_be_understood_is_told(text: str, wanted: dict[str, str], message: str) -> None:
    with pytest.raises(SheetError) as told:
        layout(text, **wanted)
    assert str(told.value) == message

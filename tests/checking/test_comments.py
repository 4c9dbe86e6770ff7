"""Text that is lost because YAML takes it for a comment is told."""

import pytest

from quizgame.bank.reading import read_bank_text
from quizgame.checking.check import check
from tests.checking.cases import TODAY


def told(text: str) -> list[tuple[int | None, str, str]]:
    bank = read_bank_text(text, name="f")
    findings = check(bank, today=TODAY, folder=None, text=text)
    return [(f.question, f.field, f.message) for f in findings if f.code == "lost-in-comment"]


def test_a_word_with_a_number_sign_is_told_with_its_field() -> None:
    text = (
        "quizgame: 1\ntitle: The #1 songs\nquestions:\n"
        "  - question: Who sang the song that was #1 of 1999?\n    answer: {text: Cher}\n"
        "  - question: Which word began the movement?\n    answer:\n      text: me\n"
        "      accept: [you, 'me too']\n      reject: the #hashtag\n"
    )
    advice = "put the text in quotes if it belongs to it, or a space behind the #"
    assert told(text) == [
        (None, "title", f"'#1 songs' is a comment: {advice}"),
        (0, "question", f"'#1 of 1999?' is a comment: {advice}"),
        (1, "answer.reject", f"'#hashtag' is a comment: {advice}"),
    ]


@pytest.mark.parametrize(
    "question",
    ["Who?  # asked often", "'Who was #1?'", "Who was no#1?", ">-\n      Who was\n      #1?"],
)
def test_comments_and_text_that_is_there_are_let_be(question: str) -> None:
    text = (
        f"quizgame: 1\ntitle: T\nquestions:\n  - question: {question}\n    answer: A # b\n    #c\n"
    )
    assert told(text) == []

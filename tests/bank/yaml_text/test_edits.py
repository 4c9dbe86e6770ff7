"""A text changes as deep inside as it can, and nothing around that does."""

import pytest

from quizgame.bank.reading import read_bank_text
from tests.bank.spliced import spliced

DEEP = """\
quizgame: 1
title: T
questions:
    -   question:   Who?     # asked often
        answer:
            # her full name
            text: Ann Lee
            accept:
                - Lee        # enough
                -   "A. Lee"
            reject: [Bo, 'C, D']  # not these

        tags: [a]
        evidence: [ {quote: It was Ann., start: 3, end: 14} ]
    - {question: What?, answer: It, tags: [b]}   # in brackets
"""


@pytest.mark.parametrize(
    ("fields", "old", "new"),
    [
        ({"text": "Ann Lea"}, "text: Ann Lee", "text: Ann Lea"),
        ({"accept": ("Lee", "Al")}, '"A. Lee"', '"Al"'),
        ({"accept": ("Lea", "A. Lee")}, "- Lee  ", "- Lea  "),
        (
            {"accept": ("Lee", "A. Lee", "- x")},
            '"A. Lee"\n',
            "\"A. Lee\"\n                - '- x'\n",
        ),
        ({"reject": ("Bo", "C, D", "E, F")}, "'C, D']", "'C, D', 'E, F']"),
        ({"reject": ("Bo", "C")}, "'C, D']", "C]"),
        ({"reject": ()}, "            reject: [Bo, 'C, D']  # not these\n", ""),
    ],
)
def test_an_answer_changes_as_deep_inside_as_can_be(
    fields: dict[str, object], old: str, new: str
) -> None:
    bank = read_bank_text(DEEP, name="bank")
    first, second = bank.questions
    answer = first.answer.model_copy(update=fields)
    questions = (first.model_copy(update={"answer": answer}), second)
    after = spliced(bank.model_copy(update={"questions": questions}), DEEP)
    assert after == DEEP.replace(old, new)


@pytest.mark.parametrize(
    ("fields", "old", "new"),
    [
        ({"id": "q-9"}, "{question: What?", "{id: q-9, question: What?"),
        ({"seconds": 9}, "answer: It, ", "answer: It, seconds: 9, "),
        ({"tags": ("b", "c")}, "tags: [b]", "tags: [b, c]"),
        (
            {"tags": ()},
            "{question: What?, answer: It, tags: [b]}",
            "{question: What?, answer: It}",
        ),
        ({"question": "Which, then?"}, "What?", "'Which, then?'"),
    ],
)
def test_a_question_in_brackets_changes_inside_of_them(
    fields: dict[str, object], old: str, new: str
) -> None:
    bank = read_bank_text(DEEP, name="bank")
    first, second = bank.questions
    questions = (first, second.model_copy(update=fields))
    after = spliced(bank.model_copy(update={"questions": questions}), DEEP)
    assert after == DEEP.replace(old, new)


def test_of_equal_items_the_first_stays_with_its_comment() -> None:
    text = (
        "quizgame: 1\ntitle: T\nquestions:\n  - question: Q?\n    answer: A\n    distractors:\n"
        "      - x  # first\n      - x  # second\n      - y\n"
    )
    bank = read_bank_text(text, name="bank")
    less = bank.questions[0].model_copy(update={"distractors": ("x", "y")})
    after = spliced(bank.model_copy(update={"questions": (less,)}), text)
    assert after == text.replace("      - x  # second\n", "")

"""Headings as people and other tools write them."""

import pytest

from quizgame.exchange.headings import _WORDS, Field, Heading, read_heading


@pytest.mark.parametrize(
    ("text", "field", "number"),
    [
        ("Question - max 120 characters", Field.QUESTION, None),
        ("Answer 1 - max 75 characters", Field.OPTION, 1),
        ("Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs", Field.SECONDS, None),
        ("Question #", Field.NUMBER, None),
        ("Answer 3\n(Optional)", Field.OPTION, 3),
        ("Question Type", Field.KIND, None),
        ("Image Link", Field.MEDIA, None),
        ("Incorrect Answer 2 (Optional)", Field.WRONG, 2),
        ("wrong answer 10", Field.WRONG, 10),
        ("optionA", Field.OPTION, 1),
        ("option_b", Field.OPTION, 2),
        ("questionText", Field.QUESTION, None),
        ("C", Field.OPTION, 3),
        ("Frage", Field.QUESTION, None),
        ("Antwort B", Field.OPTION, 2),
        ("Falsche Antwort 1", Field.WRONG, 1),
        ("Réponse 1", Field.OPTION, 1),
        ("Вопрос", Field.QUESTION, None),
        ("CATEGORY:", Field.TAGS, None),
    ],
)
def test_a_heading_is_understood(text: str, field: Field, number: int | None) -> None:
    assert read_heading(text) == Heading(field=field, number=number)


@pytest.mark.parametrize(
    "text",
    [
        "Correct answer(s) - choose at least one",
        "Correct Answer(s)\n(Only include Answer #)",
        "correct_answer",
        "Richtige Antwort",
        "respuesta correcta",
        "Answer Key",
    ],
)
def test_a_heading_may_say_that_the_answer_is_right(text: str) -> None:
    assert read_heading(text) == Heading(field=Field.ANSWER, right=True)


@pytest.mark.parametrize(
    ("text", "field"),
    [("Anwser", Field.ANSWER), ("Qestion", Field.QUESTION), ("Explanaton", Field.EXPLANATION)],
)
def test_slips_of_the_pen_are_forgiven(text: str, field: Field) -> None:
    heading = read_heading(text)
    assert heading
    assert heading.field is field


@pytest.mark.parametrize(
    "text",
    ["", "  ", "1", "Quiz template", "What is it?", "isCorrectOption1", "x" * 200, "Teacher"],
)
def test_other_text_is_no_heading(text: str) -> None:
    assert read_heading(text) is None


def test_incorrect_is_never_taken_for_correct() -> None:
    for slip in ("incorect answer", "incorrect anwser", "incorrect_answers"):
        heading = read_heading(slip)
        assert heading
        assert heading.field is Field.WRONG


def test_no_word_means_two_fields() -> None:
    words = [word for words in _WORDS.values() for word in words.split(", ")]
    assert len(words) == len(set(words))


@pytest.mark.parametrize("field", Field)
def test_every_field_is_known_by_its_own_name(field: Field) -> None:
    heading = read_heading(field.value)
    assert heading
    assert heading.field is field

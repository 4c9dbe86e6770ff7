import pytest

from quizgame.bank.kinds import AnswerType
from quizgame.grading.form import Form
from quizgame.grading.infer import infer


@pytest.mark.parametrize(
    ("answer", "question", "expected"),
    [
        ("3 May 2019", "On what date did it open?", AnswerType.DATE),
        ("2019", "In what year did it open?", AnswerType.DATE),
        ("2019", "How many people came?", AnswerType.NUMBER),
        ("over 310", "How many villages were flooded?", AnswerType.NUMBER),
        ("$4 billion", "How much did the bridge cost?", AnswerType.MONEY),
        ("41%", "What share of voters agreed?", AnswerType.PERCENT),
        ("six weeks", "How long did the strike last?", AnswerType.DURATION),
        ("Chile", "Who won the match?", AnswerType.PLACE),
        ("Lima", "Which city held the summit?", AnswerType.PLACE),
        ("Siemens", "Which company built the trains?", AnswerType.GROUP),
        ("Ada Lovelace", "Who wrote the first program?", AnswerType.PERSON),
        ("the Labour Party", "Who won the election?", AnswerType.GROUP),
        ("Ocean's Eleven", "Which film was shown?", AnswerType.TITLE),
        ("a comet", "What did the probe land on?", AnswerType.THING),
    ],
)
def test_the_type_follows_from_answer_and_question(
    answer: str, question: str, expected: AnswerType
) -> None:
    assert infer(Form(answer), question) is expected

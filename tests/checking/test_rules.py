"""Warnings can be silenced by a question and by a bank, errors cannot."""

from quizgame.bank.question import Bank, Question
from quizgame.checking.check import check
from quizgame.checking.rules import RULES, WARNINGS
from tests.checking.cases import TODAY, asking, codes


def told(*questions: Question, silence: tuple[str, ...]) -> list[str]:
    bank = Bank(title="T", silence=silence, questions=questions)
    return [finding.code for finding in check(bank, today=TODAY, folder=None)]


def silent(question: Question, *silence: str) -> Question:
    return question.model_copy(update={"silence": silence})


def test_each_rule_has_a_code_of_its_own() -> None:
    assert len({rule.code for rule in RULES}) == len(RULES)


def test_a_question_silences_a_warning_for_itself_alone() -> None:
    loud = asking("Who resigned yesterday?")
    other = silent(asking("Who won the match today?"), "relative-day")
    assert codes(loud, other) == ["relative-day"]
    assert codes(other) == []


def test_a_bank_silences_a_warning_for_all_its_questions() -> None:
    question = asking("Who resigned yesterday?", "a b c d e f g")
    assert told(question, silence=("relative-day",)) == ["long-answer"]
    assert told(question, silence=("relative-day", "long-answer")) == []


def test_an_error_cannot_be_silenced() -> None:
    question = asking("Which river?", "Danube", "the Danube")
    assert told(question, silence=("right-distractor",)) == ["unknown-silence", "right-distractor"]
    assert codes(silent(question, "right-distractor")) == ["right-distractor", "unknown-silence"]


def test_a_code_that_is_misspelt_is_found() -> None:
    bank = Bank(title="T", silence=("relativ-day",))
    (finding,) = check(bank, today=TODAY, folder=None)
    assert (finding.code, finding.field) == ("unknown-silence", "silence")
    assert "did you mean `relative-day`?" in finding.message
    assert codes(silent(asking("Who?"), "x")) == ["unknown-silence"]


def test_every_warning_can_be_named() -> None:
    assert told(silence=WARNINGS) == []

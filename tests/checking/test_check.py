"""All rules together: a good question passes them, and none fails on any bank."""

from hypothesis import given, settings

from quizgame.bank.question import Bank
from quizgame.checking.check import check
from tests.bank.banks import banks
from tests.checking.cases import TODAY, asking, codes


def test_a_good_question_passes_every_rule() -> None:
    text = "From how many countries did delegations come to the Beijing forum in October 2023?"
    assert codes(asking(text, "over 140", "over 90", "over 110", "over 180")) == []


def test_findings_come_in_the_order_of_the_questions() -> None:
    bad = asking("What did he say yesterday?", "a b c d e f g")
    fine = asking("Who founded Bern?", "Berthold")
    bank = Bank(title="T", questions=(fine, bad, asking("Who left today?")))
    found = [finding.question for finding in check(bank, today=TODAY, folder=None)]
    assert found == [1, 1, 1, 2]


@settings(deadline=None)
@given(banks())
def test_any_bank_can_be_checked(bank: Bank) -> None:
    for finding in check(bank, today=TODAY, folder=None):
        assert finding.question is None or finding.question < len(bank.questions)
        assert finding.message

import pytest

from quizgame.grading import guards
from quizgame.grading.text import fold


@pytest.mark.parametrize(
    "text", ["I think it's Lima", "maybe Lima", "in Lima", "um, Lima please", "Lima, I guess"]
)
def test_filler_is_taken_off(text: str) -> None:
    assert guards.without_filler(fold(text)) == ("lima",)


def test_an_answer_of_filler_alone_is_kept() -> None:
    assert guards.without_filler(fold("maybe")) == ("maybe",)


@pytest.mark.parametrize("text", ["", "   ", "I don't know", "idk", "no idea", "pass"])
def test_giving_up_is_seen(text: str) -> None:
    assert guards.gives_up(fold(text))


def test_denial_is_seen() -> None:
    assert guards.denials(fold("not Lima"))
    assert guards.denials(fold("it wasn't Lima"))
    assert not guards.denials(fold("No. 10 Downing Street"))
    assert not guards.denials(fold("no fewer than 12"))


def test_a_repeated_question_is_taken_off_but_numbers_stay() -> None:
    question = frozenset(fold("What is the capital of Peru since 1535?"))
    assert guards.without_echo(fold("The capital of Peru is Lima"), question) == ("lima",)
    assert guards.without_echo(fold("1535"), question) == ("1535",)

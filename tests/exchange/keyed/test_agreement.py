"""How grades agree with labels."""

import pytest

from quizgame.exchange.keyed.agreement import Agreement, share
from quizgame.grading.outcome import Outcome


def counted(*pairs: tuple[str, Outcome]) -> Agreement:
    found = Agreement()
    for label, outcome in pairs:
        found.add(label, outcome)
    return found


def test_accuracy_is_balanced_between_accepts_and_rejects() -> None:
    found = counted(
        *[("accept", Outcome.ACCEPT)] * 3,
        ("accept", Outcome.PROMPT),
        ("reject", Outcome.REJECT),
        ("reject", Outcome.ACCEPT),
    )
    assert (found.false_accepts, found.false_rejects) == (1, 1)
    assert found.balanced_accuracy == pytest.approx(100 - (50 + 25) / 2)


def test_a_prompt_is_no_false_accept_of_what_is_rejected() -> None:
    assert counted(("reject", Outcome.PROMPT)).false_accepts == 0


def test_prompts_that_are_accepted_count_apart() -> None:
    found = counted(("prompt", Outcome.ACCEPT), ("prompt", Outcome.PROMPT))
    assert (found.prompts_accepted, found.of("prompt")) == (1, 2)
    assert found.balanced_accuracy is None


def test_of_nothing_the_share_is_nothing() -> None:
    assert share(0, 0) == 0

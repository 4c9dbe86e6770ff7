"""The rules of a quiz."""

from dataclasses import replace

import pytest

from quizgame.grading.grade import Outcome
from quizgame.play.scoring import Phase, Score, standing
from quizgame.play.session import GRACE_SECONDS, MoveError, Session
from tests.play.making import COUNTRIES, HOST, SPEECHES, WHO, items


def asked(*, factor: float | None = 1.0) -> Session:
    """Begin a quiz of two typed questions, thirty seconds each; the first is asked at 100."""
    session = Session(items(WHO, HOST, factor=factor))
    session.ask(100.0)
    return session


def test_a_right_answer_scores() -> None:
    session = asked()
    session.answer("Vladimir Putin", 105.0)
    assert session.phase is Phase.SHOWN
    assert session.score == Score(right=1, answered=1, asked=1)
    assert session.result is not None
    assert session.result.seconds == 5.0


def test_a_wrong_answer_does_not_score() -> None:
    session = asked()
    session.answer("Joe Biden", 105.0)
    assert session.score == Score(right=0, answered=1, asked=1)


def test_a_question_takes_one_answer_only() -> None:
    session = asked()
    session.answer("Joe Biden", 105.0)
    with pytest.raises(MoveError):
        session.answer("Vladimir Putin", 106.0)


def test_an_answer_that_is_not_enough_gets_one_more() -> None:
    session = asked()
    assert session.answer("Vladimir", 105.0).outcome is Outcome.PROMPT
    assert session.prompted
    assert session.result is None
    session.answer("President Putin", 110.0)
    assert session.score.right == 1


def test_a_second_answer_that_is_not_enough_is_wrong() -> None:
    session = asked()
    session.answer("Vladimir", 105.0)
    assert session.answer("Vladimir", 106.0).outcome is Outcome.REJECT
    assert session.phase is Phase.SHOWN


def test_a_prompt_does_not_stretch_the_time() -> None:
    session = asked()
    session.answer("Vladimir", 125.0)
    assert session.remaining(128.0) == 2.0


def test_what_stands_in_the_input_counts_when_the_time_is_over() -> None:
    session = asked()
    event = session.time_out("Vladimir Putin", 130.0)
    assert event.timed_out
    assert session.score.right == 1


def test_an_unfinished_word_is_wrong_when_the_time_is_over() -> None:
    session = asked()
    assert session.time_out("Vladimir", 130.0).outcome is Outcome.REJECT


def test_an_empty_input_is_no_answer() -> None:
    session = asked()
    assert session.time_out("  ", 130.0).reason == "no answer"
    assert not session.can_claim


def test_the_time_cannot_be_called_out_early() -> None:
    session = asked()
    with pytest.raises(MoveError):
        session.time_out("", 129.9)


def test_a_late_answer_is_graded_and_does_not_score() -> None:
    session = asked()
    event = session.answer("Vladimir Putin", 130.1 + GRACE_SECONDS)
    assert event.late
    assert event.outcome is Outcome.ACCEPT
    assert session.score.right == 0


def test_a_key_pressed_as_the_time_ends_is_not_late() -> None:
    session = asked()
    assert not session.answer("Vladimir Putin", 130.0 + GRACE_SECONDS).late
    assert session.score.right == 1


def test_without_a_clock_nothing_is_late() -> None:
    session = asked(factor=None)
    assert session.remaining(1e9) is None
    assert not session.answer("Vladimir Putin", 1e9).late
    with pytest.raises(MoveError):
        asked(factor=None).time_out("", 1e9)


def test_an_answer_taken_back_leaves_the_time_that_was_left() -> None:
    session = asked()
    before = session.remaining(105.0)
    session.answer("Joe Biden", 105.0)
    session.undo(500.0)
    assert session.phase is Phase.ASKING
    assert session.remaining(500.0) == before
    session.answer("Vladimir Putin", 510.0)
    assert session.score == Score(right=1, answered=1, asked=1)
    assert session.result is not None
    assert session.result.seconds == 15.0


def test_a_claim_scores_and_can_be_taken_back() -> None:
    session = asked()
    session.answer("the man from the north", 105.0)
    wrong = session.standing
    session.claim(106.0)
    assert session.score.right == 1
    assert not session.can_claim
    session.undo(107.0)
    assert session.standing == wrong


def test_a_claim_is_taken_back_before_the_answer_is() -> None:
    session = asked()
    session.answer("Joe Biden", 105.0)
    session.claim(106.0)
    session.undo(107.0)
    session.undo(108.0)
    assert session.phase is Phase.ASKING
    assert session.score == Score(right=0, answered=0, asked=1)


def test_what_the_clock_took_cannot_be_taken_back() -> None:
    session = asked()
    session.time_out("Joe", 130.0)
    assert not session.can_undo
    with pytest.raises(MoveError):
        session.undo(131.0)


def test_a_right_answer_cannot_be_claimed() -> None:
    session = asked()
    session.answer("Vladimir Putin", 101.0)
    with pytest.raises(MoveError):
        session.claim(102.0)


def test_the_next_question_waits_for_the_answer() -> None:
    session = asked()
    with pytest.raises(MoveError):
        session.ask(101.0)


def test_no_question_is_asked_after_the_last() -> None:
    session = asked()
    session.answer("x", 101.0)
    session.ask(102.0)
    session.answer("x", 103.0)
    assert session.all_asked
    with pytest.raises(MoveError):
        session.ask(104.0)


def test_leaving_ends_the_quiz_with_the_score_so_far() -> None:
    session = asked()
    session.answer("Vladimir Putin", 101.0)
    session.ask(102.0)
    session.finish(103.0)
    assert session.phase is Phase.FINISHED
    assert session.score == Score(right=1, answered=1, asked=2)
    assert session.to_come == ()
    with pytest.raises(MoveError):
        session.finish(104.0)


def test_nothing_is_current_before_the_first_question() -> None:
    session = Session(items(WHO))
    assert session.number == 0
    assert session.result is None
    with pytest.raises(MoveError):
        _ = session.item
    with pytest.raises(MoveError):
        session.answer("x", 1.0)


def test_an_option_is_graded_by_its_text() -> None:
    session = Session(items(COUNTRIES.model_copy(update={"kind": "choice"})))
    session.ask(0.0)
    session.answer("over 140", 1.0)
    assert session.score.right == 1


def putting_in_order() -> Session:
    """Begin a quiz that asks for an order: host, guest, mayor; it shows mayor, guest, host."""
    (item,) = items(SPEECHES)
    session = Session([replace(item, options=("the mayor", "the guest of honour", "the host"))])
    session.ask(100.0)
    return session


def test_an_order_is_kept_in_words() -> None:
    session = putting_in_order()
    event = session.answer("cab", 101.0)
    assert event.response == "the host, then the mayor, then the guest of honour"
    assert (event.outcome, event.reason) == (Outcome.REJECT, "2 of 3 pairs in order")


def test_what_is_missing_in_an_order_may_be_said_once_more() -> None:
    session = putting_in_order()
    assert session.answer("C", 101.0).outcome is Outcome.PROMPT
    session.answer("CBA", 102.0)
    assert session.score.right == 1


def test_an_order_that_is_still_not_whole_is_wrong_and_says_how_much_is_missing() -> None:
    session = putting_in_order()
    session.answer("C", 101.0)
    assert session.answer("CB", 102.0).reason == "1 is missing"
    assert session.phase is Phase.SHOWN
    assert putting_in_order().time_out("CB", 130.0).outcome is Outcome.REJECT


def test_events_alone_say_where_a_quiz_stands() -> None:
    session = asked()
    session.answer("Vladimir", 101.0)
    session.answer("nobody", 102.0)
    session.claim(103.0)
    session.undo(104.0)
    session.undo(105.0)
    assert standing(session.events) == session.standing

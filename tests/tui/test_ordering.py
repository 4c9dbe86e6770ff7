"""Putting things in order with the keyboard alone."""

import pytest
from textual.pilot import Pilot

from quizgame.bank.question import in_order
from quizgame.play.events import Answered
from quizgame.play.options import LETTERS
from quizgame.store import Store
from quizgame.tui.app import QuizApp
from quizgame.tui.feedback import FeedbackScreen
from quizgame.tui.keys import Keys
from quizgame.tui.ordering import OrderRows
from quizgame.tui.question import NO_ORDER_YET, QuestionScreen
from tests.tui.making import DAYS, FLEET, WHO, Clock, bank_file, make_app
from tests.tui.test_batches import at_once
from tests.tui.test_game import HOSTILE, keys, press, said, until
from tests.tui.test_small import SMALL, lines_seen


def rows(app: QuizApp) -> OrderRows:
    """Find the list to put in order."""
    return app.screen.query_one(OrderRows)


def right(app: QuizApp) -> str:
    """Give the letters of the right order, small as they are typed."""
    items = app._round.session.item.question.answer.items if app._round else ()
    return "".join(LETTERS[rows(app).texts.index(item)] for item in items).lower()


async def asked(pilot: Pilot[None], app: QuizApp) -> str:
    """Begin the quiz; the letters of the right order are given."""
    await press(pilot, "enter")
    return right(app)


async def test_letters_put_in_order_and_enter_answers(store: Store) -> None:
    app = make_app(bank_file(DAYS), store=store)
    async with app.run_test() as pilot:
        await press(pilot, *await asked(pilot, app), "enter")
        assert "✓ Right (exact)." in said(app)
    (result,) = store.results()
    answer = store.events(result.game)[-1]
    assert isinstance(answer, Answered)
    assert answer.response == DAYS.answer.text


async def test_the_right_order_is_shown_with_what_was_put_elsewhere() -> None:
    app = make_app(bank_file(DAYS))
    async with app.run_test() as pilot:
        first, second, *rest = list(await asked(pilot, app))
        await press(pilot, second, first, *rest, "enter")
        assert "✗ Wrong (5 of 6 pairs in order)." in said(app)
        assert "1. the plan (you: 2)\n2. the storm (you: 1)\n3. the first ship\n" in said(app)


async def test_arrows_and_space_put_in_order() -> None:
    app = make_app(bank_file(DAYS))
    async with app.run_test() as pilot:
        await press(pilot, "enter", "down", "down", "space", "up", "space")
        assert rows(app).standing == "BA"
        await press(pilot, "down", "space")
        assert rows(app).standing == "A"


async def test_a_letter_takes_out_what_it_placed_and_backspace_the_last() -> None:
    app = make_app(bank_file(DAYS))
    async with app.run_test() as pilot:
        await press(pilot, "enter", *"cadc")
        assert rows(app).standing == "AD"
        assert "Your order: A D" in said(app)
        await press(pilot, "backspace")
        assert rows(app).standing == "A"
        await press(pilot, "backspace", "backspace")
        assert rows(app).standing == ""


async def test_only_keys_that_work_are_shown() -> None:
    app = make_app(bank_file(DAYS))
    async with app.run_test() as pilot:
        await press(pilot, "enter")
        assert not {"Place", "Take out", "Take back"} & keys(app)
        await press(pilot, "down")
        assert "Place" in keys(app)
        await press(pilot, "space")
        assert {"Take out", "Take back"} <= keys(app)
        assert "Place" not in keys(app)


async def test_keys_that_mean_nothing_change_nothing() -> None:
    app = make_app(bank_file(DAYS))
    async with app.run_test() as pilot:
        await press(pilot, "enter", *"e1x", "space", "backspace")
        assert rows(app).standing == ""
        assert isinstance(app.screen, QuestionScreen)


async def test_what_is_missing_is_asked_for_once() -> None:
    app = make_app(bank_file(DAYS))
    async with app.run_test() as pilot:
        order = await asked(pilot, app)
        await press(pilot, order[0], "enter")
        assert isinstance(app.screen, QuestionScreen)
        assert "Some are missing." in said(app)
        assert rows(app).standing == order[0].upper()
        await press(pilot, *order[1:], "enter")
        assert "✓ Right" in said(app)


async def test_nothing_in_order_is_given_only_when_it_is_meant() -> None:
    app = make_app(bank_file(DAYS))
    async with app.run_test() as pilot:
        await press(pilot, "enter", "enter")
        assert NO_ORDER_YET in said(app)
        await press(pilot, "a", "backspace", "enter")
        assert isinstance(app.screen, QuestionScreen)
        await press(pilot, "enter")
        assert "✗ No answer." in said(app)


@pytest.mark.parametrize("left", [0, 1])
async def test_what_stands_when_the_time_is_out_counts(left: int) -> None:
    clock = Clock()
    app = make_app(bank_file(DAYS), clock=clock)
    async with app.run_test() as pilot:
        order = await asked(pilot, app)
        await press(pilot, *order[left:])
        clock.now += 41
        expected = "✗ Time is up. Wrong (1 is missing)." if left else "✓ Time is up. Right"
        await until(pilot, lambda: isinstance(app.screen, FeedbackScreen))
        await until(pilot, lambda: expected in said(app))
        assert expected in said(app)


async def test_an_order_that_is_taken_back_can_be_mended() -> None:
    app = make_app(bank_file(DAYS))
    async with app.run_test() as pilot:
        order = await asked(pilot, app)
        await press(pilot, *order[::-1], "enter", "u")
        assert rows(app).standing == order[::-1].upper()
        await press(pilot, *(4 * ["backspace"]), *order, "enter")
        assert "✓ Right" in said(app)


async def test_keys_that_come_together_keep_their_order() -> None:
    app = make_app(bank_file(DAYS, WHO))
    async with app.run_test() as pilot:
        await press(pilot, "enter")
        await at_once(pilot, "c", "backspace", "a", "down", "space", "b")
        assert rows(app).standing == "A"
        order = right(app)
        await at_once(pilot, "a", *order, "enter", *order)
        assert "✓ Right" in said(app)


async def test_a_missed_order_is_asked_again_mixed() -> None:
    app = make_app(bank_file(DAYS))
    async with app.run_test() as pilot:
        order = await asked(pilot, app)
        await press(pilot, *order[::-1], "enter", "enter", "r")
        await press(pilot, *right(app), "enter", "enter")
        assert "Every answer was right." in said(app)


async def test_hostile_things_are_shown_and_do_nothing() -> None:
    app = make_app(
        bank_file(DAYS.model_copy(update={"answer": in_order((HOSTILE, "[/]", "\x1b[2J"))}))
    )
    async with app.run_test() as pilot:
        order = await asked(pilot, app)
        await press(pilot, *order[::-1], "enter")
        assert "1. [red]a[/red] [/x] \u241b[31m" in said(app)
        assert "3. \u241b[2J (you: 1)" in said(app)
        assert "\x1b" not in app.export_screenshot()


async def test_help_tells_the_letters_and_is_no_letter() -> None:
    app = make_app(bank_file(DAYS))
    async with app.run_test() as pilot:
        await press(pilot, "enter", "down", "question_mark")
        assert "A-D       Place next, or take out" in said(app)


async def test_on_a_small_screen_what_is_placed_comes_into_view() -> None:
    app = make_app(bank_file(FLEET))
    async with app.run_test(size=SMALL) as pilot:
        await press(pilot, "enter")
        for key, line in (("z", 25), ("a", 0), ("m", 12)):
            await press(pilot, key)
            first, last = lines_seen(app, rows(app))
            assert first <= line <= last
        assert app.screen.query_one(Keys).render().plain.endswith("? Help")


async def test_on_a_small_screen_the_verdict_on_a_long_order_is_seen() -> None:
    app = make_app(bank_file(FLEET))
    async with app.run_test(size=SMALL) as pilot:
        order = await asked(pilot, app)
        await press(pilot, *order[::-1], "enter")
        assert "✗ Wrong (the other way round)." in said(app)
        assert lines_seen(app, app.screen.query_one("#verdict"))[0] == 0
        assert "↓ More" in app.screen.query_one(Keys).render().plain

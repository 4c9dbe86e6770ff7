"""Keys that arrive together, as over a slow line: each is heard before the screen has changed."""

import random
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from textual import events
from textual.app import App
from textual.pilot import Pilot

from quizgame.play.events import Answered
from quizgame.play.items import Way
from quizgame.store import Store
from quizgame.tui.app import QuizApp, run_game
from quizgame.tui.feedback import FeedbackScreen
from quizgame.tui.home import HomeScreen
from quizgame.tui.leave import LeaveScreen
from quizgame.tui.question import AnswerInput, QuestionScreen
from tests.tui.making import ARTICLE, DAYS, LONG, TODAY, TRUTH, WHO, Clock, bank_file, make_app
from tests.tui.test_game import press, said

ALL_KEYS = (
    *("enter", "enter", "enter", "escape", "space", "down", "backspace", "pagedown", "tab", "f1"),
    *("question_mark", "a", "b", "h", "i", "l", "n", "r", "t", "u", "x"),
)


async def at_once(pilot: Pilot[None], *keys: str) -> None:
    """Press keys without waiting for what the first of them does."""
    send(pilot.app, keys)
    await pilot.pause(0.1)


def send(app: App[Any], keys: Iterable[str]) -> None:
    """Put keys into the queue of the app."""
    for key in keys:
        app.post_message(events.Key(key, key if len(key) == 1 else None))


@pytest.mark.parametrize("keys", [["i", "enter"], ["i", "u", "enter"], ["i", "u", "u", "enter"]])
async def test_a_claim_and_the_way_on_may_come_together(keys: list[str]) -> None:
    app = make_app()
    async with app.run_test() as pilot:
        await press(pilot, "enter", "b")
        await at_once(pilot, *keys)
        assert isinstance(app.screen, QuestionScreen)


async def test_letters_behind_enter_are_no_part_of_the_answer(store: Store) -> None:
    app = make_app(bank_file(WHO), store=store, answers=Way.TYPED)
    async with app.run_test() as pilot:
        await press(pilot, "enter")
        await at_once(pilot, *"some", "enter", *"thing")
        assert isinstance(app.screen, FeedbackScreen)
    (result,) = store.results()
    answer = store.events(result.game)[-1]
    assert isinstance(answer, Answered)
    assert answer.response == "some"


async def test_letters_and_the_keys_that_mend_them_keep_their_order() -> None:
    app = make_app(bank_file(WHO), answers=Way.TYPED)
    async with app.run_test() as pilot:
        await press(pilot, "enter")
        await at_once(pilot, *"Inez", "backspace", "s", "home", "x", "delete", "I")
        assert app.screen.query_one(AnswerInput).value == "xInes"
        await at_once(pilot, "home", "delete", "end", *" Morel", "enter")
        assert "✓ Right" in said(app)


async def test_what_is_typed_behind_an_answer_that_is_not_enough_is_kept() -> None:
    app = make_app(bank_file(WHO), answers=Way.TYPED)
    async with app.run_test() as pilot:
        await press(pilot, "enter")
        await at_once(pilot, *"Ines", "enter", *"Mo")
        assert app.screen.query_one(AnswerInput).value == "Mo"


async def test_enter_behind_escape_goes_on_and_answers_nothing() -> None:
    app = make_app(bank_file(WHO), answers=Way.TYPED)
    async with app.run_test() as pilot:
        await press(pilot, "enter", *"Ine")
        await at_once(pilot, "escape", "enter")
        assert isinstance(app.screen, QuestionScreen)
        await at_once(pilot, "escape")
        assert isinstance(app.screen, LeaveScreen)


async def test_enter_pressed_twice_begins_one_quiz() -> None:
    app = make_app()
    async with app.run_test() as pilot:
        await at_once(pilot, "enter", "enter")
        assert len(app.screen_stack) == 2


@pytest.mark.parametrize("seed", range(6))
async def test_no_keys_lead_astray(seed: int, tmp_path: Path) -> None:
    chance = random.Random(seed)
    (tmp_path / "harbour.md").write_text(ARTICLE, encoding="utf-8")
    clock = Clock()
    bank = bank_file(WHO, DAYS, LONG, TRUTH, folder=tmp_path)
    app = make_app(bank, clock=clock, answers=list(Way)[seed % 2])
    async with app.run_test(size=(40, 12)) as pilot:
        for _ in range(12):
            clock.now += 6 * chance.random()
            send(app, chance.choices(ALL_KEYS, k=6))
            await pilot.pause(chance.choice([None, 0.01]))
        await pilot.pause()
        assert len(app.screen_stack) <= 3
        assert isinstance(app.screen_stack[0], HomeScreen)


def test_a_game_that_fails_ends_with_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(self: HomeScreen) -> None:
        raise RuntimeError("broken")

    run = QuizApp.run
    monkeypatch.setattr(HomeScreen, "on_mount", broken)
    monkeypatch.setattr(QuizApp, "run", lambda app: run(app, headless=True))
    app = make_app()
    code = run_game(
        banks=(),
        store=None,
        settings=app._settings,
        today=TODAY,
        rng=random.Random(0),
        clock=Clock(),
    )
    assert code == 1

"""Every screen as it looks, at three sizes and without colour.

After a wanted change, look at the pictures, then run `pytest tests/tui --snapshot-update`.
"""

import datetime
import random
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from quizgame.bank.question import Question
from quizgame.play.items import Way, make_items
from quizgame.play.options import LETTERS
from quizgame.play.session import Session
from quizgame.store import Store
from quizgame.tui.app import QuizApp
from quizgame.tui.countdown import TICK_SECONDS, Countdown
from tests.tui.making import (
    ARTICLE,
    DAYS,
    FLEET,
    LONG,
    NOON,
    SHIP,
    WHO,
    Clock,
    bank_file,
    harbour,
    make_app,
)

Compare = Callable[..., bool]

SIZES = ((80, 24), (40, 12), (200, 60))
TITLES = (
    "Ferries return to the northern islands after a winter of storms and empty shelves",
    "A comet passes",
    "Larkhaven elects its first mayor from outside the town",
)
THINKING = 2.0  # seconds that pass before every key

PARAGRAPH = "\nOn the quay a band played, and the first ferry left an hour late, at noon.\n"

TYPED = {"answers": Way.TYPED}
SCREENS: dict[str, tuple[Sequence[str], dict[str, Any]]] = {
    "home": ([], {}),
    "home-settings": (["down", "n", "t", "c"], {}),
    "article": (["down", "r"], {}),
    "options": (["down", "enter"], {}),
    "option-chosen": (["down", "enter", "down", "down"], {}),
    "typed": (["down", "enter", *"Ines Mor"], TYPED),
    "more-exact": (["down", "enter", *"Ines", "enter"], TYPED),
    "right": (["down", "enter", "a"], {}),
    "wrong": (["down", "enter", "a", "enter", "b"], {}),
    "results": (["down", "enter", "a", "enter", "b", "enter", "4", "enter", "2", "enter"], {}),
    "leave": (["down", "enter", "escape"], {}),
    "help": (["question_mark"], {}),
}


@pytest.fixture
def app_for(tmp_path: Path) -> Callable[[Clock, dict[str, Any]], QuizApp]:
    """Make the app on four banks, with three games played before."""
    (tmp_path / "harbour.md").write_text(ARTICLE + 5 * PARAGRAPH, encoding="utf-8")
    banks = [bank_file(WHO, LONG, SHIP, title=title, folder=tmp_path) for title in TITLES]

    def make(clock: Clock, settings: dict[str, Any]) -> QuizApp:
        store = _played(tmp_path / "games.db")
        return make_app(harbour(tmp_path), *banks, store=store, clock=clock, **settings)

    return make


def _played(path: Path) -> Store:
    """Keep games of a year, a day and an hour ago."""
    moment = [NOON]
    store = Store.open(path, clock=lambda: moment[0])
    for hours, answered in ((8000, 4), (24, 2), (1, 3)):
        moment[0] = NOON - datetime.timedelta(hours=hours)
        _play(store, answered)
    return store


def _play(store: Store, answered: int) -> None:
    bank = harbour().bank
    chosen = [(one, bank) for one in bank.questions]
    items = make_items(chosen, wish=Way.TYPED, rng=random.Random(0))
    session = Session(items)
    game = store.begin(bank.title, [item.key for item in items])
    for item in items[:answered]:
        store.append(game, session.ask(1.0))
        store.append(game, session.answer(item.question.answer.text, 2.0))


def _moves(clock: Clock, keys: Sequence[str]) -> Callable[[Pilot[None]], Any]:
    async def move(pilot: Pilot[None]) -> None:
        await pilot.pause()
        for key in keys:
            clock.now += THINKING
            await pilot.press(key)
            await pilot.pause()
            for line in pilot.app.screen.query(Input):
                line.cursor_blink = False
        # A clock shows the time of its last tick, also behind a dialog.
        if any(screen.query(Countdown) for screen in pilot.app.screen_stack):
            await pilot.pause(3 * TICK_SECONDS)
        await pilot.pause()

    return move


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("screen", SCREENS)
def test_a_screen_looks_as_it_did(
    screen: str,
    size: tuple[int, int],
    snap_compare: Compare,
    app_for: Callable[[Clock, dict[str, Any]], QuizApp],
) -> None:
    keys, settings = SCREENS[screen]
    clock = Clock()
    app = app_for(clock, settings)
    assert snap_compare(app, terminal_size=size, run_before=_moves(clock, keys))


ORDERS: dict[str, tuple[Question, Sequence[str]]] = {
    "order": (DAYS, ""),
    "order-begun": (DAYS, "ca"),
    "order-not-whole": (DAYS, ["c", "enter"]),
    "order-wrong": (DAYS, [*"cabd", "enter"]),
    "order-long": (FLEET, "za"),
    "order-long-wrong": (FLEET, [*LETTERS.lower(), "enter"]),
}


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("screen", ORDERS)
def test_putting_in_order_looks_as_it_did(
    screen: str, size: tuple[int, int], snap_compare: Compare
) -> None:
    question, keys = ORDERS[screen]
    clock = Clock()
    app = make_app(bank_file(question, WHO), clock=clock)
    assert snap_compare(app, terminal_size=size, run_before=_moves(clock, ["enter", *keys]))


@pytest.mark.parametrize("screen", ["home", "option-chosen", "wrong"])
def test_a_screen_without_colour_looks_as_it_did(
    screen: str,
    snap_compare: Compare,
    app_for: Callable[[Clock, dict[str, Any]], QuizApp],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    keys, settings = SCREENS[screen]
    clock = Clock()
    app = app_for(clock, settings)
    assert snap_compare(app, terminal_size=(80, 24), run_before=_moves(clock, keys))

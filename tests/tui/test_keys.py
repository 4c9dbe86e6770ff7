"""The line of keys at the foot of a screen."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgame.play.items import Way
from quizgame.tui.keys import Entry, Keys, fitted
from tests.tui.making import ARTICLE, WHO, bank_file, harbour, make_app
from tests.tui.test_game import press

CHOOSE = Entry(key="down", action="cursor_down", shown="↑↓", does="Choose", grouped=True)
NEXT = Entry(key="enter", action="next", shown="Enter", does="Next")
CLAIM = Entry(key="i", action="claim", shown="i", does="I was right")
LEAVE = Entry(key="escape", action="leave", shown="Esc", does="Leave")
HELP = Entry(key="question_mark", action="help", shown="?", does="Help")

ALL = (CHOOSE, NEXT, CLAIM, LEAVE, HELP)


def test_where_there_is_room_nothing_gives_way() -> None:
    assert fitted(ALL, 80) == (ALL, 2)
    assert fitted(ALL, 55) == (ALL, 2)


def test_gaps_grow_narrow_before_anything_gives_way() -> None:
    assert fitted(ALL, 54) == (ALL, 1)
    assert fitted(ALL, 51) == (ALL, 1)


def test_what_is_easily_found_gives_way_first_and_help_last() -> None:
    assert fitted(ALL, 50) == ((NEXT, CLAIM, LEAVE, HELP), 1)
    assert fitted(ALL, 40) == ((NEXT, CLAIM, HELP), 1)
    assert fitted(ALL, 30) == ((NEXT, HELP), 1)
    assert fitted(ALL, 16) == ((HELP,), 1)
    assert fitted(ALL, 5) == ((), 1)


@given(st.lists(st.sampled_from(ALL), unique=True), st.integers(0, 80))
def test_a_line_of_keys_always_fits(entries: list[Entry], room: int) -> None:
    kept, gap = fitted(entries, room)
    assert sum(entry.width for entry in kept) + gap * (len(kept) - 1) <= room
    assert not {HELP} & set(entries) or HELP in kept or room < HELP.width


SCREENS: dict[str, tuple[Sequence[str], dict[str, Any], str]] = {
    "home": ((), {}, "q Quit ? Help"),
    "article": (("r",), {}, "Enter Play Space More Esc Back ? Help"),
    "question": (("enter", "down"), {}, "Enter Answer Esc Leave ? Help"),
    "typed": (("enter",), {"answers": Way.TYPED}, "Enter Answer  F1 Help  Esc Leave"),
    "feedback": (("enter", "b"), {}, "i I was right u Undo ? Help"),
    "results": (("enter", "b", "escape", "l"), {}, "r Retry the missed  Enter Home  ? Help"),
}


@pytest.mark.parametrize("screen", SCREENS)
async def test_help_is_named_on_the_narrowest_screen(screen: str, tmp_path: Path) -> None:
    (tmp_path / "harbour.md").write_text(ARTICLE, encoding="utf-8")
    keys, settings, shown = SCREENS[screen]
    app = make_app(harbour(tmp_path), **settings)
    async with app.run_test(size=(40, 12)) as pilot:
        await press(pilot, *keys)
        await pilot.pause()
        line = app.screen.query_one(Keys).render().plain
        assert line.endswith(shown)
        assert len(line) <= 40


async def test_a_click_presses_the_key() -> None:
    app = make_app(bank_file(WHO))
    async with app.run_test(size=(40, 12)) as pilot:
        await pilot.pause()
        line = app.screen.query_one(Keys).render().plain
        await pilot.click(Keys, offset=(line.index("Play"), 0))
        await pilot.pause()
        assert app.screen.query("#stem")

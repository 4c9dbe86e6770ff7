"""A terminal of 40x12: everything can be read and reached there."""

import pytest
from textual.app import App
from textual.widget import Widget
from textual.widgets import Static

from quizgame.bank.question import Question
from quizgame.play.items import Way
from quizgame.tui.feedback import FeedbackScreen
from quizgame.tui.keys import Keys
from quizgame.tui.question import AnswerInput, Asked
from tests.tui.making import WHO, bank_file, make_app
from tests.tui.test_game import keys, press

SMALL = (40, 12)

LONG_OPTIONS = WHO.model_copy(
    update={
        "question": " ".join(["Which of the many people of the harbour office"] * 5) + "?",
        "distractors": tuple(f"{name} of the office for harbours and ferries" for name in "XYZ"),
    }
)
ENDLESS = WHO.model_copy(update={"question": " ".join(["Who opened the harbour"] * 30) + "?"})


def lines_seen(app: App[None], widget: Widget) -> tuple[int, int]:
    """Give the first and the last line of a widget that stand on the screen, from 0."""
    seen, whole = app.screen.find_widget(widget).visible_region, widget.region
    return seen.y - whole.y, seen.bottom - whole.y - 1


@pytest.mark.parametrize("way", Way)
@pytest.mark.parametrize("question", [LONG_OPTIONS, ENDLESS], ids=["long", "endless"])
async def test_a_long_question_is_seen_from_its_first_word(way: Way, question: Question) -> None:
    app = make_app(bank_file(question), answers=way)
    async with app.run_test(size=SMALL) as pilot:
        await press(pilot, "enter")
        first, last = lines_seen(app, app.screen.query_one("#stem"))
        assert (first, last >= 5) == (0, True)


@pytest.mark.parametrize("way", Way)
async def test_the_pages_of_a_question_can_be_turned(way: Way) -> None:
    app = make_app(bank_file(ENDLESS), answers=way)
    async with app.run_test(size=SMALL) as pilot:
        await press(pilot, "enter")
        assert "More" in keys(app)
        await press(pilot, "pagedown", "pagedown", "pagedown")
        await pilot.pause(0.5)
        assert app.screen.query_one(Asked).scroll_y == app.screen.query_one(Asked).max_scroll_y
        await press(pilot, "pageup", "pageup", "pageup")
        await pilot.pause(0.5)
        assert app.screen.query_one(Asked).scroll_y == 0


async def test_the_cursor_brings_its_option_into_view() -> None:
    app = make_app(bank_file(ENDLESS))
    async with app.run_test(size=SMALL) as pilot:
        await press(pilot, "enter", "down", "down", "down", "down")
        rows = app.screen.query_one("OptionRows")
        assert lines_seen(app, rows)[1] == rows.size.height - 1


async def test_typing_brings_the_line_into_view() -> None:
    app = make_app(bank_file(ENDLESS), answers=Way.TYPED)
    async with app.run_test(size=SMALL) as pilot:
        await press(pilot, "enter", "I")
        assert lines_seen(app, app.screen.query_one(AnswerInput)) == (0, 0)


async def test_what_is_said_to_an_answer_is_seen_at_once() -> None:
    app = make_app(bank_file(ENDLESS), answers=Way.TYPED)
    async with app.run_test(size=SMALL) as pilot:
        await press(pilot, "enter", *"Ines", "enter")
        hint = app.screen.query_one("#hint", Static)
        assert lines_seen(app, hint) == (0, hint.size.height - 1)
        await press(pilot, *"Nobody", "enter")
        assert isinstance(app.screen, FeedbackScreen)
        assert lines_seen(app, app.screen.query_one("#verdict"))[0] == 0
        assert lines_seen(app, app.screen.query_one("#answers")) == (0, 1)


async def test_a_word_of_an_option_that_is_longer_than_the_row_is_broken() -> None:
    endless = WHO.model_copy(update={"distractors": ("https://" + "a" * 70 + "/end",)})
    app = make_app(bank_file(endless))
    async with app.run_test(size=SMALL) as pilot:
        await press(pilot, "enter")
        frame = app.export_screenshot()
    assert "/end" in frame
    assert "…" not in frame


async def test_a_verdict_longer_than_the_screen_says_how_to_see_more() -> None:
    app = make_app(bank_file(LONG_OPTIONS))
    async with app.run_test(size=SMALL) as pilot:
        await press(pilot, "enter", "b")
        line = app.screen.query_one(Keys).render().plain
        assert line == " ↓ More Enter Score i I was right ? Help"
        verdict = app.screen.query_one("#told")
        await press(pilot, "pageup", "pageup")
        await pilot.pause(0.5)
        before = verdict.scroll_y
        await press(pilot, "down")
        await pilot.pause(0.5)
        assert verdict.scroll_y > before


async def test_a_short_question_has_no_pages() -> None:
    app = make_app(bank_file(WHO))
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "enter")
        assert "More" not in keys(app)

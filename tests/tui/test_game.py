"""The game played through its keys."""

from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from textual.app import App
from textual.pilot import Pilot
from textual.widgets import Static

from quizgame.play.events import Answered, Asked, Claimed, Finished, Undone
from quizgame.play.items import Way
from quizgame.store import Store
from quizgame.tui.article import ArticleScreen
from quizgame.tui.countdown import Countdown
from quizgame.tui.feedback import FeedbackScreen
from quizgame.tui.help import HelpScreen
from quizgame.tui.home import HomeScreen
from quizgame.tui.leave import LeaveScreen
from quizgame.tui.question import NOTHING_YET, AnswerInput, QuestionScreen
from quizgame.tui.results import ResultsScreen
from quizgame.tui.rows import OptionRows
from tests.tui.making import ARTICLE, LONG, TRUTH, WHO, Clock, bank_file, harbour, make_app


async def press(pilot: Pilot[None], *keys: str) -> None:
    """Press keys one by one, each heard before the next."""
    for key in keys:
        await pilot.press(key)
        await pilot.pause()


async def until(pilot: Pilot[None], seen: Callable[[], bool]) -> None:
    """Wait for what a tick of the clock brings, longer on a machine that is busy."""
    for _ in range(100):
        if seen():
            return
        await pilot.pause(0.05)


def said(app: App[None]) -> str:
    """Read all the text that stands on the screen."""
    texts: Iterable[Static] = app.screen.query(Static)
    return "\n".join(str(text.content) for text in texts if text.display)


def keys(app: App[None]) -> set[str]:
    """List what the footer says can be done now."""
    bindings = app.screen.active_bindings.values()
    return {active.binding.description for active in bindings if active.binding.show}


async def test_a_quiz_is_played_to_the_end_with_the_keyboard_alone(store: Store) -> None:
    app = make_app(store=store)
    async with app.run_test() as pilot:
        await press(pilot, "enter", "a", "enter", "1", "enter", "down", "down")
        await press(pilot, "enter", "enter", "b")
        assert isinstance(app.screen, FeedbackScreen)
        assert "Score" in keys(app)
        await press(pilot, "enter")
        assert isinstance(app.screen, ResultsScreen)
        assert "Score: 3 of 4 right" in said(app)
        await press(pilot, "enter")
        assert isinstance(app.screen, HomeScreen)
    (result,) = store.results()
    assert (result.score.right, result.total, result.finished) == (3, 4, True)


async def test_a_letter_a_number_and_the_arrows_choose_an_option() -> None:
    for chosen in (["c"], ["C"], ["3"], ["down", "down", "down", "enter"]):
        app = make_app(bank_file(WHO))
        async with app.run_test() as pilot:
            await press(pilot, "enter", *chosen)
            assert "You said  Marta Lind" in said(app)


async def test_a_key_that_is_no_option_does_nothing() -> None:
    app = make_app(bank_file(WHO))
    async with app.run_test() as pilot:
        await press(pilot, "enter", "e", "9", "0", "enter")
        assert isinstance(app.screen, QuestionScreen)
        assert "Answer" not in keys(app)


async def test_a_typed_answer_is_graded() -> None:
    app = make_app(bank_file(WHO), answers=Way.TYPED)
    async with app.run_test() as pilot:
        await press(pilot, "enter", *"ines morel", "enter")
        assert "✓ Right" in said(app)


async def test_help_is_a_sign_that_can_be_typed() -> None:
    app = make_app(bank_file(WHO), answers=Way.TYPED)
    async with app.run_test() as pilot:
        await press(pilot, "enter", "question_mark")
        assert app.screen.query_one(AnswerInput).value == "?"
        await press(pilot, "f1")
        assert isinstance(app.screen, HelpScreen)


async def test_an_answer_that_is_not_enough_may_be_made_more_exact() -> None:
    app = make_app(bank_file(WHO), answers=Way.TYPED)
    async with app.run_test() as pilot:
        await press(pilot, "enter", *"Ines", "enter")
        assert isinstance(app.screen, QuestionScreen)
        assert "Be more exact" in said(app)
        await press(pilot, *"Ines Morel", "enter")
        assert "✓ Right" in said(app)


async def test_an_empty_line_is_given_only_when_it_is_meant() -> None:
    app = make_app(bank_file(WHO), answers=Way.TYPED)
    async with app.run_test() as pilot:
        await press(pilot, "enter", "enter")
        assert NOTHING_YET in said(app)
        await press(pilot, "a", "backspace", "enter")
        assert isinstance(app.screen, QuestionScreen)
        await press(pilot, "enter")
        assert "✗ No answer." in said(app)


async def test_what_is_typed_when_the_time_is_out_counts() -> None:
    clock = Clock()
    app = make_app(bank_file(WHO), clock=clock, answers=Way.TYPED)
    async with app.run_test() as pilot:
        await press(pilot, "enter", *"ines morel")
        clock.now += 31
        await until(pilot, lambda: isinstance(app.screen, FeedbackScreen))
        await until(pilot, lambda: "✓ Time is up. Right" in said(app))
        assert "Undo" not in keys(app)


async def test_the_option_under_the_cursor_counts_when_the_time_is_out() -> None:
    clock = Clock()
    app = make_app(bank_file(WHO), clock=clock)
    async with app.run_test() as pilot:
        await press(pilot, "enter", "down")
        clock.now += 21
        await until(pilot, lambda: "✓ Time is up. Right" in said(app))
        assert "✓ Time is up. Right" in said(app)


async def test_no_option_is_taken_if_none_was_moved_to() -> None:
    clock = Clock()
    app = make_app(bank_file(WHO), clock=clock)
    async with app.run_test() as pilot:
        await press(pilot, "enter")
        assert app.screen.query_one(OptionRows).standing == ""
        clock.now += 21
        await until(pilot, lambda: "✗ Time is up: no answer." in said(app))
        assert "✗ Time is up: no answer." in said(app)


async def test_time_runs_out_behind_the_help() -> None:
    clock = Clock()
    app = make_app(bank_file(WHO), clock=clock)
    async with app.run_test() as pilot:
        await press(pilot, "enter", "question_mark")
        clock.now += 21
        await pilot.pause(0.3)
        assert isinstance(app.screen, HelpScreen)
        await press(pilot, "escape")
        await until(pilot, lambda: isinstance(app.screen, FeedbackScreen))
        assert isinstance(app.screen, FeedbackScreen)


@pytest.mark.parametrize("key", ["question_mark", "escape"])
async def test_the_clock_is_seen_to_run_behind_a_dialog(key: str) -> None:
    clock = Clock()
    app = make_app(bank_file(WHO), clock=clock)
    async with app.run_test(size=(40, 12)) as pilot:
        await press(pilot, "enter", key)
        assert "20&#160;s" in app.export_screenshot()
        clock.now += 7
        await until(pilot, lambda: "13&#160;s" in app.export_screenshot())
        assert "13&#160;s" in app.export_screenshot()


async def test_without_a_clock_time_never_runs_out() -> None:
    clock = Clock()
    app = make_app(bank_file(WHO), clock=clock)
    async with app.run_test() as pilot:
        await press(pilot, "c", "enter")
        assert not app.screen.query("Countdown")
        clock.now += 10_000
        await pilot.pause(0.3)
        assert isinstance(app.screen, QuestionScreen)


async def test_an_answer_is_taken_back_and_given_again(store: Store) -> None:
    clock = Clock()
    app = make_app(bank_file(WHO), store=store, clock=clock, answers=Way.TYPED)
    async with app.run_test() as pilot:
        await press(pilot, "enter", *"Morl")
        clock.now += 10
        await press(pilot, "enter", "u")
        assert isinstance(app.screen, QuestionScreen)
        assert app.screen.query_one(AnswerInput).value == "Morl"
        assert app.screen.query_one(Countdown)._remaining() == 20
        await press(pilot, "home", "right", "right", "right", "e", "enter")
    (result,) = store.results()
    kinds = [type(event) for event in store.events(result.game)]
    assert kinds == [Asked, Answered, Undone, Answered]


async def test_i_was_right_counts_and_can_be_taken_back(store: Store) -> None:
    app = make_app(bank_file(WHO), store=store)
    async with app.run_test() as pilot:
        await press(pilot, "enter", "b")
        assert "I was right" in keys(app)
        await press(pilot, "i")
        assert "✓ Counted as right" in said(app)
        assert "I was right" not in keys(app)
        assert "1 right" in said(app)
        await press(pilot, "u")
        assert "✗ Wrong" in said(app)
        await press(pilot, "i", "enter")
        assert "1 on your word" in said(app)
    (result,) = store.results()
    assert Claimed in [type(event) for event in store.events(result.game)]


async def test_every_answer_is_kept_before_it_is_shown(store: Store) -> None:
    app = make_app(store=store)
    async with app.run_test() as pilot:
        await press(pilot, "enter", "a")
        (result,) = store.results()
        events = store.events(result.game)
        assert isinstance(events[-1], Answered)
        assert not result.finished


async def test_leaving_in_the_middle_asks_first_and_loses_nothing(store: Store) -> None:
    app = make_app(store=store)
    async with app.run_test() as pilot:
        await press(pilot, "enter", "a", "enter", "escape")
        assert isinstance(app.screen, LeaveScreen)
        await press(pilot, "enter")
        assert isinstance(app.screen, QuestionScreen)
        await press(pilot, "escape", "l")
        assert isinstance(app.screen, ResultsScreen)
        assert "3 not answered" in said(app)
    (result,) = store.results()
    assert (result.score.right, result.score.answered, result.finished) == (1, 1, True)


@pytest.mark.parametrize("key", ["ctrl+q", "ctrl+c"])
@pytest.mark.parametrize("way", Way)
async def test_quitting_in_the_middle_ends_the_quiz_well(key: str, way: Way, store: Store) -> None:
    app = make_app(store=store, answers=way)
    async with app.run_test() as pilot:
        await press(pilot, "enter", "a", "enter", key)
    assert (app.is_running, app.return_code) == (False, 0)
    (result,) = store.results()
    assert isinstance(store.events(result.game)[-1], Finished)


async def test_the_missed_are_asked_again_and_only_they() -> None:
    app = make_app(bank_file(WHO, LONG))
    async with app.run_test() as pilot:
        await press(pilot, "enter", "b", "enter", "3", "enter")
        assert "Missed" in said(app)
        await press(pilot, "r")
        assert isinstance(app.screen, QuestionScreen)
        assert "1 of 1" in said(app)
        assert WHO.question in said(app)
        await press(pilot, "a", "enter")
        assert "Every answer was right." in said(app)
        assert "Retry the missed" not in keys(app)


async def test_the_last_results_are_listed_on_the_next_start(store: Store) -> None:
    app = make_app(store=store)
    async with app.run_test() as pilot:
        await press(pilot, "enter", "a", "ctrl+q")
    app = make_app(store=store)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        frame = app.export_screenshot()
    assert "today" in frame
    assert "1&#160;of&#160;4" in frame


async def test_the_article_can_be_read_first(tmp_path: Path) -> None:
    (tmp_path / "harbour.md").write_text(ARTICLE, encoding="utf-8")
    app = make_app(harbour(tmp_path), harbour(tmp_path))
    async with app.run_test() as pilot:
        await pilot.pause()
        assert "Read first" not in keys(app)
        await press(pilot, "down")
        assert "Read first" in keys(app)
        await press(pilot, "r")
        assert isinstance(app.screen, ArticleScreen)
        assert "The work took over 14 months" in said(app)
        await press(pilot, "escape", "r", "enter")
        assert isinstance(app.screen, QuestionScreen)
        await press(pilot, "escape", "l", "enter")
        assert isinstance(app.screen, HomeScreen)


async def test_no_article_is_offered_where_there_is_none() -> None:
    app = make_app()
    async with app.run_test() as pilot:
        await press(pilot, "r")
        assert isinstance(app.screen, HomeScreen)


async def test_the_settings_change_the_quiz() -> None:
    app = make_app(questions=1)
    async with app.run_test() as pilot:
        await press(pilot, "t")
        assert "typed" in said(app)
        await press(pilot, "enter")
        assert "1 of 1" in said(app)
        assert app.screen.query(AnswerInput)


async def test_the_number_of_questions_goes_round() -> None:
    app = make_app(questions=20)
    async with app.run_test() as pilot:
        await press(pilot, "n", "n")
        assert "4 questions" in said(app)


async def test_a_bank_with_nothing_to_ask_is_told() -> None:
    app = make_app(bank_file())
    async with app.run_test() as pilot:
        await press(pilot, "enter")
        assert isinstance(app.screen, HomeScreen)
        assert [note.message for note in app._notifications]


async def test_without_any_bank_the_first_screen_says_how_to_make_one() -> None:
    app = make_app(bank_file())
    app._home._banks = ()
    async with app.run_test() as pilot:
        await press(pilot, "enter")
        assert "quizgame generate" in said(app)


async def test_a_store_that_fails_is_told_once_and_the_game_goes_on(store: Store) -> None:
    app = make_app(store=store)
    async with app.run_test() as pilot:
        await pilot.pause()
        store.close()
        await press(pilot, "enter", "a", "enter", "3")
        assert isinstance(app.screen, FeedbackScreen)
        assert len(app._notifications) == 1


async def test_a_later_answer_is_blanked_and_shown_whole_at_the_end() -> None:
    first = LONG.model_copy(update={"evidence": WHO.evidence})
    app = make_app(bank_file(first, WHO))
    async with app.run_test() as pilot:
        await press(pilot, "enter", "1")
        assert "Ines Morel" not in said(app)
        await press(pilot, "enter", "b", "enter")
        assert "Ines Morel, opened the town's new harbour" in said(app)


HOSTILE = "[red]a[/red] [/x] \x1b[31m \x9b \u202e \u200b {} $a " + "long " * 50


@pytest.mark.parametrize("way", Way)
async def test_hostile_text_is_shown_and_does_nothing(way: Way, store: Store) -> None:
    bad = WHO.model_copy(
        update={"question": HOSTILE, "distractors": (HOSTILE, "[/]"), "explanation": HOSTILE}
    )
    app = make_app(bank_file(bad, title=HOSTILE), store=store, answers=way)
    async with app.run_test() as pilot:
        await press(pilot, "enter")
        assert "[red]a[/red] [/x] ␛[31m" in said(app)
        await press(pilot, "b", *(["enter"] if way is Way.TYPED else []))
        assert isinstance(app.screen, FeedbackScreen)
        assert "[red]a[/red]" in said(app)
        assert "\x1b" not in app.export_screenshot()
        await press(pilot, "enter")
        assert "[red]a[/red]" in said(app)
        await press(pilot, "enter")
        assert isinstance(app.screen, HomeScreen)


async def test_a_resize_keeps_what_was_typed() -> None:
    app = make_app(bank_file(WHO), answers=Way.TYPED)
    async with app.run_test() as pilot:
        await press(pilot, "enter", *"Ines")
        await pilot.resize_terminal(40, 12)
        await pilot.resize_terminal(200, 60)
        await press(pilot, *" M")
        assert app.screen.query_one(AnswerInput).value == "Ines M"


async def test_true_and_false_are_options_with_letters() -> None:
    app = make_app(bank_file(TRUTH), answers=Way.TYPED)
    async with app.run_test() as pilot:
        await press(pilot, "enter", "b")
        assert "✓ Right" in said(app)


async def test_help_lists_the_keys_of_the_screen_below() -> None:
    app = make_app()
    async with app.run_test() as pilot:
        await press(pilot, "question_mark")
        assert "How many questions" in said(app)
        assert "Copy" not in said(app)
        await press(pilot, "question_mark")
        assert isinstance(app.screen, HomeScreen)


async def test_help_lists_the_letters_of_options_and_the_keys_of_pages() -> None:
    app = make_app(bank_file(WHO.model_copy(update={"question": 9 * WHO.question})))
    async with app.run_test(size=(40, 12)) as pilot:
        await press(pilot, "enter", "question_mark")
        assert "A-D, 1-4  Answer at once" in said(app)
        await press(pilot, "escape", "a", "question_mark")
        assert "PgUp      A page back" in said(app)
        assert "PgDn      A page on" in said(app)


async def test_a_broken_bank_is_told_on_the_first_screen() -> None:
    app = make_app(left_out=[Path("/banks/broken [b].yaml")])
    async with app.run_test(size=(40, 12)) as pilot:
        await pilot.pause()
        assert "1 bank is left out: quizgame check '/banks/broken [b].yaml' tells why" in said(app)


async def test_banks_of_one_title_can_be_told_apart() -> None:
    app = make_app(harbour(Path("mine")), harbour(Path("yours")))
    async with app.run_test(size=(40, 12)) as pilot:
        await pilot.pause()
        frame = app.export_screenshot()
    assert "mine/harbour.yaml" in frame
    assert "yours/harbour.yaml" in frame


async def test_no_colour_is_drawn_where_none_is_wanted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    app = make_app()
    async with app.run_test() as pilot:
        await pilot.pause()
        assert app.native_ansi_color
        assert app.no_color

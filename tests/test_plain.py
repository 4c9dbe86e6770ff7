"""A quiz line by line."""

import io
import os
from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgame.bank.question import Question, in_order
from quizgame.errors import StoreError
from quizgame.plain import play_plain
from quizgame.play.events import Event
from quizgame.play.items import Way
from quizgame.store import Store
from tests.play.making import COUNTRIES, HOST, QUOTE, SPEECHES, WHO, items


class Terminal(io.StringIO):
    """Lines that say they come from a terminal."""

    def isatty(self) -> bool:
        """Pretend."""
        return True


class Clock:
    """A clock that goes `step` seconds at every look."""

    def __init__(self, step: float) -> None:
        self.now, self.step = 0.0, step

    def __call__(self) -> float:
        """Tell the time."""
        self.now += self.step
        return self.now


def play(
    said: Iterable[str],
    *questions: Question,
    step: float = 1.0,
    terminal: bool = False,
    store: Store | None = None,
) -> str:
    """Play a quiz with lines said by the player; what was shown is given."""
    text = "".join(f"{line}\n" for line in said)
    shown = io.StringIO()
    code = play_plain(
        items(*questions, wish=Way.OPTIONS),
        title="Beijing",
        stdin=Terminal(text) if terminal else io.StringIO(text),
        stdout=shown,
        store=store,
        clock=Clock(step),
    )
    assert code == 0
    return shown.getvalue()


def test_a_quiz_is_played_to_its_score() -> None:
    shown = play(["Putin, Vladimir", "over 90"], WHO, COUNTRIES)
    assert "Question 1 of 2\nWho was the guest of honour?" in shown
    assert "  A  over 90\n  B  over 140\n  C  over 180\n  D  over 1,100\n" in shown
    assert "Wrong (" in shown
    assert "The answer: over 140" in shown
    assert "Score: 1 of 2 right." in shown


def test_a_letter_picks_an_option() -> None:
    assert "Score: 1 of 1 right." in play(["b"], COUNTRIES)


def test_a_choice_that_cannot_be_read_is_no_wrong_answer() -> None:
    shown = play(["?", "z", "b"], COUNTRIES)
    assert shown.count("That is none of the options: answer with a letter from A to D.") == 2
    assert "Score: 1 of 1 right." in shown


def test_an_option_that_was_picked_by_its_letter_is_told_by_its_text() -> None:
    assert "You said: over 90\n" in play(["a"], COUNTRIES)


def test_things_are_put_in_order_by_their_letters() -> None:
    shown = play(["ab", "abc"], SPEECHES)
    things = [line[5:] for line in shown.splitlines() if line[:2] == "  " and line[3:5] == "  "]
    assert sorted(things) == sorted(SPEECHES.answer.items)
    assert "Type the letters in order, such as BCA.\n> ab\nSome are missing." in shown
    assert "pairs in order" in shown or "the other way round" in shown
    assert "The answer: the host, then the guest of honour, then the mayor" in shown
    assert f"You said: {', then '.join(things)}" in shown
    letters = "".join("ABC"[things.index(thing)] for thing in SPEECHES.answer.items)
    assert "Score: 1 of 1 right." in play([letters], SPEECHES)


def order_of(count: int) -> Question:
    """Ask for an order of so many things."""
    return SPEECHES.model_copy(update={"answer": in_order([f"no. {n}" for n in range(count)])})


def test_how_to_put_in_order_fits_the_number_of_things_and_gives_no_answer() -> None:
    assert "Type both letters in order.\n" in play([], order_of(2))
    assert "such as BCDEA.\n" in play([], order_of(5))
    assert "such as BCA and so on.\n" in play([], order_of(26))


def test_evidence_gives_no_later_answer_away() -> None:
    shown = play(["nobody", "nobody"], HOST, WHO)
    during, after = shown.split("Score:")
    assert "Xi Jinping received ____ in Beijing" in during
    assert after.count(QUOTE) == 2


def test_an_answer_that_is_not_enough_is_asked_for_again() -> None:
    shown = play(["Vladimir", "Vladimir Putin"], WHO)
    assert "answer once more" in shown
    assert "Score: 1 of 1 right." in shown


@pytest.mark.parametrize("said", [0, 1, 2])
def test_the_input_may_end_at_any_moment(said: int) -> None:
    shown = play(["nobody"] * said, WHO, HOST, COUNTRIES)
    assert f"Score: 0 of 3 right; {3 - said} not answered." in shown


def test_a_pipe_has_no_clock() -> None:
    shown = play(["Vladimir Putin"], WHO, step=1e6)
    assert "seconds" not in shown
    assert "Score: 1 of 1 right." in shown


def test_at_a_terminal_a_late_answer_is_told_and_does_not_score() -> None:
    shown = play(["Vladimir Putin", ""], WHO, step=60.0, terminal=True)
    assert "Question 1 of 1 (30 seconds)" in shown
    assert "the time was over: it does not score" in shown
    assert "Score: 0 of 1 right." in shown


@pytest.mark.parametrize("key", ["i", "I", "r"])
def test_at_a_terminal_the_player_may_claim(key: str) -> None:
    shown = play(["somebody", key, ""], WHO, terminal=True)
    assert "i: I was right" in shown
    assert "Counted as right, on your word." in shown
    assert "Score: 1 of 1 right, 1 on your word." in shown


def test_at_a_terminal_an_answer_can_be_taken_back() -> None:
    shown = play(["somebody", "r", "u", "u", "Vladimir Putin", ""], WHO, terminal=True)
    assert "seconds are left." in shown
    assert "Score: 1 of 1 right." in shown


class Narrow(io.StringIO):
    """A terminal of 30 columns."""

    def fileno(self) -> int:
        """Give a number that stands for it."""
        return 99


@pytest.fixture
def narrow(monkeypatch: pytest.MonkeyPatch) -> Narrow:
    """Make a terminal of 30 columns."""
    monkeypatch.setattr(os, "get_terminal_size", lambda number: os.terminal_size((30, 24)))
    return Narrow()


def test_on_a_terminal_lines_are_broken_between_words(narrow: Narrow) -> None:
    options = tuple(f"over {n} countries of every part of the world" for n in (1, 2, 3))
    asked = COUNTRIES.model_copy(update={"distractors": options})
    stdin = Terminal("b\n")
    play_plain(items(asked, wish=Way.OPTIONS), title="Beijing", stdin=stdin, stdout=narrow)
    shown = narrow.getvalue()
    assert "From how many countries did\nguests come?\n" in shown
    assert "countries of\n     every part of the world\n" in shown
    assert "(Enter goes on, i: I was\nright, u: take that back) " in shown
    assert max(map(len, shown.splitlines())) < 30


def test_a_word_longer_than_the_terminal_stays_whole(narrow: Narrow) -> None:
    asked = WHO.model_copy(update={"question": f"Who wrote {'a' * 50} there?"})
    play_plain(items(asked), title="T", stdin=Terminal(""), stdout=narrow)
    assert f"Who wrote\n{'a' * 50}\nthere?\n" in narrow.getvalue()


def test_in_a_pipe_lines_are_not_broken() -> None:
    asked = WHO.model_copy(update={"question": "Who was it? " * 40})
    assert "Who was it? " * 39 in play([], asked)


def test_every_answer_is_kept(tmp_path: Path) -> None:
    with Store.open(tmp_path / "quizgame.db") as store:
        play(["Vladimir Putin"], WHO, HOST, store=store)
        (result,) = store.results()
    assert (result.score.right, result.total, result.finished) == (1, 2, True)


class FullDisk(Store):
    """A store that fails."""

    def append(self, game: int, event: Event) -> None:
        """Fail."""
        raise StoreError("the disk is full")


def test_a_failing_store_is_told_once_and_the_game_goes_on(tmp_path: Path) -> None:
    with FullDisk.open(tmp_path / "quizgame.db") as store:
        shown = play(["Vladimir Putin", "nobody"], WHO, HOST, store=store)
    assert shown.count("not kept from here on: the disk is full") == 1
    assert "Score: 1 of 2 right." in shown


def test_ctrl_c_ends_the_game_well(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt() -> str:
        raise KeyboardInterrupt

    stdin, shown = Terminal(), io.StringIO()
    monkeypatch.setattr(stdin, "readline", interrupt)
    assert play_plain(items(WHO), title="T", stdin=stdin, stdout=shown) == 0
    assert "Score: 0 of 1 right" in shown.getvalue()


def test_a_bank_cannot_steer_the_terminal() -> None:
    nasty = WHO.model_copy(update={"question": "\x1b[2JWho\x07 was\u202e it\nthere?"})
    assert "\ufffd[2JWho\ufffd was\ufffd it there?" in play([], nasty)


def test_bytes_that_are_no_text_are_taken_as_an_answer() -> None:
    stdin = io.TextIOWrapper(io.BytesIO(b"\xff\xfe\nXi Jinping\n"), encoding="utf-8")
    stdout = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    play_plain(items(WHO, HOST), title="Caf\u00e9", stdin=stdin, stdout=stdout)
    stdout.seek(0)
    assert "Score: 1 of 2 right." in stdout.read()


@given(st.lists(st.text(max_size=8), max_size=12), st.booleans())
def test_any_lines_are_played_to_a_score(said: list[str], terminal: bool) -> None:
    shown = play(said, WHO, HOST, SPEECHES, COUNTRIES, terminal=terminal)
    assert shown.count("Score: ") == 1

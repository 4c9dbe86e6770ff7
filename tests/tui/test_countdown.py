"""The bar of the time left."""

from hypothesis import given
from hypothesis import strategies as st

from quizgame.tui.countdown import bar


def test_a_bar_is_full_at_first_and_empty_at_the_end() -> None:
    assert bar(1.0, 4) == ("━━━━", "")
    assert bar(0.0, 4) == ("", "────")


def test_half_a_cell_is_drawn() -> None:
    assert bar(0.625, 4) == ("━━╸", "─")


@given(st.floats(allow_nan=False), st.integers(0, 300))
def test_a_bar_always_fills_its_place(part: float, width: int) -> None:
    assert len("".join(bar(part, width))) == width


@given(st.floats(0, 1), st.floats(0, 1))
def test_a_bar_never_grows_as_time_runs(some: float, more: float) -> None:
    less, rest = sorted((some, more))
    assert bar(less, 50)[0].count("━") <= bar(rest, 50)[0].count("━")

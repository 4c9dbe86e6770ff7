"""The table of the last results."""

import datetime

from quizgame.tui.latest import when
from tests.tui.making import TODAY


def test_near_days_are_named_by_their_distance() -> None:
    assert when(TODAY, TODAY) == "today"
    assert when(TODAY - datetime.timedelta(days=1), TODAY) == "yesterday"


def test_far_days_have_their_year_if_it_is_another() -> None:
    assert when(datetime.date(2026, 3, 4), TODAY) == "4 Mar"
    assert when(datetime.date(2024, 3, 4), TODAY) == "4 Mar 2024"

"""What is said of an order."""

from dataclasses import replace

import pytest

from quizgame.play import words
from quizgame.play.items import Item
from tests.play.making import SPEECHES, items


@pytest.fixture
def item() -> Item:
    """Show the things of an order in a way that is known: the right one is CBA."""
    (item,) = items(SPEECHES)
    return replace(item, options=("the mayor", "the guest of honour", "the host"))


@pytest.mark.parametrize(
    ("response", "notes"),
    [
        ("CBA", ("", "", "")),
        ("the host, then the mayor, then the guest of honour", ("", " (you: 3)", " (you: 2)")),
        ("B", (" (you left it out)", " (you: 1)", " (you left it out)")),
        ("", ("", "", "")),
        ("XYZ", ("", "", "")),
    ],
)
def test_what_was_put_elsewhere_is_told(
    item: Item, response: str, notes: tuple[str, str, str]
) -> None:
    expected = ("1. the host", "2. the guest of honour", "3. the mayor")
    assert words.right_order(item, response) == tuple(
        f"{line}{note}" for line, note in zip(expected, notes, strict=True)
    )

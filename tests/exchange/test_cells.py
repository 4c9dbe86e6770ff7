"""Text in cells: exact when it comes back, harmless while it is there."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgame.exchange.cells import (
    SEPARATORS,
    TAG_SEPARATORS,
    escape,
    guard,
    join_items,
    split_items,
    unescape,
    unguard,
)
from tests.bank.banks import AWKWARD

SIGNS = st.sampled_from("_xX0041_00 \r\n\t;|,\\'=+-@\x07\x85é")
texts = st.sampled_from(AWKWARD) | st.text(min_size=1) | st.text(SIGNS, min_size=1)


@given(texts)
def test_text_comes_back_as_it_was(text: str) -> None:
    assert unescape(escape(text)) == text


@given(texts)
def test_what_a_cell_holds_can_be_shown_and_has_no_spaces_at_its_ends(text: str) -> None:
    cell = escape(text)
    assert cell == cell.strip()
    assert not [sign for sign in cell if unicodedata.category(sign) == "Cc" and sign not in "\t\n"]


@given(texts)
def test_a_guarded_cell_comes_back_as_it_was_and_starts_no_formula(text: str) -> None:
    cell = guard(text)
    assert unguard(cell) == text
    assert cell[0] not in "=+@" and (cell[0] != "-" or cell[1].isdigit())


@pytest.mark.parametrize("cell", ["-5", "-1,000.5", "-3%", "plain", "'tis", "''"])
def test_what_is_no_formula_is_not_guarded(cell: str) -> None:
    assert guard(cell) == unguard(cell) == cell


@pytest.mark.parametrize("cell", ["=1+1", "-1+cmd|' /C calc'!A0", "@SUM(A1)", "+1", "'=1", "＝1"])  # noqa: RUF001
def test_what_a_spreadsheet_would_run_is_guarded(cell: str) -> None:
    assert guard(cell) == f"'{cell}"


@given(st.lists(texts), st.sampled_from((SEPARATORS, TAG_SEPARATORS)))
def test_a_list_in_a_cell_comes_back_as_it_was(items: list[str], separators: str) -> None:
    assert split_items(join_items(items, separators), separators) == tuple(items)


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("a; b", ("a", "b")),
        ("a|b", ("a", "b")),
        ("a\r\nb", ("a", "b")),
        ("Washington, D.C.; Washington", ("Washington, D.C.", "Washington")),
        (r"a\; b", ("a; b",)),
        (r"C:\temp", (r"C:\temp",)),
        (" ; a ;; ", ("a",)),
        ("", ()),
    ],
)
def test_a_list_is_written_as_people_write_lists(cell: str, expected: tuple[str, ...]) -> None:
    assert split_items(cell) == expected


def test_words_may_be_parted_by_commas() -> None:
    assert split_items("rivers, austria;europe", TAG_SEPARATORS) == ("rivers", "austria", "europe")


def test_line_ends_of_other_systems_are_line_feeds() -> None:
    assert unescape("a\r\nb_x000D_\nc\rd") == "a\nb\nc\nd"

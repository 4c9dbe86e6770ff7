"""Numbers, money, dates and times, judged as a quizmaster would: the table is judged.txt."""

from pathlib import Path

import pytest

from tests.grading.keys import key_of, outcomes

ROWS = [
    [part.strip() for part in line.split("|")]
    for line in Path(__file__).with_name("judged.txt").read_text("utf-8").splitlines()[1:]
]


@pytest.mark.parametrize("row", ROWS, ids=[row[0] for row in ROWS])
def test_a_value_is_judged_by_what_it_is(row: list[str]) -> None:
    key, kind, asked, *judged = row
    prepared = key_of(key, type=kind, asked=asked)
    for responses, outcome in zip(judged, ("accept", "prompt", "reject"), strict=True):
        each = responses.split("; ") if responses else []
        told = dict(zip(each, outcomes(prepared, *each), strict=True))
        assert told == dict.fromkeys(each, outcome)

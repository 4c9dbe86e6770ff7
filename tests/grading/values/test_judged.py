"""Numbers, money, dates and times, judged as a quizmaster would: the table is judged.txt."""

from pathlib import Path

import pytest

from tests.grading.keys import judged, key_of, outcomes

ROWS = judged(Path(__file__).with_name("judged.txt"))


@pytest.mark.parametrize(("key", "kind", "asked", "wanted"), ROWS, ids=[row[0] for row in ROWS])
def test_a_value_is_judged_by_what_it_is(
    key: str, kind: str, asked: str, wanted: dict[str, str]
) -> None:
    prepared = key_of(key, type=kind, asked=asked)
    assert dict(zip(wanted, outcomes(prepared, *wanted), strict=True)) == wanted

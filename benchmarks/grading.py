"""Run by `python -m benchmarks.grading --data FOLDER`: how well answers are graded; how fast."""

import argparse
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from statistics import median

from benchmarks.answers import Answer, read_sets
from benchmarks.graders import GRADERS, OURS, Found, run
from benchmarks.markdown import table
from benchmarks.measure import alternated, cost
from benchmarks.real_pairs import MissingError, pairs_table
from quizgame.exchange.keyed.agreement import Agreement, share
from quizgame.grading.outcome import Outcome

_MILLI = 1e3
_PROGRAMS = {
    "Python alone": "pass",
    "pydantic and RapidFuzz": "import pydantic, rapidfuzz",
    "`quizgame.grading`": "import quizgame.grading.grade, quizgame.grading.prepare",
}


def main() -> None:
    """Measure, and print each table as soon as it is there."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.grading", description=__doc__)
    parser.add_argument(
        "--data",
        type=Path,
        required=True,
        help="a folder of labelled answers (.jsonl), one a line as `quizgame grade` reads them",
    )
    parser.add_argument("--names", type=Path, help="a folder of names in text (.iob2.gz)")
    parser.add_argument("--runs", type=int, default=15, help="how often each import is timed")
    wish = parser.parse_args()
    sets = read_sets(wish.data)
    results = {
        name: {grader: run(way, answers) for grader, way in GRADERS.items()}
        for name, answers in sets.items()
    }
    print(agreement_table(results, sets), flush=True)
    for name, found in results.items():
        if set(found[OURS].classes) != {""}:
            print(class_table(name, found), flush=True)
    try:
        print(pairs_table(wish.names), flush=True)
    except MissingError as error:
        print(error, file=sys.stderr)
    print(import_table(runs=wish.runs), flush=True)


def agreement_table(
    results: Mapping[str, Mapping[str, Found]], sets: Mapping[str, Sequence[Answer]]
) -> str:
    """Tell for each set how the graders agree with people, and what a grade takes."""
    rows = (
        _agreement(name if grader == OURS else "", grader, found, len(sets[name]))
        for name, graders in results.items()
        for grader, found in graders.items()
    )
    heading = ("set", "grader", "answers", "balanced", "false accept %", "false reject %")
    more = ("prompts accepted %", "median µs", "p99 µs")
    return table("Grades beside the labels of people", (*heading, *more), rows, names=2)


def class_table(name: str, graders: Mapping[str, Found]) -> str:
    """Tell for each class of a set how many answers are falsely accepted, and falsely rejected."""
    ours = graders[OURS].classes
    heading = ("class", "rejects", "accepts", *graders)
    rows = (
        (
            cls or "(none)",
            str(ours[cls].of(Outcome.REJECT)),
            str(ours[cls].of(Outcome.ACCEPT)),
            *(_false(found.classes[cls]) for found in graders.values()),
        )
        for cls in sorted(ours)
    )
    return table(f"{name}: false accepts and false rejects", heading, rows)


def import_table(*, runs: int) -> str:
    """Measure what importing the grading takes, in a process of its own each time."""
    results = alternated({name: _started(code) for name, code in _PROGRAMS.items()}, runs=runs)
    times = {name: median(seconds) * _MILLI for name, seconds in results.items()}
    base = next(iter(times.values()))
    rows = ((name, f"{ms:.0f}", f"{ms - base:.0f}") for name, ms in times.items())
    return table(
        f"Starting Python and importing, median of {runs} runs in turns",
        ("", "ms", "more than Python alone"),
        rows,
    )


def _started(code: str) -> Callable[[Mapping[str, str]], float]:
    return lambda env: cost([sys.executable, "-c", code], env).seconds


def _agreement(name: str, grader: str, found: Found, answers: int) -> tuple[str, ...]:
    whole = found.whole
    balanced = whole.balanced_accuracy
    return (
        name,
        grader,
        f"{answers:,}",
        "" if balanced is None else f"{balanced:.1f}",
        _rate(whole.false_accepts, whole.of(Outcome.REJECT)),
        _rate(whole.false_rejects, whole.of(Outcome.ACCEPT)),
        _rate(whole.prompts_accepted, whole.of(Outcome.PROMPT)),
        f"{found.median:.0f}",
        f"{found.slowest:.0f}",
    )


def _rate(number: int, whole: int) -> str:
    return f"{share(number, whole):.1f}" if whole else ""


def _false(agreement: Agreement) -> str:
    return f"{agreement.false_accepts} and {agreement.false_rejects}"


if __name__ == "__main__":
    main()

"""The benchmarks themselves, each a table in Markdown beside its baseline."""

import re
import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from benchmarks import bare
from benchmarks.big_bank import QUESTIONS, write_big_bank
from benchmarks.markdown import table
from benchmarks.measure import Cost, alternated, cost, middle
from benchmarks.screen import first_frame

WORDS = 500
GAME_MARK = "the news, remembered"
MEGABYTE = 1_000_000


def making(data: Path, *, runs: int) -> str:
    """Measure an article to a bank from a cold start, beside spaCy alone parsing the same text."""
    article = _article(data)
    with TemporaryDirectory() as folder:
        ours = [sys.executable, "-m", "quizgame", "generate", "--output", folder, str(article)]
        spacy = [sys.executable, "-m", "benchmarks.baseline", str(article)]

        def make(env: Mapping[str, str]) -> Cost:
            for bank in Path(folder).iterdir():
                bank.unlink()
            return cost(ours, env)

        results = alternated(
            {"spaCy alone": lambda env: cost(spacy, env), "`quizgame generate`": make}, runs=runs
        )
    return _beside_the_first(
        f"From an article of {_words(article)} words to a bank, in a new process",
        {name: middle(result) for name, result in results.items()},
    )


def opening(*, runs: int) -> str:
    """Measure from the start of the process to the first frame, beside a bare Textual app."""
    game = [sys.executable, "-m", "quizgame"]
    least = [sys.executable, "-m", "benchmarks.bare"]
    results = alternated(
        {
            "bare Textual app": lambda env: first_frame(least, env, mark=bare.MARK),
            "`quizgame`": lambda env: first_frame(game, env, mark=GAME_MARK),
        },
        runs=runs,
    )
    base = median(results["bare Textual app"])
    return table(
        "From the start of the process to the first frame on a terminal of 80x24",
        ("", "seconds", "times"),
        (
            (name, f"{median(seconds):.2f}", f"{median(seconds) / base:.2f}")
            for name, seconds in results.items()
        ),
    )


def reading(data: Path, *, runs: int) -> str:
    """Measure reading and checking a large bank, beside PyYAML's C loader alone.

    The seconds are those of reading; of the check they are those of the whole process.
    """
    with TemporaryDirectory() as folder:
        bank = Path(folder) / "big.yaml"
        write_big_bank(_article(data), bank)
        size = bank.stat().st_size / MEGABYTE

        def read(way: str) -> Callable[[Mapping[str, str]], Cost]:
            command = [sys.executable, "-m", "benchmarks.reading", way, str(bank)]
            return lambda env: _as_it_said(cost(command, env))

        check = [sys.executable, "-m", "quizgame", "check", str(bank)]
        results = alternated(
            {
                "`yaml.load` with CSafeLoader": read("yaml"),
                "read, validated, every field placed": read("quizgame"),
                "`quizgame check`, the whole process": lambda env: cost(check, env),
            },
            runs=runs,
        )
    return _beside_the_first(
        f"A bank of {QUESTIONS:,} questions, {size:.1f} MB of YAML",
        {name: middle(result) for name, result in results.items()},
    )


def _as_it_said(one: Cost) -> Cost:
    return replace(one, seconds=float(one.said))


def _beside_the_first(title: str, costs: Mapping[str, Cost]) -> str:
    base = next(iter(costs.values()))
    return table(
        title,
        ("", "seconds", "times", "peak MB", "times"),
        (
            (
                name,
                f"{one.seconds:.2f}",
                f"{one.seconds / base.seconds:.2f}",
                f"{one.peak / MEGABYTE:.0f}",
                f"{one.peak / base.peak:.2f}",
            )
            for name, one in costs.items()
        ),
    )


def _article(data: Path) -> Path:
    """Choose the article of the folder whose length is nearest to what is to be measured."""
    if data.is_file():
        return data
    articles = sorted(file for file in data.iterdir() if file.suffix in {".md", ".txt"})
    if not articles:
        raise SystemExit(f"{data}: there is no article (.md or .txt) in this folder")
    return min(articles, key=lambda file: abs(_words(file) - WORDS))


def _words(file: Path) -> int:
    return len(re.findall(r"\S+", file.read_text(encoding="utf-8")))

"""The benchmarks themselves, each a table in Markdown beside its baseline."""

import re
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from benchmarks import bare
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
    costs = {name: middle(result) for name, result in results.items()}
    base = costs["spaCy alone"]
    return _table(
        f"From an article of {_words(article)} words to a bank, in a new process",
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
    return _table(
        "From the start of the process to the first frame on a terminal of 80x24",
        ("", "seconds", "times"),
        (
            (name, f"{median(seconds):.2f}", f"{median(seconds) / base:.2f}")
            for name, seconds in results.items()
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


def _table(title: str, heading: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    ruler = ["---", *["---:"] * (len(heading) - 1)]
    lines = ["| " + " | ".join(row) + " |" for row in (heading, ruler, *rows)]
    return "\n".join([f"### {title}", "", *lines, ""])

"""Run by `python -m benchmarks --data FOLDER`: prints the tables of docs/benchmarks.md."""

import argparse
import os
import platform
from pathlib import Path

from benchmarks.tables import making, opening, reading


def main() -> None:
    """Measure, and print each table as soon as it is there."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument(
        "--data",
        type=Path,
        required=True,
        help="an article, or a folder of them (.md, .txt): seeds, or articles of Wikinews as text",
    )
    parser.add_argument("--runs", type=int, default=9, help="how often each is run (median)")
    wish = parser.parse_args()
    print(
        f"Median of {wish.runs} runs in turns; Python {platform.python_version()}, "
        f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores.\n"
    )
    print(making(wish.data, runs=wish.runs), flush=True)
    print(reading(wish.data, runs=wish.runs), flush=True)
    print(opening(runs=wish.runs), flush=True)


if __name__ == "__main__":
    main()

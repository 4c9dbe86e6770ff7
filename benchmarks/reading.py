"""What reading one bank takes: `python -m benchmarks.reading yaml|quizgame FILE` tells the seconds.

Reading by PyYAML's C loader alone gives plain values that know no place and no rule.
"""

import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import yaml

from quizgame.bank.reading import read_bank_located

WAYS: Mapping[str, Callable[[Path], object]] = {
    "yaml": lambda path: yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader),
    "quizgame": read_bank_located,
}

if __name__ == "__main__":
    start = time.perf_counter()
    held = WAYS[sys.argv[1]](Path(sys.argv[2]))
    print(time.perf_counter() - start)

"""Sets of answers that people have labelled, in the lines that `quizgame grade` reads."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from quizgame.exchange.keyed.agreement import LABELS
from quizgame.exchange.keyed.lines import KeyLine, LineError, read_line

# The set of qb-answer-checker has them under these names.
_OTHER_NAMES = {"prompt_refs": "prompt", "reject_refs": "reject"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """An answer with its key, the label that a person gave it, and its class if it has one."""

    line: KeyLine
    label: str
    cls: str


def read_sets(folder: Path) -> dict[str, list[Answer]]:
    """Read every set (.jsonl) of a folder, by its name. Raises SystemExit if there is none."""
    files = sorted(folder.glob("*.jsonl")) if folder.is_dir() else [folder]
    sets = {file.stem: list(_answers(file)) for file in files}
    if not any(sets.values()):
        raise SystemExit(f"{folder}: there is no set of labelled answers (.jsonl) in this folder")
    return sets


def _answers(file: Path) -> Iterator[Answer]:
    for number, text in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        try:
            line = read_line(_renamed(text))
        except LineError as error:
            raise SystemExit(f"{file}:{number}: {error}") from None
        label = line.label("label")
        if label in LABELS:
            yield Answer(line=line, label=str(label), cls=line.label("cls") or "")


def _renamed(text: str) -> str:
    if not any(name in text for name in _OTHER_NAMES):
        return text
    return json.dumps(
        {_OTHER_NAMES.get(name, name): value for name, value in json.loads(text).items()}
    )

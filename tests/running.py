"""The command `quizgame` as a process of its own, the way people run it."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

SEEDS = Path(__file__).parent.parent / "seeds"
ARTICLE = SEEDS / "putin-and-xi-to-meet-in-beijing-as-wars-reshape-diplomacy.md"
NAME = f"{ARTICLE.stem}.yaml"
"""What the bank of that article is called."""
SECONDS = 120

BANK = """\
quizgame: 1
title: Rivers and towns
questions:
  - question: Which river flows through Vienna?
    answer: the Danube
    distractors: [the Rhine, the Elbe, the Oder]
  - question: Which port on the Costa del Sol was the painter Pablo Picasso born in?
    answer: Málaga
  - kind: true-false
    question: The Elbe flows through Dresden.
    answer: true
"""


def command(*arguments: str | Path, options: tuple[str, ...] = ()) -> list[str]:
    """Spell the command out; `options` are those of Python."""
    return [sys.executable, *options, "-m", "quizgame", *map(str, arguments)]


def run(
    *arguments: str | Path,
    stdin: str = "",
    env: Mapping[str, str] | None = None,
    options: tuple[str, ...] = (),
) -> subprocess.CompletedProcess[str]:
    """Run `quizgame` to its end, with pipes for its streams, which carry UTF-8."""
    return subprocess.run(
        command(*arguments, options=options),
        input=stdin,
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, **(env or {})},
        timeout=SECONDS,
        check=False,
    )


def refused(*arguments: str | Path, stdin: str = "") -> str:
    """Run what must be refused: one clear message, code 2, nothing of Python in it."""
    ended = run(*arguments, stdin=stdin)
    assert ended.returncode == 2, ended.stdout
    assert "Traceback" not in ended.stderr
    return ended.stderr.strip()

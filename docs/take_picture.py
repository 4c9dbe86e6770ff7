"""Takes the picture in the README from the real game: `make picture`."""

import asyncio
import datetime
import random
import sys
from dataclasses import replace
from pathlib import Path

from quizgame import paths
from quizgame.bank.reading import BankFile, read_banks
from quizgame.settings import Settings
from quizgame.tui.app import QuizApp

SIZE = (80, 24)
BANK = "putin-and-xi-to-meet-in-beijing-as-wars-reshape-diplomacy.yaml"
KEYS = ("enter", "down")
SEED = 3


async def take(path: Path) -> None:
    """Open the game on a bank that comes with it, go to a question, and keep what is seen."""
    app = QuizApp(
        banks=[_with_options(file) for file in read_banks([paths.shipped_questions() / BANK])],
        store=None,
        settings=Settings(),
        today=datetime.date(2023, 10, 17),
        rng=random.Random(SEED),  # noqa: S311 a game, not a secret
        clock=lambda: 0.0,
    )
    async with app.run_test(size=SIZE) as pilot:
        for key in KEYS:
            await pilot.press(key)
            await pilot.pause()
        path.write_text(app.export_screenshot(title="quizgame"), encoding="utf-8")


def _with_options(file: BankFile) -> BankFile:
    """Leave only questions that show their options: there is more to see."""
    questions = tuple(question for question in file.bank.questions if question.distractors)
    return replace(file, bank=file.bank.model_copy(update={"questions": questions}))


if __name__ == "__main__":
    asyncio.run(take(Path(sys.argv[1])))

"""A small bank, a clock that tests can move, and the app that plays them."""

import datetime
import random
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from quizgame.bank.kinds import AnswerType, Kind
from quizgame.bank.question import AnswerKey, Bank, Evidence, Question, Source, in_order
from quizgame.bank.reading import BankFile
from quizgame.settings import Settings
from quizgame.store import Store
from quizgame.tui.app import QuizApp

TODAY = datetime.date(2026, 11, 24)
NOON = datetime.datetime(2026, 11, 24, 12, tzinfo=datetime.UTC)

ARTICLE = """---
title: A harbour opens
---

The mayor of Larkhaven, Ines Morel, opened the town's new harbour on 3 May 2025.

The work took over 14 months. Ships from six countries came to the opening.
"""

OPENING = "The mayor of Larkhaven, Ines Morel, opened the town's new harbour on 3 May 2025."
WORK = "The work took over 14 months, longer than the harbour office had planned."
SHIPS = "Ships from six countries came to the opening, among them Norway."


class Clock:
    """Seconds that pass only when a test says so."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        """Tell the seconds."""
        return self.now


def question(text: str, answer: str, quote: str, **fields: Any) -> Question:
    """Build a question; AnswerKey's fields go to the key."""
    names = ("type", "accept", "prompt", "reject")
    key = {name: fields.pop(name) for name in names if name in fields}
    return Question(
        question=text,
        answer=AnswerKey(text=answer, **key),
        evidence=(Evidence(source="harbour", quote=quote),),
        **fields,
    )


WHO = question(
    "Who opened the new harbour of Larkhaven in May 2025?",
    "Ines Morel",
    OPENING,
    type=AnswerType.PERSON,
    prompt=("Ines",),
    distractors=("Paul Adair", "Marta Lind", "Jonas Weil"),
)
LONG = question(
    "How long did the work on the harbour of Larkhaven take?",
    "over 14 months",
    WORK,
    type=AnswerType.DURATION,
    distractors=("over 3 months", "over 20 months", "over 9 months"),
)
SHIP = question(
    "From how many countries did ships come to the opening of the harbour of Larkhaven?",
    "six",
    SHIPS,
    type=AnswerType.NUMBER,
    distractors=("two", "nine", "eleven"),
)
TRUTH = question(
    "The harbour of Larkhaven was opened in 2021.", "false", OPENING, kind=Kind.TRUE_FALSE
)
DAYS = Question(
    kind=Kind.ORDER,
    question="Put these days of the harbour of Larkhaven in order, the earliest first.",
    answer=in_order(("the plan", "the storm", "the first ship", "the opening")),
    evidence=(
        Evidence(source="harbour", quote="A storm came a year after the plan, and then a ship."),
    ),
)
FLEET = Question(
    kind=Kind.ORDER,
    question="Put the names of these twenty-six ships in their order.",
    answer=in_order([f"the ship of the {n:02} harbours" for n in range(26)]),
)


def bank_file(
    *questions: Question, title: str = "A harbour opens", folder: Path = Path("banks")
) -> BankFile:
    """Build a bank about one article, `harbour.md` in the bank's folder."""
    source = Source(
        title="A harbour opens",
        file="harbour.md",
        publisher="Larkhaven Post",
        published=datetime.date(2025, 5, 4),
    )
    sources = {"harbour": source}
    bank = Bank(title=title, sources=sources, questions=questions)
    return BankFile(path=folder / "harbour.yaml", bank=bank)


def harbour(folder: Path = Path("banks")) -> BankFile:
    """Build the bank of all questions here."""
    return bank_file(WHO, LONG, SHIP, TRUTH, folder=folder)


class InOrder(random.Random):
    """Chance that changes no order, so that a test knows what is asked."""

    def shuffle(self, x: Any) -> None:
        """Leave everything where it is."""


def make_app(
    *banks: BankFile,
    store: Store | None = None,
    clock: Clock | None = None,
    left_out: Sequence[Path] = (),
    **settings: Any,
) -> QuizApp:
    """Build the app on banks, by default the harbour's, with a clock that stands still."""
    chosen: Sequence[BankFile] = banks or (harbour(),)
    return QuizApp(
        banks=chosen,
        store=store,
        settings=Settings(**settings),
        today=TODAY,
        rng=InOrder(1),
        clock=clock or Clock(),
        left_out=left_out,
    )

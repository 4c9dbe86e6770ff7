"""What came of one article, as the table at the end tells it."""

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from quizgame.bank.question import Bank
from quizgame.bank.regenerating.merging import Merge
from quizgame.bank.splicing import Update


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """What came of one article: the bank in its file, how it got there, and why so few.

    `before` is the bank that was there, if one was; `dated` says whether the day of the article is
    known.
    """

    path: Path
    bank: Bank
    merge: Merge
    update: Update
    wanted: int
    before: Bank | None = None
    dated: bool = True
    drops: Counter[str] = field(default_factory=Counter)

"""Which questions a quiz asks: from the chosen banks, in an order by chance, none that is stale."""

import datetime
import random
from collections.abc import Iterable

from quizgame.bank.question import Bank, Question, name_of
from quizgame.play.telling import in_fair_order


def select(
    banks: Iterable[Bank], *, count: int | None, today: datetime.date, rng: random.Random
) -> tuple[tuple[Question, Bank], ...]:
    """Choose at most `count` questions (None: all) of the banks and shuffle them.

    Where the wording of one tells the answer of another, that other is moved before it.

    Left out is what must not be asked `today` (see `may_be_asked`), and a question that stands in
    two banks the second time, by the ids that it has and had.
    """
    seen: set[str] = set()
    pool: list[tuple[Question, Bank]] = []
    for bank in banks:
        for question in bank.questions:
            names = {name_of(question), *question.was}
            if may_be_asked(question, today) and names.isdisjoint(seen):
                seen |= names
                pool.append((question, bank))
    rng.shuffle(pool)
    return in_fair_order(pool[:count])


def may_be_asked(question: Question, today: datetime.date) -> bool:
    """Whether a question may be asked on a day: not after its `until`."""
    return question.until is None or today <= question.until

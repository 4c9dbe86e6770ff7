"""A child process that keeps answers and says after each that it is kept: it is there to be killed.

python -m tests.store.player FILE
"""

import itertools
import sys
from pathlib import Path

from quizgame.grading.grade import Outcome
from quizgame.play.events import Answered, Asked
from quizgame.store import Store


def main() -> None:
    """Answer until killed; each line printed is the number of an answer that must not be lost."""
    store = Store.open(Path(sys.argv[1]))
    game = store.begin("Killed", [f"q-{number}" for number in range(1000)])
    for item in itertools.count():
        store.append(game, Asked(item=item, at=float(item), deadline=None))
        store.append(game, answer(item))
        print(item, flush=True)  # noqa: T201 this is the acknowledgement


def answer(item: int) -> Answered:
    """Build the answer that is kept for an item."""
    return Answered(
        item=item,
        at=item + 0.5,
        response=f"answer {item}",
        outcome=Outcome.ACCEPT,
        reason="exact",
        seconds=0.5,
    )


if __name__ == "__main__":
    main()

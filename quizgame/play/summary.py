"""What there is to say at the end of a quiz: score, misses with their evidence, pace."""

from dataclasses import dataclass

from quizgame.play.evidence import Passage, shown
from quizgame.play.items import Item
from quizgame.play.scoring import Result, Score
from quizgame.play.session import Session


@dataclass(frozen=True, kw_only=True)
class Miss:
    """A question that did not score, with the right answer and, whole, what proves it."""

    number: int
    item: Item
    result: Result
    passages: tuple[Passage, ...]


@dataclass(frozen=True, kw_only=True)
class Summary:
    """A quiz looked back on. `pace` is the middle time taken for an answer, in seconds, or None.

    `unanswered` counts the questions that were not answered because the player left.
    """

    score: Score
    total: int
    unanswered: int
    claimed: int
    misses: tuple[Miss, ...]
    pace: float | None


def summarise(session: Session) -> Summary:
    """Look back on a quiz. The evidence of misses blanks what is still to come, if it goes on."""
    results = session.standing.results
    misses = tuple(_miss(session, result) for result in results if not result.right)
    return Summary(
        score=session.score,
        total=session.total,
        unanswered=session.total - len(results),
        claimed=sum(result.claimed for result in results),
        misses=misses,
        pace=_middle([result.seconds for result in results if not result.timed_out]),
    )


def _miss(session: Session, result: Result) -> Miss:
    item = session.items[result.item]
    return Miss(
        number=result.item + 1,
        item=item,
        result=result,
        passages=shown(item, session.to_come),
    )


def _middle(times: list[float]) -> float | None:
    return sorted(times)[len(times) // 2] if times else None

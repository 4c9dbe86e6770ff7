"""Where a quiz stands, worked out from its events: nothing is counted anywhere else."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from quizgame.grading.grade import Outcome
from quizgame.play.events import Answered, Asked, Claimed, Event, Finished, Undone


class Phase(StrEnum):
    """What the quiz waits for."""

    READY = "ready"  # nothing was asked yet
    ASKING = "asking"  # for an answer
    SHOWN = "shown"  # for the player to go on; the answer and the evidence are on show
    FINISHED = "finished"


@dataclass(frozen=True, kw_only=True)
class Result:
    """How one question went in `seconds`; `claimed` means the player said "I was right"."""

    item: int
    response: str
    outcome: Outcome
    reason: str
    seconds: float
    late: bool
    timed_out: bool
    claimed: bool = False

    @property
    def right(self) -> bool:
        """Whether it scores: accepted in time, or the player said so."""
        return self.claimed or (self.outcome is Outcome.ACCEPT and not self.late)


@dataclass(frozen=True, kw_only=True)
class Score:
    """How many were right, of those answered (or taken by the clock), of those asked."""

    right: int = 0
    answered: int = 0
    asked: int = 0


@dataclass(frozen=True, kw_only=True)
class Standing:
    """Where a quiz stands: its phase, the current item (-1 before the first), and the results.

    `prompted` means the player was asked to be more exact and answers a second time.
    """

    phase: Phase = Phase.READY
    item: int = -1
    asked_at: float = 0.0
    deadline: float | None = None
    prompted: bool = False
    results: tuple[Result, ...] = ()

    @property
    def result(self) -> Result | None:
        """The result of the current item, None while it is open."""
        if self.results and self.results[-1].item == self.item:
            return self.results[-1]
        return None

    @property
    def score(self) -> Score:
        """One point for each right result."""
        right = sum(result.right for result in self.results)
        return Score(right=right, answered=len(self.results), asked=self.item + 1)


def standing(events: Iterable[Event]) -> Standing:
    """Work out where a quiz stands from all that happened in it."""
    state = Standing()
    for event in events:
        state = follow(state, event)
    return state


def follow(state: Standing, event: Event) -> Standing:
    """Work out the standing after one more event."""
    match event:
        case Asked(item=item, at=at, deadline=deadline):
            return replace(
                state,
                phase=Phase.ASKING,
                item=item,
                asked_at=at,
                deadline=deadline,
                prompted=False,
            )
        case Answered():
            return _answered(state, event)
        case Claimed():
            return replace(state, results=_with_claim(state.results, claimed=True))
        case Undone():
            return _undone(state, event)
        case Finished():
            return replace(state, phase=Phase.FINISHED, deadline=None)


def _answered(state: Standing, event: Answered) -> Standing:
    if event.outcome is Outcome.PROMPT:
        return replace(state, prompted=True)
    result = Result(
        item=event.item,
        response=event.response,
        outcome=event.outcome,
        reason=event.reason,
        seconds=event.seconds,
        late=event.late,
        timed_out=event.timed_out,
    )
    return replace(state, phase=Phase.SHOWN, deadline=None, results=(*state.results, result))


def _with_claim(results: tuple[Result, ...], *, claimed: bool) -> tuple[Result, ...]:
    return (*results[:-1], replace(results[-1], claimed=claimed))


def _undone(state: Standing, event: Undone) -> Standing:
    if state.results[-1].claimed:
        return replace(state, results=_with_claim(state.results, claimed=False))
    # The start moves with the deadline: the time the answer was on show is not thinking time.
    taken = state.results[-1].seconds
    return replace(
        state,
        phase=Phase.ASKING,
        asked_at=event.at - taken,
        deadline=event.deadline,
        results=state.results[:-1],
    )

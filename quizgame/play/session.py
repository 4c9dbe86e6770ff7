"""A quiz in progress: the moves a player may make, each an event, and where that leaves the quiz.

The caller brings the time (`now`, seconds of any clock that only goes forward) and keeps each
event as it is returned:

    items = make_items(select(banks, count=8, today=today, rng=rng), wish=Way.OPTIONS, rng=rng)
    session = Session(items)
    game = store.begin("Leaders meet in Beijing", [item.key for item in items])
    while not session.all_asked:
        store.append(game, session.ask(now()))
        show(session.item, session.number, session.total)
        store.append(game, session.answer(input(), now()))    # or session.time_out(standing, now())
        if session.phase is Phase.ASKING:                      # prompted: one more answer
            ...
        show(session.result, session.item.answer, evidence.shown(session.item, session.to_come))
        # here also session.undo(now()) if .can_undo, session.claim(now()) if .can_claim
    store.append(game, session.finish(now()))
    summary.summarise(session)
"""

from collections.abc import Sequence
from typing import TypeVar

from quizgame.grading.grade import Outcome
from quizgame.play.events import Answered, Asked, Claimed, Event, Finished, Undone
from quizgame.play.items import Item
from quizgame.play.scoring import Phase, Result, Score, Standing, follow

E = TypeVar("E", bound=Event)

# A key pressed as the clock runs out is heard a moment later: such an answer is not late.
GRACE_SECONDS = 0.5

NO_ANSWER = "no answer"
NOT_ENOUGH = "not exact enough"


class MoveError(ValueError):
    """A move that the rules do not allow now; a mistake of the caller, not of the player."""


class Session:
    """One player's way through the items of a quiz, as the events that happened."""

    def __init__(self, items: Sequence[Item]) -> None:
        self.items = tuple(items)
        self._events: list[Event] = []
        self._standing = Standing()

    @property
    def events(self) -> tuple[Event, ...]:
        """All that happened, oldest first."""
        return tuple(self._events)

    @property
    def standing(self) -> Standing:
        """Where the quiz stands; equal standings mean the same score and the same moves."""
        return self._standing

    @property
    def phase(self) -> Phase:
        """What the quiz waits for."""
        return self._standing.phase

    @property
    def item(self) -> Item:
        """The item asked last. Raises MoveError before the first is asked."""
        if self._standing.item < 0:
            raise MoveError("nothing was asked yet")
        return self.items[self._standing.item]

    @property
    def number(self) -> int:
        """The number of the item asked last, counted from 1; 0 before the first."""
        return self._standing.item + 1

    @property
    def total(self) -> int:
        """How many items the quiz has."""
        return len(self.items)

    @property
    def to_come(self) -> tuple[Item, ...]:
        """The items not asked yet, whose keys nothing shown may give away; none once finished."""
        return () if self.phase is Phase.FINISHED else self.items[self.number :]

    @property
    def all_asked(self) -> bool:
        """Whether no item is left to ask."""
        return self.number == self.total

    @property
    def result(self) -> Result | None:
        """How the item asked last went; None while it is open."""
        return self._standing.result

    @property
    def prompted(self) -> bool:
        """Whether the player was asked to be more exact about the open item."""
        return self.phase is Phase.ASKING and self._standing.prompted

    @property
    def score(self) -> Score:
        """The score so far."""
        return self._standing.score

    @property
    def can_undo(self) -> bool:
        """Whether there is a claim to take back, or an answer with time left to answer again."""
        result = self.result
        if self.phase is not Phase.SHOWN or result is None:
            return False
        return result.claimed or not (result.timed_out or result.late)

    @property
    def can_claim(self) -> bool:
        """Whether "I was right" can be said: something was answered, and it does not score."""
        result = self.result
        return self.phase is Phase.SHOWN and bool(
            result and not result.right and result.response.strip()
        )

    def remaining(self, now: float) -> float | None:
        """Seconds left for the open item, never below 0; None without a clock or an open item."""
        deadline = self._standing.deadline
        if self.phase is not Phase.ASKING or deadline is None:
            return None
        return max(0.0, deadline - now)

    def ask(self, now: float) -> Asked:
        """Put the next item, and start its clock."""
        if self.phase not in (Phase.READY, Phase.SHOWN) or self.all_asked:
            raise MoveError("no question can be asked now")
        seconds = self.items[self.number].seconds
        deadline = None if seconds is None else now + seconds
        return self._append(Asked(item=self.number, at=now, deadline=deadline))

    def answer(self, response: str, now: float) -> Answered:
        """Grade an answer. If its outcome is prompt the item stays open for one more answer.

        An answer after the deadline is graded, told as late and does not score.
        """
        left = self.remaining(now)
        late = left == 0 and now > (self._standing.deadline or 0) + GRACE_SECONDS
        return self._grade(response, now, last=self._standing.prompted or left == 0, late=late)

    def time_out(self, standing_input: str, now: float) -> Answered:
        """Take what stands in the input as the answer, for the time is over."""
        if self.remaining(now) != 0:
            raise MoveError("the time is not over")
        return self._grade(standing_input, now, last=True, timed_out=True)

    def claim(self, now: float) -> Claimed:
        """Let the player say "I was right" about the answer just given."""
        if not self.can_claim:
            raise MoveError("there is no wrong answer to claim")
        return self._append(Claimed(item=self._standing.item, at=now))

    def undo(self, now: float) -> Undone:
        """Take back the claim or else the answer; the clock goes on with the seconds then left."""
        result = self.result
        if not self.can_undo or result is None:
            raise MoveError("there is nothing to take back")
        seconds = self.item.seconds
        reopened = seconds is not None and not result.claimed
        deadline = now + (seconds or 0) - result.seconds if reopened else None
        return self._append(Undone(item=self._standing.item, at=now, deadline=deadline))

    def finish(self, now: float) -> Finished:
        """End the quiz, at the end or at any moment before; an open item stays unanswered."""
        if self.phase is Phase.FINISHED:
            raise MoveError("the quiz is over already")
        return self._append(Finished(at=now))

    def _grade(
        self, response: str, now: float, *, last: bool, late: bool = False, timed_out: bool = False
    ) -> Answered:
        if self.phase is not Phase.ASKING:
            raise MoveError("no question is open")
        outcome, reason = self._judge(response, last=last)
        event = Answered(
            item=self._standing.item,
            at=now,
            response=self.item.in_words(response),
            outcome=outcome,
            reason=reason,
            seconds=max(0.0, now - self._standing.asked_at),
            late=late,
            timed_out=timed_out,
        )
        return self._append(event)

    def _judge(self, response: str, *, last: bool) -> tuple[Outcome, str]:
        if not response.strip():
            return Outcome.REJECT, NO_ANSWER
        grade = self.item.grade(response, before=self._prompted_response())
        if grade.outcome is Outcome.PROMPT and last:
            return Outcome.REJECT, grade.reason if self.item.in_order else NOT_ENOUGH
        return grade.outcome, grade.reason

    def _prompted_response(self) -> str:
        """Give the answer that was right but not enough, after which another one is awaited."""
        answers = (event for event in reversed(self._events) if isinstance(event, Answered))
        last = next(answers, None)
        return last.response if last is not None and self._standing.prompted else ""

    def _append(self, event: E) -> E:
        self._events.append(event)
        self._standing = follow(self._standing, event)
        return event

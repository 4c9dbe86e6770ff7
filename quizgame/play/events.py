"""What can happen in a quiz, as frozen values: a session is the list of them and nothing else.

Times (`at`, `deadline`) are seconds of whatever clock the caller passes in; `item` counts the
questions of the session from 0.
"""

from dataclasses import dataclass

from quizgame.grading.grade import Outcome


@dataclass(frozen=True, kw_only=True)
class Asked:
    """A question was put; `deadline` is None without a clock."""

    item: int
    at: float
    deadline: float | None


@dataclass(frozen=True, kw_only=True)
class Answered:
    """The player gave `response`, or the clock took what stood in the input (`timed_out`).

    What names options by letters is kept with their texts (see `Item.in_words`).
    `seconds` is the time since the question was put. A `late` answer is graded and does not score.
    An answer whose outcome is prompt leaves the question open.
    """

    item: int
    at: float
    response: str
    outcome: Outcome
    reason: str
    seconds: float
    late: bool = False
    timed_out: bool = False


@dataclass(frozen=True, kw_only=True)
class Claimed:
    """The player said "I was right" about the answer just given."""

    item: int
    at: float


@dataclass(frozen=True, kw_only=True)
class Undone:
    """The last claim, or else the last answer, was taken back; then the time runs to `deadline`."""

    item: int
    at: float
    deadline: float | None


@dataclass(frozen=True, kw_only=True)
class Finished:
    """The quiz is over, whether all was asked or the player left."""

    at: float


Event = Asked | Answered | Claimed | Undone | Finished

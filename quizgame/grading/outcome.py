"""The three outcomes of a grade, and the reason for it."""

from dataclasses import dataclass, field
from enum import StrEnum

from rapidfuzz import process
from rapidfuzz.distance import OSA

from quizgame.grading.difference import Piece, difference

# The reason of whatever was accepted only because a slip was forgiven.
SPELLING = "spelling"


class Outcome(StrEnum):
    """Right, right but not enough ("which one?": answer again), or wrong."""

    ACCEPT = "accept"
    PROMPT = "prompt"
    REJECT = "reject"


@dataclass(frozen=True, kw_only=True, slots=True)
class Grade:
    """What became of a response: the outcome, why in a few words, and the answer to show.

    `credit` is what it deserves of a point, from 0 to 1: of things that were to be put in order,
    the share of pairs that are; else all or nothing. `typed` is the response, and `forms` are the
    right answers that it is compared with.
    """

    outcome: Outcome
    reason: str
    canonical: str
    credit: float = 0.0
    typed: str = field(default="", repr=False)
    forms: tuple[str, ...] = field(default=(), repr=False)

    @property
    def differed(self) -> tuple[Piece, ...]:
        """How the response differs from the right answer nearest to it, letter by letter."""
        nearest = process.extractOne(
            self.typed, self.forms or (self.canonical,), processor=str.casefold, scorer=OSA.distance
        )
        return difference(nearest[0], self.typed)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What one rule says of a response; a rule with nothing to say gives None instead."""

    outcome: Outcome
    reason: str
    credit: float = 0.0


def accept(reason: str) -> Verdict:
    """Call the response right."""
    return Verdict(Outcome.ACCEPT, reason, 1.0)


def prompt(reason: str) -> Verdict:
    """Call the response right as far as it goes; more is needed."""
    return Verdict(Outcome.PROMPT, reason)


def reject(reason: str, credit: float = 0.0) -> Verdict:
    """Call the response wrong; something of it may be right, and deserve some credit."""
    return Verdict(Outcome.REJECT, reason, credit)


def kindest(first: Verdict | None, second: Verdict | None) -> Verdict | None:
    """Choose the verdict that is better for the player; the first when they are equal."""
    order = (Outcome.REJECT, Outcome.PROMPT, Outcome.ACCEPT)
    if first is None or second is None:
        return first or second
    return second if order.index(second.outcome) > order.index(first.outcome) else first

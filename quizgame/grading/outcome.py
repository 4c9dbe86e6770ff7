"""The three outcomes of a grade, and the reason for it."""

from dataclasses import dataclass
from enum import StrEnum

# The reason of whatever was accepted only because a slip was forgiven.
SPELLING = "spelling"


class Outcome(StrEnum):
    """Right, right but not enough ("which one?": answer again), or wrong."""

    ACCEPT = "accept"
    PROMPT = "prompt"
    REJECT = "reject"


@dataclass(frozen=True, kw_only=True, slots=True)
class Grade:
    """What became of a response: the outcome, why in a few words, and the answer to show."""

    outcome: Outcome
    reason: str
    canonical: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """What one rule says of a response; a rule with nothing to say gives None instead."""

    outcome: Outcome
    reason: str


def accept(reason: str) -> Verdict:
    """Call the response right."""
    return Verdict(Outcome.ACCEPT, reason)


def prompt(reason: str) -> Verdict:
    """Call the response right as far as it goes; more is needed."""
    return Verdict(Outcome.PROMPT, reason)


def reject(reason: str) -> Verdict:
    """Call the response wrong."""
    return Verdict(Outcome.REJECT, reason)


def kindest(first: Verdict | None, second: Verdict | None) -> Verdict | None:
    """Choose the verdict that is better for the player; the first when they are equal."""
    order = (Outcome.REJECT, Outcome.PROMPT, Outcome.ACCEPT)
    if first is None or second is None:
        return first or second
    return second if order.index(second.outcome) > order.index(first.outcome) else first

"""How well grades agree with the labels that people gave the same answers."""

from collections import Counter
from dataclasses import dataclass, field

from quizgame.grading.outcome import Outcome

LABELS = frozenset(outcome.value for outcome in Outcome)


@dataclass(slots=True)
class Agreement:
    """Counts of answers by the label of a person and the grade they got.

    An answer that people accept is refused falsely if it is not accepted outright; one that they
    reject is accepted falsely if it is.
    """

    counts: Counter[tuple[str, str]] = field(default_factory=Counter)

    def add(self, label: str, outcome: Outcome) -> None:
        """Count one answer; `label` is one of `LABELS`."""
        self.counts[label, outcome.value] += 1

    def of(self, label: str) -> int:
        """Tell how many answers have a label."""
        return sum(number for (each, _), number in self.counts.items() if each == label)

    @property
    def false_accepts(self) -> int:
        """How many answers were accepted that people reject."""
        return self.counts[Outcome.REJECT, Outcome.ACCEPT]

    @property
    def false_rejects(self) -> int:
        """How many answers were not accepted outright that people accept."""
        return self.of(Outcome.ACCEPT) - self.counts[Outcome.ACCEPT, Outcome.ACCEPT]

    @property
    def prompts_accepted(self) -> int:
        """How many answers were accepted outright that people would ask more of."""
        return self.counts[Outcome.PROMPT, Outcome.ACCEPT]

    @property
    def balanced_accuracy(self) -> float | None:
        """The middle of how many accepts and rejects were right, in percent; None without both."""
        accepts, rejects = self.of(Outcome.ACCEPT), self.of(Outcome.REJECT)
        if not accepts or not rejects:
            return None
        return 100 - (share(self.false_accepts, rejects) + share(self.false_rejects, accepts)) / 2


def share(part: int, whole: int) -> float:
    """Give a part in percent of the whole; of nothing it is 0."""
    return 100 * part / whole if whole else 0.0

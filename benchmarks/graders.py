"""Ways to grade an answer by its key: ours, and the usual ones by how near the letters are."""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from statistics import median, quantiles

from rapidfuzz import fuzz
from rapidfuzz.utils import default_process

from benchmarks.answers import Answer
from quizgame.exchange.keyed.agreement import Agreement
from quizgame.exchange.keyed.lines import KeyLine, prepared
from quizgame.grading.grade import grade
from quizgame.grading.outcome import Outcome

OURS = "`quizgame grade`"
_MICRO = 1e6

# Given a key, makes it ready, and then grades what was given.
Grader = Callable[[KeyLine], Callable[[str], Outcome]]


def _ours(line: KeyLine) -> Callable[[str], Outcome]:
    key = prepared(line.key)
    return lambda given: grade(key, given).outcome


def _near(scorer: Callable[..., float], least: float) -> Grader:
    def ready(line: KeyLine) -> Callable[[str], Outcome]:
        forms = [default_process(form) for form in line.key.forms]

        def judge(given: str) -> Outcome:
            said = default_process(given)
            best = max(scorer(form, said) for form in forms)
            return Outcome.ACCEPT if best >= least else Outcome.REJECT

        return judge

    return ready


GRADERS: Mapping[str, Grader] = {
    OURS: _ours,
    "ratio >= 85": _near(fuzz.ratio, 85),
    "WRatio >= 90": _near(fuzz.WRatio, 90),
    "token_set_ratio >= 90": _near(fuzz.token_set_ratio, 90),
}


@dataclass(slots=True, kw_only=True)
class Found:
    """How a grader did on some answers: how it agrees with people, and what each grade took."""

    whole: Agreement = field(default_factory=Agreement)
    classes: dict[str, Agreement] = field(default_factory=dict)
    seconds: list[float] = field(default_factory=list)

    @property
    def median(self) -> float:
        """The microseconds that half of the grades took at most."""
        return median(self.seconds) * _MICRO

    @property
    def slowest(self) -> float:
        """The microseconds that 99 in 100 grades took at most."""
        return quantiles(self.seconds, n=100, method="inclusive")[-1] * _MICRO


def run(grader: Grader, answers: Sequence[Answer]) -> Found:
    """Grade all answers; making a key ready is not timed, as it is done once a question."""
    found = Found()
    for answer in answers:
        judge = grader(answer.line)
        start = time.perf_counter()
        outcome = judge(answer.line.given)
        found.seconds.append(time.perf_counter() - start)
        found.whole.add(answer.label, outcome)
        found.classes.setdefault(answer.cls, Agreement()).add(answer.label, outcome)
    return found

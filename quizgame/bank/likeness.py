"""Questions whose wording is nearly the same, found without comparing each with every other."""

import math
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Sequence
from itertools import chain

ALIKE = 0.8

Telling = frozenset[str]
"""The words of a question that tell something (see `quizgame.bank.words.telling`)."""


def near(one: Telling, other: Telling) -> bool:
    """Whether two questions share at least `ALIKE` of all their words, and every number."""
    if one == other:
        return True
    shared, every = one & other, one | other
    if any(word[0].isdigit() for word in every - shared):
        return False
    return len(shared) / len(every) >= ALIKE


class Wordings:
    """Questions, each by a number, to be found by the rarest words of their wording.

    Two sets of words that have at least `ALIKE` of all their words in common must share one among
    the first few, when both are sorted by the same order; the rarest first makes the groups small.
    """

    def __init__(self, every: Iterable[Telling]) -> None:
        """Take the words of all questions that there will be, which tell how rare each is."""
        self._common = Counter(chain.from_iterable(every))
        self._groups: defaultdict[tuple[Hashable, str], list[int]] = defaultdict(list)

    def groups(self, own: Telling, *, among: Hashable = None) -> Sequence[list[int]]:
        """Give the groups in which every question that is `near` stands, and few others.

        A question whose number is put into its groups is found from then on. Only what is put
        `among` the same is found together.
        """
        return [self._groups[among, word] for word in self._rarest(own)]

    def _rarest(self, own: Telling) -> Sequence[str]:
        ordered = sorted(own, key=lambda word: (self._common[word], word))
        return ordered[: len(ordered) - math.ceil(ALIKE * len(ordered)) + 1]

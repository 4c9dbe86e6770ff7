"""One way of writing an answer, with the readings of it that the rules compare."""

import re
from dataclasses import dataclass
from functools import cached_property

from quizgame.grading import guards
from quizgame.grading.names import people, wording
from quizgame.grading.text import compact, fold, without_articles
from quizgame.grading.values import dates, numbers, quantities, times
from quizgame.grading.values.measure import Measure, measured

# A thousand is told by a small letter, or with no space.
_KELVIN = re.compile(r"\d K\b")


@dataclass(frozen=True)
class Form:
    """An answer as somebody wrote it; each reading is worked out when first asked for.

    A form of a key comes with the measure that the key has for its numbers.
    """

    text: str
    measure: Measure | None = None

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The folded words, leading articles left out."""
        return without_articles(fold(self.text))

    @cached_property
    def compact(self) -> str:
        """The folded words as one, by which two writings are the same."""
        return compact(self.words)

    @cached_property
    def denials(self) -> int:
        """How many words in it say what is not so."""
        return guards.denials(self.words)

    @cached_property
    def quantities(self) -> tuple[quantities.Quantity, ...]:
        """Every number in it, with its unit."""
        found = quantities.read(fold(self.text))  # "a fifth" is no fifth
        if _KELVIN.search(self.text):
            found = tuple(numbers.kelvin(each) if each.bare_k else each for each in found)
        return measured(found, self.words, self.measure) if self.measure else found

    @cached_property
    def of_nature(self) -> frozenset[str]:
        """The words that tell of a river or mountain."""
        return wording.of_nature(self.words)

    @cached_property
    def things(self) -> frozenset[str]:
        """What its numbers count, in normal form: of "140 states" it is "state"."""
        return frozenset(wording.content(quantities.beside(self.words))) - wording.small_ones()

    @property
    def counts(self) -> bool:
        """Whether it tells a number; those in a date of several parts are not all of it."""
        return bool(self.quantities) and all(len(date.parts) == 1 for date in self.dates)

    @cached_property
    def dates(self) -> tuple[dates.PartialDate, ...]:
        """The date it is; more than one where day and month may stand either way."""
        return dates.read(self.words)

    @cached_property
    def time(self) -> times.Time | None:
        """The time of day it is."""
        return times.read(self.words)

    @cached_property
    def name(self) -> people.Name:
        """It as a person's name, taken apart."""
        return people.read(self.text)

    @cached_property
    def bare(self) -> "Form":
        """The answer without what people say around one."""
        words = without_articles(guards.without_filler(self.words))
        if words == self.words:
            return self
        start = self.text.casefold().find(words[0])
        shorter = Form(self.text[start:] if start > 0 else " ".join(words))
        return shorter if shorter.words == words else Form(" ".join(words))

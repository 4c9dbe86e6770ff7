"""One way of writing an answer, with the readings of it that the rules compare."""

from dataclasses import dataclass
from functools import cached_property

from quizgame.grading.text import compact, fold, without_articles


@dataclass(frozen=True)
class Form:
    """An answer as somebody wrote it; each reading is worked out when first asked for."""

    text: str

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The folded words, leading articles left out."""
        return without_articles(fold(self.text))

    @cached_property
    def compact(self) -> str:
        """The folded words as one, by which two writings are the same."""
        return compact(self.words)

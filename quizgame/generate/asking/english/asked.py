"""What a question asks for, and a question worded so far."""

from collections.abc import Mapping
from dataclasses import dataclass

from spacy.tokens import Token

from quizgame.generate.asking.english.wording import Wording


@dataclass(frozen=True, kw_only=True)
class Asked:
    """What a question asks for: tokens `start` to `end` (excluded), replaced by the words `wh`.

    `head` is the noun whose phrase holds them, `hidden` the names that must not be said.
    """

    start: int
    end: int
    head: Token
    wh: str
    hidden: frozenset[str] = frozenset()

    @property
    def instead(self) -> Mapping[int, tuple[int, str]]:
        """For Wording.say: the question words in place of the answer."""
        return {self.start: (self.end, self.wh)}

    def covers(self, token: Token) -> bool:
        """Whether a token is part of what is asked for."""
        return self.start <= token.i < self.end


@dataclass(frozen=True, kw_only=True)
class Worded:
    """A worded question without its mark, and the wording that knows what it has named.

    `wh` are its question words.
    """

    text: str
    wording: Wording
    wh: str = ""

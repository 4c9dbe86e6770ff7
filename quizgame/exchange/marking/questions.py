"""Which question of some banks a text means: by its id, its wording or its number."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from rapidfuzz import process
from rapidfuzz.distance import OSA

from quizgame.bank.question import Bank, Question
from quizgame.bank.reading import BankFile
from quizgame.bank.words import plain, words
from quizgame.exchange.marking.words import read_number, without_number

_NEAR = 0.9  # of the letters of a wording
_SHORTEST = 15  # letters of a wording that slips are forgiven in


class How(StrEnum):
    """By what a question was known."""

    ID = "by its id"
    WORDING = "by its wording"
    NEAR = "by nearly its wording"
    NUMBER = "by its number"
    TOLD = "as you say"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Asked:
    """A question with its bank and its number, which counts from 1 through all banks."""

    number: int
    question: Question
    bank: Bank


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """The questions that a text fits, as a rule one, and by what."""

    fitting: tuple[Asked, ...]
    how: How

    @property
    def only(self) -> Asked | None:
        """The question, if there is one alone."""
        return self.fitting[0] if len(self.fitting) == 1 else None

    @property
    def is_sure(self) -> bool:
        """Whether the text cannot mean anything else."""
        return self.how in (How.ID, How.WORDING)


@dataclass(frozen=True, slots=True, kw_only=True)
class Questions:
    """The questions of banks, ready to be found."""

    every: tuple[Asked, ...]
    ids: Mapping[str, tuple[Asked, ...]]
    wordings: Mapping[str, tuple[Asked, ...]]

    def find(self, text: str) -> Found | None:
        """Find the question that a text means; None if it is none."""
        if fitting := self.ids.get(plain(text)):
            return Found(fitting=fitting, how=How.ID)
        for wording in (text, without_number(text)):
            if fitting := self.wordings.get(_key(wording)):
                return Found(fitting=fitting, how=How.WORDING)
        if number := read_number(text):
            fitting = self.every[number.number - 1 : number.number]
            return Found(fitting=fitting, how=How.NUMBER) if fitting else None
        return self._nearest(text)

    def _nearest(self, text: str) -> Found | None:
        key = _key(without_number(text) or text)
        if len(key) < _SHORTEST:
            return None
        near = process.extract(
            key, self.wordings.keys(), scorer=OSA.normalized_similarity, score_cutoff=_NEAR, limit=2
        )
        if not near:
            return None
        fitting = [asked for wording, _, _ in near for asked in self.wordings[wording]]
        return Found(fitting=tuple(fitting), how=How.NEAR)


def questions_of(banks: Iterable[BankFile]) -> Questions:
    """Make the questions of banks ready to be found."""
    pairs = [(question, file.bank) for file in banks for question in file.bank.questions]
    every = tuple(
        Asked(number=number, question=question, bank=bank)
        for number, (question, bank) in enumerate(pairs, 1)
    )
    return Questions(
        every=every,
        ids=_grouped((plain(name), asked) for asked in every for name in _names(asked.question)),
        wordings=_grouped((_key(asked.question.question), asked) for asked in every),
    )


def _names(question: Question) -> Sequence[str]:
    return [*([question.id] if question.id else []), *question.was]


def _grouped(pairs: Iterable[tuple[str, Asked]]) -> dict[str, tuple[Asked, ...]]:
    groups: dict[str, list[Asked]] = {}
    for key, asked in pairs:
        groups.setdefault(key, []).append(asked)
    return {key: tuple(found) for key, found in groups.items() if key}


def _key(text: str) -> str:
    """Give the words of a wording, without what tools change in it."""
    return " ".join(words(text))


def told(asked: Iterable[Asked]) -> Iterator[str]:
    """Name questions by their numbers."""
    yield from (f"question {each.number}" for each in asked)

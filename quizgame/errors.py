"""Every error the program raises on purpose, drawn as a tree.

QuizgameError                  anything a person can be told in one clear message; exit code 2
├── BankError                  a bank file that cannot be read or is not a valid bank
│   └── (carries `problems`, each a line: file:line:column: field: what is wrong, what to do)
├── ArticleError               an article that cannot be read, or that no bank can be made from
├── SheetError                 a sheet of questions or answers that cannot be read or written
├── AnswersError               a file of answers with their keys that cannot be read
├── ModelError                 a language model that is not installed or does not fit
├── SettingsError              a settings file that cannot be read
└── StoreError                 kept data that cannot be opened or written
"""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Problem:
    """One thing that is wrong with a file, with its code, its place, and what to do.

    `line` and `column` count from 1, and are None for what concerns the file as a whole; `field`
    is the path of a field, such as "question 3.answer", or empty.
    """

    file: str
    message: str
    code: str
    line: int | None = None
    column: int | None = None
    field: str = ""

    def __str__(self) -> str:
        """Tell it on one line."""
        place = (number for number in (self.line, self.column) if number is not None)
        where = ":".join((self.file, *map(str, place)))
        return ": ".join(part for part in (where, self.field, self.message) if part)


class QuizgameError(Exception):
    """Anything a person can be told in one clear message: where, what, what to do."""


class BankError(QuizgameError):
    """A bank file that cannot be read or is not a valid bank.

    `problems` holds each thing that is wrong, with its place; the message has a line for each.
    """

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(map(str, self.problems)))


class ArticleError(QuizgameError):
    """An article that cannot be read, or that no bank can be made from."""


class SheetError(QuizgameError):
    """A sheet of questions or answers that cannot be read or written, or makes no sense."""


class AnswersError(QuizgameError):
    """A file of answers with their keys that cannot be read, or some of whose lines are none."""


class ModelError(QuizgameError):
    """A language model that is not installed or does not fit."""


class SettingsError(QuizgameError):
    """A settings file that cannot be read."""


class StoreError(QuizgameError):
    """Kept data that cannot be opened or written."""

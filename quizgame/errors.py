"""Every error the program raises on purpose, drawn as a tree.

QuizgameError                  anything a person can be told in one clear message; exit code 2
├── BankError                  a bank file that cannot be read or is not a valid bank
│   └── (carries `problems`, one a line: file:line:column: field: what is wrong, what to do)
├── ArticleError               an article that cannot be read, or that no bank can be made from
├── ModelError                 a language model that is not installed or does not fit
├── SettingsError              a settings file that cannot be read
└── StoreError                 kept data that cannot be opened or written
"""

from collections.abc import Sequence


class QuizgameError(Exception):
    """Anything a person can be told in one clear message: where, what, what to do."""


class BankError(QuizgameError):
    """A bank file that cannot be read or is not a valid bank.

    `problems` holds one line for each thing that is wrong, each with its place.
    """

    def __init__(self, problems: Sequence[str]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(self.problems))


class ArticleError(QuizgameError):
    """An article that cannot be read, or that no bank can be made from."""


class ModelError(QuizgameError):
    """A language model that is not installed or does not fit."""


class SettingsError(QuizgameError):
    """A settings file that cannot be read."""


class StoreError(QuizgameError):
    """Kept data that cannot be opened or written."""

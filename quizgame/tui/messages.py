"""What screens ask of the app: the screens know these, and not each other."""

from dataclasses import dataclass

from textual.message import Message

from quizgame.bank.question import Bank
from quizgame.settings import Settings


@dataclass
class Play(Message):
    """Start a quiz about `title`, drawn from `banks` in the way the `settings` say."""

    title: str
    banks: tuple[Bank, ...]
    settings: Settings


@dataclass
class ReadFirst(Message):
    """Show an article, from which the quiz it was made for can be started."""

    text: str
    play: Play


class Moved(Message):
    """A move was made: show the screen that the quiz now stands at."""


class RetryMissed(Message):
    """Ask the questions again that did not score."""


class GoHome(Message):
    """Leave the results."""

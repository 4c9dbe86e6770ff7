"""What is kept between games: every answer, in SQLite."""

from quizgame.store.store import GameResult, Store

__all__ = ["GameResult", "Store"]

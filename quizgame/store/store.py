"""The file of kept games: every event a row, on the disk before the call returns."""

import datetime
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from types import TracebackType
from typing import Self

from quizgame.errors import StoreError
from quizgame.play.events import Event
from quizgame.play.scoring import Phase, Score, standing
from quizgame.store import migrations
from quizgame.store.failures import told_clearly
from quizgame.store.rows import COLUMNS, from_row, to_row

# "Quiz" in the file's header, so that a file of another program is never written to.
APPLICATION_ID = int.from_bytes(b"Quiz", "big")
BUSY_SECONDS = 5.0

_LATEST = """
    select game, title, started_at, (select count(*) from items where items.game = games.game)
    from games
    where exists (select 1 from events where events.game = games.game and kind = 'answered')
    order by game desc limit ?
"""


@dataclass(frozen=True, kw_only=True)
class GameResult:
    """How a kept game went: `total` questions, and whether it was `finished` or broken off.

    `started_at` knows its time zone, which is UTC.
    """

    game: int
    title: str
    started_at: datetime.datetime
    total: int
    score: Score
    finished: bool


class Store:
    """Kept games, open in one file. Every method raises StoreError when the file fails."""

    def __init__(
        self, connection: sqlite3.Connection, path: Path, clock: Callable[[], datetime.datetime]
    ) -> None:
        self._connection = connection
        self._path = path
        self._clock = clock

    @classmethod
    def open(cls, path: Path, *, clock: Callable[[], datetime.datetime] | None = None) -> Self:
        """Open the file, made with its folder if it is not there and brought up to date.

        `clock` tells the time of day with its zone. Raises StoreError if the file is damaged, not
        ours, from a newer version, or cannot be opened and written.
        """
        clock = clock or _now
        with told_clearly(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)
            try:
                _prepare(connection, path, _stamp(clock()))
            except BaseException:
                connection.close()
                raise
        return cls(connection, path, clock)

    def begin(self, title: str, questions: Iterable[str]) -> int:
        """Start a game about `title` with the stable names of its questions; tell its number."""
        with self._writing() as connection:
            made = connection.execute(
                "insert into games (title, started_at) values (?, ?)",
                (title, _stamp(self._clock())),
            )
            game = made.lastrowid or 0
            connection.executemany(
                "insert into items (game, item, question) values (?, ?, ?)",
                [(game, item, question) for item, question in enumerate(questions)],
            )
        return game

    def append(self, game: int, event: Event) -> None:
        """Keep an event of a game. When this returns, a power cut does not lose it."""
        columns = ", ".join(("game", "recorded_at", *COLUMNS))
        marks = ", ".join("?" * (len(COLUMNS) + 2))
        with self._writing() as connection:
            connection.execute(
                f"insert into events ({columns}) values ({marks})",  # noqa: S608 our own names
                (game, _stamp(self._clock()), *to_row(event)),
            )

    def events(self, game: int) -> tuple[Event, ...]:
        """All that was kept of a game, oldest first."""
        with told_clearly(self._path):
            return self._events((game,)).get(game, ())

    def results(self, limit: int = 20) -> tuple[GameResult, ...]:
        """List the latest games in which something was answered, latest first, scored from rows."""
        with told_clearly(self._path):
            games = self._connection.execute(_LATEST, (limit,)).fetchall()
            events = self._events([game for game, *_ in games])
        return tuple(_result(row, events.get(row[0], ())) for row in games)

    def close(self) -> None:
        """Close the file; the store cannot be used after that."""
        with told_clearly(self._path):
            self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        with told_clearly(self._path):
            self._connection.execute("begin immediate")
            try:
                yield self._connection
                self._connection.execute("commit")
            except BaseException:
                # After some failures, a full disk among them, SQLite has rolled back already.
                if self._connection.in_transaction:
                    self._connection.execute("rollback")
                raise

    def _events(self, games: Sequence[int]) -> dict[int, tuple[Event, ...]]:
        columns = ", ".join(("game", *COLUMNS))
        marks = ", ".join("?" * len(games))
        rows = self._connection.execute(
            f"select {columns} from events where game in ({marks}) order by game, event",  # noqa: S608
            games,
        )
        grouped = groupby(rows, key=lambda row: int(row[0]))
        return {game: tuple(from_row(row[1:]) for row in group) for game, group in grouped}


def _prepare(connection: sqlite3.Connection, path: Path, stamp: str) -> None:
    (mark,) = connection.execute("pragma application_id").fetchone()
    (objects,) = connection.execute("select count(*) from sqlite_schema").fetchone()
    if mark != APPLICATION_ID and objects:
        raise StoreError(f"{path}: this is a file of another program; name another file")
    if newer := migrations.unknown(connection):
        raise StoreError(
            f"{path}: a newer Quizgame wrote this file ({newer[0]}); update Quizgame to use it"
        )
    connection.execute(f"pragma application_id = {APPLICATION_ID}")
    connection.execute("pragma journal_mode = wal")
    # An answer that was acknowledged outlives a power cut; players answer slowly enough for it.
    connection.execute("pragma synchronous = full")
    connection.execute("pragma foreign_keys = on")
    migrations.apply(connection, stamp)


def _result(row: tuple[int, str, str, int], events: Sequence[Event]) -> GameResult:
    game, title, started_at, total = row
    end = standing(events)
    return GameResult(
        game=game,
        title=title,
        started_at=datetime.datetime.fromisoformat(started_at),
        total=total,
        score=end.score,
        finished=end.phase is Phase.FINISHED,
    )


def _now() -> datetime.datetime:
    return datetime.datetime.now(datetime.UTC)


def _stamp(moment: datetime.datetime) -> str:
    return moment.astimezone(datetime.UTC).isoformat(timespec="milliseconds")

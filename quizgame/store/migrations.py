"""How the file of kept games came to its shape: named steps, each applied once and recorded."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Migration:
    """One step: its name, never changed once released, and the statements that make it."""

    name: str
    statements: tuple[str, ...]


# A game is a row, its questions are rows known by their stable name alone, and what happened in it
# is rows that are only ever added. No text of a bank or an article is kept but the bank's title.
_GAMES = Migration(
    name="2026-11-games",
    statements=(
        """
        create table games (
            game integer primary key,
            title text not null,
            started_at text not null
        ) strict
        """,
        """
        create table items (
            game integer not null references games (game),
            item integer not null check (item >= 0),
            question text not null,
            primary key (game, item)
        ) strict, without rowid
        """,
        "create index items_by_question on items (question)",
        """
        create table events (
            event integer primary key,
            game integer not null references games (game),
            kind text not null
                check (kind in ('asked', 'answered', 'claimed', 'undone', 'finished')),
            recorded_at text not null,
            at real not null,
            item integer,
            deadline real,
            response text,
            outcome text check (outcome in ('accept', 'prompt', 'reject')),
            reason text,
            seconds real,
            late integer check (late in (0, 1)),
            timed_out integer check (timed_out in (0, 1)),
            foreign key (game, item) references items (game, item),
            check ((kind = 'finished') = (item is null)),
            check ((kind = 'answered') = (response is not null))
        ) strict
        """,
        "create index events_by_game on events (game, event)",
    ),
)

MIGRATIONS = (_GAMES,)

_RECORD = """
    create table if not exists migrations (
        name text primary key,
        applied_at text not null
    ) strict, without rowid
"""


def unknown(connection: sqlite3.Connection, known: Sequence[Migration] = MIGRATIONS) -> list[str]:
    """Name the steps applied to the file that this version does not know: it is a newer one's."""
    names = {migration.name for migration in known}
    return sorted(_applied(connection) - names)


def apply(
    connection: sqlite3.Connection, applied_at: str, known: Sequence[Migration] = MIGRATIONS
) -> None:
    """Apply the steps that are missing, in order, with the record of them: all or none.

    The connection must be in autocommit mode.
    """
    if _applied(connection) >= {migration.name for migration in known}:
        return
    # Taking the lock before looking again lets two games start at the same moment.
    connection.execute("begin immediate")
    try:
        connection.execute(_RECORD)
        done = _applied(connection)
        for migration in known:
            if migration.name not in done:
                _run(connection, migration, applied_at)
        connection.execute("commit")
    except BaseException:
        connection.execute("rollback")
        raise


def _run(connection: sqlite3.Connection, migration: Migration, applied_at: str) -> None:
    for statement in migration.statements:
        connection.execute(statement)
    connection.execute(
        "insert into migrations (name, applied_at) values (?, ?)", (migration.name, applied_at)
    )


def _applied(connection: sqlite3.Connection) -> set[str]:
    tables = "select 1 from sqlite_schema where type = 'table' and name = 'migrations'"
    if connection.execute(tables).fetchone() is None:
        return set()
    return {name for (name,) in connection.execute("select name from migrations")}

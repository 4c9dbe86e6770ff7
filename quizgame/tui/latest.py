"""The last results as a table: when, about what, how it went."""

import datetime
from collections.abc import Sequence

from rich.style import Style
from rich.table import Table
from rich.text import Text

from quizgame.store import GameResult
from quizgame.tui.text import fit

LEFT_EARLY = "  left early"

_DIM = Style(dim=True)


def latest(results: Sequence[GameResult], today: datetime.date) -> Table:
    """Set games in rows, in the order given; a title too long for its place is cut."""
    table = Table.grid(expand=True, padding=(0, 2, 0, 0))
    table.add_column(no_wrap=True)
    table.add_column(ratio=1, no_wrap=True, overflow="ellipsis")
    table.add_column(justify="right", no_wrap=True)
    for result in results:
        day = when(result.started_at.astimezone().date(), today)
        table.add_row(Text(day, style=_DIM), _title(result), Text(_score(result)))
    return table


def when(day: datetime.date, today: datetime.date) -> str:
    """Name a day, by its distance if it is near."""
    if day == today:
        return "today"
    if day == today - datetime.timedelta(days=1):
        return "yesterday"
    return f"{day.day} {day:%b}" if day.year == today.year else f"{day.day} {day:%b %Y}"


def _score(result: GameResult) -> str:
    return f"{result.score.right} of {result.total}"


def _title(result: GameResult) -> Text:
    early = result.score.answered < result.total
    return Text.assemble(fit(result.title), (LEFT_EARLY if early else "", _DIM))

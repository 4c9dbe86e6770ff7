"""The columns of a sheet: what each is taken for."""

from dataclasses import dataclass

from quizgame.exchange.headings import Field
from quizgame.exchange.sheet import letter

_SHOWN = 30  # characters of a heading


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column: where it is, what it is headed, and what it is taken for.

    `field` is None for one that is left out: because a person said so (`unwanted`), or because
    nobody knows what it is. `number` is that of one of several things, from 1, such as an option.
    `right` columns say which answer is right, in so many words.
    """

    index: int
    heading: str
    field: Field | None = None
    number: int | None = None
    right: bool = False
    unwanted: bool = False

    @property
    def name(self) -> str:
        """Name it as a person finds it: "C (Answer)"."""
        return named(self.index, self.heading)


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """The columns of a sheet, the row of their headings if there is one, and the rows below.

    `ours` says that the sheet was written by `quizgame export`, and means what it says.
    """

    columns: tuple[Column, ...]
    heading_row: int | None
    rows: range
    ours: bool = False

    def of(self, *fields: Field) -> list[Column]:
        """Give the columns of some fields, in the order of their numbers where they have any."""
        found = [column for column in self.columns if column.field in fields]
        return sorted(found, key=lambda column: (column.number or 0, column.index))


def named(index: int, text: str) -> str:
    """Name a column by its letter and a text that stands in it, on one line and not too long."""
    short = " ".join(text.split())
    if len(short) > _SHOWN:
        short = f"{short[: _SHOWN - 1]}…"
    return f"{letter(index)} ({short})" if short else letter(index)

"""Columns of a sheet as a person says what they are."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from quizgame.bank.telling import show, suggest
from quizgame.bank.words import plain
from quizgame.errors import SheetError
from quizgame.exchange.columns import Column
from quizgame.exchange.headings import SEVERAL, Field, read_heading
from quizgame.exchange.sheet import Sheet, letter, some


def read_field(name: str) -> Field | None:
    """Read the name of a field, or another word for it; nothing is None. Raises SheetError."""
    said = plain(name.replace("_", " "))
    if not said:
        return None
    known = [field.value for field in Field]
    if said in known:
        return Field(said)
    if heading := read_heading(said):
        return heading.field
    raise SheetError(f"--column: {show(name)} is not known: {suggest(said, known)}")


def is_named(cell: str, wanted: Collection[str]) -> bool:
    """Whether a cell is the heading of a column that a person names."""
    return bool(cell.strip()) and any(_same(name, cell) for name in wanted)


def as_wanted(
    sheet: Sheet, columns: Sequence[Column], wanted: Mapping[str, Field | None]
) -> list[Column]:
    """Take columns for what a person says, and no others for the same.

    They are named by heading or letter, and None leaves them out. Raises SheetError if there is no
    such column.
    """
    taken = list(columns)
    for name, field in wanted.items():
        index = _place(sheet, taken, name)
        column = taken[index]
        numbered = field is not None and field in SEVERAL
        taken[index] = replace(
            column,
            field=field,
            number=column.number if numbered else None,
            right=False,
            unwanted=field is None,
        )
        if field is not None and field not in SEVERAL:
            taken = [
                replace(other, field=None, unwanted=True)
                if other.field is field and at != index and other.heading not in wanted
                else other
                for at, other in enumerate(taken)
            ]
    return taken


def _place(sheet: Sheet, columns: Sequence[Column], name: str) -> int:
    for at, column in enumerate(columns):
        if column.heading and _same(name, column.heading):
            return at
    for at, column in enumerate(columns):
        if letter(column.index) == name.strip().upper():
            return at
    there = [column.name for column in columns]
    raise SheetError(
        f"{sheet.path}: --column: there is no column {show(name)}: it can be {some(there)}"
    )


def _same(one: str, other: str) -> bool:
    return plain(one) == plain(other)

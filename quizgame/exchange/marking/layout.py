"""Which column of a class's sheet is what: guessed from the headings, or as a person says."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from quizgame.bank.telling import show, some_of
from quizgame.bank.words import plain
from quizgame.errors import SheetError
from quizgame.exchange.cells import unescape
from quizgame.exchange.columns import named
from quizgame.exchange.marking.questions import Asked, How, Questions, told
from quizgame.exchange.marking.words import (
    ASKING,
    PUPIL,
    Part,
    is_beside,
    read_number,
    read_part,
    seems_to_ask,
)
from quizgame.exchange.sheet import Sheet, letter, some

HEADINGS_WITHIN = 40
"""How many rows from the top the headings are looked for."""

_NOTHING: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column: where it is, its heading, and what it holds.

    `asked` is the question it has the answers to, known by `how`; `part` is what else it holds.
    With neither it is left as it is. `remark` tells a person what is not clear about it.
    """

    index: int
    heading: str
    part: Part | None = None
    asked: Asked | None = None
    how: How | None = None
    remark: str = ""

    @property
    def name(self) -> str:
        """Name it as a person finds it: "C (Q1)"."""
        return named(self.index, self.heading)


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """The columns of a sheet, the row of their headings if there is one, and the rows below.

    `long` says that a row holds one answer, and not all those of a pupil.
    """

    columns: tuple[Column, ...]
    heading_row: int | None
    rows: range
    long: bool

    def of(self, *parts: Part) -> list[Column]:
        """Give the columns of some parts, in that order."""
        return [column for part in parts for column in self.columns if column.part is part]

    def questions(self) -> list[Column]:
        """Give the columns that hold the answers to a question each."""
        return [column for column in self.columns if column.asked]


def guess_layout(
    sheet: Sheet, questions: Questions, wanted: Mapping[str, str] = _NOTHING
) -> Layout:
    """Work out what each column of a class's sheet is.

    `wanted` gives columns, by heading or letter, the id, wording or number of a question, or the
    name of a part, or nothing to leave them as they are. Raises SheetError if one of them is not
    there, or if no column can be told to hold answers.
    """
    row = _heading_row(sheet, questions, wanted)
    headings = [unescape(cell) for cell in sheet.rows[row]] if row is not None else []
    width = max((len(cells) for cells in sheet.rows), default=0)
    headings += [""] * (width - len(headings))
    read = [_read(index, heading, questions) for index, heading in enumerate(headings)]
    columns = _as_wanted(sheet, read, questions, wanted)
    long = not any(column.asked for column in columns)
    rows = range(0 if row is None else row + 1, len(sheet.rows))
    columns = _long(columns) if long else _named(sheet, rows, list(_once_each(_wide(columns))))
    layout = Layout(
        columns=tuple(columns),
        heading_row=row,
        rows=rows,
        long=long,
    )
    return _checked(sheet, layout)


def _heading_row(sheet: Sheet, questions: Questions, wanted: Mapping[str, str]) -> int | None:
    """Find the row that is understood best as headings; the first of them if there are several."""
    best, best_row = 0, None
    names = {plain(name) for name in wanted}
    for row, cells in enumerate(sheet.rows[:HEADINGS_WITHIN]):
        known: set[object] = set()
        for cell in filter(None, map(unescape, cells)):
            column = _read(0, cell, questions)
            known.add(column.asked or column.part or (plain(cell) in names and cell))
        fit = len(known - {None, False})
        if fit > best:
            best, best_row = fit, row
    return best_row


def _read(index: int, heading: str, questions: Questions) -> Column:
    column = Column(index=index, heading=heading)
    if not heading or is_beside(heading):
        return column
    found = questions.find(heading)
    part = None if found and found.is_sure else read_part(heading)
    if part or found is None:
        remark = "fits no question of the bank" if not part and seems_to_ask(heading) else ""
        return replace(column, part=part, remark=remark)
    if found.only is None:
        fits = " and ".join(told(found.fitting[:2]))
        number = found.fitting[0].number
        hint = f"say which it is, such as --column {letter(index)}={number}"
        return replace(column, remark=f"fits {fits}: {hint}")
    return replace(column, asked=found.only, how=found.how)


def _as_wanted(
    sheet: Sheet, columns: Sequence[Column], questions: Questions, wanted: Mapping[str, str]
) -> list[Column]:
    taken = list(columns)
    for name, meaning in wanted.items():
        at = _place(sheet, taken, name)
        bare = replace(taken[at], part=None, asked=None, how=None, remark="")
        taken[at] = _meant(bare, meaning, questions)
        asked = taken[at].asked
        taken = [
            replace(other, asked=None, how=None)
            if asked and other.asked is asked and other.how is not How.TOLD
            else other
            for other in taken
        ]
    return taken


def _place(sheet: Sheet, columns: Sequence[Column], name: str) -> int:
    for column in columns:
        if column.heading and plain(column.heading) == plain(name):
            return column.index
    for column in columns:
        if letter(column.index) == name.strip().upper():
            return column.index
    there = some([column.name for column in columns])
    raise SheetError(f"{sheet.path}: --column: there is no column {show(name)}: it can be {there}")


def _meant(column: Column, meaning: str, questions: Questions) -> Column:
    if not meaning.strip():
        return column
    if plain(meaning) in [*Part]:
        return replace(column, part=Part(plain(meaning)))
    found = questions.find(meaning)
    if found is None or found.only is None:
        known = f"the number, id or wording of a question, or one of {some_of([*Part])}"
        raise SheetError(f"--column: {show(meaning)} is not {known}")
    return replace(column, asked=found.only, how=How.TOLD)


def _wide(columns: Sequence[Column]) -> Iterator[Column]:
    """Leave out what only a sheet with an answer a row has."""
    for column in columns:
        yield column if column.part in PUPIL else replace(column, part=None)


def _once_each(columns: Iterator[Column]) -> Iterator[Column]:
    """Let one column have the answers to a question: one that says so, or else the first."""
    every = list(columns)
    best: dict[int, Column] = {}
    for column in sorted(every, key=_says_answers, reverse=True):
        if column.asked:
            best.setdefault(column.asked.number, column)
    for column in every:
        if column.asked is None or best[column.asked.number] is column:
            yield column
            continue
        other = best[column.asked.number]
        remark = "" if _says_answers(other) else f"is {_number(other)} too, as {other.name} is"
        yield replace(column, asked=None, how=None, remark=remark)


def _number(column: Column) -> str:
    return f"question {column.asked.number}" if column.asked else ""


def _says_answers(column: Column) -> bool:
    """Whether a column is as sure as can be: told by a person, or headed "Response 1"."""
    number = read_number(column.heading)
    return column.how is How.TOLD or bool(number and number.answers)


def _named(sheet: Sheet, rows: range, columns: Sequence[Column]) -> list[Column]:
    """Take a first column without a heading for the names, if there are no others."""
    first, *others = columns
    free = not first.heading and first.asked is None
    if not free or any(column.part for column in columns):
        return list(columns)
    filled = any(sheet.cell(row, first.index).strip() for row in rows)
    return [replace(first, part=Part.NAME), *others] if filled else list(columns)


def _long(columns: Sequence[Column]) -> list[Column]:
    """Let the first column of a part be it; a number beside the wording is that of the row."""
    worded = any(column.part is Part.QUESTION for column in columns)
    seen: set[Part] = set()
    taken = []
    for column in columns:
        again = column.part in seen or (worded and column.part is Part.NUMBER)
        taken.append(replace(column, part=None) if again else column)
        seen |= {column.part} if column.part else set()
    return taken


def _checked(sheet: Sheet, layout: Layout) -> Layout:
    if not any(cell.strip() for cells in sheet.rows for cell in cells):
        raise SheetError(f"{sheet.path}: is empty: there is no answer in it")
    if layout.questions() or (layout.of(*ASKING) and layout.of(Part.ANSWER)):
        return layout
    unclear = [
        f"column {column.name}: {column.remark}" for column in layout.columns if column.remark
    ]
    example = "head each with its number, id or wording, or say it, such as --column C=1"
    there = some([column.name for column in layout.columns if column.part not in PUPIL])
    why = "; ".join(unclear[:3]) or f"{example}; there are {there}"
    raise SheetError(f"{sheet.path}: no column has answers to a question of the bank: {why}")

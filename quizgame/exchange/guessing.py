"""Which columns a sheet has, guessed from its headings and cells."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from quizgame.bank.kinds import AnswerType
from quizgame.errors import SheetError
from quizgame.exchange.cells import unescape
from quizgame.exchange.columns import Column, Layout, named
from quizgame.exchange.headings import SEVERAL, Field, read_heading
from quizgame.exchange.sheet import Sheet, letter, some
from quizgame.exchange.wanted import as_wanted, is_named, read_field

HEADINGS_WITHIN = 40
"""How many rows from the top the headings are looked for: above them stand titles."""

_NOTHING: Mapping[str, str] = MappingProxyType({})
_OUR_OWN = {"id", "kind", "question", "answer"}
_INSTRUCTS = re.compile(r"\((?:required|optional)|leave blank|text of the question", re.IGNORECASE)
_CHAPTER = re.compile(r"(?:unit\s*)?[0-9.]+", re.IGNORECASE)
_POINTER = re.compile(r"[A-Ha-h]|[1-8]")


def guess_layout(sheet: Sheet, wanted: Mapping[str, str] = _NOTHING) -> Layout:
    """Work out what each column of a sheet is.

    `wanted` gives columns, by their heading or letter, the name of a field, or an empty name to
    leave them out. Raises SheetError if a column or field in it is not there, or if no column can
    be told to hold questions and answers.
    """
    fields = {heading: read_field(name) for heading, name in wanted.items()}
    row = _heading_row(sheet, fields)
    headings = [unescape(cell) for cell in sheet.rows[row]] if row is not None else []
    ours = set(headings) >= _OUR_OWN
    rows = range(_first_row(sheet, row, ours=ours), len(sheet.rows))
    filled = _filled(sheet, rows)
    columns = [
        Column(index=index, heading=headings[index] if index < len(headings) else "")
        for index in range(max(len(headings), max(filled, default=-1) + 1))
        if index in filled or (index < len(headings) and headings[index])
    ]
    if row is None:
        columns = _unheaded(sheet, columns, rows, fields)
    else:
        columns = [_read(column) for column in columns]
    if not ours:
        columns = list(_second_thoughts(sheet, columns, rows))
    columns = as_wanted(sheet, columns, fields)
    layout = Layout(columns=tuple(_single(columns)), heading_row=row, rows=rows, ours=ours)
    _check(sheet, layout)
    return layout


def _heading_row(sheet: Sheet, wanted: Collection[str]) -> int | None:
    """Find the row that is understood best as headings; the first of them if there are several."""
    best, best_row = 1, None
    for row, cells in enumerate(sheet.rows[:HEADINGS_WITHIN]):
        read = [heading for cell in cells if (heading := read_heading(unescape(cell)))]
        named_here = sum(is_named(cell, wanted) for cell in cells)
        fields = {(heading.field, heading.number) for heading in read}
        asks = any(heading.field in (Field.QUESTION, Field.PROMPT) for heading in read)
        if (asks or named_here) and len(fields) + named_here > best:
            best, best_row = len(fields) + named_here, row
    return best_row


def _first_row(sheet: Sheet, heading_row: int | None, *, ours: bool) -> int:
    """Find the first row below the headings that is no row of instructions."""
    if heading_row is None:
        return 0
    first = heading_row + 1
    if ours or first == len(sheet.rows):
        return first
    told = sum(bool(_INSTRUCTS.search(cell)) for cell in sheet.rows[first])
    return first + (told > 1)


def _filled(sheet: Sheet, rows: range) -> set[int]:
    """Find the columns in which something stands."""
    return {index for row in rows for index, cell in enumerate(sheet.rows[row]) if cell.strip()}


def _read(column: Column) -> Column:
    heading = read_heading(column.heading)
    if heading is None:
        return column
    return replace(column, field=heading.field, number=heading.number, right=heading.right)


def _second_thoughts(sheet: Sheet, columns: Sequence[Column], rows: range) -> Iterator[Column]:
    """Take columns for something else whose heading can mean two things."""
    asked = any(column.field is Field.QUESTION for column in columns)
    told = any(column.right for column in columns)
    options = sum(column.field is Field.OPTION for column in columns)
    answers = sum(column.field is Field.ANSWER for column in columns)
    for column in columns:
        values = [text for row in rows if (text := sheet.cell(row, column.index).strip())]
        match column.field:
            case Field.PROMPT if not asked:
                yield replace(column, field=Field.QUESTION)
            case Field.ANSWER if told and not column.right:
                yield replace(column, field=Field.OPTION)
            case Field.OPTION if options == 1 and not answers:
                yield replace(column, field=Field.ANSWER, number=None)
            case Field.ID if all(value.isdecimal() for value in values):
                yield replace(column, field=Field.NUMBER)
            case Field.UNIT if all(_CHAPTER.fullmatch(value) for value in values):
                yield replace(column, field=Field.TAGS)
            case Field.KIND if {value.casefold() for value in values} <= set(AnswerType):
                yield replace(column, field=Field.TYPE)
            case None if not column.heading and all(value.isdecimal() for value in values):
                yield replace(column, field=Field.NUMBER)
            case _:
                yield column


def _unheaded(
    sheet: Sheet, columns: Sequence[Column], rows: range, wanted: Mapping[str, Field | None]
) -> list[Column]:
    """Guess the columns of a sheet without headings: questions, options, and the right answer.

    Those that a person names are left alone, and all of them if that says what is asked.
    """
    if any(field in (Field.QUESTION, Field.ANSWER) for field in wanted.values()):
        return list(columns)
    letters = {name.strip().upper() for name in wanted}
    free = [column for column in columns if letter(column.index) not in letters]
    guessed = {column.index: column for column in _by_place(sheet, free, rows)}
    return [guessed.get(column.index, column) for column in columns]


def _by_place(sheet: Sheet, columns: Sequence[Column], rows: range) -> list[Column]:
    if len(columns) == 2:
        fields = [Field.QUESTION, Field.ANSWER]
    elif len(columns) > 2 and _ends_in_the_key(sheet, columns, rows):
        fields = [Field.QUESTION, *[Field.OPTION] * (len(columns) - 2), Field.ANSWER]
    else:
        return list(columns)
    return [
        replace(column, field=field, number=number if field is Field.OPTION else None)
        for number, (column, field) in enumerate(zip(columns, fields, strict=True))
    ]


def _ends_in_the_key(sheet: Sheet, columns: Sequence[Column], rows: range) -> bool:
    """Whether the last cell of every row is one of the cells before it, or tells which one."""
    _, *options, last = columns
    for row in rows:
        key = sheet.cell(row, last.index).strip()
        texts = [sheet.cell(row, column.index).strip() for column in options]
        if any(texts) and key not in texts and not _POINTER.fullmatch(key):
            return False
    return True


def _single(columns: Iterable[Column]) -> Iterator[Column]:
    """Let the first column of a field be it, unless several can be."""
    seen: set[Field] = set()
    for column in columns:
        if column.field in seen:
            yield replace(column, field=None)
            continue
        if column.field is not None and column.field not in SEVERAL:
            seen.add(column.field)
        yield column


def _check(sheet: Sheet, layout: Layout) -> None:
    """See that there are questions and answers. Raises SheetError."""
    if not any(cell.strip() for cells in sheet.rows for cell in cells):
        raise SheetError(f"{sheet.path}: is empty: there is no question in it")
    for field, missing in (
        (Field.QUESTION, "no column is headed as questions"),
        (Field.ANSWER, "no column says which answer is right"),
    ):
        if not layout.of(field):
            example = f"say which one it is, by its heading or letter, such as --column B={field}"
            there = some(_examples(sheet, layout))
            raise SheetError(f"{sheet.path}: {missing}: {example}; there are {there}")


def _examples(sheet: Sheet, layout: Layout) -> list[str]:
    """Name the columns, by what stands first in those without headings."""
    return [
        named(
            column.index,
            column.heading
            or next(
                (text for row in layout.rows if (text := sheet.cell(row, column.index).strip())), ""
            ),
        )
        for column in layout.columns
    ]

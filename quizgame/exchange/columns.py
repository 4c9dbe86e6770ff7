"""Which columns a sheet has: guessed from its headings and cells, or as a person says."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from quizgame.bank.fields import show, suggest
from quizgame.bank.question import AnswerType
from quizgame.errors import SheetError
from quizgame.exchange.cells import unescape
from quizgame.exchange.headings import SEVERAL, Field, read_heading
from quizgame.exchange.sheet import Sheet, letter, some

_HEADINGS_WITHIN = 40  # rows: above them stand titles and instructions
_SHOWN = 30  # characters of a heading
_NOTHING: Mapping[str, str] = MappingProxyType({})
_OUR_OWN = {"id", "kind", "question", "answer"}
_INSTRUCTS = re.compile(r"\((?:required|optional)|leave blank|text of the question", re.IGNORECASE)
_CHAPTER = re.compile(r"(?:unit\s*)?[\w.]{0,3}\d[\d.]*", re.IGNORECASE)
_POINTER = re.compile(r"[A-Ha-h]|[1-8]")


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


def guess_layout(sheet: Sheet, wanted: Mapping[str, str] = _NOTHING) -> Layout:
    """Work out what each column of a sheet is.

    `wanted` gives columns, by their heading or letter, the name of a field, or an empty name to
    leave them out. Raises SheetError if a column or field in it is not there, or if no column can
    be told to hold questions and answers.
    """
    fields = {heading: _field(name) for heading, name in wanted.items()}
    row = _heading_row(sheet, fields)
    headings = [unescape(cell) for cell in sheet.rows[row]] if row is not None else []
    rows = range(_first_row(sheet, row), len(sheet.rows))
    filled = _filled(sheet, rows)
    ours = set(headings) >= _OUR_OWN
    columns = [
        Column(index=index, heading=headings[index] if index < len(headings) else "")
        for index in range(max(len(headings), max(filled, default=-1) + 1))
        if index in filled or (index < len(headings) and headings[index])
    ]
    if row is None and not fields:
        columns = _unheaded(sheet, columns, rows)
    else:
        columns = [_read(column) for column in columns]
        columns = columns if ours else list(_second_thoughts(sheet, columns, rows))
    columns = _as_wanted(sheet, columns, fields)
    layout = Layout(columns=tuple(_single(columns)), heading_row=row, rows=rows, ours=ours)
    _check(sheet, layout)
    return layout


def _field(name: str) -> Field | None:
    plain = " ".join(name.casefold().replace("_", " ").split())
    if not plain:
        return None
    known = [field.value for field in Field]
    if plain in known:
        return Field(plain)
    if heading := read_heading(plain):
        return heading.field
    raise SheetError(f"--column: {show(name)} is not known: {suggest(plain, known)}")


def _heading_row(sheet: Sheet, wanted: Collection[str]) -> int | None:
    """Find the row that is understood best as headings; the first of them if there are several."""
    best, best_row = 1, None
    for row, cells in enumerate(sheet.rows[:_HEADINGS_WITHIN]):
        read = [heading for cell in cells if (heading := read_heading(unescape(cell)))]
        named = sum(_is_named(cell, wanted) for cell in cells)
        fields = {(heading.field, heading.number) for heading in read}
        asks = any(heading.field in (Field.QUESTION, Field.PROMPT) for heading in read)
        if (asks or named) and len(fields) + named > best:
            best, best_row = len(fields) + named, row
    return best_row


def _is_named(cell: str, wanted: Collection[str]) -> bool:
    return bool(cell.strip()) and any(_same(name, cell) for name in wanted)


def _same(one: str, other: str) -> bool:
    return " ".join(one.casefold().split()) == " ".join(other.casefold().split())


def _first_row(sheet: Sheet, heading_row: int | None) -> int:
    """Find the first row below the headings that is no row of instructions."""
    first = 0 if heading_row is None else heading_row + 1
    if heading_row is not None and first < len(sheet.rows):
        told = sum(bool(_INSTRUCTS.search(cell)) for cell in sheet.rows[first])
        return first + (told > 1)
    return first


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


def _unheaded(sheet: Sheet, columns: Sequence[Column], rows: range) -> list[Column]:
    """Guess the columns of a sheet without headings: questions, options, and the right answer."""
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


def _as_wanted(
    sheet: Sheet, columns: Sequence[Column], wanted: Mapping[str, Field | None]
) -> list[Column]:
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
            example = f"say which one it is, such as --column B={field}"
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

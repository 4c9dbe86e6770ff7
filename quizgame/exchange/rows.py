"""Rows of a sheet made into questions; each row that makes none is told, and why."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from quizgame.bank.kinds import AnswerType, Precision, Strictness
from quizgame.bank.question import AnswerKey, Evidence, Question, in_order
from quizgame.exchange.answers import Keyed, Pointing, how_told
from quizgame.exchange.cells import SEPARATORS, TAG_SEPARATORS, split_items, unescape
from quizgame.exchange.columns import Column, Layout
from quizgame.exchange.headings import NOT_CARRIED, Field
from quizgame.exchange.keys import Key, NoKeyError, key_of
from quizgame.exchange.report import Report
from quizgame.exchange.sheet import Sheet
from quizgame.exchange.values import (
    Asking,
    UnreadableError,
    read_day,
    read_difficulty,
    read_kind,
    read_seconds,
    read_tolerance,
    read_word,
)

# Without one of these a row asks nothing: such rows are numbered in advance, or hold a time limit.
_SAYING = (Field.QUESTION, Field.ANSWER, Field.OPTION, Field.WRONG)
_BARE = frozenset({Field.NUMBER, Field.SECONDS, Field.KIND, Field.POINTS, None})
_MERGED = "is merged with the cell above: give each row its own"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row of a sheet, read by what its columns are."""

    sheet: Sheet
    layout: Layout
    index: int

    def raw(self, field: Field) -> str:
        """Give what stands in the first column of a field, as it stands there."""
        columns = self.layout.of(field)
        return self.sheet.cell(self.index, columns[0].index).strip() if columns else ""

    def text(self, field: Field) -> str:
        """Give the text of a field, or nothing."""
        return unescape(self.raw(field))

    def items(self, field: Field, separators: str = SEPARATORS) -> tuple[str, ...]:
        """Give the items of a field, from all of its columns; a numbered column has one item."""
        found: list[str] = []
        for column in self.layout.of(field):
            cell = self.sheet.cell(self.index, column.index)
            found += [unescape(cell)] if column.number else split_items(cell, separators)
        return tuple(item for item in found if item)

    def places(self, field: Field) -> tuple[str, ...]:
        """Give the options in their places: those of one column, or a column each."""
        columns = self.layout.of(field)
        if len(columns) == 1 and not columns[0].number:
            return self.items(field)
        return tuple(unescape(self.sheet.cell(self.index, column.index)) for column in columns)

    def keyed(self) -> Keyed:
        """Give the answer beside the options."""
        return Keyed(
            answer=self.raw(Field.ANSWER),
            options=self.places(Field.OPTION),
            wrong=tuple(text for text in self.places(Field.WRONG) if text),
        )

    def source(self) -> str:
        """Name the source: by its name, or else by its title or address."""
        named = (Field.SOURCE, Field.SOURCE_TITLE, Field.SOURCE_URL)
        return next((text for field in named if (text := self.text(field))), "")

    def is_blank(self) -> bool:
        """Whether nothing is asked here, and nothing said."""
        said = {
            column.field
            for column in self.layout.columns
            if self.sheet.cell(self.index, column.index).strip()
        }
        return said <= _BARE


def pointing_of(sheet: Sheet, layout: Layout) -> Pointing | None:
    """Find out how the sheet tells the right option; None if it has no options."""
    if not layout.of(Field.OPTION):
        return None
    rows = (Row(sheet=sheet, layout=layout, index=index).keyed() for index in layout.rows)
    return how_told(rows, layout.of(Field.ANSWER)[0].heading)


def read_row(row: Row, pointing: Pointing | None, report: Report) -> Question | None:
    """Make a question of a row; what is wrong or left out goes into the report."""
    _tell_remarks(row, report)
    _tell_ragged(row, report)
    if not row.text(Field.QUESTION):
        message = "is empty: write it, or take the row out"
        report.complain(row.index, Field.QUESTION, message)
    asked = _read(row, Field.KIND, read_kind, report)
    if asked is Asking.NO_ANSWER and not row.raw(Field.ANSWER):
        report.leave_out(row.index, "the row is left out: it asks for no answer that is right")
        return None
    key = _key(row, asked, pointing, report)
    values = {
        name: value
        for field, (name, read) in _SIMPLE.items()
        if (value := _read(row, field, read, report)) is not None
    }
    answer = {
        name: value
        for field, (name, read) in _OF_ANSWERS.items()
        if (value := _read(row, field, read, report)) is not None
    }
    strict = _strict(row, report)
    _tell_losses(row, report)
    if key is None or row.index in report.bad:
        return None
    return _question(row, key, values, answer | {"strict": strict})


def _question(row: Row, key: Key, values: dict[str, Any], answer: dict[str, Any]) -> Question:
    told = in_order(key.items) if key.items else AnswerKey(text=key.text)
    accept = (*key.accept, *row.items(Field.ACCEPT))
    return Question(
        kind=key.kind,
        answer=told.model_copy(
            update={
                "accept": accept,
                "prompt": row.items(Field.PROMPT),
                "reject": row.items(Field.REJECT),
                **answer,
            }
        ),
        distractors=key.distractors,
        evidence=_evidence(row),
        tags=row.items(Field.TAGS, TAG_SEPARATORS),
        silence=row.items(Field.SILENCE, TAG_SEPARATORS),
        was=row.items(Field.WAS, TAG_SEPARATORS),
        **values,
    )


def _key(row: Row, asked: Any, pointing: Pointing | None, report: Report) -> Key | None:
    try:
        key = key_of(row.keyed(), asked, pointing or Pointing.TEXT, exact=row.layout.ours)
    except NoKeyError as error:
        report.complain(row.index, Field.ANSWER, str(error))
        return None
    if key.others:
        right = "several options are right, and a bank asks for one: the others are accepted"
        report.leave_out(row.index, f"{right}, and are no options any more")
    return key


def _read(row: Row, field: Field, read: Callable[[str], Any], report: Report) -> Any:
    text = row.text(field)
    if not text:
        return None
    try:
        return read(text)
    except UnreadableError as error:
        report.complain(row.index, field, str(error))
        return None


def _strict(row: Row, report: Report) -> tuple[Strictness, ...]:
    found = []
    for word in row.items(Field.STRICT, TAG_SEPARATORS):
        try:
            found.append(read_word(word, Strictness))
        except UnreadableError as error:
            report.complain(row.index, Field.STRICT, str(error))
    return tuple(found)


def _evidence(row: Row) -> tuple[Evidence, ...]:
    quote = row.text(Field.EVIDENCE)
    return (Evidence(source=row.source(), quote=quote),) if quote else ()


def _tell_remarks(row: Row, report: Report) -> None:
    """Tell of cells that are not what they seem, in columns that matter."""
    for column in row.layout.columns:
        place = row.index, column.index
        if column.field is not None and (remark := row.sheet.remarks.get(place)):
            report.complain(row.index, column.field, remark)
        if column.field in _SAYING and place in row.sheet.merged:
            report.complain(row.index, column.field, _MERGED)


def _tell_ragged(row: Row, report: Report) -> None:
    """Tell of a row that is longer than the headings: a text in it was likely parted by mistake."""
    sheet, heading_row = row.sheet, row.layout.heading_row
    if not sheet.parted_by or heading_row is None:
        return
    width = len(sheet.rows[heading_row])
    if any(cell.strip() for cell in sheet.rows[row.index][width:]):
        report.complain(
            row.index,
            Field.QUESTION,
            f"the row has more cells than there are headings: if a text in it has a "
            f"{sheet.parted_by}, put that text in quotation marks",
        )


def _tell_losses(row: Row, report: Report) -> None:
    for column in row.layout.columns:
        if row.sheet.cell(row.index, column.index).strip() and (lost := _lost(column)):
            report.leave_out(row.index, lost)
    if row.source() and not row.text(Field.EVIDENCE):
        report.leave_out(row.index, "the source is left out: a bank names it beside a quote")


def _lost(column: Column) -> str | None:
    if column.field is None:
        if column.unwanted:
            return None
        return f"column {column.name} is left out: nobody knows what it is; see --column"
    return NOT_CARRIED.get(column.field)


_SIMPLE: Mapping[Field, tuple[str, Callable[[str], Any]]] = MappingProxyType(
    {
        Field.ID: ("id", str),
        Field.QUESTION: ("question", str),
        Field.EXPLANATION: ("explanation", str),
        Field.NOTE: ("note", str),
        Field.AS_OF: ("as_of", read_day),
        Field.UNTIL: ("until", read_day),
        Field.DIFFICULTY: ("difficulty", read_difficulty),
        Field.SECONDS: ("seconds", read_seconds),
    }
)

_OF_ANSWERS: Mapping[Field, tuple[str, Callable[[str], Any]]] = MappingProxyType(
    {
        Field.TYPE: ("type", lambda text: read_word(text, AnswerType)),
        Field.TOLERANCE: ("tolerance", read_tolerance),
        Field.UNIT: ("unit", str),
        Field.PRECISION: ("precision", lambda text: read_word(text, Precision)),
    }
)

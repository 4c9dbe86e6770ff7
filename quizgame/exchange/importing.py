"""A sheet read into a bank: its questions, what is wrong with which row, what was left out."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from quizgame.bank.question import Bank, Question, Source
from quizgame.bank.rules import faults
from quizgame.exchange.answers import Pointing
from quizgame.exchange.columns import Layout
from quizgame.exchange.guessing import guess_layout
from quizgame.exchange.headings import Field
from quizgame.exchange.reading import read_sheet
from quizgame.exchange.report import Report
from quizgame.exchange.rows import Row, pointing_of, read_row
from quizgame.exchange.sheet import Sheet
from quizgame.exchange.values import UnreadableError, read_day

_UNNAMED = "unnamed"
_NOTHING_TOLD = Source()

# Which field of a sheet a rule of the bank speaks of; of the others the name is the same.
_FIELDS = {
    "answer": Field.ANSWER,
    "answer.tolerance": Field.TOLERANCE,
    "answer.unit": Field.UNIT,
    "answer.precision": Field.PRECISION,
    "distractors": Field.WRONG,
    "evidence": Field.SOURCE,
    "id": Field.ID,
    "was": Field.WAS,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """A sheet as it was understood, and the bank it makes of its good rows.

    `pointing` is how the sheet tells which option is right, if it has options. `problems` has a
    line for each thing that is wrong with a row, `losses` one for each that a bank cannot hold;
    `bad_rows` is the number of rows that make no question.
    """

    sheet: Sheet
    layout: Layout
    pointing: Pointing | None
    bank: Bank
    problems: tuple[str, ...]
    losses: tuple[str, ...]
    bad_rows: int


def import_sheet(
    path: Path, *, title: str, columns: Mapping[str, str], name: str | None = None
) -> Imported:
    """Read a sheet into a bank of that title.

    `columns` are those that a person names, by heading or letter, with their fields; `name` is
    that of the sheet in a workbook. Raises SheetError if the sheet cannot be read or understood;
    rows that make no question are told in what is given back.
    """
    sheet = read_sheet(path, name)
    layout = guess_layout(sheet, columns)
    pointing = pointing_of(sheet, layout)
    report = Report(sheet=sheet, layout=layout)
    made: dict[int, Question] = {}
    for index in layout.rows:
        row = Row(sheet=sheet, layout=layout, index=index)
        if not row.is_blank() and (question := read_row(row, pointing, report)):
            made[index] = question
    made, sources = _with_sources(made, _sources(sheet, layout, made, report))
    _tell_faults(made, sources, report)
    good = tuple(question for index, question in made.items() if index not in report.bad)
    used = {evidence.source for question in good for evidence in question.evidence}
    bank = Bank(
        title=title,
        sources={source: told for source, told in sources.items() if source in used},
        questions=good,
    )
    return Imported(
        sheet=sheet,
        layout=layout,
        pointing=pointing,
        bank=bank,
        problems=report.problems(),
        losses=report.losses(),
        bad_rows=len(report.bad),
    )


def _sources(
    sheet: Sheet, layout: Layout, rows: Iterable[int], report: Report
) -> dict[str, Source]:
    """Gather what the rows tell of each source; the first to tell something is believed."""
    found: dict[str, dict[str, Any]] = {}
    for index in rows:
        row = Row(sheet=sheet, layout=layout, index=index)
        if name := row.source():
            known = found.setdefault(name, {})
            for field, value in _told(row, report).items():
                known.setdefault(field, value)
    return {name: Source(**told) for name, told in found.items()}


def _told(row: Row, report: Report) -> dict[str, Any]:
    name, day = row.source(), row.text(Field.SOURCE_PUBLISHED)
    told: dict[str, Any] = {
        "title": row.text(Field.SOURCE_TITLE),
        "publisher": row.text(Field.SOURCE_PUBLISHER),
        "url": row.text(Field.SOURCE_URL) or _address(name),
    }
    try:
        told["published"] = read_day(day) if day else None
    except UnreadableError as error:
        report.complain(row.index, Field.SOURCE_PUBLISHED, str(error))
    return {field: value for field, value in told.items() if value}


def _with_sources(
    made: Mapping[int, Question], sources: dict[str, Source]
) -> tuple[dict[int, Question], dict[str, Source]]:
    """Name the source of quotes that name none, if anything is told of sources at all.

    It is the only one there is, or one of which nothing is told.
    """
    if all(source == _NOTHING_TOLD for source in sources.values()):
        return dict(made), {}
    name = next(iter(sources)) if len(sources) == 1 else _UNNAMED
    named = {index: _from(name, question) for index, question in made.items()}
    used = {evidence.source for question in named.values() for evidence in question.evidence}
    return named, {
        each: sources.get(each, _NOTHING_TOLD)
        for each in [*sources, *sorted(used - sources.keys())]
    }


def _from(name: str, question: Question) -> Question:
    evidence = tuple(
        each if each.source else each.model_copy(update={"source": name})
        for each in question.evidence
    )
    return question.model_copy(update={"evidence": evidence})


def _address(name: str) -> str | None:
    return name if name.startswith(("http://", "https://")) else None


def _tell_faults(
    made: Mapping[int, Question], sources: Mapping[str, Source], report: Report
) -> None:
    """Report what breaks a rule between fields, or between questions, at its cell."""
    rows = list(made)
    for fault in faults(tuple(made.values()), sources=tuple(sources)):
        field = _FIELDS.get(fault.field, Field.QUESTION)
        if field is Field.WRONG and not report.layout.of(Field.WRONG):
            field = Field.OPTION
        report.complain(rows[fault.question], field, fault.message)

"""`quizgame grade --csv`: a sheet of a class's answers graded by banks, and what that tells."""

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from rich import box
from rich.table import Table
from rich.text import Text

from quizgame.bank.reading import read_banks
from quizgame.bank.writing import write_bytes
from quizgame.commands.console import complain, counted, harmless, say, table_console
from quizgame.commands.sheets import content_of, see_to_sheet
from quizgame.errors import QuizgameError
from quizgame.exchange.comma import write_text_sheet
from quizgame.exchange.marking.layout import Column, Layout, guess_layout
from quizgame.exchange.marking.marks import Marked, mark
from quizgame.exchange.marking.questions import questions_of
from quizgame.exchange.marking.telling import (
    Counts,
    OfQuestion,
    pupils_of,
    questions_of_sheet,
    total,
)
from quizgame.exchange.marking.words import ASKING, PUPIL, Part
from quizgame.exchange.marking.written import write_marks
from quizgame.exchange.reading import read_sheet
from quizgame.exchange.sheet import Sheet, letter

if TYPE_CHECKING:
    from rich.console import Console

STANDARD_OUTPUT = "-"
PIPE_WIDTH = 120
_NAME = "Answers"
_HEADING, _EXAMPLE, _TAKEN_AS, _WORDING, _ANSWER = 30, 24, 30, 44, 28  # characters that are shown
_MOST_PUPILS = 60
_MOST_ANSWERS = 3
_MOST_REMARKS = 100


def mark_sheet(
    path: Path,
    named: Sequence[Path],
    *,
    output: Path | None = None,
    columns: Mapping[str, str],
    name: str | None = None,
    dry_run: bool = False,
) -> None:
    """Grade a sheet by the questions of banks, and write it with its marks.

    What came of it goes to standard output, unless the sheet itself goes there, as it does without
    `output`, or for "-". Raises QuizgameError for what is no sheet or bank, if no column fits a
    question, if there is such a file already, or if it cannot be written.
    """
    target = output if output and str(output) != STANDARD_OUTPUT else None
    if target:
        see_to_sheet(target)
    marked = _mark(path, named, columns, name)
    aside = target is None and not dry_run
    tell = complain if aside else say
    console = table_console(pipe_width=PIPE_WIDTH, stderr=aside)
    tell(f"{path}: read as {marked.sheet.read_as}; {_shape(marked.layout)}")
    console.print(_columns(marked.sheet, marked.layout))
    complain(
        *marked.remarks[:_MOST_REMARKS], *_more(len(marked.remarks), _MOST_REMARKS, "more remark")
    )
    if not marked.marks:
        raise QuizgameError(f"{path}: there is no answer in it to a question of the bank")
    if target and not dry_run:
        write_bytes(_content(marked, target), target)
    written = f"; written to {target}" if target else ""
    _tell(marked, tell, console, "; nothing was written" if dry_run else written)
    if aside:
        # Last, so that a reader who goes away misses nothing that is told.
        sys.stdout.write(write_text_sheet(write_marks(marked).rows))
        sys.stdout.flush()


def _mark(
    path: Path, named: Sequence[Path], columns: Mapping[str, str], name: str | None
) -> Marked:
    questions = questions_of(read_banks(named))
    if not questions.every:
        raise QuizgameError(f"{', '.join(map(str, named))}: there is no question in it")
    sheet = read_sheet(path, name)
    return mark(sheet, guess_layout(sheet, questions, columns), questions)


def _content(marked: Marked, target: Path) -> bytes:
    written = write_marks(marked)
    return content_of(
        written.rows,
        target,
        title=marked.sheet.path.stem,
        name=_NAME,
        heading_row=marked.layout.heading_row,
        numbers=written.numbers,
    )


def _shape(layout: Layout) -> str:
    return "one answer a row" if layout.long else "one pupil a row"


def _columns(sheet: Sheet, layout: Layout) -> Table:
    """Draw how each column was understood, with an example of what stands in it."""
    table = _table("", "Column", "Taken as", "Example")
    for column in layout.columns:
        example = next((text for row in layout.rows if (text := sheet.cell(row, column.index))), "")
        if column.heading or example:
            heading = _short(column.heading, _HEADING)
            taken = _taken_as(column, layout)
            _add(table, letter(column.index), heading, taken, _short(example, _EXAMPLE))
    return table


def _taken_as(column: Column, layout: Layout) -> str:
    if column.asked and column.how:
        wording = _short(column.asked.question.question, _TAKEN_AS)
        return f"question {column.asked.number}, {column.how}: {wording}"
    if column.part in PUPIL or (layout.long and column.part in (*ASKING, Part.ANSWER)):
        return str(column.part)
    return "not clear, see below" if column.remark else "left as it is"


def _tell(marked: Marked, tell: Callable[[str], None], console: "Console", where: str) -> None:
    """Tell how each pupil and each question did, and all together."""
    pupils, questions = pupils_of(marked), questions_of_sheet(marked)
    table = _table("Pupil", "Right", "Not enough", "Wrong", "No answer", "Score", numbers=True)
    for pupil in pupils[:_MOST_PUPILS]:
        _add(table, _short(pupil.name, _HEADING), *_numbers(pupil.counts), f"{pupil.share:.0%}")
    console.print(table)
    for line in _more(len(pupils), _MOST_PUPILS, "more pupil"):
        tell(line)
    table = _table("", "Question", "Right", "Answered otherwise", "No answer")
    for question in questions:
        _add(table, *_of_question(question))
    console.print(table)
    every = total(each.counts for each in questions)
    told = f"{every.right:,} right, {every.prompt:,} not enough, {every.wrong:,} wrong"
    size = f"{counted(len(pupils), 'pupil')}, {counted(len(questions), 'question')}"
    tell(f"{size}: {told}, {every.missing:,} without an answer{where}")


def _of_question(told: OfQuestion) -> tuple[str, ...]:
    counts = told.counts
    others = [
        *(f"{_short(text, _ANSWER)} ({number})" for text, number in told.wrong[:_MOST_ANSWERS]),
        *_more(len(told.wrong), _MOST_ANSWERS, "other"),
        *(
            f"{_short(text, _ANSWER)} ({number}, not enough)"
            for text, number in told.prompted[:_MOST_ANSWERS]
        ),
    ]
    return (
        str(told.asked.number),
        _short(told.asked.question.question, _WORDING),
        f"{counts.right} of {counts.every}",
        "\n".join(others),
        str(counts.missing or ""),
    )


def _numbers(counts: Counts) -> Iterator[str]:
    yield f"{counts.right} of {counts.every}"
    yield from (str(each or "") for each in (counts.prompt, counts.wrong, counts.missing))


def _more(number: int, shown: int, thing: str) -> Iterator[str]:
    if number > shown:
        yield f"and {counted(number - shown, thing)}"


def _table(*headings: str, numbers: bool = False) -> Table:
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for place, heading in enumerate(headings):
        table.add_column(heading, overflow="fold", justify="right" if numbers and place else "left")
    return table


def _add(table: Table, *cells: str) -> None:
    table.add_row(*(Text("\n".join(map(harmless, cell.split("\n")))) for cell in cells))


def _short(text: str, most: int) -> str:
    line = " ".join(text.split())
    return line if len(line) <= most else f"{line[: most - 1]}…"

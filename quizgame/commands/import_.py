"""`quizgame import`: a sheet of questions made into a bank, its columns guessed and shown."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from rich import box
from rich.table import Table
from rich.text import Text

from quizgame import paths
from quizgame.bank.reading import SUFFIXES
from quizgame.bank.writing import write_bank
from quizgame.commands.console import complain, counted, harmless, say, table_console
from quizgame.commands.places import bank_path, ready
from quizgame.errors import QuizgameError
from quizgame.exchange.columns import Column
from quizgame.exchange.headings import NOT_CARRIED, Field
from quizgame.exchange.importing import Imported, import_sheet
from quizgame.exchange.sheet import letter

FINE, BAD_INPUT = 0, 2

_WHAT_TO_DO = (
    "Nothing is written: mend these rows, leave them out with --skip-bad, or say with --column "
    "what a column is."
)
PIPE_WIDTH = 120
_HEADING, _EXAMPLE = 30, 40  # characters that are shown


def import_bank(
    sheet: Path,
    *,
    output: Path | None = None,
    columns: Mapping[str, str],
    name: str | None = None,
    title: str | None = None,
    language: str | None = None,
    skip_bad: bool = False,
    dry_run: bool = False,
) -> int:
    """Write the bank of a sheet and give the exit code.

    How the sheet was understood goes to standard output, what is wrong with it or left out to
    standard error. Rows that make no question keep the bank from being written, unless they are to
    be skipped. Raises QuizgameError if there is such a file already, and for what is no sheet.
    """
    target = output or bank_path(sheet, paths.banks_folder())
    _see_to(target, sheet)
    imported = import_sheet(sheet, title=title or sheet.stem, columns=columns, name=name)
    _show(imported)
    complain(*imported.problems)
    if imported.problems and not skip_bad:
        complain(_WHAT_TO_DO)
        return BAD_INPUT
    if not imported.bank.questions:
        raise QuizgameError(f"{sheet}: there is no question in it")
    complain(*(f"{sheet}: {loss}" for loss in imported.losses))
    number = counted(len(imported.bank.questions), "question")
    skipped = f"; {counted(imported.bad_rows, 'row')} left out" if imported.bad_rows else ""
    if dry_run:
        say(f"{number} for {target}{skipped}; nothing was written")
        return FINE
    bank = imported.bank.model_copy(update={"language": language} if language else {})
    with ready(target.parent):
        write_bank(bank, target)
    say(f"{number} in {target}{skipped}")
    return FINE


def _see_to(target: Path, sheet: Path) -> None:
    """See that the bank can get that name."""
    if target.is_dir():
        raise QuizgameError(
            f"{target}: is a folder: name a file, such as {bank_path(sheet, target)}"
        )
    if target.suffix not in SUFFIXES:
        raise QuizgameError(f"{target}: banks end in .yaml: name it {target.with_suffix('.yaml')}")
    if target.exists():
        raise QuizgameError(
            f"{target}: is there already: write another file with -o, and put it into this one "
            f"with `quizgame merge`"
        )


def _show(imported: Imported) -> None:
    """Draw how each column was understood, with an example of what stands in it."""
    console = table_console(pipe_width=PIPE_WIDTH)
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for heading in ("", "Column", "Taken as", "Example"):
        table.add_column(heading, overflow="fold")
    for column in imported.layout.columns:
        cells = (
            letter(column.index),
            _short(column.heading, _HEADING),
            _taken_as(column, imported),
            _short(next(_values(column, imported), ""), _EXAMPLE),
        )
        table.add_row(*(Text(harmless(cell)) for cell in cells))
    say(f"{imported.sheet.path}: read as {imported.sheet.read_as}")
    console.print(table)


def _taken_as(column: Column, imported: Imported) -> str:
    if column.field is None:
        return "left out"
    if column.field in NOT_CARRIED or column.field is Field.NUMBER:
        return f"{column.field}, left out"
    if column.field is Field.ANSWER and imported.pointing:
        return str(imported.pointing)
    return f"{column.field} {column.number}" if column.number else str(column.field)


def _values(column: Column, imported: Imported) -> Iterator[str]:
    for row in imported.layout.rows:
        if text := imported.sheet.cell(row, column.index).strip():
            yield text


def _short(text: str, most: int) -> str:
    line = " ".join(text.split())
    return line if len(line) <= most else f"{line[: most - 1]}…"

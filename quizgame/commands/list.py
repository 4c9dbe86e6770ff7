"""`quizgame list`: banks, and how many questions there are by kind, difficulty, tag and date."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from quizgame.bank.question import Question
from quizgame.bank.reading import BankFile, read_each
from quizgame.commands.console import complain, counted, harmless, say, table_console
from quizgame.commands.places import bank_folders

FINE, BROKEN = 0, 2

# In a pipe every row is one line, however long the names in it are.
PIPE_WIDTH = 100_000
# A narrower screen has its room for the names.
ROOMY = 60
COUNT = "Questions"
NOT_TOLD = "not told"
# Each band of difficulty with where it ends.
_BANDS = (("easy", 1 / 3), ("medium", 2 / 3), ("hard", 1.0))
_MONTH = len("2023-10")


@dataclass(frozen=True, kw_only=True)
class Counts:
    """How many questions there are by kind, band of difficulty, tag, and day of the fact.

    A question counts once for each of its tags; days are written as 2023-10-16.
    """

    questions: int
    kinds: Mapping[str, int]
    difficulties: Mapping[str, int]
    tags: Mapping[str, int]
    dates: Mapping[str, int]


def list_banks(named: Sequence[Path], *, as_json: bool = False) -> int:
    """List the banks named, or all there are, on standard output; give the exit code.

    A bank that cannot be read is told on standard error, the others are listed all the same, and
    the exit code is 2.
    """
    banks, problems = read_each(named or bank_folders())
    if as_json:
        say(_as_json(banks))
    else:
        show_banks(banks, table_console(pipe_width=PIPE_WIDTH))
    complain(*map(str, problems))
    return BROKEN if problems else FINE


def count_questions(questions: Iterable[Question]) -> Counts:
    """Count questions; the most common tags come first, days in their order."""
    asked = tuple(questions)
    days = Counter(str(one.as_of or NOT_TOLD) for one in asked)
    bands = Counter(_band(one.difficulty) for one in asked)
    return Counts(
        questions=len(asked),
        kinds=dict(Counter(str(one.kind) for one in asked).most_common()),
        difficulties={name: bands[name] for name in _band_names() if bands[name]},
        tags=dict(Counter(tag for one in asked for tag in one.tags).most_common()),
        dates=dict(sorted(days.items())),
    )


def show_banks(banks: Sequence[BankFile], console: Console) -> None:
    """Draw a table of the banks, and below it one of the counts over all of them."""
    columns = ("Bank", COUNT, "Facts of") if console.width >= ROOMY else ("Bank", COUNT)
    table = _table(*columns)
    for file in banks:
        counts = count_questions(file.bank.questions)
        cells = (str(file.path), f"{counts.questions:,}", _days(counts))
        _add(table, *cells[: len(columns)])
    console.print(table)
    total = count_questions(one for file in banks for one in file.bank.questions)
    for heading, part in _parts(total).items():
        table = _table(heading, COUNT)
        for name, number in part.items():
            _add(table, name, f"{number:,}")
        if part:
            console.print(table)
    console.print(f"{counted(len(banks), 'bank')}, {counted(total.questions, 'question')}")


def _table(name: str, *others: str) -> Table:
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    table.add_column(name, overflow="fold")
    for heading in others:
        table.add_column(heading, justify="right" if heading == COUNT else "left")
    return table


def _add(table: Table, *cells: str) -> None:
    table.add_row(*(Text(harmless(cell)) for cell in cells))


def _parts(counts: Counts) -> dict[str, Mapping[str, int]]:
    months: Counter[str] = Counter()
    for day, number in counts.dates.items():
        months[day if day == NOT_TOLD else day[:_MONTH]] += number
    return {
        "Kind": counts.kinds,
        "Difficulty": counts.difficulties,
        "Tag": counts.tags,
        "Month": months,
    }


def _days(counts: Counts) -> str:
    """Say from which day to which the facts of a bank are; empty if it tells no day."""
    days = [day for day in counts.dates if day != NOT_TOLD]
    return " to ".join(dict.fromkeys((days[0], days[-1]))) if days else ""


def _band_names() -> tuple[str, ...]:
    return (*(name for name, _ in _BANDS), NOT_TOLD)


def _band(difficulty: float | None) -> str:
    if difficulty is None:
        return NOT_TOLD
    return next(name for name, end in _BANDS if difficulty <= end)


def _as_json(banks: Sequence[BankFile]) -> str:
    listed = [
        {
            "file": str(file.path),
            "title": file.bank.title,
            **vars(count_questions(file.bank.questions)),
        }
        for file in banks
    ]
    total = count_questions(one for file in banks for one in file.bank.questions)
    return json.dumps({"banks": listed, "all": vars(total)})

"""`quizgame grade`: answers with their keys, one a line as JSON, written with their grades."""

import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from quizgame.bank.reading import SUFFIXES
from quizgame.bank.telling import show
from quizgame.bank.writing import written_whole
from quizgame.commands.console import complain, counted
from quizgame.commands.headway import Headway
from quizgame.errors import AnswersError, QuizgameError
from quizgame.exchange.keyed.agreement import LABELS, Agreement, share
from quizgame.exchange.keyed.lines import KeyLine, LineError, grade_line, graded_text
from quizgame.exchange.keyed.reading import STANDARD_INPUT, opened, read_lines
from quizgame.grading.outcome import Grade, Outcome

_MOST_TOLD = 100  # mistakes, and words that are not known
_MOST_CLASSES = 200
_SHEETS = frozenset({".csv", ".tsv", ".xlsx"})
_OTHERS = "(others)"
_HEADING = ("labelled", "balanced", "wrongly accepted", "wrongly refused", "prompts accepted")
_LABEL, _CLASS = "label", "cls"
_ACCEPT, _PROMPT, _REJECT = (outcome.value for outcome in Outcome)


@dataclass(slots=True)
class _Tally:
    """How many answers got which grade, and how that agrees with labels, by class."""

    outcomes: Counter[Outcome] = field(default_factory=Counter)
    whole: Agreement = field(default_factory=Agreement)
    classes: dict[str, Agreement] = field(default_factory=dict)

    def add(self, line: KeyLine, given: Grade) -> None:
        """Count an answer."""
        self.outcomes[given.outcome] += 1
        label = line.label(_LABEL)
        if label is None or label not in LABELS:
            return
        self.whole.add(label, given.outcome)
        name = line.label(_CLASS)
        if name is not None:
            full = len(self.classes) >= _MOST_CLASSES and name not in self.classes
            self.classes.setdefault(_OTHERS if full else name, Agreement()).add(
                label, given.outcome
            )


def grade_only_file(
    files: Sequence[Path], *, output: Path | None, dry_run: bool, alone: bool
) -> None:
    """Grade the one file that is named, `alone` without what a sheet can be told.

    Raises QuizgameError if there are several, or if it is rather a sheet or a bank.
    """
    if not alone:
        raise QuizgameError("--column and --sheet are for a sheet of answers: name it with --csv")
    if len(files) > 1:
        raise QuizgameError(
            "name one file of answers, or a sheet and its banks: --csv SHEET BANK..."
        )
    (file,) = files
    if file.suffix.casefold() in _SHEETS:
        raise QuizgameError(f"{file}: is a sheet: name its bank too: --csv {file} BANK")
    if file.suffix.casefold() in SUFFIXES:
        raise QuizgameError(f"{file}: is a bank: name a sheet of answers too: --csv SHEET {file}")
    grade_file(file, output=output, dry_run=dry_run)


def grade_file(file: Path, *, output: Path | None = None, dry_run: bool = False) -> None:
    """Write the lines of a file with grade and reason added, to `output` or to standard output.

    "-" reads standard input. How many got which grade goes to standard error, and how that agrees
    with labels, if there are any. All lines are looked at first: with a mistake in one of them
    nothing is written. Raises AnswersError, or BankError if it cannot be written.
    """
    target = None if output is None or str(output) == STANDARD_INPUT else output
    if target is not None and target.exists():
        raise QuizgameError(f"{target}: is there already; name a file that is not")
    with opened(file) as source:
        number = _check(source, file)
        if dry_run:
            tally = _grade(source, file, lambda _: None)
        else:
            with _sink(target) as write:
                on_screen = target is None and sys.stdout.isatty()
                tally = _grade(source, file, write, quiet=on_screen)
    where = "; nothing was written" if dry_run else f"; written to {target}" if target else ""
    complain(*_summary(tally, number, where))


def _check(source: BinaryIO, path: Path) -> int:
    """Count the lines that can be graded. Raises AnswersError after telling of each that cannot."""
    good = bad = 0
    warned: set[str] = set()
    with Headway(source, "looking at the lines") as headway:
        for read in read_lines(source, path):
            headway.reach(read.end)
            if isinstance(read.line, LineError):
                bad += 1
                if bad <= _MOST_TOLD:
                    headway.complain(f"{path}:{read.number}: {read.line}")
                continue
            good += 1
            for warning in _warnings(read.line):
                if warning not in warned and len(warned) < _MOST_TOLD:
                    warned.add(warning)
                    headway.complain(f"{path}:{read.number}: {warning}")
    if bad:
        more = f", the first {_MOST_TOLD} of them above" if bad > _MOST_TOLD else ""
        told = f"{counted(bad, 'line')} cannot be graded{more}"
        raise AnswersError(f"{path}: {told}: nothing was written")
    if not good:
        raise AnswersError(f"{path}: there is no answer in it")
    return good


def _warnings(line: KeyLine) -> Iterator[str]:
    if line.unknown_type:
        yield f"the type {show(line.unknown_type)} is not known: it is inferred"
    label = line.label(_LABEL)
    if label is not None and label not in LABELS:
        known = f"{_ACCEPT}, {_PROMPT} or {_REJECT}"
        yield f"the label {show(label)} is not {known}: it counts for no agreement"


def _grade(
    source: BinaryIO, path: Path, write: Callable[[str], object], *, quiet: bool = False
) -> _Tally:
    tally = _Tally()
    with Headway(source, "grading", quiet=quiet) as headway:
        for read in read_lines(source, path):
            if isinstance(read.line, LineError):
                raise AnswersError(f"{path}:{read.number}: was changed meanwhile: {read.line}")
            given = grade_line(read.line)
            write(f"{graded_text(read.line, given)}\n")
            tally.add(read.line, given)
            headway.reach(read.end)
    return tally


@contextmanager
def _sink(target: Path | None) -> Iterator[Callable[[str], object]]:
    """Give what writes a line: to standard output, or to a file, which is whole or not there."""
    if target is None:
        yield sys.stdout.write
        sys.stdout.flush()
        return
    with written_whole(target) as file:
        yield lambda text: file.write(text.encode())


def _summary(tally: _Tally, number: int, where: str) -> Iterator[str]:
    told = ", ".join(f"{tally.outcomes[outcome]:,} {outcome}" for outcome in Outcome)
    yield f"{counted(number, 'answer')}: {told}{where}"
    if tally.whole.counts:
        rows = [("all", tally.whole), *sorted(tally.classes.items())]
        yield from aligned([_HEADING, *(_agreement(name, each) for name, each in rows)])


def _agreement(name: str, found: Agreement) -> tuple[str, ...]:
    balanced = found.balanced_accuracy
    return (
        " ".join(name.split()),
        "" if balanced is None else f"{balanced:.1f} %",
        _part(found.false_accepts, found.of(_REJECT)),
        _part(found.false_rejects, found.of(_ACCEPT)),
        _part(found.prompts_accepted, found.of(_PROMPT)),
    )


def _part(number: int, whole: int) -> str:
    return f"{number:,} of {whole:,} ({share(number, whole):.1f} %)" if whole else ""


def aligned(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Write rows of cells so that columns stand below each other, the first one to the left."""
    first, *others = (max(map(len, cells)) for cells in zip(*rows, strict=True))
    for name, *cells in rows:
        right = (f"{cell:>{wide}}" for cell, wide in zip(cells, others, strict=True))
        yield "  ".join((f"{name:{first}}", *right)).rstrip()

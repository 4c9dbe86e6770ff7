"""The arguments and options of the command line, each with the words that explain it."""

import datetime
import re
from collections.abc import Callable
from enum import StrEnum
from math import inf
from pathlib import Path
from typing import Annotated, Any

import typer


def _date(text: str) -> datetime.date:
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(f"{text!r} is not a date such as 2023-10-16") from None


def _whole(wanted: str, *, least: float = -inf, most: float = inf) -> Callable[[str], int]:
    """Read a whole number within bounds; the message says what it should be."""

    def read(text: str) -> int:
        number = int(text) if re.fullmatch(r"-?\d{1,18}", text, re.ASCII) else None
        if number is None or not least <= number <= most:
            raise typer.BadParameter(f"{text!r} is not {wanted}")
        return number

    return read


def _path(wanted: str) -> Callable[[str], Path]:
    """Read a path; an empty one, as from a variable that is not set, is no folder to work in."""

    def read(text: str) -> Path:
        if not text:
            raise typer.BadParameter(f"'' is no name of {wanted}")
        return Path(text)

    return read


def _model(text: str) -> str:
    """Read the name of a model; whether it is installed is seen when it is loaded."""
    if not re.fullmatch(r"\w+", text, re.ASCII) and not Path(text, "meta.json").is_file():
        raise typer.BadParameter(
            f"{text!r} is neither the name of a spaCy model, such as en_core_web_lg, nor its folder"
        )
    return text


def _warning(text: str) -> str:
    """Read the code of a warning."""
    from quizgame.bank.telling import suggest
    from quizgame.checking.mending import FIXABLE
    from quizgame.checking.rules import SILENCEABLE

    known = (*SILENCEABLE, *FIXABLE)
    if text not in known:
        raise typer.BadParameter(
            f"{text!r} is not the code of a warning, or of what is mended: {suggest(text, known)}"
        )
    return text


def _column(text: str) -> str:
    """Read a column with its field; whether the sheet has it is seen when it is read."""
    column, sign, _ = text.rpartition("=")
    if not sign or not column.strip():
        raise typer.BadParameter(
            f"{text!r} is not a column and what it is, such as 'Column=question' or 'Column='"
        )
    return text


def _codes(told: str) -> Any:
    """An option that takes codes of warnings."""
    return typer.Option(parser=_warning, metavar="CODE", help=told, show_default=False)


class Findings(StrEnum):
    """How findings are told."""

    TEXT = "text"
    JSON = "json"
    GITHUB = "github"


class Listing(StrEnum):
    """How banks are listed."""

    TEXT = "text"
    JSON = "json"


_BANKS = typer.Argument(
    parser=_path("a bank or a folder"),
    help="Bank files, folders of them, or patterns that they fit.",
    metavar="BANK",
    show_default=False,
)
Banks = Annotated[list[Path] | None, _BANKS]
NamedBanks = Annotated[list[Path], _BANKS]
MergedInto = Annotated[
    Path,
    typer.Argument(
        parser=_path("a bank"),
        help="The bank to put the others into.",
        metavar="INTO",
        show_default=False,
    ),
]
MergedBanks = Annotated[
    list[Path],
    typer.Argument(
        parser=_path("a bank or a folder"),
        help="The others: bank files, folders of them, or patterns that they fit.",
        metavar="FROM",
        show_default=False,
    ),
]
Articles = Annotated[
    list[Path],
    typer.Argument(
        parser=_path("an article's file"),
        help="Articles: text or Markdown files, in English.",
        metavar="ARTICLE",
        show_default=False,
    ),
]
Output = Annotated[
    Path | None,
    typer.Option(
        "--output",
        "-o",
        parser=_path("a folder"),
        metavar="DIR",
        help="The folder for the banks; without it, your own, where the game finds them.",
        show_default=False,
    ),
]
MergedOutput = Annotated[
    Path | None,
    typer.Option(
        "--output",
        "-o",
        parser=_path("a file"),
        metavar="FILE",
        help="A new file for the bank that comes of it; INTO stays as it is.",
        show_default=False,
    ),
]
SheetFile = Annotated[
    Path,
    typer.Argument(
        parser=_path("a sheet's file"),
        help="A sheet of questions: a .csv, .tsv, .txt or .xlsx file.",
        metavar="SHEET",
        show_default=False,
    ),
]
ImportedOutput = Annotated[
    Path | None,
    typer.Option(
        "--output",
        "-o",
        parser=_path("a file"),
        metavar="FILE",
        help="A new file for the bank; without it, one named after the sheet, where the game "
        "finds it.",
        show_default=False,
    ),
]
ExportedOutput = Annotated[
    Path | None,
    typer.Option(
        "--output",
        "-o",
        parser=_path("a file"),
        metavar="FILE",
        help="A new file that ends in .xlsx, .csv or .tsv; without it, CSV on standard output.",
        show_default=False,
    ),
]
GradedFiles = Annotated[
    list[Path],
    typer.Argument(
        parser=_path("a file"),
        help="A file of answers with their keys, one a line as JSON, or - for standard input. "
        "With --csv: the banks, as files, folders or patterns.",
        metavar="FILE",
        show_default=False,
    ),
]
AnswerSheet = Annotated[
    Path | None,
    typer.Option(
        "--csv",
        parser=_path("a sheet's file"),
        help="A sheet of a class's answers, a .csv, .tsv, .txt or .xlsx file: grade it by banks.",
        metavar="SHEET",
        show_default=False,
    ),
]
GradedOutput = Annotated[
    Path | None,
    typer.Option(
        "--output",
        "-o",
        parser=_path("a file"),
        metavar="FILE",
        help="A new file for what is graded; without it, standard output. Of a sheet, one that "
        "ends in .xlsx, .csv or .tsv.",
        show_default=False,
    ),
]
SheetColumns = Annotated[
    list[str] | None,
    typer.Option(
        "--column",
        parser=_column,
        metavar="COLUMN=FIELD",
        help="What a column is, by its heading or letter; 'COLUMN=' leaves it out. Can be given "
        "several times.",
        show_default=False,
    ),
]
SheetName = Annotated[
    str | None,
    typer.Option("--sheet", metavar="NAME", help="Which sheet of a workbook to read."),
]
Title = Annotated[
    str | None,
    typer.Option(metavar="TITLE", help="The title of the bank; without it, the sheet's name."),
]
Language = Annotated[
    str | None,
    typer.Option(metavar="CODE", help="The language of the questions, as de; without it, en."),
]
SkipBad = Annotated[
    bool, typer.Option("--skip-bad", help="Leave rows out that make no question, and tell them.")
]
Fix = Annotated[bool, typer.Option("--fix", help="Mend what can be mended without asking.")]
DryRun = Annotated[
    bool, typer.Option("--dry-run", help="Tell what would happen, and change nothing.")
]
MadeAtMost = Annotated[
    int | None,
    typer.Option(
        parser=_whole("a whole number from 1 to 500", least=1, most=500),
        metavar="NUMBER",
        help="How many questions at most: 8, or as your settings say.",
    ),
]
Published = Annotated[
    datetime.date | None,
    typer.Option(
        parser=_date,
        metavar="DATE",
        help="When the articles were published, as 2023-10-16; more than their front matter.",
    ),
]
Model = Annotated[
    str | None,
    typer.Option(
        parser=_model,
        metavar="NAME",
        help="A spaCy model for English that you have, by its name or folder.",
    ),
]
TellEvents = Annotated[
    bool, typer.Option("--events", help="Tell every step on standard output, as JSON Lines.")
]
PlayThem = Annotated[bool, typer.Option("--play", help="Play the banks once they are made.")]
Force = Annotated[
    bool,
    typer.Option("--force", help="Make banks that are there anew: what people changed is lost."),
]
Strict = Annotated[bool, typer.Option("--strict", help="End with code 1 if there are warnings.")]
Only = Annotated[list[str] | None, _codes("Tell this warning alone; can be given several times.")]
Silence = Annotated[list[str] | None, _codes("Leave this warning out; can be given several times.")]
Today = Annotated[
    datetime.date | None,
    typer.Option(parser=_date, metavar="DATE", help="The day to check for, if it is not today."),
]
AsFindings = Annotated[
    Findings,
    typer.Option(
        "--format", help="As lines for people, JSON for programs, or annotations on GitHub."
    ),
]
AsListing = Annotated[
    Listing,
    typer.Option("--format", help="As tables for people, or as JSON for programs."),
]
Plain = Annotated[
    bool, typer.Option("--plain", help="Line by line; so it is anyway without a terminal.")
]
AskedAtMost = Annotated[
    int | None,
    typer.Option(
        parser=_whole("a whole number from 1 up", least=1),
        metavar="NUMBER",
        help="How many questions to ask: 8, or as your settings say.",
    ),
]
Seed = Annotated[
    int | None,
    typer.Option(
        parser=_whole("a whole number"),
        metavar="NUMBER",
        help="The same number gives the same questions and options.",
    ),
]
Typed = Annotated[
    bool | None,
    typer.Option("--typed/--options", help="Type the answers, or pick them from options."),
]
NoClock = Annotated[bool, typer.Option("--no-clock", help="Take all the time you want.")]

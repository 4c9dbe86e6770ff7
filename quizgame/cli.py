"""The command line; each command imports what it runs inside its function, to start at once."""

import datetime
import re
import sys
from collections.abc import Callable
from enum import StrEnum
from math import inf
from pathlib import Path
from typing import Annotated

import typer

from quizgame import __version__
from quizgame.errors import QuizgameError

BAD_INPUT = 2
INTERRUPTED = 130
NOBODY_READS = 141  # as a program that its broken pipe ends: 128 and the number of SIGPIPE

app = typer.Typer(
    name="quizgame",
    invoke_without_command=True,
    pretty_exceptions_enable=False,
    rich_markup_mode="rich",
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog=(
        "Every command tells more, with examples: [bold]quizgame generate --help[/bold]\n\n"
        "Settings are in settings.toml in your configuration folder (on Linux ~/.config/quizgame), "
        "banks and results in your data folder (~/.local/share/quizgame); QUIZGAME_HOME names one "
        "folder for all of them.\n\n"
        "Exit codes: 0 all is well, 1 warnings under check --strict, 2 bad input, 130 Ctrl-C, "
        "141 nobody reads the output any more."
    ),
)


def main() -> None:
    """Run the command line. Whatever was wrong with the input ends in a clear line and code 2."""
    from quizgame.commands.console import complain, steady_streams

    steady_streams()
    try:
        app()
    except QuizgameError as error:
        complain(*str(error).splitlines())
        sys.exit(BAD_INPUT)
    except SystemExit as end:
        # Typer ends such a run with 1, which here says that there are warnings.
        if isinstance(end.__context__, BrokenPipeError):
            _stop_writing()
        raise
    except BrokenPipeError:
        _stop_writing()
    except OSError as error:
        complain(f"{error.filename or 'quizgame'}: {error.strerror or error}")
        sys.exit(BAD_INPUT)
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
    finally:
        _finish_writing()


def _finish_writing() -> None:
    """Write what is still held back now, for Python itself would complain at its end."""
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        _stop_writing()


def _stop_writing() -> None:
    """Nobody reads on: end like any program whose reader has gone."""
    import os

    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    sys.exit(NOBODY_READS)


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"quizgame {__version__}")
        raise typer.Exit


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
    from quizgame.bank.fields import suggest
    from quizgame.checking.rules import WARNINGS

    if text not in WARNINGS:
        raise typer.BadParameter(
            f"{text!r} is not the code of a warning: {suggest(text, WARNINGS)}"
        )
    return text


class Findings(StrEnum):
    """How findings are told."""

    TEXT = "text"
    JSON = "json"
    GITHUB = "github"


class Listing(StrEnum):
    """How banks are listed."""

    TEXT = "text"
    JSON = "json"


Banks = Annotated[
    list[Path] | None,
    typer.Argument(
        parser=_path("a bank or a folder"),
        help="Bank files, or folders of them.",
        metavar="BANK",
        show_default=False,
    ),
]


@app.callback()
def quizgame(
    context: typer.Context,
    version: Annotated[
        bool,
        typer.Option("--version", callback=_show_version, is_eager=True, help="Tell the version."),
    ] = False,
) -> None:
    """Turn news articles into question banks, and drill yourself on them.

    [bold]quizgame[/bold] alone opens the game, with the banks that come with it and your own.
    """
    if context.invoked_subcommand is None:
        from quizgame.commands.play import play_banks

        raise typer.Exit(play_banks([]))


@app.command()
def generate(
    articles: Annotated[
        list[Path],
        typer.Argument(
            parser=_path("an article's file"),
            help="Articles: text or Markdown files, in English.",
            metavar="ARTICLE",
            show_default=False,
        ),
    ],
    output: Annotated[
        Path | None,
        typer.Option(
            "--output",
            "-o",
            parser=_path("a folder"),
            metavar="DIR",
            help="The folder for the banks; without it, your own, where the game finds them.",
            show_default=False,
        ),
    ] = None,
    count: Annotated[
        int | None,
        typer.Option(
            parser=_whole("a whole number from 1 to 500", least=1, most=500),
            metavar="NUMBER",
            help="How many questions at most: 8, or as your settings say.",
        ),
    ] = None,
    published: Annotated[
        datetime.date | None,
        typer.Option(
            parser=_date,
            metavar="DATE",
            help="When the articles were published, as 2023-10-16; more than their front matter.",
        ),
    ] = None,
    model: Annotated[
        str | None,
        typer.Option(
            parser=_model,
            metavar="NAME",
            help="A spaCy model for English that you have, by its name or folder.",
        ),
    ] = None,
    events: Annotated[
        bool, typer.Option("--events", help="Tell every step on standard output, as JSON Lines.")
    ] = False,
    play: Annotated[
        bool, typer.Option("--play", help="Play the banks once they are made.")
    ] = False,
    force: Annotated[
        bool,
        typer.Option(
            "--force", help="Make banks that are there anew: what people changed is lost."
        ),
    ] = False,
) -> None:
    """Make a bank of questions from each article, named after its file.

    A bank that is there already keeps what people have changed in it; what is new is added.

    [bold]Examples[/bold]

    quizgame generate article.md

    quizgame generate --count 20 --output banks news/*.txt

    quizgame generate --published 2023-10-16 --play article.txt
    """
    from quizgame.commands.generate import generate_banks
    from quizgame.commands.play import play_banks

    paths, code = generate_banks(
        articles,
        folder=output,
        count=count,
        published=published,
        model=model,
        events=events,
        today=datetime.date.today(),
        force=force,
    )
    if play and paths:
        play_banks(paths)
    raise typer.Exit(code)


@app.command()
def check(
    banks: Annotated[
        list[Path],
        typer.Argument(
            parser=_path("a bank or a folder"),
            help="Bank files, or folders of them.",
            metavar="BANK",
            show_default=False,
        ),
    ],
    strict: Annotated[
        bool, typer.Option("--strict", help="End with code 1 if there are warnings.")
    ] = False,
    only: Annotated[
        list[str] | None,
        typer.Option(
            parser=_warning,
            metavar="CODE",
            help="Tell this warning alone; can be given several times.",
            show_default=False,
        ),
    ] = None,
    silence: Annotated[
        list[str] | None,
        typer.Option(
            parser=_warning,
            metavar="CODE",
            help="Leave this warning out; can be given several times.",
            show_default=False,
        ),
    ] = None,
    today: Annotated[
        datetime.date | None,
        typer.Option(
            parser=_date, metavar="DATE", help="The day to check for, if it is not today."
        ),
    ] = None,
    form: Annotated[
        Findings,
        typer.Option(
            "--format", help="As lines for people, JSON for programs, or annotations on GitHub."
        ),
    ] = Findings.TEXT,
) -> None:
    """Tell what is wrong with banks, and what could be better, each with its place and code.

    Ends with code 2 if there are errors, with 1 if there are warnings and --strict is given.

    A bank or a question can name the warnings it need not get, in its field `silence`.

    [bold]Examples[/bold]

    quizgame check questions

    quizgame check --strict my-bank.yaml other-bank.yaml

    quizgame check --silence long-answer --today 2027-01-01 --format github banks/
    """
    from quizgame.checking.check import Choice
    from quizgame.commands.check import check_banks

    code = check_banks(
        banks,
        strict=strict,
        today=today or datetime.date.today(),
        choice=Choice(only=frozenset(only or ()), silence=frozenset(silence or ())),
        form=form,
    )
    raise typer.Exit(code)


@app.command("list")
def list_(
    banks: Banks = None,
    form: Annotated[
        Listing,
        typer.Option("--format", help="As tables for people, or as JSON for programs."),
    ] = Listing.TEXT,
) -> None:
    """List banks, and how many questions they have by kind, difficulty, tag and date.

    Without names, those that come with the game and your own.

    [bold]Examples[/bold]

    quizgame list

    quizgame list --format json banks/ my-bank.yaml
    """
    from quizgame.commands.list import list_banks

    raise typer.Exit(list_banks(banks or [], as_json=form is Listing.JSON))


@app.command()
def play(
    banks: Banks = None,
    plain: Annotated[
        bool, typer.Option("--plain", help="Line by line; so it is anyway without a terminal.")
    ] = False,
    count: Annotated[
        int | None,
        typer.Option(
            parser=_whole("a whole number from 1 up", least=1),
            metavar="NUMBER",
            help="How many questions to ask: 8, or as your settings say.",
        ),
    ] = None,
    seed: Annotated[
        int | None,
        typer.Option(
            parser=_whole("a whole number"),
            metavar="NUMBER",
            help="The same number gives the same questions and options.",
        ),
    ] = None,
    typed: Annotated[
        bool | None,
        typer.Option("--typed/--options", help="Type the answers, or pick them from options."),
    ] = None,
    no_clock: Annotated[
        bool, typer.Option("--no-clock", help="Take all the time you want.")
    ] = False,
) -> None:
    """Play banks: those that come with the game and your own, or those you name.

    [bold]Examples[/bold]

    quizgame play

    quizgame play --typed --count 20 my-bank.yaml

    quizgame play --plain --no-clock banks/
    """
    from quizgame.commands.play import play_banks

    raise typer.Exit(
        play_banks(
            banks or [], plain=plain, count=count, seed=seed, typed=typed, clock=not no_clock
        )
    )


@app.command()
def schema() -> None:
    """Tell the JSON Schema of banks, with which an editor completes and checks them.

    [bold]Examples[/bold]

    quizgame schema > bank.schema.json
    """
    from quizgame.commands.schema import tell_schema

    tell_schema()

"""The command line; each command imports what it runs inside its function, to start at once."""

import datetime
import sys
from typing import Annotated

import typer

from quizgame import __version__
from quizgame.errors import QuizgameError
from quizgame.options import (
    AnswerSheet,
    Articles,
    AsFindings,
    AskedAtMost,
    AsListing,
    Banks,
    DryRun,
    ExportedOutput,
    Findings,
    Fix,
    Force,
    GradedFiles,
    GradedOutput,
    ImportedOutput,
    Language,
    Listing,
    MadeAtMost,
    MergedBanks,
    MergedInto,
    MergedOutput,
    Model,
    NamedBanks,
    NoClock,
    Only,
    Output,
    Plain,
    PlayThem,
    Published,
    Seed,
    SheetColumns,
    SheetFile,
    SheetName,
    Silence,
    SkipBad,
    Strict,
    TellEvents,
    Title,
    Today,
    Typed,
)

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
        "Exit codes: 0 all is well, 1 warnings under check --strict or a fault of the game itself, "
        "2 bad input, 130 Ctrl-C, 141 nobody reads the output any more."
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
    articles: Articles,
    output: Output = None,
    count: MadeAtMost = None,
    published: Published = None,
    model: Model = None,
    events: TellEvents = False,
    play: PlayThem = False,
    force: Force = False,
) -> None:
    """Make a bank of questions from each article, named after its file.

    A bank that is there already keeps what people have changed in it; what is new is added.

    [bold]Examples[/bold]

    quizgame generate article.md

    quizgame generate --count 20 --output banks news/*.txt

    quizgame generate --published 2023-10-16 --play article.txt
    """
    from quizgame.commands.generate import generate_banks

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
        from quizgame.commands.play import play_banks

        play_banks(paths)
    raise typer.Exit(code)


@app.command()
def check(
    banks: NamedBanks,
    strict: Strict = False,
    only: Only = None,
    silence: Silence = None,
    today: Today = None,
    form: AsFindings = Findings.TEXT,
    fix: Fix = False,
    dry_run: DryRun = False,
) -> None:
    """Tell what is wrong with banks, and what could be better, each with its place and code.

    Ends with code 2 if there are errors, with 1 if there are warnings and --strict is given.

    A bank or a question can name the warnings it need not get, in its field `silence`.

    With --fix, what can be mended without asking is mended: ids are written where there are none,
    quotes are found again in a source that changed, and wrong answers go that are right or there
    twice. Everything else in the file stays as it is.

    [bold]Examples[/bold]

    quizgame check questions

    quizgame check --strict my-bank.yaml other-bank.yaml

    quizgame check --fix --dry-run my-bank.yaml

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
        fix=fix,
        dry_run=dry_run,
    )
    raise typer.Exit(code)


@app.command()
def export(
    banks: NamedBanks,
    output: ExportedOutput = None,
) -> None:
    """Write banks as a sheet with one question a row, for a spreadsheet or another program.

    Importing the sheet gives the same questions with the same ids. What a sheet does not hold,
    such as quotes after the first one, is told by question.

    A workbook is best for a spreadsheet: it leaves every text as it is. In CSV, texts that a
    spreadsheet would run as formulas start with an apostrophe, which import takes off again.

    [bold]Examples[/bold]

    quizgame export my-bank.yaml -o my-bank.xlsx

    quizgame export banks/ > all.csv
    """
    from quizgame.commands.export import export_sheet

    export_sheet(banks, output=output)


@app.command()
def grade(
    files: GradedFiles,
    csv: AnswerSheet = None,
    output: GradedOutput = None,
    column: SheetColumns = None,
    name: SheetName = None,
    dry_run: DryRun = False,
) -> None:
    """Grade answers as the game does: with their keys, or a class's sheet by banks.

    FILE has answers, one a line as JSON, of which the question may be left out:

    {"question": "Who?", "reference": ["Ada Lovelace"], "given": "lovelace"}

    "reference" is the right answer, or a list of its forms. There may be the
    "type" of the answer (person, place, ...), and lists of forms that are not
    enough ("prompt") or wrong ("reject"). The same lines are written, with
    their "grade" (accept, prompt or reject) and the "reason".

    Told is how many got which grade; and where a "label" says how a person
    graded, how well the two agree, by "cls" too if lines have one. With a
    mistake in any line nothing is written.

    With --csv, FILE is a bank; there may be several. SHEET has a pupil a row
    and a question a column, or an answer a row. It is written with grade and
    reason beside each answer, and the score at the end of each pupil's row.
    Told is how each pupil and each question did. See docs/sheets.md.

    [bold]Examples[/bold]

    quizgame grade answers.jsonl -o graded.jsonl

    quizgame grade --dry-run - < answers.jsonl

    quizgame grade --dry-run --csv answers.xlsx my-bank.yaml

    quizgame grade --csv answers.csv -o graded.xlsx my-bank.yaml

    quizgame grade --csv answers.csv --column C=1 --column "House=" banks/
    """
    if csv is None:
        from quizgame.commands.grade import grade_only_file

        grade_only_file(files, output=output, dry_run=dry_run, alone=not (column or name))
    else:
        from quizgame.commands.mark import mark_sheet

        wanted = dict(each.rpartition("=")[::2] for each in column or ())
        mark_sheet(csv, files, output=output, columns=wanted, name=name, dry_run=dry_run)


@app.command("import")
def import_(
    sheet: SheetFile,
    output: ImportedOutput = None,
    column: SheetColumns = None,
    name: SheetName = None,
    title: Title = None,
    language: Language = None,
    skip_bad: SkipBad = False,
    dry_run: DryRun = False,
) -> None:
    """Make a bank of a sheet of questions, as spreadsheets and other quiz tools write them.

    What each column is, is guessed from its heading, and shown; see docs/sheets.md for all that a
    column can be. The right answer may be a text, or the number or letter of an option.

    If a row makes no question, nothing is written: each is told with its row and column. What a
    bank does not hold, such as images, is left out, and told by row.

    [bold]Examples[/bold]

    quizgame import --dry-run questions.xlsx

    quizgame import questions.csv -o my-bank.yaml --title "Rivers of Europe"

    quizgame import --column "Lösung=answer" --column "Remarks=" --sheet Geography quiz.xlsx
    """
    from quizgame.commands.import_ import import_bank

    wanted = dict(each.rpartition("=")[::2] for each in column or ())
    code = import_bank(
        sheet,
        output=output,
        columns=wanted,
        name=name,
        title=title,
        language=language,
        skip_bad=skip_bad,
        dry_run=dry_run,
    )
    raise typer.Exit(code)


@app.command("list")
def list_(
    banks: Banks = None,
    form: AsListing = Listing.TEXT,
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
def merge(
    into: MergedInto,
    banks: MergedBanks,
    output: MergedOutput = None,
    dry_run: DryRun = False,
) -> None:
    """Put the questions of other banks into one; those that ask the same become one question.

    Tells each such pair, which of the two is kept, and why. It keeps the ids of both, and so a
    player's history; what it lacks, such as forms of the answer, it takes over.

    The rest of the file INTO stays as it is, with its comments.

    [bold]Examples[/bold]

    quizgame merge --dry-run my-bank.yaml other-bank.yaml

    quizgame merge my-bank.yaml banks/

    quizgame merge --output both.yaml my-bank.yaml other-bank.yaml
    """
    from quizgame.commands.merge import merge_files

    merge_files(into, banks, output=output, dry_run=dry_run)


@app.command()
def play(
    banks: Banks = None,
    plain: Plain = False,
    count: AskedAtMost = None,
    seed: Seed = None,
    typed: Typed = None,
    no_clock: NoClock = False,
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

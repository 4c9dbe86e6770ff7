"""`quizgame merge`: other banks put into one, which is edited over its own text."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from quizgame.bank.joining.join import join_banks
from quizgame.bank.question import Bank, Source
from quizgame.bank.reading import (
    bank_files,
    load_text,
    read_bank_located,
)
from quizgame.bank.splicing import update_bank, updated
from quizgame.bank.telling import show
from quizgame.bank.writing import write_text
from quizgame.commands.console import counted, say
from quizgame.commands.pairs import Placed, happened, tally
from quizgame.commands.places import seen_elsewhere
from quizgame.errors import BankError, Problem, QuizgameError


def merge_files(
    into: Path, named: Sequence[Path], *, output: Path | None = None, dry_run: bool = False
) -> None:
    """Put the questions of other banks into a bank, and tell what happened to each.

    `output` is a file to write instead of `into`. Raises QuizgameError, with nothing changed, for
    what is no bank, and for banks that cannot be one.
    """
    if output is not None and output.exists():
        raise QuizgameError(f"{output}: is there already; name a file that is not")
    files = _read(_files(into, named))
    _see_to_languages(files)
    folder = (output or into).parent
    bank, *others = (_seen_from(folder, file) for file in files)
    joined = join_banks(bank, others)
    say(*happened(joined, files))
    if dry_run:
        outcome = ["nothing was written"]
    elif output is None and joined.bank == files[0].located.bank:
        outcome = [f"{into} is as it was"]
    else:
        outcome = _write(joined.bank, into, output)
    say(f"{tally(joined)}; {outcome[0]}", *outcome[1:])


def _files(into: Path, named: Iterable[Path]) -> list[Path]:
    """Name each file once, that which the others are put into first."""
    if into.is_dir():
        raise QuizgameError(f"{into}: is a folder; name the bank to put the others into")
    files = {into.resolve(): into}
    for file in (file for path in named for file in bank_files(path) or [path]):
        files.setdefault(file.resolve(), file)
    return list(files.values())


def _read(files: Iterable[Path]) -> list[Placed]:
    banks: list[Placed] = []
    problems: list[Problem] = []
    for file in files:
        try:
            banks.append(Placed(path=file, located=read_bank_located(file)))
        except BankError as error:
            problems.extend(error.problems)
    if problems:
        raise BankError(problems)
    return banks


def _see_to_languages(files: Sequence[Placed]) -> None:
    into, *others = files
    strange = [file for file in others if _language(file) != _language(into)]
    if strange:
        own = show(into.located.bank.language)
        raise QuizgameError(
            "\n".join(
                f"{file.path}: its language is {show(file.located.bank.language)}, and that of "
                f"{into.path} is {own}: a bank has one language"
                for file in strange
            )
        )


def _language(file: Placed) -> str:
    """The language without its country."""
    return file.located.bank.language.casefold().split("-")[0]


def _seen_from(folder: Path, file: Placed) -> Bank:
    """Give a bank whose sources are named as they are seen from a folder."""
    bank = file.located.bank
    sources = {name: _source(one, file.path, folder) for name, one in bank.sources.items()}
    return bank if sources == bank.sources else bank.model_copy(update={"sources": sources})


def _source(source: Source, bank: Path, folder: Path) -> Source:
    if source.file is None:
        return source
    file = seen_elsewhere(source.file, bank=bank, folder=folder)
    return source.model_copy(update={"file": file})


def _write(bank: Bank, into: Path, output: Path | None) -> list[str]:
    """Write the bank; say where, and what was lost of its file's own layout."""
    if output is None:
        update = update_bank(bank, into)
    else:
        text, update = updated(load_text(into), bank, name=str(output))
        write_text(text, output)
    lost = counted(update.comments_lost, "comment")
    written = f"written to {output or into}"
    if not update.kept:
        return [written, f"It was written anew, in the game's layout; {lost} lost."]
    notes = [f"{lost} lost with what became part of another question."]
    return [written, *(notes if update.comments_lost else ())]

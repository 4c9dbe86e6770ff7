"""Where banks go, and what they call their articles."""

import os
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from quizgame import paths
from quizgame.bank.reading import bank_files
from quizgame.errors import ArticleError, QuizgameError

SUFFIX = ".yaml"


def bank_path(article: Path, folder: Path) -> Path:
    """Where the bank of an article goes: into the folder, named after the article's file."""
    return folder / f"{article.stem}{SUFFIX}"


def bank_folders() -> list[Path]:
    """Where banks are if none are named: those that come with the game, and the user's own."""
    every = (paths.shipped_questions(), paths.banks_folder())
    return [folder for folder in every if folder.is_dir() and bank_files(folder)]


@contextmanager
def ready(folder: Path) -> Iterator[Path]:
    """Make the folder for banks if need be; what was made and is empty at the end goes again.

    Raises QuizgameError if nothing can be written there, which is tried, for permissions alone do
    not tell.
    """
    new = [each for each in (folder, *folder.parents) if not each.exists()]
    _try_out(folder)
    try:
        yield folder
    finally:
        with suppress(OSError):
            for each in new:
                each.rmdir()


def _try_out(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError:
        raise QuizgameError(f"{folder}: is a file; name a folder for the banks") from None
    except OSError as error:
        raise QuizgameError(f"{folder}: cannot be made: {error.strerror}") from error
    try:
        tempfile.TemporaryFile(dir=folder).close()
    except OSError as error:
        reason = f"cannot be written to: {error.strerror}; name another folder for the banks"
        raise QuizgameError(f"{folder}: {reason}") from error


def once_each(articles: Iterable[Path], folder: Path) -> list[Path]:
    """Leave out what is named again: the same file, however it is spelled, for the same bank."""
    named: dict[tuple[Path, str], Path] = {}
    for article in articles:
        named.setdefault((bank_path(article, folder), os.path.realpath(article)), article)
    return list(named.values())


def seen_from(folder: Path, article: Path) -> str:
    """Name an article's file as it is seen from the folder of its bank.

    Raises ArticleError for what cannot be written down in a bank.
    """
    file = _relative(article.resolve(), folder.resolve())
    if not _can_be_written(file):
        raise ArticleError(f"{article}: the name of its folder is not UTF-8; rename it")
    return file


def seen_elsewhere(file: str, *, bank: Path, folder: Path) -> str:
    """Name a file that a bank names, as it is seen from another folder than that of the bank.

    Raises QuizgameError for what cannot be written down in a bank.
    """
    here, there = bank.parent.resolve(), folder.resolve()
    if here == there or Path(file).is_absolute():
        return file
    seen = _relative(here / file, there)
    if not _can_be_written(seen):
        raise QuizgameError(f"{bank}: the name of its folder is not UTF-8; rename it")
    return seen


def _can_be_written(file: str) -> bool:
    try:
        file.encode()
    except UnicodeEncodeError:
        return False
    return True


def _relative(file: Path, folder: Path) -> str:
    try:
        return Path(os.path.relpath(file, folder)).as_posix()
    except ValueError:  # on another drive
        return file.as_posix()

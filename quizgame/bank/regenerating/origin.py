"""Which article a bank was made from, so that no other article is made into it."""

import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from quizgame.bank.question import Bank, Source
from quizgame.bank.quotes import is_proven


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """An article as far as it can be known again: its file, title, digest and text."""

    file: Path
    title: str | None
    sha256: str
    text: str


def source_of(bank: Bank, paper: Paper, folder: Path) -> str | None:
    """Name the source of a bank in `folder` that an article is, or None if it is none of them.

    It is the one whose file it is, or that has its digest. If the file of a source is no longer
    there, the article may have been moved: then its title tells, or its file's name together with
    most of the quotes.
    """
    named = bank.sources.items()
    here = (name for name, source in named if _leads_to(source, folder, paper.file))
    same = (name for name, source in named if source.sha256 == paper.sha256)
    moved = (name for name, source in named if _is_moved(bank, name, source, folder, paper))
    return next((name for found in (here, same, moved) for name in found), None)


def article_of(bank: Bank, folder: Path) -> str | None:
    """Say which article a bank in `folder` is made from: by its file, or else by its title."""
    files = (_file(source, folder) for source in bank.sources.values())
    titles = (source.title or name for name, source in bank.sources.items())
    return next((_seen_from_here(file) for file in files if file), next(titles, None))


def _leads_to(source: Source, folder: Path, article: Path) -> bool:
    file = _file(source, folder)
    with suppress(OSError, ValueError):
        return file is not None and file.samefile(article)
    return False


def _is_moved(bank: Bank, name: str, source: Source, folder: Path, paper: Paper) -> bool:
    file = _file(source, folder)
    if file is not None and _is_there(file):
        return False
    if source.title is not None and source.title == paper.title:
        return True
    return (file is None or file.name == paper.file.name) and _quotes_most(bank, name, paper)


def _quotes_most(bank: Bank, name: str, paper: Paper) -> bool:
    found = list(_proofs(bank, name, paper))
    return 2 * sum(found) > len(found)


def _proofs(bank: Bank, name: str, paper: Paper) -> Iterator[bool]:
    for question in bank.questions:
        if any(one.source == name for one in question.evidence):
            yield is_proven(question, {name: paper.text})


def _file(source: Source, folder: Path) -> Path | None:
    return folder / source.file if source.file else None


def _is_there(file: Path) -> bool:
    # What cannot even be looked for, such as a name that is too long, is not there.
    with suppress(OSError, ValueError):
        return file.exists()
    return False


def _seen_from_here(file: Path) -> str:
    """Spell a path as short as it can be without leaving the working folder."""
    whole = Path(os.path.normpath(file.absolute()))
    return str(whole.relative_to(Path.cwd()) if whole.is_relative_to(Path.cwd()) else whole)

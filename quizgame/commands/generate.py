"""`quizgame generate`: a bank from each article; a bad article does not stop the others."""

from __future__ import annotations

import datetime
import json
import os
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from quizgame import paths
from quizgame.bank.merging import Merge, merge_banks
from quizgame.bank.question import Bank, Source
from quizgame.bank.reading import read_bank
from quizgame.bank.splicing import Update, update_bank
from quizgame.bank.writing import write_bank
from quizgame.commands.console import say
from quizgame.commands.progress import Progress
from quizgame.errors import ArticleError, QuizgameError
from quizgame.settings import read_settings

if TYPE_CHECKING:
    from quizgame.generate.article import Article
    from quizgame.generate.build import Event

BAD_INPUT = 2
SUFFIX = ".yaml"

Tell = Callable[[str, dict[str, Any]], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What a person wants made: at most `count` questions from each article, and where."""

    folder: Path
    count: int
    published: datetime.date | None
    model: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """What came of one article: the bank in its file, how it got there, and why so few."""

    path: Path
    bank: Bank
    merge: Merge
    update: Update
    wanted: int
    drops: Counter[str] = field(default_factory=Counter)


def generate_banks(
    articles: Sequence[Path],
    *,
    folder: Path | None,
    count: int | None,
    published: datetime.date | None,
    model: str | None,
    events: bool,
) -> tuple[list[Path], int]:
    """Make a bank from each article and show what was made.

    Gives the files of the banks and the exit code: 2 if an article could not be used, whose
    reason was told. With `events`, every step goes to standard output as JSON Lines instead.
    """
    settings = read_settings(paths.settings_file())
    wish = Wish(
        folder=_ready(folder or paths.banks_folder()),
        count=count or settings.questions,
        published=published,
        model=model or settings.model,
    )
    with Progress(total=len(articles)) as progress:
        made = list(_make_each(articles, wish, progress, _tell_events if events else _tell_nothing))
    if made and not events:
        from quizgame.commands.summary import show_summary

        show_summary(made)
    return [one.path for one in made], 0 if len(made) == len(articles) else BAD_INPUT


def bank_path(article: Path, folder: Path) -> Path:
    """Where the bank of an article goes: into the folder, named after the article's file."""
    return folder / f"{article.stem}{SUFFIX}"


def _ready(folder: Path) -> Path:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError:
        raise QuizgameError(f"{folder}: is a file; name a folder for the banks") from None
    except OSError as error:
        raise QuizgameError(f"{folder}: cannot be made: {error.strerror}") from error
    return folder


def _make_each(
    articles: Sequence[Path], wish: Wish, progress: Progress, tell: Tell
) -> Iterable[Made]:
    """Make the banks one by one; an article that cannot be used is told and passed over."""
    taken: dict[Path, Path] = {}
    for article in articles:
        progress.begin(article)
        try:
            other = taken.setdefault(bank_path(article, wish.folder), article)
            if other is not article:
                raise ArticleError(
                    f"{article}: its bank would have the name of that of {other}; "
                    "give one of them another name"
                )
            yield _make(article, wish, progress, tell)
        except QuizgameError as error:
            tell("error", {"article": str(article), "message": str(error)})
            progress.complain(*str(error).splitlines())


def _make(article: Path, wish: Wish, progress: Progress, tell: Tell) -> Made:
    drops: Counter[str] = Counter()

    def emit(event: Event) -> None:
        tell(event.kind, {"article": str(article), **event.data})
        if event.kind == "progress":
            progress.advance(event.data)
        if event.kind == "drop":
            drops[str(event.data.get("reason"))] += 1

    path = bank_path(article, wish.folder)
    old = read_bank(path) if path.exists() else None
    new, text = _generated(article, wish, old, emit)
    texts = dict.fromkeys(new.sources, text)
    merge = merge_banks(old, _with_sources_near(new, article, path), texts)
    update = _write(merge.bank, old, path)
    tell("written", {"article": str(article), "file": str(path), "added": len(merge.added)})
    return Made(
        path=path, bank=merge.bank, merge=merge, update=update, wanted=wish.count, drops=drops
    )


def _generated(
    article: Path, wish: Wish, old: Bank | None, emit: Callable[[Event], None]
) -> tuple[Bank, str]:
    """Make a bank from an article, and give the article's text with it.

    If the article or its day is not that of the old bank, no fewer questions are made than were
    made before: all of them are looked at again.
    """
    from quizgame.generate.article import read_article
    from quizgame.generate.build import generate_bank

    read = read_article(article)
    source = _source_of(old, article)
    day = wish.published or _known_day(read, source)
    again = source is not None and (source.sha256, source.published) != (read.sha256, day)
    made = len(old.made) if old and again else 0
    new = generate_bank(
        article, published=day, count=max(wish.count, made), model=wish.model, emit=emit
    )
    if not new.questions:
        raise ArticleError(f"{article}: no question could be made that stands without the article")
    return new, read.text


def _source_of(old: Bank | None, article: Path) -> Source | None:
    """The source of a bank that is made from an article's file, wherever that is now."""
    sources = old.sources.values() if old else ()
    return next((one for one in sources if one.file and Path(one.file).name == article.name), None)


def _known_day(read: Article, source: Source | None) -> datetime.date | None:
    """The day of an article that is not told now: a day told before need not be told again.

    The bank may know another than the article tells; it is right until the article is changed.
    """
    told = source.published if source else None
    if source and source.sha256 == read.sha256:
        return told or read.published
    return read.published or told


def _write(bank: Bank, old: Bank | None, path: Path) -> Update:
    if old is None:
        write_bank(bank, path)
    elif bank != old:
        return update_bank(bank, path)
    return Update()


def _with_sources_near(bank: Bank, article: Path, path: Path) -> Bank:
    """Name the article's file as it is seen from the bank's folder."""
    file = _relative(article.resolve(), path.parent.resolve())
    sources = {
        name: source.model_copy(update={"file": file}) for name, source in bank.sources.items()
    }
    return bank.model_copy(update={"sources": sources})


def _relative(file: Path, folder: Path) -> str:
    try:
        return Path(os.path.relpath(file, folder)).as_posix()
    except ValueError:  # on another drive
        return file.as_posix()


def _tell_nothing(kind: str, data: dict[str, Any]) -> None:
    pass


def _tell_events(kind: str, data: dict[str, Any]) -> None:
    say(json.dumps({"kind": kind, **data}, ensure_ascii=False, default=str))

"""`quizgame generate`: a bank from each article; a bad article does not stop the others."""

from __future__ import annotations

import datetime
import json
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from quizgame import paths
from quizgame.bank.question import Bank, Source
from quizgame.bank.reading import read_bank
from quizgame.bank.regenerating.about import is_about
from quizgame.bank.regenerating.made import read_made
from quizgame.bank.regenerating.merging import merge_banks
from quizgame.bank.regenerating.origin import Paper, article_of, source_of
from quizgame.bank.splicing import Update, update_bank
from quizgame.bank.writing import write_bank
from quizgame.commands.console import say
from quizgame.commands.places import bank_path, once_each, ready, seen_from
from quizgame.commands.progress import Progress
from quizgame.commands.reasons import why_none
from quizgame.commands.result import Made
from quizgame.errors import ArticleError, QuizgameError
from quizgame.settings import read_settings

if TYPE_CHECKING:
    from quizgame.generate.build import Event
    from quizgame.generate.reading.article import Article

BAD_INPUT = 2

Tell = Callable[[str, dict[str, Any]], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What a person wants made: at most `count` questions from each article, and where.

    With `force`, banks that are there are made anew, whatever stands in them.
    """

    folder: Path
    count: int
    published: datetime.date | None
    model: str
    today: datetime.date
    force: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class _Task:
    """An article beside the bank it goes into: what was there, and what it is called there.

    `source` is the name by which `old` knows the article, if it does; `file` the article's file as
    it is seen from the bank.
    """

    article: Article
    path: Path
    old: Bank | None
    source: str | None
    file: str
    day: datetime.date | None


def generate_banks(
    articles: Sequence[Path],
    *,
    folder: Path | None,
    count: int | None,
    published: datetime.date | None,
    model: str | None,
    events: bool,
    today: datetime.date,
    force: bool = False,
) -> tuple[list[Path], int]:
    """Make a bank from each article and show what was made.

    Gives the files of the banks and the exit code: 2 if an article could not be used, whose
    reason was told. With `events`, every step goes to standard output as JSON Lines instead.
    """
    settings = read_settings(paths.settings_file())
    tell = _tell_events if events else _tell_nothing
    with ready(folder or paths.banks_folder()) as place:
        wish = Wish(
            folder=place,
            count=count or settings.questions,
            published=published,
            model=model or settings.model,
            today=today,
            force=force,
        )
        articles = once_each(articles, place)
        with Progress(total=len(articles)) as progress:
            made = list(_make_each(articles, wish, progress, tell))
    if made and not events:
        from quizgame.commands.summary import show_summary

        show_summary(made)
    return [one.path for one in made], 0 if len(made) == len(articles) else BAD_INPUT


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

    task = _task(article, wish)
    if task.day and task.day > wish.today:
        progress.complain(f"{article}: warning: its day, {task.day}, is still to come")
    new = _generated(task, wish, emit)
    if not new.questions:
        reason = why_none(drops, dated=task.day is not None)
        raise ArticleError(
            f"{article}: no question could be made that stands without the article; {reason}"
        )
    merge = merge_banks(task.old, new, dict.fromkeys(new.sources, task.article.text))
    update = _write(merge.bank, task.old, task.path)
    tell("written", {"article": str(article), "file": str(task.path), "added": len(merge.added)})
    return Made(
        path=task.path,
        bank=merge.bank,
        merge=merge,
        update=update,
        wanted=wish.count,
        before=task.old,
        dated=task.day is not None,
        drops=drops,
    )


def _task(article: Path, wish: Wish) -> _Task:
    """Read an article and the bank that is there already.

    Raises ArticleError if that is the bank of another article.
    """
    from quizgame.generate.reading.article import read_article

    read = read_article(article)
    path = bank_path(article, wish.folder)
    old = read_bank(path) if path.exists() and not wish.force else None
    source = _source_in(old, read, path)
    known = old.sources[source] if old and source is not None else None
    return _Task(
        article=read,
        path=path,
        old=old,
        source=source,
        file=seen_from(path.parent, article),
        day=wish.published or _known_day(read, known),
    )


def _source_in(old: Bank | None, read: Article, path: Path) -> str | None:
    """Name the source of the old bank that the article is, if it names any."""
    if old is None or not old.sources:
        return None
    paper = Paper(file=read.path, title=read.title, sha256=read.sha256, text=read.text)
    source = source_of(old, paper, path.parent)
    if source is None:
        raise ArticleError(
            f"{read.path}: {path.name} is the bank of {article_of(old, path.parent)}; "
            "rename one of them, or use --output"
        )
    return source


def _generated(task: _Task, wish: Wish, emit: Callable[[Event], None]) -> Bank:
    """Make a bank from an article, which is named as it is seen from there.

    If the article or its day is not that of the old bank, no fewer questions are made than were
    made before: all of them are looked at again.
    """
    from quizgame.generate.build import generate_bank

    bank = generate_bank(
        task.article.path,
        published=task.day,
        count=max(wish.count, _made_before(task)),
        model=wish.model,
        emit=emit,
        source=task.source,
    )
    sources = {
        name: source.model_copy(update={"file": task.file}) for name, source in bank.sources.items()
    }
    return bank.model_copy(update={"sources": sources})


def _made_before(task: _Task) -> int:
    """Count the questions made of what the article or its day was before; 0 if both are as then."""
    if task.old is None or task.source is None:
        return 0
    source = task.old.sources[task.source]
    if (source.sha256, source.published) == (task.article.sha256, task.day):
        return 0
    return sum(not is_about(name) for name in read_made(task.old.made))


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


def _tell_nothing(kind: str, data: dict[str, Any]) -> None:
    pass


def _tell_events(kind: str, data: dict[str, Any]) -> None:
    say(json.dumps({"kind": kind, **data}, ensure_ascii=False, default=str))

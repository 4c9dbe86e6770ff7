"""The articles that banks were made from, read from the files beside them."""

from collections.abc import Iterable
from pathlib import Path

from quizgame.bank.question import Source
from quizgame.bank.reading import BankFile

MAX_BYTES = 2_000_000
_FENCE = "---"


def has_article(file: BankFile) -> bool:
    """Whether a file of an article of the bank is there to be read."""
    return any(_is_article(_path(file, source)) for source in file.bank.sources.values())


def article(file: BankFile) -> str | None:
    """Read the articles of a bank, without their front matter; None if no file of them is there."""
    return "\n\n\n".join(_articles(file)) or None


def _articles(file: BankFile) -> Iterable[str]:
    for source in file.bank.sources.values():
        text = _read(file, source)
        if text:
            heading = _heading(source)
            yield f"{heading}\n\n{text}" if heading else text


def _heading(source: Source) -> str:
    """Say what an article is called, and who published it when: "today" is the day of that."""
    day = source.published
    date = f"{day.day} {day:%B %Y}" if day else ""
    published = ", ".join(filter(None, (source.publisher, date)))
    return "\n".join(filter(None, (source.title, published)))


def _read(file: BankFile, source: Source) -> str | None:
    path = _path(file, source)
    if path is None or not _is_article(path):
        return None
    try:
        return _body(path.read_text(encoding="utf-8-sig", errors="replace"))
    except OSError:
        return None


def _path(file: BankFile, source: Source) -> Path | None:
    return file.path.parent / source.file if source.file else None


def _is_article(path: Path | None) -> bool:
    """Whether a file can be an article: one out of hand is none, and a device never ends."""
    try:
        return path is not None and path.is_file() and path.stat().st_size <= MAX_BYTES
    except (OSError, ValueError):
        return False


def _body(text: str) -> str:
    head, fence, rest = text.partition(f"{_FENCE}\n")
    if head or not fence:
        return text.strip()
    _, fence, body = rest.partition(f"\n{_FENCE}\n")
    return (body if fence else text).strip()

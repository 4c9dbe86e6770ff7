"""The articles that banks were made from, read from the files beside them."""

from collections.abc import Iterable

from quizgame.bank.question import Source
from quizgame.bank.reading import BankFile

MAX_BYTES = 2_000_000
_FENCE = "---"


def article(file: BankFile) -> str | None:
    """Read the articles of a bank, without their front matter; None if no file of them is there."""
    return "\n\n\n".join(_articles(file)) or None


def _articles(file: BankFile) -> Iterable[str]:
    for source in file.bank.sources.values():
        text = _read(file, source)
        if text:
            yield f"{source.title}\n\n{text}" if source.title else text


def _read(file: BankFile, source: Source) -> str | None:
    if not source.file:
        return None
    path = file.path.parent / source.file
    try:
        # A file that grew out of hand is no article, and a device never ends.
        if not path.is_file() or path.stat().st_size > MAX_BYTES:
            return None
        return _body(path.read_text(encoding="utf-8-sig", errors="replace"))
    except (OSError, ValueError):
        return None


def _body(text: str) -> str:
    head, fence, rest = text.partition(f"{_FENCE}\n")
    if head or not fence:
        return text.strip()
    _, fence, body = rest.partition(f"\n{_FENCE}\n")
    return (body if fence else text).strip()

"""Reading an article: a text or Markdown file, perhaps with front matter, as clean paragraphs."""

import datetime
import hashlib
from dataclasses import dataclass
from pathlib import Path

from quizgame.errors import ArticleError
from quizgame.generate.reading.blocks import Block, BlockKind, find_blocks
from quizgame.generate.reading.decoding import decode_article
from quizgame.generate.reading.frontmatter import read_front_matter
from quizgame.generate.reading.prose import Paragraph, cut_paragraph
from quizgame.generate.reading.tongue import foreign_language

__all__ = ["Article", "ArticleError", "Paragraph", "read_article"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """An article as read: `text` is the whole file, decoded; paragraphs point into it.

    Offsets count code points of `text`, which has the file's own line ends and no byte order mark;
    `sha256` is that of the file's bytes.
    """

    path: Path
    title: str | None
    published: datetime.date | None
    publisher: str | None
    url: str | None
    text: str
    paragraphs: tuple[Paragraph, ...]
    sha256: str


def read_article(path: Path, *, published: datetime.date | None = None) -> Article:
    """Read an article; `published` counts more than the front matter's own date.

    Raises ArticleError, with one line that says what is wrong, for what is no English article.
    """
    _refuse_strange_name(path)
    data = _read_bytes(path)
    text = decode_article(data, path)
    front = read_front_matter(text, path)
    blocks = find_blocks(text, front.end)
    paragraphs = tuple(
        part
        for block in blocks
        if block.kind is BlockKind.PROSE
        for part in cut_paragraph(block.paragraph)
    )
    _refuse_foreign(blocks, path)
    if not paragraphs:
        raise ArticleError(f"{path}: no sentences found; give it the article's own text")
    return Article(
        path=path,
        title=front.text("title") or _heading(blocks),
        published=published or front.day("published"),
        publisher=front.text("publisher"),
        url=front.text("url"),
        text=text,
        paragraphs=paragraphs,
        sha256=hashlib.sha256(data).hexdigest(),
    )


def _refuse_strange_name(path: Path) -> None:
    try:
        str(path).encode()
    except UnicodeEncodeError:
        raise ArticleError(f"{path}: the name of the file is not UTF-8; rename it") from None


def _read_bytes(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise ArticleError(f"{path}: is a folder; name the article's file")
        if path.exists() and not path.is_file():
            raise ArticleError(f"{path}: is not an ordinary file; name the article's file")
        return path.read_bytes()
    except FileNotFoundError:
        raise ArticleError(f"{path}: no such file; check the name") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise ArticleError(f"{path}: cannot be read: {reason}") from error


def _heading(blocks: list[Block]) -> str | None:
    """Return the first heading of the highest level, else the line that stands for a title."""
    headings = [block for block in blocks if block.kind is BlockKind.HEADING]
    first = min(headings, key=lambda block: (block.level != 1, block.paragraph.start), default=None)
    return first.paragraph.text if first else None


def _refuse_foreign(blocks: list[Block], path: Path) -> None:
    language = foreign_language(" ".join(block.paragraph.text for block in blocks))
    if language:
        raise ArticleError(f"{path}: seems to be in {language}; only English can be read")

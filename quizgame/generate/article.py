"""Reading an article: a text or Markdown file, perhaps with front matter, as clean paragraphs."""

import datetime
import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import yaml
from frontmatter.default_handlers import YAMLHandler

from quizgame.errors import ArticleError
from quizgame.generate.blocks import Block, BlockKind, find_blocks
from quizgame.generate.dates import read_date
from quizgame.generate.decoding import decode_article
from quizgame.generate.prose import Paragraph, cut_paragraph
from quizgame.generate.tongue import foreign_language

__all__ = ["Article", "ArticleError", "Paragraph", "read_article"]

_FIELD = re.compile(r"^[A-Za-z_-]+[ \t]*:", re.MULTILINE)


# A time of day behind a date.
_CLOCK = re.compile(r"(?<=\d{4}-\d{2}-\d{2})(?:[Tt]|\s+)\d.*", re.DOTALL)
_SHOWN = 40


class _Fields(yaml.SafeLoader):
    """Leaves a date the text that was written: what is no day is told by its field's name."""

    yaml_implicit_resolvers = {  # noqa: RUF012 as it is in the class it is from
        first: [(tag, pattern) for tag, pattern in known if not tag.endswith(":timestamp")]
        for first, known in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }


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
    data = _read_bytes(path)
    text = decode_article(data, path)
    fields, start = _front_matter(text, path)
    blocks = find_blocks(text, start)
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
        title=_field(fields, "title", path) or _heading(blocks),
        published=published or _published(fields, path),
        publisher=_field(fields, "publisher", path),
        url=_field(fields, "url", path),
        text=text,
        paragraphs=paragraphs,
        sha256=hashlib.sha256(data).hexdigest(),
    )


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


def _front_matter(text: str, path: Path) -> tuple[Mapping[str, object], int]:
    """Return the fields of the front matter, and where the article itself begins."""
    handler = YAMLHandler()
    if not handler.detect(text):
        return {}, 0
    fences = list(islice(handler.FM_BOUNDARY.finditer(text), 2))
    if len(fences) < 2:
        if _FIELD.match(text[fences[0].end() :].lstrip()):
            raise ArticleError(
                f"{path}:1: the front matter is never closed; end it with a line ---"
            )
        return {}, 0
    source = text[fences[0].end() : fences[1].start()]
    if not _FIELD.search(source):
        return {}, 0
    return _fields(handler, source, path), fences[1].end()


def _fields(handler: YAMLHandler, source: str, path: Path) -> Mapping[str, object]:
    try:
        fields: object = handler.load(source, Loader=_Fields)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        problem = error.problem or "is not valid YAML"
        raise ArticleError(f"{path}:{line}: the front matter cannot be read: {problem}") from error
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        problem = str(error).splitlines()[0] if str(error) else "is not valid YAML"
        raise ArticleError(f"{path}:1: the front matter cannot be read: {problem}") from error
    if not isinstance(fields, Mapping):
        raise ArticleError(f"{path}:1: the front matter must be fields such as title: ...")
    return fields


def _field(fields: Mapping[str, object], name: str, path: Path) -> str | None:
    value = fields.get(name)
    if value is None:
        return None
    if not isinstance(value, str | int | float | datetime.date):
        raise ArticleError(f"{path}: {name} in the front matter must be a line of text")
    return " ".join(str(value).split()) or None


def _published(fields: Mapping[str, object], path: Path) -> datetime.date | None:
    value = fields.get("published")
    if value is None:
        return None
    text = str(value).strip()
    day = read_date(_CLOCK.sub("", text))
    if day is None:
        raise ArticleError(
            f"{path}: published in the front matter must be a date such as 2023-10-16; "
            f"it is {text[:_SHOWN]!r}"
        )
    return day


def _heading(blocks: list[Block]) -> str | None:
    """Return the first heading of the highest level, else the line that stands for a title."""
    headings = [block for block in blocks if block.kind is BlockKind.HEADING]
    first = min(headings, key=lambda block: (block.level != 1, block.paragraph.start), default=None)
    return first.paragraph.text if first else None


def _refuse_foreign(blocks: list[Block], path: Path) -> None:
    language = foreign_language(" ".join(block.paragraph.text for block in blocks))
    if language:
        raise ArticleError(f"{path}: seems to be in {language}; only English can be read")

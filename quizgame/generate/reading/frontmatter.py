"""The front matter of an article: fields in YAML between two lines of dashes, with their places."""

import datetime
import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import yaml
from frontmatter.default_handlers import YAMLHandler

from quizgame.errors import ArticleError
from quizgame.generate.times.dates import read_date

_FIELD = re.compile(r"^[A-Za-z_-]+[ \t]*:", re.MULTILINE)
_ITEM = re.compile(r"\s*-[ \t]")
_NAME = re.compile(r"[A-Za-z_-]+(?=[ \t]*:)")

# A time of day behind a date.
_CLOCK = re.compile(r"(?<=\d{4}-\d{2}-\d{2})(?:[Tt]|\s+)\d.*", re.DOTALL)
_SHOWN = 40

_COLON = "mapping values are not allowed here"
# The parser's words for what was opened and is not closed, which tell nobody where that is.
_UNCLOSED = ("while parsing a flow", "while scanning a quoted")


class _Fields(yaml.SafeLoader):
    """Leaves a date the text that was written: what is no day is told by its field's name."""

    yaml_implicit_resolvers = {  # noqa: RUF012 as it is in the class it is from
        first: [(tag, pattern) for tag, pattern in known if not tag.endswith(":timestamp")]
        for first, known in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }


@dataclass(frozen=True, slots=True, kw_only=True)
class FrontMatter:
    """What the front matter says; `end` is where the article itself begins in its text.

    `source` is the YAML, `line` the line of the file (from 1) that it begins on.
    """

    path: Path
    fields: Mapping[str, object]
    source: str
    line: int
    end: int

    def text(self, name: str) -> str | None:
        """Give a field as one line of text. Raises ArticleError for a list or a group."""
        value = self.fields.get(name)
        if value is None:
            return None
        if not isinstance(value, str | int | float | datetime.date):
            raise self.refusal(name, "must be a line of text")
        return " ".join(str(value).split()) or None

    def day(self, name: str) -> datetime.date | None:
        """Give a field as a day. Raises ArticleError for what is none."""
        value = self.fields.get(name)
        if value is None:
            return None
        text = str(value).strip()
        day = read_date(_CLOCK.sub("", text))
        if day is None:
            raise self.refusal(name, f"must be a date such as 2023-10-16; it is {text[:_SHOWN]!r}")
        return day

    def refusal(self, name: str, wrong: str) -> ArticleError:
        """Make the error that tells what is wrong with a field, and on which line."""
        found = re.search(rf"^[\"']?{re.escape(name)}[\"']?[ \t]*:", self.source, re.MULTILINE)
        line = self.line + self.source.count("\n", 0, found.start() if found else 0)
        return ArticleError(f"{self.path}:{line}: {name} in the front matter {wrong}")


def read_front_matter(text: str, path: Path) -> FrontMatter:
    """Read the front matter of an article's text; without one there are no fields.

    Raises ArticleError, with the line, for one that is never closed, no YAML or no fields.
    """
    nothing = FrontMatter(path=path, fields={}, source="", line=1, end=0)
    boundary = YAMLHandler.FM_BOUNDARY
    fences = list(islice(boundary.finditer(text), 2)) if boundary.match(text) else []
    if not fences:
        return nothing
    if len(fences) < 2:
        if _FIELD.match(text[fences[0].end() :].lstrip()):
            raise ArticleError(
                f"{path}:1: the front matter is never closed; end it with a line ---"
            )
        return nothing
    start, end = fences[0].end(), fences[1].start()
    source, line = text[start:end], 1 + text.count("\n", 0, start)
    if _ITEM.match(source):
        raise ArticleError(
            f"{path}:{line + _blank_lines(source)}: the front matter is a list; write it as fields "
            "such as title: ..., or take out the line --- above if it is the article's text"
        )
    if not _FIELD.search(source):
        return nothing
    fields = _load(source, path, line)
    return FrontMatter(path=path, fields=fields, source=source, line=line, end=fences[1].end())


def _blank_lines(source: str) -> int:
    return source.count("\n", 0, len(source) - len(source.lstrip()))


def _load(source: str, path: Path, first: int) -> Mapping[str, object]:
    try:
        fields: object = YAMLHandler().load(source, Loader=_Fields)
    except yaml.MarkedYAMLError as error:
        line, problem = _explained(error, source)
        raise ArticleError(
            f"{path}:{first + line}: the front matter cannot be read: {problem}"
        ) from error
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        problem = str(error).splitlines()[0] if str(error) else "is not valid YAML"
        raise ArticleError(f"{path}:{first}: the front matter cannot be read: {problem}") from error
    if not isinstance(fields, Mapping):
        raise ArticleError(f"{path}:{first}: the front matter must be fields such as title: ...")
    return fields


def _explained(error: yaml.MarkedYAMLError, source: str) -> tuple[int, str]:
    """Give the line (from 0) that a person must look at, and what is wrong with it."""
    unclosed = (error.context or "").startswith(_UNCLOSED)
    mark = (error.context_mark if unclosed else None) or error.problem_mark
    line = mark.line if mark else 0
    name = _NAME.match(source.splitlines()[line] if mark else "")
    if unclosed:
        return line, "what is opened here is never closed; close it, or put the text in quotes"
    if error.problem == _COLON and name:
        return line, f"there is a colon in the text; put the {name[0]} in quotes"
    return line, f"{error.problem or 'is not valid YAML'}; if it is text, put it in quotes"

"""The blocks of a text or Markdown file: headings, prose, and what is neither."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from quizgame.generate.reading.prose import Paragraph, clean_paragraph, part_of


class BlockKind(Enum):
    """What a block is to a reader; `OTHER` is a caption, a byline, a source and the like."""

    HEADING = auto()
    PROSE = auto()
    OTHER = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One block with its clean text; `level` is a heading's, from 1 (highest)."""

    kind: BlockKind
    paragraph: Paragraph
    level: int = 0


_MARK = r"(?:[-*+\u2022\u2023\u25e6\u25aa]|\d{1,2}[.)])[ \t]+(?=\S)"


class _Line(Enum):
    FENCE = r"[ ]{0,3}(?:```|~~~)"
    BLANK = r"[\s>]*$"
    HEADING = r"[ ]{0,3}#{1,6}[ \t]+\S"
    UNDERLINE = r"[ ]{0,3}(?:=+|-+)[ \t]*$"
    RULE = r"[ ]{0,3}([-*_=~#])(?:[ \t]*\1){2,}[ \t]*$"
    TABLE = r"[ \t]*\||[ \t]*:?-{2,}:?[ \t]*\|"
    DEFINITION = r"[ ]{0,3}\[[^\]\n]{1,200}\]:[ \t]"
    ITEM = r"[ \t>]*" + _MARK
    TEXT = r""


_LINES = tuple((kind, re.compile(kind.value)) for kind in _Line)
_OPENING = re.compile(rf"[ \t>]*(?:{_MARK})?")
_HEADING_MARKS = re.compile(r"[ ]{0,3}(#{1,6})[ \t]+")
_HEADING_TAIL = re.compile(r"[ \t]+#+[ \t]*$")

_WRAP_WIDTH = 120
"""Characters; in a longer line nobody has wrapped by hand, so its end is the end of a paragraph."""

_TITLE_LENGTH = 150
_ENDED = re.compile(r"[.!?\u2026][\"'\u2019\u201d\u00bb)\]*_]*$")
_SENTENCE_BREAK = re.compile(r"[a-z\d%)][.!?][\"'\u2019\u201d)]* [\"'\u2018\u201c(]?[A-Z]")

_END_MATTER = re.compile(
    r"(?:sources?|references?|related(?: news| stories| articles| links| content)?|see also"
    r"|external links?|further reading|bibliography|notes|footnotes|sister links?|read more"
    r"|more (?:on this|from .{1,40}|like this)|about the authors?|citations?|credits?"
    r"|you may also like|most (?:read|popular)|comments)\s*:?$",
    re.IGNORECASE,
)
_NO_PROSE = re.compile(
    r"""(?ix)^(?:
    (?:file\ )?(?:photo|image|picture|photograph|video|audio|graphic|caption|map|chart|advertisement
        |credit|source|sources|read\ more|see\ also|related|watch|listen|also\ read|read\ also|tags
        |topics|filed\ under|share\ this|via|editor'?s\ note|correction|update)s?\ *[:|]
    | (?:image|photo|picture)\ (?:copyright|credit|caption|source|by)\b
    | (?:reporting|writing|editing|additional\ reporting|compiled)\ by\ (?-i:[A-Z])
    | \((?:additional\ )?(?:reporting|writing|editing)\ by\b
    | (?:follow|like)\ (?:us|me|him|her|them|@\S+|(?-i:[A-Z])\S+(?:\ \S+)?)\ on
        \ (?:twitter|facebook|x|instagram)
    | (?:sign\ up|subscribe|click\ here|tap\ here|share\ this|copyright|\u00a9|all\ rights\ reserved
        |this\ material\ may\ not\ be|the\ associated\ press\ contributed|skip\ ad)\b
    | \[?(?:photo|image|picture|pictured)\b[^.]{0,80}\]?$
    | https?://\S+$
    )"""
)
_BYLINE = re.compile(
    r"^(?:[Bb]y|BY) (?:[A-Z][\w.'\u2019-]*)(?: (?:and |de |van |von |al-)?[A-Z][\w.'\u2019-]*){1,3}"
    r"(?:(?:,| and| \||,? for)? [A-Z][\w.'\u2019&-]*){0,8}[.,]?$"
)
_PHOTO_CREDIT = re.compile(
    r"\((?:[^()]{0,60}(?:photo|image|getty|picture)s?\b[^()]{0,60}|[^()]{1,40}/[^()]{1,40})\)\.?$",
    re.IGNORECASE,
)
_LABELS = (_NO_PROSE, _BYLINE, _PHOTO_CREDIT)
_CAPTION_WORDS = 60
"""No caption is longer; a long paragraph that begins like one is an article pasted as one line."""

_DATELINE = re.compile(
    r"""(?x)
    (?: [A-Z][A-Z.'\u2019-]+(?:\ [A-Z][A-Z.'\u2019-]+){0,3}
        (?:[,/]\ ?[A-Z][\w.]+(?:\ [A-Z][\w.]+){0,2})?
        (?:,\ [A-Z][a-z]{2,8}\.?\ \d{1,2}(?:,\ \d{4})?)?(?:\ \([^()]{2,40}\))?
      | (?:[A-Z][\w.'\u2019-]+(?:,?\ [A-Z][\w.'\u2019-]+){0,4}\ )?
        \((?:Reuters|AP|AFP|CNN|UPI|Xinhua|ANI|PTI|IANS|Bloomberg|dpa|DPA|TASS|CNN\ Business)\)
    )
    (?:\ ?(?:\u2014|\u2013|--)\ ?|\ -\ )
    """
)


def find_blocks(text: str, start: int = 0) -> list[Block]:
    """Find the blocks of `text` from `start` on, in order, without code and tables."""
    blocks = [block for block in _raw_blocks(text, start) if block.paragraph.text]
    _take_title(blocks, text)
    return list(_judged(blocks))


def is_prose(text: str, *, item: bool = False) -> bool:
    """Whether clean text is said in sentences: no label, no caption, no byline."""
    words = text.split()
    if len(words) < 3 or sum(map(str.isalpha, text)) < 0.6 * len(text):
        return False
    if len(words) <= _CAPTION_WORDS and any(rule.search(text) for rule in _LABELS):
        return False
    if _ENDED.search(text):
        return True
    return bool(_SENTENCE_BREAK.search(text)) or len(words) >= (6 if item else 25)


def _judged(blocks: Sequence[Block]) -> Iterator[Block]:
    """Judge the blocks: prose where it is prose and not below a heading such as Sources."""
    in_end_matter = False
    for block in blocks:
        text = block.paragraph.text
        if _END_MATTER.match(text):
            in_end_matter = True
            yield replace(block, kind=BlockKind.OTHER)
        elif block.kind is BlockKind.HEADING:
            in_end_matter = False
            yield block
        elif in_end_matter or not is_prose(text, item=block.paragraph.item):
            yield replace(block, kind=BlockKind.OTHER)
        else:
            yield replace(block, paragraph=_without_dateline(block.paragraph))


def _take_title(blocks: list[Block], text: str) -> None:
    """Make the first block a heading when it stands there as one: short, one line, no full stop."""
    if not blocks or blocks[0].kind is not BlockKind.PROSE:
        return
    first = blocks[0].paragraph
    short = len(first.text) <= _TITLE_LENGTH and "\n" not in text[first.start : first.end]
    goes_on = first.text.endswith((".", ":", ";", ",")) or first.item or len(blocks) == 1
    if short and not goes_on and not _NO_PROSE.match(first.text):
        blocks[0] = replace(blocks[0], kind=BlockKind.HEADING, level=1)


def _without_dateline(paragraph: Paragraph) -> Paragraph:
    match = _DATELINE.match(paragraph.text)
    if not match or match.end() >= len(paragraph.text):
        return paragraph
    return part_of(paragraph, match.end(), len(paragraph.text))


def _raw_blocks(text: str, start: int) -> Iterator[Block]:
    """Tell blocks apart by their marks alone."""
    lines: list[tuple[int, int]] = []
    item = quoted = fenced = False
    for kind, first, last in _lines(text, start):
        if kind is _Line.FENCE or fenced:
            fenced = fenced is not (kind is _Line.FENCE)
            kind = _Line.BLANK
        if kind is _Line.UNDERLINE and len(lines) == 1 and not item:
            level = 1 if text[last - 1] == "=" else 2
            yield _heading(text, *lines.pop(), level=level)
            continue
        begins = _OPENING.match(text, first, last)
        quote = begins is not None and ">" in begins[0]
        if kind is not _Line.TEXT or (quote and not quoted):
            yield from _prose(text, lines, item)
            lines, item = [], kind is _Line.ITEM
        quoted = quote
        if kind is _Line.HEADING:
            yield _heading(text, first, last)
        elif kind in {_Line.ITEM, _Line.TEXT}:
            lines.append((begins.end() if begins else first, last))
    yield from _prose(text, lines, item)


def _lines(text: str, start: int) -> Iterator[tuple[_Line, int, int]]:
    """Each line's kind and place, without its end."""
    position = start
    for line in text[start:].splitlines(keepends=True):
        body = line.rstrip()
        kind = next(kind for kind, pattern in _LINES if pattern.match(body))
        yield kind, position, position + len(body)
        position += len(line)


def _heading(text: str, start: int, end: int, *, level: int = 0) -> Block:
    marks = _HEADING_MARKS.match(text, start, end)
    if marks:
        start, level = marks.end(), level or len(marks[1])
    tail = _HEADING_TAIL.search(text, start, end)
    paragraph = clean_paragraph(text, start, tail.start() if tail else end)
    return Block(kind=BlockKind.HEADING, paragraph=paragraph, level=level)


def _prose(text: str, lines: Sequence[tuple[int, int]], item: bool) -> Iterator[Block]:
    """Make paragraphs of neighbouring lines: wrapped lines are one, others one each."""
    if not lines:
        return
    width = max(end - start for start, end in lines)
    begin = lines[0][0]
    for (start, end), following in zip(lines, [*lines[1:], None], strict=True):
        if following and _is_wrapped(text, (start, end), following, width):
            continue
        paragraph = clean_paragraph(text, begin, end, item=item)
        yield Block(kind=BlockKind.PROSE, paragraph=paragraph)
        begin = following[0] if following else end


def _is_wrapped(text: str, line: tuple[int, int], following: tuple[int, int], width: int) -> bool:
    """Whether the line only ended because the next word would not fit."""
    start, end = line
    next_word = text[following[0] : following[1]].split(maxsplit=1)[:1]
    fitted = end - start + 1 + len(next_word[0] if next_word else "") <= width
    if not _ENDED.search(text, start, end):
        opening = next_word[0][:1] if next_word else ""
        return not (fitted and opening.isupper() and width - (end - start) > width // 3)
    return width <= _WRAP_WIDTH and not (fitted and width - (end - start) > width // 3)

"""Clean prose, every character of which still knows its place in the file."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from itertools import pairwise

LONGEST_PARAGRAPH = 20_000
"""Characters; a longer block is cut at the ends of sentences, so that a Doc stays small."""

_INLINE = re.compile(
    r"""
    (?P<drop>
        <!--(?:(?!-->)[^\0]){0,5000}-->
      | !\[[^\[\]]{0,500}\](?:\([^()\n]{0,2000}(?:\([^()\n]{0,200}\)[^()\n]{0,200})?\))?
      | \[\^?[\w*]{1,4}\](?![(\[])                        # a note's number
      | <(?:https?|mailto):[^<>\s]{0,2000}>
      | </?[A-Za-z][^<>]{0,1000}>
      | \[(?=[^\[\]]{1,1000}\][(\[])                      # a link: its words stay
      | \](?:\([^()\n]{0,2000}(?:\([^()\n]{0,200}\)[^()\n]{0,200})?\)|\[[^\[\]\n]{0,200}\])
      | (?<![\w*])\*{1,3}(?=[^\s*]) | (?<=[^\s*])\*{1,3}
      | (?<!\w)_{1,3}(?=[^\s_]) | (?<=[^\s_])_{1,3}(?!\w)
      | ~~ | `+
      | \\(?=[!-/:-@\[-`{-~])
      | [\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]
      | [\x00-\x08\x0e-\x1b\x7f]
      | (?<=\w-)\n[ \t>]*(?=\w)                           # a word that was cut at its hyphen
    )
  | (?P<space>[^\S\n]*\\?\n[\s>]*|(?![ ]\S)\s+)        # one plain space needs no care
  | (?P<entity>&(?:[A-Za-z]{2,10}|\#[0-9]{1,7}|\#x[0-9A-Fa-f]{1,6});)
    """,
    re.VERBOSE,
)
_SENTENCE_END = re.compile(r"[.!?][\"'\u2019\u201d)\]]*\s")


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """`length` characters of clean text from `clean` on, and the stretch of the file behind them.

    Both are equally long where the text was left as it was.
    """

    clean: int
    length: int
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """A paragraph of clean prose.

    `start` and `end` are code points of the file's text, end excluded; `runs` map each character of
    `text` to the file (see `source_span`). `item` is true for an entry of a list.
    """

    text: str
    start: int
    end: int
    runs: tuple[Run, ...]
    item: bool = False


def source_span(paragraph: Paragraph, start: int, end: int) -> tuple[int, int]:
    """Where characters `start` to `end` (excluded) of the clean text stand in the file.

    Raises IndexError for an empty span or one outside of the paragraph.
    """
    if not 0 <= start < end <= len(paragraph.text):
        raise IndexError(f"no characters {start} to {end} in a paragraph of {len(paragraph.text)}")
    return _place(paragraph, start)[0], _place(paragraph, end - 1)[1]


def clean_paragraph(text: str, start: int, end: int, *, item: bool = False) -> Paragraph:
    """Return the prose of text[start:end] without its marks, each character with its place."""
    pieces = list(_spaced(_pieces(text, start, end)))
    clean = "".join(piece for piece, _, _ in pieces)
    if not clean:
        return Paragraph(text="", start=start, end=start, runs=(), item=item)
    runs: list[Run] = []
    length = 0
    for piece, first, last in pieces:
        runs.append(Run(clean=length, length=len(piece), start=first, end=last))
        length += len(piece)
    return Paragraph(text=clean, start=runs[0].start, end=runs[-1].end, runs=tuple(runs), item=item)


def cut_paragraph(paragraph: Paragraph, longest: int = LONGEST_PARAGRAPH) -> Iterator[Paragraph]:
    """Yield the paragraph itself, or parts of about `longest` characters when it is longer."""
    if len(paragraph.text) <= longest:
        yield paragraph
        return
    cuts = [0]
    for match in _SENTENCE_END.finditer(paragraph.text):
        if match.end() - cuts[-1] >= longest // 2:
            cuts.append(match.end())
    cuts.append(len(paragraph.text))
    bounds = [
        (start, min(start + longest, end))
        for first, end in pairwise(cuts)
        for start in range(first, end, longest)
    ]
    for first, last in bounds:
        yield part_of(paragraph, first, last)


def part_of(paragraph: Paragraph, start: int, end: int) -> Paragraph:
    """Characters `start` to `end` of the paragraph as a paragraph of their own, trimmed."""
    text = paragraph.text[start:end]
    start += len(text) - len(text.lstrip())
    text = text.strip()
    if not text:
        return Paragraph(text="", start=paragraph.start, end=paragraph.start, runs=())
    end = start + len(text)
    first, last = source_span(paragraph, start, end)
    starts = [run.clean for run in paragraph.runs]
    low, high = bisect_right(starts, start) - 1, bisect_right(starts, end - 1)
    moved = tuple(
        Run(clean=run.clean - start, length=run.length, start=run.start, end=run.end)
        for run in paragraph.runs[low:high]
    )
    return Paragraph(text=text, start=first, end=last, runs=moved, item=paragraph.item)


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    """Yield clean pieces with the stretch of the file each stands for; spaces come as one space."""
    position = start
    for match in _INLINE.finditer(text, start, end):
        if match.start() > position:
            yield text[position : match.start()], position, match.start()
        if match["space"] is not None:
            yield " ", match.start(), match.end()
        elif match["entity"] is not None:
            yield _character(match["entity"]), match.start(), match.end()
        position = match.end()
    if position < end:
        yield text[position:end], position, end


def _spaced(pieces: Iterator[tuple[str, int, int]]) -> Iterator[tuple[str, int, int]]:
    """Yield the pieces with no space at either end of the whole, nor two in a row."""
    space: tuple[str, int, int] | None = None
    begun = False
    for piece, start, end in pieces:
        if piece == " ":
            space = space or (piece, start, end)
            continue
        if piece.startswith(" "):
            space = space or (" ", start, start + 1)
            piece, start = piece[1:], start + 1
        if begun and space:
            yield space
        space = (" ", end - 1, end) if piece.endswith(" ") else None
        begun = True
        yield (piece[:-1], start, end - 1) if space else (piece, start, end)


def _character(entity: str) -> str:
    """Return the one character an HTML entity stands for, else a space."""
    character = unescape(entity)
    return character if len(character) == 1 and character.isprintable() else " "


def _place(paragraph: Paragraph, index: int) -> tuple[int, int]:
    """Find the file's stretch for one character of clean text."""
    run = paragraph.runs[bisect_right(paragraph.runs, index, key=lambda run: run.clean) - 1]
    if run.length == run.end - run.start:
        place = run.start + index - run.clean
        return place, place + 1
    return run.start, run.end

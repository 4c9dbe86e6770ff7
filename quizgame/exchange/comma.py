"""Sheets as text, parted by commas, semicolons, tabs or bars: read whatever wrote them, written."""

import csv
import io
import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from quizgame.errors import SheetError
from quizgame.exchange.cells import guard, unguard
from quizgame.exchange.headings import read_heading
from quizgame.exchange.sheet import Sheet, check_height, check_width, place

DELIMITERS = {",": "comma", ";": "semicolon", "\t": "tab", "|": "bar"}
_TOLD = {f"sep={sign}": sign for sign in DELIMITERS}
_SAMPLE = 200  # rows
# Anki tells above its cards how it wrote them, as `#separator:tab`.
_HEADERS = re.compile(r"\A(?:#[a-z ]+:[^\n]*\n)+")

# Which alphabets a Windows program writes in where it does not write UTF-8, the usual one first.
_CODE_PAGES = ("cp1252", "cp1250", "cp1251", "cp1253")
_MARKS = {BOM_UTF8: "utf-8-sig", BOM_UTF16_LE: "utf-16", BOM_UTF16_BE: "utf-16"}
_NAMES = {
    "utf-8-sig": "UTF-8",
    "utf-8": "UTF-8",
    "utf-16": "UTF-16",
    "utf-16-le": "UTF-16",
    "utf-16-be": "UTF-16",
}
_NUL = "\x00"


def read_text(content: bytes, path: Path) -> Sheet:
    """Read a sheet from the bytes of a text file, whatever its encoding and delimiter.

    Raises SheetError for what is no text, and for a quotation mark that is not closed.
    """
    text, encoding = _decode(content, path)
    sign, text = _told_delimiter(text)
    text = _HEADERS.sub(lambda lines: "\n" * lines[0].count("\n"), text)
    sign = sign or _guess_delimiter(text)
    rows = tuple(_rows(text, sign, path))
    return Sheet(
        path=path,
        rows=rows,
        read_as=f"{encoding}, parted by {DELIMITERS[sign]}s",
        parted_by=DELIMITERS[sign],
    )


def write_text_sheet(rows: Iterable[Sequence[str]], *, delimiter: str = ",") -> str:
    """Write rows as text that no spreadsheet takes for formulas; reading gives the same rows."""
    stream = io.StringIO()
    writer = csv.writer(stream, delimiter=delimiter, lineterminator="\n")
    for row in rows:
        writer.writerow(guard(cell) for cell in row)
    return stream.getvalue()


def _decode(content: bytes, path: Path) -> tuple[str, str]:
    """Give the text and the name of its encoding."""
    encoding = next((name for mark, name in _MARKS.items() if content.startswith(mark)), None)
    encoding = encoding or _unmarked(content)
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError:
        message = "save the sheet again as CSV in UTF-8"
        raise SheetError(f"{path}: is not text in {_NAMES[encoding]}: {message}") from None
    if _NUL in text:
        raise SheetError(f"{path}: is no text, zero bytes are in it: save it as CSV or XLSX again")
    return text, _NAMES.get(encoding, encoding.replace("cp", "Windows-"))


def _unmarked(content: bytes) -> str:
    if encoding := _wide(content):
        return encoding
    try:
        content.decode()
    except UnicodeDecodeError:
        return _code_page(content)
    return "utf-8"


def _wide(content: bytes) -> str | None:
    """Know UTF-16 without its mark: of Latin letters, every other byte is zero."""
    for encoding, start in (("utf-16-le", 1), ("utf-16-be", 0)):
        halves = content[start::2], content[1 - start :: 2]
        if halves[0] and halves[0].count(0) > len(halves[0]) // 2 > halves[1].count(0):
            return encoding
    return None


def _code_page(content: bytes) -> str:
    """Guess the alphabet; the usual one if it is as likely as any."""
    from charset_normalizer import from_bytes

    found = {each.encoding: each for each in from_bytes(content, cp_isolation=list(_CODE_PAGES))}
    usual, best = found.get(_CODE_PAGES[0]), next(iter(found.values()), None)
    if best is None:
        return "latin-1"
    if usual and (usual.chaos, usual.coherence) == (best.chaos, best.coherence):
        return usual.encoding
    return best.encoding


def _told_delimiter(text: str) -> tuple[str | None, str]:
    """Read what Excel may put into the first line, `sep=;`, which is then no row."""
    line, end, rest = text.partition("\n")
    sign = _TOLD.get(line.strip("\r\ufeff").casefold())
    return (sign, rest) if sign and end else (None, text)


def _guess_delimiter(text: str) -> str:
    """Take the sign by which headings can be read, and then the one that gives even rows."""
    return max(DELIMITERS, key=lambda sign: _fitness(text, sign))


def _fitness(text: str, sign: str) -> tuple[int, float, int]:
    rows = []
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=sign, strict=sign != "\t")
    try:
        for row, _ in zip(reader, range(_SAMPLE), strict=False):
            rows.append(row)
    except csv.Error:
        pass
    headings = max((sum(read_heading(cell) is not None for cell in row) for row in rows), default=0)
    widths = Counter(len(row) for row in rows if len(row) > 1)
    width, often = widths.most_common(1)[0] if widths else (1, 0)
    return (headings if headings > 1 else 0, often / max(len(rows), 1), width)


def _rows(text: str, sign: str, path: Path) -> Iterator[tuple[str, ...]]:
    try:
        yield from _parse(text, sign, path, quoted=True)
    except _UnclosedError as error:
        if sign != "\t":
            raise SheetError(str(error)) from None
        # Programs that part by tabs often leave quotation marks as they are.
        yield from _parse(text, sign, path, quoted=False)


class _UnclosedError(SheetError):
    """A quotation mark that is not closed, or not where it should be."""


def _parse(text: str, sign: str, path: Path, *, quoted: bool) -> Sequence[tuple[str, ...]]:
    reader = csv.reader(
        io.StringIO(text, newline=""),
        delimiter=sign,
        strict=True,
        quoting=csv.QUOTE_MINIMAL if quoted else csv.QUOTE_NONE,
    )
    rows: list[tuple[str, ...]] = []
    try:
        for cells in reader:
            row = tuple(unguard(cell) for cell in cells)
            check_width(path, len(rows), len(row))
            rows.append(row)
            check_height(path, len(rows))
    except csv.Error:
        advice = (
            'a text in quotation marks must end with one, and those inside it be written twice: ""'
        )
        message = f"{place(path, len(rows))}: cannot be read from here on: {advice}"
        raise _UnclosedError(message) from None
    return rows

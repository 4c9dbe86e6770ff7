"""Workbooks as the archives that they are: told apart from other files, and opened with care."""

import io
import lzma
import re
import warnings
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree.ElementTree import ParseError

from quizgame.errors import SheetError

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook

MOST_UNPACKED = 80_000_000
# The elements of a row are held in memory together, and so are those of all parts but sheets.
_MOST_TAGS, _MOST_TAGS_OF_A_ROW = 3_000_000, 200_000
_ROW_ENDS = re.compile(rb"</(?:row|si)>|\Z")

# What openpyxl and zipfile raise on files that are not as they should be; they check little.
BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    ParseError,
    LookupError,
    ValueError,
    TypeError,
    AttributeError,
    ArithmeticError,
    EOFError,
    OSError,
    RuntimeError,
)

_SPREADSHEET = "xl/"
_BINARY = "xl/workbook.bin"
_OTHERS = {
    "mimetype": "an OpenDocument file",
    "word/": "a Word document",
    "ppt/": "a PowerPoint file",
    "Index/": "a Numbers file",
    _BINARY: "a binary workbook",
}
_SAVE = "save the sheet as XLSX or CSV"


def look_inside(content: bytes, path: Path) -> None:
    """See that a file is a workbook of a size that can be read. Raises SheetError."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = archive.infolist()
            _look_at(parts, path)
            if not _is_bounded(archive.read(part) for part in parts):
                raise _too_large(path, "more in it than a bank can take")
    except BROKEN as error:
        raise damaged(path) from error


def _look_at(parts: Sequence[zipfile.ZipInfo], path: Path) -> None:
    names = [part.filename for part in parts]
    for start, kind in _OTHERS.items():
        if any(name.startswith(start) for name in names):
            raise SheetError(f"{path}: is {kind}: {_SAVE}")
    if not any(name.startswith(_SPREADSHEET) for name in names):
        raise SheetError(f"{path}: is an archive, not a workbook: {_SAVE}")
    # No more than this is ever unpacked: zipfile ends a part where its entry says that it ends.
    if sum(part.file_size for part in parts) > MOST_UNPACKED:
        raise _too_large(path, f"more than {MOST_UNPACKED // 1_000_000} MB unpacked")


def _too_large(path: Path, size: str) -> SheetError:
    return SheetError(f"{path}: is too large, {size}: split it, or save the sheet as CSV")


def _is_bounded(parts: Iterable[bytes]) -> bool:
    """Whether what is read of the parts fits into memory, which a few bytes of XML can fill."""
    total = 0
    for part in parts:
        start = 0
        for end in _ROW_ENDS.finditer(part):
            tags = part.count(b"<", start, end.start())
            start, total = end.start(), total + tags
            if tags > _MOST_TAGS_OF_A_ROW or total > _MOST_TAGS:
                return False
    return True


@contextmanager
def opened(content: bytes, path: Path, *, values: bool = False) -> Iterator["Workbook"]:
    """Open a workbook for reading row by row; with `values`, formulas give what they came to.

    Raises SheetError if it is damaged.
    """
    from openpyxl import load_workbook

    with warnings.catch_warnings():
        # It warns of what it leaves out, none of which is text of a cell.
        warnings.simplefilter("ignore")
        try:
            book = load_workbook(
                io.BytesIO(content), read_only=True, data_only=values, keep_links=False
            )
        except BROKEN as error:
            raise damaged(path) from error
        try:
            yield book
        finally:
            book.close()


def damaged(path: Path) -> SheetError:
    """Tell that a workbook cannot be read."""
    return SheetError(
        f"{path}: is damaged, or is no XLSX file: save the sheet again as XLSX or CSV"
    )


def read_part(content: bytes, name: str) -> bytes:
    """Read one file of the archive."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return archive.read(name)

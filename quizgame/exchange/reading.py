"""Files of sheets read, whatever they are named: workbooks and text, told apart by their bytes."""

from pathlib import Path

from quizgame.errors import SheetError
from quizgame.exchange.comma import read_text
from quizgame.exchange.sheet import MOST_BYTES, Sheet
from quizgame.exchange.workbook import read_workbook

_ARCHIVE = b"PK"
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_SAVE = "save the sheet as XLSX or CSV"
_NO_SHEETS = {
    b"%PDF-": "is a PDF",
    b"{\\rtf": "is an RTF document",
    b"\x89PNG": "is an image",
    b"\xff\xd8\xff": "is an image",
}
_PAGES = (b"<!doctype", b"<html", b"<?xml", b"<table")


def read_sheet(path: Path, name: str | None = None) -> Sheet:
    """Read a sheet from a file: of a workbook the one of that name, or the first with questions.

    Raises SheetError, in one clear message, for what is no sheet, is damaged, locked or too large.
    """
    content = _content(path)
    if content.startswith(_ARCHIVE):
        return read_workbook(content, path, name)
    if content.startswith(_COMPOUND):
        if _LOCKED in content:
            raise SheetError(f"{path}: is locked with a password: save it without one")
        raise SheetError(f"{path}: is an old Excel file: {_SAVE}")
    for start, what in _NO_SHEETS.items():
        if content.startswith(start):
            raise SheetError(f"{path}: {what}: {_SAVE}")
    if content[:200].removeprefix(b"\xef\xbb\xbf").lstrip().lower().startswith(_PAGES):
        raise SheetError(f"{path}: is a web page or XML: {_SAVE}")
    if name is not None:
        raise SheetError(f"{path}: has no sheets to choose from: leave --sheet out")
    return read_text(content, path)


def _content(path: Path) -> bytes:
    if not path.exists():
        raise SheetError(f"{path}: there is no such file")
    if not path.is_file():
        raise SheetError(f"{path}: is not a file: name a CSV or XLSX file")
    try:
        if path.stat().st_size > MOST_BYTES:
            size = f"{MOST_BYTES // 1_000_000} MB"
            raise SheetError(f"{path}: is larger than {size}: split it into several sheets")
        return path.read_bytes()
    except OSError as error:
        raise SheetError(f"{path}: cannot be read: {error.strerror}") from error

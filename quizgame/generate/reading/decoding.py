"""From the bytes of an article's file to its text."""

import codecs
import re
from pathlib import Path

from quizgame.errors import ArticleError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# The longer mark stands first: the one of UTF-16 begins that of UTF-32.

_KNOWN_FORMATS = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a packed document"),
    (b"{\\rtf", "an RTF document"),
)
_WEB_PAGE = re.compile(r"\s*(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype html|html)\b", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_CONTROLS_PER_CHARACTER = 0.001


def decode_article(data: bytes, path: Path) -> str:
    """Return the text of a file in UTF-8, UTF-16 or UTF-32 with its mark, or Windows-1252.

    Line ends stay as they are; the byte order mark goes. Raises ArticleError for an empty file and
    for what is no text.
    """
    for signature, name in _KNOWN_FORMATS:
        if data.startswith(signature):
            raise ArticleError(f"{path}: is {name}; save its text as a .txt or .md file")
    text = _decode(data)
    if text is None or len(_CONTROL.findall(text)) > len(text) * _CONTROLS_PER_CHARACTER:
        raise ArticleError(f"{path}: is not text; save the article as a .txt or .md file")
    if not text.strip():
        raise ArticleError(f"{path}: is empty; put the article's text in it")
    if _WEB_PAGE.match(text):
        raise ArticleError(f"{path}: is a web page; save its text as a .txt or .md file")
    return text


def _decode(data: bytes) -> str | None:
    """Return the text, or None when no encoding fits."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _decode_as(data[len(mark) :], encoding)
    if b"\0" in data:
        return None
    text = _decode_as(data, "utf-8")
    return text if text is not None else _decode_as(data, "cp1252")


def _decode_as(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None

"""How text stands in the cell of a sheet, so that it comes back as it was and is never run."""

import re
from collections.abc import Iterable

SEPARATORS = ";|\n"
"""What parts the items of a list in one cell; before one that belongs to an item goes a `\\`."""
TAG_SEPARATORS = f"{SEPARATORS},"
"""What parts words, which hold no comma of their own as a rule."""

# What no sheet shows, what would steer a screen, and spaces at the ends, which nobody sees. It is
# written as spreadsheets write it, `_x0007_`, and so is the start of text that looks like that.
_UNSHOWN = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff]"
    r"|\A\s|\s\Z|(?<=\r)\n|_(?=x[0-9A-Fa-f]{4})"
)
_SPELLED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_BROKEN_LINE = re.compile(r"(?:\r|_x000D_)?\n|\r")
_SURROGATES = range(0xD800, 0xE000)

# A spreadsheet takes these for the start of a formula; the wide ones it takes for the plain ones.
_FORMULA = re.compile(r"'*[=+\-@＝＋－＠]")  # noqa: RUF001
_BELOW_ZERO = re.compile(r"-[0-9]+([.,][0-9]+)*%?")


def escape(text: str) -> str:
    """Write text for a cell: `unescape` gives it back, letter for letter."""
    return _UNSHOWN.sub(lambda sign: f"_x{ord(sign[0]):04X}_", text)


def unescape(text: str) -> str:
    """Read the text of a cell: without spaces at its ends, its lines broken by a line feed."""
    return _SPELLED.sub(_sign, _BROKEN_LINE.sub("\n", text).strip())


def guard(cell: str) -> str:
    """Put an apostrophe before what a spreadsheet that reads CSV would take for a formula."""
    if _FORMULA.match(cell) and not _BELOW_ZERO.fullmatch(cell):
        return f"'{cell}"
    return cell


def unguard(cell: str) -> str:
    """Take the apostrophe off again."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell


def join_items(items: Iterable[str], separators: str = SEPARATORS) -> str:
    """Write a list into one cell: `split_items` gives it back."""
    special = re.compile(f"([\\\\{separators}])")
    return "; ".join(special.sub(r"\\\1", escape(item)) for item in items)


def split_items(cell: str, separators: str = SEPARATORS) -> tuple[str, ...]:
    """Read the list in a cell; empty items are left out."""
    special = rf"[\\{separators}]"
    parts = re.findall(rf"(?:\\{special}|[^{separators}])+", _BROKEN_LINE.sub("\n", cell))
    items = (re.sub(rf"\\({special})", r"\1", part.strip()) for part in parts)
    return tuple(item for text in items if (item := _SPELLED.sub(_sign, text)))


def _sign(spelled: re.Match[str]) -> str:
    code = int(spelled[1], 16)
    return spelled[0] if code in _SURROGATES else chr(code)

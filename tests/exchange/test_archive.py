"""Workbooks as archives: refused quickly if they are not what they should be, or hold too much."""

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from quizgame.errors import SheetError
from quizgame.exchange.archive import look_inside
from quizgame.exchange.workbook import read_workbook
from tests.exchange.sheets import with_parts, workbook

PATH = Path("sheet.xlsx")


def inside(part: str, new: Callable[[bytes], bytes]) -> bytes:
    return with_parts(workbook(), {part: new})


@pytest.mark.parametrize(
    ("part", "more"),
    [
        ("xl/worksheets/sheet1.xml", b"<row>" + b"<c/>" * 200_001 + b"</row>"),
        ("xl/worksheets/sheet1.xml", b"<row/>" * 200_001),
        ("xl/worksheets/sheet1.xml", (b"<row>" + b"<c/>" * 190_000 + b"</row>") * 16),
        ("xl/styles.xml", b"<a/>" * 200_001),
        ("xl/anything.xml", b"<a/>" * 200_001),
    ],
)
def test_what_would_fill_the_memory_is_refused(part: str, more: bytes) -> None:
    content = inside(part, lambda xml: xml + more)
    with pytest.raises(SheetError, match="is too large, more in it than a bank can take"):
        look_inside(content, PATH)


def test_a_large_sheet_of_questions_is_not_too_large() -> None:
    row = b'<row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c></row>'
    look_inside(inside("xl/worksheets/sheet1.xml", lambda xml: xml + row * 200_000), PATH)


def test_an_archive_with_a_password_is_told_as_damaged() -> None:
    content = bytearray(workbook())
    for mark, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = content.find(mark)
        while at >= 0:
            content[at + flags] |= 1
            at = content.find(mark, at + 1)
    with pytest.raises(SheetError, match="is damaged, or is no XLSX file"):
        look_inside(bytes(content), PATH)


def test_bytes_that_were_changed_are_read_or_refused() -> None:
    content, chance = workbook(), random.Random(7)
    for _ in range(300):
        changed = bytearray(content)
        for _ in range(chance.randint(1, 3)):
            changed[chance.randrange(len(changed))] = chance.randrange(256)
        try:
            read_workbook(bytes(changed), PATH)
        except SheetError as error:
            assert str(error).startswith("sheet.xlsx: ")

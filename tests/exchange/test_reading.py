"""Files told apart by what is in them, whatever they are called."""

import io
from pathlib import Path
from zipfile import ZipFile

import pytest

from quizgame.errors import SheetError
from quizgame.exchange.reading import read_sheet
from quizgame.exchange.sheet import MOST_BYTES
from tests.exchange.sheets import ROWS, with_parts, workbook

OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(100)
LOCKED = OLD + "EncryptedPackage".encode("utf-16-le")


def archive(*names: str) -> bytes:
    stream = io.BytesIO()
    with ZipFile(stream, "w") as made:
        for name in names:
            made.writestr(name, b"x")
    return stream.getvalue()


def test_a_file_is_read_whatever_it_is_called(tmp_path: Path) -> None:
    path = tmp_path / "sheet.dat"
    path.write_bytes(workbook())
    assert read_sheet(path).rows == ROWS
    path.write_text("Question,Answer\nQ?,A\n", encoding="utf-8")
    assert read_sheet(path).rows == (("Question", "Answer"), ("Q?", "A"))


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (OLD, "is an old Excel file: save the sheet as XLSX or CSV"),
        (LOCKED, "is locked with a password: save it without one"),
        (archive("mimetype", "content.xml"), "is an OpenDocument file: save"),
        (archive("word/document.xml"), "is a Word document: save"),
        (archive("xl/workbook.bin"), "is a binary workbook: save"),
        (archive("photo.jpg"), "is an archive, not a workbook: save"),
        (archive("xl/workbook.xml"), "is damaged, or is no XLSX file"),
        (workbook()[:2000], "is damaged, or is no XLSX file"),
        (b"PK\x03\x04", "is damaged, or is no XLSX file"),
        (b"%PDF-1.7", "is a PDF: save"),
        (b"\xef\xbb\xbf <!DOCTYPE html><table>", "is a web page or XML: save"),
        (b"\x89PNG\r\n", "is an image: save"),
    ],
    # Archives hold the time at which they were made, and no two are the same.
    ids=lambda value: value if isinstance(value, str) else "file",
)
def test_what_is_no_sheet_is_told_by_its_kind(tmp_path: Path, content: bytes, message: str) -> None:
    path = tmp_path / "sheet.xlsx"
    path.write_bytes(content)
    with pytest.raises(SheetError) as told:
        read_sheet(path)
    assert str(told.value).startswith(f"{path}: {message}")


@pytest.mark.parametrize("part", ["xl/extra.xml", "xl/media/picture.png"])
def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path: Path, part: str) -> None:
    path = tmp_path / "bomb.xlsx"
    path.write_bytes(with_parts(workbook(), {part: lambda _: bytes(81_000_000)}))
    with pytest.raises(SheetError, match="is too large, more than 80 MB unpacked"):
        read_sheet(path)


def test_a_file_that_is_not_there_or_too_large_is_told(tmp_path: Path) -> None:
    with pytest.raises(SheetError, match=r"none\.csv: there is no such file"):
        read_sheet(tmp_path / "none.csv")
    with pytest.raises(SheetError, match="is not a file: name a CSV or XLSX file"):
        read_sheet(tmp_path)
    path = tmp_path / "large.csv"
    with path.open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    with pytest.raises(SheetError, match="is larger than 20 MB"):
        read_sheet(path)


def test_a_text_file_has_no_sheets_to_choose_from(tmp_path: Path) -> None:
    path = tmp_path / "sheet.csv"
    path.write_text("Question,Answer\nQ?,A\n", encoding="utf-8")
    with pytest.raises(SheetError, match="leave --sheet out"):
        read_sheet(path, "Rivers")

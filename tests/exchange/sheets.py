"""Sheets for tests: templates of quiz tools, and files made from rows."""

import io
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl import Workbook

from quizgame.exchange.importing import Imported, import_sheet

KAHOOT = """\
,Quiz template,,,,,,
,"Add questions with two answers or more, time limit (choose one) and the correct answers.",,,,,,
,,,,,,,
,Question - max 120 characters,Answer 1 - max 75 characters,Answer 2 - max 75 characters,\
Answer 3 - max 75 characters,Answer 4 - max 75 characters,\
"Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs",\
Correct answer(s) - choose at least one
1,Which river flows through Vienna?,the Rhine,the Danube,the Elbe,,20,2
2,Which are in Europe?,Vienna,Lima,Paris,Quito,30,"1,3"
3,2+2?,1,2,3,4,10,4
4,,,,,,,
5,The Elbe flows through Dresden.,True,False,,,20,1
"""

QUIZIZZ = """\
Question Text,Question Type,Option 1,Option 2,Option 3,Option 4,Option 5,Correct Answer,\
Time in seconds,Image Link,Answer explanation
"Text of the question

(required)",Question Type (the usual one is Multiple Choice),Text for option 1 (required),\
Text for option 2 (required),(optional),(optional),(optional),The number of the right one,\
(optional),(optional),(optional)
Which river?,Multiple Choice,Rhine,Danube,,,,2,30,https://example.org/y.png,It just does
Which two?,Checkbox,A,B,C,,,"1,3",30,,
Capital of Austria?,Fill-in-the-Blank,Vienna,Wien,,,,,20,,
What do you think?,Open-Ended,,,,,,,60,,
Which do you like?,Poll,a,b,,,,,20,,
"""

BLOOKET = """\
"Blooket
Import Template",,,,,,,
Question #,Question Text,Answer 1,Answer 2,"Answer 3
(Optional)","Answer 4
(Optional)","Time Limit (sec)
(Max: 300 seconds)","Correct Answer(s)
(Only include Answer #)"
1,2+2?,3,4,5,6,20,2
2,3+3?,6,4,5,3,20,1
3,,,,,,20,
"""

GIMKIT = """\
Gimkit Spreadsheet Import Template,,,,
Question,Correct Answer,Incorrect Answer 1,Incorrect Answer 2 (Optional),\
Incorrect Answer 3 (Optional)
Which river?,Danube,Rhine,Elbe,
The sky is blue.,True,False,,
"""

ROWS = (
    ("Category", "Question", "Answer", "Seconds"),
    ("Rivers", "Which river?", "the Danube", "20"),
    ("", "How long is it?", "2,850 km", "30"),
)


def from_text(text: str, folder: Path, **columns: str) -> Imported:
    """Import CSV; `columns` are given as a person gives them."""
    path = folder / "sheet.csv"
    path.write_text(text, encoding="utf-8")
    return import_sheet(path, title="T", columns=columns)


def told(imported: Imported, folder: Path) -> list[str]:
    """Tell the problems without the folder."""
    return [problem.removeprefix(f"{folder}/") for problem in imported.problems]


def workbook(
    rows: Sequence[Sequence[Any]] = ROWS,
    change: Callable[[Any], None] = lambda sheet: None,
    title: str = "Questions",
) -> bytes:
    """Make a workbook of one sheet; `change` may do to it what rows do not say."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = title
    for row in rows:
        sheet.append(list(row))
    change(sheet)
    return saved(book)


def saved(book: Workbook) -> bytes:
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def with_parts(content: bytes, parts: Mapping[str, Callable[[bytes], bytes]]) -> bytes:
    """Change files in the archive that a workbook is, or add them."""
    stream = io.BytesIO()
    with ZipFile(io.BytesIO(content)) as old, ZipFile(stream, "w", ZIP_DEFLATED) as new:
        for name in (*old.namelist(), *(part for part in parts if part not in old.namelist())):
            part = old.read(name) if name in old.namelist() else b""
            new.writestr(name, parts.get(name, bytes)(part))
    return stream.getvalue()

"""Banks as sheets, and back again."""

import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgame.bank.question import (
    AnswerKey,
    AnswerType,
    Bank,
    Evidence,
    Question,
    Source,
)
from quizgame.bank.reading import BankFile
from quizgame.exchange.comma import write_text_sheet
from quizgame.exchange.export import _names, export_banks
from quizgame.exchange.importing import Imported, import_sheet
from quizgame.exchange.writing import write_workbook
from tests.bank.banks import banks

RIVER = Question(
    id="q-1",
    question="Which river flows through Vienna?",
    answer=AnswerKey(text="the Danube", type=AnswerType.PLACE, accept=("Donau", "a; b")),
    distractors=("the Rhine",),
    evidence=(Evidence(source="rivers", quote="The Danube flows.", start=3, end=20),),
    as_of=datetime.date(2023, 10, 16),
    seconds=20,
    tags=("rivers", "a, b"),
)
SOURCE = Source(title="The Danube", url="https://example.org/danube")


def file(bank: Bank, name: str = "bank.yaml") -> BankFile:
    return BankFile(path=Path(name), bank=bank)


def back(content: bytes, folder: Path, name: str) -> Imported:
    """Import what was exported."""
    path = folder / name
    path.write_bytes(content)
    return import_sheet(path, title="T", columns={})


def carried(bank: Bank) -> tuple[Question, ...]:
    """Leave of the questions what a sheet can hold: of evidence the first quote, and no places.

    A source without a name gets one.
    """
    names = dict(zip(bank.sources, _names(bank, {}).values(), strict=True))
    return tuple(
        question.model_copy(
            update={
                "evidence": tuple(
                    each.model_copy(
                        update={
                            "start": None,
                            "end": None,
                            "source": names.get(each.source, each.source),
                        }
                    )
                    for each in question.evidence[:1]
                )
            }
        )
        for question in bank.questions
    )


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("sheets")


@given(banks().filter(lambda bank: bool(bank.questions)), st.sampled_from("csv tsv xlsx".split()))
def test_importing_what_was_exported_gives_the_same_questions(
    folder: Path, bank: Bank, form: str
) -> None:
    rows = export_banks([file(bank)]).rows
    if form == "xlsx":
        content = write_workbook(rows, title=bank.title)
    else:
        content = write_text_sheet(rows, delimiter="\t" if form == "tsv" else ",").encode()
    imported = back(content, folder, f"sheet.{form}")
    assert imported.problems == ()
    assert imported.losses == ()
    assert imported.bank.questions == carried(bank)

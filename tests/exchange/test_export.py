"""Banks as sheets, and back again."""

import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgame.bank.kinds import AnswerType
from quizgame.bank.question import AnswerKey, Bank, Evidence, Question, Source
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
        content = write_workbook(rows, folder / "sheet.xlsx", title=bank.title)
    else:
        content = write_text_sheet(rows, delimiter="\t" if form == "tsv" else ",").encode()
    imported = back(content, folder, f"sheet.{form}")
    assert imported.problems == ()
    assert imported.losses == ()
    assert imported.bank.questions == carried(bank)


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_sources_come_back_without_their_files(folder: Path, form: str) -> None:
    source = SOURCE.model_copy(update={"file": "danube.md", "sha256": "0" * 64})
    bank = Bank(title="T", sources={"rivers": source}, questions=(RIVER,))
    rows = export_banks([file(bank)]).rows
    content = (
        write_text_sheet(rows).encode()
        if form == "csv"
        else write_workbook(rows, folder / "sheet.xlsx", title="T")
    )
    assert back(content, folder, f"sheet.{form}").bank == Bank(
        title="T", sources={"rivers": SOURCE}, questions=carried(bank)
    )


def test_only_columns_with_something_in_them_are_there() -> None:
    bank = Bank(title="T", questions=(Question(question="Q?", answer=AnswerKey(text="A")),))
    assert export_banks([file(bank)]).rows == (
        ("id", "kind", "question", "answer"),
        ("", "open", "Q?", "A"),
    )


def test_a_row_is_made_to_be_read() -> None:
    bank = Bank(title="T", sources={"rivers": SOURCE}, questions=(RIVER,))
    headings, row = export_banks([file(bank)]).rows
    assert dict(zip(headings, row, strict=True)) == {
        "id": "q-1",
        "kind": "open",
        "question": "Which river flows through Vienna?",
        "answer": "the Danube",
        "wrong answer 1": "the Rhine",
        "accept": r"Donau; a\; b",
        "seconds": "20",
        "tags": r"rivers; a\, b",
        "as of": "2023-10-16",
        "answer type": "place",
        "evidence": "The Danube flows.",
        "source": "rivers",
        "source title": "The Danube",
        "source url": "https://example.org/danube",
    }


def test_what_a_sheet_does_not_hold_is_told_by_question() -> None:
    twice = RIVER.model_copy(update={"id": "q-2", "evidence": RIVER.evidence * 2})
    bank = Bank(
        title="T",
        language="de",
        silence=("long-answer",),
        made=("q-1/00000000",),
        sources={"rivers": Source(file="rivers.md"), "lakes": Source()},
        questions=(RIVER, twice, RIVER.model_copy(update={"id": "q-3"})),
    )
    assert export_banks([file(bank)]).losses == (
        "bank.yaml: left out: its title 'T' (import has --title), its language 'de' (import has "
        "--language), the warnings it silences, its memory of what was generated, the files of "
        "its sources, sources that no first quote is from: 'lakes'",
        "bank.yaml: questions 1-3: where the quote stands in its source is left out",
        "bank.yaml: question 2: quotes after the first one are left out",
    )


def test_sources_of_one_name_in_two_banks_are_kept_apart(folder: Path) -> None:
    one = Bank(title="T", sources={"rivers": SOURCE}, questions=(RIVER,))
    other = Bank(
        title="U",
        sources={"rivers": Source(title="Rivers")},
        questions=(RIVER.model_copy(update={"id": "q-2"}),),
    )
    rows = export_banks([file(one), file(other)]).rows
    imported = back(write_text_sheet(rows).encode(), folder, "both.csv")
    assert imported.bank.sources == {"rivers": SOURCE, "rivers-2": Source(title="Rivers")}


def test_an_id_that_two_banks_have_is_told() -> None:
    bank = Bank(title="T", questions=(RIVER,))
    losses = export_banks([file(bank), file(bank, "other.yaml")]).losses
    twice = "question 1: its id is there twice: a bank is not made of both again"
    assert f"other.yaml: {twice}" in losses

"""Sheets as text, whoever wrote them."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgame.errors import SheetError
from quizgame.exchange.comma import DELIMITERS, read_text, write_text_sheet
from quizgame.exchange.sheet import MOST_COLUMNS

PATH = Path("sheet.csv")
GERMAN = "Frage;Antwort\nWelcher Fluss fließt durch Köln?;der Rhein\n"


def rows(content: bytes) -> list[tuple[str, ...]]:
    return list(read_text(content, PATH).rows)


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"]
)
def test_an_encoding_is_found_out(encoding: str) -> None:
    assert rows(GERMAN.encode(encoding)) == [
        ("Frage", "Antwort"),
        ("Welcher Fluss fließt durch Köln?", "der Rhein"),
    ]


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Вопрос;Ответ\nКакая река течёт через Вену?;Дунай\n", "cp1251"),  # noqa: RUF001
        ("Pytanie;Odpowiedź\nKto napisał „Pana Tadeusza”?;Mickiewicz\n", "cp1250"),
        ("Ερώτηση;Απάντηση\nΠοιος ποταμός διασχίζει τη Βιέννη;Δούναβης\n", "cp1253"),  # noqa: RUF001
        ("Pergunta;Resposta\nQual é a capital de São Tomé?;São Tomé\n", "cp1252"),
        ("question;answer\nWhat’s “this”?;it’s – that…\n", "cp1252"),
    ],
)
def test_a_code_page_is_guessed_and_named(text: str, encoding: str) -> None:
    sheet = read_text(text.encode(encoding), PATH)
    assert [";".join(row) for row in sheet.rows] == text.splitlines()
    assert sheet.read_as.startswith("Windows-125")


@pytest.mark.parametrize("sign", DELIMITERS)
def test_a_delimiter_is_found_out(sign: str) -> None:
    text = sign.join(("Question", "Answer")) + "\n" + sign.join(("Who, when?", "me"))
    if sign == ",":
        text = text.replace("Who, when?", '"Who, when?"')
    assert rows(text.encode()) == [("Question", "Answer"), ("Who, when?", "me")]


def test_commas_in_sentences_do_not_part_a_sheet_without_headings() -> None:
    text = "What, a?;x\nWhat, b, c?;y\nWhat?;z\n"
    assert rows(text.encode())[1] == ("What, b, c?", "y")


def test_excel_may_tell_the_delimiter_and_anki_its_own() -> None:
    assert rows(b"sep=|\na,b|c\n") == [("a,b", "c")]
    assert rows(b"#separator:tab\n#html:true\na\tb\n") == [(), (), ("a", "b")]


def test_rows_keep_their_numbers() -> None:
    assert rows(b'a,b\r\n\r\n"c\r\nc",d\r\n') == [("a", "b"), (), ("c\r\nc", "d")]


def test_quotation_marks_are_kept_where_tabs_part() -> None:
    assert rows(b'Q\tA\n"To be" is from?\tHamlet\n')[1] == ('"To be" is from?', "Hamlet")


@pytest.mark.parametrize("text", ['Q,A\na,"b\nc,d\n', 'Q,A\n"To be" is from?,Hamlet\n'])
def test_a_quotation_mark_that_is_not_closed_is_told_with_its_row(text: str) -> None:
    with pytest.raises(SheetError, match=r"^sheet\.csv:2: cannot be read from here on: a text in"):
        rows(text.encode())


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"a,b\n\x00,c\n", "is no text, zero bytes are in it"),
        (b"\xff\xfea", "is not text in UTF-16"),
        (b",".join([b"x"] * (MOST_COLUMNS + 1)), "has more than 200 columns"),
        (b"a,b\n" * 50_001, "has more than 50,000 rows"),
        (b'a,"' + b"x" * 200_000 + b'"\n', "sheet.csv:1: cannot be read"),
    ],
)
def test_what_cannot_be_a_sheet_is_refused(content: bytes, message: str) -> None:
    with pytest.raises(SheetError, match=message):
        read_text(content, PATH)


@given(st.binary() | st.text().map(str.encode) | st.text().map(lambda text: text.encode("utf-16")))
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    try:
        read_text(content, PATH)
    except SheetError as error:
        assert str(error).startswith("sheet.csv")


@given(st.lists(st.text(st.characters(exclude_characters="\x00\r", codec="utf-8")), min_size=2))
def test_what_was_written_is_read_again(cells: list[str]) -> None:
    text = write_text_sheet([("question", "answer"), cells])
    assert rows(text.encode())[1] == tuple(cells)


def test_nothing_that_was_written_starts_a_formula() -> None:
    text = write_text_sheet([("=1+1", "@x", "-2", "it's")])
    assert text == "'=1+1,'@x,-2,it's\n"

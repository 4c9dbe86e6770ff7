"""Which column of a class's sheet is what."""

import pytest

from quizgame.errors import SheetError
from quizgame.exchange.marking.layout import Layout
from quizgame.exchange.marking.words import Part
from tests.exchange.marking.classes import BANK, LONG, WIDE, layout

VIENNA = "Which river flows through Vienna?"
GOOGLE = (
    f'Timestamp,Score,What is your name?,"{VIENNA}","{VIENNA} [Score]","{VIENNA} [Feedback]"\nx'
)
MICROSOFT = (
    f"ID,Start time,Email,Name,Total points,{VIENNA},Points - {VIENNA},Feedback - {VIENNA}\n1"
)
MOODLE = (
    "Last name,First name,Email address,State,Grade/10.00,Question 1,Response 1,Right answer 1,"
    "Question 2,Response 2,Right answer 2\nx"
)


def asked(found: Layout) -> dict[str, int]:
    return {column.heading: column.asked.number for column in found.questions() if column.asked}


def test_a_pupil_a_row_and_a_question_a_column() -> None:
    found = layout(WIDE)
    assert not found.long
    assert list(asked(found).values()) == [1, 2, 3]
    assert [column.heading for column in found.of(Part.NAME)] == ["Name"]


def test_an_answer_a_row() -> None:
    found = layout(LONG)
    assert found.long
    parts = [column.part for column in found.columns]
    assert parts == [None, Part.NAME, Part.QUESTION, Part.ANSWER]


def test_without_a_wording_the_number_is_that_of_the_question() -> None:
    found = layout("Name,Question number,Response\nAnn,1,Danube\n")
    assert [column.part for column in found.columns] == [Part.NAME, Part.NUMBER, Part.ANSWER]


@pytest.mark.parametrize(
    ("sheet", "headings"),
    [(GOOGLE, [VIENNA]), (MICROSOFT, [VIENNA]), (MOODLE, ["Response 1", "Response 2"])],
    ids=["google", "microsoft", "moodle"],
)
def test_what_form_tools_write_is_understood(sheet: str, headings: list[str]) -> None:
    found = layout(sheet)
    assert [*asked(found)] == headings
    assert found.of(Part.NAME, Part.GIVEN_NAME)
    assert not any(column.remark for column in found.columns)


def test_headings_may_stand_below_a_title() -> None:
    found = layout("Test of Monday,,\n,,\nName,Q1,Q2\nAnn,1,2\n")
    assert (found.heading_row, found.rows) == (2, range(3, 4))


def test_a_first_column_without_a_heading_has_the_names() -> None:
    assert [column.index for column in layout(",1,2\nAnn,x,y\n").of(Part.NAME)] == [0]


def test_a_column_that_fits_no_question_is_told() -> None:
    found = layout("Name,House,Q1,Which lake is the deepest?,Q9\nAnn,x,y,z,\n")
    remarks = {column.heading: column.remark for column in found.columns if column.remark}
    none = "fits no question of the bank"
    assert remarks == {"Which lake is the deepest?": none, "Q9": none}


def test_what_fits_two_questions_is_told_with_what_to_do() -> None:
    banks = (BANK, BANK.replace("q-danube", "q-other"))
    found = layout(f"Name,{VIENNA},q-other\nAnn,x,y\n", {}, *banks)
    (column,) = (column for column in found.columns if column.remark)
    assert column.remark == "fits question 1 and question 7: say which it is, such as --column B=1"
    assert asked(layout(f"Name,{VIENNA}\nAnn,x\n", {"B": "7"}, *banks)) == {VIENNA: 7}


def test_two_columns_of_one_question_are_told() -> None:
    found = layout(f"Name,Q1,{VIENNA}\nAnn,x,y\n")
    assert asked(found) == {"Q1": 1}
    assert found.columns[2].remark == "is question 1 too, as B (Q1) is"
    assert asked(layout(f"Name,Q1,{VIENNA}\nAnn,x,y\n", {"C": "1"})) == {VIENNA: 1}


def test_a_person_can_say_what_a_column_is() -> None:
    found = layout("Who,First,House\nAnn,x,y\n", {"First": "q-danube", "who": "name", "C": ""})
    assert asked(found) == {"First": 1}
    assert [column.heading for column in found.of(Part.NAME)] == ["Who"]


def test_without_headings_a_person_says_it_by_letters() -> None:
    found = layout("Ann,Danube\nBen,Rhine\n", {"A": "name", "B": "1"})
    assert (found.heading_row, found.rows) == (None, range(2))


@pytest.mark.parametrize(
    ("sheet", "wanted", "told"),
    [
        ("", {}, "is empty"),
        ("Name,House\nAnn,x\n", {}, "head each with its number"),
        ("Name,Q9\nAnn,x\n", {}, r"column B \(Q9\): fits no question"),
        (WIDE, {"X": "1"}, "there is no column 'X'"),
        (WIDE, {"Q2": "99"}, "'99' is not the number, id or wording of a question"),
    ],
)
def test_what_cannot_be_understood_is_told(sheet: str, wanted: dict[str, str], told: str) -> None:
    with pytest.raises(SheetError, match=told):
        layout(sheet, wanted)

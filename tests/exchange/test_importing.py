"""Sheets made into banks: templates of other tools, and rows that make no question."""

import datetime
from pathlib import Path
from typing import Any

import pytest

from quizgame.bank.kinds import AnswerType, Kind
from quizgame.bank.question import AnswerKey, Evidence, Question, Source
from quizgame.exchange.importing import import_sheet
from tests.exchange.sheets import (
    BLOOKET,
    GIMKIT,
    KAHOOT,
    QUIZIZZ,
    from_text,
    told,
    workbook,
)

SEVERAL = (
    "several options are right, and a bank asks for one: the others are accepted, and are no "
    "options any more"
)


def test_a_sheet_of_kahoot_becomes_a_bank(tmp_path: Path) -> None:
    imported = from_text(KAHOOT, tmp_path)
    assert imported.bank.questions == (
        Question(
            kind=Kind.CHOICE,
            question="Which river flows through Vienna?",
            answer=AnswerKey(text="the Danube"),
            distractors=("the Rhine", "the Elbe"),
            seconds=20,
        ),
        Question(
            kind=Kind.CHOICE,
            question="Which are in Europe?",
            answer=AnswerKey(text="Vienna", accept=("Paris",)),
            distractors=("Lima", "Quito"),
            seconds=30,
        ),
        Question(
            kind=Kind.CHOICE,
            question="2+2?",
            answer=AnswerKey(text="4"),
            distractors=("1", "2", "3"),
            seconds=10,
        ),
        Question(
            kind=Kind.TRUE_FALSE,
            question="The Elbe flows through Dresden.",
            answer=AnswerKey(text="true"),
            seconds=20,
        ),
    )
    assert imported.problems == ()
    assert imported.losses == (f"row 6: {SEVERAL}",)


def test_a_sheet_of_quizizz_becomes_a_bank_without_its_polls(tmp_path: Path) -> None:
    imported = from_text(QUIZIZZ, tmp_path)
    river, two, capital = imported.bank.questions
    assert (river.answer.text, river.distractors) == ("Danube", ("Rhine",))
    assert (river.explanation, river.seconds) == ("It just does", 30)
    assert two.answer == AnswerKey(text="A", accept=("C",))
    assert capital.answer == AnswerKey(text="Vienna", accept=("Wien",))
    assert capital.kind is Kind.OPEN
    assert imported.losses == (
        "row 3: the image, sound or film is left out: a bank holds text alone",
        f"row 4: {SEVERAL}",
        "rows 6-7: the row is left out: it asks for no answer that is right",
    )


def test_sheets_of_blooket_and_gimkit_become_banks(tmp_path: Path) -> None:
    sums = from_text(BLOOKET, tmp_path).bank.questions
    assert [(each.answer.text, each.distractors) for each in sums] == [
        ("4", ("3", "5", "6")),
        ("6", ("4", "5", "3")),
    ]
    river, sky = from_text(GIMKIT, tmp_path).bank.questions
    assert (river.kind, river.distractors) == (Kind.CHOICE, ("Rhine", "Elbe"))
    assert (sky.kind, sky.answer.text, sky.distractors) == (Kind.TRUE_FALSE, "true", ())


def test_every_field_of_a_question_can_stand_in_a_sheet(tmp_path: Path) -> None:
    text = (
        "id,kind,question,answer,wrong answers,accept,prompt,reject,answer type,unit,tolerance,"
        "strict,explanation,evidence,source,source title,source published,note,as of,until,"
        "difficulty,seconds,tags,silence,was\n"
        'q-1,open,How long is it?,"2,850",one;two,a;b,c,d,number,km,5%,"case,spelling",Why,'
        "It is.,danube,The Danube,2023-10-16,N,2023-10-16,16.10.2024,0.4,20,"
        '"rivers, austria",long-answer,q-0\n'
    )
    imported = from_text(text, tmp_path)
    assert imported.problems == imported.losses == ()
    assert imported.bank.sources == {
        "danube": Source(title="The Danube", published=datetime.date(2023, 10, 16))
    }
    (question,) = imported.bank.questions
    assert question.answer.type is AnswerType.NUMBER
    assert question.answer.accept == ("a", "b")
    assert question.answer.strict == ("case", "spelling")
    assert question.distractors == ("one", "two")
    assert question.evidence == (Evidence(source="danube", quote="It is."),)
    assert question.until == datetime.date(2024, 10, 16)
    assert question.tags == ("rivers", "austria")
    assert question.was == ("q-0",)


def test_every_row_that_makes_no_question_is_told_at_its_cell(tmp_path: Path) -> None:
    text = (
        "Question,A,B,Answer,Level,Time,Type\n"
        "Q1?,x,y,z,,,\n"
        ",x,y,x,,,\n"
        "Q3?,x,y,,7,soon,\n"
        "Q4?,x,y,x,,,riddle\n"
        "Q5?,x,,x,,,choice\n"
        "Q6?,x,y,B,hard,20,choice\n"
    )
    imported = from_text(text, tmp_path)
    assert told(imported, tmp_path) == [
        "sheet.csv:2:D: answer: 'z' is none of the options: x, y",
        "sheet.csv:3:A: question: is empty: write it, or take the row out",
        "sheet.csv:4:D: answer: is empty: say which option is right, by its text, number or letter",
        "sheet.csv:4:E: difficulty: '7' is not a number from 0 to 1, nor easy, medium or hard",
        "sheet.csv:4:F: seconds: 'soon' is not a whole number of seconds, such as 20",
        "sheet.csv:5:G: kind: 'riddle' is not known: it can be open, choice, true-false, order",
        "sheet.csv:6:B: option: a choice needs wrong answers to choose from: add distractors",
    ]
    assert imported.bad_rows == 5
    assert [question.question for question in imported.bank.questions] == ["Q6?"]


def test_rules_between_questions_are_told_too(tmp_path: Path) -> None:
    text = "id,kind,question,answer,wrong answer 1\na,open,Q?,x,X\nb,open,R?,y,\nb,open,S?,z,\n"
    assert told(from_text(text, tmp_path), tmp_path) == [
        "sheet.csv:2:E: wrong answer: 'x' is the right answer: take it out",
        "sheet.csv:4:A: id: 'b' is the id of an earlier question: change it or remove it",
    ]


def test_a_row_that_is_longer_than_the_headings_is_told(tmp_path: Path) -> None:
    imported = from_text("Question,Answer\nWho, or what, is it?,me\nWho?,me\n", tmp_path)
    (problem,) = told(imported, tmp_path)
    assert problem.startswith("sheet.csv:2:A: question: the row has more cells than there are")
    assert problem.endswith("if a text in it has a comma, put that text in quotation marks")


def test_rows_that_only_have_a_number_or_a_time_are_passed_over(tmp_path: Path) -> None:
    imported = from_text("#,Question,Answer,Time\n1,Q?,a,20\n2,,,20\n,,,\n", tmp_path)
    assert len(imported.bank.questions) == 1
    assert imported.problems == ()


def test_what_nobody_knows_is_left_out_and_told(tmp_path: Path) -> None:
    text = "Question,Answer,Teacher,Points,Link\nQ?,a,Ms X,5,https://example.org\nR?,b,Mr Y,5,\n"
    assert from_text(text, tmp_path).losses == (
        "rows 2-3: column C (Teacher) is left out: nobody knows what it is; see --column",
        "rows 2-3: the points are left out: every question counts the same",
        "row 2: the source is left out: a bank names it beside a quote",
    )
    wanted = {"Teacher": "", "Points": "", "Link": ""}
    assert from_text(text, tmp_path, **wanted).losses == ()


def test_a_source_without_a_name_goes_by_its_title_or_address(tmp_path: Path) -> None:
    text = "Question,Answer,Quote,Link\nQ?,a,It is.,https://example.org\nR?,b,It was.,\n"
    bank = from_text(text, tmp_path).bank
    assert bank.sources == {"https://example.org": Source(url="https://example.org")}
    assert [each.evidence[0].source for each in bank.questions] == ["https://example.org"] * 2


def test_of_several_sources_a_quote_may_name_none(tmp_path: Path) -> None:
    text = "Question,Answer,Quote,Source,Link\nQ?,a,1.,x,u\nR?,b,2.,y,\nS?,c,3.,,\n"
    bank = from_text(text, tmp_path).bank
    assert bank.sources == {"x": Source(url="u"), "y": Source(), "unnamed": Source()}


def test_cells_that_are_not_what_they_seem_are_told(tmp_path: Path) -> None:
    path = tmp_path / "sheet.xlsx"

    def change(sheet: Any) -> None:
        sheet["D2"] = "=10+10"
        sheet.merge_cells("B2:B3")

    path.write_bytes(workbook(change=change))
    imported = import_sheet(path, title="T", columns={})
    assert told(imported, tmp_path) == [
        "sheet.xlsx:2:D: seconds: is a formula without a value: open the sheet in a spreadsheet "
        "program and save it",
        "sheet.xlsx:3:B: question: is merged with the cell above: give each row its own",
    ]
    imported = import_sheet(path, title="T", columns={"Seconds": ""})
    assert len(imported.problems) == 1


def test_the_answer_of_a_headless_sheet_may_be_a_list(tmp_path: Path) -> None:
    (question,) = from_text("Which river?;the Danube|Donau\n", tmp_path).bank.questions
    assert question.answer == AnswerKey(text="the Danube", accept=("Donau",))


@pytest.mark.parametrize("answer", [True, False])
def test_a_truth_of_a_workbook_makes_a_statement(tmp_path: Path, answer: bool) -> None:
    path = tmp_path / "sheet.xlsx"
    path.write_bytes(workbook([("Statement", "Answer"), ("The Elbe is a river.", answer)]))
    (question,) = import_sheet(path, title="T", columns={}).bank.questions
    assert (question.kind, question.answer.text) == (Kind.TRUE_FALSE, str(answer).lower())

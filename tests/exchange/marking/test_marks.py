"""All answers of a sheet graded, written beside them, and summed up."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgame.errors import SheetError
from quizgame.exchange.cells import escape, unescape
from quizgame.exchange.marking.layout import guess_layout
from quizgame.exchange.marking.marks import mark
from quizgame.exchange.marking.telling import pupils_of, questions_of_sheet, total
from quizgame.exchange.marking.written import write_marks
from quizgame.exchange.sheet import Sheet
from tests.exchange.marking.classes import LONG, PATH, WIDE, marked, questions


def test_marks_stand_beside_the_answers_and_the_score_at_the_end() -> None:
    written = write_marks(marked(WIDE))
    heading, ann, ben = written.rows
    river = "Which river flows through Vienna?"
    assert heading[:7] == (
        "Name", "Class", river, f"{river} [grade]", f"{river} [reason]", "Q2", "Q2 [grade]"
    )  # fmt: skip
    assert heading[-2:] == ("score", "share")
    assert ann[2:4] == ("Danube", "accept")
    assert ann[-2:] == ("3", "100%")
    assert ben[2:5] == ("the Rhine", "reject", "near, but wrong")
    assert ben[-4:] == ("reject", "no answer", "0", "0%")
    assert written.numbers.keys() == {len(heading) - 2, len(heading) - 1}


def test_of_an_answer_a_row_the_score_is_only_told() -> None:
    found = marked(LONG)
    written = write_marks(found)
    assert written.rows[0] == (
        "#",
        "Student",
        "Question",
        "Answer",
        "Answer [grade]",
        "Answer [reason]",
    )
    assert written.rows[1][-2:] == ("accept", "exact")
    assert written.rows[4][-2:] == ("", "")
    assert not written.numbers


def test_what_is_not_graded_or_does_not_count_is_told() -> None:
    assert marked(LONG).remarks == (
        "class.csv:3:D: Ann answers question 1 again: the last answer counts",
        "class.csv:5:D: its question is none of the bank: it is not graded",
    )


def test_two_pupils_of_one_name_are_two() -> None:
    found = marked("Name,Q1\nAnn,Danube\nAnn,Rhine\n,Elbe\n")
    assert list(found.pupils.values()) == ["Ann", "Ann", "row 4"]


def test_titles_empty_rows_and_sums_are_no_pupils() -> None:
    found = marked("Monday,\n,\nName,Q1\nAnn,Danube\n,\nOverall average,\n")
    assert list(found.pupils.values()) == ["Ann"]
    assert [row[-1] for row in write_marks(found).rows] == ["", "", "share", "100%", "", ""]


def test_a_pupil_is_named_by_the_parts_of_the_name() -> None:
    found = marked(
        "Last name,First name,Email,Q1\nLee,Ann,a@example.org,Danube\n,,b@example.org,x\n"
    )
    assert list(found.pupils.values()) == ["Ann Lee", "b@example.org"]


def test_every_pupil_and_question_is_summed_up() -> None:
    found = marked(
        "Name,Q1,Q4,Q6\nAnn,Danube,,Neil\nBen,Rhine,Danube;Elbe;Rhine,neil\nEve,rhine,,x\n"
    )
    ann, ben, eve = pupils_of(found)
    assert (ann.counts.right, ann.counts.prompt, ann.counts.wrong, ann.counts.missing) == (
        1,
        1,
        0,
        1,
    )
    assert ben.share == pytest.approx(2 / 9)
    assert eve.counts.missing == 1
    river, _, person = questions_of_sheet(found)
    assert (river.counts.right, river.wrong) == (1, (("Rhine", 2),))
    assert person.prompted == (("Neil", 2),)
    every = total(pupil.counts for pupil in (ann, ben, eve))
    assert (every.every, every.right) == (9, 1)


def test_a_question_that_somebody_has_no_row_for_has_no_answer() -> None:
    ann, ben = pupils_of(marked(LONG))
    assert (ann.counts.wrong, ann.counts.missing) == (1, 1)
    assert (ben.counts.right, ben.share) == (1, 0.5)


_CELLS = st.sampled_from(
    ["", "Name", "Ann", "Q1", "2", "q-danube", "Question", "Answer", "#", "Danube", "Total", "?"]
) | st.text(max_size=3)


@given(st.lists(st.lists(_CELLS, max_size=5).map(tuple), max_size=5))
def test_any_sheet_is_graded_or_refused_and_keeps_its_cells(rows: list[tuple[str, ...]]) -> None:
    sheet = Sheet(path=PATH, rows=rows, read_as="rows")
    asked = questions()
    try:
        found = mark(sheet, guess_layout(sheet, asked), asked)
    except SheetError:
        return
    written = write_marks(found)
    assert len({len(row) for row in written.rows}) == 1
    for before, after in zip(rows, written.rows, strict=True):
        cells = iter(after)
        assert all(escape(unescape(cell)) in cells for cell in before)
    assert all(0 <= pupil.share <= 1 for pupil in pupils_of(found))
    counts = [each.counts for each in questions_of_sheet(found)]
    assert all(each.missing >= 0 for each in counts)

"""A bank written over its own file: text and comments stay wherever the bank says the same."""

import datetime
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from quizgame.bank.question import AnswerKey, Bank, Evidence, Question
from quizgame.bank.reading import read_bank, read_bank_text
from quizgame.bank.splicing import Update, splice, update_bank
from quizgame.bank.writing import dump_bank
from quizgame.bank.yaml_text.events import ListNode, MapNode, Node, read_nodes
from quizgame.errors import BankError
from tests.bank.banks import banks
from tests.bank.spliced import spliced as spliced_in

TEXT = """\
# A bank of mine
quizgame: 1   # the version
title: 'A bridge opens'

sources:
  bridge:  # the only one
    file: bridge.md
    sha256: "aa11"
    published: 2023-10-16
made: [q-1, q-2]
questions:
# the first
- id: q-1
  question: "How long is it?"   # or how wide
  answer: 140 m
  evidence: {quote: It is 140 m long., start: 4, end: 21}

# the second
- id: q-2
  question: Who built it?
  # or her firm
  answer: Ann
  as_of: 2023-10-16
# the end
"""
BANK = read_bank_text(TEXT, name="bank")
NEW = Question(id="q-3", question="Is it open? " * 20, answer=AnswerKey(text="yes\n# yes\n"))


def question_nodes(text: str) -> tuple[Node, ...]:
    root = read_nodes(text, name="bank")
    assert isinstance(root, MapNode)
    (questions,) = (value for name, value in root.entries if name.text == "questions")
    assert isinstance(questions, ListNode)
    return questions.items


def changed(**fields: object) -> Bank:
    return BANK.model_copy(update=fields)


def spliced(bank: Bank, text: str = TEXT) -> str:
    return spliced_in(bank, text)


def test_a_bank_that_says_the_same_keeps_its_text() -> None:
    assert spliced(BANK) == TEXT


def test_new_questions_come_behind_the_last_one_spaced_as_the_others_are() -> None:
    after = spliced(changed(questions=(*BANK.questions, NEW)))
    head, tail = TEXT.split("# the end\n")
    assert after.startswith(f"{head}\n- id: q-3\n  kind: open\n")
    assert after.endswith(f"    # yes\n# the end\n{tail}")


@pytest.mark.parametrize("end", ["", "\n\n\n", "\nlanguage: en\n"], ids=["cut", "blank", "field"])
def test_new_questions_come_to_the_end_of_the_list_however_the_file_ends(end: str) -> None:
    text = TEXT.removesuffix("# the end\n").removesuffix("\n")
    after = spliced(changed(questions=(*BANK.questions, NEW)), text + end)
    assert after.startswith(text)
    assert after.rstrip().endswith(end.rstrip())


def test_a_comment_that_belongs_to_the_last_question_stays_with_it() -> None:
    text = TEXT.replace("# the end", "  # not sure\n# the end")
    after = spliced(changed(questions=(*BANK.questions, NEW)), text)
    assert "  as_of: 2023-10-16\n  # not sure\n\n- id: q-3\n" in after


def test_what_was_made_is_put_in_the_place_of_what_was_made_before() -> None:
    after = spliced(changed(made=("q-1", "q-2", "q-3")))
    assert after == TEXT.replace("[q-1, q-2]", "[q-1, q-2, q-3]")


def test_a_field_that_was_not_there_comes_where_it_belongs() -> None:
    after = spliced(changed(made_with={"quizgame": "1"}))
    assert after == TEXT.replace("made:", "made_with: {quizgame: 1}\nmade:")


def test_digest_and_day_of_a_source_change_in_their_place() -> None:
    day = datetime.date(2023, 10, 17)
    source = BANK.sources["bridge"].model_copy(update={"sha256": "bb22", "published": day})
    after = spliced(changed(sources={"bridge": source}))
    assert after == TEXT.replace("aa11", "bb22").replace(
        "published: 2023-10-16", f"published: {day}"
    )


def test_the_place_of_evidence_changes_in_its_place() -> None:
    (evidence,) = BANK.questions[0].evidence
    moved = evidence.model_copy(update={"start": 21, "end": 38})
    first = BANK.questions[0].model_copy(update={"evidence": (moved,)})
    after = spliced(changed(questions=(first, BANK.questions[1])))
    assert after == TEXT.replace("start: 4, end: 21", "start: 21, end: 38")


def test_the_day_of_a_question_changes_in_its_place() -> None:
    second = BANK.questions[1].model_copy(update={"as_of": datetime.date(2023, 10, 17)})
    after = spliced(changed(questions=(BANK.questions[0], second)))
    assert after == TEXT.replace("as_of: 2023-10-16", "as_of: 2023-10-17")


def test_a_question_that_went_leaves_the_others_and_their_comments() -> None:
    after = spliced(changed(questions=BANK.questions[1:]))
    start, end = TEXT.index("- id: q-1"), TEXT.index("\n# the second")
    assert after == TEXT[:start] + TEXT[end:]


def edited(index: int = 0, **fields: object) -> str:
    """Change one question in the text, and see that the lines of the other stay."""
    questions = list(BANK.questions)
    questions[index] = questions[index].model_copy(update=fields)
    after = spliced(changed(questions=tuple(questions)))
    other = TEXT[TEXT.index("# the second") :] if index == 0 else TEXT[: TEXT.index("# the second")]
    assert other in after
    return after


def key(**fields: object) -> AnswerKey:
    return BANK.questions[0].answer.model_copy(update=fields)


def test_a_field_that_changes_keeps_its_quotes_and_the_comment_behind_it() -> None:
    after = edited(question="How high is it?")
    assert after == TEXT.replace("How long is it?", "How high is it?")


def test_a_field_that_was_one_text_and_says_more_is_written_over_several_lines() -> None:
    after = edited(answer=key(accept=("140 metres",)))
    assert "  answer:\n    text: 140 m\n    accept: [140 metres]\n  evidence: {" in after


def test_new_fields_of_a_question_come_where_they_belong() -> None:
    after = edited(1, distractors=("Bo",), tags=("bridges",), note="Look again.")
    lines = "\n  distractors: [Bo]\n  note: Look again.\n  as_of: 2023-10-16\n  tags: [bridges]\n"
    assert after == TEXT.replace("\n  as_of: 2023-10-16\n", lines)


def test_fields_that_went_go_with_their_lines() -> None:
    assert edited(1, as_of=None) == TEXT.replace("  as_of: 2023-10-16\n", "")


def test_a_first_field_comes_behind_the_dash_and_goes_from_there() -> None:
    without = TEXT.replace("- id: q-1\n  question:", "- question:")
    bank = read_bank_text(without, name="bank")
    assert spliced(BANK, without) == TEXT
    assert spliced(bank, TEXT) == without


def test_questions_that_get_ids_keep_their_comments_beside_new_ones() -> None:
    text = """\
quizgame: 1
title: T
questions:
  - question: Q?  # so
    answer: A
  - question: R?  # too
    answer: B
"""
    bank = read_bank_text(text, name="bank")
    named = [one.model_copy(update={"id": one.question}) for one in bank.questions]
    after = spliced(bank.model_copy(update={"questions": (*named, NEW)}), text)
    assert after.startswith(
        text.replace("- question: Q?", "- id: Q?\n    question: Q?").replace(
            "- question: R?", "- id: R?\n    question: R?"
        )
    )


def test_lines_end_as_they_do_in_the_file() -> None:
    text = TEXT.replace("\n", "\r\n")
    after = spliced(changed(questions=(*BANK.questions, NEW)), text)
    assert after.startswith(text.removesuffix("# the end\r\n"))
    assert after.count("\n") == after.count("\r\n")


@pytest.mark.parametrize(
    "questions",
    ["[{id: q-1, question: Q?, answer: A}]", "\n-\n  id: q-1\n  question: Q?\n  answer: A", "[]"],
)
def test_questions_in_any_layout_are_followed_by_new_ones(questions: str) -> None:
    text = f"quizgame: 1 # the first\ntitle: T\nquestions: {questions}\n# end\n"
    bank = read_bank_text(text, name="bank")
    after = spliced(bank.model_copy(update={"questions": (*bank.questions, NEW)}), text)
    assert after.startswith("quizgame: 1 # the first\ntitle: T\nquestions:")
    assert after.endswith("\n# end\n")
    without = spliced(bank.model_copy(update={"questions": (NEW,)}), text)
    assert without.startswith("quizgame: 1 # the first\ntitle: T\nquestions:")


def test_a_layout_without_seams_is_written_anew_and_told(tmp_path: Path) -> None:
    path = tmp_path / "bank.yaml"
    path.write_text(
        "quizgame: 1\ntitle: T # mine\nquestions:\n"
        # To YAML this sign ends a line.
        "  - {question: Q?, answer: A} # one\x85  - {question: R?, answer: B}\n# end\n"
    )
    bank = read_bank(path)
    less = bank.model_copy(update={"questions": bank.questions[1:]})
    assert update_bank(less, path) == Update(kept=False, comments_lost=3)
    assert path.read_text() == dump_bank(less)


def test_comments_inside_of_what_went_are_counted(tmp_path: Path) -> None:
    path = tmp_path / "bank.yaml"
    path.write_text(TEXT)
    assert update_bank(changed(questions=(*BANK.questions, NEW)), path) == Update()
    assert update_bank(changed(questions=BANK.questions[1:]), path) == Update(comments_lost=1)
    assert update_bank(changed(questions=(NEW,)), path) == Update(comments_lost=1)


def test_a_bank_that_could_not_be_read_back_is_not_written(tmp_path: Path) -> None:
    path = tmp_path / "bank.yaml"
    path.write_text(TEXT)
    twice = changed(questions=(*BANK.questions, BANK.questions[0]))
    with pytest.raises(BankError, match="is the id of an earlier question"):
        update_bank(twice, path)
    assert path.read_text() == TEXT


@given(banks(), banks())
def test_what_is_spliced_is_read_back_or_refused(old: Bank, new: Bank) -> None:
    after = splice(dump_bank(old), new)
    assert after is None or read_bank_text(after, name="bank") == new


@given(banks(), banks())
def test_adding_to_any_bank_that_was_written_keeps_its_text(old: Bank, new: Bank) -> None:
    added = [q.model_copy(update={"id": None, "evidence": (), "was": ()}) for q in new.questions]
    text = dump_bank(old)
    after = splice(text, old.model_copy(update={"questions": (*old.questions, *added)}))
    assert after is not None
    if old.questions:
        assert after.startswith(text.removesuffix("\n...\n").removesuffix("\n"))


CHANGES: tuple[dict[str, object], ...] = (
    {"id": "new"},
    {"note": "n"},
    {"tags": ()},
    {"seconds": 7},
)


@given(banks(), st.data())
def test_one_question_of_any_bank_changes_and_the_lines_of_the_others_stay(
    bank: Bank, data: st.DataObject
) -> None:
    assume(bank.questions)
    index = data.draw(st.integers(0, len(bank.questions) - 1))
    fields = data.draw(st.sampled_from(CHANGES))
    questions = list(bank.questions)
    questions[index] = questions[index].model_copy(update=fields)
    text = dump_bank(bank)
    after = splice(text, bank.model_copy(update={"questions": tuple(questions)}))
    assert after is not None
    starts = [node.place.line - 1 for node in question_nodes(text)]
    lines = text.splitlines(keepends=True)
    assert after.startswith("".join(lines[: starts[index]]))
    if index + 1 < len(starts):
        assert after.endswith("".join(lines[starts[index + 1] :]))


def test_a_byte_order_mark_and_an_end_without_a_line_stay(tmp_path: Path) -> None:
    path = tmp_path / "bank.yaml"
    path.write_bytes(b"\xef\xbb\xbf" + TEXT.removesuffix("\n").encode())
    update_bank(changed(language="de"), path)
    assert path.read_bytes().startswith(b"\xef\xbb\xbf# A bank of mine")
    assert path.read_bytes().endswith(b"# the end")
    assert read_bank(path) == changed(language="de")


def test_a_new_question_is_laid_out_as_in_a_bank_that_is_written_whole() -> None:
    proof = Evidence(
        source="bridge", quote="It was opened on a Monday in May, by her who built it."
    )
    proof = proof.model_copy(update={"start": 21, "end": 76})
    full = Question(id="q-3", question="Open?", answer=AnswerKey(text="yes"), evidence=(proof,))
    after = spliced(changed(questions=(*BANK.questions, full)))
    whole = dump_bank(Bank(title="T", questions=(full,), sources=BANK.sources))
    item = whole[whole.index("  - id: q-3") :]
    assert "".join(line[2:] for line in item.splitlines(keepends=True)) in after

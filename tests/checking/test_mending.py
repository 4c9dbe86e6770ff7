"""What is mended without asking, what is left to a person, and that mending is done at once."""

import hashlib
from pathlib import Path

import pytest
from hypothesis import given, settings

from quizgame.bank.question import Bank, history_id
from quizgame.bank.reading import read_bank_text
from quizgame.bank.rules import faults
from quizgame.checking.check import EVERYTHING, Choice
from quizgame.checking.mending import Fix, mend
from tests.bank.banks import banks
from tests.checking.cases import TODAY

TEXT = "The “Danube” flows through Vienna.\nThe Elbe – a river – does not. The Elbe is long.\n"


def mended(questions: str, *, folder: Path | None = None, **head: str) -> tuple[Bank, list[Fix]]:
    fields = "".join(f"{name}: {value}\n" for name, value in head.items())
    text = f"quizgame: 1\ntitle: T\n{fields}questions:\n{questions}"
    bank, fixes = mend(read_bank_text(text, name="f"), today=TODAY, folder=folder)
    return bank, list(fixes)


def changes(fixes: list[Fix]) -> list[tuple[str, str, str]]:
    return [(fix.code, fix.before, fix.after) for fix in fixes]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.md").write_text(TEXT, encoding="utf-8")
    return tmp_path


def test_a_question_gets_the_id_under_which_its_history_is_kept_already() -> None:
    (question,) = read_bank_text(
        "quizgame: 1\ntitle: T\nquestions:\n  - {question: Who?, answer: Ann}\n", name="f"
    ).questions
    bank, fixes = mended("  - {question: Who?, answer: Ann}\n")
    assert bank.questions[0].id == history_id(question)
    assert changes(fixes) == [("missing-id", "", history_id(question))]


def test_questions_of_one_sentence_and_answer_get_ids_of_their_own() -> None:
    one = "{question: Who?, answer: Ann, evidence: It was Ann.}"
    bank, _ = mended(f"  - {one}\n  - {one}\n  - {one}\n")
    first, second, third = (question.id for question in bank.questions)
    assert (second, third) == (f"{first}-2", f"{first}-3")


def test_rewording_does_not_change_the_id_that_evidence_gives() -> None:
    (one,) = mended("  - {question: Who?, answer: Ann, evidence: It was Ann.}\n")[0].questions
    (other,) = mended("  - {question: Who was?, answer: Ann, evidence: It was Ann.}\n")[0].questions
    assert one.id == other.id


def test_ids_that_are_silenced_are_not_written() -> None:
    own = "  - {question: Who?, answer: Ann, silence: missing-id}\n"
    assert mended(own)[1] == []
    assert mended("  - {question: Who?, answer: Ann}\n", silence="[missing-id]")[1] == []


def test_a_quote_is_found_again_where_signs_differ_that_look_alike(folder: Path) -> None:
    bank, fixes = mended(
        "  - {id: a, question: Who?, answer: Ann, evidence: {quote: 'The \"Danube\"  flows'}}\n",
        folder=folder,
        sources="{a: {file: a.md}}",
    )
    assert bank.questions[0].evidence[0].quote == "The “Danube” flows"
    assert changes(fixes) == [("quote-lost", 'The "Danube"  flows', "The “Danube” flows")]


def test_a_quote_that_is_there_twice_in_other_signs_or_not_at_all_is_left(folder: Path) -> None:
    for quote in ("The  Elbe", "The Rhine"):
        _, fixes = mended(
            f"  - {{id: a, question: Who?, answer: Ann, evidence: {{quote: {quote}}}}}\n",
            folder=folder,
            sources="{a: {file: a.md}}",
        )
        assert fixes == []


def test_the_place_of_a_quote_is_corrected(folder: Path) -> None:
    bank, fixes = mended(
        "  - {id: a, question: Who?, answer: Ann, evidence: {quote: Vienna, start: 0, end: 6}}\n",
        folder=folder,
        sources="{a: {file: a.md}}",
    )
    (evidence,) = bank.questions[0].evidence
    assert TEXT[evidence.start : evidence.end] == "Vienna"
    assert changes(fixes) == [("quote-moved", "0 to 6", f"{evidence.start} to {evidence.end}")]


@pytest.mark.parametrize(("quote", "is_taken"), [("flows through Vienna", True), ("Rhine", False)])
def test_a_source_that_changed_is_taken_if_all_quotes_stand(
    folder: Path, quote: str, is_taken: bool
) -> None:
    digest = hashlib.sha256(TEXT.encode()).hexdigest()
    bank, fixes = mended(
        f"  - {{id: a, question: Who?, answer: Ann, evidence: {{quote: {quote}}}}}\n",
        folder=folder,
        sources="{a: {file: a.md, sha256: 00ff}}",
    )
    assert bank.sources["a"].sha256 == (digest if is_taken else "00ff")
    assert changes(fixes) == ([("source-changed", "00ff", digest)] if is_taken else [])


def test_wrong_answers_go_that_are_right_or_there_twice() -> None:
    bank, fixes = mended(
        "  - {id: a, question: Who?, answer: Elbe, distractors: [the Elbe, Rhine, rhine, Oder]}\n"
    )
    assert bank.questions[0].distractors == ("Rhine", "Oder")
    assert changes(fixes) == [
        ("repeated-distractor", "rhine", ""),
        ("right-distractor", "the Elbe", ""),
    ]


def test_a_choice_keeps_its_last_wrong_answer() -> None:
    one = "{id: a, kind: choice, question: Who?, answer: Elbe, distractors: [the Elbe]}"
    assert mended(f"  - {one}\n")[1] == []


def test_control_characters_are_taken_out() -> None:
    bank, fixes = mended('  - {id: a, question: "Who\\e[1m?", answer: {text: A, accept: "B\\0"}}\n')
    assert bank.questions[0].question == "Who[1m?"
    assert bank.questions[0].answer.accept == ("B",)
    assert [fix.field for fix in fixes] == ["question", "answer"]


def test_only_what_is_chosen_is_mended() -> None:
    bank = read_bank_text(
        "quizgame: 1\ntitle: T\nquestions:\n  - {question: Q, answer: A, distractors: [B, b]}\n",
        name="f",
    )
    only = Choice(only=frozenset({"missing-id"}))
    without = Choice(silence=frozenset({"missing-id"}))
    codes = {
        choice: [fix.code for fix in mend(bank, today=TODAY, folder=None, choice=choice)[1]]
        for choice in (EVERYTHING, only, without)
    }
    assert codes == {
        EVERYTHING: ["missing-id", "repeated-distractor"],
        only: ["missing-id"],
        without: ["repeated-distractor"],
    }


@settings(deadline=None)
@given(banks())
def test_what_is_mended_is_valid_and_stays_as_it_is(bank: Bank) -> None:
    once, fixes = mend(bank, today=TODAY, folder=None)
    assert list(faults(once.questions, sources=tuple(once.sources))) == []
    assert (once != bank) == bool(fixes)
    assert mend(once, today=TODAY, folder=None) == (once, ())

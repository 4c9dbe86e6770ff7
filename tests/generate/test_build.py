"""From an article to a bank: what every question of the seeds must be, and the same each time."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from quizgame.bank.kinds import Kind
from quizgame.bank.question import Bank, Question
from quizgame.bank.reading import read_bank_text
from quizgame.bank.writing import dump_bank
from quizgame.errors import ArticleError, ModelError
from quizgame.generate.build import generate_bank
from quizgame.generate.candidates import Event
from quizgame.generate.language import DEFAULT_MODEL
from tests.generate.stories import DAY, SEEDS

PRONOUNS = frozenset(
    "he she it they we you i him her them his its their this that these those".split()
)

ARTICLE = """\
# Norway buys helicopters

Norway bought 12 helicopters from Canada on Monday for 40 million euros.

Maria Keller met Tomas Lind at the Tarsk Forum in Vienna on Tuesday.
"""


def silent(event: Event) -> None:
    pass


def made(path: Path, *, count: int = 12, published: date | None = None) -> Bank:
    return generate_bank(path, published=published, count=count, model=DEFAULT_MODEL, emit=silent)


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "norway-buys.md"
    path.write_text(ARTICLE)
    return path


@pytest.fixture(scope="module")
def banks() -> Mapping[Path, Bank]:
    return {path: made(path) for path in SEEDS}


@pytest.fixture(scope="module")
def questions(banks: Mapping[Path, Bank]) -> list[Question]:
    return [question for bank in banks.values() for question in bank.questions]


def open_ones(questions: list[Question]) -> list[Question]:
    return [question for question in questions if question.kind is not Kind.TRUE_FALSE]


def test_the_seeds_give_questions(questions: list[Question]) -> None:
    assert len(questions) >= 15
    assert len(open_ones(questions)) >= 12


def test_a_question_never_contains_its_answer(questions: list[Question]) -> None:
    for question in open_ones(questions):
        stem = question.question.casefold()
        forms = (question.answer.text, *question.answer.accept)
        assert not [form for form in forms if form.casefold() in stem.rstrip("?").split()]
        assert question.answer.text.casefold() not in stem


def test_a_question_ends_with_its_mark(questions: list[Question]) -> None:
    for question in questions:
        mark = "." if question.kind is Kind.TRUE_FALSE else "?"
        assert question.question.endswith(mark)


def test_a_question_begins_with_a_capital_and_no_pronoun(questions: list[Question]) -> None:
    for question in questions:
        assert question.question[0].isupper() or question.question[0].isdigit()
        assert question.question.split()[0].casefold() not in PRONOUNS


def test_a_question_is_no_longer_than_a_breath(questions: list[Question]) -> None:
    assert all(len(question.question.split()) <= 36 for question in questions)


def test_a_question_is_written_neatly(questions: list[Question]) -> None:
    for question in questions:
        assert question.question == " ".join(question.question.split())
        assert not [bad for bad in (" ,", " ?", ",,", "()", "(", " .") if bad in question.question]


def test_evidence_is_a_verbatim_slice_of_the_file(banks: Mapping[Path, Bank]) -> None:
    for path, bank in banks.items():
        text = path.read_text(encoding="utf-8")
        for question in bank.questions:
            (evidence,) = question.evidence
            assert evidence.source in bank.sources
            assert text[evidence.start : evidence.end] == evidence.quote


def test_a_figure_asked_for_is_in_its_evidence(questions: list[Question]) -> None:
    for question in questions:
        if question.tags == ("how-many",):
            quote = question.evidence[0].quote.casefold()
            # "A two-day forum" lasts "two days".
            words = [word.removesuffix("s") for word in question.answer.text.casefold().split()]
            assert all(word in quote for word in words)


def test_options_are_three_or_none_and_never_the_key(questions: list[Question]) -> None:
    for question in questions:
        assert len(set(question.distractors)) in {0, 3}
        forms = {f.casefold() for f in (question.answer.text, *question.answer.accept)}
        assert not forms & {d.casefold() for d in question.distractors}


def test_a_false_statement_explains_what_was_so(questions: list[Question]) -> None:
    for question in questions:
        if question.kind is Kind.TRUE_FALSE:
            assert question.answer.text in {"true", "false"}
            assert (question.explanation is None) is (question.answer.text == "true")


def test_no_question_is_asked_twice(banks: Mapping[Path, Bank]) -> None:
    for bank in banks.values():
        assert len({q.id for q in bank.questions}) == len(bank.questions)
        assert len({q.question for q in bank.questions}) == len(bank.questions)


def test_the_same_article_gives_the_same_bytes(banks: Mapping[Path, Bank]) -> None:
    for path, bank in banks.items():
        assert dump_bank(made(path)).encode() == dump_bank(bank).encode()


def test_a_bank_is_read_again_as_it_was_written(banks: Mapping[Path, Bank]) -> None:
    for bank in banks.values():
        if bank.questions:
            assert read_bank_text(dump_bank(bank), name="bank.yaml") == bank


@pytest.mark.parametrize("count", [0, 1, 2])
def test_no_more_questions_are_made_than_wanted(article: Path, count: int) -> None:
    assert len(made(article, count=count, published=DAY).questions) == count


def test_the_day_of_the_article_is_kept(article: Path) -> None:
    bank = made(article, published=DAY)
    assert {question.as_of for question in bank.questions} == {DAY}
    (source,) = bank.sources.values()
    assert source.published == DAY


def test_a_relative_day_is_asked_as_a_date(article: Path) -> None:
    stems = [question.question for question in made(article, published=DAY).questions]
    assert stems
    assert not [s for s in stems if "Monday" in s or "Tuesday" in s]
    assert any("17 May 2021" in stem for stem in stems)


def test_a_bank_bears_the_title_of_its_article(article: Path, tmp_path: Path) -> None:
    assert made(article, published=DAY).title == "Norway buys helicopters"
    untitled = tmp_path / "a_day-in-oslo.txt"
    untitled.write_text("Maria Keller opened the Larvik Museum in Oslo on 3 May 2019.\n")
    assert made(untitled).title == "A day in oslo"


def test_a_bank_tells_what_made_it(article: Path) -> None:
    made_with = made(article, published=DAY).made_with
    assert made_with["model"].startswith(DEFAULT_MODEL)
    assert "quizgame" in made_with


def test_every_step_is_told(article: Path) -> None:
    events: list[Event] = []
    bank = generate_bank(article, published=DAY, count=5, model=DEFAULT_MODEL, emit=events.append)
    kinds = [event.kind for event in events]
    assert {"progress", "statement", "candidate", "bank"} <= set(kinds)
    assert kinds[-1] == "bank"
    assert events[-1].data["questions"] == len(bank.questions)
    stems = {event.data["stem"] for event in events if event.kind == "candidate"}
    assert {question.question for question in bank.questions} <= stems


def test_what_was_dropped_says_why(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("If Norway loses on Friday, Maria Keller will leave the Tarsk Forum in Oslo.\n")
    events: list[Event] = []
    bank = generate_bank(path, published=DAY, count=5, model=DEFAULT_MODEL, emit=events.append)
    assert bank.questions == ()
    assert "condition" in {e.data["reason"] for e in events if e.kind == "drop"}


def test_a_rewritten_title_keeps_the_names_of_the_questions(article: Path) -> None:
    before = {question.id for question in made(article, published=DAY).questions}
    article.write_text(ARTICLE.replace("# Norway buys", "# Norway has bought"))
    assert {question.id for question in made(article, published=DAY).questions} == before


def test_what_is_no_article_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ArticleError, match="no such file"):
        made(tmp_path / "none.md")


def test_a_missing_model_is_refused(article: Path) -> None:
    with pytest.raises(ModelError, match="not installed"):
        generate_bank(article, published=DAY, count=5, model="en_none", emit=silent)


def test_a_large_bank_asks_what_a_reader_would_want_asked() -> None:
    path = next(seed for seed in SEEDS if seed.stem.startswith("putin-and-xi"))
    keys = [str(question.answer.text) for question in made(path, count=40).questions]
    assert {"more than 140", "three weeks", "two days", "ten years"} <= set(keys)
    assert {"Vladimir Putin", "Joe Biden"} <= set(keys)


def test_a_story_told_by_surnames_first_is_understood(tmp_path: Path) -> None:
    path = tmp_path / "summit.txt"
    path.write_text(
        "Berg and Lind to meet in Vienna this week.\n\n"
        "Norwegian President Anna Berg and Swedish leader Peter Lind are scheduled to meet in "
        "Vienna this week.\n\n"
        "The summit of the leaders of Norway and Sweden is a quiet one.\n\n"
        "The tensions grew after Canada's invasion of Tarskland, which occurred just three weeks "
        "after their last meeting in Vienna in 2019.\n"
    )
    asked = {q.question: q.answer.text for q in made(path, count=40, published=DAY).questions}
    weeks = [question for question, key in asked.items() if key == "three weeks"]
    assert len(weeks) == 1
    assert "Anna Berg and Peter Lind's last meeting in Vienna in 2019" in weeks[0]

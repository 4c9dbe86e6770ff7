"""Merging: what people did to a bank stands, and only what is new is added."""

import datetime

from hypothesis import given
from hypothesis import strategies as st

from quizgame.bank.question import AnswerKey, Bank, Evidence, Question, Source
from quizgame.bank.reading import read_bank_text
from quizgame.bank.regenerating.made import is_as_made, read_made
from quizgame.bank.regenerating.merging import merge_banks
from quizgame.bank.writing import dump_bank
from tests.bank.banks import banks


def question(name: str | None, wording: str = "Q?") -> Question:
    return Question(id=name, question=wording, answer=AnswerKey(text="A"))


MONDAY, TUESDAY = datetime.date(2023, 10, 16), datetime.date(2023, 10, 17)
OLD_TEXT = "It cost 3 billion. Ann paid."
NEW_TEXT = "It cost 44 billion. Ann paid."
COST_3, COST_44, PAID = "It cost 3 billion.", "It cost 44 billion.", "Ann paid."


def from_article(*quotes: str, day: datetime.date = MONDAY, text: str = OLD_TEXT) -> Bank:
    """Give what is generated from sentences of an article that is published on a day."""
    questions = tuple(
        Question(
            id=f"q-{quote}",
            question=f"What of {quote} as of {day}?",
            answer=AnswerKey(text="A"),
            evidence=(
                Evidence(
                    source="a",
                    quote=quote,
                    start=text.index(quote),
                    end=text.index(quote) + len(quote),
                ),
            ),
            as_of=day,
        )
        for quote in quotes
    )
    sources = {"a": Source(sha256=str(hash(text)), published=day)}
    return Bank(title="T", sources=sources, questions=questions)


def edited(bank: Bank, index: int, wording: str = "Better?") -> Bank:
    """Give a bank in which a person has reworded a question."""
    questions = list(bank.questions)
    questions[index] = questions[index].model_copy(update={"question": wording})
    return bank.model_copy(update={"questions": tuple(questions)})


def ids(bank: Bank) -> list[str | None]:
    return [question.id for question in bank.questions]


def generated(*names: str) -> Bank:
    return Bank(title="T", questions=tuple(question(name) for name in names))


def test_a_first_bank_remembers_what_was_made() -> None:
    merge = merge_banks(None, generated("q-1", "q-2"))
    assert list(read_made(merge.bank.made)) == ["q-1", "q-2", "title"]
    assert merge.bank.questions == generated("q-1", "q-2").questions
    assert (merge.added, merge.kept, merge.left_out) == (("q-1", "q-2"), (), ())


def test_an_edited_question_is_kept_and_new_ones_are_added_at_the_end() -> None:
    old = merge_banks(None, generated("q-2", "q-1")).bank
    edited = old.model_copy(update={"questions": (question("q-2", "Better?"), old.questions[1])})
    merge = merge_banks(edited, generated("q-3", "q-1", "q-2"))
    assert [q.id for q in merge.bank.questions] == ["q-2", "q-1", "q-3"]
    assert merge.bank.questions[0].question == "Better?"
    assert (merge.added, merge.kept) == (("q-3",), ("q-1", "q-2"))


def test_a_question_that_was_taken_out_is_not_made_again() -> None:
    old = merge_banks(None, generated("q-1", "q-2")).bank
    fewer = old.model_copy(update={"questions": old.questions[1:]})
    merge = merge_banks(fewer, generated("q-1", "q-2"))
    assert [q.id for q in merge.bank.questions] == ["q-2"]
    assert merge.left_out == ("q-1",)
    assert merge_banks(merge.bank, generated("q-1")).left_out == ("q-1",)


def test_a_question_that_became_part_of_another_is_not_made_again() -> None:
    joined = question("mine").model_copy(update={"was": ("q-1",)})
    merge = merge_banks(Bank(title="T", questions=(joined,)), generated("q-1", "q-2"))
    assert merge.bank.questions == (joined, *generated("q-2").questions)
    assert (merge.added, merge.kept, merge.left_out) == (("q-2",), ("q-1",), ())


def test_questions_made_by_hand_stay() -> None:
    old = Bank(title="Mine", questions=(question(None, "By hand?"), question("mine")))
    merge = merge_banks(old, generated("q-1"))
    assert merge.bank.questions[:2] == old.questions
    assert merge.bank.title == "Mine"


def test_a_question_whose_sentence_changed_goes_and_its_successor_comes() -> None:
    old = merge_banks(None, from_article(COST_3, PAID)).bank
    new = from_article(PAID, COST_44, text=NEW_TEXT)
    merge = merge_banks(old, new, {"a": NEW_TEXT})
    assert ids(merge.bank) == [f"q-{PAID}", f"q-{COST_44}"]
    assert (merge.outdated, merge.added) == ((f"q-{COST_3}",), (f"q-{COST_44}",))
    assert not merge.doubtful
    assert f"q-{COST_3}" not in read_made(merge.bank.made)


def test_a_question_whose_sentence_comes_back_is_made_again() -> None:
    first = from_article(COST_3, PAID)
    old = merge_banks(None, first).bank
    changed = merge_banks(old, from_article(PAID, text=NEW_TEXT), {"a": NEW_TEXT}).bank
    assert merge_banks(changed, first, {"a": OLD_TEXT}).added == (f"q-{COST_3}",)


def test_evidence_moves_with_the_article_in_questions_that_are_not_made_now() -> None:
    old = merge_banks(None, from_article(COST_3, PAID)).bank
    for bank in (old, edited(old, 1)):
        merge = merge_banks(bank, from_article(COST_44, text=NEW_TEXT), {"a": NEW_TEXT})
        (evidence,) = merge.bank.questions[0].evidence
        assert NEW_TEXT[evidence.start : evidence.end] == PAID
        assert not merge.doubtful


def test_an_edited_question_whose_sentence_is_gone_is_kept_and_told() -> None:
    old = edited(merge_banks(None, from_article(COST_3, PAID)).bank, 0)
    merge = merge_banks(old, from_article(COST_44, PAID, text=NEW_TEXT), {"a": NEW_TEXT})
    assert merge.bank.questions[0] == old.questions[0]
    assert (merge.doubtful, merge.outdated) == ((f"q-{COST_3}",), ())


def test_a_question_of_an_older_bank_may_be_edited_and_is_kept_and_told() -> None:
    bank = merge_banks(None, from_article(COST_3, PAID)).bank
    old = bank.model_copy(update={"made": tuple(ids(bank))})
    merge = merge_banks(old, from_article(COST_44, PAID, text=NEW_TEXT), {"a": NEW_TEXT})
    assert ids(merge.bank) == [f"q-{COST_3}", f"q-{PAID}", f"q-{COST_44}"]
    assert merge.doubtful == (f"q-{COST_3}",)
    forms = read_made(merge.bank.made)
    assert [is_as_made(q, forms) for q in merge.bank.questions] == [False, True, True]


def test_a_corrected_day_makes_again_what_nobody_edited() -> None:
    old = edited(merge_banks(None, from_article(COST_3, PAID)).bank, 0)
    new = from_article(COST_3, PAID, day=TUESDAY)
    merge = merge_banks(old, new, {"a": OLD_TEXT})
    assert merge.bank.questions == (old.questions[0], new.questions[1])
    assert merge.bank.sources["a"].published == TUESDAY
    assert (merge.remade, merge.doubtful) == ((f"q-{PAID}",), (f"q-{COST_3}",))
    again = merge_banks(merge.bank, new, {"a": OLD_TEXT})
    assert (again.remade, again.doubtful) == ((), ())


def test_a_question_of_the_wrong_day_that_is_not_made_again_goes() -> None:
    old = merge_banks(None, from_article(COST_3, PAID)).bank
    merge = merge_banks(old, from_article(PAID, day=TUESDAY), {"a": OLD_TEXT})
    assert (merge.remade, merge.outdated) == ((f"q-{PAID}",), (f"q-{COST_3}",))


def test_a_day_that_is_not_told_again_stands() -> None:
    old = Bank(title="T", sources={"a": Source(published=MONDAY)})
    new = Bank(title="T", sources={"a": Source()})
    assert merge_banks(old, new).bank.sources["a"].published == MONDAY


@st.composite
def generations(draw: st.DrawFn) -> tuple[Bank, dict[str, str]]:
    """Draw what is generated from some sentences of an article, published on one of two days."""
    day = draw(st.sampled_from((MONDAY, TUESDAY)))
    quotes = draw(st.lists(st.sampled_from(SENTENCES), unique=True, min_size=1))
    text = "Before. " * draw(st.integers(0, 2)) + " ".join(quotes)
    asked = draw(st.lists(st.sampled_from(quotes), unique=True))
    return from_article(*asked, day=day, text=text), {"a": text}


SENTENCES = (COST_3, COST_44, PAID, "Bob did not.", "It rained.")


@given(generations(), generations(), st.lists(st.integers(0, 4)), st.lists(st.integers(0, 4)))
def test_a_persons_questions_always_survive(
    first: tuple[Bank, dict[str, str]],
    second: tuple[Bank, dict[str, str]],
    reworded: list[int],
    taken_out: list[int],
) -> None:
    old = merge_banks(None, *first).bank
    for index in reworded:
        old = edited(old, index) if index < len(old.questions) else old
    left = [q for index, q in enumerate(old.questions) if index not in taken_out]
    by_hand = Question(question="By hand?", answer=AnswerKey(text="A"))
    old = old.model_copy(update={"questions": (*left, by_hand)})
    new, texts = second
    merge = merge_banks(old, new, texts)
    wordings = [question.question for question in merge.bank.questions]
    theirs = [q.question for q in old.questions if q.question in ("Better?", "By hand?")]
    assert [wording for wording in wordings if wording in ("Better?", "By hand?")] == theirs
    gone = set(ids(merge_banks(None, *first).bank)) - set(ids(old))
    assert not gone & set(ids(merge.bank))
    again = merge_banks(merge.bank, new, texts)
    assert again.bank == merge.bank
    assert not again.added + again.remade + again.outdated


@given(banks(), banks())
def test_merging_twice_changes_nothing(old: Bank, new: Bank) -> None:
    first = merge_banks(old, new).bank
    again = merge_banks(first, new)
    assert again.bank == first
    assert not again.added + again.remade + again.outdated


@given(banks())
def test_making_the_same_bank_again_changes_nothing(bank: Bank) -> None:
    first = merge_banks(None, bank).bank
    again = merge_banks(first, bank)
    assert not again.added
    assert dump_bank(again.bank) == dump_bank(first)
    assert read_bank_text(dump_bank(first), name="f") == first

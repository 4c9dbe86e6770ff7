"""Quotes in an article as it is now: whether they are there, and where."""

from hypothesis import given
from hypothesis import strategies as st

from quizgame.bank.question import AnswerKey, Evidence, Question
from quizgame.bank.quotes import in_place, is_proven, is_quoted


def quoting(quote: str, start: int | None = None, end: int | None = None) -> Question:
    evidence = Evidence(source="a", quote=quote, start=start, end=end)
    return Question(question="Q?", answer=AnswerKey(text="A"), evidence=(evidence,))


def place(question: Question) -> tuple[int | None, int | None]:
    return question.evidence[0].start, question.evidence[0].end


def test_a_quote_whose_lines_are_broken_elsewhere_proves_but_is_not_verbatim() -> None:
    question, texts = quoting("Ann did it."), {"a": "Ann\n  did it."}
    assert is_proven(question, texts)
    assert not is_quoted(question, texts)


def test_a_quote_that_is_gone_proves_nothing() -> None:
    assert not is_proven(quoting("Ann did it."), {"a": "Bob did it."})


def test_of_a_source_that_is_not_at_hand_nothing_is_said() -> None:
    question = quoting("Ann did it.", 3, 14)
    assert is_proven(question, {"b": ""})
    assert is_quoted(question, {"b": ""})
    assert in_place(question, {"b": ""}) is question


def test_evidence_moves_to_the_nearest_of_its_places() -> None:
    texts = {"a": "Yes. " * 5}
    assert place(in_place(quoting("Yes.", 11, 15), texts)) == (10, 14)
    assert place(in_place(quoting("Yes.", 900, 904), texts)) == (20, 24)


def test_evidence_that_tells_no_place_is_given_none() -> None:
    assert place(in_place(quoting("Yes."), {"a": "No. Yes."})) == (None, None)


def test_evidence_whose_quote_is_gone_stays_where_it_was() -> None:
    assert place(in_place(quoting("Yes.", 4, 8), {"a": "No."})) == (4, 8)


@given(before=st.text(), quote=st.text(min_size=1), after=st.text(), start=st.integers(0, 99))
def test_what_was_moved_is_in_its_place(before: str, quote: str, after: str, start: int) -> None:
    text = before + quote + after
    moved = in_place(quoting(quote, start, start + 1), {"a": text})
    first, last = place(moved)
    assert text[first:last] == quote
    assert in_place(moved, {"a": text}) == moved

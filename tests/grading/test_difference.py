from hypothesis import given
from hypothesis import strategies as st

from quizgame.grading.difference import Change, difference

ANY_TEXT = st.text(max_size=30) | st.text(alphabet="abcé É-", max_size=12)


def told(expected: str, typed: str) -> list[tuple[str, str, str]]:
    pieces = difference(expected, typed)
    return [(str(piece.change), piece.expected, piece.typed) for piece in pieces]


def test_what_is_missing_extra_and_other_is_told_by_its_letters() -> None:
    assert told("Reykjavik", "Rekjavick") == [
        ("same", "Re", "Re"),
        ("missing", "y", ""),
        ("same", "kjavi", "kjavi"),
        ("extra", "", "c"),
        ("same", "k", "k"),
    ]
    assert told("Lisbon", "Lisbin")[1] == ("other", "o", "i")


def test_two_letters_that_changed_places_are_told_as_one_slip() -> None:
    assert told("tunnel", "tunnle") == [("same", "tunn", "tunn"), ("swapped", "el", "le")]


def test_case_and_accents_are_no_difference_but_are_shown_as_they_were_typed() -> None:
    assert told("Orbán", "orban") == [("same", "Orbán", "orban")]


def test_long_texts_are_not_compared_letter_by_letter() -> None:
    assert len(difference("a" * 300, "b")) == 1


@given(ANY_TEXT, ANY_TEXT)
def test_the_pieces_put_together_give_both_texts(expected: str, typed: str) -> None:
    pieces = difference(expected, typed)
    assert "".join(piece.expected for piece in pieces) == expected
    assert "".join(piece.typed for piece in pieces) == typed


@given(ANY_TEXT)
def test_a_text_does_not_differ_from_itself(text: str) -> None:
    assert {piece.change for piece in difference(text, text)} <= {Change.SAME}

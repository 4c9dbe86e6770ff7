import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgame.grading.spelling.slips import near, slips


@pytest.mark.parametrize(
    ("key", "said"),
    [
        ("parliament", "parliment"),
        ("vaccine", "vacine"),
        ("referendum", "refferendum"),
        ("tunnel", "tunnle"),
        ("oslo", "olso"),
        ("lisbon", "lisbob"),
        ("earthquake", "eathquaek"),
    ],
)
def test_a_likely_slip_is_forgiven(key: str, said: str) -> None:
    assert slips(key, said) is not None


@pytest.mark.parametrize(
    ("key", "said"),
    [
        ("oslo", "osto"),
        ("viii", "vii"),
        ("legal", "illegal"),
        ("g20", "g21"),
        ("imf", "imp"),
        ("musical", "music"),
        ("tunnel", "funnels"),
    ],
)
def test_another_word_is_not_a_slip(key: str, said: str) -> None:
    assert slips(key, said) is None


@pytest.mark.parametrize(
    ("key", "said"),
    [("new delhi", "newdelhi"), ("new delhi", "nwe dehli"), ("wembley", "wem bley")],
)
def test_slips_in_names_of_several_words_are_forgiven(key: str, said: str) -> None:
    assert near(key.split(), said.split())


@given(st.text(alphabet="abcdefgh12", max_size=14), st.text(alphabet="abcdefgh12", max_size=14))
def test_words_that_differ_in_digits_are_never_near(key: str, said: str) -> None:
    if [c for c in key if c.isdigit()] != [c for c in said if c.isdigit()]:
        assert slips(key, said) is None

"""What holds of every key and every response."""

import string

from hypothesis import assume, given
from hypothesis import strategies as st

from quizgame.bank.kinds import AnswerType
from quizgame.grading.grade import Outcome, grade
from quizgame.grading.prepare import PreparedKey
from tests.grading.keys import key_of

KEYS = (
    ("Lake Tanganyika", "place"),
    ("Côte d'Ivoire", "place"),
    ("Ada Lovelace", "person"),
    ("Ursula von der Leyen", "person"),
    ("Elizabeth II", "person"),
    ("World Trade Organization", "group"),
    ("over 1,200 houses", "number"),
    ("£3.5 million", "money"),
    ("12 km", "number"),
    ("15%", "percent"),
    ("3 May 2019", "date"),
    ("two and a half weeks", "duration"),
    ("The Old Man and the Sea", "title"),
    ("carbon dioxide", "thing"),
    ("a vote of no confidence", "thing"),
)
WORDS = ("lake", "ada", "Lovelace", "the", "world", "trade", "12", "km", "may", "2019", "of", "or")
RESPONSES = (
    st.sampled_from([text for text, _ in KEYS])
    | st.lists(st.sampled_from(WORDS), min_size=1, max_size=5).map(" ".join)
    | st.text(max_size=20)
)
MARKS = ("\u0301", "\u0300", "\u0308", "\u0327")
SPACES = (" ", "  ", "\t", "\n", "\u00a0")
ANY_KEY = st.sampled_from(KEYS)


def prepared(key: tuple[str, str]) -> PreparedKey:
    text, kind = key
    return key_of(text, type=kind)


def outcome(key: PreparedKey, response: str) -> Outcome:
    return grade(key, response).outcome


@given(ANY_KEY, RESPONSES)
def test_capitals_never_change_an_outcome(key: tuple[str, str], response: str) -> None:
    assume(response.isascii())
    ready = prepared(key)
    told = {outcome(ready, each) for each in (response, response.upper(), response.lower())}
    assert len(told) == 1


@given(ANY_KEY, RESPONSES, st.data())
def test_accents_never_change_an_outcome(
    key: tuple[str, str], response: str, data: st.DataObject
) -> None:
    assume(response.isascii() and any(map(str.isalpha, response)))
    place = data.draw(
        st.sampled_from([n for n, sign in enumerate(response, 1) if sign in string.ascii_letters])
    )
    accented = response[:place] + data.draw(st.sampled_from(MARKS)) + response[place:]
    ready = prepared(key)
    assert outcome(ready, accented) is outcome(ready, response)


@given(ANY_KEY, RESPONSES, st.data())
def test_spaces_never_change_an_outcome(
    key: tuple[str, str], response: str, data: st.DataObject
) -> None:
    ready = prepared(key)
    words = response.split()
    between = [data.draw(st.sampled_from(SPACES)) for _ in words]
    spaced = "".join(word + space for word, space in zip(words, between, strict=True))
    assert outcome(ready, f" {spaced}") is outcome(ready, " ".join(words))


@given(ANY_KEY, st.sampled_from(["{}", "I think it's {}", "the answer is {}", "{} maybe"]))
def test_not_before_an_answer_never_leaves_it_right(key: tuple[str, str], way: str) -> None:
    ready, response = prepared(key), way.format(key[0])
    assert outcome(ready, response) is Outcome.ACCEPT
    for denied in (f"not {response}", f"it is not {response}", f"{response}, not"):
        assert outcome(ready, denied) is not Outcome.ACCEPT


@given(ANY_KEY, RESPONSES)
def test_the_same_response_always_gets_the_same_grade(key: tuple[str, str], response: str) -> None:
    assert grade(prepared(key), response) == grade(prepared(key), response)


@given(ANY_KEY, RESPONSES)
def test_a_reason_is_always_given(key: tuple[str, str], response: str) -> None:
    given_grade = grade(prepared(key), response)
    assert given_grade.reason
    assert given_grade.canonical == key[0]
    assert 0 <= given_grade.credit <= 1
    assert (given_grade.credit == 1) is (given_grade.outcome is Outcome.ACCEPT)


@given(st.sampled_from(AnswerType), st.text(min_size=1, max_size=12), st.text(max_size=12))
def test_a_word_of_the_player_is_never_code(kind: AnswerType, key: str, response: str) -> None:
    assume(key.strip())
    ready = key_of(key, type=kind)
    assert outcome(ready, response) in set(Outcome)

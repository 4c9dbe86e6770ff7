"""Looking back on a quiz, and the words for it."""

from quizgame.play import words
from quizgame.play.session import Session
from quizgame.play.summary import summarise
from tests.play.making import COUNTRIES, HOST, QUOTE, WHO, items


def played() -> Session:
    session = Session(items(WHO, HOST, COUNTRIES))
    session.ask(0.0)
    session.answer("Vladimir Putin", 4.0)
    session.ask(10.0)
    session.answer("Li Qiang", 18.0)
    session.ask(20.0)
    return session


def test_the_misses_come_with_their_evidence_whole() -> None:
    session = played()
    session.answer("90", 26.0)
    session.finish(30.0)
    summary = summarise(session)
    assert [miss.number for miss in summary.misses] == [2, 3]
    assert summary.misses[0].passages[0].text == QUOTE
    assert summary.pace == 6.0
    assert words.score(summary) == "Score: 1 of 3 right."


def test_while_the_quiz_goes_on_misses_give_nothing_away() -> None:
    session = Session(items(HOST, WHO))
    session.ask(0.0)
    session.answer("nobody", 1.0)
    assert "Putin" not in summarise(session).misses[0].passages[0].text


def test_what_was_left_open_is_told() -> None:
    session = played()
    session.finish(21.0)
    assert words.score(summarise(session)) == "Score: 1 of 3 right; 1 not answered."


def test_what_rests_on_the_players_word_is_told() -> None:
    session = played()
    session.answer("one hundred and", 21.0)
    session.claim(22.0)
    session.finish(23.0)
    assert words.score(summarise(session)) == "Score: 2 of 3 right, 1 on your word."


def test_a_quiz_left_at_once_has_no_pace() -> None:
    session = Session(items(WHO))
    session.finish(0.0)
    assert summarise(session).pace is None


def test_a_verdict_says_what_and_why() -> None:
    session = Session(items(WHO))
    session.ask(0.0)
    session.answer("Vladimir Putin", 99.0)
    assert words.verdict(session.result).startswith("Right (")
    assert words.verdict(session.result).endswith("but the time was over: it does not score.")
    assert words.verdict(None) == ""


def test_seconds_are_written_as_people_read_them() -> None:
    assert [words.seconds(number) for number in (1, 1.04, 2.55, 20.0)] == [
        "1 second",
        "1 second",
        "2.5 seconds",
        "20 seconds",
    ]

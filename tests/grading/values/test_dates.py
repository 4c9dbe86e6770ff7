import pytest

from quizgame.grading.outcome import Outcome, Verdict
from quizgame.grading.text import fold
from quizgame.grading.values import dates


def compare(key: str, said: str, known: str = "") -> Verdict | None:
    return dates.compare(dates.read(fold(key)), dates.read(fold(said)), frozenset(known.split()))


@pytest.mark.parametrize(
    ("key", "said"),
    [
        ("3 May 2019", "May 3rd, 2019"),
        ("3 May 2019", "2019-05-03"),
        ("3 May 2019", "03/05/2019"),
        ("3 May 2019", "5/3/2019"),
        ("3 May 2019", "Friday 3 May 2019"),
        ("3 May 2019", "3 May 19"),
        ("July 1969", "1969-07"),
        ("July 1969", "July '69"),
        ("1984", "nineteen eighty-four"),
        ("2005", "twenty oh five"),
        ("1066", "ten sixty-six"),
        ("1984", "84"),
        ("the 1990s", "the nineties"),
        ("the 1990s", "1994"),
        ("19th century", "the 19th"),
        ("19th century", "1850"),
        ("6th century BC", "550 BC"),
        ("Q3 2023", "third quarter of 2023"),
        ("Q3 2023", "August 2023"),
        ("spring 2020", "April 2020"),
        ("May 2019", "3 May 2019"),
        ("2019", "in May 2019"),
        ("1980s", "1984"),
        ("18th century", "the eighteenth century"),
        ("1700s", "18th century"),
        ("Thursday", "thurs"),
        ("44 BC", "44 BCE"),
    ],
)
def test_the_same_date_or_a_more_exact_one_is_right(key: str, said: str) -> None:
    verdict = compare(key, said)
    assert verdict is not None
    assert verdict.outcome is Outcome.ACCEPT


@pytest.mark.parametrize(
    ("key", "said", "reason"),
    [
        ("3 May 2019", "May 2019", "which day?"),
        ("3 May 2019", "2019", "which month?"),
        ("3 May 2019", "3 May", "which year?"),
        ("1984", "the eighties", "which year?"),
        ("Q3 2023", "2023", "which quarter?"),
        ("May 2019", "May", "which year?"),
        ("1984", "1980s", "which year?"),
    ],
)
def test_a_less_exact_date_is_asked_for_more(key: str, said: str, reason: str) -> None:
    assert compare(key, said) == Verdict(Outcome.PROMPT, reason)


@pytest.mark.parametrize(
    ("key", "said", "reason"),
    [
        ("3 May 2019", "3 May 2018", "a different year"),
        ("3 May 2019", "3 June 2019", "a different month"),
        ("3 May 2019", "4 May", "a different day"),
        ("May 2019", "4 June 2019", "a different month"),
        ("1980s", "1991", "a different time"),
        ("44 BC", "44 AD", "a different year"),
        ("1984", "85", "a different year"),
        ("the 1990s", "the eighties", "a different decade"),
        ("Q3 2023", "October 2023", "a different time"),
        ("6th century BC", "450 BC", "a different time"),
    ],
)
def test_a_date_that_contradicts_is_wrong(key: str, said: str, reason: str) -> None:
    verdict = compare(key, said)
    assert verdict == Verdict(Outcome.REJECT, reason)


def test_the_largest_part_that_differs_is_told() -> None:
    assert compare("29 October 1993", "8 December 1974") == Verdict(
        Outcome.REJECT, "a different year"
    )
    assert compare("29 October 1993", "8 December 1993") == Verdict(
        Outcome.REJECT, "a different month"
    )


def test_a_year_that_the_question_states_need_not_be_repeated() -> None:
    verdict = compare("May 2019", "May", known="2019")
    assert verdict is not None
    assert verdict.outcome is Outcome.ACCEPT


@pytest.mark.parametrize("text", ["", "Paris", "May Day parade", "31 32 33", "99/99/2020"])
def test_what_is_no_date_is_not_read_as_one(text: str) -> None:
    assert dates.read(fold(text)) == ()

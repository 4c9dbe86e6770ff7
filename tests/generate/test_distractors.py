"""Wrong options: as like the right one as can be, and never right."""

import random
from collections.abc import Mapping
from decimal import Decimal
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgame.bank.kinds import Kind
from quizgame.generate.asking.counted import counted_questions
from quizgame.generate.asking.dated import dated_questions
from quizgame.generate.asking.named import named_questions
from quizgame.generate.distractors import WANTED, distractors, figures
from quizgame.generate.numerals import read_number
from quizgame.generate.story import Story
from tests.generate.stories import DAY, StoryOf, asked_of

COUNTRIES = (
    "Norway bought 12 helicopters from Canada in 2019. "
    "Kenya, Chile and Peru bought none.\n\nSweden bought four trains in 2018."
)


def value(figure: str) -> Decimal:
    found = read_number(next(word for word in figure.split() if read_number(word) is not None))
    assert found is not None
    return found


def options(story: Story) -> dict[str, tuple[str, ...]]:
    """Give the questions of a story with their wrong options."""
    families = (named_questions, counted_questions, dated_questions)
    return {c.stem: distractors(story, c) for c in asked_of(story, *families)}


@given(st.integers(2, 10**9), st.integers())
def test_other_figures_ascend_and_are_not_the_right_one(number: int, seed: int) -> None:
    right = f"{number:,}"
    wrong = figures(right, random.Random(seed))
    if 1900 <= number <= 2100:
        return
    assert len(wrong) == WANTED
    values = [Decimal(figure.replace(",", "")) for figure in wrong]
    assert values == sorted(set(values))
    assert Decimal(number) not in values
    assert min(values) > 0


@pytest.mark.parametrize(
    "answer",
    ["two or three", "5 or 6 ships", "between 5 and 10", "two to three weeks", "2 of 3", "one", ""],
)
def test_what_is_not_one_figure_has_no_others(answer: str) -> None:
    assert figures(answer, random.Random(answer)) == ()


@given(st.sampled_from("two three four five six seven eight nine ten eleven twelve".split()))
def test_a_figure_in_words_has_others_in_words(word: str) -> None:
    wrong = figures(f"{word} weeks", random.Random(word))
    assert len(set(wrong)) == WANTED
    assert f"{word} weeks" not in wrong
    values = [value(figure) for figure in wrong]
    assert values == sorted(values)


@pytest.mark.parametrize(
    ("right", "before", "after"),
    [
        ("over 140", "over ", ""),
        ("40 million euros", "", " million euros"),
        ("nearly 60%", "nearly ", "%"),
        ("$2.50", "$", ""),
    ],
)
def test_the_words_around_a_figure_stay(right: str, before: str, after: str) -> None:
    wrong = figures(right, random.Random(1))
    assert len(set(wrong)) == WANTED
    assert all(w.startswith(before) and w.endswith(after) and w != right for w in wrong)


def test_other_figures_are_as_round_as_the_right_one() -> None:
    assert all(f.endswith("0") for f in figures("140", random.Random(1)))
    assert all(f.endswith(",000") for f in figures("17,000", random.Random(1)))
    assert all(len(f.partition(".")[2]) == 2 for f in figures("22.48", random.Random(1)))


@pytest.mark.parametrize("answer", ["between 3 and 5", "many", "", "Oslo"])
def test_what_is_no_single_figure_has_no_options(answer: str) -> None:
    assert figures(answer, random.Random(1)) == ()


def test_a_country_has_no_options_since_few_others_are_believable(story_of: StoryOf) -> None:
    story = story_of(COUNTRIES, DAY)
    assert options(story)["From which country did Norway buy 12 helicopters in 2019?"] == ()


def test_a_story_with_too_few_names_gives_no_options(story_of: StoryOf) -> None:
    story = story_of("Maria Keller opened the Larvik Museum on 3 May 2019.", DAY)
    assert options(story)["Who opened the Larvik Museum on 3 May 2019?"] == ()


def test_a_year_stands_among_years_near_it(story_of: StoryOf) -> None:
    story = story_of(COUNTRIES, DAY)
    years = options(story)["In what year did Norway buy 12 helicopters from Canada?"]
    assert [int(year) for year in years] == sorted({int(year) for year in years} - {2019})
    assert all(abs(int(year) - 2019) < 10 for year in years)


@pytest.mark.parametrize("year", [2021, 2020, 2019, 1999, 1921])
def test_no_other_year_lies_after_the_article(story_of: StoryOf, year: int) -> None:
    story = story_of(f"Maria Keller opened the Larvik Museum in {year}.", DAY)
    years = options(story)["In what year did Maria Keller open the Larvik Museum?"]
    assert len(set(years) - {str(year)}) == WANTED
    assert all(int(other) <= DAY.year for other in years)


def test_other_years_lie_further_apart_the_longer_ago(story_of: StoryOf) -> None:
    story = story_of("Maria Keller opened the Larvik Museum in 1921.", DAY)
    years = options(story)["In what year did Maria Keller open the Larvik Museum?"]
    assert min(abs(int(one) - int(other)) for one, other in pairwise(years)) >= 5


@pytest.mark.parametrize("age", [71, 34, 18])
def test_an_age_stands_among_ages_near_it(story_of: StoryOf, age: int) -> None:
    story = story_of(f"Maria Keller died in Oslo on Monday at the age of {age}.", DAY)
    ages = options(story)["At what age did Maria Keller die in Oslo on 17 May 2021?"]
    assert len(set(ages) - {str(age)}) == WANTED
    assert all(0 < abs(int(other) - age) < 10 for other in ages)


SINGERS = (
    "{} opened the Larvik Museum in 2019. The people praised Tomas Lind, a singer. "
    "Laura Novak, a singer, left. The crowd thanked Peter Olsen, a singer. "
    "It was Anna Berg, a singer, who left."
)


def test_a_person_stands_among_others_who_are_called_alike(story_of: StoryOf) -> None:
    story = story_of(SINGERS.format("Maria Keller, a singer,"), DAY)
    others = options(story)["Who opened the Larvik Museum in 2019?"]
    assert len(set(others) & {"Tomas Lind", "Laura Novak", "Peter Olsen", "Anna Berg"}) == WANTED


@pytest.mark.parametrize("who", ["Maria Keller", "Maria Keller, a teacher,"])
def test_a_person_who_is_called_otherwise_has_no_options(story_of: StoryOf, who: str) -> None:
    story = story_of(SINGERS.format(who), DAY)
    assert options(story)["Who opened the Larvik Museum in 2019?"] == ()


def test_a_person_who_is_told_by_a_place_has_no_options(story_of: StoryOf) -> None:
    story = story_of(SINGERS.format("Norwegian singer Maria Keller"), DAY)
    assert options(story)["Which Norwegian singer opened the Larvik Museum in 2019?"] == ()


def test_a_capital_stands_among_other_capitals(story_of: StoryOf) -> None:
    story = story_of(
        "Maria Keller was born in Vienna on 3 May 1971. The people who were there had come from "
        "Oslo, Paris, Madrid and Bergen.",
        DAY,
    )
    found = options(story)["In which city was Maria Keller born on 3 May 1971?"]
    assert set(found) == {"Oslo", "Paris", "Madrid"}


def test_the_same_question_has_the_same_options(story_of: StoryOf) -> None:
    story = story_of(COUNTRIES, DAY)
    assert options(story) == options(story)


def test_in_the_seeds_no_option_is_or_holds_the_key(seeds: Mapping[Path, Story]) -> None:
    for story in seeds.values():
        for candidate in asked_of(story, named_questions, counted_questions, dated_questions):
            assert candidate.kind is Kind.OPEN
            wrong = distractors(story, candidate)
            assert len({w.casefold() for w in wrong}) in {0, WANTED}
            for option in wrong:
                assert candidate.answer.casefold() not in option.casefold()
                assert option.casefold() not in {a.casefold() for a in candidate.accept}
                assert option.casefold() not in candidate.stem.casefold()

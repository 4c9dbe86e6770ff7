"""The forms of a name that are accepted as an answer."""

import pytest

from quizgame.generate.asking.answers import accepted_forms, is_only_form, surname_of
from quizgame.generate.naming import kinds
from quizgame.generate.naming.names import Name
from quizgame.generate.story import Story
from tests.generate.stories import StoryOf


@pytest.fixture(scope="module")
def story(story_of: StoryOf) -> Story:
    """Tell of nobody: only the names themselves matter."""
    return story_of("The rain fell all night and the river rose by a metre.")


@pytest.mark.parametrize(
    ("full", "kind", "noun", "forms"),
    [
        ("United Kingdom", kinds.COUNTRY, "country", {"UK", "Britain"}),
        ("International Criminal Court", kinds.GROUP, "court", {"ICC"}),
        (
            "United States Commission on Presidential Debates",
            kinds.GROUP,
            "commission",
            {"CPD", "Commission on Presidential Debates"},
        ),
        (
            "Commission on Larvik Debates of Norway",
            kinds.GROUP,
            "commission",
            {"CLD", "Commission on Larvik Debates"},
        ),
        ("Norway Democratic Party", kinds.GROUP, "party", {"Democrats", "Democratic Party"}),
        ("Conservative Party", kinds.GROUP, "party", {"Conservatives"}),
        ("Department of Justice", kinds.GROUP, "department", {"DOJ", "Justice Department"}),
        ("Hurricane Bruno", kinds.EVENT, "hurricane", {"Bruno"}),
        ("Los Angeles", kinds.PLACE, None, {"LA"}),
        ("Larvik Stadium", kinds.PLACE, "stadium", {"Larvik"}),
        ("Hotel Larvik", kinds.PLACE, "hotel", {"Larvik"}),
        ("Maria Gerda Keller", kinds.PERSON, None, {"Maria Keller"}),
    ],
)
def test_what_people_call_it_is_accepted(
    story: Story, full: str, kind: str, noun: str | None, forms: set[str]
) -> None:
    accepted = accepted_forms(story, Name(full=full, kind=kind, noun=noun))
    assert forms <= set(accepted)
    assert full not in accepted


@pytest.mark.parametrize(
    ("full", "kind", "noun"),
    [
        ("Norway", kinds.COUNTRY, "country"),
        ("Norbank", kinds.GROUP, None),
        ("Tarsk Airlines", kinds.GROUP, "airline"),
        ("Lake Larvik", kinds.PLACE, "lake"),
        ("Tomas Lind II", kinds.PERSON, None),
    ],
)
def test_a_name_that_is_called_nothing_else_has_no_other_form(
    story: Story, full: str, kind: str, noun: str | None
) -> None:
    assert accepted_forms(story, Name(full=full, kind=kind, noun=noun)) == ()


def test_a_title_is_no_answer(story: Story) -> None:
    name = Name(full="Maria Keller", kind=kinds.PERSON, aliases=("President", "Keller", "Queen"))
    assert accepted_forms(story, name) == ("Keller",)


def test_a_surname_that_others_have_too_is_no_answer(story_of: StoryOf) -> None:
    story = story_of("Anna Berg met Peter Berg in Vienna on Monday.")
    assert "Berg" not in accepted_forms(story, story.name("Anna Berg"))


def test_a_surname_of_who_is_told_of_most_is_an_answer(story_of: StoryOf) -> None:
    story = story_of(
        "Anna Berg met Peter Berg in Vienna on Monday. Anna Berg praised Norway. "
        "Anna Berg left Oslo."
    )
    assert "Berg" in accepted_forms(story, story.name("Anna Berg"))
    assert "Berg" not in accepted_forms(story, story.name("Peter Berg"))


def test_a_single_name_is_enough_for_who_is_described(story_of: StoryOf) -> None:
    story = story_of("Security minister Bruno left Oslo on Monday. Keller left Vienna.")
    assert is_only_form(story, story.name("Bruno"))
    assert not is_only_form(story, story.name("Keller"))


def test_a_surname_beside_the_full_name_of_another_is_not_enough(story_of: StoryOf) -> None:
    story = story_of(
        "Security minister Berg left Oslo. Anna Berg and Peter Berg met in Vienna on Monday."
    )
    assert not is_only_form(story, story.name("Berg"))


@pytest.mark.parametrize(
    ("full", "surname"),
    [("Maria Keller", "Keller"), ("Maria van der Keller", "van der Keller"), ("Keller", "Keller")],
)
def test_a_surname_has_its_small_words(full: str, surname: str) -> None:
    assert surname_of(full) == surname

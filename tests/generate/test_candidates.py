"""Every question of an article: in its order, each step told, nothing asked that is not so."""

import re
from collections.abc import Mapping
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgame.bank.kinds import Kind
from quizgame.generate.candidate import Candidate
from quizgame.generate.candidates import Event, find_candidates, progress
from quizgame.generate.ranking import choose, rank
from quizgame.generate.story import Story
from tests.generate.stories import DAY, StoryOf

NEWS = "Norway bought 12 helicopters from Canada on Monday."

# Without it, a text of little but names is taken for another language.
PLAIN = "It was a long day for all of the people who had come there to see what would happen."

# Sentences with room for two people, two countries and a thing, in the order that they say.
FRAMES = (
    "{a} met {b} at the {thing} in Vienna in 2019.",
    "{a} praised {b} in Cairo on Monday.",
    "{x} bought 12 helicopters from {y} in 2019 for 40 million euros.",
    "{x}'s parliament elected {a} on 3 May 2019.",
    "{a}, the coach of {x}, opened the {thing} in 2019.",
    "The {thing} was opened by {a} and {b} in 2019.",
    "{a} said that {x} sold 14 ships to {y} in 2018.",
    "{x} and {y} signed the {x} Agreement in Cairo on Monday, {a} said.",
    "{a} moved from {x} to {y} in 2011 and founded the {thing} in 2015.",
)
PEOPLE = ("Tomas Lind", "Maria Keller", "Peter Olsen", "Laura Novak", "Alex Norway")
COUNTRIES = ("Norway", "Canada", "Kenya", "Oman", "Niger", "Nigeria")
THINGS = ("Larvik Museum", "Tarsk Forum", "Lind Museum", "Canada Cup", "Kenya National Bank")


def asked(story: Story) -> tuple[list[Candidate], list[Event]]:
    events: list[Event] = []
    return list(find_candidates(story, events.append)), events


def reasons(events: list[Event]) -> set[str]:
    return {event.data["reason"] for event in events if event.kind == "drop"}


def says(stem: str, form: str) -> bool:
    """Whether a question has these very words: "Nigeria" does not say "Niger"."""
    return re.search(rf"\b{re.escape(form)}\b", stem, re.IGNORECASE) is not None


@st.composite
def articles(draw: st.DrawFn) -> str:
    """Write one to three sentences about people and countries."""
    sentences = []
    for frame in draw(st.lists(st.sampled_from(FRAMES), min_size=1, max_size=3, unique=True)):
        people = draw(st.permutations(PEOPLE))
        countries = draw(st.permutations(COUNTRIES))
        thing = draw(st.sampled_from(THINGS))
        sentences.append(
            frame.format(a=people[0], b=people[1], x=countries[0], y=countries[1], thing=thing)
        )
    return draw(st.sampled_from([" ", "\n\n"])).join([*sentences, PLAIN])


def test_candidates_come_in_the_order_of_the_text(seeds: Mapping[Path, Story]) -> None:
    for story in seeds.values():
        candidates, _ = asked(story)
        starts = [candidate.evidence.start for candidate in candidates]
        assert starts == sorted(starts)


def test_asking_twice_gives_the_same(story_of: StoryOf) -> None:
    story = story_of(NEWS, DAY)
    assert asked(story) == asked(story)


def test_each_paragraph_is_told_once(story_of: StoryOf) -> None:
    _, events = asked(story_of(f"{NEWS} It rained.\n\n{NEWS}\n\n{NEWS}", DAY))
    told = [event for event in events if event.kind == "progress"]
    assert told == [progress(done, 3, "asking") for done in (1, 2, 3)]


def test_every_candidate_and_its_statement_is_told(story_of: StoryOf) -> None:
    candidates, events = asked(story_of(NEWS, DAY))
    told = [event.data["stem"] for event in events if event.kind == "candidate"]
    assert told == [candidate.stem for candidate in candidates]
    (statement,) = [event.data for event in events if event.kind == "statement"]
    assert statement == {"text": NEWS.rstrip("."), "sentence": NEWS}


def test_a_long_or_cut_sentence_is_dropped_whole(story_of: StoryOf) -> None:
    ships = ", ".join(["ships"] * 40)
    for text in (f"Norway bought {ships} in 2019.", f'{NEWS.rstrip(".")}, "Lind said.'):
        candidates, events = asked(story_of(text, DAY))
        assert candidates == []
        assert reasons(events) == {"sentence too long or cut"}


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (f"ML: {NEWS}", "quotation"),
        (f"{NEWS.rstrip('.')} Image caption A ship.", "caption"),
        (f"{NEWS.rstrip('.')} (Reuters).", "caption"),
        (f"{NEWS.rstrip('.')} (@tarsk).", "caption"),
    ],
)
def test_what_a_page_leaves_in_its_text_is_dropped(
    story_of: StoryOf, text: str, reason: str
) -> None:
    candidates, events = asked(story_of(f"{PLAIN}\n\n{text}", DAY))
    assert [c for c in candidates if "helicopters" in c.stem] == []
    assert reason in reasons(events)


@pytest.mark.parametrize(
    "text",
    [
        "No Norwegian airline bought 12 helicopters from Canada in 2019.",
        "None of Norway's airlines bought helicopters from Canada in 2019.",
        "Nobody from Norway met Maria Keller in Vienna in 2019.",
        "Neither Norway nor Canada bought 12 helicopters from Kenya in 2019.",
        "Few countries bought helicopters from Canada in 2019.",
        "Norway never bought 12 helicopters from Canada in 2019.",
    ],
)
def test_what_is_denied_is_not_asked(story_of: StoryOf, text: str) -> None:
    candidates, events = asked(story_of(text, DAY))
    assert candidates == []
    assert reasons(events) == {"negation"}


@pytest.mark.parametrize(
    "text",
    [
        "Had Norway won the Larvik Cup in 2019, Maria Keller would have left Oslo.",
        "Were Norway to win the Larvik Cup, Maria Keller would leave Oslo on Friday.",
        "Should Norway win the Larvik Cup, Maria Keller will meet Tomas Lind on Friday.",
        "Norway will sell 12 helicopters to Canada on Friday if Kenya pays.",
        "Unless Norway pays, Canada will sell 12 helicopters to Kenya on Friday.",
        "Tomas Lind will meet Maria Keller in Vienna on Friday only if Norway pays.",
        "Norway would buy 12 helicopters from Canada in 2022 if Kenya paid.",
    ],
)
def test_what_hangs_on_a_condition_is_not_asked(story_of: StoryOf, text: str) -> None:
    candidates, events = asked(story_of(text, DAY))
    assert candidates == []
    assert "condition" in reasons(events)


@pytest.mark.parametrize("modal", ["could", "should", "may", "must", "might", "would"])
def test_what_is_only_possible_is_asked_as_no_more(story_of: StoryOf, modal: str) -> None:
    text = f"Norway {modal} buy 12 helicopters from Canada in 2022."
    candidates, _ = asked(story_of(text, DAY))
    assert [c for c in candidates if modal not in c.stem.split()] == []
    assert [c for c in candidates if c.kind is Kind.TRUE_FALSE] == []


@pytest.mark.parametrize(
    "text",
    [
        "Police said a bomb exploded outside the Larvik Museum in Oslo on Monday, "
        "wounding 12 children from Tarsk School.",
        "A bomb exploded outside the Larvik Museum in Oslo on Monday, "
        "wounding 12 children from Tarsk School, police said.",
    ],
)
def test_what_somebody_says_is_asked_with_who_says_it(story_of: StoryOf, text: str) -> None:
    candidates, _ = asked(story_of(text, DAY))
    assert candidates
    assert all(c.stem.startswith("According to police, ") for c in candidates)


@given(articles())
def test_no_form_of_an_answer_stands_in_its_question(story_of: StoryOf, text: str) -> None:
    for candidate in asked(story_of(text, DAY))[0]:
        if candidate.kind is not Kind.TRUE_FALSE:
            forms = (candidate.answer, *candidate.accept)
            assert [form for form in forms if says(candidate.stem, form)] == []


@given(articles())
def test_two_questions_of_a_sentence_do_not_answer_each_other(story_of: StoryOf, text: str) -> None:
    story = story_of(text, DAY)
    chosen = choose(rank(story, asked(story)[0]), 12)
    for one, other in permutations(chosen, 2):
        if one.evidence.start == other.evidence.start and one.kind is not Kind.TRUE_FALSE:
            assert not says(other.stem, one.answer)

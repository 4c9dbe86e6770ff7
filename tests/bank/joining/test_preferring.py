"""Of two questions that ask the same the better is kept, and takes what it lacks from the other."""

import datetime
from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

import pytest

from quizgame.bank.joining.preferring import Entry, pair_of
from quizgame.bank.kinds import Kind, Strictness
from quizgame.bank.question import AnswerKey, Evidence, Question

PROOF = (Evidence(quote="The Danube flows through Vienna."),)
DAY, LATER = datetime.date(2023, 10, 16), datetime.date(2024, 1, 1)


def asking(
    answer: str = "the Danube",
    *,
    key: Mapping[str, object] = MappingProxyType({}),
    **fields: object,
) -> Question:
    wording = "Which river flows through Vienna?"
    return Question.model_validate(
        {"question": wording, "answer": {"text": answer, **key}, **fields}
    )


def completed(first: Question, second: Question) -> Question:
    """Give what the first becomes, which people worked on."""
    pair, kept = pair_of(
        Entry(question=first, bank=0, index=0),
        Entry(question=second, bank=1, index=0, as_made=True),
    )
    assert pair.kept.question == first
    return kept.question


@pytest.mark.parametrize(
    ("better", "why"),
    [
        (Entry(question=asking(), bank=1, index=0), "people worked on it"),
        (Entry(question=asking(evidence=PROOF), bank=1, index=0, as_made=True), "evidence"),
        (Entry(question=asking(as_of=LATER), bank=1, index=0, as_made=True), "tells the day"),
    ],
    ids=["people", "evidence", "day"],
)
def test_the_better_is_kept_wherever_it_stands(better: Entry, why: str) -> None:
    other = Entry(question=asking(as_of=None), bank=0, index=0, as_made=True)
    for pair, _ in (pair_of(better, other), pair_of(other, better)):
        assert (pair.kept, pair.other) == (better, other)
        assert why in pair.why


def test_of_two_days_the_later_is_kept() -> None:
    early, late = (
        Entry(question=asking(as_of=day), bank=bank, index=0)
        for bank, day in ((0, DAY), (1, LATER))
    )
    pair, _ = pair_of(early, late)
    assert (pair.kept, pair.why) == (late, "it is of a later day")


def test_the_first_difference_decides() -> None:
    proven = Entry(question=asking(evidence=PROOF), bank=0, index=0)
    later = Entry(question=asking(as_of=LATER, distractors=("x",)), bank=1, index=0)
    assert pair_of(later, proven)[0].kept is proven


def test_of_two_that_are_as_good_the_first_is_kept_as_it_is() -> None:
    one, other = (Entry(question=asking(), bank=bank, index=0) for bank in (0, 1))
    pair, kept = pair_of(one, other)
    assert kept is pair.kept is one
    assert not pair.taken
    assert "first" in pair.why


def test_what_it_tells_nothing_of_comes_from_the_other() -> None:
    told = {
        "note": "A note.",
        "explanation": "So it is.",
        "seconds": 9,
        "difficulty": 0.5,
        "as_of": DAY,
        "until": LATER,
        "distractors": ("the Elbe",),
        "evidence": PROOF,
        "tags": ("a", "b"),
    }
    full = asking().model_copy(update=told)
    assert completed(asking(tags=("a",)), full.model_copy(update={"tags": ("b", "a")})) == full


def test_what_it_tells_itself_stays() -> None:
    first = asking(note="Mine.", as_of=LATER, distractors=("the Inn",))
    other = asking(note="Other.", as_of=DAY, until=DAY, distractors=("the Elbe",))
    assert completed(first, other) == first


def test_forms_that_contradict_nothing_are_taken_over() -> None:
    first = asking(
        key={"accept": ("Danube river",), "prompt": ("a river",), "reject": ("Donau Canal",)},
        distractors=("the Inn",),
    )
    other = asking(
        "Danube",
        key={
            "accept": ("Donau", "DANUBE RIVER", "the Inn", "Donau Canal", "a river"),
            "prompt": ("the blue one", "Donau"),
            "reject": ("the Danube", "Inn", "Danube Canal", "danube canal"),
        },
    )
    key = completed(first, other).answer
    assert key.accept == ("Danube river", "Donau")
    assert key.prompt == ("a river", "the blue one")
    assert key.reject == ("Donau Canal", "Danube Canal")


def test_the_answer_of_the_other_is_a_form_if_one_of_them_says_so() -> None:
    key = completed(asking(), asking("Donau", key={"accept": ("Danube",)})).answer
    assert (key.text, key.accept) == ("the Danube", ("Donau",))


def test_wrong_answers_that_are_right_here_are_not_taken_over() -> None:
    first = asking(key={"accept": ("Donau",), "prompt": ("a river",)})
    other = asking(distractors=("donau", "A river", "the Elbe"))
    assert completed(first, other).distractors == ("the Elbe",)


@pytest.mark.parametrize(
    "other",
    [
        asking("the Inn", key={"accept": ("Inn river",)}, note="No.", evidence=PROOF, tags=("b",)),
        asking(key={"accept": ("Donua",), "strict": ()}, tags=("b",)),
    ],
    ids=["another answer", "another strictness"],
)
def test_forms_of_a_key_that_asks_for_something_else_are_left(other: Question) -> None:
    first = asking(key={"strict": (Strictness.SPELLING,)})
    assert completed(first, other) == first.model_copy(update={"tags": ("b",)})


def test_a_statement_gets_neither_forms_nor_wrong_answers() -> None:
    first = asking("true", kind=Kind.TRUE_FALSE)
    other = asking("true", kind=Kind.TRUE_FALSE, key={"accept": ("yes",)}, distractors=("x",))
    assert completed(first, other) == first


def test_what_the_other_says_otherwise_is_told() -> None:
    kept = Entry(
        question=Question(
            question="Who?", answer=AnswerKey(text="Ann"), seconds=20, distractors=("Bo",)
        ),
        bank=0,
        index=0,
    )
    said = {"seconds": 30, "distractors": ("Cy",), "note": "Look."}
    tolerant = AnswerKey(text="Ann", strict=(Strictness.CASE,))
    other = replace(kept, question=kept.question.model_copy(update={**said, "answer": tolerant}))
    assert pair_of(kept, replace(kept, bank=1))[0].left == ()
    assert set(pair_of(kept, other)[0].left) == {"seconds", "distractors", "answer"}

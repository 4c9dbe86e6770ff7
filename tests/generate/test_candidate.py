"""Candidates: what the families promise to the ranking and to the bank."""

from collections.abc import Mapping
from dataclasses import FrozenInstanceError
from pathlib import Path

import pytest

from quizgame.bank.kinds import Kind
from quizgame.generate.asking.counted import counted_questions
from quizgame.generate.asking.dated import dated_questions
from quizgame.generate.asking.judged import judged_questions
from quizgame.generate.asking.named import named_questions
from quizgame.generate.candidate import Candidate
from quizgame.generate.story import Story
from tests.generate.stories import asked_of


@pytest.fixture(scope="module")
def candidates(seeds: Mapping[Path, Story]) -> list[tuple[Story, Candidate]]:
    families = (named_questions, counted_questions, dated_questions, judged_questions)
    return [(story, c) for story in seeds.values() for c in asked_of(story, *families)]


def test_a_candidate_is_proved_by_the_sentence_of_its_clause(
    candidates: list[tuple[Story, Candidate]],
) -> None:
    for _, candidate in candidates:
        assert candidate.evidence.text == candidate.clause.sentence.text


def test_a_candidate_names_only_names_of_its_story(
    candidates: list[tuple[Story, Candidate]],
) -> None:
    for story, candidate in candidates:
        names = {name.full for name in story.names.names}
        assert candidate.named <= names
        assert candidate.name is None or candidate.name in names


def test_a_candidate_is_sure_between_nothing_and_all(
    candidates: list[tuple[Story, Candidate]],
) -> None:
    assert candidates
    assert all(0 <= candidate.confidence <= 1 for _, candidate in candidates)


def test_only_a_false_statement_tells_what_is_wrong(
    candidates: list[tuple[Story, Candidate]],
) -> None:
    for _, candidate in candidates:
        false = candidate.kind is Kind.TRUE_FALSE and candidate.answer == "false"
        assert (candidate.wrong is not None) is false


def test_a_candidate_does_not_change(candidates: list[tuple[Story, Candidate]]) -> None:
    _, candidate = candidates[0]
    with pytest.raises(FrozenInstanceError):
        candidate.stem = "Who?"  # type: ignore[misc]

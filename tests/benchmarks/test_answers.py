"""Sets of labelled answers, read and graded in the ways that are compared."""

import json
from pathlib import Path

import pytest

from benchmarks.answers import read_sets
from benchmarks.graders import GRADERS, OURS, run
from benchmarks.grading import agreement_table, class_table
from quizgame.exchange.keyed.agreement import Agreement

ROWS: tuple[dict[str, object], ...] = (
    {"reference": ["Niger"], "given": "Nigeria", "label": "reject", "type": "GPE", "cls": "near"},
    {"reference": ["the Danube"], "given": "danube", "label": "accept", "cls": "case"},
    {"reference": "Armstrong", "given": "Neil", "label": "prompt", "prompt_refs": ["Neil"]},
    {"reference": "x", "given": "x"},
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    text = "\n".join(map(json.dumps, ROWS))
    (tmp_path / "small.jsonl").write_text(text, encoding="utf-8")
    return tmp_path


def test_answers_with_a_label_are_read(folder: Path) -> None:
    (answers,) = read_sets(folder).values()
    assert [(answer.label, answer.cls) for answer in answers] == [
        ("reject", "near"), ("accept", "case"), ("prompt", "")
    ]  # fmt: skip
    assert answers[2].line.key.prompt == ("Neil",)


def test_a_folder_without_answers_is_told(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="there is no set of labelled answers"):
        read_sets(tmp_path)
    (tmp_path / "bad.jsonl").write_text("x", encoding="utf-8")
    with pytest.raises(SystemExit, match=r"bad\.jsonl:1: is not JSON"):
        read_sets(tmp_path)


def test_every_grader_is_counted_and_timed(folder: Path) -> None:
    (answers,) = read_sets(folder).values()
    found = {name: run(grader, answers) for name, grader in GRADERS.items()}
    assert [each.whole.false_accepts for each in found.values()] == [0, 0, 0, 0]
    assert [each.whole.false_rejects for each in found.values()] == [0, 1, 0, 0]
    assert all(each.slowest >= each.median > 0 for each in found.values())
    assert isinstance(found[OURS].classes["near"], Agreement)
    assert "| small | `quizgame grade` | 3 | 100.0 | 0.0 | 0.0 | 0.0 |" in agreement_table(
        {"small": found}, {"small": answers}
    )
    assert "| case | 0 | 1 | 0 and 0 | 0 and 1 |" in class_table("small", found)

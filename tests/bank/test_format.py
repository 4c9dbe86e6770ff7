"""The document of the format: each example is read, and each field has one."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from pydantic import BaseModel

from quizgame.bank.kinds import AnswerType, Kind
from quizgame.bank.question import AnswerKey, Bank, Evidence, Question, Source
from quizgame.bank.reading import MAX_BYTES, read_bank_text
from quizgame.bank.schema import bank_schema
from quizgame.bank.yaml_text.events import MAX_DEPTH, MAX_NODES
from tests.bank.plain_yaml import load

DOCUMENT = (Path(__file__).parents[2] / "docs" / "bank-format.md").read_text(encoding="utf-8")
BLOCK = re.compile(r"^```yaml\n(.*?)^```$", re.MULTILINE | re.DOTALL)
VALIDATOR = Draft202012Validator(bank_schema())
HEAD = "quizgame: 1\ntitle: T\nsources: {the-only-one: {}}\nquestions:\n"
TABLES: dict[str, type[BaseModel]] = {
    "The bank": Bank,
    "A source": Source,
    "A question": Question,
    "An answer": AnswerKey,
    "Evidence": Evidence,
}


def section(heading: str) -> str:
    return DOCUMENT.partition(f"\n## {heading}\n")[2].partition("\n## ")[0]


def whole(block: str) -> str:
    """Make a bank of an example, which may be some questions alone."""
    return block if "quizgame: 1\n" in block else HEAD + block


def examples(text: str) -> list[str]:
    return [whole(block) for block in BLOCK.findall(text)]


@pytest.mark.parametrize("example", examples(DOCUMENT))
def test_every_example_is_a_bank_and_fits_the_schema(example: str) -> None:
    read_bank_text(example, name="example")
    assert [error.message for error in VALIDATOR.iter_errors(load(example))] == []


@pytest.mark.parametrize("heading", TABLES)
def test_every_field_is_told_where_it_belongs(heading: str) -> None:
    told = re.findall(r"^\| `(\w+)` \|", section(heading), re.MULTILINE)
    fields = set(TABLES[heading].model_fields)
    assert set(told) == (fields | {"quizgame"} if heading == "The bank" else fields)


def written(value: Any) -> Iterator[str]:
    """Give the name of every field that is written with a value."""
    if isinstance(value, dict):
        yield from (str(name) for name, inner in value.items() if inner is not None)
        for inner in value.values():
            yield from written(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from written(inner)


@pytest.mark.parametrize("heading", TABLES)
def test_every_field_has_an_example(heading: str) -> None:
    seen = {name for example in examples(DOCUMENT) for name in written(load(example))}
    assert set(TABLES[heading].model_fields) - seen == set()


def test_every_kind_and_every_type_of_answer_has_an_example() -> None:
    asked = [
        question
        for example in examples(DOCUMENT)
        for question in read_bank_text(example, name="example").questions
    ]
    assert {question.kind for question in asked} == set(Kind)
    assert {question.answer.type for question in asked} == {None, *AnswerType}


@pytest.mark.parametrize("example", examples(section("Short forms")))
def test_a_short_form_says_the_same_as_the_long_one(example: str) -> None:
    short, long = read_bank_text(example, name="example").questions
    assert short == long


def test_the_limits_are_those_of_the_reader() -> None:
    limits = f"{MAX_BYTES // 1_000_000} MB, {MAX_NODES:,} values or {MAX_DEPTH} levels"
    assert limits in section("What is refused")

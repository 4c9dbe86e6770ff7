"""The schema says of a bank what the reader says, as far as a schema can."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from jsonschema import Draft202012Validator

from quizgame.bank.mistakes import Mistake
from quizgame.bank.question import Bank
from quizgame.bank.reading import read_bank_text
from quizgame.bank.schema import DIALECT, bank_schema
from quizgame.bank.writing import dump_bank
from quizgame.errors import BankError
from tests.bank.banks import banks
from tests.bank.plain_yaml import load
from tests.bank.test_broken import CASES
from tests.running import run

SCHEMA = bank_schema()
VALIDATOR = Draft202012Validator(SCHEMA, format_checker=Draft202012Validator.FORMAT_CHECKER)
SHIPPED = sorted((Path(__file__).parents[2] / "questions").glob("*.yaml"))
TRUTHS = ("true", "True", "YES", "t", "Y", "false", "FALSE", "no", "F", "n")
# Words that YAML takes for nothing, and the reader for text.
NOTHINGS = ("null", "Null", "NULL", "~")


def fits_schema(text: str) -> bool:
    return bool(VALIDATOR.is_valid(load(text)))


def fits_reader(text: str) -> bool:
    try:
        read_bank_text(text, name="f")
    except BankError:
        return False
    return True


def bank_with(question: str) -> str:
    return f"quizgame: 1\ntitle: T\nsources: {{s: {{}}}}\nquestions:\n  - {question}\n"


def test_it_is_a_schema_of_the_draft_it_names() -> None:
    assert SCHEMA["$schema"] == DIALECT == Draft202012Validator.META_SCHEMA["$id"]
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem[:20])
def test_the_banks_that_come_with_the_game_fit(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert fits_schema(text)
    assert fits_reader(text)


@settings(deadline=None)
@given(banks())
def test_every_bank_that_is_written_fits(bank: Bank) -> None:
    text = dump_bank(bank)
    for word in NOTHINGS:
        text = text.replace(word, "nil")
    assert fits_schema(text)


@pytest.mark.parametrize(
    "question",
    [
        "{question: Q, answer: A}",
        "{question: 1984, answer: 0x10}",
        "{question: Q, answer: 12.5}",
        "{question: Q, answer: 2023-10-16}",
        "{question: Q, answer: {text: 5, type: number, accept: five, prompt: [a], reject: [6]}}",
        "{question: Q, answer: A, evidence: It is A.}",
        "{question: Q, answer: A, evidence: [It is A., {quote: So., start: 0, end: 3}]}",
        "{question: Q, answer: A, evidence: {source: s, quote: It is A.}}",
        "{question: Q, answer: A, evidence: [], distractors: [], tags: []}",
        "{question: Q, answer: A, distractors: B, tags: c, id: d, silence: e}",
        "{question: Q, answer: A, kind: choice, distractors: B}",
        "{question: Q, answer: A, kind: open, seconds: 3600, difficulty: 0}",
        "{question: Q, answer: A, as_of: 2023-10-16, until: 2023-10-17, explanation: E}",
        "{question: Q, answer: A, " + "id: , kind: , tags: , evidence: , seconds: , until: }",
        *(f"{{question: Q, answer: {word}, kind: true-false}}" for word in TRUTHS),
        "{question: Q, answer: {text: no}, kind: true-false}",
        "{question: Q, answer: [A, B], kind: order}",
        "{question: Q, answer: {items: [A, B]}, kind: order, distractors: []}",
        "{question: Q, answer: {items: [A, B], text: , reject: C}, kind: order}",
        "{question: Q, answer: {text: A, items: }}",
        "{question: Q, answer: {text: 5, unit: km, tolerance: 0.5, type: number}}",
        "{question: Q, answer: {text: 5, tolerance: 10%, strict: case}}",
        "{question: Q, answer: {text: 5 May 2023, precision: month, strict: [case, accents]}}",
        "{question: Q, answer: A, note: N, was: B}",
    ],
)
def test_what_the_reader_takes_fits(question: str) -> None:
    assert fits_reader(bank_with(question))
    assert fits_schema(bank_with(question))


@pytest.mark.parametrize(
    "question",
    [
        "a",
        "[a]",
        "",
        "{question: Q}",
        "{question: Q, answer: }",
        "{question: , answer: A}",
        '{question: "", answer: A}',
        '{question: Q, answer: ""}',
        "{question: Q, answer: [A, B]}",
        "{question: Q, answer: {type: person}}",
        "{question: Q, answer: {text: A, type: human}}",
        "{question: Q, answer: {text: A, txt: A}}",
        "{question: Q, answer: A, tag: b}",
        '{question: Q, answer: A, tags: [b, ""]}',
        "{question: Q, answer: A, tags: {b: c}}",
        "{question: Q, answer: A, explanation: [b]}",
        "{question: Q, answer: A, kind: opne}",
        "{question: Q, answer: A, seconds: 0}",
        "{question: Q, answer: A, seconds: 9999}",
        "{question: Q, answer: A, seconds: 1.5}",
        "{question: Q, answer: A, seconds: soon}",
        "{question: Q, answer: A, difficulty: 1.1}",
        "{question: Q, answer: A, difficulty: hard}",
        "{question: Q, answer: A, as_of: 16/10/2023}",
        "{question: Q, answer: A, as_of: 2023-02-30}",
        "{question: Q, answer: A, as_of: 2023}",
        "{question: Q, answer: A, evidence: {source: s}}",
        '{question: Q, answer: A, evidence: [""]}',
        "{question: Q, answer: A, evidence: {quote: q, start: -9}}",
        "{question: Q, answer: A, evidence: {quote: q, page: 9}}",
        "{question: Q, answer: A, kind: choice}",
        "{question: Q, answer: A, kind: choice, distractors: []}",
        "{question: Q, answer: maybe, kind: true-false}",
        "{question: Q, answer: {text: maybe}, kind: true-false}",
        "{question: Q, answer: A, kind: order}",
        "{question: Q, answer: [A], kind: order}",
        "{question: Q, answer: [], kind: order}",
        "{question: Q, answer: {text: A}, kind: order}",
        "{question: Q, answer: [A, B], kind: order, distractors: [C]}",
        "{question: Q, answer: {items: [A, B]}}",
        "{question: Q, answer: {items: [A, B], text: A}, kind: order}",
        "{question: Q, answer: {items: []}, kind: order}",
        "{question: Q, answer: {text: 5, tolerance: some}}",
        "{question: Q, answer: {text: 5, tolerance: -5}}",
        "{question: Q, answer: {text: 5, tolerance: true}}",
        "{question: Q, answer: {text: 5, precision: week}}",
        "{question: Q, answer: {text: 5, strict: [grammar]}}",
    ],
)
def test_what_the_reader_refuses_does_not_fit(question: str) -> None:
    assert not fits_reader(bank_with(question))
    assert not fits_schema(bank_with(question))


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("quizgame: 1\ntitle: T\nquestions: []", True),
        ("quizgame: '1'\ntitle: 2023\nquestions: []\nsources:\nmade:\nlanguage:", True),
        ("quizgame: 1\ntitle: T\nquestions: []\nsources: {a: , b: {published: 2023-10-16}}", True),
        ("quizgame: 1\ntitle: T\nquestions: []\nmade_with: {a: 1, b: }\nmade: q-1", True),
        ("", False),
        ("- a", False),
        ("title: T\nquestions: []", False),
        ("quizgame: 7\ntitle: T\nquestions: []", False),
        ("quizgame: 1\nquestions: []", False),
        ("quizgame: 1\ntitle: T", False),
        ("quizgame: 1\ntitle: T\nquestions:", False),
        ("quizgame: 1\ntitle: T\nquestions: {}", False),
        ("quizgame: 1\ntitle: T\nquestions: []\nauthor: me", False),
        ("quizgame: 1\ntitle: T\nquestions: []\nsources: {a: {titel: x}}", False),
        ("quizgame: 1\ntitle: T\nquestions: []\nsources: [a]", False),
    ],
)
def test_a_bank_is_judged_alike(text: str, fits: bool) -> None:
    assert (fits_reader(text), fits_schema(text)) == (fits, fits)


# Mistakes that a schema cannot see: it knows neither what YAML lets pass nor other questions.
UNSEEN = {
    Mistake.REPEATED_FIELD,
    Mistake.REPEATED_ID,
    Mistake.RIGHT_DISTRACTOR,
    Mistake.UNKNOWN_SOURCE,
}
# Two things that differ for a computer only, and two numbers of which one is the greater.
COMPARED = ("an order with a thing twice", "evidence that ends before it starts")


@pytest.mark.parametrize(("name", "text"), [case[:2] for case in CASES])
def test_a_broken_file_does_not_fit_if_a_schema_can_see_why(name: str, text: str) -> None:
    with pytest.raises(BankError) as caught:
        read_bank_text(text, name="f")
    codes = {problem.code for problem in caught.value.problems}
    try:
        fits = fits_schema(text)
    except yaml.YAMLError:
        fits = False
    assert fits == (not codes.isdisjoint(UNSEEN) or name in COMPARED)


def test_words_that_yaml_takes_for_nothing_need_quotes_for_other_tools() -> None:
    """The reader keeps them as they were written, which no schema can see."""
    for word in NOTHINGS:
        text = bank_with(f"{{question: Q, answer: {word}}}")
        assert (fits_reader(text), fits_schema(text)) == (True, False)
        assert fits_schema(text.replace(word, f"'{word}'"))


def fields(part: Any) -> Iterator[tuple[str, Any]]:
    """Give every field of a schema with what is said of it."""
    if isinstance(part, dict):
        if part.get("additionalProperties") is False:
            yield from part["properties"].items()
        for inner in part.values():
            yield from fields(inner)
    elif isinstance(part, list):
        for inner in part:
            yield from fields(inner)


def test_every_field_tells_what_it_is_for() -> None:
    assert [name for name, said in fields(SCHEMA) if not said.get("description")] == []


def test_the_command_tells_the_schema() -> None:
    ended = run("schema")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert json.loads(ended.stdout) == SCHEMA

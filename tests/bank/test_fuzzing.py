"""The reader against text that nobody would write: a bank or a BankError, and never long."""

import os
import string
import time

from hypothesis import given, settings
from hypothesis import strategies as st

from quizgame.bank.question import Bank
from quizgame.bank.reading import read_bank_text
from quizgame.bank.writing import dump_bank
from quizgame.errors import BankError
from tests.bank.banks import AWKWARD, banks

EXAMPLES = 20_000 if os.environ.get("QUIZGAME_SOAK") else 60
# Far more than such a text takes even on a busy machine, and far less than a hang.
SECONDS = 5.0

FIELDS = (
    "quizgame", "title", "language", "sources", "made_with", "made", "questions", "id", "kind",
    "question", "answer", "text", "type", "accept", "prompt", "reject", "distractors", "evidence",
    "source", "quote", "start", "end", "explanation", "as_of", "until", "difficulty", "seconds",
    "tags", "file", "sha256", "published", "publisher", "url", "awnser", "As_Of", "",
)  # fmt: skip
VALUES = (
    *AWKWARD, "1", "-1", "0.5", "1e999", "9" * 30, "2023-02-30", "0000-00-00", "open", "choice",
    "true-false", "order", "person", "maybe", "٣", "²",
)  # fmt: skip
MARKS = (
    "\n", "\n  ", "\n    ", "\n      ", "\n\t", "- ", "? ", ": ", ":", ", ", "[", "]", "{", "}",
    "'", '"', "|", "|+2\n", ">-\n", "#", " #", "&a ", "*a", "!!python/name:os.system ", "!<x> ",
    "---\n", "...\n", "%YAML 1.2\n---\n", "%TAG ! x:\n", "\\", "\\x00", "\\ud800", "\x85", "\u2028",
    "\ufeff", "\r", "\x00", "\ud800", "[" * 40, "{" * 40, "- " * 40,
)  # fmt: skip

HEAD = "quizgame: 1\ntitle: T\nquestions:\n  - question: Q?\n    answer: A\n    "

pieces = st.sampled_from(FIELDS + VALUES + MARKS) | st.text(max_size=8)
texts = st.lists(pieces, max_size=40).map("".join)


def _quoted(text: str) -> str:
    return "'" + "".join(c for c in text if c in string.printable).replace("'", "''") + "'"


def _flow(children: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    fields = st.tuples(keys, children).map(": ".join)
    return st.one_of(
        st.lists(children, max_size=4).map(lambda items: f"[{', '.join(items)}]"),
        st.lists(fields, max_size=8).map(lambda items: f"{{{', '.join(items)}}}"),
    )


keys = st.sampled_from(FIELDS).filter(bool) | st.sampled_from(VALUES).map(_quoted)
# Sound YAML of the wrong shape, which gets past the parser and into the fields.
shapes = st.recursive(st.sampled_from(VALUES).map(_quoted), _flow, max_leaves=25)


def read_or_refuse(text: str) -> None:
    start = time.perf_counter()
    try:
        read_bank_text(text, name="f")
    except BankError as error:
        lines = [str(problem) for problem in error.problems]
        assert lines
        assert all(line.startswith("f:") for line in lines)
        assert not any(len(line.splitlines()) > 1 for line in lines)
    assert time.perf_counter() - start < SECONDS


@settings(max_examples=EXAMPLES)
@given(st.sampled_from(("", HEAD)), texts)
def test_text_of_any_pieces_is_a_bank_or_is_refused(head: str, text: str) -> None:
    read_or_refuse(head + text)


@settings(max_examples=EXAMPLES)
@given(st.lists(st.tuples(st.sampled_from(FIELDS[:7]), shapes), max_size=9))
def test_fields_of_any_shape_are_a_bank_or_are_refused(fields: list[tuple[str, str]]) -> None:
    read_or_refuse("quizgame: 1\n" + "".join(f"{name}: {value}\n" for name, value in fields))


@settings(max_examples=EXAMPLES)
@given(st.lists(st.tuples(st.sampled_from(FIELDS[7:]), shapes), max_size=9))
def test_a_question_of_any_shape_is_read_or_refused(fields: list[tuple[str, str]]) -> None:
    read_or_refuse(HEAD + "".join(f"\n    {name}: {value}" for name, value in fields))


@settings(max_examples=EXAMPLES)
@given(banks(), st.lists(st.tuples(st.floats(0, 1), st.integers(0, 40), texts), max_size=3))
def test_a_bank_cut_and_patched_is_read_or_refused(
    bank: Bank, cuts: list[tuple[float, int, str]]
) -> None:
    text = dump_bank(bank)
    for where, gone, new in cuts:
        at = int(where * len(text))
        text = text[:at] + new + text[at + gone :]
    read_or_refuse(text)

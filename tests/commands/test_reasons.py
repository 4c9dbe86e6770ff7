"""The reasons of the generator in plain words."""

import ast
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import quizgame.generate
from quizgame.commands.reasons import PLAIN, commonest, why_fewer, why_none
from quizgame.generate.asking.sound import soundness

GENERATE = Path(quizgame.generate.__file__).parent


def raised() -> Iterator[str]:
    """Find the codes that are written where a question is dropped, and those of the rules."""
    yield from (code for code, _ in soundness._RULES)
    for path in GENERATE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                yield from _codes(node, node.func.id)


def _codes(call: ast.Call, function: str) -> Iterator[str]:
    place = {"Unaskable": 0, "_drop": 2}.get(function)
    if place is not None:
        yield from _texts(call.args[place])


def _texts(code: ast.expr) -> Iterator[str]:
    if isinstance(code, ast.IfExp):
        yield from (*_texts(code.body), *_texts(code.orelse))
    elif isinstance(code, ast.Constant):
        yield str(code.value)


def test_every_reason_of_the_generator_has_plain_words_and_no_other_has() -> None:
    assert set(raised()) == set(PLAIN)


def test_reasons_of_one_class_are_counted_together() -> None:
    drops = Counter({"island": 8, "no time": 9, "aside": 4, "leak": 1})
    assert commonest(drops) == "too tangled to ask (12), tells no time (9)"


def test_an_article_without_a_date_is_told_to_get_one() -> None:
    assert why_none(Counter({"island": 8}), dated=False) == (
        "it has no date: add `published:` to its front matter or give --published 2026-11-24 "
        "(an example)"
    )


def test_an_article_with_a_date_is_told_what_its_sentences_lack() -> None:
    told = why_none(Counter({"pronoun": 2, "quotation": 1}), dated=True)
    assert told == (
        "most was left out as: says who or what only by the sentences around it (2), "
        "somebody's words (1)"
    )


def test_an_article_that_states_nothing_is_told_so_if_there_is_no_question() -> None:
    assert why_none(Counter(), dated=True) == "it states nothing that can be asked"
    assert why_fewer(Counter(), dated=True) == ""

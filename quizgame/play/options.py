"""The options of a question, made when it is asked: key and distractors in a fair order."""

import random
import re
from collections.abc import Iterable

from quizgame.bank.question import Kind, Question

TRUE_FALSE = ("True", "False")
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"

_NUMBER = re.compile(r"-?\d+(?:,\d{3})*(?:\.\d+)?")
_SCALES = {"thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}


def make_options(question: Question, rng: random.Random) -> tuple[str, ...]:
    """Make the options of a question in the order they are shown; none if it has no distractors.

    Numbers go up, for a shuffled row of numbers is hard to read and its order says nothing;
    everything else is shuffled. True-false always gives True, False.
    """
    if question.kind is Kind.TRUE_FALSE:
        return TRUE_FALSE
    if not question.distractors:
        return ()
    options = list(_distinct((question.answer.text, *question.distractors)))[: len(LETTERS)]
    values = [_value(option) for option in options]
    numbers = [value for value in values if value is not None]
    if len(set(numbers)) == len(options):
        return tuple(option for _, option in sorted(zip(numbers, options, strict=True)))
    rng.shuffle(options)
    return tuple(options)


def _distinct(options: Iterable[str]) -> Iterable[str]:
    seen: set[str] = set()
    for option in options:
        folded = " ".join(option.casefold().split())
        if folded not in seen:
            seen.add(folded)
            yield option


def _value(option: str) -> float | None:
    """Read the one number in an option, for ordering alone; None without one, or with more."""
    found = _NUMBER.findall(option)
    if len(found) != 1:
        return None
    scale = next((size for word, size in _SCALES.items() if word in option.casefold()), 1.0)
    return float(found[0].replace(",", "")) * scale

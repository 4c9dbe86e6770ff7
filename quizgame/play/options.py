"""What a question shows to answer with, made when it is asked: options, or things to order."""

import random
from collections.abc import Iterable, Sequence
from fractions import Fraction

from quizgame.bank.kinds import Kind
from quizgame.bank.question import Question
from quizgame.bank.words import plain
from quizgame.grading.text import fold
from quizgame.grading.values.quantities import read

TRUE_FALSE = ("True", "False")
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def make_options(question: Question, rng: random.Random) -> tuple[str, ...]:
    """Make the options of a question in the order they are shown; none if it has no distractors.

    Numbers go up, for a shuffled row of numbers is hard to read and its order says nothing;
    everything else is shuffled. True-false always gives True, False; the things to put in order
    are mixed, and never stand in order already.
    """
    if question.kind is Kind.TRUE_FALSE:
        return TRUE_FALSE
    if question.kind is Kind.ORDER:
        return _mixed(question.answer.items, rng)
    if not question.distractors:
        return ()
    options = list(_distinct((question.answer.text, *question.distractors)))[: len(LETTERS)]
    sizes = [_size(option) for option in options]
    known = [size for size in sizes if size is not None]
    if len(set(known)) == len(options) and len({sign for sign, _ in known}) == 1:
        return tuple(option for _, option in sorted(zip(known, options, strict=True)))
    rng.shuffle(options)
    return tuple(options)


def _mixed(things: Sequence[str], rng: random.Random) -> tuple[str, ...]:
    mixed = list(things)
    rng.shuffle(mixed)
    # Of two things one order would always be the answer.
    if len(mixed) > 2 and mixed == list(things):
        start = rng.randrange(1, len(mixed))
        mixed = mixed[start:] + mixed[:start]
    return tuple(mixed)


def _distinct(options: Iterable[str]) -> Iterable[str]:
    seen: set[str] = set()
    for option in options:
        if plain(option) not in seen:
            seen.add(plain(option))
            yield option


def _size(option: str) -> tuple[str, Fraction] | None:
    """Read the one quantity in an option: what it measures, and how much; None without one."""
    found = read(fold(option))
    return (found[0].sign, found[0].value * found[0].factor) if len(found) == 1 else None

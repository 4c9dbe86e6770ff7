"""A bank as large as banks get, made by chance from the words of an article."""

import random
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from quizgame.bank.kinds import AnswerType
from quizgame.bank.question import AnswerKey, Bank, Evidence, Question, Source
from quizgame.bank.writing import write_bank

QUESTIONS = 10_000
_DAY = date(2023, 5, 1)


def write_big_bank(article: Path, path: Path) -> None:
    """Write a bank of `QUESTIONS` questions such as `generate` makes; each time the same."""
    words = sorted(set(re.findall(r"[a-z]{3,}", article.read_text(encoding="utf-8"))))
    bank = Bank(
        title="Made by chance",
        sources={"article": Source(title="Words", published=_DAY)},
        questions=tuple(_questions(words, random.Random(1))),
    )
    write_bank(bank, path)


def _questions(words: list[str], rng: random.Random) -> Iterator[Question]:
    for number in range(QUESTIONS):
        key, *others = (_name(words, rng) for _ in range(4))
        quote = f"The {_some(words, rng, 4)} said {key} would {_some(words, rng, 6)}."
        yield Question(
            id=f"q-{number:08x}",
            question=f"Who would {_some(words, rng, 8)} in {rng.randint(1990, 2023)}?",
            answer=AnswerKey(text=key, type=AnswerType.PERSON, accept=(key.split()[1],)),
            distractors=tuple(other for other in others if other != key),
            evidence=(
                Evidence(source="article", quote=quote, start=number, end=number + len(quote)),
            ),
            as_of=_DAY,
            difficulty=0.4,
            tags=("news", rng.choice(words)),
        )


def _some(words: list[str], rng: random.Random, count: int) -> str:
    return " ".join(rng.choices(words, k=count))


def _name(words: list[str], rng: random.Random) -> str:
    return _some(words, rng, 2).title()

"""Banks and items for the tests of the rules."""

import random
from typing import Any

from quizgame.bank.kinds import AnswerType, Kind
from quizgame.bank.question import AnswerKey, Bank, Evidence, Question, Source, in_order
from quizgame.play.items import Item, Way, make_items

QUOTE = "Xi Jinping received Vladimir Putin in Beijing with guests from over 140 countries."


def question(text: str, answer: str, **fields: Any) -> Question:
    """Build a question with one evidence sentence; AnswerKey's fields go to the key."""
    key = {
        name: fields.pop(name) for name in ("type", "accept", "prompt", "reject") if name in fields
    }
    fields.setdefault("evidence", (Evidence(source="beijing", quote=QUOTE),))
    return Question(question=text, answer=AnswerKey(text=answer, **key), **fields)


WHO = question(
    "Who was the guest of honour?",
    "Vladimir Putin",
    type=AnswerType.PERSON,
    accept=("President Putin",),
    prompt=("Vladimir",),
)
HOST = question("Who was the host?", "Xi Jinping", type=AnswerType.PERSON)
COUNTRIES = question(
    "From how many countries did guests come?",
    "over 140",
    type=AnswerType.NUMBER,
    distractors=("over 90", "over 1,100", "over 180"),
)
PLACE = question("In which city was the forum?", "Beijing", type=AnswerType.PLACE)
TRUTH = question("The forum was in Beijing.", "true", kind=Kind.TRUE_FALSE)

SPEECHES = Question(
    kind=Kind.ORDER,
    question="Put the speakers in order, the first one first.",
    answer=in_order(("the host", "the guest of honour", "the mayor")),
    evidence=(Evidence(source="beijing", quote="The host spoke before all guests, in 2023."),),
)


def bank(*questions: Question) -> Bank:
    """Build a bank of questions, about one source."""
    source = Source(title="Leaders meet in Beijing")
    return Bank(title="Beijing", sources={"beijing": source}, questions=questions)


def items(
    *questions: Question, wish: Way = Way.TYPED, factor: float | None = 1.0, seed: int = 0
) -> tuple[Item, ...]:
    """Make questions of one bank ready to be asked, in the order given."""
    home = bank(*questions)
    chosen = [(one, home) for one in questions]
    return make_items(
        chosen,
        wish=wish,
        rng=random.Random(seed),
        factor=factor,
    )

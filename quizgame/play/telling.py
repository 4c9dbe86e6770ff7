"""Questions whose wording gives away the answers of others, and an order in which none does."""

from collections.abc import Collection, Iterable, Sequence

from quizgame.bank.question import Bank, Question
from quizgame.play.evidence import ARTICLE, forms, names_some, stands_in

Chosen = tuple[Question, Bank]

# Shorter keys stand in many questions by chance.
_SHORTEST = 3


def in_fair_order(chosen: Iterable[Chosen]) -> tuple[Chosen, ...]:
    """Move each question before those whose wording tells its answer; the rest keeps its order.

    Of questions that tell each other's answers the one that stands first goes first.
    """
    pairs = tuple(chosen)
    questions = [question for question, _ in pairs]
    told = [_told(question, questions) for question in questions]
    rest = list(range(len(pairs)))
    order: list[int] = []
    while rest:
        order.append(_following(rest, told))
        rest.remove(order[-1])
    return tuple(pairs[place] for place in order)


def tells(question: Question, other: Question) -> bool:
    """Whether the wording of a question holds the answer of another, or things it puts in order."""
    return names_some(question.question, other) or any(
        stands_in(question.question, form)
        for form in (ARTICLE.sub("", form, count=1) for form in forms(other))
        if sum(map(str.isalnum, form)) >= _SHORTEST
    )


def _told(question: Question, others: Sequence[Question]) -> frozenset[int]:
    return frozenset(
        place
        for place, other in enumerate(others)
        if other is not question and tells(question, other)
    )


def _following(rest: Sequence[int], told: Sequence[Collection[int]]) -> int:
    """Go from the first question to one that it tells, and on, until one tells nothing more."""
    way: list[int] = []
    place = rest[0]
    while place not in way:
        way.append(place)
        place = next((other for other in rest if other in told[place]), place)
    ring = way[way.index(place) :]
    return min(ring, key=rest.index)

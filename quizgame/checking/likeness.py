"""The rule that no two questions of a bank ask the same."""

from collections.abc import Iterator
from itertools import chain

from quizgame.bank.kinds import Kind
from quizgame.bank.likeness import Telling, Wordings, near
from quizgame.bank.question import Question
from quizgame.bank.words import telling
from quizgame.checking.case import Asked, Case
from quizgame.checking.finding import Remark


def asked_before(case: Case) -> Iterator[Remark]:
    """Find a question that asks what an earlier one asks, in nearly the same words."""
    told = [frozenset(telling(asked.words)) for asked in case.asked]
    wordings = Wordings(told)
    firsts: dict[Telling, int] = {}
    for index, (own, asked) in enumerate(zip(told, case.asked, strict=True)):
        groups = wordings.groups(own, among=asked.key) if _has_key(asked) else ()
        same = firsts.get(own)
        if same is None:
            earlier = set(chain.from_iterable(groups))
            same = min((n for n in earlier if near(told[n], own)), default=None)
        if same is None:
            firsts[own] = index
            for group in groups:
                group.append(index)
            continue
        first = case.bank.questions[same]
        message = f"it asks the same as {_name(first, same)}: keep one of them"
        yield Remark(question=index, field="question", message=message)


def _has_key(asked: Asked) -> bool:
    """Whether its answer tells what it asks for; that of a statement is only true or false."""
    return asked.question.kind is not Kind.TRUE_FALSE


def _name(question: Question, index: int) -> str:
    return f"question {index + 1}" + (f" ({question.id})" if question.id else "")

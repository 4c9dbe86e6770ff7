"""The rule that no two questions of a bank ask the same."""

from collections.abc import Iterator, Sequence
from itertools import chain

from quizgame.bank.likeness import Telling, Wordings, near
from quizgame.bank.question import Kind, Question
from quizgame.bank.words import telling
from quizgame.checking.case import Asked, Case
from quizgame.checking.finding import Remark


def asked_before(case: Case) -> Iterator[Remark]:
    """Find a question that asks what an earlier one asks, in nearly the same words."""
    told = [frozenset(telling(asked.words)) for asked in case.asked]
    firsts = Wordings(told)
    for index, own in enumerate(told):
        groups = firsts.groups(own)
        earlier = set(chain.from_iterable(groups))
        same = min((n for n in earlier if _same(case.asked, told, n, index)), default=None)
        if same is None:
            for group in groups:
                group.append(index)
            continue
        first = case.bank.questions[same]
        message = f"it asks the same as {_name(first, same)}: keep one of them"
        yield Remark(question=index, field="question", message=message)


def _same(asked: Sequence[Asked], told: Sequence[Telling], one: int, other: int) -> bool:
    if told[one] == told[other]:
        return True
    if asked[one].key != asked[other].key:
        return False
    if Kind.TRUE_FALSE in (asked[one].question.kind, asked[other].question.kind):
        return False
    return near(told[one], told[other])


def _name(question: Question, index: int) -> str:
    return f"question {index + 1}" + (f" ({question.id})" if question.id else "")

"""The rule that no two questions of a bank ask the same."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import chain

from quizgame.bank.question import Kind, Question
from quizgame.checking.case import Asked, Case
from quizgame.checking.finding import Remark
from quizgame.checking.words import telling

ALIKE = 0.8


def asked_before(case: Case) -> Iterator[Remark]:
    """Find a question that asks what an earlier one asks, in nearly the same words.

    Only questions that share one of their rarest words are compared. Two sets of words that have
    at least `ALIKE` of all their words in common must share one among the first few, when both
    are sorted by the same order; the rarest first makes the groups small.
    """
    told = [frozenset(telling(asked.words)) for asked in case.asked]
    common = Counter(chain.from_iterable(told))
    seen: defaultdict[str, list[int]] = defaultdict(list)
    for index, own in enumerate(told):
        rarest = _rarest(own, common)
        near = {earlier for word in rarest for earlier in seen[word]}
        same = min((n for n in near if _same(case.asked, told, n, index)), default=None)
        if same is None:
            for word in rarest:
                seen[word].append(index)
            continue
        first = case.bank.questions[same]
        message = f"it asks the same as {_name(first, same)}: keep one of them"
        yield Remark(question=index, field="question", message=message)


def _rarest(own: frozenset[str], common: Counter[str]) -> Sequence[str]:
    ordered = sorted(own, key=lambda word: (common[word], word))
    return ordered[: len(ordered) - math.ceil(ALIKE * len(ordered)) + 1]


def _same(asked: Sequence[Asked], told: Sequence[frozenset[str]], one: int, other: int) -> bool:
    if told[one] == told[other]:
        return True
    if asked[one].key != asked[other].key:
        return False
    if Kind.TRUE_FALSE in (asked[one].question.kind, asked[other].question.kind):
        return False
    shared, every = told[one] & told[other], told[one] | told[other]
    if any(word[0].isdigit() for word in every - shared):
        return False
    return len(shared) / len(every) >= ALIKE


def _name(question: Question, index: int) -> str:
    return f"question {index + 1}" + (f" ({question.id})" if question.id else "")

"""The rule that no two questions of a bank ask the same."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from quizgame.bank.question import Kind, Question
from quizgame.checking.finding import Case, Remark
from quizgame.checking.words import telling_words, words

ALIKE = 0.8


def asked_before(case: Case) -> Iterator[Remark]:
    """Find a question that asks what an earlier one asks, in nearly the same words.

    Only questions that share one of their rarest words are compared. Two sets of words that have
    at least `ALIKE` of all their words in common must share one among the first few, when both
    are sorted by the same order; the rarest first makes the groups small.
    """
    asked = [frozenset(telling_words(question.question)) for question in case.bank.questions]
    common = Counter(word for own in asked for word in own)
    seen: defaultdict[str, list[int]] = defaultdict(list)
    for index in range(len(asked)):
        rarest = _rarest(asked[index], common)
        near = {earlier for word in rarest for earlier in seen[word]}
        same = min((n for n in near if _same(case.bank.questions, asked, n, index)), default=None)
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


def _same(
    questions: Sequence[Question], asked: Sequence[frozenset[str]], one: int, other: int
) -> bool:
    if asked[one] == asked[other]:
        return True
    if Kind.TRUE_FALSE in (questions[one].kind, questions[other].kind):
        return False
    shared, every = asked[one] & asked[other], asked[one] | asked[other]
    if any(word[0].isdigit() for word in every - shared):
        return False
    alike = len(shared) / len(every) >= ALIKE
    return alike and words(questions[one].answer.text) == words(questions[other].answer.text)


def _name(question: Question, index: int) -> str:
    return f"question {index + 1}" + (f" ({question.id})" if question.id else "")

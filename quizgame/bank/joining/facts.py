"""Whether two questions ask the same of the same fact: by their names, their words, their proof.

Wary: two questions that were made one by mistake are a loss, two that stay beside each other none.
"""

import re
from dataclasses import dataclass

from quizgame.bank.kinds import Kind
from quizgame.bank.likeness import Telling, near
from quizgame.bank.question import Question
from quizgame.bank.words import folded, in_one_line, telling, words

# What `question_id` gives, which nobody writes by chance.
_WORKED_OUT = re.compile(r"q-[0-9a-f]{8}")

# Typed or picked, it is the same question.
_SAME_KIND = {Kind.CHOICE: Kind.OPEN}


@dataclass(frozen=True, kw_only=True, slots=True)
class Fact:
    """A question as far as it is compared: its words, its answer, its proof.

    `forms` are all that is accepted, `answer` too; `quotes` are those of its evidence, each with
    its source.
    """

    kind: Kind
    words: tuple[str, ...]
    told: Telling
    answer: tuple[str, ...]
    forms: frozenset[tuple[str, ...]]
    quotes: frozenset[tuple[str, str]]


def fact_of(question: Question) -> Fact:
    """Take a question apart."""
    every = words(question.question) or (question.question,)
    answer = folded(question.answer.text)
    return Fact(
        kind=_SAME_KIND.get(question.kind, question.kind),
        words=every,
        told=frozenset(telling(every)),
        answer=answer,
        forms=frozenset((answer, *map(folded, question.answer.accept))),
        quotes=frozenset((one.source, in_one_line(one.quote)) for one in question.evidence),
    )


def agree(one: Fact, other: Fact) -> bool:
    """Whether the answer of one is right for the other, as one of the two tells."""
    return one.answer in other.forms or other.answer in one.forms


def have_the_same_words(one: Fact, other: Fact) -> bool:
    """Whether two questions are put in the same words and agree."""
    return _are_worded_alike(one, other) and agree(one, other)


def have_nearly_the_same_words(one: Fact, other: Fact) -> bool:
    """Whether two questions are put in nearly the same words and have the same answer."""
    return _have_the_same_answer(one, other) and near(one.told, other.told)


def have_the_same_proof(one: Fact, other: Fact) -> bool:
    """Whether the same sentences prove the same answer, however it is asked for."""
    return _have_the_same_answer(one, other) and bool(one.quotes) and one.quotes == other.quotes


def have_the_same_name(one: Fact, other: Fact, name: str) -> bool:
    """Whether two questions that go by the same id are about the same.

    An id that a person made up, such as "q1", may well be that of another question elsewhere.
    """
    if one.kind is not other.kind:
        return False
    if _WORKED_OUT.fullmatch(name):
        return agree(one, other) or not (
            one.told.isdisjoint(other.told) and one.quotes.isdisjoint(other.quotes)
        )
    return (
        one.words == other.words
        or have_nearly_the_same_words(one, other)
        or have_the_same_proof(one, other)
        or _says_more(one, other)
        or _says_more(other, one)
    )


def contradict(one: Fact, other: Fact) -> bool:
    """Whether two questions are put in the same words and have different answers.

    What is to be put in order is not told by the words.
    """
    if one.kind is Kind.ORDER:
        return False
    return _are_worded_alike(one, other) and not agree(one, other)


def _are_worded_alike(one: Fact, other: Fact) -> bool:
    return one.kind is other.kind and one.words == other.words


def _have_the_same_answer(one: Fact, other: Fact) -> bool:
    """Whether it is the same that is asked for; true and false are no such thing."""
    return one.kind is other.kind is not Kind.TRUE_FALSE and one.answer == other.answer


def _says_more(one: Fact, other: Fact) -> bool:
    """Whether one question has all words of the other, and the same answer."""
    return _have_the_same_answer(one, other) and one.told > other.told

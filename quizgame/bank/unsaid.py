"""What a bank's text leaves to be understood, and has to say once it is no longer clear."""

from collections.abc import Iterator, Mapping
from typing import Any

from quizgame.bank.question import Bank
from quizgame.bank.writing import bank_fields
from quizgame.bank.yaml_text.emitting import Inline
from quizgame.bank.yaml_text.spans import Span


def fields_as_told(bank: Bank, span: Span) -> dict[str, Any]:
    """Give the fields of a bank without the sources that its text does not name.

    `span` is the text the bank was read from: while it has one source alone, all evidence is from
    there.
    """
    fields = bank_fields(bank)
    _, questions = (span.fields or {})["questions"]
    for question, asked in zip(fields["questions"], questions.items or (), strict=True):
        if "evidence" in question:
            _, told = (asked.fields or {})["evidence"]
            items = (told,) if told.items is None else told.items
            question["evidence"] = list(_as_told(question["evidence"], items))
    return fields


def _as_told(evidence: list[Any], items: Any) -> Iterator[Any]:
    for one, told in zip(evidence, items, strict=True):
        if not isinstance(one, Mapping):
            yield one
        elif told.fields is None:
            yield one["quote"]
        else:
            yield Inline({name: value for name, value in one.items() if name in told.fields})

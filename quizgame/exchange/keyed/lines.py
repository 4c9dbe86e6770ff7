"""One answer with its key as a line of JSON: read, graded, and written with its grade."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from quizgame.bank.kinds import AnswerType
from quizgame.bank.question import AnswerKey, Bank, Question
from quizgame.bank.telling import show
from quizgame.exchange.keyed.types import UnknownTypeError, read_type
from quizgame.grading.grade import Grade, grade
from quizgame.grading.prepare import PreparedKey, prepare

GRADE, REASON = "grade", "reason"
LONGEST_LINE = 1_000_000  # bytes
_KEYS_KEPT = 1_024
# Stands for a question that is not told, and has no words.
_NOT_TOLD = "?"
_NO_BANK = Bank(title=_NOT_TOLD)
# What would steer a terminal, or turn its writing around. In JSON it stands in texts alone.
_STEERING = re.compile(r"[\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


class LineError(ValueError):
    """A line that is no answer with its key; the message says what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """What an answer is graded by. `forms` are the right ones, the canonical one first."""

    forms: tuple[str, ...]
    question: str = _NOT_TOLD
    type: AnswerType | None = None
    prompt: tuple[str, ...] = ()
    reject: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyLine:
    """A line that can be graded: its text, all its fields, the key and what was answered.

    `unknown_type` is a type that nobody knows, and that is inferred instead; as a rule "".
    """

    text: str
    fields: Mapping[str, Any]
    key: Key
    given: str
    unknown_type: str = ""

    def label(self, name: str) -> str | None:
        """Give a field that is text, such as the label or the class; None if it is not there."""
        value = self.fields.get(name)
        return value if isinstance(value, str) else None


def read_line(text: str) -> KeyLine:
    """Read a line of JSON. Raises LineError."""
    fields = _load(text)
    type_, unknown = _type(fields)
    return KeyLine(
        text=text,
        fields=fields,
        key=Key(
            forms=_forms(fields),
            question=_text(fields, "question") or _NOT_TOLD,
            type=type_,
            prompt=_list(fields, "prompt"),
            reject=_list(fields, "reject"),
        ),
        given=_given(fields),
        unknown_type=unknown,
    )


def grade_line(line: KeyLine) -> Grade:
    """Grade the answer of a line, as the game does. The keys of the last lines are kept ready."""
    return grade(prepared(line.key), line.given)


@lru_cache(maxsize=_KEYS_KEPT)
def prepared(key: Key) -> PreparedKey:
    """Make a key ready, as that of a question in a bank of its own."""
    answer = AnswerKey(
        text=key.forms[0],
        accept=key.forms[1:],
        type=key.type,
        prompt=key.prompt,
        reject=key.reject,
    )
    return prepare(Question(question=key.question, answer=answer), _NO_BANK)


def graded_text(line: KeyLine, given: Grade) -> str:
    """Give the text of a line with its grade and reason added; all else stays as it was written.

    Only signs that would steer a terminal are spelled out, which in JSON says the same.
    """
    told = {GRADE: given.outcome.value, REASON: given.reason}
    if told.keys().isdisjoint(line.fields):
        front = line.text.rstrip().removesuffix("}").rstrip()
        text = f"{front}, {json.dumps(told)[1:]}"
    else:
        kept = {name: value for name, value in line.fields.items() if name not in told}
        text = json.dumps(kept | told)
    return _STEERING.sub(lambda sign: f"\\u{ord(sign[0]):04x}", text)


def _load(text: str) -> dict[str, Any]:
    try:
        fields = json.loads(text, parse_constant=_no_number, object_pairs_hook=_once_each)
    except json.JSONDecodeError as error:
        raise LineError(f"is not JSON: {error.msg} at column {error.colno}") from None
    except RecursionError:
        raise LineError("is nested too deep") from None
    except LineError:
        raise
    except ValueError:  # Python reads no number of thousands of digits
        raise LineError("holds a number that is too long") from None
    if not isinstance(fields, dict):
        example = '{"reference": ["Paris"], "given": "paris"}'
        raise LineError(f"is no object, such as {example}")
    return fields


def _no_number(name: str) -> None:
    raise LineError(f"holds {name}, which is not JSON: write null, or leave it out")


def _once_each(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    fields = dict(pairs)
    if len(fields) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise LineError(f"the field {show(twice)} is there twice")
    return fields


def _forms(fields: Mapping[str, Any]) -> tuple[str, ...]:
    if "reference" not in fields:
        raise LineError("`reference` is missing: write the right answer, or a list of its forms")
    forms = _list(fields, "reference")
    if not forms:
        raise LineError("`reference` is empty: write the right answer")
    return forms


def _given(fields: Mapping[str, Any]) -> str:
    if "given" not in fields:
        raise LineError("`given` is missing: write what was answered")
    if not isinstance(fields["given"], str):
        raise LineError('`given` is not text: write it in quotation marks, "" for no answer')
    return fields["given"]


def _list(fields: Mapping[str, Any], name: str) -> tuple[str, ...]:
    value = fields.get(name)
    items = [value] if isinstance(value, str) else [] if value is None else value
    if not isinstance(items, list) or not all(isinstance(item, str) for item in items):
        raise LineError(f"`{name}` is neither text nor a list of texts")
    if not all(item.strip() for item in items):
        raise LineError(f"`{name}` holds an empty text: take it out, or write what is meant")
    for item in items:
        _check(item, name)
    return tuple(items)


def _text(fields: Mapping[str, Any], name: str) -> str:
    value = fields.get(name)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise LineError(f"`{name}` is not text")
    _check(value, name)
    return value


def _check(text: str, name: str) -> None:
    if not text.isascii() and any("\ud800" <= sign <= "\udfff" for sign in text):
        raise LineError(f"`{name}` holds half of a letter, such as \\ud800: write it whole")


def _type(fields: Mapping[str, Any]) -> tuple[AnswerType | None, str]:
    name = _text(fields, "type")
    try:
        return read_type(name), ""
    except UnknownTypeError:
        return None, name

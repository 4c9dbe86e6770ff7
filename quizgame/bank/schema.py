"""The JSON Schema of a bank, made from its types, for editors that complete and check with it.

A schema sees values, not text: what YAML calls a number or a truth is text where a bank wants text,
as it is for the reader. What holds between questions, such as ids that are all different, is beyond
a schema; `quizgame check` tells that.
"""

from collections.abc import Callable, Collection, Mapping
from typing import Any

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from quizgame.bank.kinds import AnswerType, Kind
from quizgame.bank.question import FORMAT_VERSION, AnswerKey, Bank, Evidence, Question, Source
from quizgame.bank.rules import FITTING, LEAST_ITEMS, MOST_ITEMS

DIALECT = "https://json-schema.org/draft/2020-12/schema"

_NOTHING = {"type": "null"}
_WRITTEN = ["string", "number", "boolean"]
_TEXT = {"type": _WRITTEN, "minLength": 1}
_DAY = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
# The reader takes these words in capitals and small letters.
_TRUTH = "^([Tt]([Rr][Uu][Ee])?|[Yy]([Ee][Ss])?|[Ff]([Aa][Ll][Ss][Ee])?|[Nn][Oo]?)$"
_TRUE_OR_FALSE = ({"type": "boolean"}, {"type": "string", "pattern": _TRUTH})
# Things to put in order, as a list alone or as a field of an answer that says more.
_THINGS = {
    "type": "array",
    "items": _TEXT,
    "minItems": LEAST_ITEMS,
    "maxItems": MOST_ITEMS,
    "uniqueItems": True,
}
_ONE = {
    "required": ["text"],
    "not": {"type": "array"},
    "properties": {"text": _TEXT, "items": _NOTHING},
}
_SEVERAL = {"required": ["items"], "properties": {"items": _THINGS, "text": _NOTHING}}

# What an editor shows beside each field.
_HELP: Mapping[type, Mapping[str, str]] = {
    Bank: {
        "title": "What the bank is called.",
        "language": "The language of the questions: en.",
        "sources": "Where evidence comes from, each by a short name that questions use.",
        "made_with": "What generated the bank; nothing to write by hand.",
        "made": "What was generated into the bank; nothing to write by hand.",
        "silence": "Codes of warnings that none of the questions need get.",
        "questions": "The questions, in their order.",
    },
    Source: {
        "title": "The title of the article.",
        "file": "Its file, as seen from the folder of the bank.",
        "sha256": "The SHA-256 of its file, by which a change is noticed.",
        "published": "The day it was published, as 2023-10-16.",
        "publisher": "Who published it.",
        "url": "Where it is on the web.",
    },
    Question: {
        "id": "Its name, which keeps a player's history when the wording changes.",
        "kind": "How it is asked; an open one with distractors is typed or picked.",
        "question": "The wording; in a true-false question, the statement.",
        "answer": "The right answer: a text alone, or a group that says more.",
        "distractors": "Wrong answers to choose from.",
        "evidence": "The sentence that answers: a quote alone, a group, or a list of them.",
        "explanation": "What to tell after the answer.",
        "note": "What authors say to each other; the game does not show it.",
        "as_of": "The day on which the fact was true, as 2023-10-16.",
        "until": "The last day on which it may be asked, as 2023-10-16.",
        "difficulty": "From 0, easy, to 1, hard.",
        "seconds": "The time to answer in.",
        "tags": "Words to find and count questions by.",
        "silence": "Codes of warnings that this question need not get.",
        "was": "Ids of questions that became part of it; nothing to write by hand.",
    },
    AnswerKey: {
        "text": "The right answer, as it is shown.",
        "items": "The things to put in order, in their right order; instead of the text.",
        "type": "What kind of thing it is; it decides how answers are graded.",
        "accept": "Other forms that are right.",
        "prompt": "Forms that are right but not enough: the player is asked for more.",
        "reject": "Forms that are near and wrong.",
        "tolerance": "How far off a number may be: 5, or 5% of it.",
        "unit": "What a number is of, if it is answered without it: km.",
        "precision": "How exact a date must be; as exact as the text if left out.",
        "strict": "What is not forgiven.",
    },
    Evidence: {
        "source": "The short name of its source; not needed if the bank has only one.",
        "quote": "The sentence, letter for letter.",
        "start": "Where the quote starts in the source's file, in characters from 0.",
        "end": "Where the quote ends in the source's file, the end excluded.",
    },
}


def bank_schema() -> dict[str, Any]:
    """Make the JSON Schema, draft 2020-12, of a bank's file with all its short forms."""
    made = Bank.model_json_schema(schema_generator=_AsWritten)
    version = {
        "description": "The version of the format.",
        "enum": [FORMAT_VERSION, str(FORMAT_VERSION)],
    }
    return {
        "$schema": DIALECT,
        **made,
        "title": "Question bank of Quizgame",
        "properties": {"quizgame": version, **made["properties"]},
        "required": ["quizgame", "title", "questions"],
    }


class _AsWritten(GenerateJsonSchema):
    """Makes of each type what a person may write for it."""

    def field_title_should_be_set(self, schema: Any) -> bool:
        """A field is known by its name."""
        return False

    def str_schema(self, schema: core_schema.StringSchema) -> JsonSchemaValue:
        """Text may look like a number or a truth; what has a pattern is a number, or like one."""
        made = super().str_schema(schema)
        if "pattern" in made:
            return {**made, "type": ["string", "number"], "minimum": 0}
        return {**made, "type": _WRITTEN}

    def date_schema(self, schema: core_schema.DateSchema) -> JsonSchemaValue:
        """A day is checked even where formats are not."""
        return {**super().date_schema(schema), "pattern": _DAY}

    def tuple_schema(self, schema: core_schema.TupleSchema) -> JsonSchemaValue:
        """One thing alone is a list of one, but for questions."""
        made = super().tuple_schema(schema)
        (item,) = schema["items_schema"]
        if item.get("cls") is Question:
            return made
        return {"anyOf": [made["items"], made]}

    def dict_schema(self, schema: core_schema.DictSchema) -> JsonSchemaValue:
        """After a name of the writer's choice may be nothing."""
        made = super().dict_schema(schema)
        return {**made, "additionalProperties": _or_nothing(made["additionalProperties"])}

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        """What may be left out may also have nothing after it."""
        made = self.generate_inner(schema["schema"])
        default = schema.get("default")
        nullable = schema["schema"]["type"] == "nullable"
        told = {"default": str(default)} if default else {}
        return {**(made if nullable else _or_nothing(made)), **told}

    def model_schema(self, schema: core_schema.ModelSchema) -> JsonSchemaValue:
        """Fields come with their help, and what has a short form may be a text."""
        made = super().model_schema(schema)
        del made["description"]
        fields = made["properties"]
        if schema["cls"] is Bank:
            fields["questions"] = fields["questions"]["anyOf"][0]
        if schema["cls"] is AnswerKey:
            fields["text"] = _or_nothing(fields["text"])
        for name, told in _HELP.get(schema["cls"], {}).items():
            fields[name]["description"] = told
        return _SHAPES.get(schema["cls"], _as_it_is)(made)


def _as_it_is(made: JsonSchemaValue) -> JsonSchemaValue:
    return made


def _of_kinds(question: JsonSchemaValue) -> JsonSchemaValue:
    kinds = [
        _when(Kind.CHOICE, _with_choices()),
        _when(Kind.TRUE_FALSE, _truth()),
        {**_when(Kind.ORDER, _ordered()), "else": {"properties": {"answer": _ONE}}},
    ]
    return {**question, "allOf": kinds}


def _short_or_long(evidence: JsonSchemaValue) -> JsonSchemaValue:
    return {"anyOf": [_TEXT, evidence]}


def _one_or_several(key: JsonSchemaValue) -> JsonSchemaValue:
    del key["required"]
    fitting = [_fitting(name, types) for name, types in FITTING.items()]
    return {"anyOf": [_TEXT, _THINGS, {**key, "anyOf": [_ONE, _SEVERAL], "allOf": fitting}]}


def _fitting(name: str, types: Collection[AnswerType]) -> JsonSchemaValue:
    """Let a field be left out of answers of other types than those it says something of."""
    others = [str(type_) for type_ in AnswerType if type_ not in types]
    asked = {"properties": {"type": {"enum": others}}, "required": ["type"]}
    return {"if": asked, "then": {"properties": {name: _NOTHING}}}


# What can be written in more than one way, or depends on what else is written.
_SHAPES: Mapping[type, Callable[[JsonSchemaValue], JsonSchemaValue]] = {
    Question: _of_kinds,
    AnswerKey: _one_or_several,
    Evidence: _short_or_long,
}


def _or_nothing(made: JsonSchemaValue) -> JsonSchemaValue:
    """Let there be nothing; a choice gets one more thing to choose."""
    return {"anyOf": [*made["anyOf"], _NOTHING] if made.keys() == {"anyOf"} else [made, _NOTHING]}


def _when(kind: Kind, then: JsonSchemaValue) -> JsonSchemaValue:
    """Ask `then` of questions of one kind."""
    asked = {"properties": {"kind": {"const": str(kind)}}, "required": ["kind"]}
    return {"if": asked, "then": then}


def _with_choices() -> JsonSchemaValue:
    some = {"type": [*_WRITTEN, "array"], "minItems": 1}
    return {"properties": {"distractors": some}, "required": ["distractors"]}


def _ordered() -> JsonSchemaValue:
    """Ask for a list of things, and nothing beside it to choose from."""
    return {
        "properties": {
            "answer": {"anyOf": [_THINGS, {"type": "object", **_SEVERAL}]},
            "distractors": {"anyOf": [_NOTHING, {"type": "array", "maxItems": 0}]},
        }
    }


def _truth() -> JsonSchemaValue:
    group = {"type": "object", "properties": {"text": {"anyOf": [*_TRUE_OR_FALSE]}}}
    return {"properties": {"answer": {"anyOf": [*_TRUE_OR_FALSE, group]}}}

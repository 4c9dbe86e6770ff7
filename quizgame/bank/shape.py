"""The shape of a bank: its fields, how each is read, and the short forms people may use."""

import re
from collections.abc import Collection, Iterator

from quizgame.bank.kinds import AnswerType, Kind, Precision, Strictness
from quizgame.bank.mistakes import Mistake
from quizgame.bank.question import (
    FORMAT_VERSION,
    TOLERANCE,
    AnswerKey,
    Bank,
    Evidence,
    Question,
    Source,
    in_order,
)
from quizgame.bank.rules import ONE_ANSWER, TRUE_FALSE, faults
from quizgame.bank.telling import show
from quizgame.bank.yaml_text.events import ListNode, MapNode, Node, Place, ScalarNode
from quizgame.bank.yaml_text.fields import (
    ReadField,
    Report,
    build,
    date,
    each_of,
    group,
    is_absent,
    items,
    known_fields,
    model,
    number,
    one_of,
    text,
    texts,
    value_at,
    whole,
)

_START = "a bank starts with `quizgame: 1`"

# What people write for true and false.
_TRUTHS = dict.fromkeys(("true", "yes", "t", "y"), TRUE_FALSE[0])
_TRUTHS |= dict.fromkeys(("false", "no", "f", "n"), TRUE_FALSE[1])

_SOURCE = model(
    Source,
    {
        "title": text,
        "file": text,
        "sha256": text,
        "published": date,
        "publisher": text,
        "url": text,
    },
)


def _tolerance(node: Node, path: str, report: Report) -> str | None:
    """Read how far off a number may be: a number, or one of hundredths."""
    value = text(node, path, report)
    if value is not None and not re.fullmatch(TOLERANCE, value):
        report.add(node.place, path, f"{show(value)} is not a tolerance, such as 5 or 5%")
        return None
    return value


_ANSWER_FIELDS: dict[str, ReadField] = {
    "text": text,
    "items": texts,
    "type": one_of(AnswerType),
    "accept": texts,
    "prompt": texts,
    "reject": texts,
    "tolerance": _tolerance,
    "unit": text,
    "precision": one_of(Precision),
    "strict": each_of(Strictness),
}
_ANSWER = model(AnswerKey, _ANSWER_FIELDS, required=("text",))

_EVIDENCE = model(
    Evidence,
    {"source": text, "quote": text, "start": whole, "end": whole},
    required=("quote",),
)


def bank_of(root: Node | None, report: Report) -> Bank | None:
    """Read a bank from its root node; what is wrong goes into `report`."""
    if root is None:
        place = Place(line=1, column=1)
        report.add(place, "", f"is empty: {_START}", code=Mistake.NOT_A_BANK)
        return None
    if not isinstance(root, MapNode):
        report.add(root.place, "", f"is not a bank: {_START}", code=Mistake.NOT_A_BANK)
        return None
    if not _is_known_version(root, report):
        return None
    return _bank(root, report)


def _is_known_version(root: MapNode, report: Report) -> bool:
    versions = [value for key, value in root.entries if key.text == "quizgame"]
    if not versions:
        report.add(root.place, "quizgame", f"is missing: {_START}", code=Mistake.NOT_A_BANK)
        return True
    version = text(versions[0], "quizgame", report)
    if version is not None and version != str(FORMAT_VERSION):
        advice = f"write {FORMAT_VERSION}, or use a newer quizgame"
        message = f"version {show(version)} is not known: {advice}"
        report.add(versions[0].place, "quizgame", message, code=Mistake.NOT_A_BANK)
    return version == str(FORMAT_VERSION)


def _bank(root: MapNode, report: Report) -> Bank | None:
    fields = known_fields(root, "", report, _BANK, required=("title", "questions"))
    if fields is None:
        return None
    names = dict.fromkeys(name for name, _ in _entries(root, "sources"))
    nodes = fields.pop("questions", ())
    fields.pop("quizgame", None)
    read = [
        (node, f"question {count}", question)
        for count, node in enumerate(nodes, start=1)
        if (question := _question(node, f"question {count}", report, names)) is not None
    ]
    questions = tuple(question for _, _, question in read)
    for fault in faults(questions, sources=names):
        node, path, _ = read[fault.question]
        place = value_at(node, fault.field).place
        report.add(place, f"{path}.{fault.field}", fault.message, code=fault.code)
    if "title" not in fields:
        return None
    return build(Bank, fields | {"questions": questions}, root, "", report)


def _entries(root: MapNode, name: str) -> Iterator[tuple[str, Node]]:
    for key, value in root.entries:
        if key.text == name and isinstance(value, MapNode):
            yield from ((inner.text, node) for inner, node in value.entries)


def _question(node: Node, path: str, report: Report, sources: Collection[str]) -> Question | None:
    fields = known_fields(node, path, report, _QUESTION, _NEEDED, _IN_ANSWER)
    if fields is None or not fields.keys() >= _NEEDED:
        return None
    if len(sources) == 1 and "evidence" in fields:
        (only,) = sources
        fields["evidence"] = tuple(_from(only, evidence) for evidence in fields["evidence"])
    if fields.get("kind") is Kind.TRUE_FALSE:
        fields["answer"] = _truth(fields["answer"])
    return build(Question, fields, node, path, report)


def _from(source: str, evidence: Evidence) -> Evidence:
    return evidence if evidence.source else evidence.model_copy(update={"source": source})


def _truth(key: AnswerKey) -> AnswerKey:
    word = key.text.casefold()
    return key.model_copy(update={"text": _TRUTHS.get(word, key.text)})


def _answer(node: Node, path: str, report: Report) -> AnswerKey | None:
    if isinstance(node, ScalarNode):
        return build(AnswerKey, {"text": node.text}, node, path, report)
    if isinstance(node, ListNode):
        things = texts(node, path, report)
        if not things:
            report.add(node.place, path, ONE_ANSWER, code=Mistake.WRONG_SHAPE)
        return in_order(things) if things else None
    return (_order if _has(node, "items") else _ANSWER)(node, path, report)


def _has(node: Node, name: str) -> bool:
    entries = node.entries if isinstance(node, MapNode) else ()
    return any(key.text == name and not is_absent(value) for key, value in entries)


def _order(node: Node, path: str, report: Report) -> AnswerKey | None:
    """Read an answer whose items tell it, so that it has no text of its own."""
    fields = known_fields(node, path, report, _ANSWER_FIELDS)
    if fields is None:
        return None
    if not fields.get("items"):
        report.add(value_at(node, "items").place, f"{path}.items", "is empty: write the things")
        return None
    if "text" in fields:
        place = value_at(node, "text").place
        message = "the items tell the answer: take the text out"
        report.add(place, f"{path}.text", message, code=Mistake.UNFITTING_FIELD)
        return None
    return build(AnswerKey, {"text": in_order(fields["items"]).text, **fields}, node, path, report)


def _evidence(node: Node, path: str, report: Report) -> tuple[Evidence, ...]:
    found = []
    for item in node.items if isinstance(node, ListNode) else (node,):
        if isinstance(item, ScalarNode):
            evidence = build(Evidence, {"quote": item.text}, item, path, report)
        else:
            evidence = _EVIDENCE(item, path, report)
        if evidence is not None:
            found.append(evidence)
    return tuple(found)


_NEEDED = {"question", "answer"}

_QUESTION: dict[str, ReadField] = {
    "id": text,
    "kind": one_of(Kind),
    "question": text,
    "answer": _answer,
    "distractors": texts,
    "evidence": _evidence,
    "explanation": text,
    "note": text,
    "as_of": date,
    "until": date,
    "difficulty": number,
    "seconds": whole,
    "tags": texts,
    "silence": texts,
    "was": texts,
}

_IN_ANSWER = {
    name: f"it belongs to the answer: write answer: {{text: ..., {name}: ...}}"
    for name in _ANSWER_FIELDS
    if name not in _QUESTION
}

_BANK: dict[str, ReadField] = {
    "quizgame": text,
    "title": text,
    "language": text,
    "sources": group(_SOURCE),
    "made_with": group(text),
    "made": texts,
    "silence": texts,
    "questions": items,
}

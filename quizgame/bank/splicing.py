"""A bank written over its own file, whose text and comments stay wherever the bank says the same.

The text is cut before each field of the bank and each question, and only the pieces that say
something else now are written anew. What came of it is read back before it is believed.
"""

import re
from collections import Counter, deque
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile
from pathlib import Path

import yaml
from pydantic import BaseModel

from quizgame.bank.emitting import emit
from quizgame.bank.events import ListNode, MapNode, read_nodes
from quizgame.bank.question import Bank, Question, name_of
from quizgame.bank.reading import load_text, read_bank_text
from quizgame.bank.writing import bank_fields, question_fields, write_bank, write_text
from quizgame.errors import BankError

_FIELDS = ("title", "language", "sources", "made_with", "made", "silence")
_DASH = re.compile(r"( *)- ")
# A field that changes with the article, where only its value is to change in the text.
_MOVING = ("start", "end", "as_of", "sha256", "published")
_VALUE = re.compile(rf"\b({'|'.join(_MOVING)})(: +[\"']?)([\w-]+)")
_ASIDE = re.compile(r"\s*(#|$)")
_END = re.compile(r"^\.\.\.\n\Z", re.MULTILINE)
_COMMENT = re.compile(r"#.*")

_Pieces = dict[str | int, str]


@dataclass(frozen=True, kw_only=True)
class Update:
    """How a bank file was written: with its layout `kept` or anew, and the comments lost by it."""

    kept: bool = True
    comments_lost: int = 0


def update_bank(bank: Bank, path: Path) -> Update:
    """Write a bank over the file that an earlier state of it was read from.

    Raises BankError as reading and writing do; then the file stays as it was.
    """
    before = load_text(path)
    after = splice(before, bank)
    if after is None:
        write_bank(bank, path)
    else:
        write_text(after, path)
    lost = Counter(_comments(before)) - Counter(_comments(after or ""))
    return Update(kept=after is not None, comments_lost=lost.total())


def splice(text: str, bank: Bank) -> str | None:
    """Give the text of an earlier bank with what is different in `bank` put in its place.

    None if the text is laid out in a way that leaves no seams to cut it at. Raises BankError if
    the text is no bank.
    """
    old = read_bank_text(text, name="bank")
    pieces = _pieces(_to_go_on(text if text.endswith("\n") else f"{text}\n"))
    first = _DASH.match(pieces.get(0, ""))
    if not first:
        return None
    _splice_fields(pieces, old, bank)
    _splice_questions(pieces, old.questions, bank.questions, indent=first[1])
    after = "".join(pieces.values())
    if "\r\n" in text:
        after = re.sub(r"(?<!\r)\n", "\r\n", after)
    try:
        return after if read_bank_text(after, name="bank") == bank else None
    except BankError:
        return None


def _to_go_on(text: str) -> str:
    """Leave out the mark at the end of a document, as there is behind text that ends in lines."""
    return _END.sub("", text)


def _pieces(text: str) -> _Pieces:
    """Cut a text into what is before the fields, each field by name, each question by index."""
    root = read_nodes(text, name="bank")
    starts: dict[str | int, int] = {"": 0}
    for key, value in root.entries if isinstance(root, MapNode) else ():
        starts[key.text] = key.place.line - 1
        if key.text == "questions" and isinstance(value, ListNode):
            starts |= {index: item.place.line - 1 for index, item in enumerate(value.items)}
    lines = text.splitlines(keepends=True)
    ends = [*starts.values(), len(lines)][1:]
    return {
        name: "".join(lines[start:end])
        for (name, start), end in zip(starts.items(), ends, strict=True)
    }


def _splice_fields(pieces: _Pieces, old: Bank, new: Bank) -> None:
    written = bank_fields(new)
    moved = _changes(old.sources.values(), new.sources.values())
    for name in _FIELDS:
        if getattr(old, name) == getattr(new, name):
            continue
        text = _to_go_on(emit({name: written[name]})) if name in written else ""
        if name not in pieces:
            pieces["questions"] = text + pieces["questions"]
        elif name == "sources" and moved is not None:
            pieces[name] = _with_values(pieces[name], moved)
        else:
            pieces[name] = text + _comments_below(pieces[name])


def _splice_questions(
    pieces: _Pieces, old: Sequence[Question], new: Iterable[Question], *, indent: str
) -> None:
    """Go through the old questions beside the new ones, which are in the same order."""
    left = deque(new)
    for index, question in enumerate(old):
        if not left or name_of(left[0]) != name_of(question):
            pieces[index] = _comments_below(pieces[index])
        elif (now := left.popleft()) != question:
            pieces[index] = _rewritten(pieces[index], question, now, indent)
    pieces[len(old) - 1] += "".join(_item(question, indent) for question in left)


def _rewritten(piece: str, old: Question, new: Question, indent: str) -> str:
    moved = _changes(_parts(old), _parts(new))
    if moved is None:
        return _item(new, indent) + _comments_below(piece)
    return _with_values(piece, moved)


def _parts(question: Question) -> list[BaseModel]:
    return [question.model_copy(update={"evidence": ()}), *question.evidence]


def _item(question: Question, indent: str) -> str:
    """Write a question as an item of the list, as far in as the others are."""
    text = _to_go_on(emit({"questions": [question_fields(question)]}))
    _, *lines = text.splitlines(keepends=True)
    return "".join(indent + line.removeprefix("  ") if line.strip() else line for line in lines)


def _changes(
    olds: Collection[BaseModel], news: Collection[BaseModel]
) -> dict[tuple[str, str], str] | None:
    """Give the new value of each field that changes with the article; None if others changed."""
    changes: dict[tuple[str, str], str] = {}
    if len(olds) != len(news):
        return None
    for old, new in zip(olds, news, strict=True):
        for (name, was), (_, now) in zip(old, new, strict=True):
            if was == now:
                continue
            if name not in _MOVING or was is None or now is None:
                return None
            changes[name, str(was)] = str(now)
    return changes


def _with_values(piece: str, changes: Mapping[tuple[str, str], str]) -> str:
    return _VALUE.sub(lambda m: m[1] + m[2] + changes.get((m[1], m[3]), m[3]), piece)


def _comments_below(piece: str) -> str:
    """Give the comments and blank lines at the end of a piece: they may belong to the next."""
    lines = reversed(piece.splitlines(keepends=True))
    return "".join(reversed(list(takewhile(_ASIDE.match, lines))))


def _comments(text: str) -> Iterator[str]:
    """Find each comment: what begins with # and is no part of a token of YAML."""
    end = 0
    for token in yaml.scan(text, Loader=yaml.CSafeLoader):
        yield from _COMMENT.findall(text[end : token.start_mark.index])
        end = max(end, token.end_mark.index)

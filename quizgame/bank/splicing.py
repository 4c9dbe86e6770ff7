"""A bank written over its own file, whose text and comments stay wherever the bank says the same.

What the bank says is compared, field by field, with what it said before, and only the pieces of the
text that say something else now are written anew. What came of it is read back before it is
believed.
"""

import re
from codecs import BOM_UTF8
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml

from quizgame.bank.mistakes import Mistake
from quizgame.bank.question import Bank
from quizgame.bank.reading import MAX_BYTES, load_text, read_bank_text
from quizgame.bank.unsaid import fields_as_told
from quizgame.bank.writing import bank_fields, dump_bank, write_text
from quizgame.bank.yaml_text.collector import collector_at_rest
from quizgame.bank.yaml_text.edits import Edits
from quizgame.bank.yaml_text.spans import span_of
from quizgame.errors import BankError, Problem

_COMMENT = re.compile(r"#.*")


@dataclass(frozen=True, kw_only=True)
class Update:
    """How a bank file was written: with its layout `kept` or anew, and the comments lost by it."""

    kept: bool = True
    comments_lost: int = 0


def update_bank(bank: Bank, path: Path) -> Update:
    """Write a bank over the file that an earlier state of it was read from.

    Raises BankError as reading and writing do; then the file stays as it was.
    """
    after, update = updated(load_text(path), bank, name=str(path))
    write_text(_as_marked(after, path), path)
    return update


def updated(text: str, bank: Bank, *, name: str) -> tuple[str, Update]:
    """Give the text of an earlier bank changed to say what `bank` says, and what that took.

    Raises BankError, with `name` for the file, if it could not be read back.
    """
    after = splice(text, bank)
    kept = after is not None
    if after is None:
        after = dump_bank(bank)
        read_bank_text(after, name=name)
    if len(after.encode()) > MAX_BYTES:
        limit = MAX_BYTES // 1_000_000
        message = f"would be larger than {limit} MB: split it into several banks"
        raise BankError([Problem(file=name, message=message, code=Mistake.UNREADABLE_FILE)])
    lost = Counter(_comments(text)) - Counter(_comments(after))
    return after, Update(kept=kept, comments_lost=lost.total())


def _as_marked(text: str, path: Path) -> str:
    """Keep the byte order mark with which some editors begin a file."""
    with path.open("rb") as file:
        return f"\ufeff{text}" if file.read(len(BOM_UTF8)) == BOM_UTF8 else text


def splice(text: str, bank: Bank) -> str | None:
    """Give the text of an earlier bank with what is different in `bank` put in its place.

    None if the text is laid out in a way that leaves no seams to cut it at. Raises BankError if
    the text is no bank.
    """
    old = read_bank_text(text, name="bank")
    if old == bank:
        return text
    edits = Edits(text if text.endswith("\n") else f"{text}\n")
    with collector_at_rest():
        span = span_of(edits.text)
        alone = len(old.sources) == 1 and len(bank.sources) != 1
        told = fields_as_told(old, span) if alone else bank_fields(old)
        edits.group(span, told, bank_fields(bank))
    after = edits.made()
    if "\r\n" in text:
        after = re.sub(r"(?<!\r)\n", "\r\n", after)
    ends = [after]
    if not text.endswith("\n"):  # nor need its last line end now
        ends.insert(0, after.removesuffix("\n").removesuffix("\r"))
    return next((one for one in ends if _says(one, bank)), None)


def _says(text: str, bank: Bank) -> bool:
    try:
        return read_bank_text(text, name="bank") == bank
    except BankError:
        return False


def _comments(text: str) -> Iterator[str]:
    """Find each comment: what begins with # and is no part of a token of YAML."""
    end = 0
    for token in yaml.scan(text, Loader=yaml.CSafeLoader):
        yield from _COMMENT.findall(text[end : token.start_mark.index])
        end = max(end, token.end_mark.index)

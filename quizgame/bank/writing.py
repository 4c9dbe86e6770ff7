"""Banks written as YAML for people to read: one order of fields, the whole file or nothing."""

import os
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, BinaryIO

from quizgame.bank.mistakes import Mistake
from quizgame.bank.question import FORMAT_VERSION, AnswerKey, Bank, Evidence, Question
from quizgame.bank.rules import faults
from quizgame.bank.yaml_text.emitting import Inline, emit
from quizgame.errors import BankError, Problem


def dump_bank(bank: Bank) -> str:
    """Give the bank as YAML text; reading it gives the same bank."""
    return emit(bank_fields(bank))


def write_bank(bank: Bank, path: Path) -> None:
    """Write a bank file: all of it is there in the end, or the file stays as it was.

    Raises BankError if the bank breaks a rule that reading it back would refuse, or if the file
    cannot be written.
    """
    broken = [
        Problem(
            file=str(path),
            field=f"question {fault.question + 1}.{fault.field}",
            message=fault.message,
            code=fault.code,
        )
        for fault in faults(bank.questions, sources=tuple(bank.sources))
    ]
    if broken:
        raise BankError(broken)
    write_text(dump_bank(bank), path)


def write_text(text: str, path: Path) -> None:
    """Write the text of a bank, all of it or nothing. Raises BankError if it cannot be written."""
    write_bytes(text.encode(), path)


def write_bytes(content: bytes, path: Path) -> None:
    """Write a file, all of it or nothing. Raises BankError if it cannot be written."""
    with written_whole(path) as file:
        file.write(content)


@contextmanager
def written_whole(path: Path) -> Iterator[BinaryIO]:
    """Open a file to be written bit by bit: all of it is there in the end, or nothing changed.

    Raises BankError for every OSError meanwhile: it cannot be written.
    """
    try:
        with _replaced(path.resolve()) as file:
            yield file
    except OSError as error:
        message = f"cannot be written: {error.strerror}"
        problem = Problem(file=str(path), message=message, code=Mistake.UNREADABLE_FILE)
        raise BankError([problem]) from error


def bank_fields(bank: Bank) -> dict[str, Any]:
    """Give the fields of a bank in their order, as plain values to emit."""
    fields = {
        "quizgame": FORMAT_VERSION,
        "title": bank.title,
        "language": bank.language,
        "sources": {name: _given(dict(source)) for name, source in bank.sources.items()},
        "made_with": Inline(bank.made_with),
        "made": bank.made,
        "silence": bank.silence,
    }
    return _given(fields) | {"questions": [question_fields(q) for q in bank.questions]}


def question_fields(question: Question) -> dict[str, Any]:
    """Give the fields of a question that say something, as plain values to emit."""
    fields = dict(question)
    fields["answer"] = _answer(question.answer)
    fields["evidence"] = [_evidence(evidence) for evidence in question.evidence]
    return _given(fields)


@contextmanager
def _replaced(path: Path) -> Iterator[BinaryIO]:
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".quizgame-", suffix=".tmp")
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fchmod(file.fileno(), _mode(path))
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        with suppress(FileNotFoundError):
            Path(name).unlink()
        raise
    _sync_folder(path.parent)


def _mode(path: Path) -> int:
    """Keep the permissions of the file that is replaced, or those that a new file gets here."""
    with suppress(FileNotFoundError):
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _sync_folder(folder: Path) -> None:
    """Make the new name last through a power cut; not every file system can."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _answer(key: AnswerKey) -> str | tuple[str, ...] | dict[str, Any]:
    fields = _given(dict(key))
    if key.items:
        del fields["text"]
        return key.items if fields.keys() == {"items"} else fields
    return key.text if fields.keys() == {"text"} else fields


def _evidence(evidence: Evidence) -> str | dict[str, Any]:
    fields = Inline({name: value for name, value in evidence if value not in (None, "")})
    return evidence.quote if fields.keys() == {"quote"} else fields


def _given(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Only the fields that say something."""
    return {name: value for name, value in fields.items() if value not in (None, (), [], {})}

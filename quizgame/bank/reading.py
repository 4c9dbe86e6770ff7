"""Bank files read into values: every problem told at once, each with file, line and field."""

import glob
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from quizgame.bank.mistakes import Mistake
from quizgame.bank.question import Bank
from quizgame.bank.shape import bank_of
from quizgame.bank.yaml_text.collector import collector_at_rest
from quizgame.bank.yaml_text.events import ListNode, Node, read_nodes
from quizgame.bank.yaml_text.fields import Report, value_at
from quizgame.errors import BankError, Problem

MAX_BYTES = 20_000_000
SUFFIXES = (".yaml", ".yml")
EMPTY_FOLDER = "there is no bank in this folder: banks end in .yaml or .yml"


@dataclass(frozen=True, kw_only=True)
class LocatedBank:
    """A bank with the text it was read from, and the node in which every field knows its place."""

    bank: Bank
    text: str
    root: Node

    @property
    def questions(self) -> tuple[Node, ...]:
        """The nodes of its questions."""
        node = value_at(self.root, "questions")
        return node.items if isinstance(node, ListNode) else ()


@dataclass(frozen=True, kw_only=True)
class BankFile:
    """A bank and the file it was read from."""

    path: Path
    bank: Bank


def read_bank(path: Path) -> Bank:
    """Read one bank file. Raises BankError, with all its problems, if it is not a valid bank."""
    return read_bank_located(path).bank


def read_bank_text(content: str, *, name: str) -> Bank:
    """Read a bank from text; `name` stands for the file in messages. Raises BankError."""
    return _read(content, name=name).bank


def read_bank_located(path: Path) -> LocatedBank:
    """Read one bank file, and remember where everything stands in it. Raises BankError."""
    return _read(load_text(path), name=str(path))


def read_banks(paths: Iterable[Path]) -> tuple[BankFile, ...]:
    """Read files, banks below folders, and banks that patterns fit, as `bank_files` finds them.

    Raises BankError with the problems of all of them together; a folder without banks is one.
    """
    banks, problems = read_each(paths)
    if problems:
        raise BankError(problems)
    return banks


def read_each(paths: Iterable[Path]) -> tuple[tuple[BankFile, ...], tuple[Problem, ...]]:
    """Read what `read_banks` reads, and give the problems beside those that are banks."""
    banks: list[BankFile] = []
    problems: list[Problem] = []
    for file in dict.fromkeys(file for path in paths for file in bank_files(path) or [path]):
        try:
            banks.append(BankFile(path=file, bank=read_bank(file)))
        except BankError as error:
            problems.extend(error.problems)
    return tuple(banks), tuple(problems)


def bank_files(path: Path) -> list[Path]:
    """List the banks that a path names, in the order of their names; none for an empty folder.

    They are the .yaml and .yml files below a folder, or what a pattern (`*`, `**`) fits; any other
    path stands for itself.
    """
    if path.is_dir():
        return sorted(f for f in path.rglob("*") if f.suffix in SUFFIXES and f.is_file())
    return [path] if path.exists() else _matching(path) or [path]


def load_text(path: Path) -> str:
    """Give the text of a bank file as it is, without a byte order mark. Raises BankError."""
    if not path.exists():
        raise BankError([_unreadable(path, "there is no such file")])
    if not path.is_file():
        told = EMPTY_FOLDER if path.is_dir() else "is not a file"
        raise BankError([_unreadable(path, told)])
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            limit = MAX_BYTES // 1_000_000
            message = f"is larger than {limit} MB: split it into several banks"
            raise BankError([_unreadable(path, message)])
        content = path.read_bytes()
    except OSError as error:
        raise BankError([_unreadable(path, f"cannot be read: {error.strerror}")]) from error
    return _decode(content, path)


def _unreadable(
    path: Path, message: str, *, line: int | None = None, column: int | None = None
) -> Problem:
    return Problem(
        file=str(path), line=line, column=column, message=message, code=Mistake.UNREADABLE_FILE
    )


def _matching(pattern: Path) -> list[Path]:
    """Give the files that a pattern such as `banks/**/*.yaml` fits, which a shell left as it is."""
    # Path.glob refuses patterns that a shell takes.
    found = glob.glob(str(pattern), recursive=True)  # noqa: PTH207
    return [Path(file) for file in sorted(found)]


def _decode(content: bytes, path: Path) -> str:
    if content.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        message = "this is UTF-16, not UTF-8: save the file as UTF-8 text"
        raise BankError([_unreadable(path, message, line=1, column=1)])
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = error.object[: error.start].decode()
        line = before.count("\n") + 1
        column = len(before) - (before.rfind("\n") + 1) + 1
        byte = error.object[error.start]
        message = f"the byte 0x{byte:02x} is not UTF-8: save the file as UTF-8 text"
        raise BankError([_unreadable(path, message, line=line, column=column)]) from None


def _read(content: str, *, name: str) -> LocatedBank:
    report = Report(name=name)
    with collector_at_rest():
        root = read_nodes(content, name=name)
        bank = bank_of(root, report)
    if root is None or bank is None or report.found:
        raise BankError(report.problems())
    return LocatedBank(bank=bank, text=content, root=root)

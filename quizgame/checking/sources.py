"""The source files that a bank names, as far as they are at hand."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from quizgame.bank.question import Bank
from quizgame.bank.words import in_one_line

MAX_BYTES = 20_000_000


@dataclass(frozen=True, kw_only=True)
class SourceFile:
    """A source's file: its text, whose code points evidence counts, and its digest in hex."""

    text: str
    sha256: str

    @cached_property
    def in_one_line(self) -> str:
        """The text with each run of white space as one space."""
        return in_one_line(self.text)


def read_sources(bank: Bank, folder: Path | None) -> Mapping[str, SourceFile]:
    """Read the files of a bank's sources by the sources' names; `folder` is the bank's.

    What is missing, unreadable or no UTF-8 text is left out: a bank may travel without its
    articles. So is a file that is not named relative to the bank.
    """
    if folder is None:
        return {}
    found = {
        name: _read(folder / source.file)
        for name, source in bank.sources.items()
        if source.file and not Path(source.file).is_absolute()
    }
    return {name: file for name, file in found.items() if file is not None}


def _read(path: Path) -> SourceFile | None:
    try:
        if not path.is_file() or path.stat().st_size > MAX_BYTES:
            return None
        content = path.read_bytes()
        text = content.decode("utf-8-sig")
    except (OSError, ValueError):
        return None
    digest = hashlib.sha256(content).hexdigest()
    return SourceFile(text=text, sha256=digest)

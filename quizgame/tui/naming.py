"""How banks are named in a list: by title, and those that share one by their files too."""

import shlex
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from quizgame.bank.reading import BankFile
from quizgame.bank.words import plain

_WAYS: tuple[Callable[[Path], str], ...] = (lambda path: path.name, str)


def file_names(files: Sequence[BankFile]) -> tuple[str, ...]:
    """Name the file of each bank whose title is another's too; empty where the title will do.

    Where the names of the files are the same as well, the whole path is given.
    """
    titles = Counter(map(_title, files))
    return tuple(_file_name(file, files) if titles[_title(file)] > 1 else "" for file in files)


def left_out_line(paths: Sequence[Path]) -> str:
    """Say how many banks are left out because they are broken, and what tells why."""
    if not paths:
        return ""
    banks = "1 bank is" if len(paths) == 1 else f"{len(paths)} banks are"
    places = paths if len(paths) == 1 else dict.fromkeys(path.parent for path in paths)
    return f"{banks} left out: quizgame check {shlex.join(map(str, places))} tells why"


def _title(file: BankFile) -> str:
    return plain(file.bank.title)


def _file_name(file: BankFile, files: Sequence[BankFile]) -> str:
    alike = [each.path for each in files if _title(each) == _title(file)]
    names = (way for way in _WAYS if sum(way(path) == way(file.path) for path in alike) == 1)
    return next(names, str)(file.path)

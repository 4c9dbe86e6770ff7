"""Builds words.txt again: common English words, from SCOWL in Debian's packages of word lists.

Install wamerican and wbritish, then run
`python -m quizgame.grading.tables.rebuild_words /usr/share/dict/*-english`.
"""

import datetime
import re
import sys
from collections.abc import Iterable
from pathlib import Path

from quizgame.grading.text import fold

_HEADING = """\
# Common English words and their forms, folded, one a line: a slip that makes one of them is none.
# From SCOWL, size 60, by Kevin Atkinson and others (wordlist.aspell.net; free for any use with its
# notice of copyright), as in Debian's wamerican and wbritish 2020.12.07-2, {day}.
"""
_WORD = re.compile("[a-z]{2,}")
_TABLE = Path(__file__).with_name("words.txt")


def words_of(lines: Iterable[str]) -> set[str]:
    """Pick the words that begin small, folded; not what belongs to somebody, such as "day's"."""
    plain = (line.strip() for line in lines)
    small = (word for word in plain if word[:1].islower() and "'" not in word)
    return {folded for word in small if _WORD.fullmatch(folded := "".join(fold(word)))}


def main() -> None:
    """Read the lists named on the command line, and write the table beside this module."""
    found: set[str] = set()
    for name in sys.argv[1:]:
        found |= words_of(Path(name).read_text("utf-8").splitlines())
    heading = _HEADING.format(day=datetime.date.today())
    _TABLE.write_text(heading + "".join(f"{word}\n" for word in sorted(found)), "utf-8")


if __name__ == "__main__":
    main()

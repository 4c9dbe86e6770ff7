"""Files of answers, read line by line."""

import os
import threading
from pathlib import Path

import pytest

from quizgame.errors import AnswersError
from quizgame.exchange.keyed.lines import LONGEST_LINE, LineError
from quizgame.exchange.keyed.reading import opened, read_lines

GOOD = b'{"reference": "a", "given": "b"}'


def numbers(content: bytes, folder: Path) -> list[int]:
    """Read a file, and give the numbers of its lines; those that are wrong are below zero."""
    path = folder / "answers.jsonl"
    path.write_bytes(content)
    with opened(path) as file:
        read = list(read_lines(file, path))
    assert not read or read[-1].end == len(content.rstrip(b"\r\n ")) + _end(content)
    return [-each.number if isinstance(each.line, LineError) else each.number for each in read]


def _end(content: bytes) -> int:
    rest = content[len(content.rstrip(b"\r\n ")) :]
    return rest.find(b"\n") + 1


def test_a_mark_windows_ends_and_empty_lines_are_no_trouble(tmp_path: Path) -> None:
    content = b"\xef\xbb\xbf" + GOOD + b"\r\n\r\n  \n" + GOOD
    assert numbers(content, tmp_path) == [1, 4]


def test_a_line_that_is_no_text_is_told(tmp_path: Path) -> None:
    assert numbers(b"\xff\n" + GOOD + b"\n", tmp_path) == [-1, 2]


def test_a_line_that_is_too_long_is_passed_over(tmp_path: Path) -> None:
    wide = b'{"reference": "a", "given": "%s"}\n'
    fits = wide % (b"b" * (LONGEST_LINE - len(wide % b"") + 1))
    assert numbers(fits + wide % (b"b" * 3 * LONGEST_LINE) + GOOD, tmp_path) == [1, -2, 3]


def test_a_file_can_be_read_again(tmp_path: Path) -> None:
    path = tmp_path / "answers.jsonl"
    path.write_bytes(GOOD)
    with opened(path) as file:
        assert len(list(read_lines(file, path))) == len(list(read_lines(file, path))) == 1


def test_a_pipe_is_kept_meanwhile(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    writer = threading.Thread(target=lambda: path.write_bytes(GOOD))
    writer.start()
    with opened(path) as file:
        writer.join()
        assert len(list(read_lines(file, path))) == len(list(read_lines(file, path))) == 1


def test_utf_16_is_told_at_once(tmp_path: Path) -> None:
    path = tmp_path / "answers.jsonl"
    path.write_text(GOOD.decode(), encoding="utf-16")
    with opened(path) as file, pytest.raises(AnswersError, match=":1: this is UTF-16"):
        list(read_lines(file, path))


def test_what_is_no_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(AnswersError, match="there is no such file"), opened(tmp_path / "none"):
        pass
    with pytest.raises(AnswersError, match="is a folder"), opened(tmp_path):
        pass

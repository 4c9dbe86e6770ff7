"""Every broken file of `broken.txt`, each with one mistake, is told in exactly the words there.

Each begins with `=== what is wrong`; below `--- told` stands what a person is told. The sign ␇
stands for the character that rings a bell.
"""

from pathlib import Path

import pytest

from quizgame.bank.mistakes import Mistake
from quizgame.bank.reading import read_bank_text
from quizgame.errors import BankError

TABLE = Path(__file__).with_name("broken.txt")


def cases() -> list[tuple[str, str, str]]:
    """Give the name, the text and the message of each file."""
    _, *parts = ("\n" + TABLE.read_text(encoding="utf-8")).split("\n=== ")
    found = []
    for part in parts:
        name, _, rest = part.partition("\n")
        text, _, told = rest.rpartition("--- told\n")
        found.append((name, text.replace("␇", "\x07"), told.strip("\n")))
    return found


CASES = cases()


@pytest.mark.parametrize(("name", "text", "told"), CASES, ids=[name for name, _, _ in CASES])
def test_one_mistake_is_told_in_one_clear_line(name: str, text: str, told: str) -> None:
    with pytest.raises(BankError) as caught:
        read_bank_text(text, name="bank.yaml")
    assert told == str(caught.value), name


def test_every_mistake_is_among_them() -> None:
    told = set()
    for _, text, _ in CASES:
        with pytest.raises(BankError) as caught:
            read_bank_text(text, name="bank.yaml")
        told |= {problem.code for problem in caught.value.problems}
    assert told == set(Mistake) - {Mistake.UNREADABLE_FILE}


def test_there_are_many_and_each_is_there_once() -> None:
    texts = [text for _, text, _ in CASES]
    assert len(set(texts)) == len(texts) >= 60

"""Sheets of a class for tests, and the bank that they are graded by."""

from collections.abc import Mapping
from pathlib import Path

from quizgame.bank.reading import BankFile, read_bank_text
from quizgame.exchange.comma import read_text
from quizgame.exchange.marking.layout import Layout, guess_layout
from quizgame.exchange.marking.marks import Marked, mark
from quizgame.exchange.marking.questions import Questions, questions_of

BANK = """\
quizgame: 1
title: Rivers and towns
questions:
  - id: q-danube
    question: Which river flows through Vienna?
    answer: the Danube
    distractors: [the Rhine, the Elbe, the Oder]
  - question: Which port on the Costa del Sol was Pablo Picasso born in?
    answer: {text: Málaga, type: place}
  - kind: true-false
    question: The Elbe flows through Dresden.
    answer: true
  - kind: order
    question: Put these rivers in order, the longest first.
    answer: [the Danube, the Rhine, the Elbe]
  - kind: choice
    question: Which of these is a lake?
    answer: Lake Constance
    distractors: [the Inn, the Isar]
  - question: Who was the first on the Moon?
    answer: {text: Neil Armstrong, type: person, prompt: [Neil]}
"""

WIDE = """\
Name,Class,Which river flows through Vienna?,Q2,3
Ann,4b,Danube,malaga,TRUE
Ben,4b,the Rhine,Sevilla,
"""

LONG = """\
#;Student;Question;Answer
1;Ann;Which river flows through Vienna?;Danube
2;Ann;q-danube;the Rhine
3;Ben;2;malaga
4;Ben;Which lake is the deepest?;Baikal
"""

PATH = Path("class.csv")


def questions(*banks: str) -> Questions:
    """Read banks, as a rule the one above."""
    texts = banks or (BANK,)
    read = (read_bank_text(text, name="bank.yaml") for text in texts)
    return questions_of(BankFile(path=Path("bank.yaml"), bank=bank) for bank in read)


def layout(text: str, wanted: Mapping[str, str] | None = None, *banks: str) -> Layout:
    """Guess the columns of a sheet in CSV."""
    return guess_layout(read_text(text.encode(), PATH), questions(*banks), wanted or {})


def marked(text: str, wanted: Mapping[str, str] | None = None) -> Marked:
    """Grade a sheet in CSV."""
    sheet = read_text(text.encode(), PATH)
    asked = questions()
    return mark(sheet, guess_layout(sheet, asked, wanted or {}), asked)

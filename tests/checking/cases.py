"""Small banks to put before the rules."""

import datetime
from pathlib import Path

from quizgame.bank.kinds import Kind
from quizgame.bank.question import AnswerKey, Bank, Question
from quizgame.checking.check import check

TODAY = datetime.date(2024, 1, 1)


def asking(
    text: str,
    answer: str = "Forty-two",
    *distractors: str,
    kind: Kind = Kind.OPEN,
    accept: tuple[str, ...] = (),
) -> Question:
    """Make a question of its wording, its answer and wrong answers."""
    key = AnswerKey(text=answer, accept=accept)
    return Question(question=text, answer=key, distractors=distractors, kind=kind)


def codes(*questions: Question, language: str = "en", folder: Path | None = None) -> list[str]:
    """Check a bank of these questions, and give the codes of what is found."""
    bank = Bank(title="T", language=language, questions=questions)
    return [finding.code for finding in check(bank, today=TODAY, folder=folder)]

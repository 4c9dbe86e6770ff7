"""Keys made ready, of a text and the fields that say more of it."""

from pathlib import Path

from quizgame.bank.question import AnswerKey, Bank, Question
from quizgame.grading.grade import Outcome, grade
from quizgame.grading.prepare import PreparedKey, prepare


def key_of(text: str, *, asked: str = "What was it?", **fields: object) -> PreparedKey:
    """Make a key ready in a bank of its question alone."""
    key = AnswerKey.model_validate({"text": text, **fields})
    question = Question(question=asked, answer=key)
    return prepare(question, Bank(title="Test", questions=(question,)))


def told(prepared: PreparedKey, response: str) -> tuple[Outcome, str]:
    """Grade a response, and give the outcome with its reason."""
    given = grade(prepared, response)
    return given.outcome, given.reason


def outcomes(prepared: PreparedKey, *responses: str) -> list[str]:
    """Grade responses, and give what became of each."""
    return [str(grade(prepared, response).outcome) for response in responses]


def judged(table: Path) -> list[tuple[str, str, str, dict[str, str]]]:
    """Read a table of keys, their types and questions, and what responses to them have to be."""
    rows = []
    for line in table.read_text("utf-8").splitlines()[1:]:
        key, kind, asked, *columns = (part.strip() for part in line.split("|"))
        wanted = {
            response: outcome
            for responses, outcome in zip(columns, ("accept", "prompt", "reject"), strict=True)
            for response in responses.split("; ")
            if response
        }
        rows.append((key, kind, asked, wanted))
    return rows

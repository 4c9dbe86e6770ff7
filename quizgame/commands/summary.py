"""The table of what was made: each bank with its questions by kind and by what they ask for."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from quizgame.bank.question import Question
from quizgame.commands.console import counted, harmless, say

if TYPE_CHECKING:
    from quizgame.commands.generate import Made

HEADINGS = ("Bank", "Questions", "Kinds", "Answers", "")
PIPE_WIDTH = 120
REASONS = 2


def show_summary(made: Sequence["Made"]) -> None:
    """Write the table to standard output, and below it how to play what was made."""
    console = Console(markup=False, highlight=False, emoji=False)
    if not console.is_terminal:
        console.width = PIPE_WIDTH
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for heading in HEADINGS:
        table.add_column(
            heading, overflow="fold", justify="right" if heading == "Questions" else "left"
        )
    for one in made:
        table.add_row(*(Text(harmless(cell)) for cell in _row(one)))
    console.print(table)
    say(*(f"{one.path}" for one in made))


def why_fewer(one: "Made") -> str:
    """Why a bank has fewer new questions than asked for; empty if it has as many."""
    missing = one.wanted - _generated(one)
    if missing <= 0:
        return ""
    reasons = [f"{reason} ({number})" for reason, number in one.drops.most_common(REASONS)]
    because = f"; dropped most: {', '.join(reasons)}" if reasons else ""
    return f"{missing} fewer than {one.wanted}: no more facts that stand alone{because}"


def _row(one: "Made") -> Iterable[str]:
    questions = one.bank.questions
    yield one.path.name
    yield str(len(questions))
    yield _tally(_kind(question) for question in questions)
    yield _tally(str(question.answer.type) for question in questions if question.answer.type)
    yield "; ".join(filter(None, (_news(one), why_fewer(one))))


def _kind(question: Question) -> str:
    return f"{question.kind} with options" if question.distractors else str(question.kind)


def _tally(things: Iterable[str]) -> str:
    return ", ".join(f"{number} {thing}" for thing, number in Counter(things).most_common())


def _generated(one: "Made") -> int:
    return len(one.merge.added) + len(one.merge.kept) + len(one.merge.left_out)


def _news(one: "Made") -> str:
    """Tell what is new in a bank that was there before; empty for one made just now."""
    if len(one.merge.added) == len(one.bank.questions):
        return ""
    added = f"{len(one.merge.added)} new" if one.merge.added else "nothing new"
    out = (
        f", {counted(len(one.merge.left_out), 'question')} taken out before"
        if one.merge.left_out
        else ""
    )
    return added + out

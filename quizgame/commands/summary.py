"""The table of what was made: each bank with its questions by kind and by what they ask for."""

from collections import Counter
from collections.abc import Iterable, Sequence

from rich import box
from rich.table import Table
from rich.text import Text

from quizgame.bank.kinds import Kind
from quizgame.bank.question import Question, name_of
from quizgame.commands.console import counted, harmless, say, table_console
from quizgame.commands.reasons import why_fewer
from quizgame.commands.result import Made

PIPE_WIDTH = 120
NAME_WIDTH = 30
NAMED = 5
# So many questions that changed are listed; of more, how many there are.
LISTED = 20


def show_summary(made: Sequence[Made]) -> None:
    """Write the table to standard output, and below it each file with what there is to say."""
    console = table_console(pipe_width=PIPE_WIDTH)
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    table.add_column("Bank", max_width=NAME_WIDTH, no_wrap=True, overflow="ellipsis")
    table.add_column("Questions", justify="right")
    for heading in ("Asked", "Answers"):
        table.add_column(heading)
    for one in made:
        table.add_row(*(Text(harmless(cell)) for cell in _row(one)))
    console.print(table)
    for one in made:
        notes = (_news(one), *_changes(one), _to_look_at(one), _layout(one), _missing(one))
        say(str(one.path), *(f"  {note}" for note in notes if note))


def _missing(one: Made) -> str:
    """Why a bank has fewer new questions than asked for; empty if it has as many."""
    missing = one.wanted - _generated(one)
    if missing <= 0:
        return ""
    reason = why_fewer(one.drops, dated=one.dated)
    because = f"; {reason}" if reason else ""
    return f"{missing} fewer than {one.wanted}: no more facts that stand alone{because}"


def _row(one: Made) -> Iterable[str]:
    questions = one.bank.questions
    yield one.path.name
    yield str(len(questions))
    yield _tally(_way(question) for question in questions)
    yield _tally(str(question.answer.type) for question in questions if question.answer.type)


def _way(question: Question) -> str:
    if question.kind is not Kind.OPEN:
        return str(question.kind)
    return "typed or picked" if question.distractors else "typed"


def _tally(things: Iterable[str]) -> str:
    return ", ".join(f"{number} {thing}" for thing, number in Counter(things).most_common())


def _generated(one: Made) -> int:
    return len(one.merge.added) + len(one.merge.kept) + len(one.merge.left_out)


def _news(one: Made) -> str:
    """Tell what is new in a bank that was there before; empty for one made just now."""
    merge = one.merge
    if len(merge.added) == len(one.bank.questions) and not merge.outdated:
        return ""
    happened = {
        "new": len(merge.added),
        "made again": len(merge.remade),
        "out of date and gone": len(merge.outdated),
    }
    news = [f"{number} {what}" for what, number in happened.items() if number]
    if merge.followed:
        news.append(f"{', '.join(merge.followed)} as in the article now")
    news = news or ["nothing new"]
    if merge.left_out:
        news.append(f"{counted(len(merge.left_out), 'question')} taken out before")
    return ", ".join(news)


def _changes(one: Made) -> Iterable[str]:
    """List what changed in a bank that was there before: + new, ~ made again, - gone."""
    if one.before is None:
        return
    was = {name_of(question): question.question for question in one.before.questions}
    now = {name_of(question): question.question for question in one.bank.questions}
    merge = one.merge
    lines = [f"+ {now[name]}" for name in merge.added]
    lines += [f"~ {now[name]}" for name in merge.remade]
    lines += [f"- {was[name]}" for name in merge.outdated]
    yield from lines[:LISTED]
    if len(lines) > LISTED:
        yield f"and {len(lines) - LISTED} more lines"


def _to_look_at(one: Made) -> str:
    """Name the questions that a person must look at, for the article no longer bears them out."""
    doubtful = one.merge.doubtful
    if not doubtful:
        return ""
    more = ", ..." if len(doubtful) > NAMED else ""
    return (
        f"{counted(len(doubtful), 'question')} of yours to look at, whose sentence or day is no "
        f"longer the article's: {', '.join(doubtful[:NAMED])}{more}"
    )


def _layout(one: Made) -> str:
    """Tell what was lost of the file's own layout; empty if nothing was."""
    lost = one.update.comments_lost
    if not one.update.kept:
        return f"written anew, in the game's layout; {counted(lost, 'comment')} lost"
    return f"{counted(lost, 'comment')} lost with what was made again or went" if lost else ""

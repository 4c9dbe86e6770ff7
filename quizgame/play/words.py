"""What a game says to the player, in the same words on every kind of screen."""

from collections.abc import Sequence

from quizgame.grading.grade import Outcome
from quizgame.play.items import Item
from quizgame.play.options import LETTERS
from quizgame.play.scoring import Result
from quizgame.play.summary import Summary

ONCE_MORE = "Right so far, but not enough. Be more exact: answer once more."
ALL_OF_THEM = "Some are missing. Put all of them in order: answer once more."
# Of more things an example of their order would be longer than it helps.
_MOST_IN_EXAMPLE = 5


def heading(item: Item, number: int, total: int) -> str:
    """Say which question this is, and how long there is to answer it."""
    time = "" if item.seconds is None else f" ({seconds(item.seconds)})"
    return f"Question {number} of {total}{time}"


def lettered(item: Item) -> tuple[str, ...]:
    """List the options of an item with their letters."""
    return tuple(
        f"{letter}  {option}" for letter, option in zip(LETTERS, item.options, strict=False)
    )


def how_to_order(item: Item) -> str:
    """Say how to answer with an order; nothing where none is asked for."""
    if not item.in_order:
        return ""
    count = len(item.options)
    if count == 2:  # of which an example would be the answer
        return "Type both letters in order."
    if count > _MOST_IN_EXAMPLE:
        return "Type the letters in order, such as BCA and so on."
    return f"Type the letters in order, such as {LETTERS[1:count]}{LETTERS[0]}."


def once_more(item: Item) -> str:
    """Say why an answer was not enough, and that one more may be given."""
    return ALL_OF_THEM if item.in_order else ONCE_MORE


def none_of_them(item: Item) -> str:
    """Say that a choice could not be read, and how one is told."""
    last = LETTERS[len(item.options) - 1]
    return f"That is none of the options: answer with a letter from A to {last}."


def right_order(item: Item, response: str) -> tuple[str, ...]:
    """List the things of an item in their right order, and where the response put them otherwise.

    A response that cannot be read put them nowhere, and no more is said of it.
    """
    said = [item.options[place] for place in item.places(response)]
    things = item.question.answer.items
    width = len(f"{len(things)}.")
    return tuple(
        f"{f'{number}.':>{width}} {thing}{_put_otherwise(thing, number, said)}"
        for number, thing in enumerate(things, start=1)
    )


def _put_otherwise(thing: str, number: int, said: Sequence[str]) -> str:
    if not said or said[number - 1 : number] == [thing]:
        return ""
    return f" (you: {said.index(thing) + 1})" if thing in said else " (you left it out)"


def verdict(result: Result | None) -> str:
    """Say how an answer was taken, and why."""
    if result is None:
        return ""
    if result.claimed:
        return "Counted as right, on your word."
    if not result.response.strip():
        return "Time is up: no answer." if result.timed_out else "No answer."
    taken = "Right" if result.outcome is Outcome.ACCEPT else "Wrong"
    if result.late:
        return f"{taken} ({result.reason}), but the time was over: it does not score."
    return f"{'Time is up. ' if result.timed_out else ''}{taken} ({result.reason})."


def score(summary: Summary) -> str:
    """Say the score, and what of it rests on the player's word."""
    line = f"Score: {summary.score.right} of {summary.total} right"
    if summary.claimed:
        line += f", {summary.claimed} on your word"
    if summary.unanswered:
        line += f"; {summary.unanswered} not answered"
    return f"{line}."


def pace(middle: float) -> str:
    """Say the middle time an answer took."""
    return f"Half of your answers took {seconds(middle)} or less."


def seconds(number: float) -> str:
    """Write a number of seconds, whole if that is near enough."""
    rounded = round(number) if number >= 10 else round(number, 1)
    return "1 second" if rounded == 1 else f"{rounded:g} seconds"

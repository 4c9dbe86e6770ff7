"""The right answer of a row, and with it how the question is asked."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from quizgame.bank.kinds import Kind
from quizgame.bank.telling import show, some_of
from quizgame.bank.words import plain
from quizgame.exchange.answers import Keyed, Pointing, picked
from quizgame.exchange.cells import split_items
from quizgame.exchange.values import Asking, truth


class NoKeyError(ValueError):
    """A row whose right answer cannot be told; the message says what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """What is right and wrong in a row, and the kind of question that makes.

    `items` are things in their right order; `others` are options that are right as well, of which
    a bank asks for one alone.
    """

    kind: Kind
    text: str
    items: tuple[str, ...] = ()
    accept: tuple[str, ...] = ()
    distractors: tuple[str, ...] = ()
    others: tuple[str, ...] = ()


def key_of(
    row: Keyed, asked: Kind | Asking | None, pointing: Pointing, *, exact: bool = False
) -> Key:
    """Read the key of a row whose answer is as it stands in the cell.

    `asked` is the way to ask that the sheet names, if any; without it, answers of true or false
    make a statement, wrong answers a choice. With `exact`, wrong answers stay as they are, also
    those that a statement does not need. Raises NoKeyError.
    """
    options = tuple(option for option in row.options if option)
    if asked is Kind.ORDER:
        return _order(row, options)
    if asked is Asking.BLANK and (right := split_items(row.answer) or options):
        return Key(kind=Kind.OPEN, text=right[0], accept=right[1:])
    if not row.answer:
        raise NoKeyError(_nothing_said(options))
    key = _of_options(row, pointing) if options else _typed(row.answer)
    key = replace(key, distractors=(*key.distractors, *row.wrong))
    if asked is Kind.TRUE_FALSE or (asked is None and _is_truth(key)):
        return _statement(key, row.wrong if exact else ())
    if isinstance(asked, Kind):
        return replace(key, kind=asked)
    return replace(key, kind=Kind.CHOICE if key.distractors else Kind.OPEN)


def _nothing_said(options: Sequence[str]) -> str:
    if not options:
        return "is empty: write it, or take the row out"
    return "is empty: say which option is right, by its text, number or letter"


def _order(row: Keyed, options: Sequence[str]) -> Key:
    """Take the answer for the things in their order; or the options, which stand in order."""
    items = (*options, *row.wrong)
    if row.answer:
        places = picked(row, Pointing.MIXED) or () if options else ()
        items = tuple(row.options[place] for place in places) or split_items(row.answer)
    return Key(kind=Kind.ORDER, text="; ".join(items), items=items)


def _typed(answer: str) -> Key:
    text, *accept = split_items(answer) or ("",)
    if not text:
        raise NoKeyError(_nothing_said(()))
    return Key(kind=Kind.OPEN, text=text, accept=tuple(accept))


def _of_options(row: Keyed, pointing: Pointing) -> Key:
    options = tuple(option for option in row.options if option)
    if pointing is Pointing.APART:
        return replace(_typed(row.answer), distractors=_once(options))
    places = picked(row, pointing)
    if places is None:
        raise NoKeyError(f"{show(row.answer)} is none of the options: {some_of(options)}")
    right = tuple(row.options[place] for place in places)
    same = {plain(text) for text in right}
    wrong = tuple(option for option in options if plain(option) not in same)
    return Key(
        kind=Kind.CHOICE,
        text=right[0],
        accept=right[1:],
        others=right[1:],
        distractors=_once(wrong),
    )


def _is_truth(key: Key) -> bool:
    return all(truth(text) for text in (key.text, *key.accept, *key.distractors))


def _statement(key: Key, kept: Sequence[str]) -> Key:
    """Take the key for true or false; what says so too is no wrong answer, unless it is kept."""
    text = truth(key.text, broad=True)
    if text is None:
        raise NoKeyError(f"{show(key.text)} should be true or false")
    wrong = tuple(each for each in key.distractors if each in kept or truth(each) is None)
    return replace(key, kind=Kind.TRUE_FALSE, text=text, distractors=wrong)


def _once(texts: Sequence[str]) -> tuple[str, ...]:
    return tuple({plain(text): text for text in reversed(texts)}.values())[::-1]

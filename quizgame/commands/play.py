"""`quizgame play`: banks found and read, then played on a screen or line by line."""

import datetime
import random
import sys
import time
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from quizgame import paths
from quizgame.bank.reading import BankFile, read_each
from quizgame.commands.console import at_terminal, complain, counted
from quizgame.commands.places import bank_folders
from quizgame.errors import BankError, QuizgameError, StoreError
from quizgame.play.items import Item, Way, make_items
from quizgame.play.selection import select
from quizgame.settings import Settings, read_settings
from quizgame.store import Store


def play_banks(
    named: Sequence[Path],
    *,
    plain: bool = False,
    count: int | None = None,
    seed: int | None = None,
    typed: bool | None = None,
    clock: bool = True,
) -> int:
    """Play the banks named, or all there are; give the exit code.

    What is wrong with one bank is told, and does not keep the others from being played. `count`,
    `typed` and `clock` go before what the settings say; `seed` fixes what is left to chance. Raises
    QuizgameError if none of the banks named can be read, or if there is nothing to ask.
    """
    settings = _settings(count=count, typed=typed, clock=clock)
    banks, left_out = read_each(named or bank_folders())
    if named and not banks:
        raise BankError(left_out)
    for problem in left_out:
        complain(f"Left out: {problem}")
    files = tuple(dict.fromkeys(Path(problem.file) for problem in left_out))
    rng = random.Random(seed)  # noqa: S311 a game, not a secret
    if plain or not at_terminal():
        return _play_plain(banks, settings, rng)
    return _play_on_screen(banks, files, settings, rng)


def _settings(*, count: int | None, typed: bool | None, clock: bool) -> Settings:
    settings = read_settings(paths.settings_file())
    wishes = {
        "questions": count,
        "answers": None if typed is None else Way.TYPED if typed else Way.OPTIONS,
        "clock": None if clock else False,
    }
    wished = {name: wish for name, wish in wishes.items() if wish is not None}
    return settings.model_copy(update=wished)


def _play_plain(banks: Sequence[BankFile], settings: Settings, rng: random.Random) -> int:
    from quizgame.plain import play_plain

    with ExitStack() as stack:
        return play_plain(
            _items(banks, settings, rng),
            title=banks[0].bank.title if len(banks) == 1 else counted(len(banks), "bank"),
            stdin=sys.stdin,
            stdout=sys.stdout,
            store=_open_store(stack),
        )


def _items(banks: Sequence[BankFile], settings: Settings, rng: random.Random) -> tuple[Item, ...]:
    chosen = select(
        [file.bank for file in banks],
        count=settings.questions,
        today=datetime.date.today(),
        rng=rng,
    )
    if not banks:
        raise QuizgameError("There are no banks yet; make one: quizgame generate ARTICLE")
    if not chosen:
        raise QuizgameError("Nothing in these banks can be asked today; name others")
    return make_items(chosen, wish=settings.answers, rng=rng, factor=settings.factor)


def _open_store(stack: ExitStack) -> Store | None:
    """Open the store of the user's games; without it a game is played, but that is told."""
    try:
        return stack.enter_context(Store.open(paths.data_file()))
    except StoreError as error:
        complain(f"This game is not kept: {error}")
        return None


def _play_on_screen(
    banks: Sequence[BankFile], left_out: Sequence[Path], settings: Settings, rng: random.Random
) -> int:
    from quizgame.tui.app import run_game

    with ExitStack() as stack:
        return run_game(
            banks=banks,
            store=_open_store(stack),
            settings=settings,
            today=datetime.date.today(),
            rng=rng,
            clock=time.monotonic,
            left_out=left_out,
        )

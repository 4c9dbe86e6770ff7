"""The app: the screens of the game, and which of them the quiz now stands at."""

import datetime
import os
import random
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import ClassVar

from textual import on
from textual.app import App
from textual.binding import Binding, BindingType
from textual.screen import Screen

from quizgame.bank.reading import BankFile
from quizgame.errors import StoreError
from quizgame.play.items import Item, make_items
from quizgame.play.scoring import Phase
from quizgame.play.selection import select
from quizgame.play.telling import in_fair_order
from quizgame.settings import Settings
from quizgame.store import GameResult, Store
from quizgame.tui.home import HomeScreen
from quizgame.tui.messages import GoHome, Moved, Play, ReadFirst, RetryMissed
from quizgame.tui.round import Round

THEME = "nord"
# Without colours: the terminal's own, from which Textual can take them all; others turn to greys.
PLAIN_THEME = "ansi-dark"

NOTHING_TO_ASK = "Nothing in this bank can be asked today."


class QuizApp(App[None]):
    """The game. `store` may be None: then nothing is kept. `clock` tells seconds."""

    TITLE = "Quizgame"
    CSS_PATH = "quizgame.tcss"
    # Bare, for Textual's declaration of them reads as one of an instance.
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (60, "-wide")]  # noqa: RUF012
    VERTICAL_BREAKPOINTS = [(0, "-short"), (18, "-usual"), (40, "-tall")]  # noqa: RUF012
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("question_mark", "help", "Help", key_display="?"),
        Binding("f1", "help", "Help", show=False),
        # Ctrl-C too: nothing is lost by it, and who presses it wants to leave, not to copy.
        Binding("ctrl+q,ctrl+c", "quit", "Quit", show=False, priority=True),
    ]

    def __init__(
        self,
        *,
        banks: Sequence[BankFile],
        store: Store | None,
        settings: Settings,
        today: datetime.date,
        rng: random.Random,
        clock: Callable[[], float],
        left_out: Sequence[Path] = (),
    ) -> None:
        super().__init__(ansi_color=True if _colourless() else None)
        self._home = HomeScreen(banks, settings, today, self._results, left_out)
        self._store = store
        self._settings = settings
        self._today = today
        self._rng = rng
        self._clock = clock
        self._round: Round | None = None
        self.theme = PLAIN_THEME if _colourless() else THEME

    def get_default_screen(self) -> Screen[None]:
        """Open the game at home."""
        return self._home

    @on(Play)
    async def _start(self, play: Play) -> None:
        if self._round is not None:
            return
        self._settings = play.settings
        chosen = select(play.banks, count=play.settings.questions, today=self._today, rng=self._rng)
        items = make_items(
            chosen, wish=play.settings.answers, rng=self._rng, factor=play.settings.factor
        )
        await self._begin(play.title, items)

    @on(ReadFirst)
    async def _read(self, read: ReadFirst) -> None:
        from quizgame.tui.article import ArticleScreen

        if self.screen is self._home:
            await self.push_screen(ArticleScreen(read.text, read.play))

    @on(RetryMissed)
    async def _retry(self) -> None:
        if self._round is None or self._round.session.phase is not Phase.FINISHED:
            return
        session = self._round.session
        missed = [session.items[result.item] for result in session.standing.results]
        again = [
            (item.question, item.bank)
            for item, result in zip(missed, session.standing.results, strict=True)
            if not result.right
        ]
        self._rng.shuffle(again)
        settings = self._settings
        items = make_items(
            in_fair_order(again), wish=settings.answers, rng=self._rng, factor=settings.factor
        )
        await self._begin(self._round.title, items)

    async def _begin(self, title: str, items: Sequence[Item]) -> None:
        if not items:
            self.notify(NOTHING_TO_ASK, markup=False)
            return
        self._round = Round(
            items, title=title, store=self._store, clock=self._clock, complain=self._complain
        )
        self._round.ask()
        await self._follow()

    @on(Moved)
    async def _follow(self) -> None:
        """Show the screen that the quiz stands at, in place of the one before."""
        if self._round is None:
            return
        screen = _screen(self._round)
        await self._back_to(2)
        if self.screen is self._home:
            await self.push_screen(screen)
        else:
            await self.switch_screen(screen)

    @on(GoHome)
    async def _go_home(self) -> None:
        if self._round is None or self._round.session.phase is not Phase.FINISHED:
            return
        self._round = None
        self._home.show_results()
        await self._back_to(1)

    async def _back_to(self, depth: int) -> None:
        """Take away screens until `depth` are left: 1 is home, 2 what stands on it."""
        while len(self.screen_stack) > depth:
            await self.pop_screen()

    async def action_quit(self) -> None:
        """Leave the game; a quiz in progress ends here, with all its answers kept."""
        if self._round is not None:
            self._round.finish()
        self.exit()

    def action_help(self) -> None:
        """Show how the game goes and which keys work here."""
        from quizgame.tui.help import HelpScreen, keys_of

        if not isinstance(self.screen, HelpScreen):
            self.push_screen(HelpScreen(keys_of(self.screen)))

    def _results(self) -> tuple[GameResult, ...]:
        try:
            return self._store.results() if self._store else ()
        except StoreError as error:
            self._complain(str(error))
            return ()

    def _complain(self, message: str) -> None:
        self.notify(message, severity="warning", markup=False, timeout=15)


def _colourless() -> bool:
    return "NO_COLOR" in os.environ


def _screen(current: Round) -> Screen[None]:
    """Make the screen for the phase of a quiz; imported here, for the first frame needs none."""
    session = current.session
    if session.phase is Phase.SHOWN:
        from quizgame.tui.feedback import FeedbackScreen

        return FeedbackScreen(current)
    if session.phase is Phase.FINISHED:
        from quizgame.tui.results import ResultsScreen

        return ResultsScreen(session)
    from quizgame.tui.question import QuestionScreen

    return QuestionScreen(current)


def run_game(
    *,
    banks: Sequence[BankFile],
    store: Store | None,
    settings: Settings,
    today: datetime.date,
    rng: random.Random,
    clock: Callable[[], float],
    left_out: Sequence[Path] = (),
) -> int:
    """Play on the whole screen until the player quits; give the exit code, 0 if all went well.

    `clock` tells seconds and only goes forward; a `store` of None keeps nothing. `left_out` are
    the files of banks that cannot be read.
    """
    app = QuizApp(
        banks=banks,
        store=store,
        settings=settings,
        today=today,
        rng=rng,
        clock=clock,
        left_out=left_out,
    )
    app.run()
    return app.return_code or 0

"""The first screen: what can be played, how, and how the last games went."""

import datetime
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Label, Static

from quizgame.bank.reading import BankFile
from quizgame.play.items import Way
from quizgame.settings import Settings
from quizgame.store import GameResult
from quizgame.tui.articles import article, has_article
from quizgame.tui.keys import Keys
from quizgame.tui.latest import latest
from quizgame.tui.messages import Play, ReadFirst
from quizgame.tui.naming import file_names, left_out_line
from quizgame.tui.rows import BankRows
from quizgame.tui.text import plain

ALL = "All banks"
NO_BANKS = "There are no banks yet. Make one from an article:\nquizgame generate ARTICLE"
FIRST_TIME = "Your results will be listed here."
COUNTS = (4, 8, 12, 20, 50)


class HomeScreen(Screen[None]):
    """Lists banks and results; one key starts a quiz."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("r", "read", "Read first"),
        Binding("n", "count", "How many questions", show=False),
        Binding("t", "way", "Typed or options", show=False),
        Binding("c", "clock", "Clock on or off", show=False),
        Binding("q", "app.quit", "Quit"),
    ]

    def __init__(
        self,
        banks: Sequence[BankFile],
        settings: Settings,
        today: datetime.date,
        results: Callable[[], Sequence[GameResult]],
        left_out: Sequence[Path] = (),
    ) -> None:
        super().__init__()
        self._banks = tuple(banks)
        self._settings = settings
        self._today = today
        self._results = results
        self._left_out = tuple(left_out)

    def compose(self) -> ComposeResult:
        """Lay out title, banks, settings and results in one column."""
        with Vertical(id="column"):
            with Horizontal(id="title"):
                yield Label("Quizgame")
                yield Label("the news, remembered")
            yield BankRows(self._rows()) if self._banks else Static(NO_BANKS, id="none")
            if self._left_out:
                yield Static(plain(left_out_line(self._left_out)), id="left-out")
            yield Static(self._wishes(), id="wishes")
            yield Static("Last results", classes="heading")
            with VerticalScroll(id="results", can_focus=False):
                yield Static(FIRST_TIME, id="latest")
            yield Keys()

    def on_mount(self) -> None:
        """List the games played so far."""
        self.show_results()

    def show_results(self) -> None:
        """List games, latest first."""
        results = self._results()
        if results:
            self.query_one("#latest", Static).update(latest(results, self._today))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer an article to read only if its file is there."""
        return action != "read" or self._has_article()

    @on(BankRows.OptionHighlighted)
    def _choose(self) -> None:
        self.refresh_bindings()

    @on(BankRows.OptionSelected)
    def _start(self) -> None:
        self.post_message(self._play())

    def action_read(self) -> None:
        """Read the article of the bank under the cursor."""
        text = self._article()
        if text is not None:
            self.post_message(ReadFirst(text, self._play()))

    def action_count(self) -> None:
        """Go on to the next number of questions."""
        counts = sorted({*COUNTS, self._settings.questions})
        place = counts.index(self._settings.questions) + 1
        self._set(questions=counts[place % len(counts)])

    def action_way(self) -> None:
        """Change between typing and picking."""
        typed = self._settings.answers is Way.TYPED
        self._set(answers=Way.OPTIONS if typed else Way.TYPED)

    def action_clock(self) -> None:
        """Turn the clock on or off."""
        self._set(clock=not self._settings.clock)

    def _set(self, **wish: object) -> None:
        self._settings = self._settings.model_copy(update=wish)
        self.query_one("#wishes", Static).update(self._wishes())

    def _wishes(self) -> Content:
        settings = self._settings
        wishes = {
            "n": f"{settings.questions} questions",
            "t": "typed" if settings.answers is Way.TYPED else "options",
            "c": "clock on" if settings.clock else "clock off",
        }
        parts = [
            Content.assemble((key, "bold $text-accent"), f" {wish}") for key, wish in wishes.items()
        ]
        return Content("  ").join(parts)

    def _rows(self) -> list[tuple[str, str, str]]:
        rows = [
            (file.bank.title, name, _counted(len(file.bank.questions)))
            for file, name in zip(self._banks, file_names(self._banks), strict=True)
        ]
        total = sum(len(file.bank.questions) for file in self._banks)
        return [(ALL, "", _counted(total)), *rows] if len(rows) > 1 else rows

    def _chosen(self) -> tuple[BankFile, ...]:
        for rows in self.query(BankRows):
            place = (rows.highlighted or 0) - (len(self._banks) > 1)
            return self._banks if place < 0 else (self._banks[place],)
        return ()

    def _play(self) -> Play:
        chosen = tuple(file.bank for file in self._chosen())
        title = chosen[0].title if len(chosen) == 1 else ALL
        return Play(title, chosen, self._settings)

    def _has_article(self) -> bool:
        chosen = self._chosen()
        return len(chosen) == 1 and has_article(chosen[0])

    def _article(self) -> str | None:
        chosen = self._chosen()
        return article(chosen[0]) if len(chosen) == 1 else None


def _counted(number: int) -> str:
    return "1 question" if number == 1 else f"{number} questions"

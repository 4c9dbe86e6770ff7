"""A quiz line by line on two streams of text: for a pipe, a screen reader or a very small screen.

With a terminal the clock runs: an answer given after its time is graded, told as late and does not
score, for what stood in the line when the time ran out cannot be known. A pipe has no clock.
"""

import io
import os
import re
import textwrap
import time
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import TextIO

from quizgame.errors import StoreError
from quizgame.play import words
from quizgame.play.events import Event
from quizgame.play.evidence import Passage, shown
from quizgame.play.items import Item
from quizgame.play.scoring import Phase
from quizgame.play.session import Session
from quizgame.play.summary import Miss, summarise
from quizgame.store import Store

HOW = "Type the answer, or the letter of an option. An empty line passes."
GO_ON = "Enter goes on"
# What a broken line goes on below: behind the space before it, and behind the letter of an option.
_START = re.compile(r" *(?:(?<=  )[A-Z]  )?")
# The keys of the screen; "r" for "right" is heard as well.
CLAIM, UNDO = "i", "u"
CLAIMS = frozenset((CLAIM, "r"))


def play_plain(
    items: Sequence[Item],
    *,
    title: str,
    stdin: TextIO,
    stdout: TextIO,
    store: Store | None = None,
    clock: Callable[[], float] = time.monotonic,
) -> int:
    """Play a quiz of `items` and keep it in `store`; the exit code is given, which is 0.

    `clock` tells seconds. The end of the input, or Ctrl-C, ends the game well at any moment, with
    the score so far. A failing store is told once and the game goes on without it.
    """
    at_terminal = stdin.isatty()
    if not at_terminal:
        items = [replace(item, seconds=None) for item in items]
    lines = _Lines(stdin, stdout, echo=not at_terminal)
    game = _Game(Session(items), lines, store, clock, at_terminal=at_terminal)
    try:
        game.play(title)
    except (EOFError, KeyboardInterrupt):
        game.lines.say("")
    game.end()
    return 0


class _Lines:
    """Two streams: lines of an answer come in, lines of text go out, with nothing harmful in it."""

    def __init__(self, stdin: TextIO, stdout: TextIO, *, echo: bool) -> None:
        if isinstance(stdin, io.TextIOWrapper):
            stdin.reconfigure(errors="replace")
        self._stdin = stdin
        self._stdout = stdout
        self._echo = echo

    def say(self, *lines: str) -> None:
        for line in lines:
            print(self._broken(self._safe(line)), file=self._stdout, flush=True)

    def hear(self, prompt: str) -> str:
        """Read a line. Raises EOFError at the end of the input."""
        print(self._broken(prompt), end=" ", file=self._stdout, flush=True)
        line = self._stdin.readline()
        if not line:
            raise EOFError
        response = line.strip()
        if self._echo:
            self.say(response)
        return response

    def _broken(self, line: str) -> str:
        """Break a line at its words where a terminal would break it inside one."""
        width = _width(self._stdout)
        if width is None or len(line) < width:
            return line
        start = _START.match(line)
        return textwrap.fill(
            line,
            width - 1,
            subsequent_indent=" " * (start.end() if start else 0),
            break_long_words=False,
            break_on_hyphens=False,
        )

    def _safe(self, line: str) -> str:
        # Text from a bank could steer the terminal or turn the writing direction around.
        kept = "".join(sign if _harmless(sign) else "\ufffd" for sign in " ".join(line.split("\n")))
        encoding = getattr(self._stdout, "encoding", None) or "utf-8"
        return kept.encode(encoding, "replace").decode(encoding)


def _width(stream: TextIO) -> int | None:
    """Count the columns of a terminal; None for what is none, or does not tell."""
    try:
        return os.get_terminal_size(stream.fileno()).columns or None
    except (OSError, ValueError):
        return None


def _harmless(sign: str) -> bool:
    return unicodedata.category(sign) not in {"Cc", "Cs"} and not (
        "\u202a" <= sign <= "\u202e" or "\u2066" <= sign <= "\u2069"
    )


class _Game:
    """One quiz being played on a pair of streams."""

    def __init__(
        self,
        session: Session,
        lines: _Lines,
        store: Store | None,
        clock: Callable[[], float],
        *,
        at_terminal: bool,
    ) -> None:
        self.lines = lines
        self._session = session
        self._store = store
        self._clock = clock
        self._at_terminal = at_terminal
        self._number = 0

    def play(self, title: str) -> None:
        """Ask all items. Raises EOFError when the input ends before them."""
        self._keep_game(title)
        self.lines.say(f"{title}: {_counted(self._session.total, 'question')}", HOW)
        while not self._session.all_asked:
            self._keep(self._session.ask(self._clock()))
            self._put()
            self._hear_answer()
            while self._at_terminal and self._pause():
                pass

    def end(self) -> None:
        """Show the score and what was missed, its evidence whole."""
        self._keep(self._session.finish(self._clock()))
        summary = summarise(self._session)
        self.lines.say("", words.score(summary))
        if self._at_terminal and summary.pace is not None:
            self.lines.say(words.pace(summary.pace))
        for miss in summary.misses:
            self.lines.say("", *_missed(miss))

    def _put(self) -> None:
        session = self._session
        self.lines.say("", words.heading(session.item, session.number, session.total))
        self.lines.say(session.item.question.question)
        self.lines.say(*(f"  {line}" for line in words.lettered(session.item)))
        if session.item.in_order:
            self.lines.say(words.how_to_order(session.item))

    def _hear_answer(self) -> None:
        while self._session.phase is Phase.ASKING:
            response = self.lines.hear(">")
            if self._session.item.is_unreadable(response):
                self.lines.say(words.none_of_them(self._session.item))
                continue
            self._keep(self._session.answer(response, self._clock()))
            if self._session.prompted:
                self.lines.say(words.once_more(self._session.item))
        self._show()

    def _show(self) -> None:
        session = self._session
        self.lines.say(words.verdict(session.result), f"The answer: {session.item.answer}")
        self.lines.say(*_told(shown(session.item, session.to_come)))

    def _pause(self) -> bool:
        """Let the player read on, claim or take back; whether to pause again."""
        session = self._session
        choices = [GO_ON]
        choices += [f"{CLAIM}: I was right"] if session.can_claim else []
        choices += [f"{UNDO}: take that back"] if session.can_undo else []
        said = self.lines.hear(f"({', '.join(choices)})").casefold()
        if said in CLAIMS and session.can_claim:
            self._keep(session.claim(self._clock()))
            self.lines.say(words.verdict(session.result))
            return True
        if said == UNDO and session.can_undo:
            self._undo()
            return True
        return False

    def _undo(self) -> None:
        session = self._session
        self._keep(session.undo(self._clock()))
        if session.phase is Phase.SHOWN:
            self.lines.say(words.verdict(session.result))
            return
        left = session.remaining(self._clock())
        self.lines.say(
            "Taken back." if left is None else f"Taken back: {words.seconds(left)} are left."
        )
        self._hear_answer()

    def _keep_game(self, title: str) -> None:
        with self._telling_failure():
            if self._store:
                self._number = self._store.begin(title, [item.key for item in self._session.items])

    def _keep(self, event: Event) -> None:
        with self._telling_failure():
            if self._store:
                self._store.append(self._number, event)

    @contextmanager
    def _telling_failure(self) -> Iterator[None]:
        try:
            yield
        except StoreError as error:
            self._store = None
            self.lines.say(f"This game is not kept from here on: {error}")


def _missed(miss: Miss) -> Iterable[str]:
    yield f"{miss.number}. {miss.item.question.question}"
    if miss.result.response:
        yield f"You said: {miss.result.response}"
    yield f"The answer: {miss.item.answer}"
    yield from _told(miss.passages)


def _told(passages: Iterable[Passage]) -> Iterable[str]:
    for passage in passages:
        yield f"  {passage.text}" + (f" ({passage.source})" if passage.source else "")


def _counted(number: int, thing: str) -> str:
    return f"1 {thing}" if number == 1 else f"{number} {thing}s"

"""One quiz being played on the screen: every move is kept before anything shows it."""

from collections.abc import Callable, Sequence

from quizgame.errors import StoreError
from quizgame.play.events import Event
from quizgame.play.items import Item
from quizgame.play.scoring import Phase
from quizgame.play.session import Session
from quizgame.store import Store


class Round:
    """A session with its clock and its keeper.

    A failing store is told once through `complain`, and the quiz goes on without it.
    """

    def __init__(
        self,
        items: Sequence[Item],
        *,
        title: str,
        store: Store | None,
        clock: Callable[[], float],
        complain: Callable[[str], None],
    ) -> None:
        self.session = Session(items)
        self.title = title
        self._store = store
        self._clock = clock
        self._complain = complain
        self._game = 0
        self._begin()

    @property
    def remaining(self) -> float | None:
        """Seconds left for the open question; None without a clock."""
        return self.session.remaining(self._clock())

    def ask(self) -> None:
        """Put the next question, or end the quiz after the last."""
        if self.session.all_asked:
            self.finish()
        else:
            self._keep(self.session.ask(self._clock()))

    def answer(self, response: str) -> None:
        """Take an answer; a session that is prompted waits for one more."""
        self._keep(self.session.answer(response, self._clock()))

    def time_out(self, standing: str) -> None:
        """Take what stands in the input, for the time is over."""
        self._keep(self.session.time_out(standing, self._clock()))

    def claim(self) -> None:
        """Let the player say "I was right"."""
        self._keep(self.session.claim(self._clock()))

    def undo(self) -> None:
        """Take back the claim, or else the answer."""
        self._keep(self.session.undo(self._clock()))

    def finish(self) -> None:
        """End the quiz, if it has not ended yet."""
        if self.session.phase is not Phase.FINISHED:
            self._keep(self.session.finish(self._clock()))

    def _begin(self) -> None:
        if self._store is None:
            return
        try:
            self._game = self._store.begin(self.title, [item.key for item in self.session.items])
        except StoreError as error:
            self._lose_store(error)

    def _keep(self, event: Event) -> None:
        if self._store is None:
            return
        try:
            self._store.append(self._game, event)
        except StoreError as error:
            self._lose_store(error)

    def _lose_store(self, error: StoreError) -> None:
        self._store = None
        self._complain(f"This game is not kept from here on: {error}")

"""What holds after any run of moves: a machine plays at random and compares with a simple model."""

import os
from collections.abc import Sequence

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from quizgame.bank.question import Question
from quizgame.play.evidence import Mark, shown
from quizgame.play.scoring import Phase, Standing, standing
from quizgame.play.session import Session
from tests.play.making import COUNTRIES, HOST, PLACE, SPEECHES, TRUTH, WHO, items

QUESTIONS = (WHO, HOST, COUNTRIES, PLACE, TRUTH, SPEECHES)
RESPONSES = st.sampled_from(
    [
        "",
        " ",
        "Vladimir",
        "Vladimir Putin",
        "Xi Jinping",
        "over 140",
        "Beijing",
        "True",
        "b",
        "BA",
        "C, A, B",
        "\x00",
    ]
)
PAUSES = st.floats(0, 40)


class Playing(RuleBasedStateMachine):
    """Any order of allowed moves, with what was before each answer and claim remembered."""

    @initialize(
        questions=st.lists(st.sampled_from(QUESTIONS), min_size=1, unique_by=lambda q: q.question),
        clock=st.sampled_from([None, 0.5, 1.0]),
    )
    def begin(self, questions: Sequence[Question], clock: float | None) -> None:
        self.session = Session(items(*questions, factor=clock))
        self.now = 1000.0
        self.before: list[tuple[Standing, float | None]] = []
        self.final_answers: dict[int, int] = {}

    def _remember(self) -> None:
        self.before.append((self.session.standing, self.session.remaining(self.now)))

    @rule(pause=PAUSES)
    def wait(self, pause: float) -> None:
        self.now += pause

    @precondition(lambda self: not self.session.all_asked)
    @precondition(lambda self: self.session.phase in (Phase.READY, Phase.SHOWN))
    @rule()
    def ask(self) -> None:
        self.session.ask(self.now)
        self.before.clear()

    @precondition(lambda self: self.session.phase is Phase.ASKING)
    @rule(response=RESPONSES)
    def answer(self, response: str) -> None:
        self._remember()
        self.session.answer(response, self.now)
        if self.session.phase is Phase.ASKING:
            self.before.pop()

    @precondition(lambda self: self.session.remaining(self.now) == 0)
    @rule(standing_input=RESPONSES)
    def time_out(self, standing_input: str) -> None:
        self._remember()
        self.session.time_out(standing_input, self.now)
        assert self.session.phase is Phase.SHOWN

    @precondition(lambda self: self.session.can_claim)
    @rule()
    def claim(self) -> None:
        self._remember()
        right = self.session.score.right
        self.session.claim(self.now)
        assert self.session.score.right == right + 1

    @precondition(lambda self: self.session.can_undo)
    @rule()
    def undo(self) -> None:
        old, remaining = self.before.pop()
        self.session.undo(self.now)
        new = self.session.standing
        assert (new.phase, new.item, new.prompted) == (old.phase, old.item, old.prompted)
        assert new.results == old.results
        assert new.score == old.score
        left = self.session.remaining(self.now)
        assert (left is None) == (remaining is None)
        assert abs((left or 0) - (remaining or 0)) < 1e-6

    @precondition(lambda self: self.session.phase is not Phase.FINISHED)
    @rule(sure=st.integers(0, 9))
    def finish(self, sure: int) -> None:
        if sure == 0:
            self.session.finish(self.now)

    @invariant()
    def the_score_never_passes_what_was_asked(self) -> None:
        score = self.session.score
        assert 0 <= score.right <= score.answered <= score.asked <= self.session.total

    @invariant()
    def a_question_has_one_result_at_most(self) -> None:
        places = [result.item for result in self.session.standing.results]
        assert places == sorted(set(places))

    @invariant()
    def the_events_say_it_all(self) -> None:
        assert standing(self.session.events) == self.session.standing

    @invariant()
    def what_is_shown_gives_no_later_answer_away(self) -> None:
        if self.session.phase is not Phase.SHOWN:
            return
        own = self.session.item.question.answer.text
        for passage in shown(self.session.item, self.session.to_come):
            visible = "|".join(
                span.text for span in passage.spans if span.mark is not Mark.ANSWER
            ).casefold()
            for item in self.session.to_come:
                key = item.question.answer
                for form in (key.text, *key.accept, *key.prompt):
                    assert form == own or form.casefold() not in visible


TestPlaying = Playing.TestCase
TestPlaying.settings = settings(
    max_examples=1000 if os.environ.get("QUIZGAME_SOAK") else 40,
    stateful_step_count=30,
    deadline=None,
)

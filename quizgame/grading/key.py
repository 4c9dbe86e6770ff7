"""What a grade is given: a key made ready."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from quizgame.bank.kinds import AnswerType, Kind, Precision
from quizgame.grading.form import Form
from quizgame.grading.neighbours import NOBODY, Neighbours
from quizgame.grading.outcome import Outcome
from quizgame.grading.spelling.manner import Manner


@dataclass(frozen=True, kw_only=True)
class PreparedKey:
    """All that a grade may need, worked out once for a question in its bank."""

    # The answer to show.
    canonical: str
    kind: Kind
    type: AnswerType
    # The forms that are right, and the same as they are written, and in folded words.
    accepted: tuple[Form, ...]
    texts: tuple[str, ...] = ()
    written: tuple[str, ...] = ()
    # What becomes of a response that is one of the forms, written as one word.
    exact: Mapping[str, Outcome] = field(default_factory=dict)
    # How many letters a response may have to be one of the forms, however it is spaced.
    longest: int = 0
    # The things to put in order, in their right one.
    items: tuple[Form, ...] = ()
    # Forms that the question itself calls wrong, its distractors among them.
    rejected: tuple[Form, ...] = ()
    # Answers to other questions of the bank, which a typo must never turn into this one.
    others: Neighbours = NOBODY
    # Other names of the place or the organisation that the key is, each as one word.
    aliases: tuple[str, ...] = ()
    # Those of the wrong ones, and the countries, that are written nearly as the key is.
    lookalikes: tuple[str, ...] = ()
    # The folded words of the question, and in their normal form the plain ones among them, which
    # a response may add to a name.
    question: frozenset[str] = frozenset()
    echo: frozenset[str] = frozenset()
    # The surnames of other persons whom a wrong answer names.
    rivals: frozenset[tuple[str, ...]] = frozenset()
    # Whether another person in the bank or the evidence has the surname of the key.
    namesakes: bool = False
    # How exact a date must be.
    precision: Precision | None = None
    # In what way an answer must be written as the key is.
    manners: tuple[Manner, ...] = ()

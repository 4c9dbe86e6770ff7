"""What a grade is given: a key made ready."""

from dataclasses import dataclass

from quizgame.bank.question import AnswerType, Kind, Precision
from quizgame.grading.form import Form
from quizgame.grading.spelling.manner import Manner


@dataclass(frozen=True, kw_only=True)
class PreparedKey:
    """All that a grade may need, worked out once for a question in its bank.

    `items` are the things to put in order, in their right one. `rejected` are forms the question
    itself calls wrong, its distractors among them; `others` are answers to other questions of the
    bank, which a typo must never turn into this one; `lookalikes` are those of them and the
    countries that are written nearly as the key is. `question` are the folded words of the
    question, `echo` the plain ones among them in their normal form, which a response may add to a
    name; `namesakes` tells that another person in the bank or the evidence has the surname of the
    key; `precision` is how exact a date must be, and `manners` in what way an answer must be
    written as the key is, where the key says so.
    """

    canonical: str
    kind: Kind
    type: AnswerType
    accepted: tuple[Form, ...]
    items: tuple[Form, ...] = ()
    prompted: tuple[Form, ...] = ()
    rejected: tuple[Form, ...] = ()
    others: tuple[Form, ...] = ()
    lookalikes: tuple[str, ...] = ()
    question: frozenset[str] = frozenset()
    echo: frozenset[str] = frozenset()
    namesakes: bool = False
    precision: Precision | None = None
    manners: tuple[Manner, ...] = ()

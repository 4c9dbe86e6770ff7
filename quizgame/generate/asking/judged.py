"""True or false: a statement of the article as it is, or with one figure or name swapped."""

import hashlib
import random
from collections.abc import Iterator

from quizgame.bank.kinds import AnswerType, Kind
from quizgame.generate.asking.english.asked import Worded
from quizgame.generate.asking.english.grammar import tell
from quizgame.generate.asking.sound.standing import statement
from quizgame.generate.asking.sound.telling_time import tells_time
from quizgame.generate.asserted import REPORTING
from quizgame.generate.candidate import Candidate, Unaskable
from quizgame.generate.clauses import Clause
from quizgame.generate.distractors import figures
from quizgame.generate.story import Story
from quizgame.generate.values.amounts import AmountKind
from quizgame.generate.values.quantities import Quantity

_SWAPPED = frozenset(
    {
        AmountKind.NUMBER,
        AmountKind.MONEY,
        AmountKind.PERCENT,
        AmountKind.DURATION,
        AmountKind.MEASURE,
    }
)


def judged_questions(
    story: Story, clause: Clause, problems: list[tuple[str, str]]
) -> Iterator[Candidate]:
    """One statement of the clause to judge, if it has a figure or a country that may be swapped."""
    if clause.tense == "modal" or clause.attribution is not None:
        return
    if clause.verb.lemma_ in REPORTING or not _is_about_something(story, clause):
        return
    try:
        found = _statement(story, clause)
    except Unaskable as reason:
        problems.append((clause.verb.text, str(reason)))
        return
    if found is not None:
        yield found


def _is_about_something(story: Story, clause: Clause) -> bool:
    """Whether the subject of the clause is, or holds, a name."""
    tokens = clause.subject_tokens
    named = any(story.names.at(t) for t in tokens)
    return named or any(t.i in story.references for t in tokens)


def _statement(story: Story, clause: Clause) -> Candidate | None:
    seed = hashlib.sha256(clause.sentence.text.encode()).digest()
    rng = random.Random(seed)  # noqa: S311 - no secret
    swap = _swap(story, clause, rng)
    if swap is None:
        return None
    start, end, right, wrong = swap
    truth = rng.random() < 0.5
    worded: Worded = tell(story, clause, {} if truth else {start: (end, wrong)})
    shown = right if truth else wrong
    if len(worded.wording.named) < 2 and not any(c.isdigit() for c in worded.text):
        raise Unaskable("nothing to judge")
    if shown not in worded.text:
        raise Unaskable("aside", shown)
    return Candidate(
        family="true or false",
        kind=Kind.TRUE_FALSE,
        stem=statement(story, clause, worded, counts=True),
        answer="true" if truth else "false",
        type=AnswerType.THING,
        clause=clause,
        evidence=clause.sentence,
        named=frozenset(worded.wording.named),
        dated=tells_time(worded),
        confidence=0.75,
        wrong=None if truth else f"{right}, not {wrong}",
    )


def _swap(story: Story, clause: Clause, rng: random.Random) -> tuple[int, int, str, str] | None:
    """(start, end, right words, wrong words) of the first thing that can be swapped."""
    tokens = [t for part in [clause.subject_tokens, *clause.tail] for t in part]
    for token in tokens:
        quantity = story.quantities.get(token.i)
        if quantity is not None and _may_swap(quantity):
            if token.i > 0 and story.doc[token.i - 1].lower_ in {"a", "an"}:
                continue  # "a 149-vote margin" would want another article
            wrong = figures(quantity.text, rng)
            if wrong:
                return quantity.start, quantity.end, quantity.text, wrong[rng.choice((0, -1))]
    return None


def _may_swap(quantity: Quantity) -> bool:
    counted = quantity.noun is not None or quantity.kind is not AmountKind.NUMBER
    return counted and quantity.kind in _SWAPPED and quantity.high is None and quantity.value > 1

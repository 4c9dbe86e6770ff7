"""Which parts of a clause a question can do without, and which it must not touch."""

from spacy.tokens import Token

from quizgame.generate.asking.english.asides import JOINTS, is_dash, loose_parts
from quizgame.generate.asking.english.asked import Asked
from quizgame.generate.asserted import REPORTING
from quizgame.generate.candidate import Unaskable
from quizgame.generate.clauses import Clause
from quizgame.generate.naming import kinds
from quizgame.generate.story import Story

# Relations that nothing can be asked out of: English has no question for it.
ISLANDS = frozenset(
    {"relcl", "advcl", "acl", "ccomp", "conj", "appos", "pcomp", "csubj", "parataxis"}
)
FOCUS = frozenset({"only", "even", "not", "neither", "nor", "just"})

FEW_WORDS = 4


_LONG_TITLE = 10


def dispensable(story: Story, clause: Clause) -> frozenset[int]:
    """What the clause can do without; refuses a clause that was read wrongly."""
    # The verb's own place in a longer sentence is no reason to leave it out.
    group = [t for t in clause.group if t != clause.verb]
    every = [*clause.subject_tokens, *group, *clause.after]
    every += [t for part in clause.front for t in part]
    loose = set(loose_parts(every, story))
    loose.update(t.i for part in clause.tail if _can_go(part) for t in part)
    for part in clause.tail:
        dash = next((t.i for t in part if is_dash(t)), None)
        loose.update(t.i for t in part if dash is not None and t.i >= dash)
    for part in clause.tail:
        if any(_is_mark(t) for t in part) and is_circumstance(top_of(part)):
            loose.update(t.i for t in part)
    _refuse_quotations(clause, loose)
    if clause.kind in {"relative", "reduced"}:
        said = [t for t in clause.group if t.lower_ not in JOINTS]
        loose.difference_update(t.i for t in [clause.verb, *said])
    return frozenset(loose)


def asked_apart(story: Story, clause: Clause, asked: Asked) -> frozenset[int]:
    """A phrase after a comma that holds what is asked for: ", with 20% of the vote"."""
    for part in clause.tail:
        first = next((t for t in part if not t.is_punct), part[0])
        placed = story.names.at(max(first.i - 2, 0))
        if placed is not None and placed.kind in {kinds.PLACE, kinds.COUNTRY}:
            continue  # ", in Germany," says where the town is, not where it happened
        if any(asked.covers(t) for t in part) and top_of(part).dep_ in {"prep", "npadvmod"}:
            inner = loose_parts([t for t in part if t != top_of(part)], story)
            return frozenset(t.i for t in part) - inner
    return frozenset()


def _refuse_quotations(clause: Clause, loose: set[int]) -> None:
    """Refuse what somebody said in so many words; a few words or a title may stay."""
    marks = [t for t in clause.after if _is_mark(t) and t.i not in loose]
    if not marks:
        return
    quoted = clause.verb.doc[marks[0].i + 1 : marks[-1].i]
    titled = sum(t.text[:1].isupper() or t.text.isdigit() for t in quoted) > len(quoted) // 2
    if len(marks) != 2 or len(quoted) > (_LONG_TITLE if titled else FEW_WORDS):
        raise Unaskable("quotation")


def is_quoted(asked: Asked) -> bool:
    """Whether what is asked for stands in quotation marks."""
    doc = asked.head.doc
    return any(_is_mark(doc[i]) for i in range(max(0, asked.start - 1), asked.start + 1))


def _is_mark(token: Token) -> bool:
    return token.is_quote or token.text in {"“", "”", '"'}


def _can_go(part: tuple[Token, ...]) -> bool:
    """Whether a part after the verb is an aside: it stands after a comma and no verb needs it."""
    first, top = next((t for t in part if not t.is_punct), part[0]), top_of(part)
    if top.dep_ == "advcl" and first.lower_ in {"if", "unless", "until"}:
        return False
    if first.lower_ == "according":
        return False
    comma = first.i > 0 and first.nbor(-1).text in {",", "–", "—"}
    if top.dep_ == "ccomp" and top.head.lemma_ in REPORTING:
        return False
    return comma and top.dep_ in {
        "advcl",
        "prep",
        "npadvmod",
        "ccomp",
        "dep",
        "nmod",
        "xcomp",
        "acl",
        "advmod",
        "dobj",
        "attr",
        "oprd",
        "appos",
    }


def top_of(part: tuple[Token, ...]) -> Token:
    """The token of a part that the others hang on."""
    members = set(part)
    return next(t for t in part if t.head not in members or t.head == t)


def is_circumstance(top: Token) -> bool:
    """Whether a preposition tells after what or because of what something was done."""
    if top.lower_ in _CIRCUMSTANCES:
        return True
    phrase = " ".join(t.lower_ for t in top.doc[top.i : top.i + 3])
    return phrase in _CAUSES


_CAUSES = frozenset({"in response to", "in connection with", "in reaction to", "as part of"})


_CIRCUMSTANCES = frozenset(
    {"following", "after", "amid", "amidst", "despite", "due", "because", "ahead"}
)

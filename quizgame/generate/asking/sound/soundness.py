"""Clauses that are not asked: read wrongly, or true only on a condition or not at all."""

from collections.abc import Callable

from spacy.tokens import Token

from quizgame.generate.asking.sound.misread import is_misread
from quizgame.generate.asserted import REPORTING, own_subject
from quizgame.generate.candidate import Unaskable
from quizgame.generate.clauses import Clause
from quizgame.generate.story import Story

_TELLING = frozenset({"tell", "inform"})
_NEGATIVE = frozenset(
    """
    no none nobody nothing neither nor few little hardly barely scarcely rarely seldom never not n't
    """.split()
)
# Adverbs that place an event by another one, which the question does not tell.
_RELATIVE = frozenset({"previously", "earlier", "later", "then", "next", "afterwards"})
_CONDITIONAL = frozenset({"if", "unless", "until", "whether", "provided", "providing", "assuming"})
_CONDITIONS = ("as long as ", "in case ", "on condition ", "on the condition ", "otherwise ")
_SOURCES = frozenset({"report", "statement", "interview", "announcement", "bulletin", "tweet"})
# Where something lies is no news.
_PLACED = frozenset({"locate", "situate"})
# Verbs that say little without what it was that they answered.
_ANSWERING = frozenset({"react", "respond", "reply", "comment", "follow"})
# What says that something was done without saying what.
_IDIOMS = frozenset({("follow", "suit"), ("do", "so"), ("do", "likewise"), ("do", "this")})
# "is likely to resign" and "is notable" tell what somebody thinks.
_OPINIONS = frozenset(
    """
    likely unlikely certain sure possible doubtful notable remarkable important significant crucial
    vital essential interesting surprising
    """.split()
)


def refuse_unsound(story: Story, clause: Clause) -> None:
    """Raise Unaskable, with the reason, for a clause that no question may be made of."""
    for reason, is_so in _RULES:
        if is_so(story, clause):
            raise Unaskable(reason, clause.verb.text)


def _is_negative(story: Story, clause: Clause) -> bool:
    """Whether it says that something is not so, in its verb, its subject or its object."""
    del story
    if any(c.dep_ == "neg" for c in clause.verb.children):
        return True
    words = " ".join(t.lower_ for t in clause.sentence)
    if "all but " in words or "anything but " in words:
        return True
    own = [*clause.subject_tokens, *clause.group]
    denied = (t for t in clause.after if t.dep_ == "det" and _is_of_clause(t, clause.verb))
    return any(t.lower_ in _NEGATIVE for t in [*own, *denied])


def _is_of_clause(token: Token, verb: Token) -> bool:
    """Whether a token belongs to a clause and not to one inside it: "a hole no light leaves"."""
    inner = {"relcl", "acl", "appos", "advcl", "ccomp", "parataxis"}
    for above in token.ancestors:
        if above == verb:
            return True
        if above.dep_ in inner:
            return False
    return False


def _is_conditional(story: Story, clause: Clause) -> bool:
    """Whether it holds only on a condition: "if it sells", "had it sold", "provided that"."""
    del story
    text = clause.sentence.text.lower()
    return any(c in text for c in _CONDITIONS) or any(_sets(c) for c in clause.verb.children)


def _sets(child: Token) -> bool:
    if child.dep_ == "mark":
        return child.lower_ in _CONDITIONAL
    if child.dep_ not in {"advcl", "prep"} or (child.dep_ == "prep" and child.lower_ == "until"):
        return False  # "until 14 October" is a time
    marked = child.lower_ in _CONDITIONAL or any(t.lower_ in _CONDITIONAL for t in child.lefts)
    return marked or (child.dep_ == "advcl" and child.left_edge.lower_ in {"had", "were", "should"})


def _is_contracted(story: Story, clause: Clause) -> bool:
    del story
    return any(t.text.startswith(("n't", "n’t", "'", "’")) for t in clause.group)


def _is_hearsay(story: Story, clause: Clause) -> bool:
    """Whether "would" tells what somebody has said or supposed, as in "Norland would leave"."""
    del story
    opinion = any(t.dep_ == "acomp" and t.lower_ in _OPINIONS for t in clause.verb.rights)
    return opinion or any(t.lower_ in {"would", "'d", "’d"} for t in clause.group)


def _is_focused(story: Story, clause: Clause) -> bool:
    """Whether "only" or "even" says more than the words around it."""
    del story
    return any(t.lower_ in {"only", "even", "just"} for t in clause.group)


def _is_relative(story: Story, clause: Clause) -> bool:
    """Whether it lies before or after something else: "had previously won"."""
    del story
    placed = any(t.lower_ in _RELATIVE and t.dep_ == "advmod" for t in clause.verb.children)
    return placed and clause.group[0].lower_ == "had"


def _is_hollow(story: Story, clause: Clause) -> bool:
    """Whether what was said, or what something is, has been left out."""
    del story
    lemma = clause.verb.lemma_
    if any((lemma, c.lower_) in _IDIOMS for c in clause.verb.rights):
        return True
    if lemma in _ANSWERING and not any(
        c.lower_ in {"to", "on", "that"} for c in clause.verb.rights
    ):
        return True
    if lemma in REPORTING | _TELLING:
        needed = {"ccomp", "xcomp"} if lemma in _TELLING else {"ccomp", "xcomp", "dobj"}
        told = (c for c in clause.verb.rights if c.left_edge.lower_ != "so")
        return not any(c.dep_ in needed for c in told)
    return lemma in _PLACED or (lemma == "be" and sum(t.is_alpha for t in clause.after) < 2)


def _is_reported_in(story: Story, clause: Clause) -> bool:
    """Whether the words around it only report it: "In a report, ...", "The BBC reported, ..."."""
    del story
    for part in clause.front:
        top = next((t for t in part if t.head == clause.verb), part[0])
        sources = (t for t in top.rights if t.dep_ == "pobj")
        reported = top.dep_ == "ccomp" and top.lemma_ in REPORTING
        if reported or any(t.lemma_.lower() in _SOURCES for t in sources):
            return True
    cut = (c for c in clause.verb.rights if c.dep_ == "ccomp" and c.tag_ == "VBN")
    taken = clause.verb.lemma_ in REPORTING and any(c.dep_ == "dobj" for c in clause.verb.rights)
    return taken and any(own_subject(c) is None for c in cut)


_RULES: tuple[tuple[str, Callable[[Story, Clause], bool]], ...] = (
    ("broken sentence", is_misread),
    ("reported", _is_reported_in),
    ("negation", _is_negative),
    ("condition", _is_conditional),
    ("contraction", _is_contracted),
    ("hearsay", _is_hearsay),
    ("focus", _is_focused),
    ("no time", _is_relative),
    ("nothing said", _is_hollow),
)

"""The clauses of a sentence: subject, verb group and what follows, each part a list of tokens."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import lemminflect
from spacy.tokens import Span, Token

from quizgame.generate.asserted import (
    REPORTING,
    SUBJECTS,
    _is_participle,
    is_fragment,
    lower_clauses,
    own_subject,
)

AUXILIARIES = frozenset({"aux", "auxpass"})
# Children of a verb that are clauses or joints of their own, not parts of its clause.
_APART = frozenset(
    {"cc", "conj", "punct", "mark", "parataxis", "preconj", "intj", "meta", "csubj", "csubjpass"}
)


@dataclass(frozen=True, kw_only=True)
class Clause:
    """One clause that asserts something.

    `group` is the verb with its auxiliaries and the adverbs among them, in order; `tail` the parts
    that follow the verb; `front` those before the subject. `subject` is the head of the subject,
    which for a relative clause is the noun it belongs to. `attribution` is the head of whoever
    says it, when somebody does. `finite` is the finite form of a verb that stands as a participle:
    "receiving" after "came in third" is "received", "founded in 1856" is "was founded".
    """

    verb: Token
    subject: Token
    subject_tokens: tuple[Token, ...]
    group: tuple[Token, ...]
    front: tuple[tuple[Token, ...], ...]
    tail: tuple[tuple[Token, ...], ...]
    attribution: Token | None = None
    kind: str = "main"
    finite: str | None = None

    @property
    def sentence(self) -> Span:
        """The sentence the clause stands in."""
        return self.verb.sent

    @property
    def tense(self) -> str:
        """ "past", "perfect", "future", "modal" or "present", by the verb group's finite word."""
        if self.finite is not None:
            return "past"
        first = next((t for t in self.group if t.pos_ != "ADV"), self.verb)
        if first.tag_ == "VBD":
            return "past"
        if first.tag_ == "MD":
            return "future" if first.lower_ in {"will", "shall"} else "modal"
        return "perfect" if first.lemma_ == "have" and first != self.verb else "present"

    @property
    def after(self) -> tuple[Token, ...]:
        """What follows the verb, word by word."""
        return tuple(t for part in self.tail for t in part)

    @property
    def passive(self) -> bool:
        """Whether the subject undergoes what the verb says."""
        undergone = self.finite is not None and self.verb.tag_ == "VBN"
        return undergone or any(t.dep_ == "auxpass" for t in self.group)


def find_clauses(sentence: Span) -> Iterator[Clause]:
    """The asserted clauses of a sentence, main clauses first, in order of their verbs."""
    root = sentence.root
    if is_fragment(root):
        return
    seen: set[int] = set()
    for verb, kind in [(root, "main"), *lower_clauses(root)]:
        if verb.i in seen or verb.pos_ not in {"VERB", "AUX"}:
            continue
        seen.add(verb.i)
        clause = _clause(verb, kind)
        if clause is not None:
            yield clause


def _clause(verb: Token, kind: str) -> Clause | None:
    subject, subject_tokens = _subject(verb, kind)
    if subject is None or _is_said_by_nobody(verb):
        return None
    bare = kind in {"participle", "reduced"}
    group = (verb,) if bare else _group(verb, kind)
    if group is None:
        return None
    finite = _past(verb, subject) if bare else None
    parts = [c for c in verb.children if _is_part(c, group, subject)]
    first = min(t.i for t in group)
    front = tuple(_subtree(c) for c in parts if c.i < first)
    tail = tuple(p for c in parts if c.i > first for p in _parts(c))
    return Clause(
        verb=verb,
        subject=subject,
        subject_tokens=subject_tokens,
        group=group,
        front=front,
        tail=tail,
        attribution=_attribution(verb),
        kind=kind,
        finite=finite,
    )


def _parts(child: Token) -> Iterator[tuple[Token, ...]]:
    """A part of the clause; "to travel to Norland on Monday" is three."""
    inner = [c for c in child.rights if c.dep_ in {"prep", "advcl", "dobj", "npadvmod", "xcomp"}]
    joined = any(c.dep_ in {"conj", "cc"} for c in child.rights)
    if child.dep_ != "xcomp" or child.pos_ != "VERB" or not inner or joined:
        yield _subtree(child)
        return
    apart = {t.i for c in inner for t in c.subtree}
    yield tuple(t for t in child.subtree if t.i not in apart)
    for each in inner:
        yield from _parts(each)


def _past(verb: Token, subject: Token) -> str:
    if verb.tag_ == "VBN":
        return f"{be_for(subject)} {verb.text.lower()}"
    forms = lemminflect.getInflection(verb.lemma_, tag="VBD")
    return str(forms[0]) if forms else f"{verb.lemma_}ed"


def be_for(subject: Token) -> str:
    """ "was" or "were", as the subject wants it."""
    return "were" if subject.tag_ in {"NNS", "NNPS"} or list(subject.conjuncts) else "was"


def _is_part(child: Token, group: Sequence[Token], subject: Token) -> bool:
    return (
        child.dep_ not in _APART
        and child not in group
        and child.dep_ not in SUBJECTS
        and child != subject
        and not child.is_space
    )


def _subtree(token: Token) -> tuple[Token, ...]:
    return tuple(token.subtree)


def _subject(verb: Token, kind: str) -> tuple[Token | None, tuple[Token, ...]]:
    own = own_subject(verb)
    if kind == "reduced" and verb.dep_ == "acl":
        return verb.head, tuple(t for t in verb.head.subtree if not _below(t, verb))
    if kind == "relative":
        if own is None or own.lower_ not in {"who", "which", "that"} or own.i > verb.i:
            return None, ()
        noun = verb.head
        before = own.left_edge.nbor(-1)
        before = before.nbor(-1) if before.is_punct else before
        of_place = own.lower_ == "which" and before.ent_type_ in {"GPE", "LOC"}
        if before != noun and not of_place:
            return None, ()  # "at the behest of Lee, who": whose clause it is cannot be told
        return noun, tuple(t for t in noun.subtree if not _below(t, verb))
    if own is not None:
        return (
            (own, _subtree(own))
            if own.i < verb.i and own.tag_ not in {"WP", "WDT", "EX"}
            else (None, ())
        )
    if kind in {"conjunct", "participle", "reduced"}:
        head = verb.head
        return _subject(head, _kind_of(head))
    return None, ()


def _kind_of(verb: Token) -> str:
    if verb.dep_ == "advcl" and _is_participle(verb):
        return "participle"
    return {"relcl": "relative", "conj": "conjunct", "parataxis": "conjunct"}.get(verb.dep_, "main")


def _below(token: Token, top: Token) -> bool:
    return token == top or top.is_ancestor(token)


def _group(verb: Token, kind: str) -> tuple[Token, ...] | None:
    """The verb with what stands with it; None when it is not finite."""
    auxiliaries = [c for c in verb.children if c.dep_ in AUXILIARIES and c.i < verb.i]
    if (
        not auxiliaries
        and kind == "conjunct"
        and own_subject(verb) is None
        and verb.tag_ in {"VBN", "VBG", "VB"}
    ):
        auxiliaries = [c for c in verb.head.children if c.dep_ in AUXILIARIES and c.i < verb.i]
    first = auxiliaries[0] if auxiliaries else verb
    if first.tag_ not in {"VBD", "VBZ", "VBP", "MD"}:
        return None
    between = [
        c
        for c in verb.children
        if c.dep_ in {"neg", "advmod"} and first.i < c.i < verb.i and not list(c.children)
    ]
    early = [
        c
        for c in verb.children
        if c.dep_ == "advmod"
        and c.i < first.i
        and c.i >= first.i - 1
        and not list(c.children)
        and own_subject(verb) is not None
        and c.i > own_subject(verb).i  # type: ignore[union-attr]
    ]
    particles = [c for c in verb.children if c.dep_ == "prt" and c.i == verb.i + 1]
    return tuple(sorted([*auxiliaries, *between, *early, verb, *particles], key=lambda t: t.i))


def _attribution(verb: Token) -> Token | None:
    """Whoever says what a clause tells, however deep it stands in what is said."""
    for token in [verb, *verb.ancestors]:
        if token.dep_ == "ccomp" and token.head.lemma_ in REPORTING:
            return own_subject(token.head)
    return None


def _is_said_by_nobody(verb: Token) -> bool:
    """Whether a clause is only claimed, by somebody the clause does not name: "alleging that"."""
    says = [t for t in [verb, *verb.ancestors] if t.dep_ == "ccomp" and t.head.lemma_ in REPORTING]
    return bool(says) and own_subject(says[0].head) is None

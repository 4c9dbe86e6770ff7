"""What can be left out of a sentence without changing what the rest of it claims."""

from collections.abc import Iterable

from spacy.tokens import Token

from quizgame.generate.naming import kinds
from quizgame.generate.story import Story

# Words that tie a sentence to the one before it and add nothing to the fact.
JOINTS = frozenset(
    """
        also however meanwhile moreover furthermore additionally therefore thus too
        nevertheless nonetheless instead indeed besides then now likewise
    """.split()
)


# "UBS itself had to be rescued" says no more than "UBS had to be rescued".
INTENSIVE = frozenset({"itself", "himself", "herself", "themselves"})


def loose_parts(tokens: Iterable[Token], story: Story) -> frozenset[int]:
    """Tokens that can go without changing what the rest claims.

    These are asides in commas, brackets or dashes (appositions, relative clauses, participles) and
    words that only join sentences; the country after a town stays.
    """
    rows = sorted(tokens, key=lambda t: t.i)
    gone: set[int] = set()
    for token in rows:
        if token.lower_ in JOINTS and token.dep_ == "advmod" and token.whitespace_:
            gone.update(_with_commas(token, token))
        if token.lower_ in INTENSIVE and token.dep_ in {"appos", "npadvmod"}:
            gone.add(token.i)
        if token.dep_ == "prep" and (_phrase(token) in _FILLERS or token.lower_ == "including"):
            gone.update(_with_commas(token.doc[token.left_edge.i], token.doc[token.right_edge.i]))
        if _is_aside(token, story):
            last = max(t.right_edge.i for t in (token, *_later_asides(token)))
            gone.update(_with_commas(token.doc[token.left_edge.i], token.doc[last]))
    gone.update(_brackets(rows))
    return frozenset(gone)


_FILLERS = frozenset(
    {"at the same time", "for example", "for instance", "of course", "at the time"}
)


def _phrase(token: Token) -> str:
    return " ".join(t.lower_ for t in token.subtree)


_ASIDES = frozenset(
    {
        "appos",
        "relcl",
        "acl",
        "advcl",
        "npadvmod",
        "nmod",
        "dep",
        "parataxis",
        "prep",
        "advmod",
        "xcomp",
    }
)


def _is_aside(token: Token, story: Story) -> bool:
    first = token.left_edge
    while first.is_punct and first.i < token.i:
        first = first.nbor()
    while token.dep_ == "appos" and first.i > 0 and _is_twin(first.nbor(-1), token):
        first = first.nbor(-1).left_edge
    if token.dep_ not in _ASIDES or first.i == 0 or first.nbor(-1).text not in {",", "(", "–", "—"}:
        return False
    if token.dep_ == "appos":
        place, outer = story.names.at(token), story.names.at(token.head)
        both = place and outer and {place.kind, outer.kind} <= {kinds.PLACE, kinds.COUNTRY}
        return not both
    if token.head.dep_ == "cc" or token.lower_ in {"including", "as"}:
        return False
    return token.lower_ != "according" or not _is_source(token, story)


def _is_source(according: Token, story: Story) -> bool:
    """Whether it tells who says so, and nothing else: not when, and no "according to which"."""
    return not any(t.tag_ == "WDT" or t.i in story.times for t in according.subtree)


def _later_asides(token: Token) -> Iterable[Token]:
    """What else stands beside the same noun, behind an apposition."""
    after = token.head.rights if token.dep_ == "appos" else ()
    return (t for t in after if t.i > token.i and t.dep_ == "appos")


def _is_twin(other: Token, token: Token) -> bool:
    """Whether a word was torn off an apposition: "vice", "-" and "president" are each one."""
    return other.dep_ == "appos" and other.head == token.head and not other.whitespace_


def is_dash(token: Token) -> bool:
    """Whether a dash sets something apart: not the one inside "the Oslo–Bergen line"."""
    if token.text == "-" and token.i > 0:
        return bool(token.nbor(-1).whitespace_ and token.whitespace_)
    return token.text in {"—", "–"} and (token.i == 0 or bool(token.nbor(-1).whitespace_))


def _with_commas(first: Token, last: Token) -> set[int]:
    start, end = first.i, last.i + 1
    doc = first.doc
    if start > 0 and doc[start - 1].text in {",", "(", "–", "—"}:
        start -= 1
    if end < len(doc) and doc[end].text in {",", ")", "–", "—"}:
        end += 1
    return set(range(start, end))


def _brackets(rows: list[Token]) -> set[int]:
    gone: set[int] = set()
    depth = 0
    for token in rows:
        if token.text in {"(", "["}:
            depth += 1
        if depth:
            gone.add(token.i)
        if token.text in {")", "]"}:
            depth = max(0, depth - 1)
    return gone

"""Which verbs of a sentence tell something as a fact."""

from collections.abc import Iterator

from spacy.tokens import Token

SUBJECTS = frozenset({"nsubj", "nsubjpass"})


# Verbs that only report: "police said that ..." is worth a question of what was said.
REPORTING = frozenset(
    """
        say report announce claim state add tell confirm note explain write argue
        believe estimate reveal suggest warn declare find show indicate allege insist
        stress tweet acknowledge admit conclude predict expect think observe
    """.split()
)


# Subordinators after which the clause is asserted as fact.
_ASSERTED = frozenset(
    {"after", "because", "although", "though", "while", "whereas", "as", "since", "when"}
)


def is_fragment(root: Token) -> bool:
    """Whether a sentence is only a name with what is said of it: "Ann Lee, who won in 2018."."""
    if root.pos_ in {"VERB", "AUX"}:
        return False
    inner = {t.i for c in root.subtree if c.dep_ == "relcl" for t in c.subtree}
    return not any(t.pos_ in {"VERB", "AUX"} and t.i not in inner for t in root.subtree)


def lower_clauses(root: Token) -> Iterator[tuple[Token, str]]:
    """The verbs under a root that tell something too, each with the kind of its clause."""
    for token in sorted(root.subtree, key=lambda t: t.i):
        if _joins_participle(token):
            yield token, "participle"
        elif token.dep_ in {"conj", "parataxis"} and token.head.pos_ in {"VERB", "AUX"}:
            if _is_asserted(token.head):
                yield token, "conjunct"
        elif token.dep_ == "relcl":
            yield token, "relative"
        elif token.dep_ == "ccomp" and token.head.lemma_ in REPORTING and _is_asserted(token.head):
            yield token, "reported"
        elif (
            token.dep_ == "ccomp" and token.head.lemma_ not in REPORTING and token.i < token.head.i
        ):
            yield token, "conjunct"  # two sentences joined by a comma
        elif token.dep_ == "advcl" and _is_participle(token):
            yield token, "participle"
        elif _is_reduced(token):
            yield token, "reduced"
        elif token.dep_ == "advcl" and _mark(token) in _ASSERTED and _is_asserted(token.head):
            yield token, "adverbial"


def _is_participle(verb: Token) -> bool:
    """Whether a verb in "-ing" tells what else its sentence's subject did: "..., killing seven"."""
    first = verb.left_edge
    bare = (
        verb.tag_ == "VBG" and verb.text.islower() and first == verb and own_subject(verb) is None
    )
    after_comma = first.i > 0 and first.nbor(-1).text == "," and verb.head.i < verb.i
    return bare and after_comma and verb.head.tag_ == "VBD" and _is_asserted(verb.head)


def _joins_participle(verb: Token) -> bool:
    """Whether a verb goes on with such a participle: "..., killing seven and injuring 12"."""
    alike = verb.dep_ == "conj" and verb.tag_ == "VBG" and own_subject(verb) is None
    return alike and verb.head.dep_ == "advcl" and _is_participle(verb.head)


def _is_reduced(verb: Token) -> bool:
    """Whether a participle tells what was done to its noun: "Norbank, founded in 1856, ..."."""
    if verb.tag_ != "VBN" or verb.left_edge != verb or own_subject(verb) is not None:
        return False
    if verb.dep_ == "acl":
        if verb.head.pos_ != "PROPN" or verb.head.dep_ not in {*SUBJECTS, "appos"}:
            return False  # what is said of "two bars" singles nothing out
        between = verb.doc[verb.head.i + 1 : verb.i]
        return all(t.text == "," for t in between)
    after = verb.doc[verb.right_edge.i + 1 : verb.right_edge.i + 2]
    opens = verb.i == verb.sent.start and after.text == ","
    return verb.dep_ == "advcl" and opens and verb.head == verb.sent.root


def _mark(verb: Token) -> str | None:
    for child in verb.children:
        if (
            child.dep_ in {"mark", "advmod"}
            and child.i < verb.i
            and child.lower_ in _ASSERTED | {"if", "unless"}
        ):
            return child.lower_
    return None


def _is_asserted(verb: Token) -> bool:
    """Whether what stands under this verb is told as fact: not "did not say that", not "if"."""
    while True:
        if verb.dep_ in {"advcl"} and _mark(verb) not in _ASSERTED:
            return False
        if any(c.dep_ == "neg" for c in verb.children):
            return False
        if verb.dep_ in {"ROOT"} or verb.head == verb:
            return True
        verb = verb.head


def own_subject(verb: Token) -> Token | None:
    """The subject that stands with this very verb, or None."""
    return next((c for c in verb.children if c.dep_ in SUBJECTS), None)

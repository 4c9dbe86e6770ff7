"""Whether what a span tells lies before or after the day of the article, from the verb above it."""

from collections.abc import Iterator

from spacy.tokens import Span, Token

from quizgame.generate.times.when import Tense

_FUTURE_AUXILIARIES = frozenset({"will", "wo", "shall", "'ll", "\u2019ll"})
_DOUBTFUL_AUXILIARIES = frozenset(
    {"would", "could", "may", "might", "can", "should", "must", "'d", "\u2019d", "ca"}
)
_PLANNING = frozenset(
    {"schedule", "expect", "due", "set", "plan", "hope", "vow", "promise", "pledge", "aim", "slate"}
    | {"intend", "prepare", "ready", "likely", "agree", "go", "confirm", "want", "poise", "bind"}
)
"""Words before "to" that put the verb after it in the future."""

_MOVING = frozenset(
    """
    reschedule postpone delay move extend push set schedule adjourn defer shift put prolong
    """.split()
)
_UP_TO = frozenset({"to", "until", "till", "for", "through", "by"})
_CLAUSES = frozenset({"conj", "xcomp", "dep"})


def tense_of(span: Span) -> Tense | None:
    """Return the tense of the verb that the span hangs on, or None when that is not certain.

    What was put off "to 2 June" may lie on either side.
    """
    verb = governing_verb(span.root)
    moved = verb is not None and verb.lemma_ in _MOVING and span.root.dep_ == "pobj"
    leads = moved and span.root.head.lower_ in _UP_TO
    tense = _tense(span.root, set())
    return None if leads and tense is Tense.PAST else tense


def governing_verb(token: Token) -> Token | None:
    """Return the verb that a token hangs on, itself included, or None."""
    return next((each for each in _upwards(token) if each.pos_ in {"VERB", "AUX"}), None)


def _upwards(token: Token) -> Iterator[Token]:
    yield token
    yield from token.ancestors


def _tense(token: Token, seen: set[int]) -> Tense | None:
    verb = governing_verb(token)
    if verb is None or verb.i in seen:
        return None
    seen.add(verb.i)
    tense = _own_tense(verb, seen)
    if tense is Tense.FUTURE and _hangs_on_noun(token, verb):
        return None
    return tense


def _own_tense(verb: Token, seen: set[int]) -> Tense | None:
    auxiliaries = [child for child in verb.children if child.dep_ in {"aux", "auxpass"}]
    words = {child.lower_ for child in auxiliaries}
    if words & _DOUBTFUL_AUXILIARIES:
        return None
    if words & _FUTURE_AUXILIARIES:
        return Tense.FUTURE
    if any(child.tag_ == "TO" for child in auxiliaries):
        return _infinitive_tense(verb, seen)
    if verb.tag_ in {"VB", "VBG"} and not auxiliaries:
        return _tense(verb.head, seen) if verb.head != verb else None
    return _finite_tense(verb, auxiliaries, seen)


def _finite_tense(verb: Token, auxiliaries: list[Token], seen: set[int]) -> Tense | None:
    """Return the tense of a verb by its first finite form."""
    if verb.tag_ == "VBD" or any(child.tag_ == "VBD" for child in auxiliaries):
        return Tense.PAST
    if any(child.lemma_ == "have" for child in auxiliaries):
        return Tense.PAST
    if verb.tag_ == "VBN" and not auxiliaries:
        joined = verb.dep_ in _CLAUSES and verb.head != verb
        return _tense(verb.head, seen) if joined else Tense.PAST
    if verb.tag_ in {"VBZ", "VBP", "VBG"} and verb.lemma_ not in {"be", "say", "have"}:
        return Tense.FUTURE
    return None


def _infinitive_tense(verb: Token, seen: set[int]) -> Tense | None:
    """Return the tense of "to meet": after a plan that is told in the present, the future."""
    head = verb.head
    plan = next((each for each in _upwards(head) if each.pos_ in {"VERB", "AUX"}), None)
    if head == verb or plan is None:
        return None
    present = plan.tag_ in {"VBZ", "VBP"} or any(
        child.tag_ in {"VBZ", "VBP"} for child in plan.children if child.dep_ in {"aux", "auxpass"}
    )
    planned = head.lemma_ in _PLANNING or plan.lemma_ == "be"
    if present and planned:
        return Tense.FUTURE
    if _says_what_for(head, verb) or _is_perfect(verb):
        return None
    return None if planned or head.lemma_ in _PLANNING else _tense(head, seen)


def _says_what_for(head: Token, verb: Token) -> bool:
    """Whether an infinitive tells what somebody is for: "named the team to face Norland"."""
    ranked = any(c.ent_type_ == "ORDINAL" or c.lower_ == "only" for c in head.lefts)
    return head.pos_ in {"NOUN", "PROPN"} and verb.dep_ in {"acl", "relcl"} and not ranked


def _is_perfect(verb: Token) -> bool:
    """Whether what the verb hangs on is told in the perfect: "has been picked to face Norland"."""
    above = (c for each in verb.ancestors for c in each.children if c.dep_ in {"aux", "auxpass"})
    first = next((c for c in above if c.tag_ != "TO" and c.pos_ in {"AUX", "VERB"}), None)
    return first is not None and first.lemma_ == "have" and first.tag_ in {"VBZ", "VBP"}


def _hangs_on_noun(token: Token, verb: Token) -> bool:
    """Whether a noun stands between: "will discuss the attack on Monday" is not sure."""
    between = []
    for each in token.ancestors:
        if each == verb:
            break
        between.append(each)
    return any(each.pos_ in {"NOUN", "PROPN"} for each in between)

"""Clauses that the parser has read wrongly, as far as their own words give it away."""

from spacy.tokens import Token

from quizgame.generate.asking.english.asides import INTENSIVE, is_dash
from quizgame.generate.asserted import REPORTING, SUBJECTS, own_subject
from quizgame.generate.clauses import Clause
from quizgame.generate.naming import kinds
from quizgame.generate.story import Story
from quizgame.generate.values.amounts import AmountKind

_CUTTING = frozenset({";", ":", "/"})
_TELLING = frozenset({"tell", "inform"})


def is_misread(story: Story, clause: Clause) -> bool:
    """Whether the parser has joined what does not belong together."""
    subject = clause.subject
    if subject.ent_type_ in {"DATE", "TIME"} or _is_cut(clause):
        return True
    if any(t.text == "-" and t.pos_ in {"VERB", "AUX"} for t in clause.sentence):
        return True
    if _stands_behind_name(story, clause):
        return True
    several = [c for c in clause.verb.children if c.dep_ in SUBJECTS]
    between = clause.verb.doc[several[0].i : several[-1].i] if several else ()
    if len(several) > 1 and not any(t.like_num for t in between):
        return True  # but "a magnitude 6.8 earthquake" is one
    if _shares_object(clause) or _counts_within(story, clause):
        return True
    if any(is_dash(t) for t in clause.subject_tokens):
        return True
    titled = kinds.kind_of_noun(subject.lower_) == kinds.PERSON
    beside = [c for c in subject.rights if c.dep_ == "appos" and c.lower_ not in INTENSIVE]
    if not titled and beside and beside[0].left_edge.nbor(-1).text not in {",", "("}:
        return True
    if _is_list(story, subject):
        return True
    if _has_nickname(clause) or _has_lost_subject(clause) or _disagrees(story, clause):
        return True
    own = [*clause.subject_tokens, *clause.after]
    return any(_joins_person_and_place(story, t) or _reports(t) or _is_subject(t) for t in own)


def _counts_within(story: Story, clause: Clause) -> bool:
    """Whether a subject joins a name for many and a share: "women and 18% of officers"."""
    shares = any(
        t.i in story.quantities and story.quantities[t.i].kind is AmountKind.PERCENT
        for t in clause.subject_tokens
    )
    return shares and any(t.dep_ == "cc" for t in clause.subject_tokens)


def _shares_object(clause: Clause) -> bool:
    """Whether the object stands behind a second verb: "fired and landed a live round"."""
    verb = clause.verb
    after = verb.nbor() if verb.i + 1 < verb.sent.end else verb
    joined = (c for c in verb.rights if c.dep_ == "conj" and own_subject(c) is None)
    owns = any(c.dep_ in {"dobj", "attr", "acomp"} for c in verb.rights)
    return (
        after.dep_ == "cc"
        and not owns
        and any(c.dep_ == "dobj" for other in joined for c in other.rights)
    )


def _is_list(story: Story, subject: Token) -> bool:
    """Whether a list of names has been read as one name and what it is: "Lee, Lind and Olsen"."""
    one = story.names.at(subject)
    beside = [c for c in subject.rights if c.dep_ == "appos" and list(c.conjuncts)]
    others = [story.names.at(c) for c in beside]
    return one is not None and any(n is not None and n.kind == one.kind for n in others)


def _disagrees(story: Story, clause: Clause) -> bool:
    """Whether a plural noun stands with the verb of a singular: it is not its subject."""
    finite = clause.group[0].tag_ == "VBZ" or clause.group[0].lower_ == "was"
    if finite and clause.subject.tag_ == "NNS" and clause.subject.lower_ != "police":
        return True
    if finite and _are_several(story, clause):
        return True
    several = clause.group[0].lower_ in {"are", "were"} and not list(clause.subject.conjuncts)
    return several and clause.subject.tag_ in {"NN", "NNP"} and not _counts_many(clause.subject)


def _are_several(story: Story, clause: Clause) -> bool:
    """Whether a subject joins names by "and" that are not one name together."""
    joined = [t for t in clause.subject.conjuncts if t.i < clause.verb.i]
    by_and = any(c.lower_ == "and" for t in [clause.subject, *joined] for c in t.rights)
    whole = story.names.mention(clause.subject)
    apart = [t for t in joined if whole is None or not whole.start <= t.i < whole.end]
    return by_and and any(story.names.at(t) is not None for t in apart)


def _is_cut(clause: Clause) -> bool:
    """Whether a colon or a semicolon stands in what follows the verb."""
    tail = [t.i for t in clause.after]
    inside = clause.verb.doc[min(tail) : max(tail) + 1] if tail else ()
    return any(t.text in _CUTTING for t in inside)


def _counts_many(noun: Token) -> bool:
    """Whether a singular noun stands for many: "a number of people were", "the crew were"."""
    of = any(c.lower_ == "of" for c in noun.rights)
    return of or kinds.kind_of_noun(noun.lemma_.lower()) == kinds.GROUP or noun.ent_type_ == "ORG"


def _has_nickname(clause: Clause) -> bool:
    """Whether the subject is a name with a nickname in it, which the model tears apart."""
    inside = [t for t in clause.subject_tokens if t.is_quote]
    return bool(inside) and inside[0].i > 0 and inside[0].nbor(-1).pos_ == "PROPN"


def _stands_behind_name(story: Story, clause: Clause) -> bool:
    """Whether the subject only says where the real one is: "the Parliament of Larvik, Norway"."""
    name, first = story.names.at(clause.subject), clause.subject.left_edge
    if name is None or name.kind not in {kinds.PLACE, kinds.COUNTRY} or first.i < 2:
        return False
    before = first.nbor(-2)
    named = story.names.at(before) is not None or before.text == ")"
    return first.nbor(-1).text == "," and named and before.sent == first.sent


def _has_lost_subject(clause: Clause) -> bool:
    """Whether the noun right before a verb that shares its subject must be the real subject."""
    if clause.kind != "conjunct" or own_subject(clause.verb) is not None:
        return False
    verb = clause.verb
    joined = verb.dep_ == "conj" and [*verb.head.children, *verb.children]
    if joined and not any(c.dep_ == "cc" for c in joined):
        return True  # "announced classes ..., would be cancelled"
    before = clause.group[0].nbor(-1)
    return before.dep_ == "conj" and before.tag_.startswith("NN")


def _is_subject(token: Token) -> bool:
    """Whether what was joined to an object is what follows' own subject: "won 9, Lee won 3"."""
    last = token.right_edge
    after = last.nbor() if last.i + 1 < last.sent.end else last
    finite = after.tag_ in {"VBD", "VBZ", "VBP", "MD"} and after.dep_ == "conj"
    return token.dep_ == "conj" and token.pos_ != "VERB" and finite and own_subject(after) is None


def _reports(token: Token) -> bool:
    """Whether "..., the paper reported" has been taken into what it reports."""
    loose = token.dep_ in {"parataxis", "dep", "conj", "acl", "ccomp"} and token.tag_ == "VBD"
    subject = any(c.dep_ == "nsubj" and c.pos_ == "PROPN" for c in token.lefts)
    comes_after = token.head.i < token.i and token.head.lemma_ not in REPORTING | _TELLING
    return loose and subject and comes_after and token.lemma_ in REPORTING


def _joins_person_and_place(story: Story, token: Token) -> bool:
    one, other = story.names.at(token), story.names.at(token.head)
    if token.dep_ != "conj" or one is None or other is None:
        return False
    if token.head.head.lower_ == "between":  # it stands between any two
        return False
    return (one.kind == kinds.PERSON) != (other.kind == kinds.PERSON)

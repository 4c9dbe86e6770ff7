"""Clauses that are not asked: read wrongly, or true only on a condition or not at all."""

from collections.abc import Callable, Iterator

from spacy.tokens import Token

from quizgame.generate.asking.english.asides import INTENSIVE, is_dash
from quizgame.generate.asserted import REPORTING, SUBJECTS, own_subject
from quizgame.generate.candidate import Unaskable
from quizgame.generate.clauses import Clause
from quizgame.generate.naming import kinds
from quizgame.generate.story import Story
from quizgame.generate.values.amounts import AmountKind

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
_CUTTING = frozenset({";", ":", "/"})


def refuse_unsound(story: Story, clause: Clause) -> None:
    """Raise Unaskable, with the reason, for a clause that no question may be made of."""
    for reason, is_so in _RULES:
        if is_so(story, clause):
            raise Unaskable(reason, clause.verb.text)


def _tail(clause: Clause) -> Iterator[Token]:
    return (t for part in clause.tail for t in part)


def _is_negative(story: Story, clause: Clause) -> bool:
    """Whether it says that something is not so, in its verb, its subject or its object."""
    del story
    if any(c.dep_ == "neg" for c in clause.verb.children):
        return True
    words = " ".join(t.lower_ for t in clause.sentence)
    if "all but " in words or "anything but " in words:
        return True
    own = [*clause.subject_tokens, *clause.group]
    denied = (t for t in _tail(clause) if t.dep_ == "det" and _is_of_clause(t, clause.verb))
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
    return lemma in _PLACED or (lemma == "be" and sum(t.is_alpha for t in _tail(clause)) < 2)


def _is_misread(story: Story, clause: Clause) -> bool:
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
    own = [*clause.subject_tokens, *_tail(clause)]
    return any(_joins_person_and_place(story, t) or _reports(t) or _is_subject(t) for t in own)


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
    tail = [t.i for t in _tail(clause)]
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


_RULES: tuple[tuple[str, Callable[[Story, Clause], bool]], ...] = (
    ("broken sentence", _is_misread),
    ("reported", _is_reported_in),
    ("negation", _is_negative),
    ("condition", _is_conditional),
    ("contraction", _is_contracted),
    ("hearsay", _is_hearsay),
    ("focus", _is_focused),
    ("no time", _is_relative),
    ("nothing said", _is_hollow),
)

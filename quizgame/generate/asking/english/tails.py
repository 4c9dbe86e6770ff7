"""What follows the verb of a question, and where the times of its sentence are told."""

from collections.abc import Iterable, Mapping

from spacy.tokens import Token

from quizgame.generate.asking.english.parts import is_circumstance, top_of
from quizgame.generate.asking.english.wording import Wording
from quizgame.generate.asserted import REPORTING
from quizgame.generate.candidate import Unaskable
from quizgame.generate.clauses import Clause
from quizgame.generate.story import Story

_LONGEST_TAIL_PART = 16


def rest_of(
    clause: Clause,
    wording: Wording,
    loose: frozenset[int],
    *,
    without: frozenset[int] = frozenset(),
    instead: Mapping[int, tuple[int, str]] | None = None,
) -> list[str]:
    """What follows the verb, then the times and places that stood before it."""
    out: list[str] = []
    kept = (t for t in clause.after if t.i not in loose | without)
    wording.trails = _trails(kept, wording.story)
    last: Token | None = None
    late: list[int] = []
    for part in clause.tail:
        if all(t.i in loose or t.i in without for t in part):
            continue
        top = top_of(part)
        if top.dep_ in {"advcl", "xcomp"} and top.tag_ == "VBG" and len(part) > _LONGEST_TAIL_PART:
            continue
        try:
            words = wording.say(part, without=loose | without, instead=instead)
        except Unaskable:
            if not _can_be_spared(top) or _is_ranked(clause):
                raise
            continue
        if words and out and not _is_time(part, wording.story) and _is_told_plainly(top):
            words = f"that {words}"  # "announced on 3 May that the debate was off"
        if words:
            last = top
            late += [len(out)] if _is_time(part, wording.story) else []
            out.append(words)
    if out and last is not None and last.dep_ == "xcomp" and late:
        out += [out.pop(late[-1])]  # "voted to elect on 3 May", not "voted on 3 May to elect"
    for part in _kept_front(clause, wording.story):
        if _is_time(part, wording.story) and wording.trails:
            continue  # it stands before the question
        try:
            out.append(wording.say(part, without=loose | without, instead=instead))
        except Unaskable:
            if _is_timed(part, wording.story):
                raise
    return [words for words in out if words]


def _is_told_plainly(top: Token) -> bool:
    """Whether what is said follows its verb without "that"."""
    marked = any(c.dep_ in {"mark", "advmod"} and c.i < top.i for c in top.children)
    open_ = top.left_edge.tag_ in {"WP", "WDT", "WRB", "TO"} or top.left_edge.is_quote
    return top.dep_ == "ccomp" and top.head.lemma_ in REPORTING and not marked and not open_


def times_before(clause: Clause, wording: Wording, loose: frozenset[int]) -> str:
    """The times that stand before a question, since too much follows its verb."""
    if not wording.trails:
        return ""
    parts = [p for p in _kept_front(clause, wording.story) if _is_time(p, wording.story)]
    said = [wording.say(part, without=loose) for part in parts]
    return "".join(f"{words}, " for words in said if words)


def _is_time(part: tuple[Token, ...], story: Story) -> bool:
    """Whether a part is a time and nothing else: not "for the 2020 nomination"."""
    return any(t.i in story.times for t in part[:2])


def _is_timed(part: Iterable[Token], story: Story) -> bool:
    return any(t.i in story.times for t in part)


def _is_ranked(clause: Clause) -> bool:
    """Whether something is called the first or the largest: of what must be told."""
    after = clause.after
    return any(t.tag_ in {"JJS", "RBS"} or t.ent_type_ == "ORDINAL" for t in after)


def _can_be_spared(top: Token) -> bool:
    """Whether a part only says why, to what end or after what: the rest is as true without it."""
    if top.dep_ == "prep":
        return is_circumstance(top)
    return top.dep_ == "advcl" and top.tag_ in {"VB", "VBG"}


def _trails(kept: Iterable[Token], story: Story) -> bool:
    """Whether so much follows the verb that a time at the end would seem to be that of the rest."""
    after = [t for t in kept if story.time_at(t) is None]
    inner = any(t.dep_ in _INNER or (t.dep_ == "xcomp" and t.pos_ == "VERB") for t in after)
    return inner or len(after) > _LONGEST_BEFORE_TIME


_INNER = frozenset({"ccomp", "relcl", "acl", "advcl", "pcomp"})


_LONGEST_BEFORE_TIME = 10


def _kept_front(clause: Clause, story: Story) -> Iterable[tuple[Token, ...]]:
    for part in clause.front:
        top = top_of(part)
        if top.dep_ == "advcl":
            if part[0].lower_ in {"if", "unless", "when"}:
                raise Unaskable("condition")
            continue
        timed = _is_timed(part, story)
        if timed or (
            top.dep_ == "prep"
            and top.lower_ in {"in", "at", "on", "under", "during", "after", "since", "for"}
        ):
            if len(part) <= _LONGEST_TAIL_PART:
                yield part
            elif timed:
                raise Unaskable("long opening")

"""A small grammar of English questions: from a clause and what is asked for to a question."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import lemminflect
from spacy.tokens import Token

from quizgame.generate import kinds
from quizgame.generate.asking.soundness import refuse_unsound
from quizgame.generate.asking.wording import Unaskable, Wording, is_dash, loose_parts, tidy
from quizgame.generate.clauses import AUXILIARIES, REPORTING, Clause, be_for
from quizgame.generate.story import Story

# Relations that nothing can be asked out of: English has no question for it.
_ISLANDS = frozenset(
    {"relcl", "advcl", "acl", "ccomp", "conj", "appos", "pcomp", "csubj", "parataxis"}
)
_LONGEST_TAIL_PART = 16
_FEW_WORDS = 4
_LONG_TITLE = 10
# Prepositions that go well before "which".
_ASKED_WITH = frozenset({"in", "from", "to", "at", "with", "for", "against", "on"})
_SETTING_APART = frozenset(
    {"including", "among", "like", "despite", "without", "except", "due", "because", "besides"}
)
_PLACING = frozenset({"by", "in", "at", "on", "near", "from", "between", "among"})
# Verbs whose object takes place where they do.
_STAGING = frozenset(
    """
    hold host stage win lose attend open close begin start end finish conduct lead address join
    boycott contest have
    """.split()
)
# Verbs that tell what somebody has: "Norbank has 300 branches".
OWNING = frozenset({"have", "own", "employ", "operate", "run", "hold", "control"})
# Nouns that say nothing without what they are of.
_OF_A_WHOLE = frozenset({"seat", "vote", "point", "goal", "member", "delegate"})
# Verbs that say nothing without their object.
_HOLLOW = frozenset({"have", "make", "do", "take", "give", "get", "put", "be", "say", "launch"})
_FOCUS = frozenset({"only", "even", "not", "neither", "nor", "just"})


@dataclass(frozen=True, kw_only=True)
class Asked:
    """What a question asks for: tokens `start` to `end` (excluded), replaced by the words `wh`.

    `head` is the noun whose phrase holds them, `hidden` the names that must not be said.
    """

    start: int
    end: int
    head: Token
    wh: str
    hidden: frozenset[str] = frozenset()

    @property
    def instead(self) -> Mapping[int, tuple[int, str]]:
        """For Wording.say: the question words in place of the answer."""
        return {self.start: (self.end, self.wh)}

    def covers(self, token: Token) -> bool:
        """Whether a token is part of what is asked for."""
        return self.start <= token.i < self.end


@dataclass(frozen=True, kw_only=True)
class Worded:
    """A worded question without its mark, and the wording that knows what it has named.

    `wh` are its question words.
    """

    text: str
    wording: Wording
    wh: str = ""


def ask(story: Story, clause: Clause, asked: Asked) -> Worded:
    """The question of a clause that asks for `asked`.

    Raises Unaskable when English or the article gives no question that stands.
    """
    refuse_unsound(story, clause)
    wording = Wording(story=story, hidden=asked.hidden, bound=clause.subject)
    loose = _loose(story, clause) - _kept(story, clause, asked)
    if asked.head.i not in loose:  # "the biggest bank, Norbank, is to ..." asks for both
        loose -= frozenset(range(asked.start, asked.end))
    if _stands_in_quotation_marks(asked):
        raise Unaskable("quotation")
    opening = _attribution(clause, wording)
    wording.attributed = frozenset(wording.named)
    if any(asked.covers(t) for t in clause.subject_tokens):
        body = _of_subject(clause, asked, wording, loose)
    elif _is_agent(clause, asked):
        body = _of_agent(clause, asked, wording, loose)
    else:
        body = _of_object(clause, asked, wording, loose)
    text = tidy(_fronted(clause, wording, loose) + opening + body)
    return Worded(text=text, wording=wording, wh=asked.wh)


def tell(story: Story, clause: Clause, instead: Mapping[int, tuple[int, str]]) -> Worded:
    """The clause as a statement of its own, with `instead` in place of some of its words."""
    refuse_unsound(story, clause)
    wording = Wording(story=story, bound=clause.subject)
    loose = _loose(story, clause)
    opening = _attribution(clause, wording)
    wording.attributed = frozenset(wording.named)
    parts = [
        wording.say(clause.subject_tokens, without=loose, instead=instead),
        _group(clause, wording, loose),
        *_rest(clause, wording, loose, instead=instead),
    ]
    front = _fronted(clause, wording, loose)
    return Worded(text=tidy(front + opening + " ".join(parts)), wording=wording)


def invert(story: Story, clause: Clause, *, without: Iterable[int], named: Iterable[str]) -> str:
    """The clause as the latter half of a question: "did Russian troops invade Ukraine".

    `named` have been named before it. Raises Unaskable as `ask` does.
    """
    return inverted(story, clause, without=without, named=named).text


def inverted(
    story: Story, clause: Clause, *, without: Iterable[int], named: Iterable[str] = ()
) -> Worded:
    """As `invert`, with the wording that knows what was named."""
    refuse_unsound(story, clause)
    wording = Wording(story=story, bound=clause.subject, named=set(named))
    loose = _loose(story, clause) | frozenset(without)
    first, rest = _inverted(clause)
    subject = wording.say(clause.subject_tokens, without=loose)
    text = " ".join([first, subject, rest, *_rest(clause, wording, loose)])
    return Worded(text=text, wording=wording)


def _loose(story: Story, clause: Clause) -> frozenset[int]:
    """What the clause can do without; refuses a clause that was read wrongly."""
    # The verb's own place in a longer sentence is no reason to leave it out.
    group = [t for t in clause.group if t != clause.verb]
    every = [*clause.subject_tokens, *group, *(t for part in clause.tail for t in part)]
    every += [t for part in clause.front for t in part]
    loose = set(loose_parts(every, story))
    loose.update(t.i for part in clause.tail if _can_go(part) for t in part)
    for part in clause.tail:
        dash = next((t.i for t in part if is_dash(t)), None)
        loose.update(t.i for t in part if dash is not None and t.i >= dash)
    _refuse_quotations(clause, loose)
    if clause.kind in {"relative", "reduced"}:
        loose.difference_update(t.i for t in [clause.verb, *clause.group])
    return frozenset(loose)


def _kept(story: Story, clause: Clause, asked: Asked) -> frozenset[int]:
    """A phrase after a comma that holds what is asked for: ", with 20% of the vote"."""
    for part in clause.tail:
        first = next((t for t in part if not t.is_punct), part[0])
        placed = story.names.at(max(first.i - 2, 0))
        if placed is not None and placed.kind in {kinds.PLACE, kinds.COUNTRY}:
            continue  # ", in Germany," says where the town is, not where it happened
        if any(asked.covers(t) for t in part) and _top(part).dep_ in {"prep", "npadvmod"}:
            inner = loose_parts([t for t in part if t != _top(part)], story)
            return frozenset(t.i for t in part) - inner
    return frozenset()


def _refuse_quotations(clause: Clause, loose: set[int]) -> None:
    """Refuse what somebody said in so many words; a few words or a title may stay."""
    marks = [t for part in clause.tail for t in part if _is_mark(t) and t.i not in loose]
    if not marks:
        return
    quoted = clause.verb.doc[marks[0].i + 1 : marks[-1].i]
    titled = sum(t.text[:1].isupper() or t.text.isdigit() for t in quoted) > len(quoted) // 2
    if len(marks) != 2 or len(quoted) > (_LONG_TITLE if titled else _FEW_WORDS):
        raise Unaskable("quotation")


def _stands_in_quotation_marks(asked: Asked) -> bool:
    doc = asked.head.doc
    return any(_is_mark(doc[i]) for i in range(max(0, asked.start - 1), asked.start + 1))


def _is_mark(token: Token) -> bool:
    return token.is_quote or token.text in {"“", "”", '"'}


def _can_go(part: tuple[Token, ...]) -> bool:
    """Whether a part after the verb is an aside: it stands after a comma and no verb needs it."""
    first, top = next((t for t in part if not t.is_punct), part[0]), _top(part)
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


def _top(part: tuple[Token, ...]) -> Token:
    members = set(part)
    return next(t for t in part if t.head not in members or t.head == t)


def _attribution(clause: Clause, wording: Wording) -> str:
    who = clause.attribution
    said = _according(clause)
    if said:
        return "according to " + wording.say(said) + ", "
    if who is None:
        return ""
    subject = list(who.subtree)
    if len(subject) > 9:
        subject = [t for t in subject if t.i <= who.i]
    unknown = wording.story.names.at(who) is None and who.i not in wording.story.references
    if len(subject) == 1 and unknown and who.tag_ in {"NN", "NNP"} and who.is_title:
        return f"according to {who.text}, "  # a name that the model does not know
    loose = loose_parts(subject, wording.story)
    return "according to " + wording.say(subject, without=loose) + ", "


def _according(clause: Clause) -> list[Token]:
    """Whom an "according to" names that stands before the clause or before the one it hangs on."""
    for verb in [clause.verb, *clause.verb.ancestors]:
        for child in verb.lefts:
            if child.lower_ == "according":
                return [t for t in child.subtree if t.i > child.i + 1]
    return []


def _of_subject(clause: Clause, asked: Asked, wording: Wording, loose: frozenset[int]) -> str:
    others = _along_with(clause, asked, wording)
    if others:
        return _of_one(clause, asked, wording, loose, others)
    _refuse_conjuncts(asked, clause.subject)
    if any(t.i in loose for t in clause.subject_tokens if asked.covers(t)):
        raise Unaskable("aside")
    if any(t.lower_ in _FOCUS for t in clause.subject_tokens if t.i < asked.start):
        raise Unaskable("focus", clause.subject_tokens[0].text)
    deep = asked.wh.startswith(("which", "who")) and asked.start > clause.subject_tokens[0].i
    if deep and not _opens(clause, asked):
        raise Unaskable("deep in the subject", clause.subject.text)
    subject = wording.say(clause.subject_tokens, without=loose, instead=asked.instead)
    group = _group(clause, wording, loose)
    rest = _rest(clause, wording, loose)
    if not rest and not clause.passive:
        raise Unaskable("nothing said", clause.verb.text)
    return " ".join([subject, group, *rest])


def _along_with(clause: Clause, asked: Asked, wording: Wording) -> str | None:
    """Those who did it together with the one that is asked for, if all are told by name."""
    together = [clause.subject, *clause.subject.conjuncts]
    if asked.head not in together or len(together) < 2 or asked.wh.endswith("'s"):
        return None
    names = {t.i: wording.story.names.at(t) for t in together}
    own = names[asked.head.i]
    if own is None or any(n is None or n.kind != own.kind for n in names.values()):
        return None
    words = {t.lower_ for t in clause.sentence}
    if words & _JOINTLY or any(list(t.children) for t in _between(clause, together)):
        return None
    rest = [t for t in together if t != asked.head]
    said = [wording.say([*_whole(wording.story, t)]) for t in sorted(rest, key=lambda t: t.i)]
    return " and ".join([", ".join(said[:-1]), said[-1]] if said[1:] else said)


# Words that say that each did his own, or that they did it only together.
_JOINTLY = frozenset({"respectively", "together", "jointly", "either", "or", "each", "combined"})


def _between(clause: Clause, together: list[Token]) -> list[Token]:
    """What joins the parts of a subject: commas, "and", "both"."""
    names = {t.i for one in together for t in one.subtree}
    return [t for t in clause.subject_tokens if t.i not in names]


def _whole(story: Story, head: Token) -> list[Token]:
    mention = story.names.mention(head)
    return list(story.doc[mention.start : mention.end]) if mention else [head]


def _of_one(
    clause: Clause, asked: Asked, wording: Wording, loose: frozenset[int], others: str
) -> str:
    """The question of one of several who did something: the verb is that of one."""
    words = _group(clause, wording, loose).split()
    first = clause.group[0]
    if first.tag_ == "VBP" and first.lower_ not in _SINGULAR:
        forms = lemminflect.getInflection(first.lemma_, tag="VBZ")
        words[0] = str(forms[0]) if forms else words[0]
    words[0] = _SINGULAR.get(words[0].lower(), words[0])
    rest = _rest(clause, wording, loose)
    if not rest and not clause.passive:
        raise Unaskable("nothing said", clause.verb.text)
    asked_for = " ".join([asked.wh, *words, *rest])
    told = set(asked_for.split())
    if wording.trails or told & {"their", "them", "themselves", "they"}:
        raise Unaskable("one of several", clause.subject.text)
    return f"along with {others}, {asked_for}"


_SINGULAR = {"were": "was", "are": "is", "have": "has", "do": "does"}


def _opens(clause: Clause, asked: Asked) -> bool:
    """Whether what is asked may stand after a few words: "Officials in which state ..."."""
    before = [t for t in clause.subject_tokens if t.i < asked.start]
    plain = {"NOUN", "ADJ", "ADP", "DET"}
    noun, preposition = clause.subject, before[-1]
    return (
        len(before) <= _FEW_WORDS
        and all(t.pos_ in plain for t in before)
        and (before[0].lower_ in {"a", "an"} or (noun.tag_ == "NNS" and before[0].pos_ != "DET"))
        and preposition.head == noun
        and preposition.lower_ in _OPENING
    )


# "Researchers at which university", "A fire near which city".
_OPENING = frozenset({"in", "at", "from", "near", "on", "off"})


def _refuse_conjuncts(asked: Asked, top: Token) -> None:
    token = asked.head
    while True:
        if token.dep_ == "conj" or list(token.conjuncts):
            raise Unaskable("one of several", token.text)
        if token == top or token.head == token:
            return
        if token.dep_ in _ISLANDS or (
            token != asked.head and token.dep_ in {"compound", "nmod", "npadvmod"}
        ):
            raise Unaskable("island", token.dep_)
        token = token.head


def _group(clause: Clause, wording: Wording, loose: frozenset[int]) -> str:
    return clause.finite or wording.say(clause.group, without=loose)


def _is_agent(clause: Clause, asked: Asked) -> bool:
    agent = next((c for c in clause.verb.children if c.dep_ == "agent"), None)
    return agent is not None and agent.is_ancestor(asked.head)


def _of_agent(clause: Clause, asked: Asked, wording: Wording, loose: frozenset[int]) -> str:
    """ "The forum will be attended by ..." -> "Who will attend the forum"."""
    agent = next(c for c in clause.verb.children if c.dep_ == "agent")
    if asked.wh.startswith("how many"):
        raise Unaskable("plural verb", clause.verb.text)
    _refuse_path(asked.head, agent)
    doer = [t for t in agent.subtree if t != agent]
    subject = wording.say(doer, without=loose, instead=asked.instead)
    patient = wording.say(clause.subject_tokens, without=loose)
    if patient.lower() in {"he", "she", "they", "it"}:
        raise Unaskable("pronoun", patient)
    rest = _rest(clause, wording, loose, without=frozenset(t.i for t in agent.subtree))
    return " ".join([subject, _active(clause), patient, *rest])


_BE_TAGS = frozenset({"VBD", "VBZ", "VBP", "VB", "VBN", "VBG"})


def _active(clause: Clause) -> str:
    """The verb group of a passive clause in the active: "will be attended" -> "will attend"."""
    be = next((t for t in reversed(clause.group) if t.dep_ == "auxpass"), None)
    if be is None or be.tag_ not in _BE_TAGS:
        raise Unaskable("verb form", clause.verb.text)
    verb = clause.verb
    forms = lemminflect.getInflection(verb.lemma_, tag=be.tag_)
    if not forms:
        raise Unaskable("verb form", verb.text)
    return " ".join(forms[0] if t == verb else t.text for t in clause.group if t != be)


def _of_object(clause: Clause, asked: Asked, wording: Wording, loose: frozenset[int]) -> str:
    parts = [*clause.tail, *clause.front]
    part = next((p for p in parts if any(asked.covers(t) for t in p)), None)
    if part is None:
        raise Unaskable("outside the clause")
    if any(t.i in loose for t in part if asked.covers(t)):
        raise Unaskable("aside")
    _refuse_path(asked.head, clause.verb, alone=asked.wh != "how many")
    moved = _moved(asked, clause.verb)
    question = wording.say(moved, without=loose, instead=asked.instead)
    if asked.wh == "who" and moved[0].tag_ in {"IN", "TO"}:
        question = question.replace(" who", " whom")
    others = [t for c in asked.head.children if c.dep_ in {"cc", "conj"} for t in c.subtree]
    gone = frozenset(t.i for t in [*moved, *others])
    first, rest = _inverted(clause)
    if any(t.lower_ in _FOCUS for t in clause.subject_tokens):
        raise Unaskable("focus", clause.subject_tokens[0].text)
    subject = wording.say(clause.subject_tokens, without=loose)
    more = _rest(clause, wording, loose, without=gone)
    if not more and not clause.passive:
        _refuse_vacant(clause, asked, wording, moved)
    return " ".join([question, first, subject, rest, *more])


def _refuse_vacant(clause: Clause, asked: Asked, wording: Wording, moved: list[Token]) -> None:
    """Refuse a question in which nothing follows the verb, unless the rest tells enough."""
    verb = clause.verb
    owns = verb.lemma_ in OWNING and clause.subject.pos_ == "PROPN"
    if moved[0].dep_ == "prep":
        vacant = verb.lemma_ in _HOLLOW
    elif asked.wh == "how many":
        part = asked.head.lemma_ in _OF_A_WHOLE
        vacant = (not owns or part) and not wording.told
    else:
        named = not asked.wh.startswith("how") and verb.lemma_ != "be"
        vacant = named and not wording.told and len(moved) <= _FEW_WORDS
    if vacant:
        raise Unaskable("nothing said", verb.text)


def _refuse_path(token: Token, verb: Token, *, alone: bool = True) -> None:
    # Six crew members are still six when the passengers are left out.
    if list(token.conjuncts) and (alone or token.dep_ == "conj"):
        raise Unaskable("one of several", token.text)
    while token != verb and token.head != token:
        if token.dep_ in _ISLANDS:
            raise Unaskable("island", token.dep_)
        if token.dep_ == "dobj" and token.head != verb and token.head.dep_ != "xcomp":
            raise Unaskable("island", "deep object")
        if token.dep_ == "xcomp" and token.head.lemma_ in REPORTING:
            raise Unaskable("island", "reported")  # "was reported to have killed"
        token = token.head
    if token != verb:
        raise Unaskable("outside the clause")


def _moved(asked: Asked, verb: Token) -> list[Token]:
    """The words that go to the front: the noun phrase asked for and its preposition."""
    noun = asked.head
    if noun.dep_ == "poss":
        noun = noun.head
        if any(c.dep_ in {"acl", "relcl"} for c in noun.rights):
            raise Unaskable("island", "clause of a noun")
    inside = [t for t in noun.subtree if t.i <= max(noun.i, asked.end - 1)]
    inside += [t for c in noun.rights if c.dep_ == "prep" and c.lower_ == "of" for t in c.subtree]
    inside = [t for t in inside if t.i not in range(asked.start, asked.end)] + [
        noun.doc[i] for i in range(asked.start, asked.end)
    ]
    if noun.dep_ == "prep":  # a whole "for three weeks", "three weeks after it" is asked for
        whole = noun.subtree if asked.start != noun.i else noun.doc[asked.start : asked.end]
        return sorted(whole, key=lambda t: t.i)
    if noun.dep_ == "pobj":
        preposition = noun.head
        if preposition.lower_ == "of" and preposition.head.pos_ in {"NOUN", "PROPN"}:
            raise Unaskable("island", "of")
        if preposition.head.lower_ in {"according", "out", "including"}:
            raise Unaskable("island", preposition.head.text)
        if asked.wh.startswith(("which", "who")) and preposition.lower_ not in _ASKED_WITH:
            raise Unaskable("island", preposition.text)
        if preposition.lower_ in _SETTING_APART or any(t.dep_ in {"acl", "relcl"} for t in inside):
            raise Unaskable("island", preposition.text)
        placed = preposition.lower_ in _PLACING and preposition.head.pos_ in {"NOUN", "PROPN"}
        if placed and not _takes_place(preposition.head, preposition):
            raise Unaskable("island", "place of a noun")
        if asked.wh == "who" and preposition.lower_ in {"in", "at"}:
            raise Unaskable("kind unknown", noun.text)
        if any(c.dep_ not in {"advmod", "npadvmod"} for c in preposition.lefts):
            raise Unaskable("island", preposition.text)  # "both from Norland"
        if _is_ambiguous(preposition, verb):
            raise Unaskable("island", "two readings")
        twin = [c for c in verb.children if c.lower_ == preposition.lower_]
        if len(twin) > 1 and preposition in twin:
            raise Unaskable("one of several", preposition.text)
        if any(c.dep_ in {"cc", "conj"} for c in preposition.rights):
            raise Unaskable("one of several", preposition.text)
        inside.append(preposition)
        inside += [c for c in preposition.lefts if c.dep_ in {"advmod", "npadvmod"}]
    elif noun.dep_ not in {"dobj", "attr", "npadvmod", "oprd", "dative"}:
        raise Unaskable("island", noun.dep_)
    return sorted(set(inside), key=lambda t: t.i)


def _is_ambiguous(preposition: Token, verb: Token) -> bool:
    """Whether a preposition may belong to the noun before it: "from plants in Norland"."""
    before = preposition.nbor(-1)
    if before.pos_ not in {"NOUN", "PROPN"} or preposition.head != verb:
        return False
    if before.dep_ == "pobj" and before.head.lower_ in {"from", "of", "with", "for", "between"}:
        return True
    objects = (c for c in verb.children if c.dep_ == "dobj" and c.i < preposition.i)
    to = preposition.lower_ in {"to", "with", "for", "from"}
    return to and any(t.dep_ in {"acl", "relcl"} for o in objects for t in o.rights)


def _takes_place(noun: Token, preposition: Token) -> bool:
    """Whether what is done to a noun is done where it takes place: "hold talks in Beijing"."""
    verb = noun.head
    return (
        preposition.lower_ in {"in", "at"}
        and noun.dep_ in {"dobj", "nsubjpass"}
        and verb.lemma_ in _STAGING
        and kinds.is_gathering(noun.lemma_.lower())
    )


def _inverted(clause: Clause) -> tuple[str, str]:
    """(the auxiliary that goes before the subject, the rest of the verb group)."""
    auxiliaries = [t for t in clause.group if t.dep_ in AUXILIARIES]
    verb = clause.verb
    if auxiliaries:
        first, rest = auxiliaries[0].text, [t.text for t in clause.group if t is not auxiliaries[0]]
    elif verb.lemma_ == "be":
        first, rest = verb.text, [t.text for t in clause.group if t != verb]
    elif clause.finite is not None and clause.passive:
        first, rest = be_for(clause.subject), [verb.text.lower()]
    elif clause.finite is not None:
        first, rest = "did", [_base(verb)]
    else:
        first = {"VBD": "did", "VBZ": "does", "VBP": "do"}.get(verb.tag_, "")
        if not first:
            raise Unaskable("verb form", verb.text)
        rest = [_base(t) if t == verb else t.text for t in clause.group]
    return first.lower(), " ".join(
        w for w in rest if w.lower() not in {"also", "then", "however", "now", "too"}
    )


def _base(verb: Token) -> str:
    forms = lemminflect.getLemma(verb.text.lower(), upos="VERB")
    return str(forms[0]) if forms else verb.lemma_


def _rest(
    clause: Clause,
    wording: Wording,
    loose: frozenset[int],
    *,
    without: frozenset[int] = frozenset(),
    instead: Mapping[int, tuple[int, str]] | None = None,
) -> list[str]:
    """What follows the verb, then the times and places that stood before it."""
    out: list[str] = []
    kept = (t for part in clause.tail for t in part if t.i not in loose | without)
    wording.trails = _trails(kept, wording.story)
    last: Token | None = None
    late: list[int] = []
    for part in clause.tail:
        if all(t.i in loose or t.i in without for t in part):
            continue
        top = _top(part)
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


def _fronted(clause: Clause, wording: Wording, loose: frozenset[int]) -> str:
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
    after = (t for part in clause.tail for t in part)
    return any(t.tag_ in {"JJS", "RBS"} or t.ent_type_ == "ORDINAL" for t in after)


def _can_be_spared(top: Token) -> bool:
    """Whether a part only says why, to what end or after what: the rest is as true without it."""
    if top.dep_ == "prep":
        return top.lower_ in _CIRCUMSTANCES
    return top.dep_ == "advcl" and top.tag_ in {"VB", "VBG"}


_CIRCUMSTANCES = frozenset(
    {"following", "after", "amid", "amidst", "despite", "due", "because", "ahead"}
)


def _trails(kept: Iterable[Token], story: Story) -> bool:
    """Whether so much follows the verb that a time at the end would seem to be that of the rest."""
    after = [t for t in kept if story.time_at(t) is None]
    inner = any(t.dep_ in _INNER or (t.dep_ == "xcomp" and t.pos_ == "VERB") for t in after)
    return inner or len(after) > _LONGEST_BEFORE_TIME


_INNER = frozenset({"ccomp", "relcl", "acl", "advcl", "pcomp"})
_LONGEST_BEFORE_TIME = 10


def _kept_front(clause: Clause, story: Story) -> Iterable[tuple[Token, ...]]:
    for part in clause.front:
        top = _top(part)
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

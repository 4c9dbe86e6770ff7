"""The accident, attack or disaster that an article begins with, and the nouns that name it."""

from collections.abc import Iterator

from spacy.tokens import Span, Token

from quizgame.generate.asserted import own_subject
from quizgame.generate.candidate import Unaskable
from quizgame.generate.clauses import Clause, find_clauses
from quizgame.generate.story import Story
from quizgame.generate.topic import Topic

# What a mishap does to people, and what they do then.
HARMING = frozenset("kill injure wound hurt maim die drown perish survive".split())
# What happens of itself, by its verb: the nouns that may name it afterwards.
_HAPPENS = {
    "crash": "crash accident collision disaster",
    "collide": "crash accident collision disaster",
    "derail": "derailment crash accident disaster",
    "overturn": "crash accident",
    "plunge": "crash accident plunge",
    "plow": "crash attack",
    "plough": "crash attack",
    "capsize": "capsizing sinking accident disaster",
    "sink": "sinking accident disaster",
    "explode": "explosion blast bombing attack",
    "detonate": "explosion blast bombing attack",
    "collapse": "collapse accident disaster",
    "burn": "fire blaze",
    "erupt": "eruption fire blaze",
    "shoot": "shooting attack",
    "stab": "stabbing attack",
    "bomb": "bombing blast attack",
    "attack": "attack assault",
    "storm": "attack assault",
    "ambush": "ambush attack",
}
# The same for verbs that tell of a mishap only together with another word.
_WITH = {
    ("catch", "fire"): "fire blaze",
    ("open", "fire"): "shooting attack",
    ("break", "out"): "fire blaze",
    ("go", "off"): "explosion blast bombing attack",
    ("blow", "up"): "explosion blast bombing attack",
}
# What these do is a mishap when one of the nouns below does it.
_STRIKES = frozenset(
    """
    strike hit rock shake destroy gut damage sweep engulf devastate ravage rip tear ram batter jolt
    kill injure topple flood bury level flatten
    """.split()
)
_FORCES = frozenset(
    """
    earthquake quake tremor fire blaze wildfire storm typhoon hurricane cyclone tornado flood
    tsunami avalanche landslide mudslide bomb bombing blast explosion missile rocket shell drone
    train bus truck lorry car plane aircraft helicopter airstrike strike attack
    """.split()
)
# What else an earthquake or a fire is called.
_CALLED = {
    "bomb": "bombing blast explosion attack",
    "bombing": "bombing blast explosion attack",
    "missile": "attack strike",
    "rocket": "attack strike",
    "drone": "attack strike",
    "airstrike": "airstrike attack strike",
    "train": "crash collision accident",
    "bus": "crash collision accident",
    "truck": "crash collision accident",
    "lorry": "crash collision accident",
    "car": "crash collision accident",
    "plane": "crash accident",
    "aircraft": "crash accident",
    "helicopter": "crash accident",
}
# With one of these a participle is one: "was struck", "struck by".
_HELPERS = frozenset({"agent", "aux", "auxpass"})
# What "crashes" and "collapses" without harm to anybody.
_FIGURES = frozenset(
    """
    stock market share price currency economy system website server talk deal bank company firm
    government coalition network
    """.split()
)
_MARKS = frozenset({"when", "after", "as"})
# Where these stand after the first sentence, "the crash" may be another one.
_ANOTHER = frozenset(
    "second third another similar previous previously earlier separate unrelated".split()
)


def find_mishap(story: Story, upto: Span) -> Clause | None:
    """The first clause of an article's first paragraph that tells of a mishap, or None.

    It stands in the sentence `upto` or before it. Raises Unaskable when another one may be meant
    there.
    """
    for sentence in story.doc.sents:
        if sentence.start > upto.start or story.annotated.paragraph_index(sentence) > 0:
            return None
        for clause in _in_order(sentence):
            if not _is_mishap(clause):
                continue
            between = story.doc[sentence.end : upto.end] if sentence.end < upto.end else ()
            if any(t.lower_ in _ANOTHER for t in between):
                raise Unaskable("vague", "another")
            return clause if _is_told(clause) else None
    return None


def names_it(mishap: Clause, noun: Token) -> bool:
    """Whether a noun with "the" stands for the mishap: "the crash" for "a plane crashed"."""
    lemma, own = noun.lemma_.lower(), mishap.subject.lemma_.lower()
    if lemma in _names(mishap) or lemma in _CALLED.get(own, "").split():
        return True
    if own not in _FORCES or own in _CALLED:
        return False
    return Topic(text="", noun=own, names=frozenset()).is_called(lemma)


def _in_order(sentence: Span) -> Iterator[Clause]:
    every = [*_cut_short(sentence), *find_clauses(sentence), *_after_when(sentence)]
    yield from sorted(every, key=lambda c: c.verb.i)


def _cut_short(sentence: Span) -> Iterator[Clause]:
    """ "A bus that carried children overturned", where "overturned" was read as a participle."""
    top, noun = sentence.root, own_subject(sentence.root)
    below = [c for c in top.rights if c.dep_ == "acl"]
    if top.pos_ in {"NOUN", "PROPN"} and below:
        verb, noun = below[-1], top
    else:
        verb = top
    if noun is None or verb.tag_ != "VBN" or any(c.dep_ in _HELPERS for c in verb.children):
        return
    last = all(c.is_punct for c in noun.rights if c.i > verb.i)
    known = verb.lemma_ in _HAPPENS or (verb.lemma_ in _STRIKES and noun.lemma_ in _FORCES)
    if last and known:
        before = tuple(t for t in noun.subtree if t.i < verb.i)
        yield _made(verb, noun, before, "main", verb.text)


def _after_when(sentence: Span) -> Iterator[Clause]:
    """ "Seven people died yesterday, when a bus overturned", where "when" belongs to the day."""
    for verb in sentence:
        subject = own_subject(verb)
        joined = any(c.lower_ == "when" for c in verb.lefts)
        if verb.dep_ == "relcl" and verb.tag_ == "VBD" and joined and subject is not None:
            yield _made(verb, subject, tuple(subject.subtree), "adverbial", None)


def _made(
    verb: Token, subject: Token, before: tuple[Token, ...], kind: str, finite: str | None
) -> Clause:
    tail = [tuple(c.subtree) for c in verb.rights if c.dep_ not in {"punct", "cc", "conj"}]
    return Clause(
        verb=verb,
        subject=subject,
        subject_tokens=before,
        group=(verb,),
        front=(),
        tail=tuple(tail),
        kind=kind,
        finite=finite,
    )


def _is_mishap(clause: Clause) -> bool:
    noun = clause.subject.lemma_.lower()
    titles = (c for c in clause.subject.lefts if c.dep_ == "compound")  # "Typhoon Hagibis"
    force = noun in _FORCES or any(c.lemma_.lower() in _FORCES for c in titles)
    struck = clause.verb.lemma_ in _STRIKES and force
    return struck or (bool(_names(clause)) and noun not in _FIGURES)


def _names(clause: Clause) -> list[str]:
    verb = clause.verb
    beside = [_WITH[key] for c in verb.rights if (key := (verb.lemma_, c.lower_)) in _WITH]
    return (beside[0] if beside else _HAPPENS.get(verb.lemma_, "")).split()


def _is_told(clause: Clause) -> bool:
    """Whether the mishap is told as a fact of the past, by the article itself."""
    first = clause.group[0]
    if clause.attribution is not None or first.lower_ == "had":
        return False
    if clause.kind != "adverbial":
        past = first.tag_ == "VBD" or clause.finite is not None
        return past and clause.kind in {"main", "conjunct"}
    above = clause.verb.sent.root
    marked = any(c.lower_ in _MARKS for c in clause.verb.lefts)
    return first.tag_ == "VBD" and marked and above.lemma_ in HARMING

"""What an article calls its names: "US President Joe Biden", "Park, the mayor of Seoul"."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from quizgame.generate.naming import kinds
from quizgame.generate.naming.name_spans import TITLES
from quizgame.generate.naming.names import Mention, Name, Names

# Words that make a description depend on the sentence it stands in.
_BOUND = frozenset(
    {"PRP", "PRP$", "WP", "WP$", "WDT", "WRB", "EX", "CC", "``", "''", ":", "-LRB-", "-RRB-"}
)
_LONGEST = 7
# Endings of nouns that people are called by.
_AGENTS = ("er", "or", "ist", "ian", "man", "woman", "ant", "ent", "ee", "ess", "eur", "mate")


@dataclass(frozen=True, kw_only=True)
class Description:
    """A phrase, tokens `start` to `end` (excluded), that says what a name is; `noun` is its head.

    `usable` is false when the phrase cannot leave its sentence, such as "its director". `before` is
    true when it stands right before the name, so that the two are one noun phrase.
    """

    name: str
    noun: str
    start: int
    end: int
    usable: bool
    before: bool


def find_descriptions(doc: Doc, names: Names) -> Mapping[str, tuple[Description, ...]]:
    """The descriptions of each name, by its full form, in order of the text."""
    found: dict[str, list[Description]] = defaultdict(list)
    for name in names.names:
        for mention in name.mentions:
            found[name.full].extend(_of_mention(doc, names, name, mention))
    return {full: tuple(sorted(rows, key=lambda d: d.start)) for full, rows in found.items()}


def head_of(doc: Doc, mention: Mention) -> Token:
    """The token of a mention that the rest of the sentence hangs on."""
    return doc[mention.start : mention.end].root


def _of_mention(doc: Doc, names: Names, name: Name, mention: Mention) -> Iterator[Description]:
    root = head_of(doc, mention)
    before = _before(doc, name, mention, root)
    if before:
        yield before
    for child in root.children:
        if child.dep_ == "appos" and child.i >= mention.end:
            yield from _apposition(doc, name, child)
    if root.dep_ == "appos" and root.head.i < mention.start and root.head.pos_ == "NOUN":
        yield from _apposed_to(doc, name, root.head, mention)
    if root.dep_ in {"nsubj"} and root.head.lemma_ == "be" and root.head.tag_ in {"VBZ", "VBD"}:
        for child in root.head.children:
            if child.dep_ == "attr" and child.pos_ == "NOUN":
                yield from _apposition(doc, name, child)


def _before(doc: Doc, name: Name, mention: Mention, root: Token) -> Description | None:
    start = mention.start
    while start > root.sent.start and _leads(doc[start - 1], mention):
        start -= 1
    while start < mention.start and (
        doc[start].tag_ in {"DT", "PDT", "POS"} or doc[start].is_punct
    ):
        start += 1
    if start == mention.start or not _is_noun(doc[mention.start - 1]):
        return None
    return _describe(doc, name, start, mention.start, doc[mention.start - 1], before=True)


def _leads(token: Token, mention: Mention) -> bool:
    """Whether a token to the left belongs to the same noun phrase, in front of the name."""
    if token.dep_ in {"compound", "amod", "nmod", "poss", "case", "nummod", "punct"}:
        head = token.head
        return (
            (token.dep_ != "punct" or token.tag_ == "HYPH")
            and head.i >= token.i - 1
            and head.i < mention.end
        )
    return False


def _is_noun(token: Token) -> bool:
    if token.lower_ in {"vice", "deputy", "former", "crown", "first", "downtown"}:
        return False  # only the beginning of a title
    return token.pos_ == "NOUN" or token.lower_.rstrip(".") in TITLES


def _apposition(doc: Doc, name: Name, noun: Token) -> Iterator[Description]:
    if noun.pos_ not in {"NOUN", "PROPN"}:
        return
    if noun.pos_ == "PROPN" and noun.lower_ not in TITLES:
        return
    start = noun.left_edge.i
    if start > 0 and doc[start - 1].text == "-" and not doc[start - 1].whitespace_:
        return  # the end of a word that the model has torn apart
    while noun.i + 2 < len(doc) and not noun.whitespace_ and doc[noun.i + 1].text == "-":
        noun = doc[noun.i + 2]  # the model tears "vice-president" apart
    end = noun.right_edge.i + 1
    for token in doc[noun.i + 1 : end]:
        if token.dep_ in {"relcl", "acl", "appos", "conj", "advcl"} or (
            token.is_punct and token.tag_ != "HYPH"
        ):
            end = min(end, token.left_edge.i if token.dep_ not in {"punct"} else token.i)
            break
    while start < noun.i and (doc[start].tag_ in {"DT", "PDT"} or doc[start].is_punct):
        start += 1
    found = _describe(doc, name, start, end, noun, before=False)
    if found:
        yield found


def _apposed_to(doc: Doc, name: Name, noun: Token, mention: Mention) -> Iterator[Description]:
    start, end = noun.left_edge.i, mention.start
    while end > noun.i + 1 and doc[end - 1].is_punct:
        end -= 1
    while start < noun.i and (doc[start].tag_ in {"DT", "PDT"} or doc[start].is_punct):
        start += 1
    found = _describe(doc, name, start, end, noun, before=end == mention.start)
    if found:
        yield found


def _describe(
    doc: Doc, name: Name, start: int, end: int, noun: Token, *, before: bool
) -> Description | None:
    tokens = doc[start:end]
    if not tokens or (
        noun.lemma_.lower() in {"one", "part", "member", "number", "time", "year", "day"}
        and len(tokens) == 1
    ):
        return None
    kind = kinds.kind_of_noun(noun.lemma_.lower())
    if (kind == kinds.PERSON and name.kind != kinds.PERSON) or (
        kind in {kinds.GROUP, kinds.PLACE} and name.kind == kinds.PERSON
    ):
        return None
    if (
        name.kind in {kinds.PERSON, kinds.GROUP}
        and kind is None
        and not noun.lemma_.lower().endswith(_AGENTS)
    ):
        return None  # "the long talk Trump", read wrongly
    usable = len(tokens) <= _LONGEST and not any(
        t.tag_ in _BOUND
        or (t.pos_ == "VERB" and t.dep_ != "amod")
        or (t.is_punct and t.tag_ != "HYPH")
        for t in tokens
    )
    return Description(
        name=name.full, noun=noun.lemma_.lower(), start=start, end=end, usable=usable, before=before
    )

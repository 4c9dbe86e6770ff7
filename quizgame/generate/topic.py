"""What an article is about, if that is one event with a name: "the 2019 Norland election"."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Doc, Span, Token

from quizgame.generate.naming import kinds
from quizgame.generate.naming.names import Names
from quizgame.generate.times.when import say_month

_DISASTERS = frozenset(
    """
    earthquake quake crash fire blaze wildfire shooting explosion blast bombing attack collapse
    flood flooding eruption disaster derailment collision avalanche landslide tsunami stampede
    hurricane typhoon cyclone tornado
    """.split()
)
_LONG = frozenset(
    "protest demonstration outbreak epidemic pandemic war strike storm uprising riot".split()
)
_GATHERINGS = frozenset(
    """
    summit forum conference convention festival games olympics fair expo exhibition meeting
    ceremony
    """.split()
)
# Events that are told by their year alone: there is one a year, or one in some years.
_YEARLY = frozenset(
    """
    election primary primaries caucus caucuses referendum marathon cup championship championships
    games olympics final finals tournament race festival tour league derby prix forum
    """.split()
)
# Nouns by which a text goes on to call the same event.
_SAME: tuple[frozenset[str], ...] = (
    frozenset({"earthquake", "quake", "tremor", "disaster"}),
    frozenset({"election", "vote", "poll", "ballot", "primary", "caucus", "contest"}),
    frozenset({"race", "marathon"}),
    frozenset({"match", "game", "final", "cup", "tournament"}),
    frozenset({"fire", "blaze", "wildfire", "disaster"}),
    frozenset({"crash", "accident", "collision", "disaster"}),
    frozenset({"attack", "shooting", "bombing", "blast", "explosion"}),
    frozenset({"protest", "demonstration", "march", "rally"}),
    frozenset({"storm", "hurricane", "cyclone", "typhoon"}),
    frozenset({"outbreak", "epidemic"}),
)
_CONTESTS = frozenset(
    "cup championship championships tournament game games olympics final finals league tour".split()
)
_HARM = frozenset(
    "kill die injure wound hurt destroy damage lose collapse leave burn trap drown".split()
)
# Nouns of events that are bodies too, or too long for one question.
_VOTES = frozenset({"election", "primary", "caucus", "race", "referendum"})
# What makes an election the news.
_DECIDES = frozenset(
    "win lose vote elect beat defeat hold gain keep retain take result majority set finish".split()
)
_TOO_WIDE = frozenset({"congress", "series", "crisis", "season"})
_WHERE = frozenset({"in", "at", "near", "of", "off", "on"})
_SETTLED = 3
_BEGINNING = 3


@dataclass(frozen=True, kw_only=True)
class Topic:
    """The event of an article: its words with their time, its noun and the names in its words."""

    text: str
    noun: str
    names: frozenset[str]

    @property
    def is_contest(self) -> bool:
        """Whether it is played in more places than it is called by."""
        return self.noun in _CONTESTS

    def opening(self, verb: str) -> str:
        """The words that put a question at the event, by the lemma of its verb."""
        return f"{self._preposition(verb)} {self.text}"

    def is_called(self, noun: str) -> bool:
        """Whether a common noun (lemma) may stand for the event."""
        return noun == self.noun or any(noun in s and self.noun in s for s in _SAME)

    def _preposition(self, verb: str) -> str:
        if self.noun in _DISASTERS:
            return "in" if verb in _HARM else "after"
        if self.noun in _LONG:
            return "during"
        return "at" if self.noun in _GATHERINGS else "in"


def find_topic(title: Doc, doc: Doc, names: Names, day: datetime.date | None) -> Topic | None:
    """The event that the title names together with a place or a name of its own."""
    if day is None:
        return None
    nouns = {t.lower_ for t in doc if t.pos_ in {"NOUN", "PROPN"}}
    for chunk in title.noun_chunks:
        if not _is_event(chunk.root) or chunk.root.lower_ not in nouns:
            continue
        tokens = _phrase(chunk)
        if not any(t.pos_ == "PROPN" for t in tokens) or any(t.is_quote for t in tokens):
            continue
        words = "".join(t.text_with_ws for t in tokens).strip()
        if tokens[0].i == 0 and any(t.text == tokens[0].lower_ for t in doc):
            words = words[:1].lower() + words[1:]  # the capital is only that of the title
        text = _timed(words, chunk.root, day)
        if text and chunk.root.lemma_.lower() in _CONTESTS and _tells_final(title, doc):
            text += " final"
        vote = chunk.root.lemma_.lower() in _VOTES
        if vote and not any(t.lemma_ in _DECIDES for t in title):
            continue  # "... endorses Lee in the 2024 election"
        if text:
            inside = frozenset(n.full for n in names.names if _is_in(words, (n.full, *n.aliases)))
            return Topic(text=text, noun=chunk.root.lemma_.lower(), names=inside)
    return None


def _tells_final(title: Doc, doc: Doc) -> bool:
    """Whether the news is who won a contest, in its final."""
    won = any(t.lemma_ in _DECIDES for t in title)
    first = (t.lemma_.lower() for sentence in list(doc.sents)[:_BEGINNING] for t in sentence)
    return won and "final" in first


def _is_event(noun: Token) -> bool:
    lemma = noun.lemma_.lower()
    if lemma in _TOO_WIDE:
        return False
    known = lemma in _DISASTERS | _LONG | _GATHERINGS | _YEARLY or noun.lower_ in _YEARLY
    return noun.tag_.startswith("NN") and (known or kinds.kind_of_noun(lemma) == kinds.EVENT)


def _phrase(chunk: Span) -> list[Token]:
    """The noun with what stands before it, but no article, and the place that follows."""
    tokens = [t for t in chunk if t.pos_ != "DET"]
    for preposition in chunk.root.rights:
        after = list(preposition.subtree)
        placed = preposition.dep_ == "prep" and preposition.lower_ in _WHERE
        if placed and after[0] == preposition and after[0].i == tokens[-1].i + 1:
            tokens += _names_only(after)
    return tokens


def _names_only(after: list[Token]) -> Iterator[Token]:
    names = [t.pos_ in {"PROPN", "ADJ", "CCONJ", "ADP", "DET"} or t.text == "," for t in after]
    if all(names) and after[-1].pos_ == "PROPN":
        yield from after


def _timed(words: str, noun: Token, day: datetime.date) -> str | None:
    if any(w.isdigit() and len(w) == 4 for w in words.split()):
        return f"the {words}"
    if words.split()[0].endswith(("'s", "’s")):
        return None
    if noun.lower_ in _YEARLY or noun.lemma_.lower() in _YEARLY:
        return f"the {day.year} {words}"
    return f"the {say_month(day)} {words}" if day.day > _SETTLED else None


def _is_in(words: str, forms: tuple[str, ...]) -> bool:
    return any(f" {form} " in f" {words} " for form in forms)

"""The names of an article as a whole: every mention, its full form, and one kind for all."""

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice

from spacy.tokens import Doc, Span, Token

from quizgame.generate.naming import kinds, places
from quizgame.generate.naming.name_spans import (
    clean_names,
    said_again,
    with_nicknames,
    without_overlaps,
)
from quizgame.generate.naming.told import told_clubs, told_kinds, told_people, told_places


@dataclass(frozen=True, kw_only=True)
class Mention:
    """Where a name stands: tokens `start` to `end` (excluded) of the document."""

    start: int
    end: int


@dataclass(frozen=True, kw_only=True)
class Name:
    """One named thing of an article.

    `full` is its fullest form, `kind` one of `kinds`, `noun` the common noun that says what it is
    (None when nothing tells), `aliases` the other forms the article uses.
    """

    full: str
    kind: str
    noun: str | None = None
    aliases: tuple[str, ...] = ()
    mentions: tuple[Mention, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Names:
    """All names of an article, and the way from a token to the name it belongs to."""

    names: tuple[Name, ...]
    by_token: Mapping[int, tuple[Name, Mention]] = field(repr=False)

    def at(self, token: Token | int) -> Name | None:
        """The name that a token is part of, or None."""
        found = self.by_token.get(token if isinstance(token, int) else token.i)
        return found[0] if found else None

    def mention(self, token: Token | int) -> Mention | None:
        """The mention that a token is part of, or None."""
        found = self.by_token.get(token if isinstance(token, int) else token.i)
        return found[1] if found else None

    def within(self, start: int, end: int) -> Iterator[tuple[Name, Mention]]:
        """Names mentioned wholly inside tokens `start` to `end`, in order."""
        i = start
        while i < end:
            found = self.by_token.get(i)
            if found is None:
                i += 1
                continue
            if found[1].start >= start and found[1].end <= end:
                yield found
            i = max(i + 1, found[1].end)


def find_names(doc: Doc) -> Names:
    """Every name of the document, mentions of one thing under one name with one kind."""
    spans = [s for e in doc.ents if kinds.kind_of_label(e.label_) for s in clean_names(e)]
    spans = list(with_nicknames(doc, spans))
    every = sorted([*spans, *said_again(doc, spans)], key=lambda s: (s.start, -s.end))
    spans = without_overlaps(every)
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for span in spans:
        votes[_key(span.text)][span.label_] += 1
    forms = {key: _form_kind(key, count) for key, count in votes.items()}
    for text in told_people(doc, spans):
        forms[_key(text)] = kinds.PERSON, None
    for text in told_places(doc, spans):
        forms[_key(text)] = kinds.PLACE, None
    for text in told_clubs(doc, spans):
        forms[_key(text)] = kinds.GROUP, "club"
    for text, told in told_kinds(doc, spans).items():
        if forms[_key(text)][1] is None:
            forms[_key(text)] = told
    return _gather(doc, spans, forms)


def _key(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text).casefold()
    return " ".join(folded.replace("’", "'").split())


def _form_kind(key: str, count: Counter[str]) -> tuple[str, str | None]:
    """(kind, common noun) of one written form, by table, by its words, then by most votes."""
    if places.country_of(key):
        return kinds.COUNTRY, "country"
    said = kinds.kind_of_words(key.split())
    if said:
        return said
    if any(c.isdigit() for c in key) and count.get("PERSON"):
        return kinds.THING, None
    if places.country_of_capital(key):
        return kinds.PLACE, "city"
    label, _ = max(count.items(), key=lambda item: (item[1], item[0] == "PERSON", item[0]))
    return kinds.kind_of_label(label) or kinds.THING, None


_LEAD = 3


@dataclass
class _Growing:
    kind: str
    noun: str | None
    forms: Counter[str] = field(default_factory=Counter)
    mentions: list[Mention] = field(default_factory=list)


def _gather(doc: Doc, spans: Sequence[Span], forms: Mapping[str, tuple[str, str | None]]) -> Names:
    people = _people(spans, forms)
    groups = _short_groups(spans, forms)
    acronyms = _acronyms(doc, spans)
    growing: dict[str, _Growing] = {}
    for span in [*spans, *_missed(doc, spans, people)]:
        key = _key(span.text)
        kind, noun = forms.get(key, (kinds.PERSON, None))
        if " " not in key and key in people and kind != kinds.COUNTRY:
            key, kind, noun = people[key], kinds.PERSON, None
        elif key in groups and kind not in {kinds.COUNTRY, kinds.NATIONALITY}:
            key = groups[key]
            kind, noun = forms[key]
        elif key in acronyms:
            key = acronyms[key]
            kind, noun = forms.get(key, (kind, noun))
        name = growing.setdefault(key, _Growing(kind, noun))
        name.forms[" ".join(span.text.split())] += 1
        name.mentions.append(Mention(start=span.start, end=span.end))
    return _freeze(growing)


def _freeze(growing: Mapping[str, _Growing]) -> Names:
    names: list[Name] = []
    by_token: dict[int, tuple[Name, Mention]] = {}
    for grown in growing.values():
        full = max(grown.forms, key=lambda form: (len(form.split()), len(form), form))
        mentions = tuple(sorted(grown.mentions, key=lambda m: m.start))
        aliases = tuple(sorted(form for form in grown.forms if form != full))
        name = Name(full=full, kind=grown.kind, noun=grown.noun, aliases=aliases, mentions=mentions)
        names.append(name)
        for mention in mentions:
            by_token.update(dict.fromkeys(range(mention.start, mention.end), (name, mention)))
    names.sort(key=lambda n: n.mentions[0].start)
    return Names(names=tuple(names), by_token=by_token)


def _people(spans: Sequence[Span], forms: Mapping[str, tuple[str, str | None]]) -> dict[str, str]:
    """Single words -> the one full personal name they stand for: by surname, else given name."""
    full = {
        _key(s.text)
        for s in spans
        if " " in _key(s.text)
        and forms[_key(s.text)][0] == kinds.PERSON
        and " of " not in _key(s.text)
    }
    last: dict[str, set[str]] = defaultdict(set)
    first: dict[str, set[str]] = defaultdict(set)
    for key in full:
        words = key.split()
        last[words[-1]].add(key)
        first[words[0]].add(key)
    told: dict[str, int] = {}
    for span in spans:
        told.setdefault(_key(span.text), span.start)
    single = {word: min(keys) for word, keys in first.items() if len(keys) == 1}
    single.update({word: min(keys) for word, keys in last.items() if len(keys) == 1})
    # Whoever is told in full later than by surname alone may be somebody else: a wife, a brother;
    # but not in the first sentences, the first of which may be a headline.
    lead = _end_of_lead(spans)
    single = {w: k for w, k in single.items() if told[k] <= max(told.get(w, told[k]), lead - 1)}
    said = Counter(_key(s.text) for s in spans)
    for word, keys in last.items():
        if len(keys) > 1:  # two people share a surname: alone it names whoever the article is about
            ordered = sorted(keys, key=lambda key: -said[key])
            clear = said[ordered[0]] > 1 and said[ordered[1]] == 1
            single.pop(word, None)
            if clear:
                single[word] = ordered[0]
    return single


def _end_of_lead(spans: Sequence[Span]) -> int:
    """The token that ends the first sentences of the text."""
    sentences = islice(spans[0].doc.sents, _LEAD) if spans else ()
    return max((s.end for s in sentences), default=0)


def _short_groups(
    spans: Sequence[Span], forms: Mapping[str, tuple[str, str | None]]
) -> dict[str, str]:
    """First word -> the one group named in full before it: "Mahan" after "Mahan Air"."""
    first: dict[str, int] = {}
    for span in spans:
        first.setdefault(_key(span.text), span.start)
    found: dict[str, set[str]] = defaultdict(set)
    for key, (kind, _) in forms.items():
        words = key.split()
        if kind == kinds.GROUP and len(words) == 2:
            found[words[0]].add(key)
    everywhere = Counter(word for key in forms for word in set(key.split()) if " " in key)
    short = {word: min(keys) for word, keys in found.items() if everywhere[word] == 1}
    return {word: key for word, key in short.items() if first[key] < first.get(word, 0)}


def _acronyms(doc: Doc, spans: Sequence[Span]) -> dict[str, str]:
    """Acronym -> full name, from "World Health Organization (WHO)" and from initials."""
    full: dict[str, str] = {}
    long_spans = [s for s in spans if len(s) > 1]
    for span in long_spans:
        initials = "".join(t.text[0] for t in span if t.text[0].isupper()).casefold()
        if len(initials) > 1:
            full.setdefault(initials, _key(span.text))
        if span.end + 2 < len(doc) and doc[span.end].text == "(" and doc[span.end + 2].text == ")":
            inside = doc[span.end + 1]
            if inside.text.isupper() and len(inside.text) > 1:
                full[inside.lower_] = _key(span.text)
    short = {_key(s.text) for s in spans if len(s) == 1 and s.text.replace(".", "").isupper()}
    return {key: full[key] for key in short if key in full}


def _missed(doc: Doc, spans: Sequence[Span], people: Mapping[str, str]) -> Iterator[Span]:
    """Bare surnames of known people that the model took for no name at all."""
    taken = {i for span in spans for i in range(span.start, span.end)}
    for token in doc:
        quoted = 0 < token.i < len(doc) - 1 and token.nbor(-1).is_quote and token.nbor().is_quote
        known = token.tag_ == "NNP" and token.lower_ in people
        if token.i not in taken and known and not quoted:
            yield Span(doc, token.i, token.i + 1, label="PERSON")

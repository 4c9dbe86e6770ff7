"""Quantities and times of a document: whole entities, each read by value."""

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from spacy.language import Language
from spacy.tokens import Doc, Span, Token

from quizgame.generate.times.dates import resolve
from quizgame.generate.times.patterns import TimeKind
from quizgame.generate.times.tenses import tense_of
from quizgame.generate.times.when import Tense, When
from quizgame.generate.times.words import TimeWords, find_times, longest_apart, read_time
from quizgame.generate.values.ages import is_age, without_age
from quizgame.generate.values.amounts import Amount, AmountKind, find_amounts, read_amount

COMPONENT = "quizgame_quantities"

NUMERIC_LABELS = frozenset({"MONEY", "PERCENT", "QUANTITY", "CARDINAL", "ORDINAL"})
TIME_LABELS = frozenset({"DATE", "TIME"})
_LABELS = {
    AmountKind.NUMBER: "CARDINAL",
    AmountKind.MONEY: "MONEY",
    AmountKind.PERCENT: "PERCENT",
    AmountKind.MEASURE: "QUANTITY",
    AmountKind.DURATION: "DATE",
    AmountKind.AGE: "DATE",
    AmountKind.FRACTION: "CARDINAL",
    AmountKind.ORDINAL: "ORDINAL",
    AmountKind.SCORE: "CARDINAL",
}
_COUNTING_TAGS = frozenset({"CD", "NN", "NNS", "$", "JJ", "RB"})
_RELATIONS = frozenset({"after", "before", "later", "earlier", "ago"})
_FILLERS = frozenset({"the", "a", "an", "on", "in", "at", "only", "just", "another"})
_YEARLESS = frozenset({TimeKind.DAY, TimeKind.MONTH})
_SENTENCES_BACK = 2
_YEARS = range(1000, 2101)


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """An amount in a document: tokens `start` to `end` (excluded), by value.

    `noun` is the word that is counted ("countries" in "over 140 countries") or, for "two-day" and
    "7.1-magnitude", the one that is measured; None when there is none. `relation` is "after",
    "before", "later", "earlier" or "ago" where a duration says how far apart two things are. The
    rest is as in Amount.
    """

    kind: AmountKind
    start: int
    end: int
    text: str
    value: Decimal
    high: Decimal | None
    scope: str | None
    unit: str | None
    noun: Token | None
    relation: str | None = None


# Words that make a weekday the name of a day of its own.
_NAMING_DAYS = frozenset(
    """
    super good black ash cyber giving palm easter bloody fat holy maundy shrove whit
    """.split()
)


@Language.component(COMPONENT)
def mark_quantities(doc: Doc) -> Doc:
    """Make each quantity and time one entity, scope words and units included."""
    ours = list(_ours(doc))
    kept = [ent for ent in doc.ents if _stays(ent, ours)]
    taken = {token.i for ent in kept for token in ent}
    ours = [span for span in ours if not any(token.i in taken for token in span)]
    doc.ents = [*kept, *ours]
    return doc


def quantities_of(doc: Doc) -> tuple[Quantity, ...]:
    """Return the quantities among the document's entities, in order."""
    found = (read_quantity(ent) for ent in doc.ents if ent.label_ in NUMERIC_LABELS | TIME_LABELS)
    return tuple(quantity for quantity in found if quantity)


def read_quantity(span: Span) -> Quantity | None:
    """Read a span that is one amount by value, or None."""
    relation = _relation(span)
    if relation and span[-1].lower_ == relation:
        span = span[:-1]
    span = without_age(span)
    amount = read_amount(span.text)
    if amount is None:
        return None
    age = amount.kind is AmountKind.NUMBER and is_age(span)
    if amount.kind is AmountKind.NUMBER and span.label_ in TIME_LABELS and not age:
        return None
    return Quantity(
        kind=AmountKind.AGE if age else amount.kind,
        start=span.start,
        end=span.end,
        text=span.text,
        value=amount.value,
        high=amount.high,
        scope=amount.scope,
        unit="year" if age else amount.unit,
        noun=None if age else counted_noun(span),
        relation=relation if amount.kind is AmountKind.DURATION else None,
    )


def _relation(span: Span) -> str | None:
    """Return "after" for "three weeks after", whether or not the span holds it."""
    following = span.doc[span.end].lower_ if span.end < len(span.doc) else ""
    return next((word for word in (span[-1].lower_, following) if word in _RELATIONS), None)


def times_of(doc: Doc) -> tuple[Span, ...]:
    """Return the entities that tell a time and no mere duration or age, in order."""
    times = (ent for ent in doc.ents if ent.label_ in TIME_LABELS and not _is_only_amount(ent))
    return tuple(ent for ent in times if not (len(ent) == 1 and _is_of_name(ent)))


def resolve_span(
    span: Span, published: datetime.date | None, tense: Tense | None = None
) -> When | None:
    """Work out the time that a span tells, or None when that is not certain.

    Without `tense` that of the verb above the span counts. A month without a year after another
    year was told is not certain.
    """
    words = read_time(span.text)
    if words is None or _is_title(span):
        return None
    if words.year is None and words.kind in _YEARLESS and _other_year(span, published):
        return None
    return resolve(words, published, tense or tense_of(span))


def counted_noun(span: Span) -> Token | None:
    """Return the noun that an amount counts or measures, or None."""
    for token in span:
        head = token.head
        counts = token.dep_ in {"nummod", "amod", "compound", "nmod"} and head.i >= span.end
        alone = counts and all(each.tag_ != "CD" for each in span.doc[span.end : head.i])
        if alone and head.pos_ in {"NOUN", "PROPN"}:
            return head
    return _noun_after_of(span)


def _noun_after_of(span: Span) -> Token | None:
    """Return "voters" for "two-thirds of voters"."""
    preposition = next((token for token in span.root.children if token.lower_ == "of"), None)
    if preposition is None or preposition.i != span.end:
        return None
    nouns = (token for token in preposition.children if token.dep_ == "pobj")
    return next((token for token in nouns if token.pos_ in {"NOUN", "PROPN"}), None)


def _ours(doc: Doc) -> Iterator[Span]:
    """Find the spans of our own grammar that hold in this document."""
    text = doc.text
    every: list[Amount | TimeWords] = [*find_times(text), *find_amounts(text)]
    for found in longest_apart(every):
        span = doc.char_span(found.start, found.end, alignment_mode="expand")
        if span is None or not _holds(span, found):
            continue
        yield Span(doc, span.start, span.end, label=_label(found))


def _label(found: Amount | TimeWords) -> str:
    if isinstance(found, TimeWords):
        return "TIME" if found.kind is TimeKind.CLOCK else "DATE"
    if found.kind is AmountKind.DURATION and found.unit in {"second", "minute", "hour"}:
        return "TIME"
    return _LABELS[found.kind]


def _holds(span: Span, found: Amount | TimeWords) -> bool:
    """Whether the words are what they look like, here."""
    if isinstance(found, TimeWords) and found.kind is TimeKind.WEEKDAY and _is_of_name(span):
        return False
    if isinstance(found, TimeWords) or found.kind is not AmountKind.NUMBER:
        return True
    number = next((token for token in span if token.tag_ == "CD"), None)
    if number is None or _is_named(number):
        return False
    labels = {token.ent_type_ for token in span if token.ent_type_}
    counts = any(token.dep_ == "nummod" and token.head.i >= span.end for token in span)
    if found.value in _YEARS and "," not in found.text and (labels & TIME_LABELS or not counts):
        return False
    if found.value == 1 and not counts:
        return False
    return counts or found.scope is not None or bool(labels & NUMERIC_LABELS)


def _is_of_name(span: Span) -> bool:
    """Whether a weekday is the end of a name: "Super Tuesday", "Good Friday"."""
    before = span[0].nbor(-1) if span.start > 0 else span[0]
    return before.is_title and before.lower_ in _NAMING_DAYS


def _is_named(number: Token) -> bool:
    """Whether the number is part of a name: "Article 50", "No. 10", "Formula One"."""
    before = number.nbor(-1) if number.i else None
    if before is None or not (before.tag_ in {"NNP", "NNPS"} or before.lower_ in {"no.", "no"}):
        return False
    return number.head == before or before.head == number or before.lower_ == "no."


def _stays(ent: Span, ours: Sequence[Span]) -> bool:
    """Whether an entity of the model's stays as it is beside the spans of our own."""
    overlapping = [span for span in ours if span.start < ent.end and ent.start < span.end]
    if not overlapping:
        return _counts(ent)
    within = all(ent.start <= span.start and span.end <= ent.end for span in overlapping)
    if ent.label_ in NUMERIC_LABELS:
        return False
    if ent.label_ in TIME_LABELS:
        covered = {token.i for span in overlapping for token in span}
        rest = [token for token in ent if token.i not in covered and token.is_lower]
        return within and any(token.lower_ not in _FILLERS for token in rest)
    return not any(_outweighs(span, ent) for span in overlapping)


def _counts(ent: Span) -> bool:
    """Whether an entity that our grammar knows nothing of is what its label says."""
    if ent.label_ in {"MONEY", "PERCENT", "QUANTITY"}:
        return any(token.like_num for token in ent)
    return ent.label_ not in NUMERIC_LABELS or any(t.tag_ in _COUNTING_TAGS for t in ent)


def _outweighs(span: Span, ent: Span) -> bool:
    """Whether a span of ours is surer than a name that the model sees there."""
    contains = span.start <= ent.start and ent.end <= span.end
    return span.label_ in {"MONEY", "PERCENT"} or (contains and len(span) > len(ent))


def _is_only_amount(span: Span) -> bool:
    span = without_age(span)
    amount = read_amount(span.text)
    if amount is None:
        return False
    return amount.kind in {AmountKind.DURATION, AmountKind.AGE} or is_age(span)


def _is_title(span: Span) -> bool:
    """Whether a year is the end of a name: "Football Manager 2020"."""
    before = span.doc[span.start - 1] if span.start else None
    return before is not None and before.tag_ in {"NNP", "NNPS"} and span.text.isdigit()


def _other_year(span: Span, published: datetime.date | None) -> bool:
    """Whether the sentences up to the span's tell of a year that is not the article's."""
    if published is None:
        return False
    first = span.sent
    for _ in range(_SENTENCES_BACK):
        first = span.doc[first.start - 1].sent if first.start else first
    told = span.doc[first.start : span.sent.end].text
    years = (words.year for words in find_times(told) if words.kind is not TimeKind.CENTURY)
    return any(year is not None and year != published.year for year in years)

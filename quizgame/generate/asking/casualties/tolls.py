"""Whether an article tells one number of those who died or were hurt, or several that differ."""

from collections.abc import Iterator

from spacy.tokens import Span, Token

from quizgame.generate.story import Story
from quizgame.generate.values.amounts import AmountKind
from quizgame.generate.values.quantities import Quantity

_NEWS_DAYS = 62
# Words of one harm: a number beside any of them says how many suffered it.
_HARMS = (
    frozenset(
        """
        die kill perish drown dead death toll fatality murder casualty body victim deceased life
        """.split()
    ),
    frozenset(
        """
        injure injured injury wound wounded hurt hospitalise hospitalize casualty treat maim
        hospital victim
        """.split()
    ),
    frozenset("rescue save survive survivor pull".split()),
    frozenset("evacuate displace homeless evacuee evacuation".split()),
    frozenset("aboard board carry passenger occupant".split()),
    frozenset("missing unaccounted".split()),
    frozenset("trap trapped".split()),
)
_APART = frozenset({"conj", "advcl", "parataxis", "relcl", "ccomp"})
_COUNTS = frozenset({AmountKind.NUMBER, AmountKind.ORDINAL})


def is_only_toll(story: Story, quantity: Quantity, harm: str) -> bool:
    """Whether no other number for the same harm (a lemma) is told, and this not before.

    A smaller number of some of them ("two pilgrims also died") is another matter, and so is what
    happened at another time.
    """
    words = frozenset({harm}).union(*(group for group in _HARMS if harm in group))
    for other in story.quantities.values():
        if other.start == quantity.start or not _is_rival(story, other, words):
            continue
        if other.value == quantity.value and other.start > quantity.start:
            continue
        if other.value == quantity.value or not _is_part(other, quantity):
            return False
    return True


def _is_rival(story: Story, other: Quantity, words: frozenset[str]) -> bool:
    if other.kind not in _COUNTS or other.value != other.value.to_integral_value():
        return False
    first = story.doc[other.start]
    before = first.nbor(-1).lower_ if other.start else ""
    if before == "per" or (other.value == 1 and _follows_of(story, other)):
        return False
    root = story.doc[other.start : other.end].root
    if any(t.lower_ in {"including", "among", "per"} for t in root.ancestors):
        return False
    return bool(set(_near(root)) & words) and not _is_of_old(story, root)


def _follows_of(story: Story, other: Quantity) -> bool:
    return other.end < len(story.doc) and story.doc[other.end].lower_ == "of"


def _near(number: Token) -> Iterator[str]:
    """The lemmas around a number, up to the verb above it and what stands beside that."""
    for token in [number, *number.ancestors]:
        yield token.lemma_.lower()
        for child in token.children:
            if child.dep_ not in _APART:
                yield from (child.lemma_.lower(), child.lower_)
        if token.pos_ in {"VERB", "AUX"}:
            return


def _is_part(other: Quantity, quantity: Quantity) -> bool:
    """Whether it counts some of those whom the other counts: "two Buddhist pilgrims"."""
    noun = other.noun
    special = noun is not None and noun.lemma_.lower() not in {"people", "person", "other"}
    mine = quantity.noun
    whole = mine is None or mine.lemma_.lower() in {"people", "person"}
    return special and whole and other.value < quantity.value


def _is_of_old(story: Story, number: Token) -> bool:
    """Whether its sentence or the one before tells of other years: "2018 saw 750 deaths"."""
    if "toll" in _near(number):
        return False
    sentence = number.sent
    before = story.doc[sentence.start - 1].sent if sentence.start else sentence
    alike = story.annotated.paragraph_index
    first = before if alike(before) == alike(sentence) else sentence
    return tells_of_old(story, story.doc[first.start : sentence.end])


def tells_of_old(story: Story, words: Span) -> bool:
    """Whether a stretch of the article tells another time than that of the news."""
    day = story.published
    told = (t.when for t in story.times_of(words))
    return day is not None and any(
        when is not None and abs((day - when.start).days) > _NEWS_DAYS for when in told
    )

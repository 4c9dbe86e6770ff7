"""A quantity in its phrase, and how the size of a thing is asked for: "what share of it"."""

import re
from dataclasses import dataclass

from spacy.tokens import Token

from quizgame.generate.asking.english.asked import Asked
from quizgame.generate.story import Story
from quizgame.generate.values.amounts import AmountKind
from quizgame.generate.values.quantities import Quantity

_VOWEL = re.compile(r"\ba(?= [aeiou])")
# "a depth of 40 metres" is asked for as "what depth".
_MEASURED = frozenset(
    """
    depth height altitude elevation speed distance length width weight temperature price cost value
    rate share turnout valuation magnitude
    """.split()
)
# "a fine of 40 million euros" is asked for as "how large a fine".
_LARGE = frozenset(
    """
    fine loan grant fund budget loss profit donation penalty bailout reward ransom surplus deficit
    debt settlement investment salary bonus dividend surcharge
    """.split()
)
# "a 12% stake" is asked for as "what percentage stake".
_IN_PERCENT = frozenset({"stake", "tariff", "tax", "increase", "discount", "cut", "drop", "rise"})
# "a two-year ban" is asked for as "how long a ban".
_LONG = frozenset(
    """
    sentence term ban suspension contract deal curfew lockdown truce ceasefire extension mission
    moratorium state lease break
    """.split()
)
_SIZED = frozenset({AmountKind.MEASURE, AmountKind.MONEY, AmountKind.PERCENT, AmountKind.DURATION})


@dataclass(frozen=True, kw_only=True)
class Phrase:
    """A quantity with the token that its phrase hangs on."""

    story: Story
    quantity: Quantity
    root: Token

    def asked(self, wh: str, *, head: Token | None = None, start: int | None = None) -> Asked:
        """What is asked for when `wh` stands for all from `start` to the quantity's end."""
        first = self.quantity.start if start is None else start
        return Asked(start=first, end=self.quantity.end, head=head or self.root, wh=wh)


def ask_size(phrase: Phrase) -> Asked | None:
    """ "a depth of 40 metres", "a 4% share", "a 2 million euro fine": what size it was of."""
    quantity, root = phrase.quantity, phrase.root
    if quantity.kind not in _SIZED or quantity.relation is not None:
        return None
    after_of = root.dep_ == "pobj" and root.head.lower_ == "of"
    noun = root.head.head if after_of else quantity.noun
    if noun is None or noun.dep_ not in {"dobj", "pobj"}:
        return None
    words = _words(noun, quantity, after_of=after_of)
    first = next((t for t in noun.lefts if t.lower_ in {"a", "an"}), None)
    if words is None or first is None or any(t.i < first.i for t in noun.lefts):
        return None
    inner = phrase.story.doc[first.i + 1 if after_of else quantity.end : noun.i]
    if any(t.pos_ not in {"ADJ", "NOUN"} for t in inner):
        return None
    if not after_of and first.i + 1 != quantity.start:
        return None
    wh = _VOWEL.sub("an", words.replace(noun.text, f"{inner.text} {noun.text}".strip()))
    end = quantity.end if after_of else noun.i + 1
    return Asked(start=first.i, end=end, head=noun, wh=wh)


def _words(noun: Token, quantity: Quantity, *, after_of: bool) -> str | None:
    name = noun.lemma_.lower()
    if quantity.kind is AmountKind.DURATION:
        return f"how long a {noun.text}" if name in _LONG and not after_of else None
    if name in _MEASURED:
        return f"what {noun.text}"
    if name in _LARGE and quantity.kind is AmountKind.MONEY:
        return f"how large a {noun.text}"
    if name in _IN_PERCENT and quantity.kind is AmountKind.PERCENT and not after_of:
        return f"what percentage {noun.text}"
    return None

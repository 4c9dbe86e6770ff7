"""What stands for a quantity in a question: how many, how much, what percentage, how long."""

import re
from dataclasses import dataclass

from spacy.tokens import Token

from quizgame.generate.amounts import AmountKind
from quizgame.generate.asking.bare import harms, understood
from quizgame.generate.asking.grammar import Asked
from quizgame.generate.asking.wording import Unaskable
from quizgame.generate.quantities import Quantity
from quizgame.generate.story import Story

_VOWEL = re.compile(r"\ba(?= [aeiou])")
_FOCUS = frozenset({"just", "only", "some", "all"})
_MORE = frozenset({"additional", "further", "extra"})
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
    debt settlement investment
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
_CUSTODY = frozenset({"prison", "jail", "custody", "detention"})
_SPEEDS = frozenset({"mile an hour", "kilometre an hour", "knot"})
_SIZED = frozenset({AmountKind.MEASURE, AmountKind.MONEY, AmountKind.PERCENT, AmountKind.DURATION})
_PLACED = frozenset({"dobj", "pobj", "nsubj", "nsubjpass", "attr"})
_LASTING = frozenset({"last", "take", "run", "spend", "serve", "wait"})
_MARKING = frozenset({"mark", "celebrate", "commemorate", "declare", "announce"})


@dataclass(frozen=True, kw_only=True)
class _Place:
    """A quantity with the token that its phrase hangs on."""

    story: Story
    quantity: Quantity
    root: Token

    def asked(self, wh: str, *, head: Token | None = None, start: int | None = None) -> Asked:
        first = self.quantity.start if start is None else start
        return Asked(start=first, end=self.quantity.end, head=head or self.root, wh=wh)


def asked_for(story: Story, quantity: Quantity) -> Asked:
    """What a question asks for that this quantity answers.

    Raises Unaskable when the quantity stands where English has no question for it.
    """
    place = _Place(
        story=story, quantity=quantity, root=story.doc[quantity.start : quantity.end].root
    )
    before = story.doc[max(quantity.start - 1, 0)]
    if quantity.kind is not AmountKind.DURATION and before.lower_ in _FOCUS:
        raise Unaskable("focus", before.text)
    return _size(place) or _READERS[quantity.kind](place)


def _size(place: _Place) -> Asked | None:
    """ "a depth of 40 metres", "a 4% share", "a 2 million euro fine": what size it was of."""
    quantity, root = place.quantity, place.root
    if quantity.kind not in _SIZED or quantity.relation is not None:
        return None
    after_of = root.dep_ == "pobj" and root.head.lower_ == "of"
    noun = root.head.head if after_of else quantity.noun
    if noun is None or noun.dep_ not in {"dobj", "pobj"}:
        return None
    lefts = [t for t in noun.lefts if not quantity.start <= t.i < quantity.end]
    lefts = [t for t in lefts if root != t and t.i < quantity.start]
    if len(lefts) != 1 or lefts[0].lower_ not in {"a", "an"}:
        return None
    words = _size_words(noun, quantity, after_of=after_of)
    if words is None:
        return None
    if after_of:
        return place.asked(_VOWEL.sub("an", words), head=noun, start=lefts[0].i)
    between = place.story.doc[quantity.end : noun.i]
    inner = " ".join(t.text for t in between)
    end = noun.i + 1
    text = words.replace(noun.text, f"{inner} {noun.text}".strip())
    text = _VOWEL.sub("an", text)
    return Asked(start=lefts[0].i, end=end, head=noun, wh=text)


def _size_words(noun: Token, quantity: Quantity, *, after_of: bool) -> str | None:
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


def _number(place: _Place) -> Asked:
    quantity, root, noun = place.quantity, place.root, place.quantity.noun
    if root.dep_ in {"dobj", "nsubj", "nsubjpass", "attr"} and _is_of_known(root):
        return place.asked("how many")
    stands_for = understood(place.story, root) if noun is None else None
    if stands_for is not None:
        return place.asked(f"how many {stands_for}")
    if noun is None or (
        noun.tag_ not in {"NNS", "NNPS"} and noun.lemma_ not in {"people", "percent"}
    ):
        raise Unaskable("nothing counted", quantity.text)
    if root.dep_ not in {"nummod", "quantmod", "amod"} and root != noun:
        raise Unaskable("nothing counted", quantity.text)
    if quantity.value == 1:
        raise Unaskable("one", quantity.text)
    return _more(place, noun) or _total(place, noun) or _counted(place, noun)


def _counted(place: _Place, noun: Token) -> Asked:
    quantity = place.quantity
    if noun.lower_ == "others":  # "killing seven and injuring 12 others"
        again = [t for t in noun.sent if t.lemma_ == noun.head.lemma_]
        if noun.dep_ not in {"dobj", "nsubjpass"} or not harms(noun.head) or len(again) > 1:
            raise Unaskable("nothing counted", noun.text)
        return Asked(start=quantity.start, end=noun.i + 1, head=noun, wh="how many people")
    harmed = noun.dep_ == "dobj" and noun.i == quantity.end and harms(noun.head)
    if harmed:  # whom a crash killed needs no further words
        end, wh = noun.i + 1, f"how many {noun.text}"
        return Asked(start=quantity.start, end=end, head=noun, wh=wh)
    return place.asked("how many", head=noun)


def _more(place: _Place, noun: Token) -> Asked | None:
    """ "an additional 66 seats", "another 12 people"; refuses a number that is known already."""
    known = [c for c in noun.lefts if c.dep_ in {"det", "poss"}]
    if not known:
        return None
    first, start = known[0], place.quantity.start
    said = [t.lower_ for t in place.story.doc[first.i : start]]
    if said == ["another"]:
        more = "other" if noun.lemma_ in {"people", "person"} else "additional"
    elif len(said) == 2 and said[0] in {"a", "an"} and said[1] in _MORE:
        more = "additional" if said[1] == "further" else said[1]
    else:
        raise Unaskable("a known number", noun.text)
    return place.asked(f"how many {more}", head=noun, start=first.i)


def _total(place: _Place, noun: Token) -> Asked | None:
    """ "a total of 27 votes" is asked for as "how many votes"."""
    total = noun.head.head
    said = [t.lower_ for t in place.story.doc[max(place.quantity.start - 3, 0) : noun.i]][:3]
    if noun.dep_ != "pobj" or said != ["a", "total", "of"]:
        return None
    return place.asked("how many", head=total, start=place.quantity.start - 3)


def _is_of_known(number: Token) -> bool:
    """ "39 of the state's 54 delegates"."""
    return any(c.lower_ == "of" and c.i == number.i + 1 for c in number.rights)


def _percent(place: _Place) -> Asked:
    root = place.root
    if root.dep_ in {"npadvmod", "advmod"}:
        return place.asked("by what percentage")
    if root.dep_ in _PLACED or any(c.lower_ == "of" for c in root.children):
        return place.asked("what percentage")
    raise Unaskable("part of a noun phrase", root.head.text)


def _money(place: _Place) -> Asked:
    root = place.root
    if root.dep_ not in {"dobj", "pobj", "attr", "npadvmod"}:
        raise Unaskable("part of a noun phrase", root.head.text)
    if root.dep_ == "npadvmod" and root.head.lower_ == "worth" and root.head.dep_ != "acomp":
        raise Unaskable("part of a noun phrase", root.head.text)
    named = root.dep_ == "pobj" and root.head.lower_ not in {"for", "at"}
    start = place.quantity.start
    lefts = [t for t in root.lefts if t.i < start]
    if any(t.lower_ not in {"a", "record"} for t in lefts):
        raise Unaskable("part of a noun phrase", root.text)
    first = min((t.i for t in lefts), default=start)
    return place.asked("what amount" if named else "how much", start=first)


def _measure(place: _Place) -> Asked:
    """ "covers 300 square miles", "rose by 3 metres": how many square miles, by how many metres."""
    root, unit = place.root, place.quantity.unit
    by = root.dep_ == "pobj" and root.head.lower_ == "by"
    at = root.dep_ == "pobj" and root.head.lower_ == "at"
    if unit in _SPEEDS and (at or root.dep_ == "dobj"):
        return place.asked("what speed")
    along = root.dep_ == "npadvmod" and root.head.pos_ in {"VERB", "ADP"}
    if unit is None or not (by or along or root.dep_ == "dobj"):
        raise Unaskable("part of a noun phrase", root.head.text)
    return place.asked(f"how many {_units(place.story, place.quantity)}")


def in_full(text: str) -> str:
    """ "two-day" -> "two days"."""
    amount, _, unit = text.replace("-", " ").rpartition(" ")
    single = unit.endswith("s") or amount in {"one", "1", "a"}
    return f"{amount} {unit}" if single else f"{amount} {unit}s"


def _units(story: Story, quantity: Quantity) -> str:
    """The unit as the article writes it, or its name when only an abbreviation stands there."""
    words = [t.lower_ for t in story.doc[quantity.start : quantity.end] if t.is_alpha]
    name = str(quantity.unit)
    last = words[-1] if words else ""
    if last.endswith("s") or last == "feet":
        power = [w for w in words if w in {"square", "cubic"}]
        return " ".join([*power, last])
    raise Unaskable("part of a noun phrase", name)


def _duration(place: _Place) -> Asked:
    quantity, root, story = place.quantity, place.root, place.story
    if quantity.relation in {"after", "before"}:
        return _apart(place)
    if quantity.relation is not None:
        raise Unaskable("relative time", quantity.text)
    units = f"how many {story.doc[quantity.end - 1].lower_}"
    if root.dep_ == "pobj" and root.head.lower_ == "for":
        return Asked(start=root.head.i, end=quantity.end, head=root.head, wh="for how long")
    behind = story.doc[quantity.end : quantity.end + 2]
    if root.dep_ == "pobj" and behind.text.removeprefix("in ") in _CUSTODY:
        wh = f"{units} {behind.text}"
        return Asked(start=quantity.start, end=quantity.end + 2, head=root, wh=wh)
    if root.dep_ == "pobj" and root.head.lower_ == "by" and root.head.dep_ == "prep":
        return place.asked(units)
    if root.dep_ == "dobj" and root.head.lemma_ in _MARKING:
        return place.asked(units)
    if root.dep_ in {"npadvmod", "dobj"} and root.head.lemma_ in _LASTING:
        return place.asked("how long")
    raise Unaskable("part of a noun phrase", root.head.text)


def _apart(place: _Place) -> Asked:
    """ "three weeks after the talks": how long after the talks."""
    quantity, root, doc = place.quantity, place.root, place.story.doc
    between = doc[quantity.end]
    joins = between.dep_ in {"prep", "mark"} and between.head.pos_ in {"VERB", "AUX", "ADP"}
    if between.lower_ != quantity.relation or not joins:
        raise Unaskable("part of a noun phrase", root.head.text)
    if between.dep_ != "prep":
        return place.asked("how long")
    start = quantity.start
    while doc[start - 1].lower_ in {"just", "only", "about"} and start > between.sent.start:
        start -= 1
    return place.asked("how long", head=between, start=start)


def _none(place: _Place) -> Asked:
    raise Unaskable("no question for it", place.quantity.kind)


_READERS = {
    **dict.fromkeys(AmountKind, _none),
    AmountKind.NUMBER: _number,
    AmountKind.PERCENT: _percent,
    AmountKind.MONEY: _money,
    AmountKind.MEASURE: _measure,
    AmountKind.DURATION: _duration,
}

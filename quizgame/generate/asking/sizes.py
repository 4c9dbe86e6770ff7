"""What stands for a quantity in a question: how many, how much, what percentage, how long."""

from spacy.tokens import Token

from quizgame.generate.asking.bare import harms, understood
from quizgame.generate.asking.english.asked import Asked
from quizgame.generate.asking.phrases import Phrase, ask_size
from quizgame.generate.candidate import Unaskable
from quizgame.generate.naming import kinds
from quizgame.generate.story import Story
from quizgame.generate.values.amounts import AmountKind
from quizgame.generate.values.quantities import Quantity

_FOCUS = frozenset({"just", "only", "some", "all"})
_MORE = frozenset({"additional", "further", "extra"})
_CUSTODY = frozenset({"prison", "jail", "custody", "detention"})
_SPEEDS = frozenset({"mile an hour", "kilometre an hour", "knot"})
_PLACED = frozenset({"dobj", "pobj", "nsubj", "nsubjpass", "attr"})
_WINNING = frozenset({"receive", "win", "get", "take", "earn", "secure", "have", "own", "hold"})
_LASTING = frozenset({"last", "take", "run", "spend", "serve", "wait"})
_MARKING = frozenset({"mark", "celebrate", "commemorate", "declare", "announce"})


def asked_for(story: Story, quantity: Quantity) -> Asked:
    """What a question asks for that this quantity answers.

    Raises Unaskable when the quantity stands where English has no question for it.
    """
    phrase = Phrase(
        story=story, quantity=quantity, root=story.doc[quantity.start : quantity.end].root
    )
    first = story.doc[quantity.start]
    before = first.nbor(-1).lower_ if first.i > first.sent.start else ""
    if quantity.kind is not AmountKind.DURATION and before in _FOCUS:
        raise Unaskable("focus", before)
    return ask_size(phrase) or _READERS[quantity.kind](phrase)


def in_digits(quantity: Quantity) -> tuple[str, ...]:
    """ "3 weeks" for "three weeks"; nothing for what stands in digits."""
    if quantity.unit is None or quantity.high is not None or quantity.text[:1].isdigit():
        return ()
    return (f"{quantity.value} {quantity.unit}{'' if quantity.value == 1 else 's'}",)


def _number(phrase: Phrase) -> Asked:
    quantity, root, noun = phrase.quantity, phrase.root, phrase.quantity.noun
    if quantity.value == 1:
        raise Unaskable("one", quantity.text)
    if root.dep_ in {"dobj", "nsubj", "nsubjpass", "attr"} and _is_of_known(root):
        return phrase.asked("how many")
    stands_for = understood(phrase.story, root) if noun is None else None
    if stands_for is not None:
        return phrase.asked(f"how many {stands_for}")
    if noun is None or (
        noun.tag_ not in {"NNS", "NNPS"} and noun.lemma_ not in {"people", "percent"}
    ):
        raise Unaskable("nothing counted", quantity.text)
    if root.dep_ not in {"nummod", "quantmod", "amod"} and root != noun:
        raise Unaskable("nothing counted", quantity.text)
    _refuse_company(noun)
    return _more(phrase, noun) or _total(phrase, noun) or _counted(phrase, noun)


def _refuse_company(noun: Token) -> None:
    """Refuse "crashed with 120 people on board" and "120 of 300 seats"."""
    if noun.dep_ != "pobj":
        return
    person = noun.lemma_ == "people" or kinds.kind_of_noun(noun.lemma_.lower()) == kinds.PERSON
    if (noun.head.lower_ == "with" and person) or noun.head.head.tag_ == "CD":
        raise Unaskable("part of a noun phrase", noun.head.text)


def _counted(phrase: Phrase, noun: Token) -> Asked:
    quantity = phrase.quantity
    if noun.lower_ == "others":  # "killing seven and injuring 12 others"
        again = [t for t in noun.sent if t.lemma_ == noun.head.lemma_]
        if noun.dep_ not in {"dobj", "nsubjpass"} or not harms(noun.head) or len(again) > 1:
            raise Unaskable("nothing counted", noun.text)
        return Asked(start=quantity.start, end=noun.i + 1, head=noun, wh="how many people")
    harmed = noun.dep_ == "dobj" and noun.i == quantity.end and harms(noun.head)
    if harmed:  # whom a crash killed needs no further words
        end, wh = noun.i + 1, f"how many {noun.text}"
        return Asked(start=quantity.start, end=end, head=noun, wh=wh)
    return phrase.asked("how many", head=noun)


def _more(phrase: Phrase, noun: Token) -> Asked | None:
    """ "an additional 66 seats", "another 12 people"; refuses a number that is known already."""
    known = [c for c in noun.lefts if c.dep_ in {"det", "poss"}]
    if not known:
        return None
    first, start = known[0], phrase.quantity.start
    said = [t.lower_ for t in phrase.story.doc[first.i : start]]
    if said == ["another"]:
        more = "other" if noun.lemma_ in {"people", "person"} else "additional"
    elif len(said) == 2 and said[0] in {"a", "an"} and said[1] in _MORE:
        more = "additional" if said[1] == "further" else said[1]
    else:
        raise Unaskable("a known number", noun.text)
    return phrase.asked(f"how many {more}", head=noun, start=first.i)


def _total(phrase: Phrase, noun: Token) -> Asked | None:
    """ "a total of 27 votes" is asked for as "how many votes"."""
    total = noun.head.head
    said = [t.lower_ for t in phrase.story.doc[max(phrase.quantity.start - 3, 0) : noun.i]][:3]
    if noun.dep_ != "pobj" or said != ["a", "total", "of"]:
        return None
    return phrase.asked("how many", head=total, start=phrase.quantity.start - 3)


def _is_of_known(number: Token) -> bool:
    """ "39 of the state's 54 delegates"."""
    return any(c.lower_ == "of" and c.i == number.i + 1 for c in number.rights)


def _percent(phrase: Phrase) -> Asked:
    root = phrase.root
    of = any(c.lower_ == "of" for c in root.children)
    points = phrase.quantity.unit == "percentage point"
    what = "how many percentage points" if points else "what percentage"
    if root.dep_ in {"npadvmod", "advmod"}:
        return phrase.asked(f"by {what}")
    if root.dep_ == "dobj" and not of and root.head.lemma_ in _WINNING:
        raise Unaskable("nothing said", root.head.text)  # of what, the sentence does not say
    if root.dep_ in _PLACED or of:
        return phrase.asked(what)
    raise Unaskable("part of a noun phrase", root.head.text)


def _money(phrase: Phrase) -> Asked:
    root = phrase.root
    if root.dep_ not in {"dobj", "pobj", "attr", "npadvmod"}:
        raise Unaskable("part of a noun phrase", root.head.text)
    if root.dep_ == "npadvmod" and root.head.lower_ == "worth" and root.head.dep_ != "acomp":
        raise Unaskable("part of a noun phrase", root.head.text)
    named = root.dep_ == "pobj" and root.head.lower_ not in {"for", "at"}
    start = phrase.quantity.start
    lefts = [t for t in root.lefts if t.i < start]
    if any(t.lower_ not in {"a", "record"} for t in lefts):
        raise Unaskable("part of a noun phrase", root.text)
    first = min((t.i for t in lefts), default=start)
    return phrase.asked("what amount" if named else "how much", start=first)


def _measure(phrase: Phrase) -> Asked:
    """ "covers 300 square miles", "rose by 3 metres": how many square miles, by how many metres."""
    root, unit = phrase.root, phrase.quantity.unit
    by = root.dep_ == "pobj" and root.head.lower_ == "by"
    at = root.dep_ == "pobj" and root.head.lower_ == "at"
    if unit in _SPEEDS and (at or root.dep_ == "dobj"):
        return phrase.asked("what speed")
    along = root.dep_ == "npadvmod" and root.head.pos_ in {"VERB", "ADP"}
    if unit is None or not (by or along or root.dep_ == "dobj"):
        raise Unaskable("part of a noun phrase", root.head.text)
    return phrase.asked(f"how many {_units(phrase.story, phrase.quantity)}")


def in_full(text: str) -> str:
    """ "two-day" -> "two days"."""
    amount, _, unit = text.replace("-", " ").rpartition(" ")
    single = unit.endswith("s") or amount in {"one", "1", "a"}
    return f"{amount} {unit}" if single else f"{amount} {unit}s"


def _units(story: Story, quantity: Quantity) -> str:
    """The unit as the article writes it, or its name when only an abbreviation stands there."""
    words = [t.lower_ for t in story.doc[quantity.start : quantity.end] if t.is_alpha]
    name, last = str(quantity.unit), words[-1] if words else ""
    if name.startswith("degree"):
        return name.replace("degree", "degrees")
    if last.endswith("s") or last == "feet":
        return " ".join([*(w for w in words if w in {"square", "cubic"}), last])
    if not name.replace(" ", "").islower() or " an " in name or name in {"foot", "inch", "hertz"}:
        raise Unaskable("part of a noun phrase", name)
    return f"{name}s"


def _duration(phrase: Phrase) -> Asked:
    quantity, root, story = phrase.quantity, phrase.root, phrase.story
    if quantity.relation in {"after", "before"}:
        return _apart(phrase)
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
        return phrase.asked(units)
    if root.dep_ == "dobj" and root.head.lemma_ in _MARKING:
        return phrase.asked(units)
    if root.dep_ in {"npadvmod", "dobj"} and root.head.lemma_ in _LASTING:
        return phrase.asked("how long")
    raise Unaskable("part of a noun phrase", root.head.text)


def _apart(phrase: Phrase) -> Asked:
    """ "three weeks after the talks": how long after the talks."""
    quantity, root, doc = phrase.quantity, phrase.root, phrase.story.doc
    between = doc[quantity.end]
    joins = between.dep_ in {"prep", "mark"} and between.head.pos_ in {"VERB", "AUX", "ADP"}
    if between.lower_ != quantity.relation or not joins:
        raise Unaskable("part of a noun phrase", root.head.text)
    if between.dep_ != "prep":
        return phrase.asked("how long")
    start = quantity.start
    while doc[start - 1].lower_ in {"just", "only", "about"} and start > between.sent.start:
        start -= 1
    return phrase.asked("how long", head=between, start=start)


def _none(phrase: Phrase) -> Asked:
    raise Unaskable("no question for it", phrase.quantity.kind)


_READERS = {
    **dict.fromkeys(AmountKind, _none),
    AmountKind.NUMBER: _number,
    AmountKind.PERCENT: _percent,
    AmountKind.MONEY: _money,
    AmountKind.MEASURE: _measure,
    AmountKind.DURATION: _duration,
}

"""How many, how much, how long, how long after: questions whose answer is a quantity."""

import re
from collections.abc import Iterator

from spacy.tokens import Token

from quizgame.bank.question import AnswerType, Kind
from quizgame.generate.amounts import AmountKind
from quizgame.generate.asking.candidate import Candidate
from quizgame.generate.asking.grammar import Asked, ask
from quizgame.generate.asking.standing import stand, tells_time
from quizgame.generate.asking.wording import Unaskable
from quizgame.generate.clauses import Clause
from quizgame.generate.quantities import Quantity
from quizgame.generate.story import Story

_TYPES = {
    AmountKind.NUMBER: AnswerType.NUMBER,
    AmountKind.MONEY: AnswerType.MONEY,
    AmountKind.PERCENT: AnswerType.PERCENT,
    AmountKind.MEASURE: AnswerType.NUMBER,
    AmountKind.DURATION: AnswerType.DURATION,
    AmountKind.AGE: AnswerType.DURATION,
}
_SMALL = """
    zero one two three four five six seven eight nine ten eleven twelve
""".split()


def counted_questions(
    story: Story,
    clause: Clause,
    problems: list[tuple[str, str]],
) -> Iterator[Candidate]:
    """Every question of the clause that a quantity answers."""
    for tokens in [clause.subject_tokens, *clause.tail]:
        for token in tokens:
            quantity = story.quantities.get(token.i)
            if quantity is None or quantity.kind not in _TYPES or story.names.at(token):
                continue
            if clause.kind == "relative" and token in clause.subject_tokens:
                continue  # "has two members who sit there": more may sit there
            try:
                yield _question(story, clause, quantity)
            except Unaskable as reason:
                problems.append((quantity.text, str(reason)))


def _question(story: Story, clause: Clause, quantity: Quantity) -> Candidate:
    asked = _asked(story, quantity)
    worded = ask(story, clause, asked)
    stem = stand(story, clause, worded, counts=True)
    return Candidate(
        family="how many",
        kind=Kind.OPEN,
        stem=stem,
        answer=_lowered(story, quantity),
        type=_TYPES[quantity.kind],
        clause=clause,
        evidence=clause.sentence,
        accept=_accepted(quantity),
        noun=quantity.noun.lemma_ if quantity.noun else None,
        named=frozenset(worded.wording.named),
        dated=tells_time(worded),
        confidence=0.9 if quantity.noun is not None else 0.8,
    )


def _asked(story: Story, quantity: Quantity) -> Asked:
    doc = story.doc
    root = doc[quantity.start : quantity.end].root
    noun = quantity.noun
    start = quantity.start
    if (
        quantity.kind is not AmountKind.DURATION
        and start > 0
        and doc[start - 1].lower_ in {"just", "only", "some", "another", "all"}
    ):
        raise Unaskable("focus", doc[start - 1].text)
    match quantity.kind:
        case AmountKind.NUMBER:
            return _number(quantity, root, noun)
        case AmountKind.PERCENT:
            if root.dep_ in {"npadvmod", "advmod"} or (
                root.dep_ == "pobj" and root.head.lower_ in {"by"}
            ):
                wh = "by what percentage" if root.dep_ != "pobj" else "what percentage"
            elif any(c.lower_ == "of" for c in root.children) or root.dep_ in {
                "dobj",
                "pobj",
                "nsubj",
                "nsubjpass",
                "attr",
            }:
                wh = "what percentage"
            else:
                raise Unaskable("part of a noun phrase", root.head.text)
            return Asked(start=start, end=quantity.end, head=root, wh=wh)
        case AmountKind.MONEY:
            if root.dep_ not in {"dobj", "pobj", "attr", "npadvmod"}:
                raise Unaskable("part of a noun phrase", root.head.text)
            return Asked(
                start=start,
                end=quantity.end,
                head=root,
                wh="how much"
                if root.dep_ != "pobj"
                else "how much"
                if root.head.lower_ in {"for"}
                else "what amount",
            )
        case AmountKind.DURATION:
            return _duration(story, quantity, root)
        case _:
            raise Unaskable("no question for it", quantity.kind)


def _number(quantity: Quantity, root: Token, noun: Token | None) -> Asked:
    if root.dep_ in {"dobj", "nsubj", "nsubjpass", "attr"} and _is_of_known(root):
        return Asked(start=quantity.start, end=quantity.end, head=root, wh="how many")
    if noun is None or (
        noun.tag_ not in {"NNS", "NNPS"} and noun.lemma_ not in {"people", "percent"}
    ):
        raise Unaskable("nothing counted", quantity.text)
    if root.dep_ not in {"nummod", "quantmod", "amod"} and root != noun:
        raise Unaskable("nothing counted", quantity.text)
    if any(c.dep_ in {"det", "poss"} for c in noun.lefts):
        raise Unaskable("a known number", noun.text)
    if quantity.value == 1:
        raise Unaskable("one", quantity.text)
    return Asked(start=quantity.start, end=quantity.end, head=noun, wh="how many")


def _is_of_known(number: Token) -> bool:
    """ "39 of the state's 54 delegates"."""
    return any(c.lower_ == "of" and c.i == number.i + 1 for c in number.rights)


def _duration(story: Story, quantity: Quantity, root: Token) -> Asked:
    if quantity.relation in {"after", "before"}:
        between = story.doc[quantity.end]
        if between.lower_ != quantity.relation:
            raise Unaskable("part of a noun phrase", root.head.text)
        verb_level = between.dep_ in {"prep", "mark"} and between.head.pos_ in {
            "VERB",
            "AUX",
            "ADP",
        }
        if not verb_level:
            raise Unaskable("part of a noun phrase", root.head.text)
        if between.dep_ == "prep":
            start = quantity.start
            while (
                story.doc[start - 1].lower_ in {"just", "only", "about"}
                and start > between.sent.start
            ):
                start -= 1
            return Asked(start=start, end=quantity.end, head=between, wh="how long")
        return Asked(start=quantity.start, end=quantity.end, head=root, wh="how long")
    if quantity.relation is not None:
        raise Unaskable("relative time", quantity.text)
    if root.dep_ == "pobj" and root.head.lower_ == "for":
        return Asked(start=root.head.i, end=quantity.end, head=root.head, wh="for how long")
    if root.dep_ == "dobj" and root.head.lemma_ in {"mark", "celebrate", "commemorate"}:
        unit = story.doc[quantity.end - 1]
        return Asked(
            start=quantity.start, end=quantity.end, head=root, wh=f"how many {unit.lower_}"
        )
    if root.dep_ in {"npadvmod", "dobj"} and root.head.lemma_ in {
        "last",
        "take",
        "run",
        "spend",
        "serve",
        "wait",
    }:
        return Asked(start=quantity.start, end=quantity.end, head=root, wh="how long")
    raise Unaskable("part of a noun phrase", root.head.text)


def _lowered(story: Story, quantity: Quantity) -> str:
    """The words of the quantity without the capital that begins a sentence."""
    first = story.doc[quantity.start]
    if (
        first.i == first.sent.start
        and first.text.isalpha()
        and quantity.kind is not AmountKind.MONEY
    ):
        return quantity.text[0].lower() + quantity.text[1:]
    return quantity.text


def _unscoped(quantity: Quantity) -> tuple[str, ...]:
    first = re.search(r"[\d£$€¥]|\b(?:US|A|C)\$", quantity.text)
    plain = quantity.text[first.start() :] if first else ""
    return (plain,) if plain and plain != quantity.text else ()


def _accepted(quantity: Quantity) -> tuple[str, ...]:
    """The amount without its scope words, the number in digits and, when small, as a word."""
    if quantity.scope and quantity.kind is not AmountKind.NUMBER:
        return _unscoped(quantity)
    if quantity.kind is not AmountKind.NUMBER or quantity.high is not None:
        return ()
    value = quantity.value
    forms = []
    if value == value.to_integral_value():
        number = int(value)
        forms.append(f"{number:,}" if number >= 10_000 else str(number))
        if number < len(_SMALL):
            forms.append(_SMALL[number])
    return tuple(f for f in forms if f.casefold() != quantity.text.casefold())

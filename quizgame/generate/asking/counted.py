"""How many, how much, how long, how long after: questions whose answer is a quantity."""

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgame.bank.kinds import AnswerType, Kind
from quizgame.generate.asking.bare import harms
from quizgame.generate.asking.casualties.aftermath import aftermath
from quizgame.generate.asking.casualties.harmed import harmed
from quizgame.generate.asking.english.asked import Worded
from quizgame.generate.asking.english.grammar import ask
from quizgame.generate.asking.fronted import fronted, said_after
from quizgame.generate.asking.sizes import asked_for, in_digits, in_full
from quizgame.generate.asking.sound.standing import stand
from quizgame.generate.asking.sound.telling_time import tells_time
from quizgame.generate.asserted import own_subject
from quizgame.generate.candidate import Candidate, Unaskable
from quizgame.generate.clauses import Clause
from quizgame.generate.story import Story
from quizgame.generate.values.amounts import AmountKind
from quizgame.generate.values.quantities import Quantity

_TYPES = {
    AmountKind.NUMBER: AnswerType.NUMBER,
    AmountKind.MONEY: AnswerType.MONEY,
    AmountKind.PERCENT: AnswerType.PERCENT,
    AmountKind.MEASURE: AnswerType.NUMBER,
    AmountKind.DURATION: AnswerType.DURATION,
    AmountKind.AGE: AnswerType.NUMBER,
    AmountKind.SCORE: AnswerType.NUMBER,
}
_CONTRASTING = frozenset({"while", "whereas", "although", "though"})
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
    try:
        clause, worded, stem = _in_itself(story, clause, quantity)
    except Unaskable:
        found = aftermath(story, clause, quantity)
        if found is None:
            raise
        stem, worded = found
    return Candidate(
        family="how many",
        kind=Kind.OPEN,
        stem=stem,
        answer=_answer(story, quantity),
        type=_TYPES[quantity.kind],
        clause=clause,
        evidence=clause.sentence,
        accept=_accepted(quantity),
        noun=quantity.noun.lemma_ if quantity.noun else None,
        named=frozenset(worded.wording.named),
        dated=tells_time(worded),
        confidence=0.9 if quantity.noun is not None else 0.8,
    )


def _in_itself(story: Story, clause: Clause, quantity: Quantity) -> tuple[Clause, Worded, str]:
    """(the clause of the question, its wording, the question) where one sentence is enough."""
    _refuse_given_back(clause)
    clause, worded = _worded(story, _without_contrast(clause), quantity)
    if _says_too_little(story, clause, quantity, worded):
        raise Unaskable("nothing said", clause.verb.text)
    stem = stand(story, clause, worded, counts=True)
    framed = not stem.casefold().startswith(worded.text.casefold())
    if not worded.wording.named and not framed:  # so much is counted on any one day
        raise Unaskable("nothing named")
    return clause, worded, stem


def _refuse_given_back(clause: Clause) -> None:
    """Refuse "Lee won four states, giving him 54 votes": that gave him, not Lee himself."""
    given = (t for t in clause.after if t.tag_ == "PRP")
    for pronoun in given:
        if pronoun.head == clause.verb and pronoun.dep_ in {"dative", "dobj"}:
            raise Unaskable("pronoun", pronoun.text)


def _says_too_little(story: Story, clause: Clause, quantity: Quantity, worded: Worded) -> bool:
    """Whether a question says only who paid or won so much, not what for, to whom or when."""
    root = story.doc[quantity.start : quantity.end].root
    bare = quantity.kind is AmountKind.NUMBER and quantity.noun is None and not harms(root.head)
    if root.dep_ != "dobj" or not (bare or quantity.kind is AmountKind.MONEY):
        return False
    others = (t for t in clause.after if not quantity.start <= t.i < quantity.end)
    said = set(worded.text.split())
    told = any(t.pos_ in {"NOUN", "PROPN"} and t.text in said for t in others)
    return not told and not worded.wording.told


def _without_contrast(clause: Clause) -> Clause:
    """The clause without "while the rest are missing": what it tells is as true."""
    spared = [
        c
        for c in clause.verb.rights
        if c.dep_ == "advcl" and c.left_edge.lower_ in _CONTRASTING and own_subject(c)
    ]
    tail = tuple(part for part in clause.tail if not any(c in part for c in spared))
    return replace(clause, tail=tail)


def _worded(story: Story, clause: Clause, quantity: Quantity) -> tuple[Clause, Worded]:
    found = harmed(story, clause, quantity) or fronted(story, clause, quantity)
    return found or (clause, ask(story, clause, asked_for(story, quantity)))


def _answer(story: Story, quantity: Quantity) -> str:
    """The key, as the article writes it but for what hangs on its place in a sentence."""
    if quantity.unit == "magnitude":
        return str(quantity.value)
    text = _lowered(story, quantity)
    if quantity.kind is AmountKind.DURATION and "-" in text:
        return in_full(text)
    more = said_after(quantity)
    return text if more is None else f"{text} or {more.text}"


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
    if quantity.kind is AmountKind.DURATION:
        bare = quantity.text.split()[0] if len(quantity.text.split()) == 2 else ""
        return tuple(f for f in (*in_digits(quantity), bare, str(quantity.value)) if f)
    if quantity.kind is not AmountKind.NUMBER or quantity.high is not None:
        return ()
    value = quantity.value
    plain = quantity.text.lower().removeprefix(quantity.scope or "").strip()
    forms = [plain] if quantity.scope and not plain.isdigit() else []
    if value == value.to_integral_value():
        number = int(value)
        forms.append(f"{number:,}" if number >= 10_000 else str(number))
        if number < len(_SMALL):
            forms.append(_SMALL[number])
    return tuple(dict.fromkeys(f for f in forms if f.casefold() != quantity.text.casefold()))

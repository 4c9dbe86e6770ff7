"""Any valid bank, for property tests."""

from typing import Any

from hypothesis import strategies as st

from quizgame.bank.kinds import AnswerType, Kind, Precision, Strictness
from quizgame.bank.question import AnswerKey, Bank, Evidence, Question, Source, in_order
from quizgame.bank.rules import FITTING

AWKWARD = (
    "no", "Yes", "null", "~", "1.0", "1,000", "2023-10-16", "# not a comment", "key: value",
    "ends with a colon:", "- item", "? what", "[a, b]", "{a: b}", "&anchor", "*alias", "!tag",
    "%percent", "@at", "`tick`", "'single'", '"double"', "it's", " leading", "trailing ",
    "two\nlines", "\n", "\n\nlines\n\n", "line \n with spaces\n", "tab\there", "\x00\x07\x1b",
    "\x85", "a\u2028b\u2029c", "\ufeff", "\r\n", "---", "...", "|", ">", "<<", "😀 and é", "\u0301",
    "long " * 60, "x" * 200, " " * 120, "a  b   c", "back\\slash", "50% off", "=", "a #b", "a: ",
)  # fmt: skip


texts = st.one_of(st.sampled_from(AWKWARD), st.text(min_size=1))
lists = st.lists(texts, max_size=4).map(tuple)
days = st.none() | st.dates()
places = st.none() | st.integers(min_value=0, max_value=10**9)

keys = st.builds(
    AnswerKey,
    text=texts,
    type=st.none() | st.sampled_from(AnswerType),
    accept=lists,
    prompt=lists,
    reject=lists,
    strict=st.lists(st.sampled_from(Strictness), max_size=3).map(tuple),
)

sources = st.builds(
    Source,
    title=st.none() | texts,
    file=st.none() | texts,
    sha256=st.none() | texts,
    published=days,
    publisher=st.none() | texts,
    url=st.none() | texts,
)


def plain(text: str) -> str:
    return " ".join(text.casefold().split())


@st.composite
def measures(draw: st.DrawFn, type_: AnswerType | None) -> dict[str, Any]:
    """Draw what is told of a number or a date of a type."""
    sizes = st.none() | st.sampled_from(("0", "5", "5%", "0.25", "12.5%"))
    told = {
        "tolerance": sizes,
        "unit": st.none() | texts,
        "precision": st.none() | st.sampled_from(Precision),
    }
    return {
        name: draw(values if type_ in (None, *FITTING[name]) else st.none())
        for name, values in told.items()
    }


@st.composite
def evidence(draw: st.DrawFn, names: tuple[str, ...]) -> Evidence:
    """Draw evidence from one of the sources that are named, or from any if none is."""
    start, end = draw(places), draw(places)
    if start is not None and end is not None:
        start, end = sorted((start, end))
    source = draw(st.sampled_from(names) if names else st.just("") | texts)
    return Evidence(source=source, quote=draw(texts), start=start, end=end)


@st.composite
def questions(draw: st.DrawFn, names: tuple[str, ...]) -> Question:
    """Draw a question that breaks no rule of a bank."""
    kind = draw(st.sampled_from(Kind))
    key = draw(keys)
    key = key.model_copy(update=draw(measures(key.type)))
    if kind is Kind.ORDER:
        items = draw(st.lists(texts, min_size=2, max_size=5, unique_by=plain))
        key = key.model_copy(update=dict(in_order(items)) | {"type": key.type})
    if kind is Kind.TRUE_FALSE:
        key = key.model_copy(update={"text": draw(st.sampled_from(("true", "false")))})
    distractors = draw(st.just(()) if kind is Kind.ORDER else lists)
    if kind is Kind.CHOICE:
        distractors = (*distractors, f"another {key.text}")
    return Question(
        kind=kind,
        question=draw(texts),
        answer=key,
        distractors=tuple(d for d in distractors if plain(d) != plain(key.text)),
        evidence=tuple(draw(st.lists(evidence(names), max_size=2))),
        explanation=draw(st.none() | texts),
        note=draw(st.none() | texts),
        as_of=draw(days),
        until=draw(days),
        difficulty=draw(st.none() | st.floats(min_value=0, max_value=1)),
        seconds=draw(st.none() | st.integers(min_value=1, max_value=3600)),
        tags=draw(lists),
        silence=draw(lists),
    )


def unused(names: list[str], taken: set[str]) -> tuple[str, ...]:
    """Leave those names that are not taken, and take them."""
    fresh = tuple(name for name in dict.fromkeys(names) if name not in taken)
    taken.update(fresh)
    return fresh


@st.composite
def banks(draw: st.DrawFn) -> Bank:
    """Draw a bank that breaks no rule; ids, where there are any, are all different."""
    named = draw(st.dictionaries(texts | st.just(""), sources, max_size=2))
    asked = draw(st.lists(questions(tuple(named)), max_size=3))
    ids = draw(st.lists(texts, unique=True, min_size=len(asked), max_size=len(asked)))
    pasts = draw(st.lists(st.lists(texts, max_size=2), min_size=len(asked), max_size=len(asked)))
    taken = set(ids)
    given_ids = draw(st.lists(st.booleans(), min_size=len(asked), max_size=len(asked)))
    return Bank(
        title=draw(texts),
        language=draw(texts),
        sources=named,
        made_with=draw(st.dictionaries(st.text(), st.text(), max_size=2)),
        made=draw(lists),
        silence=draw(lists),
        questions=tuple(
            question.model_copy(update={"id": name if given else None, "was": unused(past, taken)})
            for question, name, given, past in zip(asked, ids, given_ids, pasts, strict=True)
        ),
    )

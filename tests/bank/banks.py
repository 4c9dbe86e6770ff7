"""Any valid bank, for property tests."""

from hypothesis import strategies as st

from quizgame.bank.question import AnswerKey, AnswerType, Bank, Evidence, Kind, Question, Source

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
    if kind is Kind.TRUE_FALSE:
        key = key.model_copy(update={"text": draw(st.sampled_from(("true", "false")))})
    distractors = draw(lists)
    if kind is Kind.CHOICE:
        distractors = (*distractors, "another answer")
    plain = " ".join(key.text.casefold().split())
    return Question(
        kind=kind,
        question=draw(texts),
        answer=key,
        distractors=tuple(d for d in distractors if " ".join(d.casefold().split()) != plain)
        or (("one more",) if kind is Kind.CHOICE else ()),
        evidence=tuple(draw(st.lists(evidence(names), max_size=2))),
        explanation=draw(st.none() | texts),
        as_of=draw(days),
        until=draw(days),
        difficulty=draw(st.none() | st.floats(min_value=0, max_value=1)),
        seconds=draw(st.none() | st.integers(min_value=1, max_value=3600)),
        tags=draw(lists),
        silence=draw(lists),
    )


@st.composite
def banks(draw: st.DrawFn) -> Bank:
    """Draw a bank that breaks no rule; ids, where there are any, are all different."""
    named = draw(st.dictionaries(texts | st.just(""), sources, max_size=2))
    asked = draw(st.lists(questions(tuple(named)), max_size=3))
    ids = draw(st.lists(texts, unique=True, min_size=len(asked), max_size=len(asked)))
    given_ids = draw(st.lists(st.booleans(), min_size=len(asked), max_size=len(asked)))
    return Bank(
        title=draw(texts),
        language=draw(texts),
        sources=named,
        made_with=draw(st.dictionaries(st.text(), st.text(), max_size=2)),
        made=draw(lists),
        silence=draw(lists),
        questions=tuple(
            question.model_copy(update={"id": name if given else None})
            for question, name, given in zip(asked, ids, given_ids, strict=True)
        ),
    )

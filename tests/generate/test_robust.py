"""Any text at all: a bank is made of it or it is refused, in good time, with honest evidence."""

import re
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from types import FrameType

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from quizgame.bank.question import Bank
from quizgame.errors import QuizgameError
from quizgame.generate.build import generate_bank
from quizgame.generate.language import DEFAULT_MODEL
from tests.generate.stories import DAY, SEEDS

SECONDS = 60
"""More than any text here needs by far, even on a busy machine."""

# It keeps what follows from being refused as another language or as no prose.
PLAIN = "It was a long day for all of the people who had come there to see what would happen.\n\n"

PHRASES = (
    "Maria Keller opened the Larvik Museum in Vienna on Monday",
    "Norway bought 12 helicopters from Canada for 40 million euros",
    "Tomas Lind, the mayor of Oslo, has met Maria Keller",
    "killing seven people in Kenya",
    "police in Norway said on Tuesday that",
    "the two-day Tarsk Forum of 2019 will be attended by over 140 countries",
    "two weeks later it was sold to Norway's biggest bank, Norbank",
)

WORDS = """
    Norway Canada Maria Keller Tomas Lind Larvik Museum Vienna US Mr president mayor of Oslo
    police said that the a an he she it they who which whose when where there this such no not
    never did bought opened was were will would had has been killing met after before while if
    unless although and or but nor than in on at by from to for with 12 two three 140 million
    40% 2019 1,000,000 $5 half third tenth Monday May yesterday later ago year-old two-day euros
    over only both each itself 's n't s' Ms. e.g. U.S. A.
""".split()
MARKS = tuple("""\n . , ; : ? ! ( ) [ ] { } < > " ' ` * _ # & / \\ | ~ ^ = + - @ …""".split(" "))
# Dashes, curly and low quotation marks; then what is not seen, what is joined and what runs the
# other way; then letters, figures and signs of other scripts.
ODD = (
    *("\u2013", "\u2014", "\u2018", "\u2019", "\u201c", "\u201d", "\u00ab", "\u201e"),
    *("\u00a0", "\u200b", "\u200d", "\u00ad", "\u202e", "\u2028", "\u0301", "\ufeff", "\x85"),
    *("\ufb01", "\u0130", "\u00df", "\uff11\uff12", "\u0663", "\u00bd", "\u00b2", "\u2167"),
    *("\u4e2d\u6587", "\u0623", "\u05d0", "\U0001f600", "\U0001d7d9", "\ufffd"),
)
BREAKS = ("\n\n", "\n", "\r\n", "\n# ", "\n- ", "\n> ", "\n---\n", "\t")

SENTENCES = tuple(
    sentence
    for path in SEEDS
    for sentence in re.split(
        r"(?<=[.!?])\s+", path.read_text(encoding="utf-8").split("---\n", 2)[2]
    )
)


@st.composite
def soup(draw: st.DrawFn) -> str:
    """Mix phrases, words, marks and odd characters after a plain sentence."""
    pieces = st.one_of(*map(st.sampled_from, (PHRASES, PHRASES, WORDS, WORDS, MARKS, ODD, BREAKS)))
    joint = draw(st.sampled_from((" ", " ", " ", "")))
    return PLAIN + joint.join(draw(st.lists(pieces, max_size=40)))


@st.composite
def torn(draw: st.DrawFn) -> str:
    """Cut sentences of the seeds anywhere and join the pieces in any order."""
    pieces = []
    for sentence in draw(st.lists(st.sampled_from(SENTENCES), min_size=4, max_size=8, unique=True)):
        first, last = sorted(draw(st.tuples(*[st.integers(0, len(sentence))] * 2)))
        cut = draw(st.integers(0, 2)) == 2
        pieces.append(sentence[first:last] if cut else sentence)
    return draw(st.sampled_from((" ", "", ", ", " and ", '" ', " (", *BREAKS))).join(pieces)


@contextmanager
def in_time() -> Iterator[None]:
    """Fail rather than wait for ever."""

    def give_up(signum: int, frame: FrameType | None) -> None:
        raise TimeoutError(f"no end after {SECONDS} seconds")

    before = signal.signal(signal.SIGALRM, give_up)
    signal.alarm(SECONDS)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("robust") / "any.md"


def made(path: Path, text: str) -> Bank | None:
    """Make a bank of a text; None when it is refused in one clear line."""
    path.write_bytes(text.encode())
    with in_time():
        try:
            return generate_bank(
                path, published=DAY, count=40, model=DEFAULT_MODEL, emit=lambda event: None
            )
        except QuizgameError as error:
            assert str(error).startswith(str(path))
            assert len(str(error).splitlines()) == 1
            return None


def check(path: Path, text: str) -> None:
    """What holds for a bank of any text."""
    bank = made(path, text)
    for question in bank.questions if bank else ():
        (evidence,) = question.evidence
        assert evidence.start is not None
        assert evidence.end is not None
        assert text.removeprefix("\ufeff")[evidence.start : evidence.end] == evidence.quote
        assert evidence.quote.strip()
        assert question.question == " ".join(question.question.split())
        assert question.answer.text.strip()


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=200))
def test_any_characters_are_a_bank_or_refused(path: Path, text: str) -> None:
    check(path, PLAIN + text)


@given(soup())
@example(PLAIN + "(" * 500)
@example(PLAIN + '"' * 500)
@example(PLAIN + "Norway , " * 300)
@example(PLAIN + "the mayor of " * 150)
@example(PLAIN + "1,000" * 300)
def test_any_words_are_a_bank_or_refused(path: Path, text: str) -> None:
    check(path, text)


@given(torn())
def test_torn_articles_are_a_bank_or_refused(path: Path, text: str) -> None:
    check(path, text)


@pytest.mark.parametrize("seed", SEEDS, ids=lambda seed: seed.stem[:20])
def test_an_article_may_end_anywhere(path: Path, seed: Path) -> None:
    text = seed.read_text(encoding="utf-8")
    for end in range(len(text) // 3, len(text), len(text) // 3):
        check(path, text[:end])


def test_an_article_may_be_told_backwards(path: Path) -> None:
    check(path, " ".join(reversed(SENTENCES)))
    check(path, "\n\n".join(f"{one} {other}" for other, one in pairwise(SENTENCES[:20])))

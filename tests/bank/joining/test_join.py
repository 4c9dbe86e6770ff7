"""Joining banks: nothing is lost, nothing is asked twice, and joining again changes nothing."""

import datetime
from collections.abc import Mapping
from types import MappingProxyType

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from quizgame.bank.joining.join import Joined, join_banks
from quizgame.bank.kinds import Kind
from quizgame.bank.question import Bank, Evidence, Question, Source, history_id, question_id
from quizgame.bank.reading import read_bank_text
from quizgame.bank.regenerating.made import form_of, is_as_made, read_made, write_made
from quizgame.bank.rules import faults
from quizgame.bank.writing import dump_bank
from tests.bank.banks import banks, unused

VIENNA = "Which river flows through Vienna?"
QUOTE = "The Danube flows through Vienna."


def asking(
    wording: str = VIENNA,
    answer: str = "the Danube",
    *,
    key: Mapping[str, object] = MappingProxyType({}),
    **fields: object,
) -> Question:
    return Question.model_validate(
        {"question": wording, "answer": {"text": answer, **key}, **fields}
    )


def bank_of(*questions: Question, **fields: object) -> Bank:
    return Bank.model_validate({"title": "T", "questions": questions, **fields})


def quoted(quote: str = QUOTE, source: str = "") -> tuple[Evidence, ...]:
    return (Evidence(source=source, quote=quote),)


def ids(bank: Bank) -> list[str | None]:
    return [question.id for question in bank.questions]


def joined(*questions: tuple[Question, ...]) -> Joined:
    """Join banks of these questions."""
    into, *others = (bank_of(*each) for each in questions)
    return join_banks(into, others)


def test_what_is_new_comes_to_the_end() -> None:
    one, other = asking(id="a"), asking("Which river flows through Dresden?", "the Elbe", id="b")
    result = joined((one,), (other,))
    assert result.bank.questions == (one, other)
    assert [entry.question for entry in result.added] == [other]


def test_what_is_there_already_is_counted() -> None:
    result = joined((asking(id="a"),), (asking(id="a"),), (asking(id="a"),))
    assert (result.known, result.pairs, result.added) == (2, (), ())


@pytest.mark.parametrize(
    "other",
    [
        asking("In Vienna, which river flows through?"),
        asking(VIENNA.upper(), "Danube"),
        asking("What river of Europe flows through Austria and Vienna?", evidence=quoted()),
        asking(answer="Donau", key={"accept": ("Danube",)}),
        asking(kind=Kind.CHOICE, distractors=("the Elbe",)),
    ],
    ids=["words", "capitals", "proof", "form", "kind"],
)
def test_what_asks_the_same_becomes_one_and_keeps_both_names(other: Question) -> None:
    here = asking(id="a", evidence=quoted())
    result = joined((here,), (other.model_copy(update={"id": "b", "was": ("c",)}),))
    assert [(one.id, one.was) for one in result.bank.questions] == [("a", ("b", "c"))]
    assert result.bank.questions[0].question == here.question


@pytest.mark.parametrize(
    "other",
    [
        asking(answer="the Inn"),
        asking("Which river flows through Budapest?"),
        asking(VIENNA, "true", kind=Kind.TRUE_FALSE),
        asking("How long is the Danube?", "2,850 km", evidence=quoted()),
        asking(VIENNA.replace("Vienna", "Vienna in 2023")),
    ],
    ids=["answer", "words", "kind", "proof", "number"],
)
def test_what_asks_something_else_stays_apart(other: Question) -> None:
    assert len(joined((asking(evidence=quoted()),), (other,)).bank.questions) == 2


def test_statements_are_one_only_in_the_same_words() -> None:
    words = "The leaders of Russia and China met in Beijing for two long days in October {}"
    one, other = (asking(words.format(end), "true", kind=Kind.TRUE_FALSE) for end in ("", "too"))
    assert len(joined((one,), (other,)).bank.questions) == 2
    assert len(joined((one,), (one.model_copy(update={"id": "b"}),)).bank.questions) == 1


def test_questions_of_one_bank_are_left_as_they_are() -> None:
    twice = (asking(id="a"), asking(VIENNA.upper(), id="b"))
    assert joined(twice, ()).bank.questions == twice
    assert joined((), twice).bank.questions == twice
    assert joined(twice[:1], twice).bank.questions == twice
    result = joined((asking(id="c"),), twice)
    assert [(one.id, one.was) for one in result.bank.questions] == [("c", ("a",)), ("b", ())]


def test_the_surest_pairs_are_found_first() -> None:
    here = asking(id="a", evidence=quoted())
    proven = asking("What flows by Austria's largest town?", id="b", evidence=quoted())
    same = asking(id="c")
    result = joined((here,), (proven, same))
    assert [(one.id, one.was) for one in result.bank.questions] == [("a", ("c",)), ("b", ())]


def test_the_same_words_with_another_answer_are_told() -> None:
    result = joined((asking(id="a"),), (asking(answer="the Inn", id="b"),))
    assert ids(result.bank) == ["a", "b"]
    ((one, other),) = result.disputed
    assert (one.question.id, other.question.id) == ("a", "b")


def test_an_id_that_is_that_of_another_question_is_given_up() -> None:
    other = asking("Which river flows through Budapest?", id="q1", evidence=quoted("It does."))
    result = joined((asking(id="q1"),), (other,))
    new = question_id(source="", quote="It does.", answer="the Danube")
    assert ids(result.bank) == ["q1", new]
    assert [(entry.question.id, old) for entry, old in result.renamed] == [(new, "q1")]
    again = join_banks(result.bank, [bank_of(other)])
    assert again.bank == result.bank


def test_an_id_of_the_past_brings_questions_together() -> None:
    name = "q-0123abcd"
    here = asking(id="a", was=(name,))
    result = joined((here,), (asking("Name Vienna's river.", "Donau", id=name),))
    assert [(one.id, one.was) for one in result.bank.questions] == [("a", (name,))]
    back = joined((asking("Name Vienna's river.", "Donau", id=name),), (here,))
    assert [(one.id, one.was) for one in back.bank.questions] == [(name, ("a",))]


def test_a_question_without_an_id_leaves_the_name_of_its_history() -> None:
    other = asking(VIENNA.upper())
    (kept,) = joined((asking(id="a"),), (other,)).bank.questions
    assert kept.was == (history_id(other),)


def test_a_question_without_an_id_that_gets_evidence_keeps_its_history() -> None:
    here, made = asking(), asking(id="b", evidence=quoted())
    other = bank_of(made, made=write_made({"b": form_of(made)}))
    (kept,) = join_banks(bank_of(here), [other]).bank.questions
    assert (kept.id, kept.was, kept.evidence) == (history_id(here), ("b",), made.evidence)


ARTICLE = Source(title="A", published=datetime.date(2023, 10, 16), sha256="aa")
NOTE = Source(title="B", sha256="bb")


def test_the_same_source_is_one_and_another_gets_another_name() -> None:
    one = bank_of(asking(evidence=quoted(source="article")), sources={"article": ARTICLE})
    moved = ARTICLE.model_copy(update={"sha256": None, "url": "https://example.org"})
    question = asking("Is it?", "yes", evidence=(*quoted(source="article"), *quoted("X", "a")))
    other = bank_of(question, sources={"article": NOTE, "a": moved})
    result = join_banks(one, [other])
    assert result.bank.sources == {"article": ARTICLE, "article-2": NOTE}
    assert [one.source for one in result.bank.questions[1].evidence] == ["article-2", "article"]
    assert result.sources == {(1, "article"): "article-2"}
    assert join_banks(result.bank, [other]).bank == result.bank


def test_evidence_without_a_source_gets_one_among_banks_that_have_them() -> None:
    named = bank_of(asking(evidence=quoted(source="article")), sources={"article": ARTICLE})
    bare = bank_of(asking("Is it?", "yes", evidence=quoted("It is.")))
    for result in (join_banks(named, [bare]), join_banks(bare, [named])):
        assert set(result.bank.sources) == {"article", "unnamed"}
        assert not list(faults(result.bank.questions, sources=result.bank.sources))
        assert join_banks(result.bank, [bare, named]).bank == result.bank


def test_a_question_without_an_id_keeps_its_history_under_another_name_of_its_source() -> None:
    into = bank_of(sources={"article": ARTICLE})
    question = asking(evidence=quoted(source="article"))
    bare = asking("Is it?", "yes", evidence=quoted("It is."))
    named = bank_of(question, question, sources={"article": NOTE})
    bank = join_banks(into, [named, bank_of(bare)]).bank
    assert ids(bank) == [history_id(question), None, history_id(bare)]
    assert join_banks(bank, [named, bank_of(bare)]).bank == bank


def test_what_a_bank_silences_its_questions_silence() -> None:
    other = bank_of(asking(silence=("a",)), silence=("a", "b", "c"))
    result = join_banks(bank_of(silence=("c",)), [other])
    assert [one.silence for one in result.bank.questions] == [("a", "b")]
    assert result.bank.silence == ("c",)


def test_what_was_made_is_still_known_as_made() -> None:
    question = asking(id="q-1", evidence=quoted(source="article"))
    forms = {
        "q-1": form_of(question),
        "gone": "12345678",
        "title": "1" * 8,
        "sources.article.title": "2" * 8,
    }
    other = bank_of(question, sources={"article": NOTE}, made=write_made(forms))
    into = bank_of(sources={"article": ARTICLE}, made=("gone", "gone"))
    bank = join_banks(into, [other]).bank
    assert bank.made[:2] == into.made
    assert is_as_made(bank.questions[0], read_made(bank.made))
    assert read_made(bank.made).keys() == {"gone", "q-1", "sources.article-2.title"}


@settings(deadline=None)
@given(banks())
def test_joining_a_bank_with_itself_changes_nothing(bank: Bank) -> None:
    result = join_banks(bank, [bank])
    assert result.bank == bank
    assert result.known == len(bank.questions)


WORDS = st.sampled_from(("Vienna", "vienna", "Which river", "flows", "long", "in 2023", "through"))
ANSWERS = st.sampled_from(("the Danube", "Danube", "Donau", "Inn", "="))
NAMES = ("q1", "q2", "q3", "q-00000001", "q-00000002", "q-00000003")


@st.composite
def small_banks(draw: st.DrawFn, names: tuple[str, ...] = NAMES) -> Bank:
    """Draw banks that have much in common; `names` are the ids to choose from."""
    maybe_id = st.none() | st.sampled_from(names)
    sources = draw(
        st.dictionaries(
            st.sampled_from(("a", "a-2", "b")),
            st.sampled_from((ARTICLE, NOTE, Source(), Source(title="A", file="./x"))),
            max_size=2,
        )
    )
    questions: list[Question] = []
    taken: set[str] = set()
    for _ in range(draw(st.integers(0, 4))):
        name, past = draw(maybe_id), draw(maybe_id)
        wording = " ".join(draw(st.lists(WORDS, min_size=1, max_size=4)))
        accept = tuple(draw(st.lists(ANSWERS, max_size=2)))
        kind = draw(st.sampled_from((Kind.OPEN, Kind.OPEN, Kind.TRUE_FALSE)))
        own = unused([name] if name else [], taken)
        was = unused([past] if past else [], taken)
        source = draw(st.sampled_from(tuple(sources))) if sources else ""
        questions.append(
            asking(
                wording,
                draw(ANSWERS) if kind is Kind.OPEN else draw(st.sampled_from(("true", "false"))),
                kind=kind,
                key={"accept": accept, "reject": tuple(draw(st.lists(ANSWERS, max_size=1)))},
                id=next(iter(own), None),
                was=was,
                tags=tuple(draw(st.lists(st.sampled_from("xy"), max_size=1))),
                note=draw(st.sampled_from((None, "A note."))),
                evidence=quoted(draw(st.sampled_from(("It is.", "It was."))), source)
                if draw(st.booleans())
                else (),
            )
        )
    made = {one.id: form_of(one) for one in questions if one.id and draw(st.booleans())}
    silence = draw(st.lists(st.sampled_from(("one", "two")), max_size=1))
    return bank_of(*questions, sources=sources, made=write_made(made), silence=tuple(silence))


def names_of(bank: Bank) -> list[str]:
    present = [one.id for one in bank.questions if one.id]
    return [*present, *(name for one in bank.questions for name in one.was)]


def tells_its_questions_apart(bank: Bank) -> bool:
    """Whether no two questions have one history, for want of ids."""
    names = [name for one in bank.questions for name in (history_id(one), *one.was)]
    return len(set(names)) == len(names)


any_bank = small_banks() | banks()


@settings(deadline=None)
@given(any_bank, any_bank)
def test_two_banks_joined_are_a_bank_that_has_all_of_both(into: Bank, other: Bank) -> None:
    result = join_banks(into, [other])
    bank = result.bank
    assert read_bank_text(dump_bank(bank), name="bank") == bank
    assert not list(faults(bank.questions, sources=bank.sources))
    assert len(set(names_of(bank))) == len(names_of(bank))
    assert set(names_of(into)) | set(names_of(other)) <= set(names_of(bank))
    assert len(bank.questions) == len(into.questions) + len(result.added)
    came = len(result.added) + len(result.pairs) + result.known
    assert came == len(other.questions)
    told = [one.question for one in bank.questions]
    dropped = [pair.other.question.question for pair in result.pairs]
    assert {one.question for one in into.questions} <= {*told, *dropped}


@settings(deadline=None)
@given(any_bank, any_bank)
def test_joining_again_changes_nothing(into: Bank, other: Bank) -> None:
    assume(tells_its_questions_apart(into) and tells_its_questions_apart(other))
    bank = join_banks(into, [other]).bank
    again = join_banks(bank, [other])
    assert again.bank == bank
    assert not again.added


@settings(deadline=None)
@given(small_banks(("a1", "a2")), small_banks(("q-000000b1", "b2")), small_banks(("c1", "c2")))
def test_joining_more_banks_again_changes_nothing(into: Bank, one: Bank, other: Bank) -> None:
    """As far as no ids are those of other questions, which are given others."""
    bank = join_banks(into, [one, other]).bank
    assert read_bank_text(dump_bank(bank), name="bank") == bank
    assert set(names_of(bank)) >= {*names_of(into), *names_of(one), *names_of(other)}
    assume(all(map(tells_its_questions_apart, (into, one, other))))
    assert join_banks(bank, [into]).bank == bank
    assert join_banks(bank, [one, other]).bank == bank

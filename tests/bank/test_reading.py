"""Reading banks: short forms, every problem at once with its place, nothing but BankError."""

import datetime
import gc
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizgame.bank.kinds import AnswerType, Kind
from quizgame.bank.question import AnswerKey, Bank, Evidence, Question
from quizgame.bank.reading import read_bank, read_bank_located, read_bank_text, read_banks
from quizgame.bank.writing import dump_bank
from quizgame.errors import BankError
from tests.bank.banks import banks

HEAD = "quizgame: 1\ntitle: T\n"
SOURCES = "sources: {one: {}, two: {}}\n"


def read_question(*lines: str, head: str = HEAD) -> Question:
    text = head + "questions:\n  - " + "\n    ".join(lines) + "\n"
    return read_bank_text(text, name="f").questions[0]


def problems(text: str) -> tuple[str, ...]:
    with pytest.raises(BankError) as caught:
        read_bank_text(text, name="f")
    return tuple(map(str, caught.value.problems))


def question_problems(*lines: str, head: str = HEAD) -> tuple[str, ...]:
    return problems(head + "questions:\n  - " + "\n    ".join(lines) + "\n")


def test_two_lines_are_a_question() -> None:
    expected = Question(question="Who?", answer=AnswerKey(text="Ann"), kind=Kind.OPEN)
    assert expected == read_question("question: Who?", "answer: Ann")


@pytest.mark.parametrize(
    "answer", ["no", "2023-10-16", "1,000", "1.0", "null", "~", "0x10", "1e3", "12:30", "yes"]
)
def test_an_answer_is_the_text_that_was_written(answer: str) -> None:
    assert answer == read_question("question: Q?", f"answer: {answer}").answer.text


def test_a_day_is_a_date() -> None:
    question = read_question("question: Q?", "answer: A", "as_of: 2023-10-16")
    assert datetime.date(2023, 10, 16) == question.as_of


def test_an_answer_may_say_more() -> None:
    question = read_question("question: Q?", "answer: {text: Ann, type: person, accept: Anna}")
    assert AnswerKey(text="Ann", type=AnswerType.PERSON, accept=("Anna",)) == question.answer


def test_evidence_may_be_a_quote_and_comes_from_the_only_source() -> None:
    head = HEAD + "sources: {one: {}}\n"
    question = read_question("question: Q?", "answer: A", "evidence: It is A.", head=head)
    assert (Evidence(source="one", quote="It is A."),) == question.evidence


def test_evidence_may_be_a_list_of_quotes_and_groups() -> None:
    lines = ("evidence:", "  - It is A.", "  - {source: x, quote: It is., start: 0, end: 6}")
    question = read_question("question: Q?", "answer: A", *lines)
    longer = Evidence(source="x", quote="It is.", start=0, end=6)
    assert (Evidence(quote="It is A."), longer) == question.evidence


def test_tags_may_be_one_word() -> None:
    assert read_question("question: Q?", "answer: A", "tags: sport").tags == ("sport",)


def test_a_field_with_nothing_after_it_is_not_there() -> None:
    question = read_question("question: Q?", "answer: A", "explanation:", "as_of:", "tags:")
    assert Question(question="Q?", answer=AnswerKey(text="A")) == question


@pytest.mark.parametrize(
    ("written", "meant"), [("yes", "true"), ("True", "true"), ("NO", "false"), ("f", "false")]
)
def test_yes_and_no_are_true_and_false(written: str, meant: str) -> None:
    question = read_question("kind: true-false", "question: Q?", f"answer: {written}")
    assert meant == question.answer.text


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        (
            "{question: Q, answer: A, ^tag: b}",
            ": the field 'tag' is not known: did you mean `tags`",
        ),
        ("{question: Q, answer: A, ^zz: b}", ": the field 'zz' is not known: it can be id, kind,"),
        ("^{question: Q}", ": the field `answer` is missing"),
        ("^{question: Q, answer: }", ": the field `answer` is missing"),
        ("{question: Q, answer: A, ^answer: B}", ": the field 'answer' is there twice"),
        (
            "{question: Q, answer: A, seconds: ^9999}",
            ".seconds: '9999' is too much: it can be 3600 or less",
        ),
        ("{question: Q, answer: A, seconds: ^soon}", ".seconds: 'soon' is not a whole number"),
        ("{question: Q, answer: A, difficulty: ^hard}", ".difficulty: 'hard' is not a number"),
        ("{question: Q, answer: A, as_of: ^16/10/2023}", ".as_of: '16/10/2023' is not a date"),
        ("{question: Q, answer: A, as_of: ^2023-02-30}", ".as_of: '2023-02-30' is not a day"),
        (
            "{question: Q, answer: A, kind: ^opne}",
            ".kind: 'opne' is not known: did you mean `open`",
        ),
        ("{question: Q, answer: A, explanation: ^[b]}", ".explanation: should be text"),
        ("{question: Q, answer: ^[A, B]}", ".answer: should be one answer, not a list"),
        ("{question: Q, answer: {text: A, ^txt: A}}", ".answer: the field 'txt' is not known"),
        ("^{question: Q, answer: A, kind: choice}", ".distractors: a choice needs wrong answers"),
        ("{question: Q, answer: A B, distractors: ^[a  b]}", ".distractors: 'A B' is the right"),
        ("{question: Q, answer: ^maybe, kind: true-false}", ".answer: 'maybe' should be true or"),
        ('{question: Q, answer: A, tags: [b, ^""]}', ".tags: an empty item"),
        ("{question: Q, answer: A, evidence: ^{quote: q, start: 9, end: 2}}", ".evidence: its end"),
        (
            "{question: Q, answer: A, evidence: {quote: q, start: ^-9}}",
            ".evidence.start: '-9' is too little: it",
        ),
    ],
)
def test_what_is_wrong_is_told_with_its_place(marked: str, expected: str) -> None:
    start = "questions: ["
    (problem,) = problems(f"{start}{marked.replace('^', '')}]\n{HEAD}")
    column = len(start) + marked.index("^") + 1
    assert problem.startswith(f"f:1:{column}: question 1{expected}")


@pytest.mark.parametrize(
    ("evidence", "expected"),
    [
        ("It is A.", "its source is not named: use one of one, two"),
        ("{source: three, quote: q}", "'three' is not among the sources: use one of one, two"),
    ],
)
def test_evidence_names_one_of_the_sources(evidence: str, expected: str) -> None:
    lines = ("question: Q?", "answer: A", f"evidence: {evidence}")
    (problem,) = question_problems(*lines, head=HEAD + SOURCES)
    assert problem.endswith(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "f:1:1: is empty: a bank starts with `quizgame: 1`"),
        ("- a", "f:1:1: is not a bank: a bank starts with `quizgame: 1`"),
        ("quizgame: 7\nnew: x", "f:1:11: quizgame: version '7' is not known: write 1, or use a"),
        ("title: T\nquestions: []", "f:1:1: quizgame: is missing"),
        ("quizgame: 1\nquestions: []", "f:1:1: the field `title` is missing"),
        (HEAD, "f:1:1: the field `questions` is missing"),
        (HEAD + "questions: {}", "f:3:12: questions: should be a list"),
        (HEAD + "questions: []\nsources: {a: {titel: x}}", "f:4:15: sources.a: the field 'titel'"),
        (HEAD + "questions: [a]", "f:3:13: question 1: should be fields"),
    ],
)
def test_what_is_not_a_bank_is_told(text: str, expected: str) -> None:
    (problem,) = problems(text)
    assert problem.startswith(expected)


def test_all_problems_are_told_at_once_in_the_order_of_the_file() -> None:
    text = HEAD + (
        "questions:\n"
        "  - {id: a, question: Q?, answer: A, seconds: 0}\n"
        "  - {id: b, question: Q?, answer: A, distractors: [A], foo: 1}\n"
        "  - {id: b, question: Q?}\n"
        "  - {id: b, question: Q?, answer: A}\n"
        "author: me\n"
    )
    starts = [problem.split(": ")[:2] for problem in problems(text)]
    assert starts == [
        ["f:4:47", "question 1.seconds"],
        ["f:5:51", "question 2.distractors"],
        ["f:5:56", "question 2"],
        ["f:6:5", "question 3"],
        ["f:7:10", "question 4.id"],
        ["f:8:1", "the field 'author' is not known"],
    ]


def test_each_question_knows_its_line(tmp_path: Path) -> None:
    path = tmp_path / "bank.yaml"
    path.write_text(
        HEAD + "questions:\n  - question: Q?\n    answer: A\n  - {question: R?, answer: B}\n"
    )
    assert [node.place.line for node in read_bank_located(path).questions] == [4, 6]


def write(path: Path, title: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"quizgame: 1\ntitle: {title}\nquestions: []\n")
    return path


def test_folders_are_read_to_the_bottom_in_the_order_of_names(tmp_path: Path) -> None:
    for name in ("b.yaml", "a.yml", "sub/c.yaml"):
        write(tmp_path / name, name)
    write(tmp_path / "notes.txt", "not a bank")
    titles = [file.bank.title for file in read_banks([tmp_path])]
    assert titles == ["a.yml", "b.yaml", "sub/c.yaml"]


def test_bad_banks_are_told_together(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("quizgame: 2")
    (tmp_path / "b.yaml").write_text("- x")
    write(tmp_path / "c.yaml", "fine")
    with pytest.raises(BankError) as caught:
        read_banks([tmp_path, tmp_path / "missing.yaml"])
    places = [str(problem).removeprefix(f"{tmp_path}/")[:10] for problem in caught.value.problems]
    assert places == ["a.yaml:1:1", "b.yaml:1:1", "missing.ya"]


def test_a_missing_file_an_empty_folder_and_a_device_are_told(tmp_path: Path) -> None:
    with pytest.raises(BankError, match="there is no such file"):
        read_bank(tmp_path / "none.yaml")
    with pytest.raises(BankError, match="there is no bank in this folder"):
        read_banks([tmp_path])
    with pytest.raises(BankError, match="is not a file"):
        read_bank(Path("/dev/zero"))


def test_a_huge_file_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "huge.yaml"
    with path.open("wb") as file:
        file.truncate(10**12)
    with pytest.raises(BankError, match="is larger than 20 MB"):
        read_bank(path)


def test_other_encodings_are_told_and_a_byte_order_mark_is_fine(tmp_path: Path) -> None:
    path = tmp_path / "bank.yaml"
    path.write_bytes(b"quizgame: 1\ntitle: caf\xe9\nquestions: []\n")
    with pytest.raises(BankError, match=r"bank.yaml:2:11: the byte 0xe9 is not UTF-8"):
        read_bank(path)
    path.write_text(HEAD + "questions: []\n", encoding="utf-8-sig")
    assert read_bank(path).title == "T"


def test_utf_16_is_told_by_its_name(tmp_path: Path) -> None:
    path = tmp_path / "bank.yaml"
    path.write_text(HEAD + "questions: []\n", encoding="utf-16")
    with pytest.raises(BankError, match=r"bank.yaml:1:1: this is UTF-16, not UTF-8: save"):
        read_bank(path)


def test_the_column_of_a_wrong_byte_counts_characters(tmp_path: Path) -> None:
    path = tmp_path / "bank.yaml"
    path.write_bytes("title: é".encode() + b"\xe9")
    with pytest.raises(BankError, match=r"bank.yaml:1:9: the byte 0xe9 is not UTF-8"):
        read_bank(path)


def test_folders_files_and_patterns_are_read_together(tmp_path: Path) -> None:
    for name in ("one/a.yaml", "two/b.yaml", "two/c.yaml", "three/d[1].yaml"):
        write(tmp_path / name, name)
    wanted = [tmp_path / "one", tmp_path / "t*o" / "*.yaml", tmp_path / "three" / "d[1].yaml"]
    titles = [file.bank.title for file in read_banks(wanted)]
    assert titles == ["one/a.yaml", "two/b.yaml", "two/c.yaml", "three/d[1].yaml"]


def test_a_pattern_that_fits_nothing_is_told(tmp_path: Path) -> None:
    with pytest.raises(BankError, match=r"x\*\*y.yaml: there is no such file"):
        read_banks([tmp_path / "x**y.yaml"])


def test_a_name_of_many_lines_is_told_on_one() -> None:
    (problem,) = problems(HEAD + 'questions: []\nsources: {"a\\nb": {published: x}}\n')
    assert problem.startswith(r"f:4:31: sources.'a\nb'.published: 'x' is not a date")


def test_many_sources_are_not_all_named_in_each_message() -> None:
    sources = "sources: {" + ", ".join(f"s{n}: {{}}" for n in range(1000)) + "}\n"
    (problem,) = question_problems("question: Q?", "answer: A", "evidence: x", head=HEAD + sources)
    assert problem.endswith("s18, s19, ...")


def test_reading_leaves_the_collector_of_garbage_as_it_was() -> None:
    assert gc.isenabled()
    problems("quizgame: 2")
    assert gc.isenabled()


def read_or_refuse(text: str) -> None:
    try:
        read_bank_text(text, name="f")
    except BankError as error:
        assert error.problems


WORDS = [
    "quizgame",
    "questions",
    "question",
    "answer",
    "sources",
    "evidence",
    "as_of",
    "tags",
    "1",
    "2023-10-16",
]
MARKS = (
    *"[]{},:'\"|>#?%\t\n\\\x85\ufeff",
    ": ",
    "- ",
    "\n  ",
    "\n    ",
    "&a",
    "*a",
    "!t",
    "---",
    "...",
)
yaml_like = st.lists(st.sampled_from((*WORDS, *MARKS))).map("".join)


@settings(deadline=None)
@given(st.text() | yaml_like | yaml_like.map((HEAD + "questions:\n  - ").__add__))
def test_any_text_is_a_bank_or_a_clear_refusal(text: str) -> None:
    read_or_refuse(text)


@settings(deadline=None)
@given(banks(), st.data())
def test_a_damaged_bank_is_a_bank_or_a_clear_refusal(bank: Bank, data: st.DataObject) -> None:
    text = dump_bank(bank)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(len(text), start + 30)))
    read_or_refuse(text[:start] + data.draw(yaml_like | st.text(max_size=5)) + text[end:])


def test_a_source_of_a_strange_name_is_told_on_one_line() -> None:
    text = (
        'quizgame: 1\ntitle: T\nsources: {"a\\nb": {title: T}}\nquestions:\n'
        "  - {question: Who won?, answer: Ann Lee, evidence: {source: c, quote: Q}}\n"
    )
    with pytest.raises(BankError) as refused:
        read_bank_text(text, name="f")
    assert len(refused.value.problems) == 1
    assert "\n" not in str(refused.value)

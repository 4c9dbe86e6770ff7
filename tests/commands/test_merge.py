"""`quizgame merge` as people run it: what it tells, what it writes, what it leaves alone."""

import json
from pathlib import Path

import pytest

from quizgame.bank.reading import read_bank
from quizgame.commands.pairs import WIDTH
from tests.running import refused, run
from tests.test_imports import HEAVY, loaded

MINE = """\
# My bank
quizgame: 1
title: Rivers   # of Europe

questions:
# the first
-   question: Which river flows through Vienna?   # easy
    answer: the Danube

# the second
-   id: q1
    question: Which river flows through Dresden?
    answer: the Elbe
    distractors: [the Oder,
        the Main]
# the end
"""
OTHER = """\
quizgame: 1
title: More rivers
questions:
  - question: Which river flows through Budapest?
    answer: the Danube
    id: q1
  - question: "Vienna: which river flows through it?"
    answer: {text: Danube, accept: [Donau]}
    id: vienna
  - question: Which river flows through Dresden?
    answer: the Oder
"""
TOLD = """\
keep mine.yaml:7: Which river flows through Vienna? (the Danube)
drop other.yaml:7: Vienna: which river flows through it? (Danube)
     because it was there first, and the other is no better; it takes over:
     forms of the answer
both mine.yaml:11: Which river flows through Dresden? (the Elbe)
both other.yaml:10: Which river flows through Dresden? (the Oder)
     they have different answers: look which one is right
other.yaml:4: its id is 'q-a651af63' now, for another question has the id 'q1'
2 questions added, 1 pair made one; """


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "mine.yaml").write_text(MINE, encoding="utf-8")
    (tmp_path / "other.yaml").write_text(OTHER, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def merge(*arguments: str | Path) -> str:
    ended = run("merge", *arguments)
    assert (ended.returncode, ended.stderr) == (0, "")
    return ended.stdout


def contents(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()}


def test_every_pair_is_told_and_the_rest_of_the_file_stays(folder: Path) -> None:
    told = merge("mine.yaml", "other.yaml")
    assert told == f"{TOLD}written to mine.yaml\n"
    after = (folder / "mine.yaml").read_text(encoding="utf-8")
    here, end = "    answer: the Danube\n", "# the end\n"
    part = "    answer:\n      text: the Danube\n      accept: [Donau]\n    was: [vienna]\n"
    assert after.startswith(MINE.replace(here, part).removesuffix(end))
    assert after.endswith(end)
    assert [one.id for one in read_bank(folder / "mine.yaml").questions] == [
        None,
        "q1",
        "q-a651af63",
        None,
    ]


def test_merging_again_leaves_the_file_alone(folder: Path) -> None:
    merge("mine.yaml", "other.yaml")
    before = contents(folder)
    told = merge("mine.yaml", "other.yaml")
    assert told == "0 questions added, 3 there already; mine.yaml is as it was\n"
    assert contents(folder) == before


def test_a_dry_run_tells_the_same_and_changes_nothing(folder: Path) -> None:
    before = contents(folder)
    assert merge("--dry-run", "mine.yaml", "other.yaml") == f"{TOLD}nothing was written\n"
    assert merge("--dry-run", "--output", "new.yaml", "mine.yaml", "other.yaml").startswith(TOLD)
    assert contents(folder) == before


def test_the_output_has_the_layout_of_the_bank_that_stays_as_it_is(folder: Path) -> None:
    told = merge("--output", "new.yaml", "mine.yaml", "other.yaml")
    assert told == f"{TOLD}written to new.yaml\n"
    assert (folder / "mine.yaml").read_text(encoding="utf-8") == MINE
    after = (folder / "new.yaml").read_text(encoding="utf-8")
    merge("mine.yaml", "other.yaml")
    assert (folder / "mine.yaml").read_text(encoding="utf-8") == after


def test_an_output_that_is_there_is_not_overwritten(folder: Path) -> None:
    before = contents(folder)
    message = refused("merge", "--output", "other.yaml", "mine.yaml", "other.yaml")
    assert message == "other.yaml: is there already; name a file that is not"
    assert contents(folder) == before


def test_banks_named_twice_are_taken_once(folder: Path) -> None:
    told = merge("mine.yaml", ".", "mine.yaml", "./other.yaml", "*.yaml")
    assert told == f"{TOLD}written to mine.yaml\n"
    assert merge("mine.yaml", "mine.yaml") == "0 questions added; mine.yaml is as it was\n"


def test_sources_are_seen_from_the_folder_of_the_bank(folder: Path) -> None:
    deep = folder / "deep" / "er"
    deep.mkdir(parents=True)
    (deep / "other.yaml").write_text(
        "quizgame: 1\ntitle: T\nsources: {a: {file: ../a.md}, b: {file: /b.md}, c: {}}\n"
        "questions: [{question: Q?, answer: A, evidence: {source: a, quote: It is.}}]\n",
        encoding="utf-8",
    )
    merge("mine.yaml", "deep")
    files = [source.file for source in read_bank(folder / "mine.yaml").sources.values()]
    assert files == ["deep/a.md", "/b.md", None]
    merge("--output", "deep/new.yaml", "mine.yaml", "other.yaml")
    files = [source.file for source in read_bank(folder / "deep" / "new.yaml").sources.values()]
    assert files == ["a.md", "/b.md", None]


def test_an_answer_that_was_corrected_is_told(folder: Path) -> None:
    for name, answer, day in (("one", "180", "20"), ("two", "184", "30")):
        (folder / f"{name}.yaml").write_text(
            "quizgame: 1\ntitle: T\nquestions:\n- id: flood\n  question: How many died?\n"
            f"  answer: {answer}\n  as_of: 2021-07-{day}\n",
            encoding="utf-8",
        )
    assert merge("one.yaml", "two.yaml") == (
        "keep two.yaml:4: How many died? (184)\n"
        "drop one.yaml:4: How many died? (180)\n"
        "     because it is of a later day; their answers differ: look at them\n"
        "0 questions added, 1 pair made one; written to one.yaml\n"
    )


def test_a_source_that_gets_another_name_is_told(folder: Path) -> None:
    head = "quizgame: 1\ntitle: T\nsources: {article: {title: NAME}}\nquestions: []\n"
    for name in ("one", "two"):
        (folder / f"{name}.yaml").write_text(head.replace("NAME", name), encoding="utf-8")
    first, *_ = merge("one.yaml", "two.yaml").splitlines()
    assert first == "two.yaml: its source 'article' is called 'article-2' now, for there is another"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("mine.yaml", "german.yaml"), "german.yaml: its language is 'de', and that of mine.yaml"),
        (("mine.yaml", "nothing.yaml"), "nothing.yaml: there is no such file"),
        (("nothing.yaml", "mine.yaml"), "nothing.yaml: there is no such file"),
        (("mine.yaml", "broken.yaml"), "broken.yaml:1:1: "),
        (("mine.yaml", "empty"), "empty: there is no bank in this folder"),
        ((".", "mine.yaml"), ".: is a folder; name the bank to put the others into"),
        (("mine.yaml",), "Missing argument"),
        (("--output", "no/new.yaml", "mine.yaml", "other.yaml"), "no/new.yaml: cannot be written"),
    ],
)
def test_bad_input_changes_nothing(folder: Path, arguments: tuple[str, ...], message: str) -> None:
    (folder / "empty").mkdir()
    (folder / "broken.yaml").write_text("[]\n", encoding="utf-8")
    german = "quizgame: 1\ntitle: T\nlanguage: de\nquestions: []\n"
    (folder / "german.yaml").write_text(german, encoding="utf-8")
    before = contents(folder)
    assert message in refused("merge", *arguments)
    assert contents(folder) == before


def test_every_line_fits_and_nothing_steers_the_terminal(folder: Path) -> None:
    wording = "Which of the rivers of \x1b[31mEurope\u202e flows\nthrough the town of Vienna? " * 3
    for name, sign in (("one", "?"), ("two", "!")):
        (folder / f"{name}.yaml").write_text(
            f"quizgame: 1\ntitle: T\nquestions:\n  - question: {json.dumps(wording + sign)}\n"
            "    answer: the Danube\n",
            encoding="utf-8",
        )
    told = merge("--dry-run", "one.yaml", "two.yaml")
    assert all(len(line) <= WIDTH + len("\\x1b\\u202e") * 3 for line in told.splitlines())
    assert "\x1b" not in told
    assert "\u202e" not in told
    assert told.startswith("keep one.yaml:4: Which of the rivers of \\x1b[31mEurope\\u202e flows")


def test_neither_spacy_nor_textual_is_loaded_to_merge(folder: Path) -> None:
    modules = loaded("merge", folder / "mine.yaml", folder / "other.yaml")
    assert "quizgame.commands.merge" in modules
    assert not modules & HEAVY

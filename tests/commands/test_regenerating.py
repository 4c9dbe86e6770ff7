"""Generating again, by the command line, after the bank, the article or its day was changed."""

from pathlib import Path

import pytest

from quizgame.bank.question import Bank, Question
from quizgame.bank.reading import read_bank
from tests.running import run

BOUGHT = "Norvik Paper bought the Halden mill in Norway for 3 billion dollars on Monday."
FOUNDED = "Anna Lindqvist founded Norvik Paper in Sweden in 1987."
WON = "Ola Strand won the regatta of Halden in May 2020."

ARTICLE = f"""\
---
title: Norvik Paper buys the Halden mill
published: 2023-10-16
---

{BOUGHT}

{FOUNDED}
"""


@pytest.fixture
def article(tmp_path: Path) -> Path:
    """Write an article of which a bank was made beside it."""
    path = tmp_path / "mill.md"
    path.write_text(ARTICLE, encoding="utf-8")
    generate(path)
    return path


def generate(article: Path, *options: str, folder: Path | None = None) -> str:
    ended = run("generate", *options, "--output", folder or article.parent, article)
    assert (ended.returncode, ended.stderr) == (0, "")
    return ended.stdout


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def asked(bank: Bank, quote: str) -> list[Question]:
    """Give the questions of a sentence."""
    return [q for q in bank.questions if any(one.quote == quote for one in q.evidence)]


def assert_in_place(bank: Bank, article: Path) -> None:
    text = article.read_text(encoding="utf-8")
    for question in bank.questions:
        for evidence in question.evidence:
            assert text[evidence.start : evidence.end] == evidence.quote


def test_comments_stay_when_a_question_is_added(article: Path) -> None:
    bank = article.with_suffix(".yaml")
    edit(bank, "title: ", "# mine\ntitle:   ")
    edit(bank, "  - id: ", "\n  # the first\n  - id: ")
    before = bank.read_text(encoding="utf-8") + "# the end\n"
    bank.write_text(before, encoding="utf-8")
    edit(article, FOUNDED, f"{FOUNDED}\n\n{WON}")
    summary = generate(article)
    assert "1 new\n" in summary
    assert "lost" not in summary
    after = bank.read_text(encoding="utf-8")
    questions = before[before.index("questions:") : before.index("# the end")]
    assert questions in after
    assert after[after.index(questions) :].removeprefix(questions).startswith("  - id: ")
    assert after.startswith(before[: before.index("sources:")])
    assert asked(read_bank(bank), WON)
    assert run("check", bank).returncode == 0


def test_what_a_changed_article_no_longer_says_goes(article: Path) -> None:
    bank = article.with_suffix(".yaml")
    before = read_bank(bank)
    assert asked(before, BOUGHT)
    edit(article, "3 billion", "44 billion")
    summary = generate(article)
    after = read_bank(bank)
    assert f"{len(asked(before, BOUGHT))} out of date and gone" in summary
    assert not asked(after, BOUGHT)
    assert asked(after, BOUGHT.replace("3 billion", "44 billion"))
    assert asked(after, FOUNDED)
    assert_in_place(after, article)
    assert "quote-lost" not in run("check", bank).stdout


def test_an_edited_question_of_a_changed_article_is_kept_and_told(article: Path) -> None:
    bank = article.with_suffix(".yaml")
    (mine, *_) = asked(read_bank(bank), BOUGHT)
    edit(bank, "    kind: open\n    question: ", "    kind: open\n    question: Tell me, ")
    edit(article, "3 billion", "44 billion")
    summary = generate(article)
    assert "1 question of yours to look at" in summary
    assert str(mine.id) in summary
    (kept, *_) = asked(read_bank(bank), BOUGHT)
    assert kept.question == f"Tell me, {mine.question}"


@pytest.mark.parametrize("where", ["the option", "the article"])
def test_a_corrected_day_makes_again_what_nobody_edited(article: Path, where: str) -> None:
    bank = article.with_suffix(".yaml")
    before = read_bank(bank)
    if where == "the article":
        edit(article, "published: 2023-10-16", "published: 2023-10-23")
        summary = generate(article)
    else:
        summary = generate(article, "--published", "2023-10-23")
    after = read_bank(bank)
    assert f"{len(before.questions)} made again" in summary
    assert {q.id for q in after.questions} == {q.id for q in before.questions}
    assert {str(q.as_of) for q in after.questions} == {"2023-10-23"}
    assert "16 October" not in bank.read_text(encoding="utf-8")
    assert [str(source.published) for source in after.sources.values()] == ["2023-10-23"]
    assert "nothing new" in generate(article)
    assert read_bank(bank) == after


OTHER = """\
---
title: Marit Holm opens the Larvik Museum
published: 2024-05-06
---

Marit Holm opened the Larvik Museum in Norway on 3 May 2019.
"""


def test_another_article_of_the_same_name_leaves_the_bank_alone(
    article: Path, tmp_path: Path
) -> None:
    bank = article.with_suffix(".yaml")
    before = bank.read_bytes()
    other = tmp_path / "other" / article.name
    other.parent.mkdir()
    other.write_text(OTHER, encoding="utf-8")
    ended = run("generate", "--output", tmp_path, other)
    assert (ended.returncode, ended.stdout) == (2, "")
    assert ended.stderr == (
        f"{other}: mill.yaml is the bank of {article}; rename one of them, or use --output\n"
    )
    assert bank.read_bytes() == before
    assert "mill" in generate(other, folder=other.parent)


def test_the_bank_follows_an_article_that_was_moved(article: Path, tmp_path: Path) -> None:
    moved = tmp_path / "archive" / article.name
    moved.parent.mkdir()
    article.rename(moved)
    edit(moved, "3 billion", "44 billion")
    assert "file as in the article now" in generate(moved, folder=tmp_path)
    bank = read_bank(tmp_path / "mill.yaml")
    assert [source.file for source in bank.sources.values()] == ["archive/mill.md"]
    assert asked(bank, FOUNDED)
    assert_in_place(bank, moved)


def test_an_article_that_was_renamed_with_its_bank_keeps_its_questions(
    article: Path, tmp_path: Path
) -> None:
    before = read_bank(tmp_path / "mill.yaml")
    renamed = article.rename(tmp_path / "paper.md")
    (tmp_path / "mill.yaml").rename(tmp_path / "paper.yaml")
    generate(renamed)
    after = read_bank(tmp_path / "paper.yaml")
    assert after.questions == before.questions
    assert [source.file for source in after.sources.values()] == ["paper.md"]


def test_a_corrected_title_comes_into_the_bank(article: Path) -> None:
    edit(article, "title: Norvik Paper buys", "publisher: The Post\ntitle: Norvik Paper takes")
    assert "title, publisher as in the article now" in generate(article)
    bank = read_bank(article.with_suffix(".yaml"))
    (source,) = bank.sources.values()
    assert bank.title == source.title == "Norvik Paper takes the Halden mill"
    assert source.publisher == "The Post"


def test_a_title_that_a_person_wrote_stays(article: Path) -> None:
    bank = article.with_suffix(".yaml")
    edit(bank, "title: Norvik Paper buys the Halden mill", "title: My mill")
    edit(article, "title: Norvik Paper buys", "title: Norvik Paper takes")
    generate(article)
    after = read_bank(bank)
    assert after.title == "My mill"
    assert [source.title for source in after.sources.values()] == [
        "Norvik Paper takes the Halden mill"
    ]

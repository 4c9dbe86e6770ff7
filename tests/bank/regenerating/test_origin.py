"""Knowing an article again: by its file, its digest, its title or the quotes of its questions."""

from pathlib import Path

import pytest

from quizgame.bank.question import AnswerKey, Bank, Evidence, Question, Source
from quizgame.bank.regenerating.origin import Paper, article_of, source_of

TEXT = "It cost 3 billion. Ann paid. Bob did not."


def bank(*quotes: str, **source: str) -> Bank:
    questions = tuple(
        Question(
            question=f"What of {quote}?",
            answer=AnswerKey(text="A"),
            evidence=(Evidence(source="a", quote=quote),),
        )
        for quote in quotes
    )
    return Bank(title="T", sources={"b": Source(), "a": Source(**source)}, questions=questions)


def paper(tmp_path: Path, name: str = "new/a.md") -> Paper:
    file = tmp_path / name
    file.parent.mkdir(exist_ok=True)
    file.write_text(TEXT)
    return Paper(file=file, title="Title", sha256="1", text=TEXT)


def test_the_file_tells_whatever_it_says_now(tmp_path: Path) -> None:
    old = bank("Gone.", file="../new/a.md", title="Old", sha256="0")
    (tmp_path / "banks").mkdir()
    assert source_of(old, paper(tmp_path), tmp_path / "banks") == "a"


def test_the_digest_tells_wherever_the_file_is(tmp_path: Path) -> None:
    (tmp_path / "copy.md").write_text(TEXT)
    old = bank(file="copy.md", title="Old", sha256="1")
    assert source_of(old, paper(tmp_path), tmp_path) == "a"


@pytest.mark.parametrize("quotes", [("Gone.",), ("Ann paid.",)])
def test_an_article_whose_file_is_still_there_was_not_moved(
    tmp_path: Path, quotes: tuple[str, ...]
) -> None:
    (tmp_path / "a.md").write_text("Another.")
    old = bank(*quotes, file="a.md", title="Title", sha256="0")
    assert source_of(old, paper(tmp_path), tmp_path) is None


def test_a_title_tells_an_article_that_was_moved(tmp_path: Path) -> None:
    old = bank("Gone.", file="gone.md", title="Title", sha256="0")
    assert source_of(old, paper(tmp_path), tmp_path) == "a"


@pytest.mark.parametrize(
    ("quotes", "file", "known"),
    [
        (("Ann paid.", "Bob\ndid not.", "Gone."), "a.md", True),
        (("Ann paid.", "Gone."), "a.md", False),
        (("Ann paid.",), "gone.md", False),
        ((), "a.md", False),
    ],
)
def test_most_quotes_tell_an_article_of_the_same_name_that_was_moved(
    tmp_path: Path, quotes: tuple[str, ...], file: str, known: bool
) -> None:
    old = bank(*quotes, file=file, sha256="0")
    assert (source_of(old, paper(tmp_path), tmp_path) == "a") is known


@pytest.mark.parametrize("file", ["x" * 5000, "a\0b"])
def test_a_file_that_cannot_be_looked_for_is_not_there(tmp_path: Path, file: str) -> None:
    assert source_of(bank(file=file, title="Title"), paper(tmp_path), tmp_path) == "a"


def test_a_bank_is_named_after_its_file_or_title(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "banks"
    assert article_of(bank(file="../x/a.md"), folder) == str(tmp_path / "x" / "a.md")
    monkeypatch.chdir(tmp_path)
    assert article_of(bank(file="../x/a.md"), folder) == str(Path("x", "a.md"))
    titled = Bank(title="T", sources={"a": Source(title="Title")})
    assert article_of(titled, folder) == "Title"
    assert article_of(bank(), folder) == "b"

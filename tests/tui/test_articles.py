"""Articles read from beside their banks."""

import datetime
from pathlib import Path

from quizgame.bank.question import Bank, Source
from quizgame.bank.reading import BankFile
from quizgame.tui.articles import MAX_BYTES, article, has_article
from tests.tui.making import ARTICLE, harbour

HEADING = "A harbour opens\nLarkhaven Post, 4 May 2025"


def test_an_article_is_read_without_its_front_matter(tmp_path: Path) -> None:
    (tmp_path / "harbour.md").write_text(ARTICLE, encoding="utf-8")
    text = article(harbour(tmp_path))
    assert has_article(harbour(tmp_path))
    assert text is not None
    assert text.startswith(f"{HEADING}\n\nThe mayor of Larkhaven")
    assert "---" not in text


def test_an_article_is_headed_by_who_published_it_and_when(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("It rained on Tuesday.", encoding="utf-8")
    source = Source(
        title="Rain", publisher="The Gauge", published=datetime.date(2024, 3, 5), file="a.md"
    )
    for fields, heading in (
        ({}, "Rain\nThe Gauge, 5 March 2024"),
        ({"publisher": None}, "Rain\n5 March 2024"),
        ({"title": None, "published": None}, "The Gauge"),
    ):
        bank = Bank(title="A", sources={"a": source.model_copy(update=fields)})
        text = article(BankFile(path=tmp_path / "a.yaml", bank=bank))
        assert text == f"{heading}\n\nIt rained on Tuesday."


def test_an_article_without_front_matter_is_read_whole(tmp_path: Path) -> None:
    (tmp_path / "harbour.md").write_text("One --- two\n---\nthree", encoding="utf-8")
    assert article(harbour(tmp_path)) == f"{HEADING}\n\nOne --- two\n---\nthree"


def test_front_matter_that_never_ends_is_text(tmp_path: Path) -> None:
    (tmp_path / "harbour.md").write_text("---\ntitle: A\n", encoding="utf-8")
    assert article(harbour(tmp_path)) == f"{HEADING}\n\n---\ntitle: A"


def test_a_file_that_is_not_there_is_no_article(tmp_path: Path) -> None:
    assert article(harbour(tmp_path)) is None
    assert not has_article(harbour(tmp_path))


def test_a_folder_or_a_huge_file_is_no_article(tmp_path: Path) -> None:
    (tmp_path / "harbour.md").mkdir()
    assert not has_article(harbour(tmp_path))
    (tmp_path / "harbour.md").rmdir()
    (tmp_path / "harbour.md").write_bytes(b"a" * (MAX_BYTES + 1))
    assert article(harbour(tmp_path)) is None


def test_a_path_that_no_file_can_have_is_no_article(tmp_path: Path) -> None:
    bank = Bank(title="A", sources={"a": Source(file="a\0b"), "b": Source()})
    assert not has_article(BankFile(path=tmp_path / "a.yaml", bank=bank))

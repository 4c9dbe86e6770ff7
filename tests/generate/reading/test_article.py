"""Reading articles: what is kept as prose, where it stands in the file, what is refused."""

import hashlib
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgame.errors import ArticleError
from quizgame.generate.reading.article import Article, read_article
from quizgame.generate.reading.prose import clean_paragraph, cut_paragraph, source_span

MARKDOWN = """\
---
title: Bridge opens in Riga
published: 2021-05-04
publisher: The Test Post
url: https://example.org/bridge
---

# A bridge for the *city*

By Ann Writer

**RIGA** — A [new bridge](https://example.org/a(b)) over the Daugava opened
on Tuesday, the mayor said.[1]

![The bridge](bridge.jpg)

## What it cost

- It cost 40 million euros, `twice` as much as planned.
> "We are proud of it,"
> she told reporters &amp; guests.

| year | cost |
|------|------|
| 2020 | 20m  |

```
print("code is no prose.")
```

## Sources

- The Other Paper. "Bridge opens." 4 May 2021.
"""


def read(tmp_path: Path, content: str | bytes, name: str = "article.md") -> Article:
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return read_article(path)


def refusal(tmp_path: Path, content: str | bytes) -> str:
    with pytest.raises(ArticleError) as caught:
        read(tmp_path, content)
    message = str(caught.value)
    assert "\n" not in message
    return message


def test_front_matter_gives_title_date_and_source(tmp_path: Path) -> None:
    article = read(tmp_path, MARKDOWN)
    assert article.title == "Bridge opens in Riga"
    assert article.published == date(2021, 5, 4)
    assert article.publisher == "The Test Post"
    assert article.url == "https://example.org/bridge"
    assert article.sha256 == hashlib.sha256(MARKDOWN.encode()).hexdigest()
    assert article.text == MARKDOWN


def test_marks_captions_tables_code_bylines_datelines_and_sources_are_no_prose(
    tmp_path: Path,
) -> None:
    assert [paragraph.text for paragraph in read(tmp_path, MARKDOWN).paragraphs] == [
        "A new bridge over the Daugava opened on Tuesday, the mayor said.",
        "It cost 40 million euros, twice as much as planned.",
        '"We are proud of it," she told reporters & guests.',
    ]


def test_every_word_of_a_paragraph_maps_to_the_file(tmp_path: Path) -> None:
    article = read(tmp_path, MARKDOWN)
    for paragraph in article.paragraphs:
        for word in set(paragraph.text.split()) - {"&"}:
            at = paragraph.text.index(word)
            start, end = source_span(paragraph, at, at + len(word))
            assert word in {article.text[start:end], article.text[start:end].replace("`", "")}


def test_an_entity_maps_to_the_whole_of_itself(tmp_path: Path) -> None:
    article = read(tmp_path, MARKDOWN)
    paragraph = article.paragraphs[-1]
    at = paragraph.text.index("&")
    start, end = source_span(paragraph, at, at + 1)
    assert article.text[start:end] == "&amp;"


def test_a_given_date_counts_more_than_the_front_matter(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text(MARKDOWN)
    assert read_article(path, published=date(2022, 1, 1)).published == date(2022, 1, 1)


def test_the_first_heading_is_the_title_without_front_matter(tmp_path: Path) -> None:
    assert read(tmp_path, MARKDOWN.split("---\n", 2)[2]).title == "A bridge for the city"


def test_a_short_first_line_without_a_full_stop_is_the_title(tmp_path: Path) -> None:
    article = read(tmp_path, "Bridge opens in Riga\n\nA bridge opened in Riga.\n", "a.txt")
    assert article.title == "Bridge opens in Riga"
    assert [paragraph.text for paragraph in article.paragraphs] == ["A bridge opened in Riga."]


def test_a_first_sentence_is_no_title(tmp_path: Path) -> None:
    article = read(tmp_path, "A bridge opened in Riga.\n\nIt is long, she said.\n", "a.txt")
    assert article.title is None
    assert len(article.paragraphs) == 2


def test_lines_wrapped_by_hand_are_joined_and_long_lines_are_not(tmp_path: Path) -> None:
    wrapped = "The bridge that opened in Riga on\nTuesday is the longest of all the\nbridges there."
    assert len(read(tmp_path, wrapped).paragraphs) == 1
    line = "The bridge that opened in Riga on Tuesday is very long, and it is not cheap. " * 3
    assert len(read(tmp_path, "\n".join([line.strip()] * 3)).paragraphs) == 3


def test_a_word_cut_at_its_hyphen_is_whole_again(tmp_path: Path) -> None:
    article = read(tmp_path, "The leaders began a long two-\nday forum in the old town.\r\n")
    assert article.paragraphs[0].text == "The leaders began a long two-day forum in the old town."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252"])
def test_usual_encodings_are_read(tmp_path: Path, encoding: str) -> None:
    text = "The caf\u00e9 in the town was closed \u2014 for good.\n"
    assert read(tmp_path, text.encode(encoding)).text == text


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is empty"),
        (b" \n\t\n", "is empty"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "is not text"),
        (b"\x81\x8d\x8f\x90 and more", "is not text"),
        (b"%PDF-1.7 text", "is a PDF"),
        ("<!DOCTYPE html><html><p>A page.</p>", "is a web page"),
        ("# A heading alone\n", "no sentences found"),
        ("---\ntitle: [a\n---\nA bridge opened in Riga.\n", ":2: the front matter"),
        ("---\npublished: 2021-13-45\n---\nA bridge opened in Riga.\n", ":2: published in the"),
    ],
)
def test_what_is_no_article_is_refused_in_one_line(
    tmp_path: Path, content: str | bytes, words: str
) -> None:
    assert words in refusal(tmp_path, content)


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ArticleError, match="no such file"):
        read_article(tmp_path / "none.md")
    with pytest.raises(ArticleError, match="is a folder"):
        read_article(tmp_path)
    with pytest.raises(ArticleError, match="cannot be read"):
        read_article(Path("a\0b"))


def test_a_file_whose_name_cannot_be_written_in_a_bank_is_refused() -> None:
    with pytest.raises(ArticleError, match="the name of the file is not UTF-8; rename it"):
        read_article(Path("bad\udcff.md"))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "French",
            "Le pont de la ville a \u00e9t\u00e9 ouvert mardi par la maire devant une foule. ",
        ),
        (
            "German",
            "Die neue Br\u00fccke wurde am Dienstag von der B\u00fcrgermeisterin er\u00f6ffnet. ",
        ),
        ("Dutch", "De brug is dinsdag geopend door de burgemeester van de stad en was duur. "),
    ],
)
def test_another_language_is_named(tmp_path: Path, language: str, text: str) -> None:
    assert f"seems to be in {language}" in refusal(tmp_path, text * 3)


def test_a_thousand_pages_are_read(tmp_path: Path) -> None:
    page = "The bridge over the river was opened by the mayor of the town on Tuesday. " * 40
    article = read(tmp_path, "\n\n".join([page] * 1000))
    assert len(article.paragraphs) == 1000


def test_one_endless_line_is_cut_at_its_sentences(tmp_path: Path) -> None:
    sentence = "The bridge over the river was opened by the mayor of the town. "
    article = read(tmp_path, sentence * 2000)
    assert len(article.paragraphs) > 3
    assert {paragraph.text[-5:] for paragraph in article.paragraphs} == {"town."}
    for paragraph in article.paragraphs:
        assert article.text[paragraph.start : paragraph.end] == paragraph.text


MARKED = st.text(alphabet="ab .*_[]()!&;<>`~#\\\n-\u00a0\u200b1|", max_size=60)


@given(MARKED)
def test_clean_text_is_one_line_and_maps_to_the_file_in_order(text: str) -> None:
    paragraph = clean_paragraph(text, 0, len(text))
    assert paragraph.text == " ".join(paragraph.text.split())
    places = [source_span(paragraph, at, at + 1) for at in range(len(paragraph.text))]
    assert places == sorted(places)
    for character, (start, end) in zip(paragraph.text, places, strict=True):
        assert start < end
        assert character in text[start:end] or character == " "


@given(MARKED, st.integers(1, 9))
def test_a_cut_paragraph_loses_no_word_and_no_place(text: str, longest: int) -> None:
    paragraph = clean_paragraph(text, 0, len(text))
    parts = list(cut_paragraph(paragraph, longest))
    assert "".join(part.text for part in parts).replace(" ", "") == paragraph.text.replace(" ", "")
    for part in parts:
        for at, character in enumerate(part.text):
            start, end = source_span(part, at, at + 1)
            assert character in text[start:end] or character == " "


@given(st.binary(max_size=200))
def test_any_bytes_are_an_article_or_refused(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.md"
    path.write_bytes(data)
    try:
        assert read_article(path).paragraphs
    except ArticleError as error:
        assert str(error).startswith(str(path))

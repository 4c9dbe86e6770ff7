"""Front matter: what it says, and what is wrong with it, by the line of the file."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgame.errors import ArticleError
from quizgame.generate.reading.frontmatter import FrontMatter, read_front_matter

PATH = Path("a.md")
TEXT = "A bridge opened in Riga.\n"


def read(source: str) -> FrontMatter:
    return read_front_matter(f"---\n{source}\n---\n{TEXT}", PATH)


def refusal(source: str) -> str:
    with pytest.raises(ArticleError) as caught:
        front = read(source)
        front.text("title")
        front.day("published")
    message = str(caught.value)
    assert "\n" not in message
    return message.removeprefix("a.md:")


@pytest.mark.parametrize(
    "day",
    [
        "2021-05-04",
        "4 May 2021",
        "May 4, 2021",
        "2021-05-04T08:30:00Z",
        "2021-05-04 08:30:00",
        "2021-05-04T23:59:59-08:00",
    ],
)
def test_the_day_may_be_written_in_any_usual_way(day: str) -> None:
    assert read(f"published: {day}").day("published") == date(2021, 5, 4)


def test_a_text_is_one_line_and_may_be_missing() -> None:
    assert read("title: >\n  Bridge:\n  open").text("title") == "Bridge: open"
    assert read("title:").text("title") is None
    assert read("x: y").day("published") is None


@pytest.mark.parametrize("text", [TEXT, f"---\n\n{TEXT}", f"---\n{TEXT}---\n{TEXT}", "--- title\n"])
def test_text_between_lines_is_no_front_matter(text: str) -> None:
    front = read_front_matter(text, PATH)
    assert (front.fields, front.end) == ({}, 0)


@pytest.mark.parametrize("name", ["title", "publisher", "url"])
def test_a_colon_in_a_text_asks_for_quotes(name: str) -> None:
    assert refusal(f"x: y\n{name}: A: b: c") == (
        "3: the front matter cannot be read: "
        f"there is a colon in the text; put the {name} in quotes"
    )


@pytest.mark.parametrize("value", ["[unclosed", "{a: b", "'unclosed", '"unclosed'])
def test_what_is_never_closed_is_told_where_it_opens(value: str) -> None:
    told = refusal(f"x: y\n\ntitle: {value}\nurl: z")
    assert told.startswith(
        "4: the front matter cannot be read: what is opened here is never closed"
    )


@pytest.mark.parametrize(
    ("source", "words"),
    [
        (
            "title: A\npublished: 2023-13-45",
            "3: published in the front matter must be a date",
        ),
        ("published: 2021-02-30T08:00", "it is '2021-02-30T08:00'"),
        ("\n\n'published': soon\ntitle: A", "4: published in the front matter must be a date"),
        ("title: {a: b}", "2: title in the front matter must be a line of text"),
        ("title: @here", "2: the front matter cannot be read: found character '@'"),
        ('title: "A" b', "if it is text, put it in quotes"),
        ("x: " + "[" * 5000, "cannot be read"),
        (
            "- title: A\n- published: 2023-10-16",
            "2: the front matter is a list; write it",
        ),
        ("\n- one\n- two", "3: the front matter is a list"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(source: str, words: str) -> None:
    assert words in refusal(source)


def test_front_matter_must_be_closed() -> None:
    with pytest.raises(ArticleError, match=r"a\.md:1: the front matter is never closed"):
        read_front_matter(f"---\ntitle: Bridge\n{TEXT}", PATH)


@given(st.text(alphabet="ab: \n-[]{}'\"#>|&*!%@`\t", max_size=40))
def test_any_front_matter_is_read_or_refused_in_one_line(source: str) -> None:
    try:
        front = read(source)
        front.text("a")
        front.day("b")
    except ArticleError as error:
        assert str(error).startswith("a.md:")
        assert "\n" not in str(error)

"""Titles and sources of a bank that is made again: an edit stays, the rest follows the article."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgame.bank.question import Bank, Source
from quizgame.bank.regenerating.made import read_made
from quizgame.bank.regenerating.merging import merge_banks

FIELDS = ("title", "publisher", "url")
words = st.none() | st.sampled_from("abc")


def bank(**fields: str | None) -> Bank:
    """Give what is made of an article of which this is told; the bank bears its title."""
    return Bank(title=fields.get("title") or "Untitled", sources={"a": Source(**fields)})


def edited(old: Bank, **fields: str | None) -> Bank:
    source = old.sources["a"].model_copy(update=fields)
    return old.model_copy(update={"sources": {"a": source}})


OLD = bank(title="Old", publisher="Post", url="u", file="old.md", sha256="1")
NEW = bank(title="New", publisher="Times", url="v", file="new.md", sha256="2")
MADE = merge_banks(None, OLD).bank


def test_what_nobody_edited_follows_the_article() -> None:
    merge = merge_banks(MADE, NEW)
    assert (merge.bank.title, merge.bank.sources) == (NEW.title, NEW.sources)
    assert merge.followed == ("title", "publisher", "url", "file")
    assert merge_banks(merge.bank, OLD).bank.sources == OLD.sources


@pytest.mark.parametrize("field", FIELDS)
def test_what_a_person_wrote_about_a_source_stays(field: str) -> None:
    mine = edited(MADE, **{field: "mine"})
    for new in (NEW, OLD):
        mine = merge_banks(mine, new).bank
        assert mine.sources["a"] == new.sources["a"].model_copy(update={field: "mine"})


def test_a_title_that_a_person_gave_the_bank_stays_while_that_of_the_source_follows() -> None:
    mine = MADE.model_copy(update={"title": "Mine"})
    merged = merge_banks(mine, NEW).bank
    assert (merged.title, merged.sources["a"].title) == ("Mine", "New")


def test_an_edit_that_is_taken_back_follows_again() -> None:
    mine = merge_banks(edited(MADE, publisher="mine"), NEW).bank
    assert merge_banks(edited(mine, publisher="Post"), NEW).bank.sources == NEW.sources


@pytest.mark.parametrize("field", FIELDS)
def test_what_a_person_took_out_stays_out(field: str) -> None:
    merged = merge_banks(edited(MADE, **{field: None}), NEW).bank
    assert merged.sources["a"] == NEW.sources["a"].model_copy(update={field: None})


@pytest.mark.parametrize("field", FIELDS)
def test_what_the_article_tells_only_now_comes_in(field: str) -> None:
    untold = merge_banks(None, edited(OLD, **{field: None})).bank
    assert merge_banks(untold, NEW).bank.sources == NEW.sources


def test_what_the_article_no_longer_tells_goes() -> None:
    untold = edited(NEW, publisher=None)
    assert merge_banks(MADE, untold).bank.sources == untold.sources
    assert "sources.a.publisher" not in read_made(merge_banks(MADE, untold).bank.made)


def test_an_older_bank_keeps_what_it_says_and_follows_from_where_it_agrees() -> None:
    older = OLD.model_copy(update={"title": "Mine"})
    agreed = merge_banks(older, OLD).bank
    merged = merge_banks(agreed, NEW).bank
    assert (merged.title, merged.sources) == ("Mine", NEW.sources)
    differs = merge_banks(older, NEW).bank.sources["a"]
    assert (differs.title, differs.file, differs.sha256) == ("Old", "new.md", "2")


def test_sources_that_are_not_of_the_article_stay() -> None:
    other = Source(title="Other")
    old = MADE.model_copy(update={"sources": {"b": other, **MADE.sources}})
    assert merge_banks(old, NEW).bank.sources == {"b": other, **NEW.sources}


@given(st.lists(words, min_size=1), st.sampled_from(("mine", None)))
def test_an_edit_outlives_any_number_of_articles(
    publishers: list[str | None], mine: str | None
) -> None:
    now = edited(MADE, publisher=mine)
    for publisher in publishers:
        now = merge_banks(now, bank(publisher=publisher)).bank
    assert now.sources["a"].publisher == mine


@given(st.lists(words, min_size=1))
def test_what_nobody_edited_is_that_of_the_last_article(publishers: list[str | None]) -> None:
    now = MADE
    for publisher in publishers:
        now = merge_banks(now, bank(publisher=publisher)).bank
    assert now.sources["a"].publisher == publishers[-1]

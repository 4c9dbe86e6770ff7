"""Sources of several banks under one name each."""

import datetime

import pytest

from quizgame.bank.joining.sources import Sources
from quizgame.bank.question import Source

DAY = datetime.date(2023, 10, 16)
FULL = Source(
    title="A", published=DAY, url="https://example.org/a", file="../articles/a.md", sha256="aa11"
)


@pytest.mark.parametrize(
    "other",
    [
        Source(sha256="AA11"),
        Source(file="../articles/./a.md"),
        Source(url="https://example.org/a"),
        Source(title="A", published=DAY, publisher="The Post"),
    ],
    ids=["digest", "file", "address", "title and day"],
)
def test_a_source_is_known_again(other: Source) -> None:
    assert Sources({"a": FULL}).take("b", other) == "a"


@pytest.mark.parametrize(
    "other",
    [
        FULL.model_copy(update={"sha256": "bb22"}),
        Source(title="A"),
        Source(published=DAY),
        Source(publisher="The Post"),
    ],
    ids=["digest", "title alone", "day alone", "publisher"],
)
def test_another_source_gets_a_name_that_is_free(other: Source) -> None:
    sources = Sources({"a": FULL, "a-2": Source()})
    assert sources.take("a", other) == "a-3"
    assert sources.by_name == {"a": FULL, "a-2": Source(), "a-3": other}
    assert sources.take("a", other) == "a-3"


def test_what_tells_nothing_is_known_by_its_name_alone() -> None:
    sources = Sources({"danube": Source()})
    assert sources.take("danube", Source()) == "danube"
    assert sources.take("rhine", Source()) == "rhine"

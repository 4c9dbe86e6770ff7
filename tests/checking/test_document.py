"""The document of the checks names every code, as what it is."""

from pathlib import Path

from quizgame.checking.mending import FIXABLE
from quizgame.checking.notes import CODES

DOCUMENT = Path(__file__).parents[2] / "docs" / "checks.md"


def table(heading: str) -> list[str]:
    """Give the rows of the table below a heading."""
    text = f"\n{DOCUMENT.read_text('utf-8')}".partition(f"# {heading}\n")[2].partition("\n## ")[0]
    return [line for line in text.splitlines() if line.startswith("|")][2:]


def test_every_code_is_documented_as_the_error_or_warning_it_is() -> None:
    rows = [line.split("|") for line in table("Checks")]
    told = [(row[1].strip(" `"), row[2].strip()) for row in rows]
    assert told == list(CODES.items())


def test_everything_that_is_mended_is_documented() -> None:
    rows = [line.split("|")[1].strip(" `") for line in table("Mending")]
    assert sorted(rows) == sorted(FIXABLE)

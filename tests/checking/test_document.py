"""The document of the checks names every code, as what it is."""

from pathlib import Path

from quizgame.checking.notes import CODES

DOCUMENT = Path(__file__).parents[2] / "docs" / "checks.md"


def test_every_code_is_documented_as_the_error_or_warning_it_is() -> None:
    rows = [line.split("|") for line in DOCUMENT.read_text("utf-8").splitlines() if "|" in line]
    told = [(row[1].strip(" `"), row[2].strip()) for row in rows[2:]]
    assert told == [(code, str(severity.value)) for code, severity in CODES.items()]

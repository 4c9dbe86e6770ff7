"""What was found is written for people, for programs, and for the pages of GitHub."""

import json
from pathlib import Path

from quizgame.checking.finding import Severity
from quizgame.checking.formats import Checked, as_github, as_json, as_text
from quizgame.checking.notes import Note

WARNING = Note(
    file=Path("a,b/50%.yaml"),
    line=4,
    column=7,
    severity=Severity.WARNING,
    code="past-its-day",
    question=1,
    question_id="q-1",
    field="until",
    message="100% over:\nöld \u202e",
)
ERROR = Note(
    file=Path("c.yaml"), severity=Severity.ERROR, code="unreadable-file", message="no such file"
)
FOUND = Checked(banks=2, notes=(WARNING, ERROR))
SUMMARY = "2 banks checked: 1 error, 1 warning"


def test_text_has_a_line_for_each_with_its_place_and_code() -> None:
    first, second, summary = as_text(FOUND)
    assert first.startswith("a,b/50%.yaml:4:7: warning: until: 100% over")
    assert first.endswith(" [past-its-day]")
    assert second == "c.yaml: error: no such file [unreadable-file]"
    assert summary == SUMMARY


def test_json_is_one_object_in_ascii() -> None:
    text = "\n".join(as_json(FOUND))
    assert text.isascii()
    told = json.loads(text)
    assert (told["banks"], told["errors"], told["warnings"]) == (2, 1, 1)
    assert told["findings"][0] == {
        "file": "a,b/50%.yaml",
        "line": 4,
        "column": 7,
        "severity": "warning",
        "code": "past-its-day",
        "question": 1,
        "question_id": "q-1",
        "field": "until",
        "message": "100% over:\nöld \u202e",
    }
    assert told["findings"][1]["line"] is None


def test_annotations_escape_what_has_a_meaning_in_them() -> None:
    first, second, summary = as_github(FOUND)
    assert first == (
        "::warning file=a%2Cb/50%25.yaml,line=4,col=7,title=past-its-day"
        "::until: 100%25 over:%0Aöld \u202e"
    )
    assert second == "::error file=c.yaml,title=unreadable-file::no such file"
    assert summary == SUMMARY


def test_nothing_found_is_told_too() -> None:
    assert list(as_text(Checked(banks=1, notes=()))) == ["1 bank checked: 0 errors, 0 warnings"]

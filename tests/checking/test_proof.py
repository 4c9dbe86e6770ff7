"""Evidence is looked up in its source, and questions past their day are told."""

import datetime
import hashlib
from pathlib import Path

import pytest

from quizgame.bank.question import AnswerKey, Bank, Evidence, Question, Source
from quizgame.checking.check import check
from quizgame.checking.finding import Severity
from tests.checking.cases import TODAY

ARTICLE = "---\ntitle: A bridge\n---\n\nThe bridge is\nopen. It is 140 metres long.\n"
QUOTE = "It is 140 metres long."
START = ARTICLE.index(QUOTE)


def found(folder: Path, evidence: Evidence, *, sha256: str | None = None) -> list[str]:
    (folder / "bridge.md").write_bytes(ARTICLE.encode())
    key = AnswerKey(text="140 metres")
    bank = Bank(
        title="T",
        sources={"bridge": Source(file="bridge.md", sha256=sha256)},
        questions=(Question(question="How long?", answer=key, evidence=(evidence,)),),
    )
    return [finding.code for finding in check(bank, today=TODAY, folder=folder)]


@pytest.mark.parametrize(
    "evidence",
    [
        Evidence(source="bridge", quote=QUOTE),
        Evidence(source="bridge", quote=QUOTE, start=START, end=START + len(QUOTE)),
        Evidence(source="bridge", quote=QUOTE, start=START),
        Evidence(source="bridge", quote=QUOTE, end=START + len(QUOTE)),
        Evidence(source="bridge", quote="The bridge is open."),
    ],
)
def test_a_quote_that_is_there_passes(evidence: Evidence, tmp_path: Path) -> None:
    digest = hashlib.sha256(ARTICLE.encode()).hexdigest()
    assert found(tmp_path, evidence, sha256=digest) == []


def test_a_quote_that_is_nowhere_is_an_error(tmp_path: Path) -> None:
    assert found(tmp_path, Evidence(source="bridge", quote="It is short.")) == ["quote-lost"]


@pytest.mark.parametrize("place", [(0, None), (None, 9), (START, START + 3)])
def test_a_quote_that_is_elsewhere_is_found(
    place: tuple[int | None, int | None], tmp_path: Path
) -> None:
    evidence = Evidence(source="bridge", quote=QUOTE, start=place[0], end=place[1])
    assert found(tmp_path, evidence) == ["quote-moved"]


def test_a_source_that_has_changed_is_told_first(tmp_path: Path) -> None:
    evidence = Evidence(source="bridge", quote="Gone.")
    assert found(tmp_path, evidence, sha256="0" * 64) == ["source-changed", "quote-lost"]


@pytest.mark.parametrize("file", ["missing.md", ".", "\0", "/etc/hostname", "latin.md", "x" * 999])
def test_a_source_that_cannot_be_read_is_passed_by(file: str, tmp_path: Path) -> None:
    (tmp_path / "latin.md").write_bytes(b"caf\xe9")
    evidence = Evidence(source="s", quote="Not there.")
    question = Question(question="Q?", answer=AnswerKey(text="A"), evidence=(evidence,))
    bank = Bank(title="T", sources={"s": Source(file=file)}, questions=(question,))
    assert check(bank, today=TODAY, folder=tmp_path) == ()
    assert check(bank, today=TODAY, folder=None) == ()


@pytest.mark.parametrize(("days", "expected"), [(-1, ["past-its-day"]), (0, []), (1, [])])
def test_a_question_is_past_its_day_on_the_next(days: int, expected: list[str]) -> None:
    until = TODAY + datetime.timedelta(days=days)
    question = Question(question="Q?", answer=AnswerKey(text="A"), until=until)
    findings = check(Bank(title="T", questions=(question,)), today=TODAY, folder=None)
    assert [finding.code for finding in findings] == expected


def test_a_finding_says_which_question_and_field_it_means(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("Something else.")
    evidence = Evidence(source="a", quote="Not there.")
    asked = Question(id="q-2", question="Why?", answer=AnswerKey(text="B"), evidence=(evidence,))
    first = Question(question="Who?", answer=AnswerKey(text="A"))
    bank = Bank(title="T", sources={"a": Source(file="a.md")}, questions=(first, asked))
    (finding,) = check(bank, today=TODAY, folder=tmp_path)
    assert (finding.question, finding.question_id, finding.field) == (1, "q-2", "evidence")
    assert finding.severity is Severity.ERROR
    assert "a.md" in finding.message

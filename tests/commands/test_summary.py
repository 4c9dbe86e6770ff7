"""What is told of a bank that was generated into again."""

from collections import Counter
from pathlib import Path

import pytest

from quizgame.bank.question import AnswerKey, Bank, Question
from quizgame.bank.regenerating.merging import Merge
from quizgame.bank.splicing import Update
from quizgame.commands.result import Made
from quizgame.commands.summary import show_summary

OLD = Question(id="old", question="Q?", answer=AnswerKey(text="A"))


def told(
    capsys: pytest.CaptureFixture[str],
    *,
    update: Update | None = None,
    added: tuple[str, ...] = (),
    remade: tuple[str, ...] = (),
    outdated: tuple[str, ...] = (),
    doubtful: tuple[str, ...] = (),
    followed: tuple[str, ...] = (),
    before: Bank | None = None,
    wanted: int = 0,
    dated: bool = True,
    drops: Counter[str] | None = None,
) -> list[str]:
    """Give the lines below the name of a bank's file, in which one question was before."""
    bank = Bank(title="T", questions=(OLD, *(OLD.model_copy(update={"id": n}) for n in added)))
    merge = Merge(
        bank=bank,
        added=added,
        kept=(),
        left_out=(),
        remade=remade,
        outdated=outdated,
        doubtful=doubtful,
        followed=followed,
    )
    made = Made(
        path=Path("bank.yaml"),
        bank=bank,
        merge=merge,
        update=update or Update(),
        wanted=wanted,
        before=before,
        dated=dated,
        drops=drops or Counter(),
    )
    show_summary([made])
    lines = capsys.readouterr().out.splitlines()
    return [line.strip() for line in lines[lines.index("bank.yaml") + 1 :]]


def test_nothing_new_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert told(capsys) == ["nothing new"]


def test_what_happened_to_generated_questions_is_counted(
    capsys: pytest.CaptureFixture[str],
) -> None:
    lines = told(capsys, added=("a", "b"), remade=("c",), outdated=("d", "e", "f"))
    assert lines == ["2 new, 1 made again, 3 out of date and gone"]


def test_what_changed_in_a_bank_is_listed(capsys: pytest.CaptureFixture[str]) -> None:
    gone = OLD.model_copy(update={"id": "gone", "question": "Who left?"})
    before = Bank(title="T", questions=(OLD, gone))
    lines = told(capsys, before=before, added=("new",), remade=(str(OLD.id),), outdated=("gone",))
    assert lines == [
        "1 new, 1 made again, 1 out of date and gone",
        f"+ {OLD.question}",
        f"~ {OLD.question}",
        "- Who left?",
    ]


def test_of_very_many_changes_the_first_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    added = tuple(f"q{number}" for number in range(30))
    _, *lines = told(capsys, before=Bank(title="T", questions=(OLD,)), added=added)
    assert len(lines) == 21
    assert lines[-1] == "and 10 more lines"


def test_what_follows_the_article_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert told(capsys, followed=("title", "file")) == ["title, file as in the article now"]


def test_why_there_are_fewer_is_told_in_plain_words(capsys: pytest.CaptureFixture[str]) -> None:
    _, line = told(capsys, wanted=5, drops=Counter({"part of a noun phrase": 9, "island": 8}))
    assert line == (
        "5 fewer than 5: no more facts that stand alone; "
        "most was left out as: too tangled to ask (17)"
    )


def test_an_article_without_a_date_is_told_to_get_one(capsys: pytest.CaptureFixture[str]) -> None:
    _, line = told(capsys, wanted=5, dated=False, drops=Counter({"island": 8}))
    assert "; it has no date: add `published:` to its front matter or give --published" in line


def test_questions_to_look_at_are_named_and_never_too_many(
    capsys: pytest.CaptureFixture[str],
) -> None:
    _, line = told(capsys, doubtful=tuple("abcdefg"))
    assert line.startswith("7 questions of yours to look at, ")
    assert line.endswith(": a, b, c, d, e, ...")


def test_lost_comments_are_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert told(capsys, update=Update(comments_lost=1)) == [
        "nothing new",
        "1 comment lost with what was made again or went",
    ]


def test_a_file_that_was_written_anew_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert told(capsys, update=Update(kept=False, comments_lost=2)) == [
        "nothing new",
        "written anew, in the game's layout; 2 comments lost",
    ]

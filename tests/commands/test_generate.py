"""`quizgame generate` as people and programs run it."""

import json
import os
import signal
import subprocess
from pathlib import Path

import pytest

from quizgame.bank.reading import read_bank
from quizgame.bank.writing import write_bank
from tests.running import ARTICLE, NAME, SECONDS, SEEDS, command, refused, run


def test_the_bank_leads_from_its_evidence_back_to_the_article(made: Path) -> None:
    bank = read_bank(made)
    (source,) = bank.sources.values()
    assert source.file is not None
    text = (made.parent / source.file).read_text(encoding="utf-8")
    for question in bank.questions:
        for evidence in question.evidence:
            assert text[evidence.start : evidence.end] == evidence.quote


def test_the_same_article_gives_the_same_bytes(made: Path, tmp_path: Path) -> None:
    again = tmp_path / NAME
    for seed in ("1", "2"):
        run("generate", "--output", tmp_path, ARTICLE, env={"PYTHONHASHSEED": seed})
        where = os.path.relpath(ARTICLE, tmp_path)
        usual = os.path.relpath(ARTICLE, made.parent)
        assert again.read_bytes().replace(where.encode(), usual.encode()) == made.read_bytes()
        again.unlink()


def test_generating_again_keeps_what_people_did(made: Path, tmp_path: Path) -> None:
    path = tmp_path / NAME
    bank = read_bank(made)
    mine = bank.questions[0].model_copy(update={"question": "What do I ask instead?"})
    path.write_bytes(made.read_bytes().replace(bank.title.encode(), b"My title", 1))
    write_bank(read_bank(path).model_copy(update={"questions": (mine, *bank.questions[2:])}), path)
    edited = path.read_bytes()
    ended = run("generate", "--output", tmp_path, ARTICLE)
    assert ended.returncode == 0
    assert "nothing new" in ended.stdout
    assert path.read_bytes() == edited


def test_generate_shows_what_was_made_and_why_it_is_fewer(tmp_path: Path) -> None:
    ended = run("generate", "--count", "500", "--output", tmp_path, ARTICLE)
    count = len(read_bank(tmp_path / NAME).questions)
    assert f" {count} " in ended.stdout
    assert f"{500 - count} fewer than 500" in ended.stdout
    assert str(tmp_path / NAME) in ended.stdout


def test_generate_tells_its_steps_as_json_lines(tmp_path: Path) -> None:
    ended = run("generate", "--events", "--output", tmp_path, ARTICLE, tmp_path / "none.txt")
    events = [json.loads(line) for line in ended.stdout.splitlines()]
    kinds = [event["kind"] for event in events]
    assert {"progress", "statement", "candidate", "drop", "bank"} <= set(kinds)
    assert kinds[-2:] == ["written", "error"]
    assert {"article": str(ARTICLE), "file": str(tmp_path / NAME)}.items() <= events[-2].items()
    assert all(event["reason"] for event in events if event["kind"] == "drop")


def test_generate_can_play_what_it_made(tmp_path: Path) -> None:
    ended = run("generate", "--play", "--output", tmp_path, ARTICLE)
    assert ended.returncode == 0
    assert "Question 1 of" in ended.stdout


def test_without_a_folder_banks_go_where_the_game_finds_them(home: Path) -> None:
    assert run("generate", ARTICLE).returncode == 0
    assert (home / "banks" / NAME).is_file()


BAD_ARTICLES = {
    "empty.txt": b"",
    "blank.md": b" \n\n\t\n",
    "picture.txt": bytes(range(256)) * 40,
    "german.txt": (
        "Der Bundestag hat am Mittwoch über den Haushalt beraten. Die Regierung will im "
        "nächsten Jahr mehr Geld für Schulen und Straßen ausgeben. "
    ).encode()
    * 8,
}


@pytest.mark.parametrize("name", BAD_ARTICLES)
def test_what_is_no_article_gets_one_line_and_leaves_nothing(name: str, tmp_path: Path) -> None:
    article = tmp_path / name
    article.write_bytes(BAD_ARTICLES[name])
    message = refused("generate", "--output", tmp_path / "out" / "deep", article)
    assert message.startswith(f"{article}: ")
    assert len(message.splitlines()) == 1
    assert not (tmp_path / "out").exists()


def test_a_folder_and_a_file_that_is_not_there_are_no_articles(tmp_path: Path) -> None:
    message = refused("generate", "--output", tmp_path / "out", SEEDS, tmp_path / "none.md")
    folder, missing = message.splitlines()
    assert folder.startswith(f"{SEEDS}: is a folder")
    assert missing.startswith(f"{tmp_path / 'none.md'}: no such file")


def test_a_bad_article_does_not_stop_the_others(tmp_path: Path) -> None:
    ended = run("generate", "--output", tmp_path, tmp_path / "none.md", ARTICLE)
    assert ended.returncode == 2
    assert len(ended.stderr.splitlines()) == 1
    assert [file.name for file in tmp_path.iterdir()] == [NAME]


def test_an_article_whose_name_is_not_utf_8_does_not_stop_the_others(tmp_path: Path) -> None:
    strange = tmp_path / os.fsdecode(b"bad\xff.md")
    strange.write_bytes(ARTICLE.read_bytes())
    ended = run("generate", "--output", tmp_path / "out", strange, ARTICLE)
    assert ended.returncode == 2
    told = f"{tmp_path}/bad\\udcff.md: the name of the file is not UTF-8; rename it"
    assert ended.stderr.splitlines() == [told]
    assert [file.name for file in (tmp_path / "out").iterdir()] == [NAME]


def test_an_article_in_a_folder_whose_name_is_not_utf_8_is_refused_in_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / os.fsdecode(b"bad\xff")
    folder.mkdir()
    (folder / "a.md").write_bytes(ARTICLE.read_bytes())
    monkeypatch.chdir(folder)
    message = refused("generate", "--output", tmp_path / "out", "a.md")
    assert message == "a.md: the name of its folder is not UTF-8; rename it"
    assert run("generate", "--output", "out", "a.md").returncode == 0


def test_the_same_article_named_twice_is_made_once(tmp_path: Path) -> None:
    again = ARTICLE.parent / "." / ".." / ARTICLE.parent.name / ARTICLE.name
    ended = run("generate", "--output", tmp_path, ARTICLE, again, ARTICLE)
    assert (ended.returncode, ended.stderr) == (0, "")
    assert ended.stdout.count(str(tmp_path / NAME)) == 1


def test_an_article_of_a_day_to_come_is_made_with_a_warning(tmp_path: Path) -> None:
    ended = run("generate", "--published", "2999-01-01", "--output", tmp_path, ARTICLE)
    assert ended.returncode == 0
    assert ended.stderr == f"{ARTICLE}: warning: its day, 2999-01-01, is still to come\n"


def test_an_article_without_a_date_is_told_to_get_one(tmp_path: Path) -> None:
    article = tmp_path / "a.md"
    article.write_text("The mayor opened the bridge on Monday.\n", encoding="utf-8")
    told = f"{article}: no question could be made that stands without the article; "
    assert refused("generate", "--output", tmp_path, article) == (
        f"{told}it has no date: add `published:` to its front matter or give "
        "--published 2026-11-24 (an example)"
    )
    message = refused("generate", "--published", "2023-10-16", "--output", tmp_path, article)
    assert message == f"{told}most was left out as: tells no time (1)"


def test_two_articles_never_share_a_bank(tmp_path: Path) -> None:
    other = tmp_path / f"{ARTICLE.stem}.txt"
    other.write_bytes(ARTICLE.read_bytes())
    message = refused("generate", "--output", tmp_path / "out", ARTICLE, other)
    assert message.startswith(f"{other}: its bank would have the name of that of {ARTICLE}")


def test_with_force_a_bank_is_made_anew_whatever_stands_in_it(tmp_path: Path) -> None:
    (tmp_path / NAME).write_text("no bank at all: [")
    refused("generate", "--output", tmp_path, ARTICLE)
    assert run("generate", "--force", "--output", tmp_path, ARTICLE).returncode == 0
    assert read_bank(tmp_path / NAME).questions


def test_a_bank_that_cannot_be_read_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / NAME
    path.write_text("quizgame: 1\ntitle: [", encoding="utf-8")
    assert refused("generate", "--output", tmp_path, ARTICLE).startswith(f"{path}:3:1: ")
    assert path.read_text(encoding="utf-8") == "quizgame: 1\ntitle: ["


def test_banks_cannot_go_into_a_file(bank: Path) -> None:
    assert refused("generate", "--output", bank, ARTICLE) == (
        f"{bank}: is a file; name a folder for the banks"
    )


def test_a_folder_that_cannot_be_written_to_is_told_before_any_article_is_read(
    tmp_path: Path,
) -> None:
    message = refused("generate", "--output", "/dev/fd", tmp_path / "none.md")
    assert message.startswith("/dev/fd: cannot be written to: ")
    assert message.endswith("; name another folder for the banks")
    assert len(message.splitlines()) == 1


def test_a_name_that_no_model_has_is_not_advised_to_be_downloaded(tmp_path: Path) -> None:
    message = refused("generate", "--model", "banana", "--output", tmp_path, ARTICLE)
    assert message == (
        "model banana is not installed; spaCy's models for English have names such as "
        "en_core_web_lg"
    )


def test_a_missing_model_is_told_with_the_command_to_run(tmp_path: Path) -> None:
    message = refused("generate", "--model", "en_core_web_xx", "--output", tmp_path, ARTICLE)
    assert "python -m spacy download en_core_web_xx" in message
    assert list(tmp_path.iterdir()) == []


def test_ctrl_c_ends_generating_quietly_and_leaves_nothing(tmp_path: Path) -> None:
    articles = [tmp_path / f"{number}.md" for number in range(9)]
    for article in articles:
        article.write_bytes(ARTICLE.read_bytes())
    with subprocess.Popen(
        command("generate", "--events", "--output", tmp_path / "out", *articles),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as child:
        assert child.stdout and child.stderr
        assert child.stdout.readline().startswith('{"kind": "progress"')
        child.send_signal(signal.SIGINT)
        child.stdout.read()
        assert child.stderr.read() == ""
        assert child.wait(SECONDS) == 130
    assert {file.suffix for file in (tmp_path / "out").glob("*")} <= {".yaml"}

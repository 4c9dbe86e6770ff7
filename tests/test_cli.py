"""The whole way by the command line: from an article to a bank, from a bank to a result."""

import subprocess
from pathlib import Path

import pytest

from quizgame import __version__
from quizgame.store import Store
from tests.running import command, refused, run


def test_it_tells_its_version() -> None:
    assert run("--version").stdout == f"quizgame {__version__}\n"


def test_a_bank_is_made_checked_and_played(made: Path, home: Path) -> None:
    checked = run("check", made)
    assert checked.returncode == 0, checked.stdout
    played = run("play", made, "--seed", "1", "--count", "3", stdin="a\nb\nc\n")
    assert (played.returncode, played.stderr) == (0, "")
    assert "Question 3 of 3" in played.stdout
    with Store.open(home / "quizgame.db") as store:
        (result,) = store.results()
    assert (result.total, result.finished) == (3, True)


def test_the_help_tells_settings_folders_and_exit_codes() -> None:
    told = " ".join(run("--help").stdout.split())
    for words in ("settings.toml", "QUIZGAME_HOME", "Exit codes: 0 ", " 1 ", " 2 ", "130", "141"):
        assert words in told


@pytest.mark.parametrize(
    "arguments",
    [
        ("generate", "--count", "0", "a.txt"),
        ("generate", "--published", "yesterday", "a.txt"),
        ("generate",),
        ("check",),
        ("play", "--count", "none"),
        ("prune",),
    ],
    ids=" ".join,
)
def test_what_cannot_be_understood_is_explained(arguments: tuple[str, ...]) -> None:
    assert "Usage: " in refused(*arguments)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("generate", "--count", "abc"), "'abc' is not a whole number from 1 to 500"),
        (("generate", "--count", "0"), "'0' is not a whole number from 1 to 500"),
        (("generate", "--count", "501"), "'501' is not a whole number from 1 to 500"),
        (("generate", "--model", ""), "'' is neither the name of a spaCy model"),
        (("generate", "--model", "../x"), "'../x' is neither the name of a spaCy model"),
        (("generate", "--output", ""), "'' is no name of a folder"),
        (("generate", ""), "'' is no name of an article's file"),
        (("check", ""), "'' is no name of a bank or a folder"),
        (("play", ""), "'' is no name of a bank or a folder"),
        (("generate", "--published", "2023-13-45"), "'2023-13-45' is not a date"),
        (("play", "--count", "-1"), "'-1' is not a whole number from 1 up"),
        (("play", "--seed", "x"), "'x' is not a whole number"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_a_wrong_option_is_told_with_what_it_should_be(
    arguments: tuple[str, ...], words: str
) -> None:
    told = refused(*arguments, "a.txt")
    assert words in " ".join(told.replace("│", " ").split())


def test_text_from_a_bank_cannot_steer_the_terminal(tmp_path: Path) -> None:
    path = tmp_path / "bank.yaml"
    path.write_text(
        "quizgame: 1\ntitle: T\nquestions:\n"
        '  - {question: "Who\\e[2J\\u202e is it?", answer: A, distractors: ["\\e[31mA", a]}\n',
        encoding="utf-8",
    )
    for ended in (run("check", path), run("play", path)):
        assert not {"\x1b", "\u202e"} & set(ended.stdout + ended.stderr)


@pytest.mark.parametrize("locale", ["C", "POSIX", "C.UTF-8"])
def test_a_pipe_carries_utf_8_in_every_locale(locale: str, bank: Path) -> None:
    env = {"LC_ALL": locale, "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}
    ended = run("play", "--seed", "1", bank, stdin="\n" * 2 + "Málaga\n" * 2, env=env)
    assert (ended.returncode, ended.stderr) == (0, "")
    assert "Málaga" in ended.stdout


def test_a_reader_who_goes_away_is_no_trouble(bank: Path) -> None:
    with subprocess.Popen(
        command("check", *[bank] * 20),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as child:
        assert child.stdout and child.stderr
        child.stdout.close()
        assert child.stderr.read() == b""
    assert child.returncode == 141

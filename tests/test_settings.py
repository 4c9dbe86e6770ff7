"""Settings read from TOML."""

from pathlib import Path

import pytest

from quizgame.errors import SettingsError
from quizgame.play.items import Way
from quizgame.settings import Settings, read_settings


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


def complaint(path: Path, text: str) -> str:
    path.write_text(text, encoding="utf-8")
    with pytest.raises(SettingsError) as caught:
        read_settings(path)
    message = str(caught.value)
    assert message.startswith(f"{path}: ")
    return message


def test_without_a_file_there_are_defaults(path: Path) -> None:
    assert read_settings(path) == Settings()
    assert Settings().model == "en_core_web_sm"
    assert Settings().questions == 8


def test_what_is_set_counts(path: Path) -> None:
    path.write_text('questions = 3\nanswers = "typed"\nseconds_factor = 2\n', encoding="utf-8")
    read = read_settings(path)
    assert (read.questions, read.answers, read.factor) == (3, Way.TYPED, 2.0)


def test_the_clock_can_be_turned_off(path: Path) -> None:
    path.write_text("clock = false\nseconds_factor = 2.0", encoding="utf-8")
    assert read_settings(path).factor is None


def test_a_setting_misspelt_is_recognised(path: Path) -> None:
    assert "question: is no setting; did you mean questions?" in complaint(path, "question = 3")


def test_a_setting_unknown_gets_the_list(path: Path) -> None:
    assert "the settings are model, questions" in complaint(path, "zzz = 3")


@pytest.mark.parametrize(
    "line",
    [
        "questions = 0",
        'questions = "8"',
        "questions = true",
        "seconds_factor = 0.0",
        "seconds_factor = inf",
        'answers = "shouted"',
        'model = ""',
        "clock = 1",
    ],
)
def test_a_value_that_makes_no_sense_is_told_with_its_name(path: Path, line: str) -> None:
    told = complaint(path, line)
    assert f"{path}: {line.split(' ')[0]}: " in told
    assert " is not " in told
    assert "Input" not in told


def test_every_problem_is_told_at_once(path: Path) -> None:
    assert complaint(path, "questions = 0\nclock = 1").count("\n") == 1


def test_a_file_that_is_not_toml_is_told_with_its_line(path: Path) -> None:
    assert "line 2" in complaint(path, "questions = 3\nclock = maybe\n")


def test_a_file_that_is_not_text_is_told(path: Path) -> None:
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(SettingsError, match="not UTF-8"):
        read_settings(path)


def test_a_folder_in_its_place_is_told(path: Path) -> None:
    path.mkdir()
    with pytest.raises(SettingsError, match="cannot be read"):
        read_settings(path)

"""Where things live."""

from pathlib import Path

import pytest

from quizgame import paths


def test_one_variable_moves_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QUIZGAME_HOME", str(tmp_path))
    assert paths.data_file() == tmp_path / "quizgame.db"
    assert paths.banks_folder() == tmp_path / "banks"
    assert paths.settings_file() == tmp_path / "settings.toml"


def test_without_it_the_users_own_folders_are_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("QUIZGAME_HOME", raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    for path in (paths.data_file(), paths.banks_folder(), paths.settings_file()):
        assert path.is_relative_to(tmp_path)
        assert "quizgame" in path.parent.name or "quizgame" in path.parent.parent.name


def test_an_empty_variable_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QUIZGAME_HOME", "")
    assert paths.data_file().is_absolute()
    assert paths.data_file().parent != Path.cwd()


def test_a_relative_home_is_made_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("QUIZGAME_HOME", "here")
    assert paths.data_file() == tmp_path / "here" / "quizgame.db"


def test_a_checkout_plays_its_own_banks(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(paths, "_PACKAGE", tmp_path / "quizgame")
    assert paths.shipped_questions() == tmp_path / "questions"


def test_an_installed_game_plays_the_banks_in_its_package(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(paths, "_PACKAGE", tmp_path / "quizgame")
    inside = tmp_path / "quizgame" / "questions"
    inside.mkdir(parents=True)
    assert paths.shipped_questions() == inside

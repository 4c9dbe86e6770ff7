"""Where banks, results and settings live: the user's own folders, or all under QUIZGAME_HOME."""

import os
from pathlib import Path

import platformdirs

HOME_VARIABLE = "QUIZGAME_HOME"

_PACKAGE = Path(__file__).parent


def data_file() -> Path:
    """Locate the file of kept games and answers; it need not exist."""
    return _data_folder() / "quizgame.db"


def banks_folder() -> Path:
    """Locate the folder of the user's own banks; it need not exist."""
    return _data_folder() / "banks"


def settings_file() -> Path:
    """Locate the settings, a TOML file; it need not exist."""
    folder = _home() or platformdirs.user_config_path("quizgame", appauthor=False)
    return folder / "settings.toml"


def shipped_questions() -> Path:
    """Locate the banks that come with the game: in the installed package, or in the checkout."""
    installed = _PACKAGE / "questions"
    return installed if installed.is_dir() else _PACKAGE.parent / "questions"


def _data_folder() -> Path:
    return _home() or platformdirs.user_data_path("quizgame", appauthor=False)


def _home() -> Path | None:
    named = os.environ.get(HOME_VARIABLE)
    return Path(named).expanduser().absolute() if named else None

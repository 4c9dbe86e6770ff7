"""What a user may set, with defaults, read from a TOML file."""

import difflib
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from quizgame.errors import SettingsError
from quizgame.play.items import Way


class Settings(BaseModel):
    """What a user may set.

    `questions` is how many a quiz asks and a bank is made with, `answers` how open questions with
    distractors are put. `clock` off plays without a countdown; `seconds_factor` stretches (2.0
    doubles) or shortens every countdown. `model` names the spaCy model that reads articles.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    model: str = Field(
        default="en_core_web_sm", min_length=1, description="the name of a spaCy model"
    )
    questions: int = Field(default=8, ge=1, le=500, description="a whole number from 1 to 500")
    answers: Way = Field(default=Way.OPTIONS, strict=False, description='"typed" or "options"')
    clock: bool = Field(default=True, description="true or false")
    seconds_factor: float = Field(
        default=1.0, gt=0, le=100, allow_inf_nan=False, description="a number above 0, 100 at most"
    )

    @property
    def factor(self) -> float | None:
        """The factor of every countdown, or None to play without a clock."""
        return self.seconds_factor if self.clock else None


def read_settings(path: Path) -> Settings:
    """Read the settings; a file that is not there gives the defaults.

    Raises SettingsError with the file, the setting and what to write instead.
    """
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        return Settings()
    except OSError as error:
        raise SettingsError(f"{path}: cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise SettingsError(f"{path}: is not UTF-8 text; save it as UTF-8") from error
    return _parse(text, path)


def _parse(text: str, path: Path) -> Settings:
    try:
        return Settings.model_validate(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"{path}: is not TOML: {error}") from error
    except ValidationError as error:
        lines = [f"{path}: {_told(problem)}" for problem in error.errors(include_url=False)]
        raise SettingsError("\n".join(lines)) from error


def _told(problem: Mapping[str, Any]) -> str:
    name = ".".join(str(part) for part in problem["loc"])
    if problem["type"] != "extra_forbidden":
        return f"{name}: {problem['input']!r} is not {Settings.model_fields[name].description}"
    near = difflib.get_close_matches(name, Settings.model_fields, n=1)
    known = ", ".join(Settings.model_fields)
    return f"{name}: is no setting; " + (
        f"did you mean {near[0]}?" if near else f"the settings are {known}"
    )

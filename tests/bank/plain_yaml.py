"""YAML 1.2 as editors and other tools read it: a schema sees values, not the text of a file."""

import re
from typing import Any

import yaml


class _Core(yaml.CSafeLoader):
    """The core schema of YAML 1.2: `no` is a word, and a day is text."""

    yaml_implicit_resolvers: dict[Any, Any] = {}  # noqa: RUF012 so it is in the library


for _tag, _pattern, _first in (
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("int", r"[-+]?[0-9]+", "-+0123456789"),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", "-+.0123456789"),
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
):
    _Core.add_implicit_resolver(
        f"tag:yaml.org,2002:{_tag}", re.compile(f"(?:{_pattern})$"), list(_first)
    )


def load(text: str) -> Any:
    """Read YAML into plain values."""
    return yaml.load(text, Loader=_Core)  # noqa: S506 a safe loader

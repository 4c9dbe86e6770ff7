"""The documents cannot drift from the program: what is there is told, what is told is there."""

import re
import shlex
import tomllib
from itertools import chain
from pathlib import Path

import pytest
import typer.main
from typer.core import TyperGroup

from quizgame.cli import app
from quizgame.settings import Settings

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
GROUP = typer.main.get_command(app)
assert isinstance(GROUP, TyperGroup)
COMMANDS = GROUP.commands
EXAMPLE = re.compile(r"^ {4}(quizgame(?!:)\b[^#\n]*)", re.MULTILINE)


def names(text: str) -> set[str]:
    """Name the libraries in requirements."""
    return set(re.findall(r"^[a-z0-9-]+", text, re.MULTILINE))


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_is_in_the_readme_and_explains_itself(name: str) -> None:
    command = COMMANDS[name]
    assert command.help
    assert "Examples" in command.help
    assert re.search(rf"^    quizgame {name}\b", README, re.MULTILINE)
    for parameter in command.params:
        assert getattr(parameter, "help", None), parameter.name


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_is_in_the_readme(name: str) -> None:
    for parameter in COMMANDS[name].params:
        for option in (*parameter.opts, *parameter.secondary_opts):
            if option.startswith("--") and option not in {"--help", "--options"}:
                assert option in README, option


@pytest.mark.parametrize("example", [found.strip() for found in EXAMPLE.findall(README)])
def test_every_example_of_the_readme_can_be_run(example: str) -> None:
    words = shlex.split(example)[1:]
    if words and not words[0].startswith("-"):
        COMMANDS[words[0]].make_context(words[0], words[1:])


def test_every_setting_is_in_the_readme() -> None:
    block = README.partition("## Settings")[2].partition("Banks and results")[0]
    told = tomllib.loads("\n".join(line for line in block.splitlines() if line.startswith("    ")))
    assert told == Settings().model_dump(mode="json")


def test_every_dependency_has_its_reason() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    needed = {*project["dependencies"], *chain(*project["optional-dependencies"].values())}
    told = re.findall(
        r"^\| ([a-z0-9-]+) \|",
        (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8"),
        re.MULTILINE,
    )
    assert names("\n".join(needed)) == set(told) - {"library"}


def test_every_part_is_in_the_architecture() -> None:
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    for path in (ROOT / "quizgame").iterdir():
        if path.suffix == ".py" or (path / "__init__.py").is_file():
            assert path.stem.startswith("__") or re.search(rf"`{path.stem}/?`", text), path


def test_every_link_leads_somewhere() -> None:
    for document in (ROOT / "README.md", *(ROOT / "docs").glob("*.md")):
        for target in re.findall(r"\]\(([^)#]+)\)", document.read_text(encoding="utf-8")):
            assert (document.parent / target).exists(), f"{document.name}: {target}"

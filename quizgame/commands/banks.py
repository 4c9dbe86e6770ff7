"""Finding bank files where people keep them."""

from pathlib import Path

from quizgame.bank.reading import SUFFIXES


def bank_files(path: Path) -> list[Path]:
    """List the banks below a folder in the order of their names; a file stands for itself."""
    if not path.is_dir():
        return [path]
    return sorted(file for file in path.rglob("*") if file.suffix in SUFFIXES and file.is_file())

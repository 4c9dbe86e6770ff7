"""Banks of one title told apart, and banks that are left out told."""

from pathlib import Path

from quizgame.bank.reading import BankFile
from quizgame.tui.naming import file_names, left_out_line
from tests.tui.making import WHO, bank_file


def named(path: str, title: str = "Rivers") -> BankFile:
    return BankFile(path=Path(path), bank=bank_file(WHO, title=title).bank)


def test_a_title_of_its_own_needs_no_file() -> None:
    assert file_names([named("a.yaml", "Rivers"), named("b.yaml", "Lakes")]) == ("", "")


def test_banks_of_one_title_are_told_apart_by_their_files() -> None:
    files = [named("x/a.yaml"), named("x/b.yaml", "Lakes"), named("x/c.yaml", "rivers ")]
    assert file_names(files) == ("a.yaml", "", "c.yaml")


def test_files_of_one_name_are_told_apart_by_their_folders() -> None:
    files = [named("x/a.yaml"), named("y/a.yaml"), named("y/b.yaml")]
    assert file_names(files) == ("x/a.yaml", "y/a.yaml", "b.yaml")


def test_a_bank_that_is_left_out_is_told_with_what_tells_why() -> None:
    assert left_out_line([]) == ""
    assert left_out_line([Path("/my banks/a.yaml")]) == (
        "1 bank is left out: quizgame check '/my banks/a.yaml' tells why"
    )


def test_banks_that_are_left_out_are_told_by_their_folders() -> None:
    paths = [Path("/x/a.yaml"), Path("/x/b.yaml"), Path("/y/c.yaml")]
    assert left_out_line(paths) == "3 banks are left out: quizgame check /x /y tells why"

"""YAML text into nodes: places, plain words for mistakes, and limits."""

import pytest

from quizgame.bank.yaml_text.events import MapNode, Place, ScalarNode, read_nodes
from quizgame.errors import BankError


def problem(text: str) -> str:
    with pytest.raises(BankError) as caught:
        read_nodes(text, name="f")
    (line,) = caught.value.problems
    return str(line)


def test_text_stays_as_it_was_written_and_knows_its_place() -> None:
    root = read_nodes("answer: no\nday: 2023-10-16\n", name="f")
    assert isinstance(root, MapNode)
    day = root.entries[1][1]
    assert ScalarNode(line=2, column=6, text="2023-10-16", quoted=False) == day
    assert Place(line=2, column=6) == day.place


@pytest.mark.parametrize("text", ["", "\n", "# only a comment\n", "---\n", "\ufeff"])
def test_there_may_be_nothing(text: str) -> None:
    assert read_nodes(text, name="f") is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: 1\n\tb: 2\n", "f:2:1: not valid YAML: a tab at the start of the line: indent with"),
        ("a: b: c", "f:1:5: not valid YAML: a colon followed by a space inside text"),
        ("a: 1\nb: [1, 2\nc: 3", "f:2:4: not valid YAML: a list in [ ] needs commas"),
        ("a: 'x\nb: 1\n", "f:1:4: not valid YAML: a quote that was opened is never closed"),
        ("a: @x", "f:1:4: not valid YAML: text that starts so needs quotes"),
        ("a: ok\nb: \x07", "f:2:4: the control character U+0007: take it out"),
        ("a: \udc80", "f:1:4: the control character U+DC80"),
        ("a\n---\nb", "f:2:1: a second document: a file holds one bank"),
        ("a: &x 1", "f:1:4: an anchor (&)"),
        ("a: *x", "f:1:4: the alias *x"),
        ("a: !!python/object:os.system x", "f:1:4: a tag (!)"),
        ("[a]: b", "f:1:1: a list or a group cannot be the name of a field"),
    ],
)
def test_a_mistake_is_told_with_its_place(text: str, expected: str) -> None:
    assert problem(text).startswith(expected)


@pytest.mark.parametrize("deep", ["[" * 10_000, "{" * 10_000, "- " * 10_000, "{a: " * 10_000])
def test_deep_nesting_is_refused(deep: str) -> None:
    assert "nested more than 20 levels deep" in problem(deep)


def test_an_alias_bomb_is_refused_at_its_first_line() -> None:
    lines = ["l0: &l0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"l{n}: &l{n} [{', '.join([f'*l{n - 1}'] * 9)}]" for n in range(1, 50)]
    assert problem("\n".join(lines)).startswith("f:1:5: an anchor (&)")


def test_too_many_values_are_refused() -> None:
    assert problem("- a\n" * 500_001).startswith("f:500000:3: more than 500,000 values")

"""What the parser of YAML complains of, told to people: where the mistake is, and what to do."""

import re
from collections.abc import Sequence

import yaml

_Place = tuple[int, int]

_COLON = "mapping values are not allowed in this context"
_NO_COLON = "could not find expected ':'"

# The parser's words for the mistakes people make, and what to do about each.
_HINTS = {
    _COLON: (
        "a colon followed by a space inside text, or a line that is indented too far: "
        "put the text in quotes, or line the fields up"
    ),
    _NO_COLON: "a field without its colon: write it as `field: value`",
    "did not find expected key": (
        "this line does not line up with the fields above it: indent it as they are"
    ),
    "did not find expected '-' indicator": (
        "this line does not line up with the list above it: indent it as its items are"
    ),
    "did not find expected ',' or ']'": "a list in [ ] needs commas between its items, and a ]",
    "did not find expected ',' or '}'": "a group in { } needs commas between its fields, and a }",
    "found unexpected end of stream": (
        "a quote that was opened is never closed: close it, or leave it out"
    ),
    "found unknown escape character": (
        "a backslash in double quotes starts an escape: use single quotes, or two backslashes"
    ),
    "found character that cannot start any token": "text that starts so needs quotes around it",
    "block sequence entries are not allowed in this context": (
        "a list starts on a line of its own, below its field"
    ),
    "mapping keys are not allowed in this context": (
        "text that starts with ? needs quotes around it"
    ),
    "did not find expected alphabetic or numeric character": (
        "text that starts with * or & needs quotes around it"
    ),
}

# What the library says from a depth of its own, which it may reach before the depth of a bank.
TOO_DEEP = "exceeded maximum nesting depth"
# On a line of their own these are about its indentation, further on about what stands before.
_MISALIGNED = ("did not find expected key", "did not find expected '-' indicator")
_GOES_ON = (
    "text goes on after a closing quote or bracket: put all of it in quotes, "
    "and write a single quote inside single quotes twice"
)
# Where these end says nothing; where the thing began that was never closed does.
_UNCLOSED = (
    "found unexpected end of stream",
    "did not find expected ',' or ']'",
    "did not find expected ',' or '}'",
    _NO_COLON,
)
_NO_SPACE = re.compile(r" *(?:- +)*[\w-]+:[^ \t\r\n/]")
_NO_DASH_SPACE = re.compile(r" *-\w")
_CURLY = frozenset("\u201c\u201d\u201e\u201f")


def explain(error: yaml.MarkedYAMLError, text: str) -> tuple[int, int, str]:
    """Give line and column of the mistake in a text, from 1, and what to do about it."""
    lines = text.split("\n")
    place = _place_of_error(error, lines)
    return *place, _explain(error, lines, place)


def _place_of_error(error: yaml.MarkedYAMLError, lines: Sequence[str]) -> _Place:
    mark = error.problem_mark
    # Text without a space behind its colon goes on to the next line, and its colon is refused.
    if error.problem == _COLON and mark and 0 < mark.line <= len(lines):
        found = _NO_SPACE.match(lines[mark.line - 1])
        if found:
            return mark.line, found.end()
    if error.problem in _UNCLOSED or mark is None:
        mark = error.context_mark or mark
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)


def _explain(error: yaml.MarkedYAMLError, lines: Sequence[str], place: _Place) -> str:
    line = lines[place[0] - 1] if place[0] <= len(lines) else ""
    if "\t" in line[: len(line) - len(line.lstrip())]:
        return "a tab at the start of the line: indent with spaces"
    problem = error.problem or "it cannot be read"
    if problem in _MISALIGNED:
        return _misaligned(problem, lines, place)
    if problem in (_NO_COLON, _COLON) and "\xa0" in line:
        return "a space that does not break, as word processors write it: type a plain one"
    if problem in (_NO_COLON, _COLON) and _NO_SPACE.match(line):
        return "a colon without a space behind it: write it as `field: value`"
    if problem == _COLON and _CURLY.intersection(line):
        return "curly quotes are none to YAML: put the text in straight ones, \" or '"
    return _HINTS.get(problem, problem)


def _misaligned(problem: str, lines: Sequence[str], place: _Place) -> str:
    """Tell how far in a line should stand that is not in line with what is above it."""
    line = lines[place[0] - 1] if place[0] <= len(lines) else ""
    if line[: place[1] - 1].strip(" -"):
        return _GOES_ON
    if _NO_DASH_SPACE.match(line):
        return "a dash without a space behind it: write `- ` before an item"
    above = next((each for each in reversed(lines[: place[0] - 1]) if each.strip()), "")
    if line.lstrip().startswith("-") or ":" not in above:
        return _HINTS[problem]
    depth = len(above) - len(above.lstrip(" -"))
    dash = " " * (place[1] - 1) + "- "
    begins = any(each.startswith(dash) for each in lines[: place[0] - 1])
    more = ", or write `- ` before it if it begins another item" if begins else ""
    return (
        "this line does not line up with the fields above it: "
        f"indent it as they are, with {depth} spaces{more}"
    )

"""The rule about text that YAML takes for a comment, and leaves out without a word."""

import re
from collections.abc import Iterator

from quizgame.bank.telling import show
from quizgame.bank.yaml_text.spans import Span, span_of
from quizgame.checking.case import Case
from quizgame.checking.finding import Remark

# A comment has a space behind its sign, by custom; "#1" and "#MeToo" are words.
_WORD_LIKE = re.compile(r"[ \t]+(#\w[^\r\n]*)")


def lost_in_comment(case: Case) -> Iterator[Remark]:
    """Find text that ends before a word with a # in front of it."""
    if not _WORD_LIKE.search(case.text):
        return
    for path, span in _texts(span_of(case.text), ()):
        found = _WORD_LIKE.match(case.text, span.end)
        if found is None:
            continue
        index, field = _place(path)
        yield Remark(
            question=index,
            field=field,
            message=f"{show(found[1])} is a comment: put the text in quotes if it belongs to it, "
            "or a space behind the #",
        )


def _texts(span: Span, path: tuple[str | int, ...]) -> Iterator[tuple[tuple[str | int, ...], Span]]:
    """Give each piece of text with the names and numbers that lead to it."""
    if span.fields is not None:
        for name, (_, value) in span.fields.items():
            yield from _texts(value, (*path, name))
    elif span.items is not None:
        for number, item in enumerate(span.items):
            yield from _texts(item, (*path, number))
    else:
        yield path, span


def _place(path: tuple[str | int, ...]) -> tuple[int | None, str]:
    """Give the question that a path leads through, and the field it leads to."""
    match path:
        case ("questions", int(index), *rest):
            return index, ".".join(str(name) for name in rest if isinstance(name, str))
        case _:
            return None, ".".join(str(name) for name in path if isinstance(name, str))

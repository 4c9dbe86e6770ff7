"""What has to change in a YAML text for it to say something else, piece by piece.

What it says and what it should say come as plain values, as `quizgame.bank.writing` gives them. A
text may use short forms, so that what stands there can have another shape than what it says: then
it is written anew as a whole. Nothing here is believed until the text was read back.
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from typing import Any

from quizgame.bank.yaml_text.emitting import emit_field, emit_inline, emit_item
from quizgame.bank.yaml_text.spans import Span

_EMPTY_LINE = re.compile(r"\n[ \t]*\r?\n")


class Edits:
    """Edits of one text, each a stretch of it and what comes in its place."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._found: list[tuple[int, int, str]] = []

    def made(self) -> str:
        """Give the text with the edits made."""
        pieces, place = [], 0
        for start, end, new in sorted(self._found, key=lambda edit: edit[:2]):
            pieces += [self.text[place:start], new]
            place = max(place, end)
        return "".join((*pieces, self.text[place:]))

    def group(self, span: Span, old: Mapping[str, Any], new: Mapping[str, Any]) -> None:
        """Change the fields of a group that are not as they were."""
        fields = span.fields or {}
        for name in fields:
            if name in old and name not in new:
                self._take_out(span, name)
        here = [name for name in new if name in fields]
        for name in here:
            if old.get(name) != new[name]:
                self._field(span, name, old.get(name), new[name])
        for name in new:
            if name not in fields and old.get(name) != new[name]:
                before = [other for other in _up_to(name, new) if other in here]
                self._add(span, before[-1] if before else None, name, new[name])

    def _field(self, group: Span, name: str, old: Any, new: Any) -> None:
        """Change one field, as deep inside as it can be done."""
        key, value = (group.fields or {})[name]
        if value.fields and isinstance(old, Mapping) and isinstance(new, Mapping):
            self.group(value, old, new)
        elif value.fields and _are_lists(old, new) and len(old) == len(new) == 1:
            self.group(value, old[0], new[0])
        elif not (value.items and _are_lists(old, new) and self._list(value, old, new)):
            self._write(group, key, value, name, new)

    def _write(self, group: Span, key: Span, value: Span, name: str, new: Any) -> None:
        if text := self._in_place(group, value, new):
            self._replace(value, text)
        else:
            text = emit_field(name, new, indent=" " * key.column)
            self._found.append((key.start, value.end, text))

    def _list(self, span: Span, old: Sequence[Any], new: Sequence[Any]) -> bool:
        """Change a list item by item; whether that can be done."""
        items = span.items or ()
        if len(items) != len(old) or not new:
            return False
        steps = list(_steps(old, new))
        added_before = any(was is None for was, _ in steps[: len(old)])
        stays = any(None not in step for step in steps)
        if span.flow and (added_before or not stays):
            return False
        place = 0
        for was, now in steps:
            if was is None:
                self._add_item(span, place, now)
                continue
            if now is None:
                self._take_out_item(span, place)
            elif was != now:
                self._item(span, items[place], was, now)
            place += 1
        return True

    def _item(self, span: Span, item: Span, old: Any, new: Any) -> None:
        if item.fields and isinstance(old, Mapping) and isinstance(new, Mapping):
            self.group(item, old, new)
        else:
            self._replace(item, self._in_place(span, item, new) or self._behind_dash(item, new))

    def _in_place(self, around: Span, span: Span, new: Any) -> str | None:
        """Write a value without touching what is around it; None if it needs lines of its own."""
        if around.flow:
            return emit_inline(new)
        return (
            _quoted_alike(self.text[span.start : span.end], new) if isinstance(new, str) else None
        )

    def _behind_dash(self, item: Span, new: Any) -> str:
        """Write an item as it stands behind its dash, which two signs are taken up by."""
        return emit_item(new, indent=" " * max(0, item.column - 2)).removeprefix("- ")

    def _add_item(self, span: Span, place: int, new: Any) -> None:
        """Add an item that will be at a place of the list."""
        after = (span.items or ())[place - 1] if place else None
        if span.flow and after:
            self._found.append((after.end, after.end, f", {emit_inline(new)}"))
            return
        text = emit_item(new, indent=" " * span.column)
        start = self._end_of_item(after, span.column) if after else span.start
        gap = "\n" if after and self._is_spaced(span) else ""
        self._insert(start, text, span.column, on_a_new_line=after is not None, gap=gap)

    def _take_out_item(self, span: Span, place: int) -> None:
        """Take an item out: with its line, or in brackets with the comma before it or behind it."""
        items = span.items or ()
        item = items[place]
        if not span.flow:
            dash = self.text.rfind("-", 0, item.start)
            self._found.append((self._start_of_line(dash), self._end_of_line(item.end), ""))
        elif place:
            self._found.append((items[place - 1].end, item.end, ""))
        else:
            following = items[1].start if len(items) > 1 else item.end
            self._found.append((item.start, following, ""))

    def _add(self, group: Span, after: str | None, name: str, new: Any) -> None:
        fields = group.fields or {}
        first, _ = next(iter(fields.values()))
        if group.flow:
            text = f"{emit_inline(name)}: {emit_inline(new)}"
            if after is None:
                self._found.append((first.start, first.start, f"{text}, "))
            else:
                end = fields[after][1].end
                self._found.append((end, end, f", {text}"))
            return
        text = emit_field(name, new, indent=" " * first.column)
        place = first.start if after is None else self._end_of_line(fields[after][1].end)
        self._insert(place, text, first.column, on_a_new_line=after is not None)

    def _is_spaced(self, span: Span) -> bool:
        """Whether there are empty lines between the items of a list."""
        items = span.items or ()
        if len(items) < 2:
            return False
        return bool(_EMPTY_LINE.search(self.text, items[-2].end, items[-1].start))

    def _insert(
        self, place: int, text: str, column: int, *, on_a_new_line: bool, gap: str = ""
    ) -> None:
        """Put lines in: before what stands at a place, or on lines of their own from there on."""
        indent = " " * column
        whole = f"{gap}{indent}{text}\n" if on_a_new_line else f"{text}\n{indent}"
        self._found.append((place, place, whole))

    def _take_out(self, group: Span, name: str) -> None:
        """Take a field out with its line; the first one up to the next, which takes its place."""
        fields = group.fields or {}
        key, value = fields[name]
        names = list(fields)
        place = names.index(name)
        if place == 0 and len(names) > 1:
            following, _ = fields[names[1]]
            self._found.append((key.start, following.start, ""))
        elif group.flow:
            self._found.append((fields[names[place - 1]][1].end, value.end, ""))
        else:
            start = self._start_of_line(key.start)
            self._found.append((start, self._end_of_line(value.end), ""))

    def _replace(self, span: Span, text: str) -> None:
        self._found.append((span.start, span.end, text))

    def _start_of_line(self, place: int) -> int:
        return self.text.rfind("\n", 0, place) + 1

    def _end_of_line(self, place: int) -> int:
        """Where the next line starts."""
        end = self.text.find("\n", place)
        return len(self.text) if end < 0 else end + 1

    def _end_of_item(self, item: Span, column: int) -> int:
        """Where an item ends with the comments below it that stand further in than its dash."""
        place = self._end_of_line(item.end)
        while (line := self.text[place : self._end_of_line(place)]).lstrip(" ").startswith("#"):
            if len(line) - len(line.lstrip(" ")) <= column:
                break
            place += len(line)
        return place


def _up_to(name: str, names: Mapping[str, Any]) -> Iterator[str]:
    """Give the names that come before one."""
    for other in names:
        if other == name:
            return
        yield other


def _are_lists(*values: Any) -> bool:
    return all(isinstance(value, Sequence) and not isinstance(value, str) for value in values)


def _quoted_alike(old: str, new: str) -> str | None:
    """Write text in the quotes that stood there, if it needs no escaping in them."""
    if not new.isprintable() or len(new) > len(old):
        return None
    if old.startswith("'") and "'" not in new:
        return f"'{new}'"
    return f'"{new}"' if old.startswith('"') and not {'"', "\\"}.intersection(new) else None


def _steps(old: Sequence[Any], new: Sequence[Any]) -> Iterator[tuple[Any, Any]]:
    """Go from a list to another: each item beside what becomes of it, or None beside a new one."""
    if len(old) == len(new) and all(map(_is_edit, old, new)):
        yield from zip(old, new, strict=True)
        return
    here, there = _names(old, new), _names(new, old)
    if len(new) < len(old) and (left := list(_without_some(here, there))):
        yield from zip(old, [None if n is None else new[n] for n in left], strict=True)
        return
    matcher = SequenceMatcher(a=here, b=there, autojunk=False)
    for step, i, end, j, until in matcher.get_opcodes():
        edited = end - i == until - j and all(map(_is_edit, old[i:end], new[j:until]))
        if edited or step == "equal":
            yield from zip(old[i:end], new[j:until], strict=True)
        else:
            yield from ((one, None) for one in old[i:end])
            yield from ((None, one) for one in new[j:until])


def _without_some(here: Sequence[Any], there: Sequence[Any]) -> Iterator[int | None]:
    """Give each item its place in a list that lacks some, the first of equal ones staying.

    Gives nothing if there is more than that to it.
    """
    places: list[int | None] = []
    place = 0
    for name in here:
        stays = place < len(there) and there[place] == name
        places.append(place if stays else None)
        place += stays
    if place == len(there):
        yield from places


def _names(values: Sequence[Any], others: Sequence[Any]) -> list[tuple[str, str]]:
    """Tell by what each item is known again among others: a question by its id or its wording."""
    ids = {other["id"] for other in others if isinstance(other, Mapping) and "id" in other}
    return [_name(value, ids) for value in values]


def _name(value: Any, ids: Collection[str]) -> tuple[str, str]:
    if not isinstance(value, Mapping):
        return "", str(value)
    by = ("question", "quote", "id") if value.get("id") not in ids else ("id",)
    name = next((name for name in by if name in value), "")
    return name, str(value.get(name, dict(value)))


def _is_edit(old: Any, new: Any) -> bool:
    """Whether an item is another one changed, and not another one."""
    if not (isinstance(old, Mapping) and isinstance(new, Mapping)):
        return True
    return old.get("id") == new.get("id") or None in (old.get("id"), new.get("id"))

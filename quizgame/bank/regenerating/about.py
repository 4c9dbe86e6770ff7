"""What a bank tells about itself and its sources, made again: an edit stays, the rest follows.

What was made is remembered beside the questions, by the name of its field and the digest of its
text. A text that has that digest was edited by nobody; one of which nothing is remembered, as in
an older bank, is taken for a person's unless it is what is made now.
"""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from quizgame.bank.question import Bank, Source

TITLE = "title"
_SOURCES = "sources"
_FOLLOWING = ("title", "publisher", "url")
# Facts about the article as it is now, which its questions were made from.
_FACTS = ("file", "sha256", "published")


@dataclass(frozen=True, kw_only=True)
class About:
    """Title and sources of a merged bank, what it remembers of them, which fields changed.

    A field that changed in several places is named once.
    """

    title: str
    sources: dict[str, Source]
    forms: dict[str, str]
    followed: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class _Field:
    """A field as it stands in a bank, as it is made now, and the digest of what was made once."""

    old: str | None
    new: str | None
    once: str | None

    @property
    def merged(self) -> str | None:
        return self.new if self.is_ours else self.old

    @property
    def is_ours(self) -> bool:
        """Whether nobody edited it; taking out what was made once is an edit."""
        if self.old is None:
            return self.once is None
        return self.old == self.new or _digest(self.old) == self.once

    @property
    def form(self) -> str | None:
        """What to remember: of a field that was edited, what was made before that."""
        return self.once if not self.is_ours else self.new and _digest(self.new)


def is_about(name: str) -> bool:
    """Whether an entry of `made` remembers no question but a text about the bank or a source."""
    return name == TITLE or name.startswith(f"{_SOURCES}.")


def of_source(old: str, new: str, forms: Mapping[str, str]) -> dict[str, str]:
    """Give what `forms` remember of a source, for the new name that it has elsewhere."""
    return {
        _place(new, key): forms[_place(old, key)] for key in _FOLLOWING if _place(old, key) in forms
    }


def merge_about(old: Bank, new: Bank, forms: Mapping[str, str]) -> About:
    """Merge titles and sources; `forms` is what `old` remembers as made.

    Title, publisher and URL follow the new bank unless a person wrote or took them out; file,
    digest and day of a source are those of the new bank as far as it tells them.
    """
    fields = _fields(old, new, forms)
    told = {name: field.form for name, field in fields.items()}
    title = fields[TITLE].merged or old.title
    sources = {name: _source(name, old, new, fields) for name in new.sources}
    return About(
        title=title,
        sources={**old.sources, **sources},
        forms={
            **{name: form for name, form in forms.items() if is_about(name) and name not in told},
            **{name: form for name, form in told.items() if form},
        },
        followed=tuple(_followed(old, title, sources)),
    )


def _fields(old: Bank, new: Bank, forms: Mapping[str, str]) -> dict[str, _Field]:
    fields = {TITLE: _Field(old=old.title, new=new.title, once=forms.get(TITLE))}
    for name, source in new.sources.items():
        was = old.sources.get(name)
        for key in _FOLLOWING:
            fields[_place(name, key)] = _Field(
                old=getattr(was, key, None),
                new=getattr(source, key),
                once=forms.get(_place(name, key)) if was else None,
            )
    return fields


def _source(name: str, old: Bank, new: Bank, fields: Mapping[str, _Field]) -> Source:
    was, now = old.sources.get(name, Source()), new.sources[name]
    facts = {key: getattr(now, key) or getattr(was, key) for key in _FACTS}
    return Source(**facts, **{key: fields[_place(name, key)].merged for key in _FOLLOWING})


def _followed(old: Bank, title: str, sources: Mapping[str, Source]) -> Iterator[str]:
    both = [(old.sources[name], now) for name, now in sources.items() if name in old.sources]
    for key in (*_FOLLOWING, "file"):
        changed = any(getattr(was, key) != getattr(now, key) for was, now in both)
        if changed or (key == TITLE and old.title != title):
            yield key


def _place(source: str, field: str) -> str:
    return f"{_SOURCES}.{source}.{field}"


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:8]

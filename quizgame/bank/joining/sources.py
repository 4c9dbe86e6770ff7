"""The sources of several banks under names of one bank: the same article once, each name once."""

import posixpath
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain, count, takewhile

from quizgame.bank.question import Source

_Mark = tuple[str, ...]


class Sources:
    """The sources of a bank by name, while those of other banks come to them."""

    def __init__(self, sources: Mapping[str, Source]) -> None:
        """Begin with the sources that are there."""
        self.by_name: dict[str, Source] = {}
        self._marked: defaultdict[_Mark, list[str]] = defaultdict(list)
        for name, source in sources.items():
            self._add(name, source)

    def take(self, name: str, source: Source) -> str:
        """Give the name of a source here: that of the same one, or else a free one for it."""
        found = next((one for one in self._candidates(name, source) if self._is(source, one)), None)
        if found is not None:
            return found
        free = next(one for one in _names_like(name) if one not in self.by_name)
        self._add(free, source)
        return free

    def _add(self, name: str, source: Source) -> None:
        self.by_name[name] = source
        for mark in _marks(source):
            self._marked[mark].append(name)

    def _candidates(self, name: str, source: Source) -> Iterable[str]:
        """Name the sources that may be the same; that of its own name comes first."""
        namesakes = takewhile(self.by_name.__contains__, _names_like(name))
        return chain(namesakes, *(self._marked[mark] for mark in _marks(source)))

    def _is(self, source: Source, name: str) -> bool:
        """Whether a source is one that is here: by its digest, or else what it tells.

        What tells nothing is the same only by its name.
        """
        other = self.by_name[name]
        if source.sha256 and other.sha256:
            return source.sha256.casefold() == other.sha256.casefold()
        return source == other or not set(_marks(source)).isdisjoint(_marks(other))


def _marks(source: Source) -> Iterator[_Mark]:
    """Tell by what a source is known again."""
    if source.sha256:
        yield "sha256", source.sha256.casefold()
    if source.file:
        yield "file", posixpath.normpath(source.file)
    if source.url:
        yield "url", source.url
    if source.title and source.published:
        yield "title", source.title, source.published.isoformat()


def _names_like(name: str) -> Iterator[str]:
    yield name
    yield from (f"{name}-{number}" for number in count(2))

"""Which names a filter leaves: by Hanzi of either script, pinyin, or initials."""

from __future__ import annotations

from bisect import bisect_right
from itertools import chain
from typing import TYPE_CHECKING

from reader.core.find import Finder

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Mapping, Sequence

    from reader.core.article import Article
    from reader.core.names import Kind, Name

__all__ = ["NameFilter"]

_STEP = 100
_TOGETHER = 1000
"""Names that are searched in one step."""


class NameFilter:
    """Searches all names: their forms are lines of small texts."""

    def __init__(self) -> None:
        self._parts: list[_Part] = []

    @classmethod
    def preparing(
        cls, article: Article, names: Mapping[Kind, Sequence[Name]]
    ) -> Generator[None, None, NameFilter]:
        """Gather each name's different forms and their readings, step by step."""
        made, every = cls(), list(chain.from_iterable(names.values()))
        for at in range(0, len(every), _TOGETHER):
            part = _Part()
            yield from part.fill(article, every[at : at + _TOGETHER])
            made._parts.append(part)
        return made

    def matching(self, query: str) -> Generator[None, None, frozenset[int]]:
        """Find the names of which a form holds the query, by their best mentions."""
        found: set[int] = set()
        for part in self._parts:
            found.update(part.matching(query))
            yield
        return frozenset(found)


class _Part:
    """Some names, searched at once."""

    def __init__(self) -> None:
        self._starts: list[int] = []
        self._owners: list[int] = []
        self._finder = Finder("")

    def fill(self, article: Article, names: Iterable[Name]) -> Generator[None, None, None]:
        entities, known = article.entities or (), article.pinyin
        lines: list[str] = []
        readings: list[str | None] = []
        length = 0
        for at, name in enumerate(names):
            if at % _STEP == 0:
                yield
            for text, index in {entities[i].text: i for i in reversed(name.mentions)}.items():
                self._starts.append(length)
                self._owners.append(name.best)
                lines.append(f"{text}\n")
                entity = entities[index]
                own = known[entity.start : entity.end] if known is not None else ()
                readings += own if len(own) == len(text) else [None] * len(text)
                readings.append(None)
                length += len(text) + 1
        self._finder = Finder("".join(lines), readings)
        for _ in self._finder.prepare():
            yield

    def matching(self, query: str) -> set[int]:
        spans = self._finder.find(query).spans
        return {self._owners[bisect_right(self._starts, start) - 1] for start, _ in spans}

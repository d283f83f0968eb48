"""Which names a filter leaves: by Hanzi of either script, pinyin, or initials."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from reader.core.find import Finder

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reader.core.article import Article
    from reader.core.names import Kind, Name

__all__ = ["NameFilter"]


class NameFilter:
    """Searches all names at once: their forms are lines of one small text."""

    def __init__(self, article: Article, names: Mapping[Kind, Sequence[Name]]) -> None:
        """Gather each name's different forms and their readings."""
        entities = article.entities or ()
        self._starts: list[int] = []
        self._owners: list[Name] = []
        lines: list[str] = []
        readings: list[str | None] = []
        length = 0
        for name in (name for some in names.values() for name in some):
            for text, index in {entities[i].text: i for i in reversed(name.mentions)}.items():
                self._starts.append(length)
                self._owners.append(name)
                line = f"{text}\n"
                lines.append(line)
                known = article.pinyin
                entity = entities[index]
                own = known[entity.start : entity.end] if known is not None else ()
                readings += own if len(own) == len(text) else [None] * len(text)
                readings.append(None)
                length += len(line)
        self._finder = Finder("".join(lines), readings)
        for _ in self._finder.prepare():
            pass

    def matching(self, query: str) -> frozenset[Name]:
        """Return the names of which a form holds the query."""
        spans = self._finder.find(query).spans
        return frozenset(self._owners[bisect_right(self._starts, start) - 1] for start, _ in spans)

"""Which names a filter leaves: by Hanzi of either script, pinyin, or initials."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from reader.core.find import Finder

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping, Sequence

    from reader.core.article import Article
    from reader.core.names import Kind, Name

__all__ = ["NameFilter"]

_STEP = 100


class NameFilter:
    """Searches all names at once: their forms are lines of one small text."""

    def __init__(self, finder: Finder, starts: list[int], owners: list[int]) -> None:
        """Take what `preparing` made."""
        self._finder, self._starts, self._owners = finder, starts, owners

    @classmethod
    def preparing(
        cls, article: Article, names: Mapping[Kind, Sequence[Name]]
    ) -> Generator[None, None, NameFilter]:
        """Gather each name's different forms and their readings, step by step."""
        entities, known = article.entities or (), article.pinyin
        starts: list[int] = []
        owners: list[int] = []
        lines: list[str] = []
        readings: list[str | None] = []
        length = 0
        for at, name in enumerate(name for some in names.values() for name in some):
            if at % _STEP == 0:
                yield
            for text, index in {entities[i].text: i for i in reversed(name.mentions)}.items():
                starts.append(length)
                owners.append(name.best)
                lines.append(f"{text}\n")
                entity = entities[index]
                own = known[entity.start : entity.end] if known is not None else ()
                readings += own if len(own) == len(text) else [None] * len(text)
                readings.append(None)
                length += len(text) + 1
        finder = Finder("".join(lines), readings)
        for _ in finder.prepare():
            yield
        return cls(finder, starts, owners)

    def matching(self, query: str) -> frozenset[int]:
        """Return the names of which a form holds the query, by their best mentions."""
        spans = self._finder.find(query).spans
        return frozenset(self._owners[bisect_right(self._starts, start) - 1] for start, _ in spans)

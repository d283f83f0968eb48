"""Which documents a query leaves: by title, source or name, in Hanzi of either script or pinyin.

What a document is found by is a few lines; those of some hundred documents are searched as one
small text.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from reader.core.find import Finder

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Sequence

    from reader.library import Document, SearchText

    Found = tuple[Document, SearchText]

__all__ = ["ShelfSieve"]


class ShelfSieve:
    """Searches all documents that were added."""

    def __init__(self) -> None:
        self._parts: list[_Part] = []

    def emptying(self) -> Generator[None, None, None]:
        """Let go of all documents, some at a time: that takes longer than one would think."""
        while self._parts:
            self._parts.pop()
            yield

    def adding(self, documents: Sequence[Found]) -> Generator[None, None, None]:
        """Take some documents in, step by step."""
        part = _Part(documents)
        for _ in part.finder.prepare():
            yield
        self._parts.append(part)

    def matching(self, query: str) -> Generator[None, None, frozenset[str]]:
        """Find the documents that have every word of the query, by their digests."""
        found: set[str] = set()
        for part in self._parts:
            found |= part.matching(query)
            yield
        return frozenset(found)


class _Part:
    """Some documents, searched at once."""

    def __init__(self, documents: Iterable[Found]) -> None:
        self._starts: list[int] = []
        self._owners: list[str] = []
        lines: list[str] = []
        readings: list[str | None] = []
        length = 0
        for document, found_by in documents:
            spoken = found_by.spoken.split(" ") if found_by.spoken else []
            text = found_by.text
            if len(spoken) == len(text):
                readings += [None if syllable == "-" else syllable for syllable in spoken]
            else:
                readings += [None] * len(text)
            names = f"\n{document.title or ''}\n{document.name}\n"
            readings += [None] * len(names)
            self._starts.append(length)
            self._owners.append(document.digest)
            lines += (text, names)
            length += len(text) + len(names)
        self.finder = Finder("".join(lines), readings)

    def matching(self, query: str) -> set[str]:
        """Return the digests of the documents that have the query."""
        spans = self.finder.find(query).spans
        return {self._owners[bisect_right(self._starts, start) - 1] for start, _ in spans}

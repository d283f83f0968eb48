"""Searching the library while one types, a part of a frame at a time."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from reader.library import Document, SearchText
from reader.ui.shelf.sieve import ShelfSieve
from reader.ui.slices import Slices

if TYPE_CHECKING:
    from collections.abc import Generator

    from reader.library import Library
    from reader.ui.places.kept import Kept
    from reader.ui.shelf.page import LibraryPage

__all__ = ["Searching"]

_TOGETHER = 250
"""Documents that are read in one step."""
_TYPED_MS = 40


class Searching(QObject):
    """Leaves on the page what its search field asks for."""

    def __init__(self, page: LibraryPage, kept: Kept) -> None:
        super().__init__(page)
        self._page, self._kept = page, kept
        self._slices = Slices(self)
        self._sieve = ShelfSieve()
        self._is_old = True
        self._typing = QTimer(self, singleShot=True, interval=_TYPED_MS)
        self._typing.timeout.connect(self.search)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._prepare)
        page.query_changed.connect(lambda _: self._typing.start())

    @property
    def is_busy(self) -> bool:
        """Whether what is typed has not been searched for yet."""
        return self._typing.isActive() or self._slices.is_busy("search")

    def forget(self) -> None:
        """Know nothing of the library any more: it is another now."""
        self._is_old = True
        self.stop()

    def prepare(self) -> None:
        """Read what documents are found by, before anybody types."""
        self._soon.start()

    def _prepare(self) -> None:
        if self._is_old:
            self._slices.start("prepare", self._prepared(), self._keep)

    def stop(self) -> None:
        """Give up what is being prepared."""
        self._soon.stop()
        self._slices.stop("prepare")

    def search(self) -> None:
        """Search for what stands in the field."""
        self._typing.stop()
        query = self._page.field.text().strip()
        if query:
            self._slices.start("search", self._matching(query), self._found)
        else:
            self._slices.stop("search")
            self._found(None)

    def _keep(self, sieve: ShelfSieve) -> None:
        self._sieve, self._is_old = sieve, False

    def _matching(self, query: str) -> Generator[None, None, frozenset[str]]:
        if self._is_old:
            self._slices.stop("prepare")
            self._keep((yield from self._prepared()))
        return (yield from self._sieve.matching(query))

    def _prepared(self) -> Generator[None, None, ShelfSieve]:
        yield from self._sieve.emptying()
        sieve = ShelfSieve()
        after, nothing = (float("inf"), ""), tuple[tuple[Document, SearchText], ...]()
        while True:
            some = self._kept.ask(partial(_search_texts, after=after), nothing)
            yield
            if some:
                yield from sieve.adding(some)
            if len(some) < _TOGETHER:
                return sieve
            after = some[-1][0].opened_at, some[-1][0].digest

    def _found(self, digests: frozenset[str] | None) -> None:
        page, query = self._page, self._page.field.text().strip()
        if not digests and len(query) == 1 and query.isascii():
            digests = None  # the first letter of a syllable says nothing yet
        page.rows.put_first(page.head.continuing.entry if digests is not None else None)
        page.rows.filter(digests)
        page.head.set_searching(on=digests is not None)
        page.grid.verticalScrollBar().setValue(0)
        page.grid.arrange()
        page.show_count()


def _search_texts(
    library: Library, after: tuple[float, str]
) -> tuple[tuple[Document, SearchText], ...]:
    return library.search_texts(_TOGETHER, after)

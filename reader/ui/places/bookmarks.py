"""The bookmarks of the text that is read: set, named, gone to, taken away and brought back."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.library import Bookmark
from reader.ui.places.anchors import Anchors

if TYPE_CHECKING:
    from reader.ui.pageview.view import PageView
    from reader.ui.places.history import History
    from reader.ui.places.kept import Kept
    from reader.ui.reading import Reading
    from reader.ui.undoing import Undoing

__all__ = ["Bookmarks"]

_Marks = tuple[Bookmark, ...]


class Bookmarks(QObject):
    """Kept as places of the source; shown where these stand in the text as it is now."""

    changed = Signal()
    """Others are set, or they stand elsewhere."""
    arrived = Signal(int, int)
    """The number of the bookmark that was gone to (from 1), and of how many."""

    def __init__(
        self,
        view: PageView,
        reading: Reading,
        undoing: Undoing,
        history: History,
        kept: Kept,
    ) -> None:
        """Show those of each text that is read."""
        super().__init__(view)
        self._view, self._reading, self._undoing = view, reading, undoing
        self._history, self._kept = history, kept
        self._digest = ""
        self._anchors = Anchors()
        self._text: str | None = None
        self._at: int | None = None
        self.marks: _Marks = ()
        """In the order of the text."""
        self.places: list[int] = []
        """Where they stand in the clean text."""
        reading.text_shown.connect(self._follow)

    def toggle(self) -> None:
        """Mark the line where one reads, or take its mark away."""
        article = self._reading.article
        if article is None or not self._digest:
            return
        here = self._place()
        marked = self._in_line(here)
        if marked:
            left = [mark for at, mark in enumerate(self.marks) if at not in marked]
            self._perform(tuple(left), self.tr("Bookmark removed"))
            return
        position = self._anchors.anchored(article, here)
        mark = Bookmark(position.offset, position.quote)
        marks = sorted((*self.marks, mark), key=lambda mark: mark.offset)
        self._perform(tuple(marks), self.tr("Bookmark set"))

    def rename(self, at: int, label: str) -> None:
        """Note something beside a bookmark, or nothing."""
        if 0 <= at < len(self.marks) and label != self.marks[at].label:
            marks = list(self.marks)
            marks[at] = replace(marks[at], label=label)
            self._perform(tuple(marks), self.tr("Bookmark renamed"))

    def remove(self, at: int) -> None:
        """Take a bookmark away."""
        if 0 <= at < len(self.marks):
            left = self.marks[:at] + self.marks[at + 1 :]
            self._perform(left, self.tr("Bookmark removed"))

    def go(self, at: int) -> None:
        """Show a bookmark's line at the top."""
        if 0 <= at < len(self.places):
            self._history.note()
            self._at = self.places[at]
            self._view.show_position(self._at)
            self.arrived.emit(at + 1, len(self.places))

    def step(self, step: int) -> None:
        """Go to the next bookmark, `step` 1, or the one before, -1; from the last to the first."""
        if not self.places:
            return
        known = self._at
        if known is None or known not in self.places or not self._view.is_in_view(known):
            here = self._view.top_position()
            at = bisect_left(self.places, here) - (step < 0)
        elif step > 0:
            at = bisect_right(self.places, known)
        else:
            at = bisect_left(self.places, known) - 1
        self.go(at % len(self.places))

    def _place(self) -> int:
        """Return the place where one reads: what is selected or looked up, else the top."""
        for span in (self._view.selected_span(), self._view.word_span):
            if span is not None and self._view.is_in_view(span[0]):
                return span[0]
        return self._view.top_position()

    def _in_line(self, position: int) -> frozenset[int]:
        """Return the numbers of the bookmarks in the line of a position."""
        start = self._view.line_edge(position, end=False)
        end = max(self._view.line_edge(position, end=True), start + 1)
        return frozenset(at for at, place in enumerate(self.places) if start <= place < end)

    def _perform(self, after: _Marks, words: str) -> None:
        before, digest = self.marks, self._digest
        do, back = partial(self._set, digest, after), partial(self._set, digest, before)
        self._undoing.perform(do, back, words)

    def _set(self, digest: str, marks: _Marks) -> None:
        self._kept.ask(lambda library: library.set_marks(digest, Bookmark, marks), None)
        if digest == self._digest:
            self.marks = marks
            self._show()

    def _follow(self) -> None:
        """Show the bookmarks of the text as it is now."""
        document, article = self._reading.document, self._reading.article
        digest = (document.digest or "") if document is not None else ""
        text = article.text if article is not None else None
        if digest == self._digest and text is self._text:
            return
        if digest != self._digest:
            self._digest, self._at = digest, None
            nothing: _Marks = ()
            self.marks = nothing
            if digest:
                self.marks = self._kept.ask(
                    lambda library: library.marks(digest, Bookmark), nothing
                )
        self._text = text
        self._show()

    def _show(self) -> None:
        article = self._reading.article
        marks = [(mark.offset, mark.quote) for mark in self.marks]
        self.places = self._anchors.clean_places(article, marks) if article is not None else []
        self._view.set_bookmarks(self.places)
        self.changed.emit()

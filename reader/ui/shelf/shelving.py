"""What is done on the library's page: shown, searched, opened, taken away, found again."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QFileDialog

from reader.core.address import is_address
from reader.ui.shelf.entry import written
from reader.ui.shelf.presence import Presence
from reader.ui.shelf.sieve import ShelfSieve
from reader.ui.slices import Slices

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence

    from reader.library import Shelved
    from reader.ui.shelf.page import LibraryPage
    from reader.ui.window import Window

__all__ = ["Shelving"]

_FIRST, _MORE = 60, 100
"""Documents that are there at once, and those of one step after."""
_SEARCHED = 250
_TYPED_MS = 40


class Shelving(QObject):
    """Keeps the page in step with the library while it is shown."""

    def __init__(self, window: Window, page: LibraryPage) -> None:
        super().__init__(window)
        self._window, self._page = window, page
        self._slices = Slices(self)
        self._sieve: ShelfSieve | None = None
        self._presence = Presence(self)
        self._presence.told.connect(self._told)
        self._typing = QTimer(self, singleShot=True, interval=_TYPED_MS)
        self._typing.timeout.connect(self._search)
        self._all = 0
        page.query_changed.connect(lambda _: self._typing.start())
        page.first_asked.connect(self._open_first)
        page.grid.opened.connect(self._open_row)
        page.grid.removed.connect(self._remove_row)
        page.grid.seen.connect(self._look_for)
        page.head.continuing.asked.connect(self._continue)
        window.opening.opened.connect(lambda *_: self.leave())

    @property
    def is_shown(self) -> bool:
        """Whether the page is shown instead of the texts."""
        return self._window.frames.currentWidget() is self._page

    def show(self) -> None:
        """Show the page with what the library has now."""
        if not self.is_shown:
            self._window.noting.write()
            self._window.frames.setCurrentWidget(self._page)
            self._move_banners(to_page=True)
            self._window.actions_["library"].setChecked(True)
            self._window.around.show_text()
        self._fill()
        self._focus()

    def leave(self) -> None:
        """Show the texts again."""
        if not self.is_shown:
            return
        self._slices.stop("more")
        self._move_banners(to_page=False)
        self._window.frames.setCurrentIndex(0)
        self._window.actions_["library"].setChecked(False)
        self._window.around.show_text()
        focused = self._window.view if self._window.view.isVisible() else self._window
        focused.setFocus()

    def toggle(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        """Show the page, or the texts again."""
        if on:
            self.show()
        else:
            self.leave()

    def search(self) -> None:
        """Show the page with the cursor in its search field."""
        if not self.is_shown:
            self.show()
        self._page.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._page.field.selectAll()

    def escape(self) -> None:
        """Take the search back, then leave."""
        if self._page.field.text():
            self._page.field.clear()
            self._page.field.setFocus()
        elif self._window.reading.document is not None:
            self.leave()

    def refill(self) -> None:
        """Read the library anew."""
        if self.is_shown:
            self._fill()

    def _focus(self) -> None:
        head = self._page.head
        if head.continuing.entry is not None:
            head.continuing.button.setFocus()
        else:
            head.drop.buttons["open"].setFocus()

    def _fill(self) -> None:
        """Show the first documents at once, the others in parts of a frame."""
        kept, nothing = self._window.kept, tuple[Shelved, ...]()
        self._presence.forget()
        self._page.rows.missing.clear()
        self._sieve = None
        first = kept.ask(lambda library: library.shelf(_FIRST), nothing)
        self._all = kept.ask(lambda library: library.shelf_size(), 0)
        self._page.grid.verticalScrollBar().setValue(0)
        self._page.rows.show(first[1:])
        self._show_head(first[0] if first else None)
        self._slices.stop("more")
        self._count()
        if len(first) == _FIRST:
            self._slices.start("more", self._more(first[-1]), lambda _: self._filled())
        else:
            self._filled()

    def _more(self, last: Shelved) -> Generator[None, None, None]:
        kept, nothing = self._window.kept, tuple[Shelved, ...]()
        while True:
            after = last.document.opened_at, last.document.digest
            page = kept.ask(lambda library, after=after: library.shelf(_MORE, after), nothing)
            self._page.rows.add(page)
            if len(page) < _MORE:
                return
            last = page[-1]
            yield

    def _filled(self) -> None:
        self._count()
        if self._page.field.text():
            self._search()

    def _show_head(self, entry: Shelved | None) -> None:
        head = self._page.head
        head.set_room(self._page.grid.viewport().height())
        head.show_entry(entry, is_missing=False)
        self._page.grid.arrange()
        if entry is not None:
            self._look_for_file(entry)

    def _count(self) -> None:
        self._page.show_count(self._page.rows.rowCount(), self._all)

    def _search(self) -> None:
        query = self._page.field.text().strip()
        if not query:
            self._slices.stop("search")
            self._found(None)
            return
        self._slices.start("search", self._matching(query), self._found)

    def _matching(self, query: str) -> Generator[None, None, frozenset[str]]:
        if self._sieve is None:
            sieve = ShelfSieve()
            yield from self._prepared(sieve)
            self._sieve = sieve
        return (yield from self._sieve.matching(query))

    def _prepared(self, sieve: ShelfSieve) -> Generator[None, None, None]:
        """Read what documents are found by, and the readings of it."""
        after = (float("inf"), "")
        while True:
            page = self._window.kept.ask(
                lambda library, after=after: library.search_texts(_SEARCHED, after), ()
            )
            yield
            if page:
                yield from sieve.adding(page)
            if len(page) < _SEARCHED:
                return
            after = page[-1][0].opened_at, page[-1][0].digest

    def _found(self, digests: frozenset[str] | None) -> None:
        page = self._page
        page.rows.put_first(page.head.continuing.entry if digests is not None else None)
        page.rows.filter(digests)
        page.head.set_searching(on=digests is not None)
        page.grid.verticalScrollBar().setValue(0)
        page.grid.arrange()
        self._count()

    def _open_first(self) -> None:
        if self._slices.is_busy("search") or self._typing.isActive():
            self._typing.stop()
            self._search()
        if self._page.rows.is_filtered and self._page.rows.rowCount():
            self._open_row(0)

    def _open_row(self, row: int) -> None:
        self._open(self._page.rows.entry(row))

    def _continue(self) -> None:
        entry = self._page.head.continuing.entry
        if entry is not None:
            self._open(entry)

    def _open(self, entry: Shelved) -> None:
        document, opening = entry.document, self._window.opening
        if document.name in self._page.rows.missing:
            self._find_file(entry)
        elif document.name:
            opening.open_path(document.name)
        else:
            text = self._window.kept.ask(lambda library: library.text(document.digest), None)
            if text is not None:
                opening.open_text(text[0], html=text[1])
            else:
                self._window.say(self.tr("This text was pasted and is not kept: paste it again."))

    def _find_file(self, entry: Shelved) -> None:
        """Have the user say where a file is now; one of the same text is known again."""
        name = Path(entry.document.name)
        asked = QFileDialog(self._window, self.tr("Find %1").replace("%1", name.name))
        folder = next((str(one) for one in name.parents if one.is_dir()), "")
        asked.setDirectory(folder or self._window.settings.value.last_folder)
        asked.setFileMode(QFileDialog.FileMode.ExistingFile)
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.fileSelected.connect(self._window.opening.open_path)
        asked.open()

    def _remove_row(self, row: int) -> None:
        """Take a document off the shelf; the toast brings it back."""
        entry = self._page.rows.entry(row)
        at = self._page.rows.entries.index(entry)
        words = self.tr("“%1” removed from the library").replace("%1", written(entry).title)
        self._window.kept.ask(lambda library: library.put_away(entry.document.digest), None)
        self._page.rows.take_out(entry.document.digest)
        left = self._page.rows.rowCount()
        if left:
            self._page.grid.setCurrentIndex(self._page.rows.index(min(row, left - 1)))
        self._all -= 1
        self._count()
        self._window.toast.say(words, self.tr("Undo"), partial(self._put_back, entry, at))

    def _put_back(self, entry: Shelved, at: int) -> None:
        self._window.kept.ask(lambda library: library.put_back(entry.document.digest), None)
        if self.is_shown:
            self._page.rows.put_in(entry, at)
            row = self._page.rows.row_of(entry.document.digest)
            if row >= 0:
                self._page.grid.setCurrentIndex(self._page.rows.index(row))
            self._page.grid.setFocus()
            self._all += 1
            self._count()

    def _look_for(self, rows: Sequence[int]) -> None:
        for row in rows:
            self._look_for_file(self._page.rows.entry(row))

    def _look_for_file(self, entry: Shelved) -> None:
        name = entry.document.name
        if name and not is_address(name):
            self._presence.ask([name])

    def _told(self, path: str, is_there: bool) -> None:  # noqa: FBT001 - Qt's signal
        if is_there:
            return
        self._page.rows.missing.add(path)
        entry = self._page.head.continuing.entry
        if entry is not None and entry.document.name == path:
            self._page.head.show_entry(entry, is_missing=True)
        self._page.grid.viewport().update()

    def _move_banners(self, *, to_page: bool) -> None:
        """Have what is said stand where one looks."""
        banners = self._window.banners
        if to_page:
            self._page.notices.insertWidget(1, banners)
        else:
            self._window.notices.insertWidget(1, banners)

"""What is done on the library's page: shown, searched, opened, taken away, found again."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QFileDialog

from reader.core.address import is_address
from reader.library import Document, SearchText, Shelved
from reader.ui.shelf.entry import written
from reader.ui.shelf.noting import Noting
from reader.ui.shelf.page import LibraryPage
from reader.ui.shelf.presence import Presence
from reader.ui.shelf.sieve import ShelfSieve
from reader.ui.slices import Slices
from reader.ui.texts.origin import Origin

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence

    from reader.library import Library
    from reader.ui.look.icons import Icons
    from reader.ui.look.theme import Theme
    from reader.ui.window import Window

__all__ = ["Shelving"]

_FIRST, _MORE = 40, 100
"""Documents that are there at once, and those of one step after."""
_SEARCHED = 250
_TYPED_MS = 40
_RESTING = ("sidebar", "filter", "forms", "repair", "rule_from")
_CHANGING = ("back", "forward", "next_bookmark", "previous_bookmark", "undo", "redo")
"""Commands that say nothing while no text is seen; the second ones come and go by themselves."""


class Shelving(QObject):
    """Keeps the page in step with the library while it is shown."""

    def __init__(self, window: Window) -> None:
        """Make no page before it is asked for."""
        super().__init__(window)
        self._window = window
        self._made: LibraryPage | None = None
        self._dress: tuple[Theme, Icons] | None = None
        self.noting = Noting(window.view, window.reading, window.sidebar, window.kept)
        self._slices = Slices(self)
        self._sieve: ShelfSieve | None = None
        self._presence = Presence(self)
        self._presence.told.connect(self._told)
        self._typing = QTimer(self, singleShot=True, interval=_TYPED_MS)
        self._typing.timeout.connect(self._search)
        self._all = 0
        self._tab = window.tabs.current
        self._taken: list[tuple[Shelved, int]] = []
        window.opening.opened.connect(lambda *_: self.leave())
        window.tabs.changed.connect(self._tabs_changed)

    @property
    def page(self) -> LibraryPage:
        """The page; it is made when it is seen for the first time."""
        if self._made is None:
            window = self._window
            self._made = page = LibraryPage(window.actions_, window)
            page.query_changed.connect(lambda _: self._typing.start())
            page.first_asked.connect(self._open_first)
            page.grid.opened.connect(self._open_row)
            page.grid.removed.connect(self._remove_row)
            page.grid.seen.connect(self._look_for)
            page.head.continuing.asked.connect(self._continue)
            page.menu_button.setMenu(window.toolbar.menu_button.menu())
            window.frames.addWidget(page)
            if self._dress is not None:
                page.set_theme(*self._dress)
        return self._made

    def set_theme(self, theme: Theme, icons: Icons) -> None:
        """Draw in these colours."""
        self._dress = theme, icons
        if self._made is not None:
            self._made.set_theme(theme, icons)

    @property
    def is_shown(self) -> bool:
        """Whether the page is shown instead of the texts."""
        return self._made is not None and self._window.frames.currentWidget() is self._made

    def speak(self) -> None:
        """Write everything in the language of the window."""
        if self._made is not None:
            self._made.speak()
            self._made.head.continuing.speak()
            self._count()

    def show(self) -> None:
        """Show the page with what the library has now."""
        if not self.is_shown:
            self.noting.write()
            self._window.frames.setCurrentWidget(self.page)
            self._move_banners(to_page=True)
            self._tab = self._window.tabs.current
            self._window.toast.hide()
            self._quiet(on=True)
        self._fill()
        self._focus()

    def leave(self) -> None:
        """Show the texts again."""
        if not self.is_shown:
            return
        self._slices.stop("more")
        self._slices.stop("prepare")
        self._move_banners(to_page=False)
        self._window.frames.setCurrentIndex(0)
        self._window.toast.hide()
        self._quiet(on=False)
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
        self.page.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.page.field.selectAll()

    def escape(self) -> None:
        """Take the search back, then leave."""
        if self.page.field.text():
            self.page.field.clear()
            self.page.field.setFocus()
        elif self._window.reading.document is not None:
            self.leave()

    def undo(self) -> None:
        """Put the document back that was taken off the shelf last."""
        if self._taken:
            self._window.toast.hide()
            self._put_back()

    def refill(self) -> None:
        """Read the library anew."""
        if self.is_shown:
            self._fill()

    def _focus(self) -> None:
        head = self.page.head
        if head.continuing.entry is not None:
            head.continuing.button.setFocus()
        else:
            head.drop.buttons["open"].setFocus()

    def _fill(self) -> None:
        """Show the first documents at once, the others in parts of a frame."""
        kept, nothing = self._window.kept, tuple[Shelved, ...]()
        self._presence.forget()
        self.page.rows.missing.clear()
        self._sieve = None
        first = kept.ask(lambda library: library.shelf(_FIRST), nothing)
        self._all = kept.ask(lambda library: library.shelf_size(), 0)
        self.page.grid.verticalScrollBar().setValue(0)
        self.page.rows.show(first[1:])
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
            page = kept.ask(partial(_shelf, after=after), nothing)
            self.page.rows.add(page)
            if len(page) < _MORE:
                return
            last = page[-1]
            yield

    def _filled(self) -> None:
        self._count()
        if self._sieve is None:
            self._slices.start("prepare", self._prepared(), self._keep_sieve)
        if self.page.field.text():
            self._search()

    def _keep_sieve(self, sieve: ShelfSieve) -> None:
        self._sieve = sieve

    def _show_head(self, entry: Shelved | None) -> None:
        head = self.page.head
        head.set_room(self.page.grid.viewport().height())
        head.show_entry(entry, is_missing=False)
        self.page.grid.arrange()
        if entry is not None:
            self._look_for_file(entry)

    def _count(self) -> None:
        self.page.show_count(self.page.rows.rowCount(), self._all)

    def _search(self) -> None:
        query = self.page.field.text().strip()
        if not query:
            self._slices.stop("search")
            self._found(None)
            return
        self._slices.start("search", self._matching(query), self._found)

    def _matching(self, query: str) -> Generator[None, None, frozenset[str]]:
        if self._sieve is None:
            self._slices.stop("prepare")
            self._sieve = yield from self._prepared()
        return (yield from self._sieve.matching(query))

    def _prepared(self) -> Generator[None, None, ShelfSieve]:
        """Read what documents are found by, and the readings of it."""
        sieve = ShelfSieve()
        after, nothing = (float("inf"), ""), tuple[tuple[Document, SearchText], ...]()
        while True:
            page = self._window.kept.ask(partial(_search_texts, after=after), nothing)
            yield
            if page:
                yield from sieve.adding(page)
            if len(page) < _SEARCHED:
                return sieve
            after = page[-1][0].opened_at, page[-1][0].digest

    def _found(self, digests: frozenset[str] | None) -> None:
        page, query = self.page, self.page.field.text().strip()
        if not digests and len(query) == 1 and query.isascii():
            digests = None  # the first letter of a syllable says nothing yet
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
        if self.page.rows.is_filtered and self.page.rows.rowCount():
            self._open_row(0)

    def _open_row(self, row: int) -> None:
        self._open(self.page.rows.entry(row))

    def _continue(self) -> None:
        entry = self.page.head.continuing.entry
        if entry is not None:
            self._open(entry)

    def _open(self, entry: Shelved) -> None:
        document, opening = entry.document, self._window.opening
        if document.name in self.page.rows.missing:
            self._find_file(entry)
        elif document.name:
            opening.open_path(document.name)
            tabs = self._window.tabs
            if tabs.current is not None and tabs.current is tabs.find(document.name):
                self.leave()
        else:
            text = self._window.kept.ask(partial(_text, digest=document.digest), None)
            if text is not None:
                opening.open(Origin(text=text[0], is_html=text[1]))
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
        entry = self.page.rows.entry(row)
        at = self.page.rows.entries.index(entry)
        words = self.tr("“%1” removed from the library").replace("%1", written(entry).title)
        self._window.kept.ask(lambda library: library.put_away(entry.document.digest), None)
        self.page.rows.take_out(entry.document.digest)
        left = self.page.rows.rowCount()
        if left:
            self.page.grid.setCurrentIndex(self.page.rows.index(min(row, left - 1)))
        self._all -= 1
        self._count()
        self._taken.append((entry, at))
        self._window.actions_["undo"].setEnabled(True)
        self._window.toast.say(words, self.tr("Undo"), self._put_back)

    def _put_back(self) -> None:
        entry, at = self._taken.pop()
        self._window.kept.ask(lambda library: library.put_back(entry.document.digest), None)
        if self.is_shown:
            self.page.rows.put_in(entry, at)
            row = self.page.rows.row_of(entry.document.digest)
            if row >= 0:
                self.page.grid.setCurrentIndex(self.page.rows.index(row))
            self.page.grid.setFocus()
            self._window.actions_["undo"].setEnabled(bool(self._taken))
            self._all += 1
            self._count()

    def _look_for(self, rows: Sequence[int]) -> None:
        for row in rows:
            self._look_for_file(self.page.rows.entry(row))

    def _look_for_file(self, entry: Shelved) -> None:
        name = entry.document.name
        if name and not is_address(name):
            self._presence.ask([name])

    def _told(self, path: str, is_there: bool) -> None:  # noqa: FBT001 - Qt's signal
        if is_there:
            return
        self.page.rows.missing.add(path)
        entry = self.page.head.continuing.entry
        if entry is not None and entry.document.name == path:
            self.page.head.show_entry(entry, is_missing=True)
        self.page.grid.viewport().update()

    def _tabs_changed(self) -> None:
        """Leave when another text is shown."""
        if self.is_shown and self._window.tabs.current is not self._tab:
            self.leave()

    def _quiet(self, *, on: bool) -> None:
        """Have commands that are about a text rest while none is seen."""
        window, actions = self._window, self._window.actions_
        actions["library"].setChecked(on)
        window.around.show_text()
        if on:
            for name in (*_RESTING, *_CHANGING):
                actions[name].setEnabled(False)
            self._taken.clear()
            return
        for name in _RESTING:
            actions[name].setEnabled(True)
        for part in (window.history, window.bookmarks, window.undoing):
            part.changed.emit()

    def _move_banners(self, *, to_page: bool) -> None:
        """Have what is said stand where one looks."""
        banners = self._window.banners
        if to_page:
            self.page.notices.insertWidget(1, banners)
        else:
            self._window.page_rows.insertWidget(1, banners)


def _shelf(library: Library, after: tuple[float, str]) -> tuple[Shelved, ...]:
    return library.shelf(_MORE, after)


def _search_texts(
    library: Library, after: tuple[float, str]
) -> tuple[tuple[Document, SearchText], ...]:
    return library.search_texts(_SEARCHED, after)


def _text(library: Library, digest: str) -> tuple[str, bool] | None:
    return library.text(digest)

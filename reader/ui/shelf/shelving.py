"""The library's page in the window: made, shown instead of the texts, filled, left again."""

from __future__ import annotations

from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from reader.core.address import is_address
from reader.library import Shelved
from reader.ui.shelf.noting import Noting
from reader.ui.shelf.presence import Presence
from reader.ui.slices import Slices

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence

    from reader.library import Library
    from reader.ui.look.icons import Icons
    from reader.ui.look.theme import Theme
    from reader.ui.shelf.deeds import Deeds
    from reader.ui.shelf.page import LibraryPage
    from reader.ui.shelf.searching import Searching
    from reader.ui.window import Window

__all__ = ["Shelving"]

_FIRST, _MORE = 40, 100
"""Documents that are there at once, and those of one step after."""
_PAINTED_MS, _IDLE_MS = 60, 3000
"""Milliseconds until the first documents are painted, and until a started window has rest."""
_RESTING = ("sidebar", "filter", "forms", "repair", "rule_from")
_CHANGING = ("back", "forward", "next_bookmark", "previous_bookmark", "undo", "redo")
"""Commands that say nothing while no text is seen; the second ones come and go by themselves."""


class Shelving(QObject):
    """Keeps the page in step with the library while it is shown."""

    _searching: Searching
    _deeds: Deeds

    def __init__(self, window: Window) -> None:
        """Make no page before it is asked for."""
        super().__init__(window)
        self._window = window
        self._made: LibraryPage | None = None
        self._dress: tuple[Theme, Icons] | None = None
        self.noting = Noting(window.view, window.reading, window.sidebar, window.kept)
        self._slices = Slices(self)
        self._last: Shelved | None = None
        self._rest = QTimer(self, singleShot=True, interval=_PAINTED_MS)
        self._rest.timeout.connect(self._fill_up)
        QTimer.singleShot(_IDLE_MS, self, self._prepare)
        self._presence = Presence(self)
        self._presence.told.connect(self._told)
        self._tab = window.tabs.current
        window.opening.opened.connect(lambda *_: self.leave())
        window.tabs.changed.connect(self._tabs_changed)

    @property
    def page(self) -> LibraryPage:
        """The page; it is made when it is seen for the first time."""
        if self._made is None:
            from reader.ui.shelf.deeds import Deeds  # noqa: PLC0415 - made when asked for
            from reader.ui.shelf.page import LibraryPage  # noqa: PLC0415
            from reader.ui.shelf.searching import Searching  # noqa: PLC0415

            window = self._window
            self._made = page = LibraryPage(window.actions_, window)
            self._searching = Searching(page, window.kept)
            self._deeds = Deeds(window, page)
            self._deeds.is_open.connect(self.leave)
            self._deeds.outdated.connect(self._fill)
            self._deeds.outdated.connect(self._focus)
            page.first_asked.connect(self._open_first)
            page.grid.seen.connect(self._look_for)
            page.menu_button.setMenu(window.toolbar.menu_button.menu())
            window.frames.addWidget(page)
            if self._dress is not None:
                page.set_theme(*self._dress)
        return self._made

    def _prepare(self) -> None:
        self._slices.start("make", self._made_ready(), lambda _: None)

    def _made_ready(self) -> Generator[None, None, None]:
        """Make the page before it is asked for, a part of a frame at a time."""
        for name in ("grid", "head", "page", "searching", "deeds"):
            import_module(f"reader.ui.shelf.{name}")
            yield
        page = self.page
        yield
        for part in page.findChildren(QWidget):
            part.ensurePolished()
            yield
        page.resize(self._window.frames.size())
        yield
        page.grid.brush.load_fonts(self._window.devicePixelRatioF())
        yield
        page.head.drop.grab()

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
            self._made.show_count()

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
        self._rest.stop()
        self._searching.stop()
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
        self._deeds.put_back()

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
        self._searching.forget()
        first = kept.ask(lambda library: library.shelf(_FIRST), nothing)
        self.page.rows.total = kept.ask(lambda library: library.shelf_size(), 0)
        self.page.grid.verticalScrollBar().setValue(0)
        self.page.rows.show(first[1:])
        self._show_head(first[0] if first else None)
        self._slices.stop("more")
        self.page.show_count()
        self._last = first[-1] if len(first) == _FIRST else None
        self._rest.start()

    def _fill_up(self) -> None:
        """Go on when the first documents have been painted."""
        self._slices.start("more", self._more(self._last), lambda _: self._filled())

    def _more(self, last: Shelved | None) -> Generator[None, None, None]:
        kept, nothing = self._window.kept, tuple[Shelved, ...]()
        while last is not None:
            after = last.document.opened_at, last.document.digest
            page = kept.ask(partial(_shelf, after=after), nothing)
            self.page.rows.add(page)
            if len(page) < _MORE:
                return
            last = page[-1]
            yield

    def _filled(self) -> None:
        self.page.show_count()
        self._searching.prepare()
        if self.page.field.text():
            self._searching.search()

    def _show_head(self, entry: Shelved | None) -> None:
        head = self.page.head
        head.show_entry(entry, is_missing=False)
        self.page.grid.arrange()
        if entry is not None:
            self._look_for_file(entry)

    def _open_first(self) -> None:
        """Open the first document that is found; what was typed last counts."""
        if self._searching.is_busy:
            self._searching.search()
        if self.page.rows.is_filtered and self.page.rows.rowCount():
            self._deeds.open(self.page.rows.entry(0))

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
            self._deeds.forget()
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

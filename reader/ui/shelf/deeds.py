"""What is done with a document of the library: opened, found again, taken away and put back."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu

from reader.core.wording import Sentence
from reader.ui.texts.origin import Origin

if TYPE_CHECKING:
    from reader.library import Library, Shelved
    from reader.ui.shelf.page import LibraryPage
    from reader.ui.window import Window

__all__ = ["Deeds"]


class Deeds(QObject):
    """Acts on the documents that the page shows."""

    is_open = Signal()
    """The document that was asked for is shown already."""
    outdated = Signal()
    """The page has to be read anew."""

    def __init__(self, window: Window, page: LibraryPage) -> None:
        """Listen to the page."""
        super().__init__(page)
        self._window, self._page = window, page
        self._taken: list[tuple[Shelved, int]] = []
        rows, card = page.rows, page.head.continuing
        page.grid.opened.connect(lambda row: self.open(rows.entry(row)))
        page.grid.removed.connect(lambda row: self.remove(rows.entry(row)))
        page.grid.menu_asked.connect(lambda row, at: self.show_menu(rows.entry(row), at))
        card.asked.connect(lambda: self.open(card.entry))
        card.removed.connect(lambda: self.remove(card.entry))
        card.menu_asked.connect(lambda at: self.show_menu(card.entry, at))

    def forget(self) -> None:
        """Put nothing back any more."""
        self._taken.clear()

    def open(self, entry: Shelved | None) -> None:
        """Read a document on; when its file is gone, ask where it is."""
        if entry is None:
            return
        document, window = entry.document, self._window
        if self._is_missing(entry):
            self.find_file(entry)
        elif document.name:
            window.opening.open_path(document.name)
            current = window.tabs.current
            if current is not None and current is window.tabs.find(document.name):
                self.is_open.emit()
        else:
            text = window.kept.ask(partial(_text, digest=document.digest), None)
            if text is not None:
                window.opening.open(Origin(text=text[0], is_html=text[1]))
            else:
                window.say(Sentence("This text was pasted and is not kept: paste it again."))

    def find_file(self, entry: Shelved) -> None:
        """Have the user say where a file is now; one of the same text is known again."""
        name = Path(entry.document.name)
        asked = QFileDialog(self._window, self.tr("Find %1").replace("%1", name.name))
        folder = next((str(one) for one in name.parents if one.is_dir()), "")
        asked.setDirectory(folder or self._window.settings.value.last_folder)
        asked.setFileMode(QFileDialog.FileMode.ExistingFile)
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.fileSelected.connect(self._window.opening.open_path)
        asked.open()

    def show_menu(self, entry: Shelved | None, at: QPoint) -> None:
        """Offer what can be done with a document."""
        if entry is None:
            return
        menu = QMenu(self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        words = self.tr("&Find it…") if self._is_missing(entry) else self.tr("&Open")
        menu.addAction(words).triggered.connect(lambda: self.open(entry))
        if entry.document.name:
            copy = menu.addAction(self.tr("&Copy its place"))
            clipboard = QGuiApplication.clipboard()
            copy.triggered.connect(lambda: clipboard.setText(entry.document.name))
        menu.addSeparator()
        remove = menu.addAction(self.tr("&Remove from the library"))
        remove.triggered.connect(lambda: self.remove(entry))
        menu.popup(at)

    def remove(self, entry: Shelved | None) -> None:
        """Take a document off the shelf; the toast brings it back."""
        if entry is None:
            return
        rows, window = self._page.rows, self._window
        row = rows.row_of(entry.document.digest)
        at = rows.entries.index(entry) if entry in rows.entries else -1
        words = self.tr("“%1” removed from the library").replace("%1", rows.words(entry).title)
        window.kept.ask(lambda library: library.put_away(entry.document.digest), None)
        if at < 0:  # it has a card of its own
            self.outdated.emit()
        else:
            rows.take_out(entry.document.digest)
            self._page.show_count()
        if left := rows.rowCount():
            self._page.grid.setCurrentIndex(rows.index(min(max(0, row), left - 1)))
        self._taken.append((entry, at))
        window.actions_["undo"].setEnabled(True)
        window.toast.say(words, self.tr("Undo"), self.put_back)

    def put_back(self) -> None:
        """Put the document back that was taken off the shelf last."""
        if not self._taken:
            return
        self._window.toast.hide()
        entry, at = self._taken.pop()
        self._window.kept.ask(lambda library: library.put_back(entry.document.digest), None)
        self._window.actions_["undo"].setEnabled(bool(self._taken))
        if at < 0:
            self.outdated.emit()
            return
        rows, grid = self._page.rows, self._page.grid
        rows.put_in(entry, at)
        row = rows.row_of(entry.document.digest)
        if row >= 0:
            grid.setCurrentIndex(rows.index(row))
        grid.setFocus()
        self._page.show_count()

    def _is_missing(self, entry: Shelved) -> bool:
        return bool(entry.document.name) and entry.document.name in self._page.rows.missing


def _text(library: Library, digest: str) -> tuple[str, bool] | None:
    return library.text(digest)

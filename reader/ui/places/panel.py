"""The panel of places: the document's own contents, and the reader's bookmarks."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QVBoxLayout,
    QWidget,
)

from reader.ui.controls import IconButton
from reader.ui.places.lists import BookmarkDelegate, BookmarkRows, HeadingRows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QAbstractListModel

    from reader.core.article import Heading
    from reader.core.page import Page
    from reader.library import Bookmark
    from reader.ui.look.icons import Icons

__all__ = ["PlacesPanel"]


_REMOVES = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class PlacesPanel(QFrame):
    """Stands where the sidebar stands."""

    closed = Signal()
    heading_chosen = Signal(int)
    """The offset in the clean text of the heading that was chosen."""
    bookmark_chosen = Signal(int)
    """Its number."""
    renamed = Signal(int, str)
    removed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self._headings, self._bookmarks = HeadingRows(self), BookmarkRows(self)
        self.headings = self._list(self._headings)
        self.headings.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.bookmarks = self._list(self._bookmarks)
        self.bookmarks.setItemDelegate(BookmarkDelegate(self.bookmarks))
        self.bookmarks.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.bookmarks.installEventFilter(self)
        self._no_headings, self._no_bookmarks = self._sentence(), self._sentence()
        self.close_button, self.rename_button, self.remove_button = (
            IconButton("", self) for _ in range(3)
        )
        self._titles = QLabel(self), QLabel(self)
        self._lay_out()
        self.speak()
        self.close_button.clicked.connect(self.closed)
        self.rename_button.clicked.connect(self._rename)
        self.remove_button.clicked.connect(self._remove)
        for rows in (self.headings, self.bookmarks):
            rows.clicked.connect(self._choose)
            rows.activated.connect(self._choose)
        self._bookmarks.renamed.connect(self.renamed)
        self.bookmarks.selectionModel().currentChanged.connect(self._show_deeds)

    def speak(self) -> None:
        """Write everything in the language of the window."""
        contents, bookmarks = self.tr("Contents"), self.tr("Bookmarks")
        self.setAccessibleName(self.tr("Contents and bookmarks"))
        self.headings.setAccessibleName(contents)
        self.bookmarks.setAccessibleName(bookmarks)
        for label, title in zip(self._titles, (contents, bookmarks), strict=True):
            label.setText(title)
        self._no_headings.setText(self.tr("This text names no chapters."))
        self._no_bookmarks.setText(self.tr("No bookmark is set. Ctrl+B sets one where you read."))
        self.close_button.set_name(self.tr("Close"))
        self.rename_button.set_name(self.tr("Write a note (F2)"))
        self.remove_button.set_name(self.tr("Remove the bookmark (Del)"))

    def show_headings(self, headings: Sequence[Heading], page: Page | None) -> None:
        """List these headings in the script of the page."""
        self._headings.show(headings, page)
        self.headings.setVisible(bool(headings))
        self._no_headings.setVisible(not headings)

    def show_bookmarks(
        self, marks: Sequence[Bookmark], places: Sequence[int], page: Page | None
    ) -> None:
        """List these bookmarks; the row that was current stays it, or the next to it."""
        row = self.bookmarks.currentIndex().row()
        self._bookmarks.show(marks, places, page)
        if marks:
            row = min(max(0, row), len(marks) - 1)
            self.bookmarks.setCurrentIndex(self._bookmarks.index(row))
        self.bookmarks.setVisible(bool(marks))
        self._no_bookmarks.setVisible(not marks)
        self._show_deeds()

    def follow(self, position: int) -> None:
        """Have the heading that a place stands under current."""
        starts = [heading.start for heading in self._headings.headings]
        if starts:
            row = max(0, bisect_right(starts, position) - 1)
            if row != self.headings.currentIndex().row():
                self.headings.setCurrentIndex(self._headings.index(row))

    def focus_list(self) -> None:
        """Give the keyboard to the first list that has anything."""
        (self.headings if self._headings.headings else self.bookmarks).setFocus()
        if not (self._headings.headings or self._bookmarks.places):
            self.close_button.setFocus()

    def set_icons(self, icons: Icons) -> None:
        """Draw in the theme's colours."""
        self.close_button.setIcon(icons.icon("close"))
        self.rename_button.setIcon(icons.icon("edit"))
        self.remove_button.setIcon(icons.icon("delete"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the key that removes a bookmark."""
        key = event.key() if isinstance(event, QKeyEvent) else None
        if event.type() == QEvent.Type.KeyPress and key in _REMOVES:
            self._remove()
            return True
        return super().eventFilter(watched, event)

    def _choose(self, index: QModelIndex) -> None:
        if index.model() is self._headings:
            self.heading_chosen.emit(self._headings.headings[index.row()].start)
        else:
            self.bookmark_chosen.emit(index.row())

    def _rename(self) -> None:
        self.bookmarks.setFocus()
        self.bookmarks.edit(self.bookmarks.currentIndex())

    def _remove(self) -> None:
        self.removed.emit(self.bookmarks.currentIndex().row())

    def _show_deeds(self) -> None:
        on = self.bookmarks.currentIndex().isValid()
        for button in (self.rename_button, self.remove_button):
            button.setEnabled(on)

    def _list(self, rows: QAbstractListModel) -> QListView:
        made = QListView(self)
        made.setModel(rows)
        made.setObjectName("sidebar-list")
        made.setUniformItemSizes(True)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return made

    def _sentence(self) -> QLabel:
        label = QLabel(self)
        label.setWordWrap(True)
        label.setProperty("role", "quiet")
        return label

    def _head(self, title: QLabel, *buttons: QWidget) -> QHBoxLayout:
        title.setProperty("role", "heading")
        row = QHBoxLayout()
        row.setContentsMargins(16, 8, 8, 0)
        row.addWidget(title)
        row.addStretch()
        for button in buttons:
            row.addWidget(button)
        return row

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 12)
        column.setSpacing(8)
        column.addLayout(self._head(self._titles[0], self.close_button))
        column.addLayout(_inset(self._no_headings))
        column.addWidget(self.headings, 3)
        rule = QFrame(self)
        rule.setProperty("role", "rule")
        rule.setFixedHeight(1)
        column.addWidget(rule)
        column.addLayout(self._head(self._titles[1], self.rename_button, self.remove_button))
        column.addLayout(_inset(self._no_bookmarks))
        column.addWidget(self.bookmarks, 2)
        column.addStretch()


def _inset(label: QLabel) -> QHBoxLayout:
    """Return a row that keeps its edges: those of a label go when the theme changes."""
    row = QHBoxLayout()
    row.setContentsMargins(16, 0, 16, 0)
    row.addWidget(label)
    return row

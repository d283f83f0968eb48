"""All names of a kind as a list: only the rows that are seen are written and drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    QStringListModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QWidget,
)

from reader.ui.look.scale import keeps_own_size, scaled, unscaled
from reader.ui.look.theme import THEMES
from reader.ui.names.rows import Ink, draw_row, spoken

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

    from reader.core.names import Name
    from reader.ui.look.theme import Theme
    from reader.ui.names.naming import Written

__all__ = ["NameList", "NameModel"]

_KEPT = 500
"""Written names that are kept at hand."""
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class NameModel(QStringListModel):
    """The names of one kind; each is written when it is asked for.

    Qt counts the rows of its own model of strings, which are empty: laying tens of thousands of
    rows out asks for their number as often.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._names: Sequence[Name] = ()
        self._write: Callable[[Name], Written] | None = None
        self._written: dict[int, Written] = {}
        self._rows: dict[int, int] | None = None
        self.current: int | None = None

    def set_names(self, names: Sequence[Name], write: Callable[[Name], Written] | None) -> None:
        """List these names, written so."""
        self._names, self._write, self._rows = names, write, None
        self._written.clear()
        self.setStringList([""] * len(names))

    def rewrite(self, write: Callable[[Name], Written]) -> None:
        """Write the names anew."""
        self._write = write
        self._written.clear()
        if self._names:
            self.dataChanged.emit(self.index(0), self.index(len(self._names) - 1))

    def name(self, row: int) -> Name:
        """Return the name of a row."""
        return self._names[row]

    def row_of(self, name: Name) -> int | None:
        """Return the row of a name, if it is listed."""
        if self._rows is None:
            self._rows = {name.best: row for row, name in enumerate(self._names)}
        return self._rows.get(name.best)

    def written(self, row: int) -> Written | None:
        """Return a name as it is listed."""
        if row not in self._written and self._write is not None:
            if len(self._written) >= _KEPT:
                self._written.clear()
            self._written[row] = self._write(self._names[row])
        return self._written.get(row)

    def mention(self, row: int) -> int:
        """Return which mention of a row's name is looked at, from 1; 0 for none."""
        mentions = self._names[row].mentions
        current = self.current
        return mentions.index(current) + 1 if current is not None and current in mentions else 0

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a name's words, what is said of it, or what is known of it as a tip."""
        wanted = {
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
        }
        written = self.written(index.row()) if role in wanted else None
        if written is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return written.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return written.offices or written.within
        return spoken(written, self.mention(index.row()))


class _Delegate(QStyledItemDelegate):
    theme = THEMES["light"]
    height = 32

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002
        return QSize(scaled(160), scaled(self.height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        model = index.model()
        written = model.written(index.row()) if isinstance(model, NameModel) else None
        if written is None or not isinstance(model, NameModel):
            return
        at = model.mention(index.row())
        state = option.state
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        font, area = option.font, unscaled(painter, option.rect)
        ink = Ink(painter, self.theme, font, at > 0, at > 0, hovered or focused)
        draw_row(ink, area, written, at)
        if focused:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.theme.colour("accent"), 2))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 6, 6)
        painter.restore()


class NameList(QListView):
    """As high as all its rows; what is around it scrolls."""

    chosen = Signal(object)
    """A Name was clicked, or taken with Enter."""
    denied = Signal(object)
    menu_asked = Signal(object, QPoint)
    reached = Signal(object)
    """The keyboard is at a row: its rectangle in the list."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.names = NameModel(self)
        self._delegate = _Delegate(self)
        self.setModel(self.names)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setObjectName("name-list")
        keeps_own_size(self)
        self.viewport().setAutoFillBackground(False)
        self.clicked.connect(lambda index: self.chosen.emit(self.names.name(index.row())))

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        self._delegate.theme = theme
        self.viewport().update()

    def show_names(
        self, names: Sequence[Name], write: Callable[[Name], Written] | None, row_height: int
    ) -> None:
        """List these names in rows of that height."""
        self._delegate.height = row_height
        self.names.set_names(names, write)
        self.setFixedHeight(scaled(row_height) * len(names))

    def set_current(self, entity: int | None, name: Name | None) -> QRect | None:
        """Mark the name of this entity; return where its row is."""
        self.names.current = entity
        self.viewport().update()
        row = self.names.row_of(name) if name is not None else None
        return self._place(row) if row is not None else None

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Tell where the keyboard is."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.reached.emit(self._place(current.row()))

    def _place(self, row: int) -> QRect:
        height = scaled(self._delegate.height)
        return QRect(0, row * height, self.width(), height)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Let the keyboard be at a row from the first."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.names.index(0))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the name under the pointer, or where the keyboard is."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            below = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
            at = below if by_key else event.globalPos()
            self.menu_asked.emit(self.names.name(index.row()), at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a name with Enter; a page is what is seen, not the whole list."""
        row, key = self.currentIndex().row(), event.key()
        pages = {Qt.Key.Key_PageDown: 10, Qt.Key.Key_PageUp: -10}
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row >= 0:
            self.chosen.emit(self.names.name(row))
        elif key == Qt.Key.Key_Delete and row >= 0:
            self.denied.emit(self.names.name(row))
        elif Qt.Key(key) in pages and self.names.rowCount():
            wanted = max(0, row) + pages[Qt.Key(key)]
            last = self.names.rowCount() - 1
            self.setCurrentIndex(self.names.index(max(0, min(last, wanted))))
        else:
            super().keyPressEvent(event)

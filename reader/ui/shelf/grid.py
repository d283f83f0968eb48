"""The shelf: covers in rows, of which only those that are seen are drawn.

What stands above the covers (what one reads, where texts come in) is a widget that scrolls with
them.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from reader.ui.shelf.card import CARD_HEIGHT, NARROWEST_CARD, CardBrush

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QMouseEvent

    from reader.ui.look.theme import Theme
    from reader.ui.shelf.head import ShelfHead
    from reader.ui.shelf.rows import ShelfRows

__all__ = ["ShelfGrid"]

_Index = QModelIndex | QPersistentModelIndex
_Move = QAbstractItemView.CursorAction
WIDEST = 1120
"""The width of what stands on the page, in logical pixels."""
GAP = 20
_EDGE, _NARROW_EDGE, _BOTTOM, _STEP = 32, 16, 32, 48


class ShelfGrid(QListView):
    """Places its head and the cards; every step costs what is seen, not what there is."""

    opened = Signal(int)
    """The row that is to be opened."""
    removed = Signal(int)
    seen = Signal(object)
    """The rows that were drawn, as a range."""
    typed = Signal(str)
    """A letter was typed: it is for the search field."""
    menu_asked = Signal(int, QPoint)
    """A menu is wanted for a row, at this place of the screen."""
    left_above = Signal()
    """The keyboard goes up from the first row."""

    def __init__(self, rows: ShelfRows, head: ShelfHead, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows, self._head = rows, head
        self._columns, self._top, self._left, self._card = 1, 0, 0, NARROWEST_CARD
        self._hovered = -1
        self.brush = CardBrush(rows, self)
        head.setParent(self.viewport())
        head.show()
        self.setModel(rows)
        self.setObjectName("library-grid")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.viewport().setMouseTracking(True)
        self.activated.connect(lambda index: self.opened.emit(index.row()))
        rows.modelReset.connect(self.arrange)
        rows.rowsRemoved.connect(self.arrange)
        rows.rowsInserted.connect(self._extend)

    @property
    def columns(self) -> int:
        """How many cards stand in a row."""
        return self._columns

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        self.brush.set_theme(theme)
        self.viewport().update()

    def arrange(self) -> None:
        """Place the head and the cards for the width there is."""
        width = self.viewport().width()
        edge = _EDGE if width >= 700 else _NARROW_EDGE
        inner = min(WIDEST, width - 2 * edge)
        self._left = (width - inner) // 2
        self._columns = max(1, (inner + GAP) // (NARROWEST_CARD + GAP))
        self._card = (inner - (self._columns - 1) * GAP) // self._columns
        self._head.set_room(self.viewport().height())
        self._top = self._head.heightForWidth(inner)
        self._set_bar()
        self._head.setGeometry(self._left, -self.verticalOffset(), inner, self._top)
        self.viewport().update()

    def _set_bar(self) -> None:
        count = -(-self._rows.rowCount() // self._columns)
        total = self._top + count * (CARD_HEIGHT + GAP) + (_BOTTOM if count else 0)
        high, bar = self.viewport().height(), self.verticalScrollBar()
        bar.setRange(0, max(0, total - high))
        bar.setPageStep(high)
        bar.setSingleStep(_STEP)

    def _extend(self, _: QModelIndex, first: int) -> None:
        """Take in rows behind the others; what is not seen costs nothing."""
        self._set_bar()
        if self._box(first).top() < self.viewport().height():
            self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place everything anew; the card that is current stays in sight."""
        super().resizeEvent(event)
        self.arrange()

    def doItemsLayout(self) -> None:
        """Lay nothing out: where a card stands follows from its number."""

    def updateGeometries(self) -> None:
        """Set the bar: Qt asks for it after every change."""
        self._set_bar()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the cards in the window."""
        painter = QPainter(self.viewport())
        area, count = event.rect(), self._rows.rowCount()
        offset, step = self.verticalOffset(), CARD_HEIGHT + GAP
        first = max(0, (area.top() + offset - self._top) // step) * self._columns
        last = min(count, ((area.bottom() + offset - self._top) // step + 1) * self._columns)
        current = self.currentIndex().row() if self.hasFocus() else -1
        self.brush.begin()
        waiting: list[int] = []
        for row in range(first, last):
            box = self._box(row)
            if box.intersects(area):
                is_hovered = row == self._hovered
                is_current = row == current
                if not self.brush.draw(painter, box, row, current=is_current, hovered=is_hovered):
                    waiting.append(row)
        painter.end()
        if waiting:
            QTimer.singleShot(0, self, partial(self._draw_later, waiting))
        if first < last:
            self.seen.emit(range(first, last))

    def _draw_later(self, rows: Sequence[int]) -> None:
        for row in rows:
            self.viewport().update(self._box(row))

    def visualRect(self, index: _Index) -> QRect:
        """Return where the card of a row stands in the window."""
        return self._box(index.row()) if index.isValid() else QRect()

    def scrollTo(
        self,
        index: _Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a card into the window; the first row brings what stands above it."""
        del hint
        if not index.isValid():
            return
        box, bar, high = self._box(index.row()), self.verticalScrollBar(), self.viewport().height()
        if index.row() < self._columns and box.bottom() + bar.value() < high:
            bar.setValue(0)
        elif box.top() < 0:
            bar.setValue(bar.value() + box.top() - GAP)
        elif box.bottom() > high:
            bar.setValue(bar.value() + box.bottom() - high + GAP)

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Return the card under a point of the window."""
        row = self._row_at(point)
        return self._rows.index(row) if row >= 0 else QModelIndex()

    def moveCursor(self, action: _Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Return where a key leads from the current card."""
        del modifiers
        count, row = self._rows.rowCount(), self.currentIndex().row()
        if not count:
            return QModelIndex()
        screen = max(1, self.viewport().height() // (CARD_HEIGHT + GAP)) * self._columns
        steps = {
            _Move.MoveLeft: -1,
            _Move.MovePrevious: -1,
            _Move.MoveRight: 1,
            _Move.MoveNext: 1,
            _Move.MoveUp: -self._columns,
            _Move.MoveDown: self._columns,
            _Move.MovePageUp: -screen,
            _Move.MovePageDown: screen,
        }
        ends = {_Move.MoveHome: 0, _Move.MoveEnd: count - 1}
        if row < 0:
            return self._rows.index(0)
        if action == _Move.MoveUp and row < self._columns:
            self.left_above.emit()
            return self._rows.index(row)
        target = ends.get(action, row + steps.get(action, 0))
        return self._rows.index(min(max(0, target), count - 1))

    def horizontalOffset(self) -> int:
        """Return that nothing is scrolled to the side."""
        return 0

    def verticalOffset(self) -> int:
        """Return how far down the window is, in pixels."""
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: _Index) -> bool:  # noqa: ARG002 - Qt's
        """Return that no card is hidden: the filter takes rows out."""
        return False

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select the card in an area."""
        index = self.indexAt(rect.center())
        self.selectionModel().select(QItemSelection(index, index), command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Return where the selected cards stand."""
        region = QRegion()
        for index in selection.indexes():
            region += self.visualRect(index).adjusted(-4, -4, 4, 4)
        return region

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open, take away, or hand what is typed to the search field."""
        text, row = event.text(), self.currentIndex().row()
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
        )
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row >= 0:
            self.opened.emit(row)
        elif event.key() == Qt.Key.Key_Delete and row >= 0:
            self.removed.emit(row)
        elif plain and text.isprintable() and text.strip():
            self.typed.emit(text)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the card under the mouse, or of the current one."""
        point = event.pos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            point = self.visualRect(self.currentIndex()).center()
        row = self._row_at(point)
        if row >= 0:
            self.setCurrentIndex(self._rows.index(row))
            self.menu_asked.emit(row, self.viewport().mapToGlobal(point))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the card that is clicked."""
        super().mouseReleaseEvent(event)
        row = self._row_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and row == self.currentIndex().row() >= 0:
            self.opened.emit(row)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take the second press of a click as no other click."""
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light up the card under the mouse."""
        self._hover(self._row_at(event.position().toPoint()))

    def viewportEvent(self, event: QEvent) -> bool:
        """Notice that the mouse leaves."""
        if event.type() == QEvent.Type.Leave:
            self._hover(-1)
        return super().viewportEvent(event)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Move what stays in the window; only what comes in is drawn."""
        self.viewport().scroll(dx, dy)

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            before, self._hovered = self._hovered, row
            for one in (before, row):
                if one >= 0:
                    self.viewport().update(self._box(one).adjusted(-4, -4, 4, 4))
            shape = Qt.CursorShape.PointingHandCursor if row >= 0 else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)

    def _box(self, row: int) -> QRect:
        line, column = divmod(row, self._columns)
        x = self._left + column * (self._card + GAP)
        y = self._top + line * (CARD_HEIGHT + GAP) - self.verticalOffset()
        return QRect(x, y, self._card, CARD_HEIGHT)

    def _row_at(self, point: QPoint) -> int:
        y = point.y() + self.verticalOffset() - self._top
        x = point.x() - self._left
        if y < 0 or x < 0:
            return -1
        line, column = y // (CARD_HEIGHT + GAP), x // (self._card + GAP)
        row = line * self._columns + column
        if column >= self._columns or row >= self._rows.rowCount():
            return -1
        return row if self._box(row).contains(point) else -1

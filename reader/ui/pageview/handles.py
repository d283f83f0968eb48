"""A pair of handles at the ends of what the mouse or a finger selected, to draw it on.

Keys have no need of them, so a selection that keys make has none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QBrush, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from reader.ui.pageview.view import PageView

__all__ = ["Handles"]

_SIZE, _DROP = 24, 11  # pixels that take the mouse, and that are drawn


class _Handle(QWidget):
    moved = Signal(QPoint)
    """It is drawn to a point of the viewport: that which its tip points to."""
    let_go = Signal()

    def __init__(self, view: PageView) -> None:
        super().__init__(view.viewport())
        self._view, self._held = view, QPoint()
        self.tip = QPoint()
        self.setFixedSize(_SIZE, _SIZE)
        self.setCursor(Qt.CursorShape.SizeAllCursor)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(self._view.look.accent))
        painter.drawEllipse(QRectF((_SIZE - _DROP) / 2, (_SIZE - _DROP) / 2, _DROP, _DROP))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._held = self.tip - self.mapToParent(event.position().toPoint())
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.moved.emit(self.mapToParent(event.position().toPoint()) + self._held)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self.let_go.emit()


class Handles(QObject):
    """Shows the two when a selection was drawn on a page, and draws it on with them."""

    def __init__(self, view: PageView) -> None:
        super().__init__(view)
        self._view = view
        self._is_held = self._is_wanted = False
        self._fixed = 0  # the end that is not held
        self.first = _Handle(view)
        self.last = _Handle(view)
        for handle in (self.first, self.last):
            handle.moved.connect(self._moved)
            handle.let_go.connect(self._let_go)
        self.speak()
        view.drawn.connect(self._show)
        view.selection_changed.connect(self._changed)
        view.position_changed.connect(lambda _: self._place())
        view.visible_changed.connect(lambda *_: self._place())

    def speak(self) -> None:
        """Write everything in the language of the window."""
        self.first.setAccessibleName(self.tr("Beginning of the selection"))
        self.last.setAccessibleName(self.tr("End of the selection"))

    def _show(self) -> None:
        self._is_wanted = True
        self._place()

    def _changed(self) -> None:
        if self._is_held:
            self._place()
        else:
            self._is_wanted = False
            self.first.hide()
            self.last.hide()

    def _place(self) -> None:
        """Put the handles where the selection begins and ends, if that is seen."""
        view, span = self._view, self._view.selected_span()
        ends = (None, None) if span is None or not self._is_wanted else (span[0], span[1] - 1)
        for handle, position in zip((self.first, self.last), ends, strict=True):
            area = None if position is None else view.rectangle_of(position)
            handle.setVisible(area is not None)
            if area is None:
                continue
            is_last, middle = handle is self.last, area.center()
            if view.is_vertical:
                tip = QPoint(middle.x(), area.bottom() if is_last else area.top())
                corner = QPoint(tip.x() - _SIZE // 2, tip.y() - (0 if is_last else _SIZE))
            else:
                tip = QPoint(area.right() if is_last else area.left(), area.bottom())
                corner = QPoint(tip.x() - _SIZE // 2, tip.y() - _SIZE // 2 - 2)
                tip.setY(area.bottom() - area.height() // 4)
            handle.tip = tip
            handle.move(corner)
            handle.raise_()

    def _moved(self, point: QPoint) -> None:
        """Draw the end that is held to the border between characters nearest to a point."""
        view, span = self._view, self._view.selected_span()
        at = view.border_at(point)
        if span is None or at is None:
            return
        if not self._is_held:
            self._fixed = span[1] if self.sender() is self.first else span[0]
            self._is_held = True
        if at != self._fixed:  # it may be drawn past the other end, not onto it
            view.select_from((self._fixed, self._fixed), at)
            view.bring_into_view(max(at - 1, 0))

    def _let_go(self) -> None:
        self._is_held = False
        self._place()

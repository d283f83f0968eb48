"""The scroll bar, with ticks where something is to be found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QScrollBar, QStyle, QStyleOptionSlider

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

__all__ = ["TickBar"]


_HALF, _DEEP = 4.0, 6.0
"""Half the width of a wedge, and how far it reaches into the bar, in logical pixels."""


class TickBar(QScrollBar):
    """A scroll bar that shows places of the text as short lines; a level one begins right."""

    def __init__(
        self,
        parent: QWidget | None = None,
        orientation: Qt.Orientation = Qt.Orientation.Vertical,
    ) -> None:
        super().__init__(orientation, parent)
        if orientation == Qt.Orientation.Horizontal:
            self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._ticks: list[float] = []
        self._colour = QColor()
        self._marks: list[float] = []
        self._mark_colour = QColor()

    def set_ticks(self, shares: Sequence[float], colour: QColor) -> None:
        """Show ticks at shares (0..1) of the text's height."""
        self._ticks = sorted(shares)
        self._colour = colour
        self.update()

    def set_marks(self, shares: Sequence[float], colour: QColor) -> None:
        """Show small wedges at the inner edge, at shares (0..1) of the text's height."""
        if (list(shares), colour) != (self._marks, self._mark_colour):
            self._marks, self._mark_colour = list(shares), colour
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar and the ticks over it, not two on the same pixel."""
        super().paintEvent(event)
        if not (self._ticks or self._marks):
            return
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        groove = self.style().subControlRect(
            QStyle.ComplexControl.CC_ScrollBar, option, QStyle.SubControl.SC_ScrollBarGroove, self
        )
        painter = QPainter(self)
        level = self.orientation() == Qt.Orientation.Horizontal
        room = (groove.width() if level else groove.height()) - 2
        drawn = -1
        for share in self._ticks:
            along = round(share * room)
            if along != drawn and level:
                painter.fillRect(groove.right() - 1 - along, 1, 2, self.height() - 2, self._colour)
            elif along != drawn:
                painter.fillRect(1, groove.top() + along, self.width() - 2, 2, self._colour)
            drawn = along
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._mark_colour)
        for share in self._marks:
            along = round(min(max(_HALF, share * room), room - _HALF))
            along = groove.right() - 1 - along if level else groove.top() + along
            points = ((along - _HALF, 0.0), (along + _HALF, 0.0), (float(along), _DEEP))
            turned = ((a, b) if level else (b, a) for a, b in points)
            painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in turned]))
        painter.end()

"""The scroll bar, with ticks where something is to be found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QStyle, QStyleOptionSlider

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

__all__ = ["TickBar"]


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

    def set_ticks(self, shares: Sequence[float], colour: QColor) -> None:
        """Show ticks at shares (0..1) of the text's height."""
        self._ticks = sorted(shares)
        self._colour = colour
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar and the ticks over it, not two on the same pixel."""
        super().paintEvent(event)
        if not self._ticks:
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
        painter.end()

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
    """A vertical scroll bar that shows places of the text as short lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
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
        drawn = -1
        for share in self._ticks:
            y = groove.top() + round(share * (groove.height() - 2))
            if y != drawn:
                painter.fillRect(1, y, self.width() - 2, 2, self._colour)
            drawn = y
        painter.end()

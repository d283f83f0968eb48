"""How the column of text lies in the window: lines that go down it, or columns that go left.

The column has coordinates of its own: along its lines, and across them from the first line
on. In vertical text the first runs down the window and the second to the left from its right
side. All in pixels.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QTransform

if TYPE_CHECKING:
    from PySide6.QtCore import QSize

__all__ = ["Flow"]


class Flow:
    """Carries places between a window of a size and the column behind it."""

    def __init__(self, size: QSize, *, vertical: bool) -> None:
        self.is_vertical = vertical
        self._size = size

    @property
    def along(self) -> int:
        """How long a line may be."""
        return self._size.height() if self.is_vertical else self._size.width()

    @property
    def across(self) -> int:
        """How much of the column the window shows."""
        return self._size.width() if self.is_vertical else self._size.height()

    def inward(self, point: QPoint) -> QPoint:
        """Return the column's place under a point of the window: x along, y across."""
        if self.is_vertical:
            return QPoint(point.y(), self._size.width() - 1 - point.x())
        return point

    def outward(self, area: QRect) -> QRect:
        """Return where the window shows an area of the column."""
        if self.is_vertical:
            left = self._size.width() - area.y() - area.height()
            return QRect(left, area.x(), area.height(), area.width())
        return area

    def strip(self, area: QRect) -> tuple[int, int]:
        """Return from where to where across the column an area of the window reaches."""
        if self.is_vertical:
            right = self._size.width() - area.x()
            return right - area.width(), right
        return area.y(), area.y() + area.height()

    def turn(self) -> QTransform | None:
        """Return what draws the column's coordinates in the window; None when nothing has to."""
        if not self.is_vertical:
            return None
        return QTransform(0.0, 1.0, -1.0, 0.0, float(self._size.width()), 0.0)

    def scrolled(self, moved: int) -> tuple[int, int]:
        """Return by how much the window's content goes right and down."""
        return (moved, 0) if self.is_vertical else (0, -moved)

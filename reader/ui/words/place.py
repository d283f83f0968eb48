"""Where a card stands: below its line or above it; in columns at its left, else its right."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize

__all__ = ["place_below", "place_beside", "room_beside"]

_OVER = 40  # pixels: how much higher than its word a card begins


def room_beside(column: QRect, area: QRect, gap: int) -> int:
    """Return how wide a card can be beside a column, at the side where there is more room."""
    return max(column.left() - gap - area.left(), area.right() - gap - column.right())


def place_beside(column: QRect, area: QRect, size: QSize, gap: int) -> QRect | None:
    """Return where a card of a size stands beside a column, inside an area.

    All in pixels of the host. None when there is no room at either side.
    """
    height = min(size.height(), area.height())
    top = max(area.top(), min(column.top() - _OVER, area.bottom() + 1 - height))
    for left in (column.left() - gap - size.width(), column.right() + 1 + gap):
        place = QRect(left, top, size.width(), height)
        if area.contains(place):
            return place
    return None


def place_below(line: QRect, area: QRect, size: QSize, gap: int) -> QRect:
    """Return where a card of a size stands below a line, or above it, inside an area.

    All in pixels of the host. It is lower than it would be where there is no room for it.
    """
    width, height = size.width(), size.height()
    below = area.bottom() - line.bottom() - gap
    above = line.top() - area.top() - gap
    is_below = height <= below or below >= above
    height = max(0, min(height, below if is_below else above))
    top = line.bottom() + gap if is_below else line.top() - gap - height
    left = max(area.left(), min(line.left() - 40, area.right() - width))
    return QRect(left, top, width, height)

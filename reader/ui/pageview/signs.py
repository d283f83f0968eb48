"""Signs that stand for something outside of the text: bullets, links, notes without a sign."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

if TYPE_CHECKING:
    from reader.ui.pageview.composer import Line
    from reader.ui.pageview.laid import Laid, LineMark

__all__ = ["BULLETS", "RING", "draw_bullet", "draw_call", "extent"]

BULLETS = "•◦▪"
"""Markers of lists that are drawn as shapes: fonts have them in very different sizes."""
RING = 0.13
"""Of an em: the radius of the ring that calls a note."""
_BULLET, _MIDDLE = 0.085, 0.38  # of an em: half of its width, and the middle of a Hanzi


def extent(line: Line, start: int, end: int) -> tuple[float, float]:
    """Return the left and right of characters `[start, end)` where they cross a line."""
    first, last = max(start, line.start) - line.start, min(end, line.end) - line.start - 1
    return line.lefts[first], max(line.rights[last], line.lefts[first])


def draw_bullet(painter: QPainter, laid: Laid, at: QPointF, ink: QColor) -> None:
    """Draw the bullet of a block whose first line has its origin there."""
    line, em = laid.marker_line, laid.style.em
    if line is None:
        return
    middle = at + QPointF((line.lefts[0] + line.rights[-1]) / 2, -_MIDDLE * em)
    radius = _BULLET * em
    painter.setPen(QPen(ink, max(1.0, 0.045 * em)))
    is_ring = laid.marker == BULLETS[1]
    painter.setBrush(Qt.BrushStyle.NoBrush if is_ring else QBrush(ink))
    if laid.marker == BULLETS[2]:
        side = 2 * radius
        painter.drawRect(QRectF(middle.x() - radius, middle.y() - radius, side, side))
    else:
        painter.drawEllipse(middle, radius, radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def draw_call(
    painter: QPainter, laid: Laid, origin: tuple[int, int], part: LineMark, accent: QColor
) -> None:
    """Draw a hairline below a link, and a ring for a note that has no sign in the text."""
    em, (x, y) = laid.style.em, origin
    line = laid.lines[laid.line_of(max(0, part.end - 1))]
    if part.start == part.end:
        at = max(0, min(part.end, line.end) - line.start - 1)
        radius = RING * em
        painter.setPen(QPen(accent, max(1.2, 0.05 * em)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        edge = line.rights[at] + radius * 0.6
        painter.drawEllipse(QPointF(x + edge, y - 0.78 * em), radius, radius)
    elif part.mark.kind == "link":
        left, right = extent(line, part.start, part.end)
        right = max(left, min(right, laid.geometry.measure))
        thin = QColor(accent)
        thin.setAlphaF(0.45)
        painter.fillRect(QRectF(x + left, y + round(0.17 * em), right - left, 1), thin)
